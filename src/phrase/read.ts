import { formatDay } from '../kernel/index.ts';
import { suffixAt } from './bounds.ts';
import { dayAlone } from './dates.ts';
import { type Draft, type Expression, NOTHING_MORE } from './draft.ts';
import type { DurationWords } from './durations.ts';
import { eventBefore, sentenceBefore } from './event.ts';
import { rangeFrom, readDated, type Step } from './read-date.ts';
import { carriedOver, readRecurring } from './read-recurring.ts';
import { readNextDay, readNextMonth, readNextYear, readRelative } from './read-relative.ts';
import type { Memory } from './resolve.ts';
import { yearlyWindow } from './rule-in-year.ts';
import { type Atom, scan } from './scan.ts';
import type { Frequency, Inference, Precision } from './types.ts';
import type { LimitWords } from './words.ts';

/** What a stretch of text says, and what the reader remembers at its end. */
export interface ReadStretch {
  readonly expressions: readonly Expression[];
  readonly memory: Memory;
}

const SENTENCE_END = /[。;!?]/u;

/**
 * Reads the expressions of a stretch of prepared text, in order. The text around the stretch is used for events,
 * bounds and 每年, never read.
 */
export const readStretch = (text: string, from: number, to: number, memory: Memory): ReadStretch => {
  const atoms = scan(text, from, to);
  const expressions: Expression[] = [];
  let now = memory;
  for (let index = 0; index < atoms.length; ) {
    const step = stepAt(text, atoms, index, now, expressions, from);
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
  return { expressions, memory: now };
};

const stepAt = (
  text: string,
  atoms: readonly Atom[],
  index: number,
  memory: Memory,
  before: readonly Expression[],
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
      const started = expressions.map((one) => withStart(text, one, before));
      const takesLast = started.some(({ draft }) => draft.kind === 'recurring' && draft.from !== undefined);
      return { expressions: started, next, memory, takesLast };
    }
    case 'date': {
      const term = atoms[index + 1];
      if (atom.weak && term?.kind === 'words' && term.from === atom.to && isTerm(term)) {
        return one(readWordsAt(text, { ...term, from: atom.from, weak: false }), index + 2);
      }
      if (atom.year?.kind === 'next' || atom.year?.kind === 'same') {
        const stretch = atom.year.kind === 'next' && memory.last === null ? yearlyWindow(text, atoms, index) : null;
        if (stretch !== null) {
          return one(stretch, index + 2);
        }
        const relative = atom.year.kind === 'next' ? readNextYear(text, atom) : null;
        if (relative !== null) {
          return one(relative);
        }
        const suffix = suffixAt(text, atom.to);
        const yearly = memory.last === null ? carriedOver(atom, suffix, 'text-order') : null;
        if (yearly !== null) {
          return one({ from: atom.from, to: suffix.to, draft: { ...yearly, inferred: [] }, weak: false });
        }
      }
      const carried = atom.year === null ? everyBefore(text, atoms, index, memory, before, start) : null;
      return carried ?? readDated(text, atoms, index, memory);
    }
  }
};

/** 2024年秋季学期: a term of the school's calendar. */
const isTerm = ({ says }: LimitWords): boolean => says.kind === 'other' && says.type === 'academic-term';

/** 于25日前报送: a day alone is that of the document's month, or of the next one where it has gone by. */
const dayOfThisMonth = (text: string, atom: DurationWords, memory: Memory, index: number): Step | null => {
  const clause = sentenceBefore(text, atom.from).split(',').at(-1) ?? '';
  if (
    atom.asDay === null ||
    memory.issued === null ||
    !/\d/u.test(text.charAt(atom.from)) ||
    !/^(?:请|各单位|务必|务|须|应|要|需|最迟|在|于)*$/u.test(clause) ||
    suffixAt(text, atom.to).says !== 'before'
  ) {
    return null;
  }
  const { issued } = memory;
  const offset = atom.asDay < Number(formatDay(issued).slice(8)) ? 1 : 0;
  const day = dayAlone(text, atom, { offset }, atom.asDay);
  const { expressions } = readDated(text, [day], 0, { issued, last: null });
  return { expressions, next: index + 1, memory };
};

/** 每年3月底前…，6月底前…: a date without a year in the sentence of a 每年 is of every year too. */
const everyBefore = (
  text: string,
  atoms: readonly Atom[],
  index: number,
  memory: Memory,
  before: readonly Expression[],
  start: number,
): Step | null => {
  const atom = atoms[index];
  if (atom?.kind !== 'date' || rangeFrom(text, atoms, index) !== null) {
    return null;
  }
  const last = before.at(-1);
  const inText =
    last?.draft.kind === 'recurring' &&
    last.draft.freq === 'yearly' &&
    (last.draft.month !== undefined || last.draft.duePeriod === 'next') &&
    !SENTENCE_END.test(text.slice(last.to, atom.from));
  const inContext = last === undefined && /每年[^。;]{0,6}\d{1,2}月[^。;]*$/u.test(sentenceBefore(text, start));
  if (!inText && !inContext) {
    return null;
  }
  const suffix = suffixAt(text, atom.to);
  const basis: Inference['from'] = inText ? 'text-order' : 'context';
  const since = inText && last?.draft.kind === 'recurring' ? last.draft.from : undefined;
  const draft = carriedOver(atom, suffix, basis, since);
  return draft === null
    ? null
    : {
        expressions: [{ from: atom.from, to: suffix.to, draft, weak: false }],
        next: index + 1,
        memory,
      };
};

type FixedDraft = Extract<Draft, { readonly kind: 'fixed' }> & { readonly startDate?: string };

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

/** 自2025年1月1日起，每年…: a day that begins a period stands for it. */
const beginsPeriod = ({ precision, bound, startDate }: FixedDraft, freq: Frequency): boolean =>
  precision !== 'day' ||
  (bound === 'from' &&
    startDate !== undefined &&
    ((freq === 'yearly' && startDate.endsWith('-01-01')) || (freq === 'monthly' && startDate.endsWith('-01'))));

/** 2020年起，每年…; 自注册之日起每半年: from which period a duty recurs. */
const withStart = (text: string, expression: Expression, before: readonly Expression[]): Expression => {
  const { draft } = expression;
  if (draft.kind !== 'recurring') {
    return expression;
  }
  const last = before.at(-1);
  const near = last !== undefined && !SENTENCE_END.test(text.slice(last.to, expression.from));
  if (near && last.draft.kind === 'fixed' && beginsPeriod(last.draft, draft.freq)) {
    const { draft: fixed } = last;
    const begins = fixed.bound === 'from' || fixed.bound === 'on' ? (fixed.startDate ?? null) : null;
    if (begins !== null) {
      const unit = fixed.precision !== 'day' ? fixed.precision : draft.freq === 'yearly' ? 'year' : 'month';
      return { ...expression, from: last.from, draft: { ...draft, from: keyOf(begins, unit) } };
    }
  }
  if (near && last.draft.kind === 'window' && last.draft.startPrecision === 'month' && draft.freq === 'monthly') {
    const { startDate = '', dueDate } = last.draft;
    return {
      ...expression,
      from: last.from,
      draft: { ...draft, from: startDate.slice(0, 7), to: dueDate.slice(0, 7) },
    };
  }
  if (near && last.draft.kind === 'window' && last.draft.startPrecision === 'year') {
    return {
      ...expression,
      from: last.from,
      draft: { ...draft, from: last.draft.startDate?.slice(0, 4) ?? '', to: last.draft.dueDate.slice(0, 4) },
    };
  }
  const event = /起(?:的|,)*$/u.test(text.slice(Math.max(0, expression.from - 4), expression.from))
    ? eventBefore(text, expression.from)
    : null;
  return event === null || near ? expression : { ...expression, draft: { ...draft, startEvent: event.event } };
};

const readWordsAt = (text: string, words: LimitWords): Expression | null => {
  const { from, to, word, says, weak } = words;
  const make = (draft: Draft): Expression => ({ from, to, weak, draft });
  switch (says.kind) {
    case 'ongoing':
    case 'immediate':
      return make({ ...NOTHING_MORE, kind: says.kind, word });
    case 'other':
      return make({ ...NOTHING_MORE, kind: 'other', type: says.type, word });
    case 'next-day':
      return readNextDay(text, words, says.n);
    case 'weeks': {
      const suffix = suffixAt(text, to);
      if (says.next || suffix.says === 'around') {
        const bound =
          suffix.says === 'around' ? 'around' : /内$/u.test(word) || suffix.says === 'inside' ? 'within' : 'on';
        const next = says.next ? { duePeriod: 'next' as const } : {};
        return {
          from,
          to: suffix.to,
          weak,
          draft: { ...NOTHING_MORE, kind: 'recurring', freq: 'termly', bound, termWeek: says.last, ...next },
        };
      }
      const weeks = says.first === says.last ? String(says.first) : `${says.first}-${says.last}`;
      return make({ ...NOTHING_MORE, kind: 'other', type: 'academic-week', word, weeks });
    }
    case 'ditto':
      return null;
    case 'clock':
      return {
        from,
        to,
        weak,
        draft: { kind: 'refused', code: 'UNREAD', why: '只有钟点，没有写明日期。', readings: [], warnings: [] },
      };
  }
};
