import { addDays, type EpochDay, formatDay, parseDay, weekdayOf } from '../kernel/index.ts';
import type { Expression } from './draft.ts';
import { readStretch } from './read.ts';
import type { Memory } from './resolve.ts';
import type { Phrase } from './types.ts';

/** The dates of a phrase that the next one may go on from. */
const datesOf = (phrase: Phrase | Expression['draft']) => {
  const {
    startDate = undefined,
    dueDate = undefined,
  }: { startDate?: string | undefined; dueDate?: string | undefined } =
    phrase.kind === 'fixed' || phrase.kind === 'window' ? phrase : {};
  const to = dueDate ?? startDate;
  const from = startDate ?? dueDate;
  return to === undefined || from === undefined || to < from ? null : { from: parseDay(from), to: parseDay(to) };
};

/** What the row above leaves to go on from. */
export const memoryOfPrevious = (previous: Phrase | undefined, issued: EpochDay): Memory => {
  const phrase = previous?.kind === 'multi' ? previous.items.at(-1)?.phrase : previous;
  const dated = phrase === undefined ? null : datesOf(phrase);
  return { issued, last: dated === null ? null : { ...dated, basis: 'previous' } };
};

/** What the words before the phrase in its sentence leave to go on from: a date whose year is written there. */
export const memoryOfContext = (text: string, from: number, memory: Memory): Memory => {
  if (from === 0) {
    return memory;
  }
  const last = readStretch(text, 0, from, memory)
    .map(({ draft }) => draft)
    .filter((draft) => draft.kind === 'window' || draft.kind === 'fixed')
    .filter(({ inferred = [] }) => inferred.length === 0)
    .at(-1);
  const dated = last === undefined ? null : datesOf(last);
  return dated === null ? memory : { ...memory, last: { ...dated, basis: 'context' } };
};

/** 周一 beside a stretch of a week in the context (6.1-6.7) is the Monday of that week. */
export const weekdayInContext = (text: string, expression: Expression, memory: Memory): Expression => {
  const { draft } = expression;
  if (draft.kind !== 'fixed' || draft.bound === 'from' || !draft.inferred?.some(({ what }) => what === 'day')) {
    return expression;
  }
  const weekday = weekdayOf(parseDay(draft.dueDate));
  for (const { draft: other } of readStretch(text, 0, text.length, memory)) {
    const dates = other.kind === 'window' ? datesOf(other) : null;
    if (dates !== null && dates.to - dates.from < 7) {
      const day = addDays(dates.from, (weekday - weekdayOf(dates.from) + 7) % 7);
      if (day <= dates.to) {
        return {
          ...expression,
          draft: { ...draft, dueDate: formatDay(day), inferred: [{ what: 'day', from: 'context' }] },
        };
      }
    }
  }
  return expression;
};
