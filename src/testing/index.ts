/**
 * testing: generators and laws for property tests, over fast-check (an optional peer).
 *
 * Generators of days, notices, calendars, terms, time limits, rosters and records; {@link calendarLaws}, the named laws that
 * any working-day calendar keeps. Days are `YYYY-MM-DD`. Read `laws.ts` first.
 */
export { calendar, notice } from './calendars.ts';
export { coveredDay, day, dayNearHoliday, leapDay, makeupDay, yearEnd } from './days.ts';
export { records, roster, when } from './documents.ts';
export { type CalendarLaw, calendarLaws, type LawOptions } from './laws.ts';
export { length, switches, term } from './terms.ts';
