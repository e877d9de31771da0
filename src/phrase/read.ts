import { formatDay } from '../kernel/index.ts';
import { boundOf, suffixAt, tailAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import { dayAlone } from './dates.ts';
import { type Draft, type Expression, unread } from './draft.ts';
import type { DurationWords } from './durations.ts';
import { SENTENCE_END, sentenceBefore } from './event.ts';
import { readNextDay, readNextMonth, readNextYear } from './following.ts';
import { readDated, type Step } from './read-date.ts';
import { readRecurring } from './recurring.ts';
import { readRelative } from './relative.ts';
import { isUndated, type Memory } from './resolve.ts';
import { carriedOver, yearlyWindow } from './rule-in-year.ts';
import { type Atom, scan } from './scan.ts';
import { rangeFrom } from './sequence.ts';
import { withStart } from './since.ts';
import { clockOf } from './times.ts';
import { readWindow } from './window.ts';
import type { LimitWords } from './words.ts';

/**
 * Reads the expressions of a stretch of prepared text, in order. The text around the stretch is used for events,
 * bounds and 每年, never read.
 */
export const readStretch = (text: string, from: number, to: number, memory: Memory): readonly Expression[] => {
  const atoms = scan(text, from, to);
  const expressions: Expression[] = [];
  let now = memory;
  for (let index = 0; index < atoms.length; ) {
    const step = stepAt(text, atoms, index, now, expressions.at(-1), from);
    if (step.takesLast === true) {
      expressions.pop();
    }
    expressions.push(...step.expressions);
    now = step.memory;
    index = step.next;
    const end = step.expressions.at(-1)?.to ?? 0;
    while (index < atoms.length && (atoms[index]?.from ?? end) < end) {
      index += 1;
    }
  }
  return expressions;
};

const stepAt = (
  text: string,
  atoms: readonly Atom[],
  index: number,
  memory: Memory,
  last: Expression | undefined,
  start: number,
): Step => {
  const atom = atoms[index] as Atom;
  const one = (expression: Expression | null, next = index + 1): Step => ({
    expressions: expression === null ? [] : [expression],
    next,
    memory,
  });
  switch (atom.kind) {
    case 'words':
      return one(readWordsAt(text, atom));
    case 'duration':
      return dayOfThisMonth(text, atom, memory, index) ?? one(readRelative(text, atom));
    case 'every': {
      const relative = readNextMonth(text, atoms, index);
      if (relative !== null) {
        return one(relative.expression, relative.next);
      }
      const { expressions, next } = readRecurring(text, atoms, index);
      const started = expressions.map((one) => withStart(text, one, last));
      const takesLast = started.some(({ draft }) => draft.kind === 'recurring' && draft.from !== undefined);
      return { expressions: started, next, memory, takesLast };
    }
    case 'date': {
      const term = atoms[index + 1];
      const month = atom.year?.kind === 'near' ? readNextMonth(text, atoms, index) : null;
      if (month !== null) {
        return one(month.expression, month.next);
      }
      const quarterly = afterQuarter(text, atoms, index);
      if (quarterly !== null) {
        return one(quarterly, index + 3);
      }
      const standing = standingWeekday(text, atom);
      if (standing !== null) {
        return one(standing);
      }
      if (atom.weak && term?.kind === 'words' && term.from === atom.to && isTerm(term)) {
        return one(readWordsAt(text, { ...term, from: atom.from, weak: false }), index + 2);
      }
      const { year } = atom;
      const isFirst = memory.last === null;
      const stretch = isFirst && year?.kind === 'next' ? yearlyWindow(text, atoms, index) : null;
      if (stretch !== null) {
        return one(stretch, index + 2);
      }
      const relative = year?.kind === 'next' ? readNextYear(text, atom) : null;
      const yearly = isFirst && (year?.kind === 'next' || year?.kind === 'same') ? everyYear(text, atoms, index) : null;
      // 次年3月20日前；本年7月15日前: of every year, as the one before.
      const isOpen = year === null || (year.kind === 'issue' && year.offset === 0 && last?.draft.kind === 'recurring');
      const carried = isOpen ? everyBefore(text, atoms, index, last, start) : null;
      const found = relative ?? yearly ?? carried;
      return found === null ? readDated(text, atoms, index, memory) : one(found);
    }
  }
};

/** 一季度季后8日、四季度季后7日: a day of the month behind the quarter, every year. */
const afterQuarter = (text: string, atoms: readonly Atom[], index: number): Expression | null => {
  const [quarter, after, day] = atoms.slice(index, index + 3);
  if (
    quarter?.kind !== 'date' ||
    quarter.body.unit !== 'quarter' ||
    quarter.year !== null ||
    after?.kind !== 'every' ||
    after.from !== quarter.to ||
    !after.next ||
    day?.kind !== 'duration' ||
    day.asDay === null ||
    day.from !== after.to
  ) {
    return null;
  }
  const tail = tailAt(text, day.to);
  const month = (quarter.body.last % 12) + 1;
  const rule = {
    month,
    day: day.asDay,
    bound: tail.says === null ? 'before' : boundOf(tail, null, 'on'),
    time: clockOf(tail.time),
  } as const;
  return { from: quarter.from, to: tail.to, draft: { kind: 'recurring', freq: 'yearly', ...rule } };
};

/** 例会一般在星期一下午2:00: the weekday of every week. */
const STANDING = /(?:一般|通常|固定|例会|定)(?:安排)?[在于为]?$/u;
const standingWeekday = (text: string, { from, to, body, time }: DateWords): Expression | null => {
  if (body.unit !== 'weekday' || body.week !== null || !STANDING.test(text.slice(Math.max(0, from - 6), from))) {
    return null;
  }
  const suffix = suffixAt(text, to);
  const rule = { bound: boundOf(suffix, null, 'on'), weekday: body.weekday, time: clockOf(time) };
  return { from, to: suffix.to, draft: { kind: 'recurring', freq: 'weekly', ...rule } };
};

/** 2024年秋季学期: a term of the school's calendar. */
const isTerm = ({ says }: LimitWords): boolean => says.kind === 'other' && says.type === 'academic-term';

/** 于25日前报送: a day alone is that of the document's month, or of the next one where it has gone by. */
const dayOfThisMonth = (text: string, atom: DurationWords, memory: Memory, index: number): Step | null => {
  const { asDay: day, from, to } = atom;
  const { issued } = memory;
  const clause = sentenceBefore(text, from).split(',').at(-1) ?? '';
  if (
    day === null ||
    issued === null ||
    !/\d/u.test(text.charAt(from)) ||
    !/^(?:请|各单位|务必|务|须|应|要|需|最迟|并|同时|在|于)*$/u.test(clause) ||
    !(atom.nMin === null ? /前$|^(?:起|开始)/u : /^$/u).test(suffixAt(text, to).words) ||
    (atom.nMin !== null && !/^\d+[日号]/u.test(text.slice(from)))
  ) {
    return null;
  }
  const first = atom.nMin ?? day;
  const offset = day < Number(formatDay(issued).slice(8)) ? 1 : 0;
  const on = (day: number): DateWords => dayAlone(text, atom, { day, year: { kind: 'near', offset } });
  const words = on(day);
  const window = first === day ? null : readWindow(text, on(first), words, memory);
  if (window !== null && !isUndated(window)) {
    return { expressions: [window.expression], next: index + 1, memory };
  }
  return { ...readDated(text, [words], 0, { issued, last: null }), next: index + 1, memory };
};

/** 次年1月30日前 with no year before it: of every year. */
const everyYear = (text: string, atoms: readonly Atom[], index: number): Expression | null => {
  const atom = atoms[index];
  const draft = atom?.kind === 'date' ? carriedOver(atom, suffixAt(text, atom.to)) : null;
  return atom === undefined || draft === null ? null : { from: atom.from, to: suffixAt(text, atom.to).to, draft };
};

const FULL_STOP = /[。!?]/u;

/** 每年3月底前…，6月底前…: a date without a year in the sentence of a 每年 is of every year too. */
const everyBefore = (
  text: string,
  atoms: readonly Atom[],
  index: number,
  last: Expression | undefined,
  start: number,
): Expression | null => {
  const atom = atoms[index];
  if (atom?.kind !== 'date' || rangeFrom(text, atoms, index) !== null) {
    return null;
  }
  const yearly =
    last?.draft.kind === 'recurring' &&
    last.draft.freq === 'yearly' &&
    (last.draft.month !== undefined || last.draft.duePeriod === 'next') &&
    !(atom.year === null ? SENTENCE_END : FULL_STOP).test(text.slice(last.to, atom.from))
      ? last.draft
      : null;
  const inContext = last === undefined && /每年[^。;]{0,6}\d{1,2}月[^。;]*$/u.test(sentenceBefore(text, start));
  if (yearly === null && !inContext) {
    return null;
  }
  const suffix = suffixAt(text, atom.to);
  const draft = carriedOver(atom, suffix, yearly === null ? 'context' : 'text-order', yearly?.from);
  return draft && { from: atom.from, to: suffix.to, draft };
};

const readWordsAt = (text: string, words: LimitWords): Expression | null => {
  const { from, to, word, says, weak } = words;
  const make = (draft: Draft): Expression => ({ from, to, weak, draft });
  switch (says.kind) {
    case 'ongoing':
    case 'immediate':
      return make({ kind: says.kind, word });
    case 'other':
      return make({ kind: 'other', type: says.type, word });
    case 'next-day':
      return readNextDay(text, words, says.n);
    case 'weeks':
      return weeksAt(text, words, says);
    case 'ditto':
      return null;
    case 'clock':
      return { ...unread(words, '只有钟点，没有写明日期。'), weak };
  }
};

/** 第9-11周, 下学期第3周. */
const weeksAt = (
  text: string,
  { from, to, word, weak }: LimitWords,
  { first, last, next }: Extract<LimitWords['says'], { kind: 'weeks' }>,
): Expression => {
  const suffix = suffixAt(text, to);
  if (!next && suffix.says !== 'around') {
    const weeks = first === last ? String(first) : `${first}-${last}`;
    return { from, to, weak, draft: { kind: 'other', type: 'academic-week', word, weeks } };
  }
  const isInside = word.endsWith('内') || suffix.says === 'inside';
  const bound = suffix.says === 'around' ? suffix.says : isInside ? 'within' : 'on';
  const duePeriod = next ? 'next' : undefined;
  return { from, to: suffix.to, weak, draft: { kind: 'recurring', freq: 'termly', bound, termWeek: last, duePeriod } };
};
