/**
 * term: lengths 期限 and the deadlines they make.
 *
 * A {@link Term} counted under a {@link CountingRule} over a calendar gives a {@link Deadline}: decided, bounded or
 * refused, with its readings and the day that is safe under all. Days are `YYYY-MM-DD`, `due` is the last day in time,
 * `lateFrom` the first late instant. Read `types.ts` first, then `deadline.ts`.
 */
export {
  type DeadlineOptions,
  deadline,
  dueOrThrow,
  type FixedOptions,
  fixedDeadline,
  type WorkdayLookup,
  workdayDeadline,
} from './deadline.ts';
export {
  type DeadlineStatus,
  type Distance,
  DUE_SOON_WORKDAYS,
  distance,
  inTime,
  type StatusOptions,
  statusOf,
} from './status.ts';
export { days, GENERAL_RULE, months, weeks, workdays, years } from './term.ts';
export type {
  Bounded,
  BoundedReading,
  CountingRule,
  Deadline,
  DeadlineInput,
  Decided,
  LegalBasis,
  Missing,
  PendingNotice,
  Reading,
  Refused,
  Term,
} from './types.ts';
