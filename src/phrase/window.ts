import { addDays, type DayRange, dayOf, daysInMonth, type EpochDay, formatDay, partsOfDay } from '../kernel/index.ts';
import { suffixAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import type { Expression } from './draft.ts';
import { type Dated, dateOf, isUndated, type Memory, remember, type Undated } from './resolve.ts';
import { clockOf } from './times.ts';
import type { OtherReading } from './types.ts';
import { dayWarnings } from './warnings.ts';

/** A window with both ends written, and what is remembered after it; or why one of them has no day. */
export const readWindow = (
  text: string,
  start: DateWords,
  end: DateWords,
  memory: Memory,
): { readonly expression: Expression; readonly memory: Memory } | Undated => {
  const [first, whole] = endsOf(start, end, memory);
  if (isUndated(first)) {
    return first;
  }
  if (isUndated(whole)) {
    return whole;
  }
  const { from } = start;
  const suffix = suffixAt(text, end.to);
  // 至春节前 ends on the eve.
  const last = whole.anchor !== null && suffix.says === 'before' ? { ...whole, to: addDays(whole.to, -1) } : whole;
  const begins = start.edge === 'end' ? first.to : first.from;
  const isReversed = last.to < begins;
  const isDated = start.year?.kind === 'number' || end.year?.kind === 'number';
  const message = `止期${formatDay(last.to)}早于起期${formatDay(begins)}，请核对。`;
  const expression: Expression = {
    from,
    to: suffix.says === 'from' ? end.to : suffix.to,
    draft: {
      kind: 'window',
      startDate: formatDay(begins),
      startPrecision: start.edge === 'end' && first.precision === 'month' ? 'month-end' : first.precision,
      startTime: clockOf(start.time),
      startBasis: start.body.unit === 'issue-day' && start.body.offset === 0 ? 'issue-date' : undefined,
      dueDate: formatDay(last.to),
      endPrecision: last.precision,
      time: clockOf(end.time),
      inferred: isDated ? [] : start.body.unit === 'issue-day' ? [...first.inferred, ...last.inferred] : first.inferred,
      readings: [...otherYears(first, last), ...(isReversed ? mended(first, last) : [])],
      warnings: [
        ...dayWarnings(start, first, null),
        ...dayWarnings(end, last, null),
        ...(isReversed ? [{ code: 'RANGE_REVERSED' as const, span: { from, to: end.to }, message }] : []),
      ],
    },
  };
  return { expression, memory: remember(memory, last, first) };
};

const otherYears = (first: Dated, last: Dated): readonly OtherReading[] =>
  first.others.length > 0
    ? first.others.map(({ from, why }) => ({ why, startDate: formatDay(from), dueDate: formatDay(last.to) }))
    : last.others.map(({ to, why }) => ({ why, dueDate: formatDay(to) }));

/** A reversed range may have either year wrong. */
const mended = (first: DayRange, last: DayRange): readonly OtherReading[] => {
  const end = inYearOf(first.from, last.to);
  const start = inYearOf(last.to, first.from);
  return [
    ...(end !== null && end >= first.from ? [{ why: '止期年份或有误', dueDate: formatDay(end) }] : []),
    ...(start !== null && start <= last.to
      ? [{ why: '起期年份或有误', startDate: formatDay(start), dueDate: formatDay(last.to) }]
      : []),
  ];
};

/** The month and day of one date in the year of another; null for a 29 February that it does not have. */
const inYearOf = (source: EpochDay, day: EpochDay): EpochDay | null => {
  const { month, day: date } = partsOfDay(day);
  const { year } = partsOfDay(source);
  return date > daysInMonth(year, month) ? null : dayOf(year, month, date);
};

/** Both ends dated: the year is written once, at either end, and an end that would lie before its start is a year later. */
const endsOf = (start: DateWords, end: DateWords, memory: Memory): readonly [Dated | Undated, Dated | Undated] => {
  if (start.year === null && end.year?.kind === 'number' && start.body.unit !== 'issue-day') {
    const last = dateOf(end, memory);
    const first = dateOf({ ...start, year: end.year }, memory);
    return isUndated(first) || isUndated(last) || first.from <= last.to
      ? [first, last]
      : [dateOf({ ...start, year: { kind: 'number', year: end.year.year - 1 } }, memory), last];
  }
  const first = dateOf(start, memory, [end]);
  if (isUndated(first) || end.year?.kind === 'near') {
    return [first, dateOf(end, memory)];
  }
  return [first, dateOf(end, { issued: first.from, last: remember(memory, first, first).last })];
};
