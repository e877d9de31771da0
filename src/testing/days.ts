import * as fc from 'fast-check';
import { china, type WorkCalendar } from '../calendar/index.ts';
import { addDays, dayOf, type EpochDay, formatDay, type IsoDay, isLeapYear, parseDay } from '../kernel/index.ts';

const EDGE = 3;

const iso = (from: EpochDay, to: EpochDay): fc.Arbitrary<IsoDay> =>
  fc.integer({ min: from, max: to }).map((day) => formatDay(day as EpochDay));

const bounds = ({ index, coverage }: WorkCalendar): readonly [EpochDay, EpochDay] => {
  fc.pre(coverage !== null);
  return [index.from, index.to];
};

/** Any day from one to another, both included; the days that `china` covers unless given. */
export const day = (from = '2001-01-01', to = '2026-12-31'): fc.Arbitrary<IsoDay> => iso(parseDay(from), parseDay(to));

/** Any day that a calendar covers. */
export const coveredDay = (calendar: WorkCalendar = china): fc.Arbitrary<IsoDay> => iso(...bounds(calendar));

/** Days of the calendar of which something holds; at least one must. */
const daysWith = (calendar: WorkCalendar, holds: (day: IsoDay) => boolean): fc.Arbitrary<IsoDay> => {
  const [from, to] = bounds(calendar);
  const days: IsoDay[] = [];
  for (let at = from; at <= to; at = (at + 1) as EpochDay) {
    const text = formatDay(at);
    if (holds(text)) {
      days.push(text);
    }
  }
  return fc.constantFrom(...days);
};

/** A day within three days of a day off by a notice 节假日前后. */
export const dayNearHoliday = (calendar: WorkCalendar = china): fc.Arbitrary<IsoDay> => {
  const [from, to] = bounds(calendar);
  return fc
    .tuple(
      daysWith(calendar, (text) => calendar.day(text).kind === 'holiday'),
      fc.integer({ min: -EDGE, max: EDGE }),
    )
    .map(([holiday, offset]) => formatDay(Math.min(to, Math.max(from, parseDay(holiday) + offset)) as EpochDay));
};

/** A make-up workday 调休上班日. */
export const makeupDay = (calendar: WorkCalendar = china): fc.Arbitrary<IsoDay> =>
  daysWith(calendar, (text) => calendar.day(text).kind === 'makeup-workday');

/** One of the last ten days of a year or the first ten of the next, from 2001 to 2026. */
export const yearEnd = (): fc.Arbitrary<IsoDay> =>
  fc
    .tuple(fc.integer({ min: 2001, max: 2025 }), fc.integer({ min: -10, max: 9 }))
    .map(([year, offset]) => formatDay(addDays(dayOf(year + 1, 1, 1), offset)));

/** 29 February of a leap year, or a day beside it. */
export const leapDay = (): fc.Arbitrary<IsoDay> =>
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }).filter(isLeapYear), fc.integer({ min: -1, max: 1 }))
    .map(([year, offset]) => formatDay(addDays(dayOf(year, 2, 29), offset)));
