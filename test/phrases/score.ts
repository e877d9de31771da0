import type { PeriodUnit } from 'qixian/kernel';
import { type Phrase, parseWhen, type SinglePhrase } from 'qixian/phrase';
import { every, occurrencesOf, type When } from 'qixian/when';
import rows from '../golden/phrases.json' with { type: 'json' };
import moreRows from '../golden/phrases-more.json' with { type: 'json' };
import unseenRows from '../golden/phrases-unseen.json' with { type: 'json' };

/** What people wrote down for a phrase, as the schema of the golden file names it. */
export type Gold = { readonly kind: string } & Readonly<Record<string, unknown>>;

export interface Row {
  readonly id: string;
  readonly phrase: string;
  readonly context?: string;
  readonly issuedOn: string;
  readonly gold: Gold;
  readonly source: { readonly title: string; readonly url?: string };
}

export const ROWS = rows as unknown as readonly Row[];

/** A second set: statutes, notices of schools and offices, plans, calendars of reports. */
export const MORE_ROWS = moreRows as unknown as readonly Row[];

/** A third set: phrases of 412 documents, labelled before any of them was read. */
export const UNSEEN_ROWS = unseenRows as unknown as readonly Row[];

export type Verdict = 'exact' | 'reading' | 'refused' | 'wrong';

export interface Score {
  readonly row: Row;
  readonly read: Phrase;
  readonly verdict: Verdict;
  /** Field, gold and what was read. */
  readonly misses: readonly string[];
  /** Whether the event's own words agree; null where the gold names none that stands in the text. */
  readonly event: boolean | null;
}

/** Fields that are remarks, or words of the annotator's own, and are not compared field by field. */
const REMARKS = new Set(['ambiguous', 'alternatives', 'note', 'event', 'startEvent', 'label', 'words']);

/** Fields of ours that the schema of the golden file does not have. */
const OURS = new Set([
  'span',
  'text',
  'when',
  'term',
  'binding',
  'role',
  'readings',
  'warnings',
  'word',
  'items',
  'inferred',
]);

export const scoreOf = (row: Row): Score => {
  const { phrase, context, issuedOn, gold } = row;
  const read = parseWhen(phrase, { issuedOn, ...(context === undefined ? {} : { context }) });
  const misses = compare(read, gold, `${phrase}${context ?? ''}`);
  const reading = gold['ambiguous'] === true && misses.length > 0 && isAmongReadings(read, gold);
  const verdict: Verdict =
    misses.length === 0 ? 'exact' : read.kind === 'refused' ? 'refused' : reading ? 'reading' : 'wrong';
  return { row, read, verdict, misses, event: eventAgrees(read, gold) };
};

const isAmongReadings = (read: Phrase, gold: Gold): boolean =>
  read.kind !== 'multi' && read.readings.some(({ dueDate }) => dueDate !== undefined && dueDate === gold['dueDate']);

/** Every field of the gold, and every field of ours that the gold leaves out. */
export const compare = (read: Phrase, gold: Gold, around: string, path = ''): readonly string[] => {
  if (read.kind !== gold.kind) {
    return [`${path}kind: ${gold.kind} ≠ ${read.kind}${read.kind === 'refused' ? ` (${read.code})` : ''}`];
  }
  if (read.kind === 'multi') {
    const items = gold['items'] as readonly { readonly label: string; readonly gold: Gold }[];
    return items.length !== read.items.length
      ? [`items: ${items.length} ≠ ${read.items.length}`]
      : items.flatMap((item, at) =>
          compare(read.items[at]?.phrase as SinglePhrase, item.gold, around, `${item.label}.`),
        );
  }
  const own = fieldsOf(read);
  const wanted = Object.entries(gold).filter(([key]) => !REMARKS.has(key));
  // Where the gold's event stands neither in the phrase nor around it, it was taken from elsewhere in the document.
  const elsewhere =
    own['eventImplicit'] === true && typeof gold['event'] === 'string' && !around.includes(plain(gold['event']));
  const missed = wanted
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(own[key]))
    .map(([key, value]) => `${path}${key}: ${JSON.stringify(value)} ≠ ${JSON.stringify(own[key])}`);
  const extra = Object.entries(own)
    .filter(([key]) => !(key === 'eventImplicit' && elsewhere))
    .filter(([key, value]) => !(key in gold) && !REMARKS.has(key) && value !== undefined)
    .map(([key, value]) => `${path}${key}: nothing ≠ ${JSON.stringify(value)}`);
  const words = gold['words'] !== undefined && gold['words'] !== own['words'];
  return [...missed, ...extra, ...(words ? [`${path}words: ${gold['words']} ≠ ${own['words']}`] : [])];
};

/** What was read, in the names of the golden schema. */
const fieldsOf = (read: Phrase): Record<string, unknown> => {
  const { eventImplicit, ...own } = Object.fromEntries(
    Object.entries(read).filter(([key]) => !OURS.has(key)),
  ) as Record<string, unknown>;
  const inferred = 'inferred' in read ? inferredOf(read) : undefined;
  return {
    ...own,
    ...(inferred === undefined ? {} : { inferred }),
    ...(eventImplicit === true ? { eventImplicit } : {}),
    ...('word' in read && read.kind !== 'other' ? { word: read.word } : {}),
    ...(read.kind === 'recurring' ? { dueDates2021: dueDates(read) } : {}),
  };
};

const inferredOf = (read: Exclude<Phrase, { kind: 'refused' }>): string | undefined =>
  read.inferred.length === 0 || read.kind === 'relative'
    ? undefined
    : read.inferred.every(({ what, from }) => what === 'frequency' && from === 'text-order')
      ? undefined
      : read.inferred.some(({ from }) => from !== 'issue-date')
        ? 'context'
        : 'docDate';

type Recurring = Extract<Phrase, { readonly kind: 'recurring' }>;

const PERIODS: Readonly<Record<string, PeriodUnit>> = {
  yearly: 'year',
  'half-yearly': 'half-year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
};

/** The last days of the thirds of the months of 2021. */
const TENTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((last, at) =>
  [10, 20, last].map((day) => `2021-${String(at + 1).padStart(2, '0')}-${day}`),
);

/** Several times in a period: the golden file takes the period's last day. */
const manyTimes = ({ freq, count, interval, startEvent }: Recurring): When | null => {
  const period = PERIODS[freq];
  return count === undefined || interval !== undefined || startEvent !== undefined || period === undefined
    ? null
    : every(period, { kind: 'whole' });
};

/** The due days of 2021, by the occurrences of the `When`; null where it has none. */
const dueDates = (read: Recurring): readonly string[] | null => {
  if (read.freq === 'xun') {
    return TENTHS;
  }
  const when = read.when ?? manyTimes(read);
  return when === null
    ? null
    : occurrencesOf(when, { issuedOn: '2015-01-01', from: '2021-01-01', to: '2021-12-31' })
        .flatMap(({ timing }) =>
          timing.kind === 'due' && timing.deadline.certainty === 'decided' ? [timing.deadline.due as string] : [],
        )
        .filter((due) => due >= '2021-01-01' && due <= '2021-12-31');
};

const plain = (event: string): string => event.replace(/(?:之日|之时|当日|之后|以后|后|时)$/u, '');

const eventAgrees = (read: Phrase, gold: Gold): boolean | null => {
  const wanted = gold['event'];
  if (typeof wanted !== 'string' || gold['eventImplicit'] === true || read.kind !== 'relative') {
    return null;
  }
  const own = plain(read.event ?? '');
  const theirs = plain(wanted);
  return own !== '' && (own === theirs || own.endsWith(theirs) || theirs.endsWith(own));
};
