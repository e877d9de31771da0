import { readNumeral } from '../text/index.ts';

/** A day as written, with what stands in brackets behind it. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  readonly notes: readonly string[];
}

/** A day, or a range of days with both ends included. */
export interface WrittenRange {
  readonly from: WrittenDay;
  readonly to: WrittenDay | null;
}

/** Days joined by 、. */
export type WrittenList = readonly WrittenRange[];

/** A text with each list of days replaced by {@link MARK}, and the lists in their order. */
export interface Scanned {
  readonly text: string;
  readonly lists: readonly WrittenList[];
}

/** Stands for a list of days. */
export const MARK = '#';

const YEAR = '(\\d{4}|[〇零一二三四五六七八九]{4})年';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** A day that can begin a list: with its month, or a bare one in digits that some 日 follows. */
const FIRST = new RegExp(
  `(?:${YEAR})?${NUMBER}月${NUMBER}(?:日|(?=[、)]|至|-))|(\\d{1,2})日|(\\d{1,2})(?=(?:、\\d{1,2}){1,9}日)`,
  'y',
);
/** A day that goes on with a list or ends a range; its 日 may be left to the last one or to a bracket's end. */
const NEXT = new RegExp(`(?:${YEAR})?(?:${NUMBER}月)?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:日|(?=[、)]))`, 'y');
const NOTE = /\(([^()]{1,40})\)|((?:星期|周)[一二三四五六日天])/y;
const TO = /至|到|-{1,3}|~/y;
const AND = /[、和及与]/y;
/** What makes a list possible at a place; everything else is skipped at once. */
const DIGIT = /[\d〇零一二三四五六七八九十]/;

/**
 * Finds the lists of days in folded, squeezed text. Years and months that are left out stay null.
 * Linear: no pattern looks further than a few dozen characters.
 */
export const scanDates = (text: string): Scanned => {
  const lists: WrittenList[] = [];
  let out = '';
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    const inNumber = at > 0 && /\d/.test(sign) && /\d/.test(text.charAt(at - 1));
    const read = DIGIT.test(sign) && !inNumber ? readList(text, at) : null;
    if (read === null) {
      out += sign === MARK ? '?' : sign;
      at += 1;
    } else {
      lists.push(read.list);
      out += MARK;
      at = read.end;
    }
  }
  return { text: out, lists };
};

const readList = (text: string, start: number): { list: WrittenList; end: number } | null => {
  const list: WrittenRange[] = [];
  let read = readFirst(text, start);
  let end = start;
  while (read !== null) {
    const to: DayRead | null = readAfter(text, read.end, TO);
    list.push({ from: read.day, to: to?.day ?? null });
    end = to?.end ?? read.end;
    read = readAfter(text, end, AND);
  }
  return list.length === 0 ? null : { list, end };
};

interface DayRead {
  readonly day: WrittenDay;
  readonly end: number;
}

const readFirst = (text: string, at: number): DayRead | null => {
  const found = matchAt(FIRST, text, at);
  if (found === null) {
    return null;
  }
  const [, year, month, day, bare, listed] = found;
  return withNotes(text, FIRST.lastIndex, year, month, day ?? bare ?? listed);
};

const readAfter = (text: string, at: number, joint: RegExp): DayRead | null => {
  if (matchAt(joint, text, at) === null) {
    return null;
  }
  const found = matchAt(NEXT, text, joint.lastIndex);
  return found === null ? null : withNotes(text, NEXT.lastIndex, found[1], found[2], found[3]);
};

const withNotes = (text: string, from: number, year?: string, month?: string, day?: string): DayRead | null => {
  const notes: string[] = [];
  let end = from;
  for (let note = matchAt(NOTE, text, end); note !== null; note = matchAt(NOTE, text, end)) {
    notes.push(note[1] ?? note[2] ?? '');
    end = NOTE.lastIndex;
  }
  const number = readNumeral(day ?? '');
  return number === null ? null : { day: { year: numeral(year), month: numeral(month), day: number, notes }, end };
};

const numeral = (text: string | undefined): number | null => (text === undefined ? null : readNumeral(text));

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
