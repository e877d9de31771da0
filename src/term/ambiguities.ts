import { isNot, mustHave, QixianError } from '../errors/index.ts';
import {
  addDays,
  addMonths,
  type DayInput,
  daysInMonth,
  type EpochDay,
  formatDay,
  type IsoDay,
  partsOfDay,
  toDay,
} from '../kernel/index.ts';
import { checkedTerm } from './term.ts';
import type { Length } from './types.ts';

/** A day from which a term of months has no corresponding last day 没有对应日, and what each rule makes of it. */
export interface Ambiguity {
  readonly from: IsoDay;
  /** The month's last day 月末日: what the law takes. */
  readonly clamp: IsoDay;
  /** The first day of the month after. */
  readonly overflow: IsoDay;
}

/**
 * The days of a range from which a term of months or years ends in a month without the corresponding day, in order.
 * Last days are before any roll; `reject` refuses exactly these days.
 * @param range - first and last day, both included
 * @throws {QixianError} `OPTION_INVALID` for a term that is not of months or years, `RANGE_REVERSED`, as `parseDay`
 * @see 民法典 第二百零二条, in force 2021-01-01
 * @example
 * ambiguities(months(6), { from: '2020-08-01', to: '2020-08-31' }).map(({ from }) => from);
 * //=> [ '2020-08-29', '2020-08-30', '2020-08-31' ]
 */
export const ambiguities = (
  term: Extract<Length, { readonly kind: 'months' | 'years' }>,
  range: { readonly from: DayInput; readonly to: DayInput },
): readonly Ambiguity[] => {
  const { kind, count } = checkedTerm(term) as Length;
  if (kind !== 'months' && kind !== 'years') {
    throw isNot('OPTION_INVALID', kind, 'a term of months or years', 'Pass months(6) or years(1).');
  }
  mustHave(range, 'a range of days', ['from', 'to']);
  const [first, last] = [toDay(range.from), toDay(range.to)];
  if (last < first) {
    throw new QixianError('RANGE_REVERSED', {
      message: `The range ends on ${formatDay(last)}, before it begins on ${formatDay(first)}.`,
      hint: 'Put the earlier day first.',
      facts: { from: formatDay(first), to: formatDay(last) },
    });
  }
  const months = kind === 'years' ? 12 * count : count;
  const found: Ambiguity[] = [];
  // Months have 28 days at least, so earlier days of a month are never ambiguous.
  for (let day = first; day <= last; day = nextCandidate(day)) {
    const clamp = addMonths(day, months, 'clamp');
    if (partsOfDay(clamp).day < partsOfDay(day).day) {
      found.push({
        from: formatDay(day),
        clamp: formatDay(clamp),
        overflow: formatDay(addMonths(day, months, 'overflow')),
      });
    }
  }
  return found;
};

const nextCandidate = (day: EpochDay): EpochDay => {
  const parts = partsOfDay(day);
  if (parts.day >= 28 && parts.day < daysInMonth(parts.year, parts.month)) {
    return addDays(day, 1);
  }
  return addDays(day, parts.day < 28 ? 28 - parts.day : 28);
};
