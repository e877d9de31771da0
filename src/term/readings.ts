import type { WorkCalendar } from '../calendar/index.ts';
import type { EpochDay } from '../kernel/index.ts';
import { parseDay } from '../kernel/index.ts';
import { lengthUnder } from './rule.ts';
import { lengthsOf } from './term.ts';
import type { CountingRule, Hours, Switches, Term } from './types.ts';

/** What decides which switches are open. */
export interface Opening {
  readonly rule: CountingRule;
  readonly calendar: WorkCalendar;
  /** The switches that the caller has set: they are no readings. */
  readonly fixed: Partial<CountingRule>;
  readonly contested: readonly Partial<CountingRule>[];
}

const NEXT_WORKDAY: Partial<CountingRule> = Object.freeze({ restDayTrigger: 'next-workday' });
const NARROW: Partial<CountingRule> = Object.freeze({ restDays: 'narrow' });
const DAY_N: Partial<CountingRule> = Object.freeze({ backwardCount: 'day-n' });
const LAST_DAY: Partial<CountingRule> = Object.freeze({ waiting: 'last-day' });

/**
 * The ways to count, one change each, that the law leaves open for a term: a working-day term whose trigger is a rest
 * day, a calendar term that may roll off weekends and days off by swap, the two counts backward, the two waits; then the
 * caller's own. A switch that is set is settled.
 */
export const openSwitches = (
  term: Exclude<Term, Hours>,
  from: EpochDay,
  { rule, calendar, fixed, contested }: Opening,
): readonly Partial<CountingRule>[] => {
  const backward = term.kind === 'before';
  const lengths = lengthsOf(term);
  const inWorkdays = (length: (typeof lengths)[number]): boolean => lengthUnder(length, rule).kind === 'workdays';
  const open: Partial<CountingRule>[] = [];
  if (!backward && term.kind !== 'notice-period' && lengths.some(inWorkdays) && mayRest(from, calendar)) {
    open.push(NEXT_WORKDAY);
  }
  if (rule.roll !== 'none' && rule.longHolidayExtension === 'none' && !lengths.every(inWorkdays)) {
    open.push(NARROW);
  }
  if (backward) {
    open.push(DAY_N);
  }
  if (term.kind === 'waiting') {
    open.push(LAST_DAY);
  }
  return [...open, ...contested].filter((changed) => !Object.keys(changed).some((name) => Object.hasOwn(fixed, name)));
};

/** Whether a trigger is a rest day, or may become one. */
const mayRest = (day: EpochDay, { index, coverage }: WorkCalendar): boolean =>
  coverage === null || day < index.from || day > parseDay(coverage.settledTo) || !index.isWorkday(day);

/** Every combination of two changes or more, for the safe day. */
export const combinationsOf = <Changes extends Switches>(open: readonly Changes[]): readonly Changes[] => {
  let all: readonly { readonly size: number; readonly changed: Changes }[] = [];
  for (const changed of open) {
    const alone = { size: 1, changed };
    all = [...all, alone, ...all.map((one) => ({ size: one.size + 1, changed: { ...one.changed, ...changed } }))];
  }
  return all.filter(({ size }) => size > 1).map(({ changed }) => changed);
};
