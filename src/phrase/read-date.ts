import { suffixAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import { DAYS } from './dates.ts';
import type { Expression } from './draft.ts';
import { fixed, refusedAt } from './fixed.ts';
import { at, DASH, NUMBER, sticky } from './numbers.ts';
import { dateOf, isUndated, type Memory, remember } from './resolve.ts';
import type { Atom } from './scan.ts';
import { isUnshared, listFrom, rangeFrom } from './sequence.ts';
import { readTime } from './times.ts';
import { readWindow } from './window.ts';

/** What one step through the atoms gives: expressions, the atom to go on with, and what to remember. */
export interface Step {
  readonly expressions: readonly Expression[];
  readonly next: number;
  readonly memory: Memory;
  /** The expression before became part of this one: 2020年起，每年…. */
  readonly takesLast?: boolean;
}

/** 9月第三周: a week of a month is no stretch that all cut alike. */
export const WEEK_OF_MONTH = sticky(`份?的?(?:第${NUMBER}|首|最后一|末)个?周(?![星期一二三四五六日天])`);
/** 9月1日开学前: the day is the event's. */
const EVENT_BEHIND = sticky('(?:开学|开工|报到|放假|考试|开考|召开|上班|启动|开始)之?前');
/** 月末前2个工作日. */
const DAYS_BEFORE = sticky(`的?之?前的?${NUMBER}个?(?:工作日|[日天周])`);
const HOURS = sticky(DASH);

/** How many atoms a list of dates without a year is followed. */
const AHEAD = 12;

/** Reads a date with its bounds, a list of dates that share a bound, or a window. */
export const readDated = (text: string, atoms: readonly Atom[], index: number, memory: Memory): Step => {
  const start = atoms[index] as DateWords;
  const inner = inBracket(text, start, atoms[index + 1]);
  if (inner !== null) {
    return { ...readDated(text, [inner], 0, memory), next: index + 2 };
  }
  const window = (first: DateWords, last: DateWords, next: number): Step => {
    const read = readWindow(text, first, last, memory);
    return isUndated(read)
      ? { expressions: [refusedAt({ from: first.from, to: last.to }, read)], next, memory }
      : { expressions: [read.expression], next, memory: read.memory };
  };
  const end = rangeFrom(text, atoms, index);
  if (end !== null) {
    return window(start, end, index + 2);
  }
  const list = listFrom(text, atoms, index);
  const next = index + list.length;
  const [first = start] = list;
  const tail = list.at(-1) ?? first;
  if (list.length > 1 && list.every((one, at) => at === 0 || isRunOn(list[at - 1] ?? one, one, text))) {
    return window(first, tail, next);
  }
  const closes = first.time === null ? null : hoursTo(text, first);
  if (closes !== null) {
    return window(first, closes, index + 1);
  }
  const why = unreadBehind(text, tail, atoms[next]);
  if (why !== null) {
    const refused = refusedAt({ from: first.from, to: tail.to }, { code: 'UNREAD', why, others: [] });
    return { expressions: [refused], next, memory };
  }
  // 第12周末(5.24)前, (5.24)16:00: what belongs to a date in brackets stands behind them.
  const isBracketed = text.charAt(tail.from - 1) === '(' && text.charAt(tail.to) === ')';
  const time = isBracketed && tail.time === null && list.length === 1 ? readTime(text, tail.to + 1) : null;
  if (time !== null) {
    return { ...readDated(text, [{ ...tail, to: time.to, time }], 0, memory), next };
  }
  const suffix = suffixAt(text, tail.to + (isBracketed ? 1 : 0));
  let now = memory;
  const expressions = list.map((one, at) => {
    const ahead = atoms.slice(index + at + 1, index + at + 1 + AHEAD).filter((atom) => atom.kind === 'date');
    const time = one.time ?? (one.body.unit === 'day' ? tail.time : null);
    const words = { ...one, time, edge: one.edge ?? (one.body.unit === 'month' ? tail.edge : null) };
    const read = dateOf(words, now, ahead, suffix.says === 'from');
    if (isUndated(read)) {
      return refusedAt(words, read);
    }
    now = remember(now, read, read);
    return fixed(text, { words, read, suffix, isTail: one === tail, lead: first.from }, memory.issued);
  });
  return { expressions, next, memory: now };
};

/** 本周五(3月22日)前: the bracket has the date, and its weekday stands before it. */
const inBracket = (text: string, { to, body, time }: DateWords, next: Atom | undefined): DateWords | null =>
  body.unit === 'weekday' &&
  time === null &&
  next?.kind === 'date' &&
  next.body.unit === 'day' &&
  text.slice(to, next.from) === '(' &&
  text.charAt(next.to) === ')'
    ? { ...next, beside: body.weekday }
    : null;

/** 7月24日9:00-11:00: the same day until a later hour. */
const hoursTo = (text: string, start: DateWords): DateWords | null => {
  const dash = at(HOURS, text, start.to);
  const time = dash && readTime(text, dash.to);
  return time?.time?.kind === 'clock' ? { ...start, time, to: time.to } : null;
};

/** Why words right behind a date leave it unread; null where none do. */
const unreadBehind = (text: string, tail: DateWords, next: Atom | undefined): string | null => {
  const { body, edge, to } = tail;
  return isUnshared(text, tail, next)
    ? '几个月份是否共用一个日子，没有写明。'
    : body.unit === 'month' && at(WEEK_OF_MONTH, text, to) !== null
      ? '一个月的第几周怎样划分，没有写明。'
      : (DAYS.has(body.unit) && at(EVENT_BEHIND, text, to) !== null) ||
          (edge === 'end' && at(DAYS_BEFORE, text, to) !== null) ||
          (edge === 'end' && next?.kind === 'date' && next.from === to && next.edge === 'start')
        ? '日期之后的时间词没有规则能读。'
        : null;
};

/** Two days joined by a comma are a window where they follow each other and nothing bounds them. */
const isRunOn = ({ body: first }: DateWords, { body: second, to }: DateWords, text: string): boolean =>
  first.unit === 'day' && second.unit === 'day' && second.day === first.day + 1 && suffixAt(text, to).says === null;
