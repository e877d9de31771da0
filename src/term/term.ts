import { match } from 'ts-pattern';
import type { WorkCalendar } from '../calendar/index.ts';
import { isNot } from '../errors/index.ts';
import { addDays, addMonths, type EpochDay } from '../kernel/index.ts';
import type { CountingRule, Term } from './types.ts';

const counted =
  <Kind extends Term['kind']>(kind: Kind) =>
  (count: number): { readonly kind: Kind; readonly count: number } => {
    checkCount(count);
    return { kind, count };
  };

const checkCount = (count: unknown): void => {
  if (!(Number.isSafeInteger(count) && (count as number) > 0)) {
    throw isNot('COUNT_INVALID', count, 'a length', 'Pass a whole number from 1 on.');
  }
};

/** So many working days 工作日. Throws `COUNT_INVALID` for what is not a whole number from 1 on. */
export const workdays = counted('workdays');
/** So many calendar days 日. */
export const days = counted('days');
/** So many weeks 周. */
export const weeks = counted('weeks');
/** So many months 月. */
export const months = counted('months');
/** So many years 年. */
export const years = counted('years');

/** The general law's counting rule; see {@link CountingRule}. */
export const GENERAL_RULE: CountingRule = Object.freeze({
  triggerDay: 'excluded',
  monthEnd: 'clamp',
  roll: 'following',
  restDayTrigger: 'as-is',
});

const CHOICES: { readonly [name in 'kind' | keyof CountingRule]: readonly string[] } = {
  kind: ['workdays', 'days', 'weeks', 'months', 'years'],
  triggerDay: ['excluded', 'included'],
  monthEnd: ['clamp', 'overflow', 'reject'],
  roll: ['none', 'following', 'modified-following', 'preceding', 'modified-preceding', 'nearest', 'raise'],
  restDayTrigger: ['as-is', 'next-workday'],
};

/** Checks a term and a rule that may come from outside. Throws `COUNT_INVALID`, `OPTION_INVALID`. */
export const checkCounting = ({ kind, count }: Term, rule: CountingRule): void => {
  for (const [name, value] of Object.entries({ kind, ...rule })) {
    const choices: readonly string[] | undefined = Object.hasOwn(CHOICES, name)
      ? CHOICES[name as keyof typeof CHOICES]
      : undefined;
    if (choices === undefined || !choices.includes(value)) {
      throw isNot('OPTION_INVALID', value, `a ${name}`, `Choose one of: ${choices?.join(', ') ?? 'no such option'}.`);
    }
  }
  checkCount(count);
};

/**
 * The last day of a term before and after adjustment.
 * Throws the errors of the calendar where the count or the roll leaves its coverage.
 */
export const lastDay = (
  term: Term,
  from: EpochDay,
  rule: CountingRule,
  { index }: WorkCalendar,
): { readonly nominal: EpochDay; readonly due: EpochDay } => {
  const trigger = rule.restDayTrigger === 'next-workday' ? index.next(from, true) : from;
  if (term.kind === 'workdays') {
    const due = index.add(rule.triggerDay === 'included' ? addDays(trigger, -1) : trigger, term.count);
    return { nominal: due, due };
  }
  const nominal = nominalDay(term, trigger, rule);
  return { nominal, due: rule.roll === 'none' ? nominal : index.roll(nominal, rule.roll) };
};

/** The last day of a term of calendar days, weeks, months or years, before adjustment. */
export const nominalDay = (
  term: Exclude<Term, { kind: 'workdays' }>,
  trigger: EpochDay,
  rule: CountingRule,
): EpochDay => {
  const included = rule.triggerDay === 'included';
  return match(term)
    .with({ kind: 'days' }, ({ count }) => addDays(trigger, included ? count - 1 : count))
    .with({ kind: 'weeks' }, ({ count }) => addDays(trigger, included ? 7 * count - 1 : 7 * count))
    .with({ kind: 'months' }, ({ count }) => monthsOn(trigger, count, rule))
    .with({ kind: 'years' }, ({ count }) => monthsOn(trigger, 12 * count, rule))
    .exhaustive();
};

/** With the trigger day counted, the last day is the one before the corresponding day, or the month's last 前一日. */
const monthsOn = (from: EpochDay, count: number, { triggerDay, monthEnd }: CountingRule): EpochDay =>
  triggerDay === 'included' ? addDays(addMonths(from, count, 'overflow'), -1) : addMonths(from, count, monthEnd);
