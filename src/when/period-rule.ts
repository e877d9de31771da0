import { match } from 'ts-pattern';
import type { RollConvention, WorkCalendar } from '../calendar/index.ts';
import {
  addDays,
  type DayRange,
  dayOf,
  daysInMonth,
  type EpochDay,
  formatDay,
  partsOfDay,
  periodOf,
  weekdayOf,
} from '../kernel/index.ts';
import { type CountingRule, type Deadline, deadline, fixedDeadline, workdays } from '../term/index.ts';
import { readBefore } from './before.ts';
import type { readTime } from './time-of-day.ts';
import type { Before, Every, PeriodRule } from './types.ts';

/** When one occurrence of a recurring duty opens and is due. */
export interface Placed {
  readonly opens: EpochDay;
  readonly deadline: Deadline;
  /** `period-end` where the text gives no day, so that the last day of the period stands in. */
  readonly dueBasis: 'stated' | 'period-end';
}

/** What placing an occurrence needs besides its rule. */
export interface PlaceOptions {
  readonly calendar: WorkCalendar;
  /** The time of day, as the deadline takes it. */
  readonly time?: ReturnType<typeof readTime>;
  readonly fixedDateRoll?: RollConvention | undefined;
}

/** Places the occurrence of a recurring duty in the period that begins on a day. */
export const place = (every: Every, start: EpochDay, options: PlaceOptions): Placed => {
  const { calendar, time, fixedDateRoll: roll = 'none' } = options;
  const period = periodOf(every.period, start);
  const reported = every.reportsOn === 'previous' ? periodOf(every.period, addDays(start, -1)) : period;
  const stated = (opens: EpochDay, deadline: Deadline): Placed => ({ opens, deadline, dueBasis: 'stated' });
  const fixed = (day: EpochDay, opens = reported.from, before?: Before): Placed =>
    stated(opens, fixedDeadline(formatDay(day), { calendar, ...time, roll, ...readBefore(before) }));
  const counted = (count: number, from: EpochDay, triggerDay: CountingRule['triggerDay']): Deadline =>
    deadline(workdays(count), { from: formatDay(from), triggerDay, restDayTrigger: 'as-is', calendar, ...time });
  return match(every.due)
    .with({ kind: 'whole' }, (): Placed => ({ ...fixed(period.to), dueBasis: 'period-end' }))
    .with({ kind: 'last-day' }, () => fixed(period.to))
    .with({ kind: 'by-day' }, (rule) => fixed(dayIn(period, rule), reported.from, rule.before))
    .with({ kind: 'on-day' }, (rule) => fixed(dayIn(period, rule), dayIn(period, rule)))
    .with({ kind: 'by-weekday' }, (rule) => fixed(weekdayIn(period, rule)))
    .with({ kind: 'window' }, ({ from, to }) => fixed(dayIn(period, to), dayIn(period, from)))
    .with({ kind: 'first-workdays' }, ({ count }) => stated(period.from, counted(count, period.from, 'included')))
    .with({ kind: 'last-workdays' }, ({ count }) =>
      stated(
        opensWithLast(period, count, calendar),
        fixedDeadline(formatDay(period.to), { calendar, ...time, roll: 'preceding' }),
      ),
    )
    .with({ kind: 'workdays-after-end' }, ({ count }) => stated(reported.from, counted(count, period.to, 'excluded')))
    .exhaustive();
};

/**
 * The n-th last workday of a period; its first day where it has no more workdays or the calendar
 * cannot tell, and the last workday before it where it has none.
 */
const opensWithLast = (period: DayRange, count: number, { index }: WorkCalendar): EpochDay => {
  if (period.from < index.from || period.to > index.to) {
    return period.from;
  }
  const workdays = index.count(period.from, period.to) + Number(index.isWorkday(period.from));
  const last = index.previous(period.to, true);
  return workdays > count ? index.add(last, 1 - count) : (Math.min(period.from, last) as EpochDay);
};

/** A day of a month of the period, the month's last where it has no such day. */
const dayIn = (period: DayRange, { month = 1, day }: { month?: number; day: number | 'last' }): EpochDay => {
  const start = partsOfDay(period.from);
  const at = start.month - 1 + (month - 1);
  const year = start.year + Math.floor(at / 12);
  const last = daysInMonth(year, (at % 12) + 1);
  return dayOf(year, (at % 12) + 1, day === 'last' ? last : Math.min(day, last));
};

/** The n-th given weekday of a period or of a month of it, the last one where it has fewer; the first unless said. */
const weekdayIn = (
  whole: DayRange,
  { weekday, nth = 1, month }: Extract<PeriodRule, { kind: 'by-weekday' }>,
): EpochDay => {
  const period =
    month === undefined
      ? whole
      : { from: dayIn(whole, { month, day: 1 }), to: dayIn(whole, { month, day: 'last' as const }) };
  const last = addDays(period.to, -((weekdayOf(period.to) - weekday + 7) % 7));
  if (nth === 'last') {
    return last;
  }
  const first = addDays(period.from, (weekday - weekdayOf(period.from) + 7) % 7);
  return Math.min(first + 7 * (nth - 1), last) as EpochDay;
};
