/**
 * term: lengths 期限 and the deadlines they make.
 *
 * A {@link Term} counted under a {@link CountingRule} over a calendar gives a {@link Deadline}: decided, bounded or
 * refused, with its readings and the day that is safe under all. Days are `YYYY-MM-DD`, `due` is the last day in time,
 * `lateFrom` the first late instant. Read `types.ts` first, then `deadline.ts`.
 */

export { type Ambiguity, ambiguities } from './ambiguities.ts';
export { rolledBounds } from './bounded.ts';
export type {
  ClockCounting,
  ClockEvent,
  ClockInput,
  ClockLength,
  ClockProvision,
  ClockRule,
  ClockSwitches,
  CompletionAct,
  CompletionRule,
  ExtensionRule,
  ReceiptChannel,
  ReceiptRule,
  ServiceChannel,
  SuspensionGround,
  SuspensionRule,
} from './clocked.ts';
export {
  type CountingOptions,
  type DeadlineOptions,
  deadline,
  dueOrThrow,
  type FixedOptions,
  fixedDeadline,
  type HoursOptions,
} from './deadline.ts';
export { type Counting, type End, lastDay, nominalDay } from './last-day.ts';
export { rolled } from './rest-day.ts';
export { checkSwitches, defaultRule, GENERAL_RULE, lengthUnder } from './rule.ts';
export { type Dating, settle, type Way } from './settle.ts';
export {
  type DeadlineStatus,
  type Distance,
  DUE_SOON_WORKDAYS,
  distance,
  inTime,
  isContested,
  type StatusOptions,
  statusOf,
} from './status.ts';
export {
  atLeast,
  before,
  between,
  checkedTerm,
  days,
  earlierOf,
  hours,
  inTurn,
  laterOf,
  months,
  noticePeriod,
  waiting,
  weeks,
  workdays,
  years,
} from './term.ts';
export type {
  Bounded,
  BoundedReading,
  CountingRule,
  Deadline,
  DeadlineInput,
  Decided,
  FixedInput,
  FixedSwitches,
  Hours,
  LegalBasis,
  Length,
  Missing,
  PendingNotice,
  Reading,
  Refused,
  Switches,
  Term,
  TermInput,
} from './types.ts';
