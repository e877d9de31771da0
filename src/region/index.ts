/**
 * region: local departures from the national calendar 地方放假安排.
 *
 * {@link regionalNotices} lists what was confirmed, each with its scope and confidence; {@link regionalCalendar} lays a
 * region's notices over a national calendar and answers as any WorkCalendar does. Days are `YYYY-MM-DD`. The list is
 * incomplete by nature: a year that is not in it follows the national calendar. Read `types.ts` first, then
 * `calendar.ts` for which notices a city has.
 */
export { type RegionalOptions, regionalCalendar } from './calendar.ts';
export { regionalNotices } from './notices.ts';
export type { RegionalConfidence, RegionalNotice } from './types.ts';
