/**
 * when: the time expressions of documents 时限 and their occurrences.
 *
 * A {@link When} says by a day, within a window, from a day on, in every period, or within a term after an event;
 * {@link occurrencesOf} dates it. Days are `YYYY-MM-DD`, both ends of windows included, periods are calendar weeks,
 * months, quarters, half-years and years. Read `types.ts` first, then `occurrence.ts`.
 */
export { mustBeWhen } from './given.ts';
export {
  afterEvent,
  byDay,
  clock,
  DAY_CLOSE,
  every,
  fromDay,
  type LimitOptions,
  MORNING_CLOSE,
  onDay,
  ongoing,
  withinDays,
} from './make.ts';
export {
  type DatingOptions,
  type EventRecord,
  type Occurrence,
  type OccurrenceOptions,
  occurrencesOf,
  type Seed,
  type Timing,
  timingOf,
} from './occurrence.ts';
export { periodKey } from './period-key.ts';
export type {
  After,
  Before,
  Binding,
  By,
  DayInPeriod,
  Every,
  From,
  On,
  Ongoing,
  PeriodRule,
  TimeOfDay,
  When,
  Within,
} from './types.ts';
