import { readDay } from './civil.ts';
import { Unfit } from './unfit.ts';

/** A day that is known exactly, or only by a day on or before which it lies. */
type KnownDay = string | { readonly notAfter: string } | null;

/** A feast of a notice file; days are written singly or as `first/last`. */
interface NoticeItemFact {
  readonly name: string;
  readonly rest?: readonly string[];
  readonly work?: readonly string[];
  readonly plain?: readonly string[];
  /** The same day by day, as the Notice of the library has it. */
  readonly days?: Readonly<Record<string, string>>;
  readonly statutory?: readonly string[];
}

/** A notice as it stands in `data/calendar/`, or as a Notice of the library. */
export interface NoticeFact {
  readonly id: string;
  /** Absent from the files of the regions, whose notices are `regional`. */
  readonly kind?: string;
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: KnownDay;
  readonly publishedOn: KnownDay;
  readonly items: readonly NoticeItemFact[];
  readonly region?: string;
  readonly scope?: string;
  readonly confidence?: string;
}

/**
 * A file of `data/statutes/` or `data/statutes/general/`, as it is: texts with `title` and `order`, in force `from` one day
 * `to` another, and inside them provisions, each with `article` and `words`.
 */
export type StatuteFact = object;

/** `data/calendar/cn/statutory.json`. */
export interface StatutoryFact {
  readonly regimes: readonly {
    readonly issuedOn: string;
    readonly from: string;
    readonly to: string | null;
    readonly feasts: readonly { readonly name: string; readonly anchor: string; readonly offsets: readonly number[] }[];
  }[];
}

/** `data/calendar/lunar.json`. */
export interface LunarFact {
  readonly columns: readonly string[];
  readonly years: Readonly<Record<string, readonly string[]>>;
}

/**
 * What a certificate is checked against: published facts, never a calendar of the library.
 *
 * The package ships them as one file, `qixian/facts.json`, made from those under `data/`: `notices` are the `notices` of every file of `data/calendar/cn/` whose name
 * is a year, and where local notices were known those of `data/calendar/regions/` too; `statutes` the files of
 * `data/statutes/` and its folder `general/`. Whatever a certificate turns out to rest on and that is left out is an issue.
 */
export interface CertificateFacts {
  readonly notices: readonly NoticeFact[];
  readonly statutes: readonly StatuteFact[];
  /** `data/calendar/cn/statutory.json`; the calendar of mainland China always needs it. */
  readonly statutory?: StatutoryFact;
  /** `data/calendar/lunar.json`; needed where statutory days alone let a last day roll, by the default or by a reading. */
  readonly lunar?: LunarFact;
  /** The short name at the head of the calendar's id; `cn` unless given. */
  readonly calendar?: string;
}

/** What a notice makes of one day. */
export interface Effect {
  readonly day: number;
  readonly effect: string;
  readonly name: string;
  readonly notice: NoticeFact;
}

/** The days of runs such as `2020-01-24/2020-01-30`. */
export const daysOfRuns = (runs: readonly string[]): readonly number[] =>
  runs.flatMap((run) => {
    const [first, last = first] = run.split('/');
    const from = readDay(first, []);
    return Array.from({ length: readDay(last, []) - from + 1 }, (_, at) => from + at);
  });

/** What a notice says of its days, feast by feast. */
export const effectsOf = (notice: NoticeFact): readonly Effect[] =>
  notice.items.flatMap((item) => {
    const told = (effect: string, runs: readonly string[] = []): readonly Effect[] =>
      daysOfRuns(runs).map((day) => ({ day, effect, name: item.name, notice }));
    const dayByDay = Object.entries(item.days ?? {}).map(([day, effect]) => ({
      day: readDay(day, []),
      effect,
      name: item.name,
      notice,
    }));
    return [...told('rest', item.rest), ...told('work', item.work), ...told('plain', item.plain), ...dayByDay];
  });

/** What overrides what: a closure a regional notice, and that one a national one. */
export const rankOf = ({ kind, region }: NoticeFact): number =>
  kind === 'closure' ? 2 : kind === 'regional' || (kind === undefined && region !== undefined) ? 1 : 0;

/** The day from which a notice counts as known; null for one without a date, which is always known. */
export const knownFrom = ({ publishedOn, signedOn }: NoticeFact): number | null => {
  const known = publishedOn ?? signedOn;
  return known === null ? null : readDay(typeof known === 'string' ? known : known.notAfter, []);
};

/** National notices, regional ones, closures; among those of one rank the order in which they became known, undated ones first. */
export const inOrder = (notices: readonly NoticeFact[]): readonly NoticeFact[] =>
  notices
    .map((notice, at) => ({ notice, at, rank: rankOf(notice), known: knownFrom(notice) ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => a.rank - b.rank || (a.known === b.known ? a.at - b.at : a.known - b.known))
    .map(({ notice }) => notice);

/**
 * The statutory days of a year by the regulation in force on each; with a day of issue, as if no later one had been issued.
 */
export const statutoryDaysOf = (
  { statutory, lunar }: CertificateFacts,
  year: number,
  regulatedOn: string | null,
): readonly number[] => {
  if (statutory === undefined || lunar === undefined) {
    throw new Unfit(
      'CERTIFICATE_CALENDAR',
      [],
      'The facts lack the statutory days, on which this certificate rests.',
      'Give statutory and lunar among the facts, as qixian/facts.json has them.',
    );
  }
  const known = statutory.regimes.filter(({ issuedOn }) => regulatedOn === null || issuedOn <= regulatedOn);
  return known.flatMap(({ feasts, from }, place) => {
    const end = known[place + 1]?.from;
    return feasts.flatMap(({ anchor, offsets }) => {
      const column = lunar.columns.indexOf(anchor);
      const text = column < 0 ? `${String(year).padStart(4, '0')}-${anchor}` : lunar.years[String(year)]?.[column];
      if (text === undefined) {
        throw new Unfit('CERTIFICATE_CALENDAR', [], `The lunar table has no year ${year}.`, 'Check the day by hand.');
      }
      const first = readDay(text, []);
      return offsets
        .map((offset) => first + offset)
        .filter((day) => day >= readDay(from, []) && (end === undefined || day < readDay(end, [])));
    });
  });
};
