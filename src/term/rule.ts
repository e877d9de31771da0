import { isNot, mustHave } from '../errors/index.ts';
import type { CountingRule, Length, Term } from './types.ts';

/** The general law's counting rule for a term that runs forward; see {@link CountingRule}. */
export const GENERAL_RULE: CountingRule = Object.freeze({
  triggerDay: 'excluded',
  dayUnit: 'calendar-day',
  monthEnd: 'clamp',
  roll: 'following',
  restDays: 'calendar',
  restDayTrigger: 'as-is',
  backwardCount: 'clear-days',
  waiting: 'day-after',
  hourStart: 'instant',
  longHolidayExtension: 'none',
});

const BACKWARD: CountingRule = Object.freeze({ ...GENERAL_RULE, roll: 'preceding' });
const UNROLLED: CountingRule = Object.freeze({ ...GENERAL_RULE, roll: 'none' });
const NOTICE_PERIOD: CountingRule = Object.freeze({ ...UNROLLED, triggerDay: 'included' });

/** The counting rule of a kind of term where the caller sets no switch. */
export const defaultRule = ({ kind }: Term): CountingRule => {
  switch (kind) {
    case 'before':
      return BACKWARD;
    case 'waiting':
    case 'hours':
      return UNROLLED;
    case 'notice-period':
      return NOTICE_PERIOD;
    default:
      return GENERAL_RULE;
  }
};

/** A rule with some switches changed. Written out, since copying by spread costs ten times as much as counting. */
export const ruleWith = (rule: CountingRule, switches: Partial<CountingRule>): CountingRule => ({
  triggerDay: switches.triggerDay ?? rule.triggerDay,
  dayUnit: switches.dayUnit ?? rule.dayUnit,
  monthEnd: switches.monthEnd ?? rule.monthEnd,
  roll: switches.roll ?? rule.roll,
  restDays: switches.restDays ?? rule.restDays,
  restDayTrigger: switches.restDayTrigger ?? rule.restDayTrigger,
  backwardCount: switches.backwardCount ?? rule.backwardCount,
  waiting: switches.waiting ?? rule.waiting,
  hourStart: switches.hourStart ?? rule.hourStart,
  longHolidayExtension: switches.longHolidayExtension ?? rule.longHolidayExtension,
});

const CHOICES: { readonly [name in keyof CountingRule]: readonly CountingRule[name][] } = {
  triggerDay: ['excluded', 'included'],
  dayUnit: ['calendar-day', 'workday', 'undefined-short-as-workday'],
  monthEnd: ['clamp', 'overflow', 'reject'],
  roll: ['none', 'following', 'modified-following', 'preceding', 'modified-preceding', 'nearest', 'raise'],
  restDays: ['calendar', 'narrow'],
  restDayTrigger: ['as-is', 'next-workday'],
  backwardCount: ['clear-days', 'day-n'],
  waiting: ['day-after', 'last-day'],
  hourStart: ['instant', 'next-hour'],
  longHolidayExtension: ['none', 'tax-period'],
};

/** Checks switches that may come from outside. Throws `OPTION_INVALID`. */
export const checkSwitches = (switches: Readonly<Record<string, unknown>>): void => {
  mustHave(switches, 'a set of switches');
  for (const name of Object.keys(switches)) {
    const choices: readonly unknown[] = Object.hasOwn(CHOICES, name) ? CHOICES[name as keyof CountingRule] : [];
    if (!choices.includes(switches[name])) {
      throw isNot(
        'OPTION_INVALID',
        switches[name],
        `a ${name}`,
        `Choose one of: ${choices.join(', ') || 'no such option'}.`,
      );
    }
  }
};

/** Up to so many days 日 are read as working days by those who hold that short terms are, though no text says so. */
const SHORT = 7;

/** A length with its 日 taken as the rule says. */
export const lengthUnder = (length: Length, { dayUnit }: CountingRule): Length =>
  length.kind === 'days' &&
  (dayUnit === 'workday' || (dayUnit === 'undefined-short-as-workday' && length.count <= SHORT))
    ? { kind: 'workdays', count: length.count }
    : length;
