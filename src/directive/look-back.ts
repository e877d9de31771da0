import { addDays, addMonths, type DayInput, formatDay, type IsoDay, toDay } from '../kernel/index.ts';
import type { LookBack } from './types.ts';

/** One reading of a look back: a stretch of days, both ends included. */
export interface LookBackWindow {
  readonly reading: LookBack['reading'];
  readonly default: boolean;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * The stretch of time whose documents are looked at, in both readings, the default first.
 * 两年半前、一年时间内: in July 2021 the anchor is 2019-01-01; the year that ends before it is 2018.
 * @param start - first day of the occurrence's window
 */
export const lookBackWindows = (lookBack: LookBack, start: DayInput): readonly LookBackWindow[] => {
  const anchor = addMonths(toDay(start), -lookBack.monthsBack, 'clamp');
  const windows: readonly LookBackWindow[] = [
    {
      reading: 'ends-at-anchor',
      default: lookBack.reading === 'ends-at-anchor',
      from: formatDay(addMonths(anchor, -lookBack.months, 'clamp')),
      to: formatDay(addDays(anchor, -1)),
    },
    {
      reading: 'starts-at-anchor',
      default: lookBack.reading === 'starts-at-anchor',
      from: formatDay(anchor),
      to: formatDay(addDays(addMonths(anchor, lookBack.months, 'clamp'), -1)),
    },
  ];
  return windows.toSorted((a, b) => Number(b.default) - Number(a.default));
};
