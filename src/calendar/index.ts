/**
 * calendar: which days are worked 工作日, and counting them.
 *
 * Notices 放假通知 in the order in which they became known make a {@link WorkCalendar}; {@link china} is built of the
 * State Council's. Days go in as `YYYY-MM-DD` (or a Luxon DateTime) and come out as `YYYY-MM-DD`; both ends of
 * coverage are included, and beyond it everything throws. Adding and counting are O(1). Read `types.ts` first, then
 * `workday-index.ts` for the arithmetic and `calendar.ts` for how notices become days.
 */
export { sourceOf, workCalendar } from './calendar.ts';
export { china } from './china.ts';
export { type Closure, closureNotice } from './closure.ts';
export { offInBoth, offInEither } from './combine.ts';
export { mustBeCalendar } from './given.ts';
export { type Horizon, type NextNotice, usualPublication } from './next-notice.ts';
export { isDated, knownFrom } from './notice.ts';
export { daysOfRuns } from './runs.ts';
export type {
  Break,
  CalendarSpec,
  Coverage,
  DayEffect,
  DayFact,
  DayKind,
  DaySource,
  KnownDay,
  Notice,
  NoticeItem,
  RollConvention,
  StatutoryDay,
  WeekendPattern,
  WorkCalendar,
} from './types.ts';
export type { WorkdayIndex } from './workday-index.ts';
