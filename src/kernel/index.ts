/**
 * kernel: days and what can be said of them without a calendar of holidays.
 *
 * Inside, a day is an {@link EpochDay}: a branded whole number, 0 for 1970-01-01, on the proleptic Gregorian
 * calendar of years 1–9999. At the border it is strict `YYYY-MM-DD` text. Nothing here knows a clock, a time zone
 * or a working day. Read `day.ts` first, then `text.ts`.
 */
export {
  addDays,
  addMonths,
  addPeriod,
  badOption,
  type MonthEndRule,
  type Period,
  type Weekday,
  weekdayOf,
  whole,
} from './arithmetic.ts';
export {
  type CivilDate,
  checkedDay,
  daysInMonth,
  type EpochDay,
  FIRST_DAY,
  type IsoDay,
  isLeapYear,
  LAST_DAY,
  partsOfDay,
} from './day.ts';
export { type DateTimeLike, type DayInput, toDay } from './input.ts';
export { type DayRange, type PeriodUnit, periodOf } from './period.ts';
export { dayOf, formatDay, parseDay } from './text.ts';
