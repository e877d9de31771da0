import { boundOf, isContested, type Suffix, suffixAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import type { Aside, DraftOf, Expression } from './draft.ts';
import type { Atom } from './scan.ts';
import { rangeFrom } from './sequence.ts';
import { clockOf, two } from './times.ts';
import type { Inference } from './types.ts';

export type RecurringDraft = DraftOf<'recurring'>;
export type Rule = Partial<Omit<RecurringDraft, 'kind' | 'freq'>>;

/** A rule inside the period, and where its words end. */
export interface Placed {
  readonly rule: Rule;
  /** Where its own words begin, if not with the period. */
  readonly from?: number | undefined;
  readonly to: number;
  readonly next: number;
  readonly more?: Pick<Aside, 'before' | 'monthEnd'> | undefined;
}

/** 每年4月1日之前: whether the 1st is included is contested. */
export const contested = ({ day }: Rule, suffix: Suffix): Placed['more'] =>
  day === 1 && isContested(suffix) ? { before: 'contested' } : undefined;

/** The rule that a date without a year gives in every year. */
export const ruleOf = ({ body, edge, time, year }: DateWords, suffix: Suffix): Rule | null => {
  const bound = boundOf(suffix, edge, 'on');
  const rule = { bound, duePeriod: year?.kind === 'next' ? ('next' as const) : undefined };
  const timed = { ...rule, time: clockOf(time) };
  if (year?.kind === 'near') {
    return null;
  }
  switch (body.unit) {
    case 'day':
      return { ...timed, month: body.month, day: body.day };
    case 'month': {
      const part = {
        day: edge === 'end' ? ('last' as const) : undefined,
        xun: edge === 'start' ? (1 as const) : undefined,
      };
      return { ...rule, bound: bound === 'on' ? 'within' : bound, month: body.month, ...part };
    }
    case 'xun':
      return body.first === body.last ? { ...rule, month: body.month, xun: body.first as 1 | 2 | 3 } : null;
    case 'nth-weekday':
      return { ...timed, month: body.month, nth: body.nth, weekday: body.weekday };
    case 'year':
      return edge === 'end' ? { ...rule, month: 12, day: 'last' } : null;
    case 'half':
    case 'quarter':
      return edge === 'end' || bound === 'before'
        ? { ...rule, month: body.last, day: 'last' }
        : { ...rule, bound: 'within', window: { start: `${two(body.first)}-01`, end: monthEnd(body.last) } };
    case 'weekday':
      return body.week === null ? { ...timed, weekday: body.weekday } : null;
    default:
      return null;
  }
};

const THIRTY = [4, 6, 9, 11];

/** The last day of a month as `MM-DD`; February ends on its 28th. */
export const monthEnd = (month: number): string =>
  `${two(month)}-${month === 2 ? 28 : THIRTY.includes(month) ? 30 : 31}`;

/** 每年3月6日至12日, 每年11月至次年3月. */
export const windowIn = (text: string, start: DateWords, end: DateWords, next: number): readonly Placed[] | null => {
  const first = monthDay(start, false);
  const last = monthDay(end, true);
  if (first === null || last === null) {
    return null;
  }
  const { body, year } = end;
  const endNextYear = last < first || year?.kind === 'next' ? (true as const) : undefined;
  const isMonthEnd = body.unit === 'month' || (body.unit === 'xun' && body.last === 3);
  const rule: Rule = { bound: 'within', window: { start: first, end: last }, endNextYear };
  return [{ rule, to: suffixAt(text, end.to).to, next, more: { monthEnd: isMonthEnd } }];
};

/** 次年3月1日至6月30日, with no year before it: a stretch of every year. */
export const yearlyWindow = (text: string, atoms: readonly Atom[], index: number): Expression | null => {
  const start = atoms[index];
  const end = rangeFrom(text, atoms, index);
  const [placed] = start?.kind === 'date' && end !== null ? (windowIn(text, start, end, index + 2) ?? []) : [];
  return start === undefined || placed === undefined || placed.rule.endNextYear !== undefined
    ? null
    : {
        from: start.from,
        to: placed.to,
        ...placed.more,
        draft: { kind: 'recurring', freq: 'yearly', bound: 'within', ...placed.rule, duePeriod: 'next' },
      };
};

/** The first or last day of a unit as `MM-DD`. */
const monthDay = ({ body, edge, year }: DateWords, isLast: boolean): string | null => {
  if (!('month' in body) || year?.kind === 'near' || body.month < 1 || body.month > 12) {
    return null;
  }
  const on = (day: number): string => `${two(body.month)}-${two(day)}`;
  switch (body.unit) {
    case 'day':
      return on(body.day);
    case 'xun':
      return isLast ? (body.last === 3 ? monthEnd(body.month) : on(10 * body.last)) : on(10 * body.first - 9);
    case 'month':
      return edge === 'start' ? on(isLast ? 10 : 1) : isLast || edge === 'end' ? monthEnd(body.month) : on(1);
    default:
      return null;
  }
};

/** Says where a recurring rule came from when its 每年 stands before: 每年3月底前…，6月底前…. */
export const carriedOver = (
  words: DateWords,
  suffix: Suffix,
  from?: Inference['from'],
  since?: string,
): RecurringDraft | null => {
  const rule = ruleOf(words, suffix);
  const inferred: readonly Inference[] = from === undefined ? [] : [{ what: 'frequency', from }];
  return rule && { kind: 'recurring', freq: 'yearly', bound: 'within', ...rule, from: since, inferred };
};
