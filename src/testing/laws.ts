import * as fc from 'fast-check';
import type { RollConvention, WorkCalendar } from '../calendar/index.ts';
import { isQixianError } from '../errors/index.ts';
import { addDays, formatDay, type IsoDay, parseDay } from '../kernel/index.ts';
import { coveredDay } from './days.ts';

/** How a law is tried: as many runs as asked for, from a seed. */
export interface LawOptions {
  readonly numRuns?: number;
  readonly seed?: number;
}

/** A law that every working-day calendar keeps. `check` throws fast-check's report where it is broken. */
export interface CalendarLaw {
  readonly name: string;
  readonly nameZh: string;
  readonly check: (calendar: WorkCalendar, options?: LawOptions) => void;
}

/** Runs a claim; what leaves coverage is refused by every calendar and lies outside the claim. */
const inside = (claim: () => boolean): boolean => {
  try {
    return claim();
  } catch (error) {
    if (isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING') {
      return true;
    }
    throw error;
  }
};

const count = fc.integer({ min: -260, max: 260 });

const CONVENTIONS: readonly RollConvention[] = [
  'none',
  'following',
  'modified-following',
  'preceding',
  'modified-preceding',
  'nearest',
];

const ofCount = (
  name: string,
  nameZh: string,
  claim: (calendar: WorkCalendar, day: IsoDay, count: number) => boolean,
): CalendarLaw => ({
  name,
  nameZh,
  check: (calendar, options = {}) =>
    fc.assert(
      fc.property(coveredDay(calendar), count, (day, n) => inside(() => claim(calendar, day, n))),
      options,
    ),
});

const ofDays = (
  name: string,
  nameZh: string,
  claim: (calendar: WorkCalendar, a: IsoDay, b: IsoDay, count: number) => boolean,
): CalendarLaw => ({
  name,
  nameZh,
  check: (calendar, options = {}) =>
    fc.assert(
      fc.property(coveredDay(calendar), coveredDay(calendar), count, (a, b, n) =>
        inside(() => claim(calendar, a, b, n)),
      ),
      options,
    ),
});

const step = (calendar: WorkCalendar, day: IsoDay, direction: 1 | -1): IsoDay => {
  let at = addDays(parseDay(day), direction);
  while (!calendar.isWorkday(formatDay(at))) {
    at = addDays(at, direction);
  }
  return formatDay(at);
};

/** The naive walker: one day after the other. */
const walked = (calendar: WorkCalendar, day: IsoDay, n: number): IsoDay => {
  let at = day;
  for (let left = Math.abs(n); left > 0; left -= 1) {
    at = step(calendar, at, n > 0 ? 1 : -1);
  }
  return at;
};

/**
 * The laws of working-day calendars, for any calendar: ours, or your own.
 * @example
 * for (const law of calendarLaws) test(law.name, () => law.check(myCalendar));
 */
export const calendarLaws: readonly CalendarLaw[] = [
  ofCount('adding workdays gives a workday', '加若干工作日仍是工作日', (calendar, day, n) => {
    return n === 0 || calendar.isWorkday(calendar.addWorkdays(day, n));
  }),
  ofCount('counting undoes adding', '加后再数，数目不变', (calendar, day, n) => {
    return calendar.countWorkdays(day, calendar.addWorkdays(day, n)) === n;
  }),
  ofDays('adding in two steps is adding at once', '同向分两次加与一次加相同', (calendar, day, _, n) => {
    const half = Math.trunc(n / 2);
    return calendar.addWorkdays(calendar.addWorkdays(day, half), n - half) === calendar.addWorkdays(day, n);
  }),
  ofDays('a later start is never due earlier', '起算日晚，届满日不早', (calendar, a, b, n) => {
    const [first, last] = a < b ? [a, b] : [b, a];
    return n === 0 || calendar.addWorkdays(first, n) <= calendar.addWorkdays(last, n);
  }),
  ofCount('one day more is later', '多一个工作日，届满日更晚', (calendar, day, n) => {
    return n <= 0 || calendar.addWorkdays(day, n) < calendar.addWorkdays(day, n + 1);
  }),
  ofDays('counting back is counting with the sign turned', '倒数与正数相反', (calendar, a, b) => {
    const between = calendar.countWorkdays(a, b) + calendar.countWorkdays(b, a);
    return between === (a < b ? 1 : a > b ? -1 : 0) * (Number(calendar.isWorkday(b)) - Number(calendar.isWorkday(a)));
  }),
  ofCount('rolling twice is rolling once', '顺延两次与一次相同', (calendar, day) => {
    return CONVENTIONS.every((convention) =>
      inside(() => {
        const rolled = calendar.roll(day, convention);
        return calendar.roll(rolled, convention) === rolled;
      }),
    );
  }),
  ofCount('a rolled day is a workday', '顺延所至为工作日', (calendar, day) => {
    return CONVENTIONS.filter((convention) => convention !== 'none').every((convention) =>
      inside(() => calendar.isWorkday(calendar.roll(day, convention))),
    );
  }),
  ofCount('the index agrees with a walk day by day', '与逐日推算一致', (calendar, day, n) => {
    const few = n % 40;
    return calendar.addWorkdays(day, few) === walked(calendar, day, few);
  }),
  ofDays('a calendar as it stood knows no later notice', '历史日历不含其后的通知', (calendar, known) => {
    return calendar.asKnownOn(known).notices.every(({ publishedOn, signedOn }) => {
      const from = publishedOn ?? signedOn;
      return from === null || (typeof from === 'string' ? from : from.notAfter) <= known;
    });
  }),
];
