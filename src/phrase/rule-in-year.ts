import { type Suffix, suffixAt } from './bounds.ts';
import type { DateBody, DateWords } from './dates.ts';
import { type Draft, type Expression, NOTHING_MORE } from './draft.ts';
import { rangeFrom } from './read-date.ts';
import type { Atom } from './scan.ts';
import type { RecurringPhrase } from './types.ts';

export type RecurringDraft = Extract<Draft, { readonly kind: 'recurring' }>;
export type Rule = Partial<Omit<RecurringDraft, 'kind' | 'freq'>>;

/** A rule inside the period, and where its words end. */
export interface Placed {
  readonly rule: Rule;
  /** Where its own words begin, if not with the period. */
  readonly from?: number;
  readonly to: number;
  readonly next: number;
  readonly more?: Pick<Expression, 'before' | 'monthEnd'>;
}

/** What words behind a date make of its bound in a period. */
export const boundOf = (
  suffix: Suffix,
  edge: 'end' | 'start' | null,
  otherwise: 'on' | 'within',
): RecurringPhrase['bound'] =>
  suffix.says === 'around'
    ? 'around'
    : suffix.says === 'from'
      ? 'from'
      : edge === 'end'
        ? 'by-end'
        : suffix.says === 'before'
          ? 'before'
          : suffix.says === 'inside'
            ? 'within'
            : otherwise;

/** The rule that a date without a year gives in every year. */
export const ruleOf = ({ body, edge, time, year, inside }: DateWords, suffix: Suffix): Rule | null => {
  const next: Rule = year?.kind === 'next' ? { duePeriod: 'next' } : {};
  const clock: Rule = time?.kind === 'clock' ? { time: time.at } : {};
  const bound = boundOf(suffix, edge, inside ? 'within' : 'on');
  switch (body.unit) {
    case 'day':
      return typeof body.month === 'number' ? { bound, month: body.month, day: body.day, ...clock, ...next } : null;
    case 'month':
      return typeof body.month === 'number'
        ? {
            bound: bound === 'on' ? 'within' : bound,
            month: body.month,
            ...(edge === 'end' ? { day: 'last' as const } : edge === 'start' ? { xun: 1 as const } : {}),
            ...next,
          }
        : null;
    case 'xun':
      return typeof body.month === 'number' && body.first === body.last
        ? { bound, month: body.month, xun: body.first as 1 | 2 | 3, ...next }
        : null;
    case 'nth-weekday':
      return typeof body.month === 'number'
        ? { bound, month: body.month, nth: body.nth, weekday: body.weekday, ...clock, ...next }
        : null;
    case 'year':
      return edge === 'end' ? { bound, month: 12, day: 'last', ...next } : null;
    case 'half':
    case 'quarter':
      return spanOf(body, edge, bound, next);
    case 'weekday':
      return body.week === null ? { bound, weekday: body.weekday, ...clock, ...next } : null;
    default:
      return null;
  }
};

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const monthEnd = (month: number): string => `${two(month)}-${two(LAST_DAYS[month - 1] ?? 31)}`;

const spanOf = (
  body: Extract<DateBody, { unit: 'half' | 'quarter' }>,
  edge: DateWords['edge'],
  bound: RecurringPhrase['bound'],
  next: Rule,
): Rule => {
  const [first, last] = body.unit === 'half' ? [6 * body.half - 5, 6 * body.half] : [3 * body.first - 2, 3 * body.last];
  return edge === 'end' || bound === 'before'
    ? { bound, month: last, day: 'last', ...next }
    : { bound: 'within', window: { start: `${two(first)}-01`, end: monthEnd(last) }, ...next };
};

/** 每年3月6日至12日, 每年11月至次年3月. */
export const windowIn = (text: string, start: DateWords, end: DateWords, next: number): readonly Placed[] | null => {
  const first = monthDay(start, 'first');
  const last = monthDay(end, 'last');
  if (first === null || last === null) {
    return null;
  }
  const suffix = suffixAt(text, end.to);
  const over = last < first || end.year?.kind === 'next' ? { endNextYear: true as const } : {};
  const monthEnd = end.body.unit === 'month' || (end.body.unit === 'xun' && end.body.last === 3);
  return [
    {
      rule: { bound: 'within', window: { start: first, end: last }, ...over },
      to: suffix.to,
      next,
      more: { monthEnd },
    },
  ];
};

/** 次年3月1日至6月30日, with no year before it: a stretch of every year. */
export const yearlyWindow = (text: string, atoms: readonly Atom[], index: number): Expression | null => {
  const start = atoms[index];
  const end = rangeFrom(text, atoms, index);
  const [placed] = start?.kind === 'date' && end !== null ? (windowIn(text, start, end, index + 2) ?? []) : [];
  const rule = placed?.rule;
  return start === undefined || placed === undefined || rule?.endNextYear !== undefined
    ? null
    : {
        from: start.from,
        to: placed.to,
        weak: false,
        ...placed.more,
        draft: { ...NOTHING_MORE, kind: 'recurring', freq: 'yearly', bound: 'within', ...rule, duePeriod: 'next' },
      };
};

/** The first or last day of a unit as `MM-DD`; February ends on its 28th. */
const monthDay = ({ body, edge }: DateWords, side: 'first' | 'last'): string | null => {
  if (!('month' in body) || typeof body.month !== 'number' || body.month < 1 || body.month > 12) {
    return null;
  }
  switch (body.unit) {
    case 'day':
      return `${two(body.month)}-${two(body.day)}`;
    case 'xun':
      return side === 'first'
        ? `${two(body.month)}-${two(10 * body.first - 9)}`
        : body.last === 3
          ? monthEnd(body.month)
          : `${two(body.month)}-${10 * body.last}`;
    case 'month':
      return edge === 'start'
        ? `${two(body.month)}-${side === 'first' ? '01' : '10'}`
        : side === 'first' && edge !== 'end'
          ? `${two(body.month)}-01`
          : monthEnd(body.month);
    default:
      return null;
  }
};
