import { addDays, badOption, dayOf, type EpochDay, formatDay, type PeriodUnit, partsOfDay } from '../kernel/index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The key of a period by its first day: `2021`, `2021-H1`, `2021-Q3`, `2021-07`, `2021-W05` (ISO weeks).
 * Keys of one unit sort as their periods do.
 * @throws {QixianError} `OPTION_INVALID` for an unknown unit, `DAY_OUT_OF_RANGE`
 */
export const periodKey = (unit: PeriodUnit, from: EpochDay): string => {
  const year = formatDay(from).slice(0, 4);
  const { month } = partsOfDay(from);
  switch (unit) {
    case 'year':
      return year;
    case 'half-year':
      return `${year}-H${month < 7 ? 1 : 2}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return `${year}-${two(month)}`;
    case 'week':
      return weekKey(addDays(from, 3));
    default:
      throw badOption('period', unit, 'week, month, quarter, half-year, year');
  }
};

/** An ISO week is counted in the year of its Thursday. */
const weekKey = (thursday: EpochDay): string => {
  const start = dayOf(partsOfDay(thursday).year, 1, 1);
  return `${formatDay(thursday).slice(0, 4)}-W${two(Math.floor((thursday - start) / 7) + 1)}`;
};
