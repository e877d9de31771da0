import { placeOf, weekdayOf } from './arithmetic.ts';
import { checkedDay, dayFromParts, daysInMonth, type EpochDay, partsOfDay } from './day.ts';

/** A unit of the calendar that recurs: week from Monday, month, quarter 季度, half-year 半年, year. */
export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

const UNITS: readonly PeriodUnit[] = ['week', 'month', 'quarter', 'half-year', 'year'];
/** Months in each unit, in their order; a week is not made of months. */
const MONTHS = [0, 1, 3, 6, 12];

/** A run of days, both ends included. */
export interface DayRange {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/**
 * The whole unit in which a day lies.
 * The next unit is the one of the day after its end.
 * @throws {QixianError} `OPTION_INVALID` for an unknown unit, `DAY_OUT_OF_RANGE`
 * @example
 * formatDay(periodOf('half-year', parseDay('2020-07-21')).to); //=> 2020-12-31
 */
export const periodOf = (unit: PeriodUnit, day: EpochDay): DayRange => {
  const months = MONTHS[placeOf('period', unit, UNITS)];
  if (!months) {
    const from = day - weekdayOf(day) + 1;
    return { from: checkedDay(from), to: checkedDay(from + 6) };
  }
  const { year, month } = partsOfDay(day);
  const first = month - ((month - 1) % months);
  const last = first + months - 1;
  return { from: dayFromParts(year, first, 1), to: dayFromParts(year, last, daysInMonth(year, last)) };
};
