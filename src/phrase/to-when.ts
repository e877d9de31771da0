import { addDays, formatDay, type PeriodUnit, parseDay } from '../kernel/index.ts';
import type { Term } from '../term/index.ts';
import {
  DAY_CLOSE,
  type DayInPeriod,
  MORNING_CLOSE,
  type PeriodRule,
  type TimeOfDay,
  type When,
} from '../when/index.ts';
import type { Aside, Draft, DraftOf } from './draft.ts';
import type { Frequency } from './types.ts';

type Recurring = DraftOf<'recurring'>;

/**
 * A phrase as a {@link When}, where one can say the same; null otherwise.
 * @param words - the phrase itself, which says from which period a duty recurs
 */
export const whenOf = (draft: Draft, term: Term | null, target: boolean, aside: Aside, words: string): When | null => {
  const when = sameAs(draft, term, aside, words);
  return when && { ...when, ...(target && { binding: 'target' }), ...timeOf(draft, aside.closing) };
};

const timeOf = (draft: Draft, closing: Aside['closing']): { readonly time?: TimeOfDay } =>
  closing !== undefined
    ? { time: closing === 'morning' ? MORNING_CLOSE : DAY_CLOSE }
    : 'time' in draft && draft.time !== undefined
      ? { time: { kind: 'clock', at: draft.time } }
      : {};

const sameAs = (draft: Draft, term: Term | null, aside: Aside, words: string): When | null => {
  switch (draft.kind) {
    case 'fixed':
      return fixed(draft, aside);
    case 'window': {
      const { startDate: from, dueDate: to } = draft;
      return from === undefined
        ? { kind: 'by', day: to }
        : from > to || draft.startTime !== undefined
          ? null
          : { kind: 'within', from, to };
    }
    case 'recurring':
      return recurring(draft, aside, words);
    case 'relative':
      return term === null || draft.event === null || draft.extension === true
        ? null
        : { kind: 'after', event: draft.event, term };
    case 'ongoing':
      return { kind: 'ongoing' };
    case 'immediate':
    case 'other':
      return null;
  }
};

const fixed = (draft: DraftOf<'fixed'>, { before, completes }: Aside): When | null => {
  switch (draft.bound) {
    case 'from':
      return { kind: 'from', day: draft.startDate };
    case 'before':
    case 'by-end': {
      const day = before === 'exclusive' ? formatDay(addDays(parseDay(draft.dueDate), 1)) : draft.dueDate;
      return { kind: 'by', day, ...(before && { before }) };
    }
    case 'on':
      return draft.startDate === undefined
        ? { kind: completes === true ? 'by' : 'on', day: draft.dueDate }
        : { kind: 'within', from: draft.startDate, to: draft.dueDate };
    case 'around':
      return null;
  }
};

const PERIODS: { readonly [freq in Frequency]?: readonly [period: PeriodUnit, first: string] } = {
  yearly: ['year', ''],
  'half-yearly': ['half-year', '-H1'],
  quarterly: ['quarter', '-Q1'],
  monthly: ['month', '-01'],
  weekly: ['week', '-W01'],
};

const recurring = (draft: Recurring, aside: Aside, words: string): When | null => {
  const [period, first] = PERIODS[draft.freq] ?? [];
  const due = period === undefined ? null : ruleOf(draft, aside);
  const { from, bound } = draft;
  const unsaid = [draft.interval, draft.startEvent, draft.to, draft.endNextYear].some((field) => field !== undefined);
  if (
    period === undefined ||
    due === null ||
    unsaid ||
    aside.school === true ||
    bound === 'around' ||
    bound === 'from'
  ) {
    return null;
  }
  const isAboutLast = aside.reports === true || (draft.duePeriod !== undefined && due.kind !== 'workdays-after-end');
  return {
    kind: 'every',
    period,
    due,
    ...(isAboutLast && { reportsOn: 'previous' }),
    // The first period of the year, where only a year is written.
    ...(from !== undefined && { first: { key: from.length > 4 ? from : `${from}${first}`, others: [], note: words } }),
  };
};

const monthAndDay = (text: string): DayInPeriod => ({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) });

const ruleOf = (draft: Recurring, { before, monthEnd }: Aside): PeriodRule | null => {
  const { bound, day, weekday, nth, xun, days, window, duePeriod, fromDay, month = draft.monthOfPeriod } = draft;
  const inMonth = month === undefined ? {} : { month };
  if (draft.termWeek !== undefined || (draft.count ?? 1) > 1) {
    return null;
  }
  if (days !== undefined) {
    return daysRule(days, draft);
  }
  if (window !== undefined) {
    const to = monthAndDay(window.end);
    return { kind: 'window', from: monthAndDay(window.start), to: monthEnd === true ? { ...to, day: 'last' } : to };
  }
  if (weekday !== undefined) {
    return typeof nth === 'number' && nth > 5
      ? null
      : {
          kind: 'by-weekday',
          weekday,
          ...(nth !== undefined && { nth: nth as 1 | 2 | 3 | 4 | 5 | 'last' }),
          ...inMonth,
        };
  }
  const first = xun === undefined ? fromDay : 10 * xun - 9;
  const last = xun === undefined ? day : xun === 3 ? 'last' : 10 * xun;
  if (first !== undefined && last !== undefined) {
    return { kind: 'window', from: { ...inMonth, day: first }, to: { ...inMonth, day: last } };
  }
  if (day === 'last' && (month === undefined || (draft.freq === 'yearly' && month === 12))) {
    return { kind: 'last-day' };
  }
  if (typeof day === 'number') {
    return bound === 'on'
      ? { kind: 'on-day', ...inMonth, day }
      : { kind: 'by-day', ...inMonth, day, ...(before && { before }) };
  }
  if (month !== undefined) {
    return day === 'last' || bound === 'before'
      ? { kind: 'by-day', month, day: 31 }
      : { kind: 'window', from: { month, day: 1 }, to: { month, day: 'last' } };
  }
  return duePeriod === undefined && bound === 'within' ? { kind: 'whole' } : null;
};

const daysRule = ({ n, unit, at }: NonNullable<Recurring['days']>, { bound, freq }: Recurring): PeriodRule | null => {
  if (unit === 'workday') {
    return at === 'after-end'
      ? { kind: 'workdays-after-end', count: n }
      : at === 'last'
        ? { kind: 'last-workdays', count: n }
        : at === 'first' || bound === 'before'
          ? { kind: 'first-workdays', count: n }
          : null;
  }
  if (at === 'after-end' && unit === 'day' && n < 29) {
    // The n-th day after the end of a period is the n-th of the month behind it.
    return { kind: 'by-day', ...(freq === 'monthly' ? {} : { month: 1 }), day: n };
  }
  return at === 'first' && bound !== 'on'
    ? { kind: 'by-day', day: n }
    : at === 'last' && unit === 'day' && n === 1
      ? { kind: 'last-day' }
      : null;
};
