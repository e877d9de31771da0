import type { CountingRule, Hours, Length, Term } from 'qixian/term';
import { lengthOfMonth } from './civil.ts';
import { daysLater, goldenYears } from './golden.ts';
import { naiveChina } from './naive.ts';

/*
 * Terms counted the slow way: on ISO text, a day at a time, over the naive walker. Written from the articles, apart from
 * the library; it knows nothing of readings and bounds.
 */

/** The statutory days as typed from the notices. */
const STATUTORY: ReadonlySet<string> = new Set(
  goldenYears.flatMap(({ periods }) => periods.flatMap(({ statutory }) => statutory.map(({ day }) => day))),
);
const statutoryOf = (day: string): boolean => STATUTORY.has(day);

/** The due day of a term. Throws the walker's refusals. */
export const naiveDue = (term: Exclude<Term, Hours>, from: string, rule: CountingRule): string => {
  switch (term.kind) {
    case 'before':
      return backward(term.term, from, rule);
    case 'at-least':
    case 'notice-period':
      return forward(term.term, from, rule);
    case 'between':
      return forward(term.most, from, rule);
    case 'waiting': {
      const end = forward(term.term, from, { ...rule, roll: 'none' });
      return roll(rule.waiting === 'day-after' ? daysLater(end, 1) : end, rule);
    }
    case 'earlier':
      return term.terms.map((one) => forward(one, from, rule)).sort()[0] ?? '';
    case 'later':
      return (
        term.terms
          .map((one) => forward(one, from, rule))
          .sort()
          .at(-1) ?? ''
      );
    case 'then':
      return term.terms.reduce((day, one) => forward(one, day, rule), from);
    default:
      return forward(term, from, rule);
  }
};

const isInWorkdays = ({ kind, count }: Length, { dayUnit }: CountingRule): boolean =>
  kind === 'workdays' ||
  (kind === 'days' && (dayUnit === 'workday' || (dayUnit === 'undefined-short-as-workday' && count <= 7)));

const forward = (length: Length, from: string, rule: CountingRule): string => {
  const start = rule.restDayTrigger === 'next-workday' ? naiveChina.roll(from, 'following') : from;
  if (isInWorkdays(length, rule)) {
    let day = rule.triggerDay === 'included' ? daysLater(start, -1) : start;
    for (let left = length.count; left > 0; ) {
      day = daysLater(day, 1);
      left -= naiveChina.isWorkday(day) ? 1 : 0;
    }
    return day;
  }
  const back = rule.triggerDay === 'included' ? -1 : 0;
  switch (length.kind) {
    case 'weeks':
      return roll(daysLater(start, 7 * length.count + back), rule);
    case 'months':
      return roll(monthsLater(start, length.count, rule), rule);
    case 'years':
      return roll(monthsLater(start, 12 * length.count, rule), rule);
    default:
      return roll(daysLater(start, length.count + back), rule);
  }
};

/** With the first day counted a month ends on the day before the corresponding one, or on the month's last. */
const monthsLater = (from: string, count: number, { triggerDay, monthEnd }: CountingRule): string => {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = lengthOfMonth(toYear, toMonth);
  const first = `${toYear}-${String(toMonth).padStart(2, '0')}-01`;
  if (triggerDay === 'included') {
    return daysLater(first, day > last ? last - 1 : day - 2);
  }
  return daysLater(first, day > last ? (monthEnd === 'overflow' ? last : last - 1) : day - 1);
};

const backward = (length: Length, event: string, rule: CountingRule): string => {
  const clear = rule.backwardCount === 'clear-days' ? 1 : 0;
  if (isInWorkdays(length, rule)) {
    let day = event;
    for (let left = length.count + clear; left > 0; ) {
      day = daysLater(day, -1);
      left -= naiveChina.isWorkday(day) ? 1 : 0;
    }
    return day;
  }
  const plain = { ...rule, triggerDay: 'excluded' } as const;
  switch (length.kind) {
    case 'weeks':
      return roll(daysLater(event, -7 * length.count - clear), rule);
    case 'months':
      return roll(daysLater(monthsLater(event, -length.count, plain), -clear), rule);
    case 'years':
      return roll(daysLater(monthsLater(event, -12 * length.count, plain), -clear), rule);
    default:
      return roll(daysLater(event, -length.count - clear), rule);
  }
};

const roll = (day: string, { roll: convention, restDays }: CountingRule): string => {
  if (convention === 'none' || restDays === 'calendar') {
    return convention === 'none' ? day : naiveChina.roll(day, convention);
  }
  if (!statutoryOf(day)) {
    return day;
  }
  const seek = (step: 1 | -1): string => {
    let at = day;
    while (statutoryOf(at)) {
      at = daysLater(at, step);
    }
    return at;
  };
  const [after, earlier] = [seek(1), seek(-1)];
  const sameMonth = (other: string): boolean => other.slice(0, 7) === day.slice(0, 7);
  switch (convention) {
    case 'following':
      return after;
    case 'preceding':
      return earlier;
    case 'modified-following':
      return sameMonth(after) ? after : earlier;
    case 'modified-preceding':
      return sameMonth(earlier) ? earlier : after;
    default:
      return Date.parse(day) - Date.parse(earlier) < Date.parse(after) - Date.parse(day) ? earlier : after;
  }
};
