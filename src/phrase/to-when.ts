import { addDays, formatDay, type PeriodUnit, parseDay } from '../kernel/index.ts';
import type { DayInPeriod, Every, PeriodRule, TimeOfDay, When } from '../when/index.ts';
import { DAY_CLOSE, MORNING_CLOSE } from '../when/index.ts';
import type { Draft, Expression } from './draft.ts';
import type { Frequency } from './types.ts';

type Recurring = Extract<Draft, { readonly kind: 'recurring' }>;

/** A phrase as a {@link When}, where one can say the same; null otherwise. */
export const whenOf = (draft: Draft, target: boolean, expression: Expression): When | null => {
  const limit = { ...(target ? { binding: 'target' as const } : {}), ...timeOf(draft, expression.closing) };
  switch (draft.kind) {
    case 'fixed':
      return fixed(draft, limit, expression);
    case 'window':
      return draft.startDate === undefined
        ? { kind: 'by', day: draft.dueDate, ...limit }
        : draft.startDate > draft.dueDate || draft.startTime !== undefined
          ? null
          : { kind: 'within', from: draft.startDate, to: draft.dueDate, ...limit };
    case 'recurring':
      return recurring(draft, limit, expression);
    case 'relative':
      return draft.term === null || draft.event === null || draft.extension === true
        ? null
        : { kind: 'after', event: draft.event, term: draft.term, ...limit };
    case 'ongoing':
      return { kind: 'ongoing', ...limit };
    case 'immediate':
    case 'other':
      return null;
  }
};

type Limit = Pick<Every, 'binding' | 'time'>;

const timeOf = (draft: Draft, closing: Expression['closing']): { readonly time?: TimeOfDay } =>
  closing !== undefined
    ? { time: closing === 'morning' ? MORNING_CLOSE : DAY_CLOSE }
    : 'time' in draft && draft.time !== undefined
      ? { time: { kind: 'clock', at: draft.time } }
      : {};

const fixed = (
  draft: Extract<Draft, { readonly kind: 'fixed' }>,
  limit: Limit,
  { before, completes }: Expression,
): When | null => {
  switch (draft.bound) {
    case 'from':
      return { kind: 'from', day: draft.startDate, ...limit };
    case 'before':
    case 'by-end':
      return before === 'exclusive'
        ? { kind: 'by', day: formatDay(addDays(parseDay(draft.dueDate), 1)), before, ...limit }
        : { kind: 'by', day: draft.dueDate, ...(before && { before }), ...limit };
    case 'on':
      return draft.startDate === undefined
        ? { kind: completes === true ? 'by' : 'on', day: draft.dueDate, ...limit }
        : { kind: 'within', from: draft.startDate, to: draft.dueDate, ...limit };
    case 'around':
      return null;
  }
};

const PERIODS: { readonly [freq in Frequency]?: PeriodUnit } = {
  yearly: 'year',
  'half-yearly': 'half-year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
};

const recurring = (draft: Recurring, limit: Limit, expression: Expression): When | null => {
  const period = PERIODS[draft.freq];
  const due = period === undefined ? null : ruleOf(draft, expression);
  if (
    period === undefined ||
    due === null ||
    expression.school === true ||
    draft.interval !== undefined ||
    draft.startEvent !== undefined ||
    draft.to !== undefined ||
    draft.endNextYear !== undefined ||
    draft.bound === 'around' ||
    draft.bound === 'from'
  ) {
    return null;
  }
  const about = expression.reports === true || (draft.duePeriod !== undefined && due.kind !== 'workdays-after-end');
  const reportsOn = about ? { reportsOn: 'previous' as const } : {};
  const first = draft.from === undefined ? {} : { first: { key: keyOf(draft.from, period), others: [], note: '' } };
  return { kind: 'every', period, due, ...reportsOn, ...first, ...limit };
};

/** The key of the first period from the year in which it lies. */
const keyOf = (from: string, period: PeriodUnit): string =>
  from.length > 4
    ? from
    : { year: from, 'half-year': `${from}-H1`, quarter: `${from}-Q1`, month: `${from}-01`, week: `${from}-W01` }[
        period
      ];

const monthAndDay = (text: string): DayInPeriod => ({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) });

const ruleOf = (draft: Recurring, { before, monthEnd }: Expression): PeriodRule | null => {
  const { bound, day, weekday, nth, xun, days, window, duePeriod } = draft;
  const month = draft.month ?? draft.monthOfPeriod;
  const inMonth = month === undefined ? {} : { month };
  if (draft.termWeek !== undefined || (draft.count ?? 1) > 1) {
    return null;
  }
  if (days !== undefined) {
    return daysRule(days, bound);
  }
  if (window !== undefined) {
    const to = monthAndDay(window.end);
    return { kind: 'window', from: monthAndDay(window.start), to: monthEnd === true ? { ...to, day: 'last' } : to };
  }
  if (weekday !== undefined) {
    return nth !== undefined && nth !== 'last' && nth > 5
      ? null
      : {
          kind: 'by-weekday',
          weekday,
          ...(nth === undefined ? {} : { nth: nth as 1 | 2 | 3 | 4 | 5 | 'last' }),
          ...inMonth,
        };
  }
  if (xun !== undefined) {
    const last = xun === 3 ? ('last' as const) : 10 * xun;
    return { kind: 'window', from: { ...inMonth, day: 10 * xun - 9 }, to: { ...inMonth, day: last } };
  }
  if (draft.fromDay !== undefined && day !== undefined) {
    return { kind: 'window', from: { ...inMonth, day: draft.fromDay }, to: { ...inMonth, day } };
  }
  if (day === 'last') {
    return month === undefined || (draft.freq === 'yearly' && month === 12)
      ? { kind: 'last-day' }
      : { kind: 'by-day', month, day: 31 };
  }
  if (day !== undefined) {
    return bound === 'on'
      ? { kind: 'on-day', ...inMonth, day }
      : { kind: 'by-day', ...inMonth, day, ...(before && { before }) };
  }
  if (month !== undefined) {
    return bound === 'before'
      ? { kind: 'by-day', month, day: 31 }
      : { kind: 'window', from: { month, day: 1 }, to: { month, day: 'last' } };
  }
  return duePeriod === undefined && bound === 'within' ? { kind: 'whole' } : null;
};

const daysRule = ({ n, unit, at }: NonNullable<Recurring['days']>, bound: Recurring['bound']): PeriodRule | null => {
  switch (at) {
    case 'after-end':
      return unit === 'workday' ? { kind: 'workdays-after-end', count: n } : null;
    case 'first':
      return unit === 'workday'
        ? { kind: 'first-workdays', count: n }
        : bound === 'on'
          ? null
          : { kind: 'by-day', day: n };
    case 'last':
      return unit === 'workday'
        ? { kind: 'last-workdays', count: n }
        : unit === 'day' && n === 1
          ? { kind: 'last-day' }
          : null;
    case 'nth':
      return unit === 'workday' && bound === 'before' ? { kind: 'first-workdays', count: n } : null;
  }
};
