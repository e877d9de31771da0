import type { Draft, DraftOf, Expression } from './draft.ts';
import { eventBefore, SENTENCE_END } from './event.ts';
import type { Frequency, Precision } from './types.ts';

/** The key of the period that begins on a day: `2020`, `2020-H2`, `2020-Q3`, `2020-07`. */
const keyOf = (start: string, precision: Precision): string => {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  return precision === 'year'
    ? year
    : precision === 'half'
      ? `${year}-H${month < 7 ? 1 : 2}`
      : precision === 'quarter'
        ? `${year}-Q${Math.ceil(month / 3)}`
        : start.slice(0, 7);
};

/** The unit that a date begins; null where it begins none: 自2025年1月1日起，每年…. */
const unitBegun = ({ precision, bound, startDate }: DraftOf<'fixed'>, freq: Frequency): Precision | null =>
  precision !== 'day'
    ? precision
    : bound !== 'from'
      ? null
      : freq === 'yearly' && startDate.endsWith('-01-01')
        ? 'year'
        : freq === 'monthly' && startDate.endsWith('-01')
          ? 'month'
          : null;

/** From which period to which a duty recurs by the expression before it. */
const spanOf = (
  last: Draft | Expression['draft'],
  freq: Frequency,
): { readonly from: string; readonly to?: string } | null => {
  if (last.kind === 'fixed') {
    const unit = unitBegun(last, freq);
    const begins = last.bound === 'from' || last.bound === 'on' ? last.startDate : undefined;
    return unit === null || begins === undefined ? null : { from: keyOf(begins, unit) };
  }
  if (last.kind !== 'window' || last.startDate === undefined) {
    return null;
  }
  const { startPrecision: unit, startDate, dueDate } = last;
  return unit === 'year' || (unit === 'month' && freq === 'monthly')
    ? { from: keyOf(startDate, unit), to: keyOf(dueDate, unit) }
    : null;
};

/** 2020年起，每年…; 自注册之日起每半年: from which period a duty recurs. */
export const withStart = (text: string, expression: Expression, last: Expression | undefined): Expression => {
  const { draft, from } = expression;
  if (draft.kind !== 'recurring') {
    return expression;
  }
  if (last !== undefined && !SENTENCE_END.test(text.slice(last.to, from))) {
    const span = spanOf(last.draft, draft.freq);
    return span === null
      ? expression
      : {
          ...expression,
          from: last.from,
          draft: { ...draft, ...span, inferred: last.draft.kind === 'refused' ? undefined : last.draft.inferred },
        };
  }
  const startEvent = /起[的,]*$/u.test(text.slice(Math.max(0, from - 4), from))
    ? eventBefore(text, from)?.event
    : undefined;
  return { ...expression, draft: { ...draft, startEvent } };
};
