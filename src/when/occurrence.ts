import { match, P } from 'ts-pattern';
import { china, type RollConvention, type WorkCalendar } from '../calendar/index.ts';
import { isNot, mustHave } from '../errors/index.ts';
import { dayOfInstant, type Instant, type InstantInput, instantAt, momentOf } from '../instant/index.ts';
import {
  addDays,
  type DayInput,
  type DayRange,
  type EpochDay,
  formatDay,
  type IsoDay,
  parseDay,
  periodOf,
  toDay,
} from '../kernel/index.ts';
import { type Deadline, deadline, fixedDeadline } from '../term/index.ts';
import { readBefore } from './before.ts';
import { mustBeWhen } from './given.ts';
import { periodKey } from './period-key.ts';
import { place } from './period-rule.ts';
import { readTime } from './time-of-day.ts';
import type { Before, Every, When } from './types.ts';

/** Which happening of a time limit is meant: the single one, a period, or an event; or the event still awaited. */
export type Seed =
  | { readonly kind: 'single' }
  | { readonly kind: 'period'; readonly from: IsoDay }
  | { readonly kind: 'event'; readonly on: IsoDay | Instant }
  | { readonly kind: 'awaited' };

/** When an occurrence opens and is due. */
export type Timing =
  | {
      readonly kind: 'due';
      readonly opens: IsoDay;
      /** The opening before it is cut to the day of the document. */
      readonly nominalOpens: IsoDay;
      readonly deadline: Deadline;
      readonly dueBasis: 'stated' | 'period-end';
    }
  /** No due day: 长期, 10月起, 另行. */
  | { readonly kind: 'standing'; readonly opens: IsoDay }
  /** Its event has not happened 待触发. */
  | { readonly kind: 'waiting'; readonly event: string };

/** One happening of a time limit. The key is `-` for a single one, a period's key, the event's id, or `?` while awaited. */
export interface Occurrence {
  readonly key: string;
  readonly seed: Seed;
  readonly timing: Timing;
}

/** An event that sets a time limit running: the caller's id for it and when it happened, an instant where hours run from it. */
export interface EventRecord {
  readonly id: string;
  readonly on: InstantInput;
}

/** How occurrences are dated. */
export interface DatingOptions {
  /** The day of the document 成文日期; nothing but what an earlier event set running opens before it. */
  readonly issuedOn: DayInput;
  readonly calendar?: WorkCalendar;
  /** What becomes of a fixed day on a rest day; `none` unless given. */
  readonly fixedDateRoll?: RollConvention | undefined;
}

/** Which occurrences are wanted. */
export interface OccurrenceOptions extends DatingOptions {
  /** First and last day; an occurrence belongs when the days from its opening to its due day meet them. */
  readonly from?: DayInput;
  readonly to: DayInput;
  /** What has happened, by the event's name. */
  readonly events?: Readonly<Record<string, readonly EventRecord[]>>;
}

/**
 * The occurrences of a time limit inside a range, in order of time. Standing ones always belong.
 * @throws {QixianError} for days that cannot be read; never for a year whose notice is missing
 * @example
 * occurrencesOf(every('quarter', { kind: 'whole' }), { issuedOn: '2020-07-21', to: '2020-12-31' })
 *   .map(({ key }) => key); //=> [ '2020-Q3', '2020-Q4' ]
 */
export const occurrencesOf = (when: When, options: OccurrenceOptions): readonly Occurrence[] => {
  mustBeWhen(when);
  mustHave(options, 'the options of occurrences', ['issuedOn', 'to']);
  const from = toDay(options.from ?? options.issuedOn);
  const to = toDay(options.to);
  return seedsOf(when, options)
    .map(({ key, seed }) => ({ key, seed, timing: timingOf(when, seed, options) }))
    .filter(({ timing }) => meets(timing, from, to));
};

/** Dates one happening of a time limit. */
export const timingOf = (when: When, seed: Seed, options: DatingOptions): Timing => {
  mustHave(when, 'a time limit', ['kind']);
  mustHave(seed, 'a seed', ['kind']);
  mustHave(options, 'the options of a dating', ['issuedOn']);
  const { calendar = china, fixedDateRoll } = options;
  const issued = toDay(options.issuedOn);
  const time = readTime(when.time);
  const opening = (day: EpochDay): { opens: IsoDay; nominalOpens: IsoDay } => ({
    opens: formatDay(Math.max(day, issued) as EpochDay),
    nominalOpens: formatDay(day),
  });
  const due = (day: string, from: EpochDay, before?: Before): Timing => ({
    kind: 'due',
    ...opening(from),
    deadline: fixedDeadline(day, { calendar, ...time, roll: fixedDateRoll, ...readBefore(before) }),
    dueBasis: 'stated',
  });
  return match<[When, Seed], Timing>([when, seed])
    .with([{ kind: 'by' }, P._], ([{ day, before }]) => due(day, issued, before))
    .with([{ kind: 'on' }, P._], ([{ day }]) => due(day, parseDay(day)))
    .with([{ kind: 'within' }, P._], ([{ from, to }]) => due(to, parseDay(from)))
    .with([{ kind: 'from' }, P._], ([{ day }]) => ({ kind: 'standing', opens: opening(parseDay(day)).opens }))
    .with([{ kind: 'ongoing' }, P._], () => ({ kind: 'standing', opens: formatDay(issued) }))
    .with([{ kind: 'every' }, { kind: 'period' }], ([every, { from }]) => {
      const placed = place(every, parseDay(from), { calendar, time, fixedDateRoll });
      return { kind: 'due', ...placed, ...opening(placed.opens) };
    })
    .with([{ kind: 'after' }, { kind: 'event' }], ([{ term }, { on }]) => {
      const happened = formatDay(dayOfInstant(on));
      if (term === null) {
        return { kind: 'standing', opens: happened };
      }
      const dated =
        term.kind === 'hours'
          ? deadline(term, { from: on, calendar })
          : deadline(term, { from: happened, calendar, ...time });
      // What is due before its event opens with the document, or is due at once.
      const opens = term.kind === 'before' ? earlierDay(formatDay(issued), lastPossible(dated)) : happened;
      return { kind: 'due', opens, nominalOpens: opens, deadline: dated, dueBasis: 'stated' };
    })
    .with([{ kind: 'after' }, P._], ([{ event }]) => ({ kind: 'waiting', event }))
    .with([{ kind: 'every' }, P._], ([, { kind }]) => {
      throw isNot('WHEN_INVALID', kind, 'the seed of a recurring duty', 'Take the seed from occurrencesOf.');
    })
    .exhaustive();
};

const earlierDay = (a: IsoDay, b: IsoDay | null): IsoDay => (b !== null && b < a ? b : a);

const seedsOf = (when: When, options: OccurrenceOptions): readonly { key: string; seed: Seed }[] =>
  match(when)
    .with({ kind: 'every' }, (every) => periodsOf(every, options))
    .with({ kind: 'after' }, ({ event }) => {
      const events = Object.hasOwn(options.events ?? {}, event) ? (options.events?.[event] ?? []) : [];
      return events.length === 0 ? [{ key: '?', seed: { kind: 'awaited' } as const }] : eventSeeds(events);
    })
    .otherwise(() => [{ key: '-', seed: { kind: 'single' } as const }]);

/** The events in order of time; each needs an id of its own, as it enters obligation ids. */
const eventSeeds = (events: readonly EventRecord[]): readonly { key: string; seed: Seed }[] => {
  const twice = events.find(({ id }, at) => events.findIndex((one) => one.id === id) !== at);
  if (twice !== undefined) {
    throw isNot('WHEN_INVALID', twice.id, 'an event id that is used once', 'Give each event an id of its own.');
  }
  return events
    .map(({ id, on }) => ({ key: id, seed: { kind: 'event', on: happenedOn(on) } as const }))
    .sort((a, b) => (a.seed.on < b.seed.on ? -1 : a.seed.on > b.seed.on ? 1 : 0));
};

/** The day of an event, or its instant where one was given. */
const happenedOn = (on: InstantInput): IsoDay | Instant => {
  const { day, at } = momentOf(on);
  return at === null ? formatDay(day) : instantAt(at);
};

/** The periods whose duty may touch the range: from those whose duty may still be due in it to the one after it. */
const periodsOf = (every: Every, options: OccurrenceOptions): readonly { key: string; seed: Seed }[] => {
  const issued = toDay(options.issuedOn);
  const start = Math.max(issued, toDay(options.from ?? options.issuedOn)) as EpochDay;
  const end = periodOf(every.period, addDays(periodOf(every.period, toDay(options.to)).to, 1)).to;
  const seeds: { key: string; seed: Seed }[] = [];
  let period = periodOf(every.period, addDays(start, -reachOf(every) - 1));
  while (period.from <= end) {
    const key = periodKey(every.period, period.from);
    const begun = every.first === undefined || key >= every.first.key;
    if (begun && !isOver(every, period, options, issued)) {
      seeds.push({ key, seed: { kind: 'period', from: formatDay(period.from) } });
    }
    period = periodOf(every.period, addDays(period.to, 1));
  }
  return seeds;
};

/** How many days after its period a duty can be due at the most, by count or by roll: no break is longer than twelve. */
const reachOf = ({ due }: Every): number => 12 + ('count' in due ? 2 * due.count : 0);

/** Whether a duty was due before the document that imposes it; by its reach where its day is not known. */
const isOver = (every: Every, period: DayRange, options: DatingOptions, issued: EpochDay): boolean => {
  const { calendar = china, fixedDateRoll } = options;
  const last = lastPossible(place(every, period.from, { calendar, fixedDateRoll }).deadline);
  const after = every.due.kind === 'workdays-after-end' ? reachOf(every) : 0;
  return (last === null ? period.to + after : parseDay(last)) < issued;
};

/** The last day on which a deadline can fall, null where it is not known. */
const lastPossible = (deadline: Deadline): IsoDay | null =>
  match(deadline)
    .with({ certainty: 'decided' }, ({ due }) => due)
    .with({ certainty: 'bounded' }, ({ latest }) => latest)
    .with({ certainty: 'refused' }, () => null)
    .exhaustive();

const meets = (timing: Timing, from: EpochDay, to: EpochDay): boolean =>
  match(timing)
    .with({ kind: 'due' }, ({ opens, deadline }) => {
      const last = lastPossible(deadline);
      return parseDay(opens) <= to && (last === null || parseDay(last) >= from);
    })
    .otherwise(() => true);
