import { addDays, type EpochDay, formatDay } from '../kernel/index.ts';
import { COMPARE, isWeekend, type Stated, toldOf } from './settle.ts';
import type { Problem, Told } from './types.ts';

/**
 * The whole unbroken run of rest days of an item: the days stated, the weekend days between them, and the weekend days
 * that adjoin them and are not worked 与周末连休.
 * @param worked - the make-up days of the whole notice
 */
export const runOf = (rest: ReadonlySet<EpochDay>, worked: ReadonlySet<EpochDay>): readonly EpochDay[] => {
  const days = new Set(rest);
  const joins = (day: EpochDay): boolean => !days.has(day) && isWeekend(day) && !worked.has(day);
  for (const day of [...rest].sort((a, b) => a - b)) {
    for (const step of [-1, 1]) {
      for (let next = addDays(day, step); joins(next); next = addDays(next, step)) {
        days.add(next);
      }
    }
  }
  return [...days].sort((a, b) => a - b);
};

/** Checks a run against what the item says of it: unbroken, joined to a weekend, of the length told, work after it. */
export const checkRun = (run: readonly EpochDay[], stated: Stated, told: readonly Told[]): readonly Problem[] => {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  const problems: Problem[] = [];
  if (last - first + 1 !== run.length) {
    problems.push({
      sentence: stated.sentence,
      message: `the break from ${formatDay(first)} to ${formatDay(last)} has gaps`,
      hint: COMPARE,
    });
  }
  for (const { sentence } of toldOf(told, 'joins-weekend')) {
    if (run.length === stated.rest.size) {
      problems.push({ sentence, message: 'the days off do not join a weekend', hint: COMPARE });
    }
  }
  const totals = [
    ...toldOf(told, 'total').map(({ statement, sentence }) => ({ count: statement.count, sentence })),
    ...toldOf(told, 'break').map(({ statement, sentence }) => ({ count: statement.count ?? 0, sentence })),
  ];
  for (const { count, sentence } of totals) {
    if (count > 1 && count === stated.rest.size && run.length > count) {
      const message = `${count} days are told, but with the weekend that they join there are ${run.length}`;
      problems.push({ sentence, message, hint: COMPARE });
    }
  }
  for (const { statement, sentence } of toldOf(told, 'resumes')) {
    if (statement.days.length !== 1 || statement.days[0] !== last + 1) {
      problems.push({ sentence, message: `the day after the break is ${formatDay(addDays(last, 1))}`, hint: COMPARE });
    }
  }
  return problems;
};
