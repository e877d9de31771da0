import { isNot } from '../errors/index.ts';
import { type EpochDay, formatDay, parseDay, type Weekday } from '../kernel/index.ts';
import type { CalendarSpec, DaySource, WeekendPattern } from './types.ts';

/** A weekly pattern with the first day on which it holds. */
export interface Weekly {
  readonly from: EpochDay;
  readonly days: readonly Weekday[];
  readonly rule: WeekendPattern['rule'];
}

/** The rule behind most plain days, in force 1995-05-01. */
const REGULATION = { title: '国务院关于职工工作时间的规定', article: '第七条' };

/** Where a pattern without a beginning begins: the first day that there is. */
const FIRST = '0001-01-01';

/** The weekly patterns in order; the first one holds from the first day. Throws `OPTION_INVALID`, and as `parseDay`. */
export const weekliesOf = (weekend: NonNullable<CalendarSpec['weekend']> = [6, 7]): readonly Weekly[] => {
  const weeklies = (isDated(weekend) ? weekend : [{ days: weekend }])
    .map(({ from = FIRST, days, rule }: WeekendPattern) => ({ from: parseDay(from), days, rule }))
    .sort((a, b) => a.from - b.from);
  if (weeklies.some(({ from }, at) => from === weeklies[at - 1]?.from || (at === 0 && from !== parseDay(FIRST)))) {
    const begins = weeklies.map(({ from }) => formatDay(from)).join();
    throw isNot('OPTION_INVALID', begins, 'a row of weekly patterns', "Leave 'from' out of one alone.");
  }
  return weeklies;
};

const isDated = (weekend: NonNullable<CalendarSpec['weekend']>): weekend is readonly WeekendPattern[] =>
  typeof weekend[0] === 'object';

/** What stands behind the weekly pattern of a day: its own rule, the regulation for its five-day week, else nothing. */
export const ruleOn = (weeklies: readonly Weekly[], day: EpochDay): readonly DaySource[] => {
  const { days, rule } = weeklies.findLast(({ from }) => from <= day) as Weekly;
  const regulated = [...days].sort().join() === '6,7' && day >= parseDay('1995-05-01');
  return rule || regulated ? [{ kind: 'weekly-rule', ...(rule ?? REGULATION) }] : [];
};
