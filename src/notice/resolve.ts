import { isQixianError } from '../errors/index.ts';
import { dayOf, type EpochDay, formatDay, partsOfDay } from '../kernel/index.ts';
import type { WrittenDay, WrittenList } from './dates.ts';
import { checkNotes, type NoteError } from './notes.ts';

/** What a reader of an item keeps in mind: bare days such as 29日 take their month and year from it. */
export interface Memory {
  readonly year: number;
  /** Whether a December that names no year is the one before: in the item of New Year's Day. */
  readonly decemberBefore: boolean;
  /** The month named last in this item. */
  readonly month: number | null;
  /** The break of this item, once it was read. */
  readonly breakDays: readonly EpochDay[];
}

/** A list of days, resolved, with what is wrong about it. */
export interface Resolved {
  readonly days: readonly EpochDay[];
  readonly errors: readonly NoteError[];
  /** The month named last. */
  readonly month: number | null;
}

/** A range longer than this is a slip of the pen; the longest break was nine days. */
const LONGEST_RANGE = 40;

/** Turns a list as written into days, in the order of the text, and checks every note behind them. */
export const resolveList = (list: WrittenList, memory: Memory): Resolved => {
  const days: EpochDay[] = [];
  const errors: NoteError[] = [];
  let month = memory.month;
  let before: EpochDay | null = null;
  const resolve = (written: WrittenDay): EpochDay | null => {
    const read = resolveDay(written, { ...memory, month }, before);
    if (typeof read !== 'number') {
      errors.push(read);
      return null;
    }
    before = read;
    month = partsOfDay(read).month;
    return read;
  };
  for (const { from, to } of list) {
    const first = resolve(from);
    if (first === null) {
      continue;
    }
    days.push(first);
    errors.push(...checkNotes(from.notes, days, null, memory.year));
    const last = to === null ? first : resolve(to);
    if (to === null || last === null) {
      continue;
    }
    if (last <= first || last - first >= LONGEST_RANGE) {
      const told = last <= first ? 'ends before it begins, or where it begins' : `has ${last - first + 1} days`;
      errors.push({ message: `the range ${formatDay(first)} to ${formatDay(last)} ${told}`, hint: HINT_DATE });
      continue;
    }
    for (let day = first + 1; day <= last; day += 1) {
      days.push(day as EpochDay);
    }
    errors.push(...checkNotes(to.notes, days, first, memory.year));
  }
  return { days, errors, month };
};

const HINT_DATE = 'Compare the date with the published text.';

/** The day meant: a bare day takes the month of the day before it in its list, else one inside the break, else the last named. */
const resolveDay = (written: WrittenDay, memory: Memory, before: EpochDay | null): EpochDay | NoteError => {
  const inBreak =
    written.month === null && before === null
      ? memory.breakDays.find((day) => partsOfDay(day).day === written.day)
      : undefined;
  if (inBreak !== undefined) {
    return inBreak;
  }
  const month = written.month ?? memory.month;
  if (month === null) {
    return { message: `the ${written.day}th has no month`, hint: 'Write the month of the first day of each item.' };
  }
  const inherited = written.month === null && before !== null ? partsOfDay(before).year : null;
  const usual = memory.decemberBefore && month === 12 ? memory.year - 1 : memory.year;
  const year = written.year ?? inherited ?? usual;
  if (year !== memory.year && !(year === memory.year - 1 && month === 12)) {
    return { message: `a day of ${year} stands in the notice of ${memory.year}`, hint: 'Check the year.' };
  }
  try {
    return dayOf(year, month, written.day);
  } catch (error) {
    if (isQixianError(error)) {
      return { message: `${year}-${month}-${written.day} is not a day of the calendar`, hint: HINT_DATE };
    }
    throw error;
  }
};
