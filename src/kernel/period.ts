import { badOption, weekdayOf } from './arithmetic.ts';
import { checkedDay, dayFromParts, daysInMonth, type EpochDay, partsOfDay } from './day.ts';

/** A unit of the calendar that recurs: week from Monday, month, quarter 季度, half-year 半年, year. */
export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** Months in each unit that is made of months. */
const MONTHS_IN = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** A run of days, both ends included. */
export interface DayRange {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/**
 * The whole unit in which a day lies.
 * The next unit is the one of the day after its end.
 * @throws {QixianError} `OPTION_INVALID` for an unknown unit
 * @example
 * formatDay(periodOf('half-year', parseDay('2020-07-21')).to); //=> 2020-12-31
 */
export const periodOf = (unit: PeriodUnit, day: EpochDay): DayRange => {
  if (unit === 'week') {
    const from = day - (weekdayOf(day) - 1);
    return { from: checkedDay(from), to: checkedDay(from + 6) };
  }
  const months = MONTHS_IN[unit];
  if (!(months > 0)) {
    throw badOption('period', unit, 'week, month, quarter, half-year, year');
  }
  const { year, month } = partsOfDay(day);
  const first = month - ((month - 1) % months);
  const last = first + months - 1;
  return { from: dayFromParts(year, first, 1), to: dayFromParts(year, last, daysInMonth(year, last)) };
};
