import { match } from 'ts-pattern';
import type { RollConvention, WorkCalendar } from '../calendar/index.ts';
import {
  addDays,
  type DayRange,
  dayOf,
  daysInMonth,
  type EpochDay,
  partsOfDay,
  periodOf,
  weekdayOf,
} from '../kernel/index.ts';
import { type Deadline, fixedDeadline, workdayDeadline } from '../term/index.ts';
import type { Every, PeriodRule } from './types.ts';

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
  readonly time?: string | undefined;
  readonly fixedDateRoll?: RollConvention | undefined;
}

/** Places the occurrence of a recurring duty in the period that begins on a day. */
export const place = (every: Every, start: EpochDay, options: PlaceOptions): Placed => {
  const { calendar, time, fixedDateRoll: roll = 'none' } = options;
  const period = periodOf(every.period, start);
  const reported = every.reportsOn === 'previous' ? periodOf(every.period, addDays(start, -1)) : period;
  const fixed = (day: EpochDay, opens = reported.from): Placed => ({
    opens,
    deadline: fixedDeadline(day, { calendar, time, roll }),
    dueBasis: 'stated',
  });
  const nthWorkday = (after: EpochDay, count: number, opens = reported.from, hangsOn?: EpochDay): Placed => ({
    opens,
    deadline: workdayDeadline({
      calendar,
      time,
      find: (index) => index.add(after, count),
      ...(hangsOn === undefined ? {} : { hangsOn }),
    }),
    dueBasis: 'stated',
  });
  return match(every.due)
    .with({ kind: 'whole' }, (): Placed => ({ ...fixed(period.to), dueBasis: 'period-end' }))
    .with({ kind: 'last-day' }, () => fixed(period.to))
    .with({ kind: 'by-day' }, (rule) => fixed(dayIn(period, rule)))
    .with({ kind: 'on-day' }, (rule) => fixed(dayIn(period, rule), dayIn(period, rule)))
    .with({ kind: 'by-weekday' }, (rule) => fixed(weekdayIn(period, rule)))
    .with({ kind: 'window' }, ({ from, to }) => fixed(dayIn(period, to), dayIn(period, from)))
    .with({ kind: 'first-workdays' }, ({ count }) => nthWorkday(addDays(period.from, -1), count, period.from))
    .with({ kind: 'last-workdays' }, ({ count }) =>
      nthWorkday(addDays(period.to, 1), -1, opensWithLast(period, count, calendar), period.to),
    )
    .with({ kind: 'workdays-after-end' }, ({ count }) => nthWorkday(period.to, count))
    .exhaustive();
};

/** The n-th last workday of a period; its first day where the calendar cannot tell. */
const opensWithLast = (period: DayRange, count: number, { index }: WorkCalendar): EpochDay =>
  period.from >= index.from && period.to < index.to ? index.add(addDays(period.to, 1), -count) : period.from;

/** A day of a month of the period, the month's last where it has no such day. */
const dayIn = (period: DayRange, { month = 1, day }: { month?: number; day: number | 'last' }): EpochDay => {
  const start = partsOfDay(period.from);
  const at = start.month - 1 + (month - 1);
  const year = start.year + Math.floor(at / 12);
  const last = daysInMonth(year, (at % 12) + 1);
  return dayOf(year, (at % 12) + 1, day === 'last' ? last : Math.min(day, last));
};

/** The n-th (or last) given weekday of a period; the first unless said. */
const weekdayIn = (period: DayRange, { weekday, nth = 1 }: Extract<PeriodRule, { kind: 'by-weekday' }>): EpochDay => {
  if (nth === 'last') {
    return addDays(period.to, -((weekdayOf(period.to) - weekday + 7) % 7));
  }
  return addDays(period.from, ((weekday - weekdayOf(period.from) + 7) % 7) + 7 * (nth - 1));
};
