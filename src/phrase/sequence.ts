import { suffixAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import { dayAlone } from './dates.ts';
import type { Atom } from './scan.ts';

const RANGE = /^(?:起|开始|始|启动)?,?(?:-{1,4}|~|至|到|一)于?$/u;
const LIST = /^(?:、|和|及|与|或|以及|,|、?分别(?:在|于))$/u;

/** The end of a range whose start is the atom at an index, where one follows. */
export const rangeFrom = (text: string, atoms: readonly Atom[], index: number): DateWords | null => {
  const start = atoms[index];
  const end = atoms[index + 1];
  return start?.kind === 'date' && end !== undefined && RANGE.test(text.slice(start.to, end.from))
    ? asDate(text, start, end)
    : null;
};

/** An atom as a date, a bare 12日 in the month of the one before. */
const asDate = (text: string, { body, year }: DateWords, atom: Atom): DateWords | null =>
  atom.kind === 'date'
    ? atom
    : atom.kind === 'duration' && atom.asDay !== null && body.unit === 'day'
      ? dayAlone(text, atom, { day: atom.asDay, month: body.month, year: year?.kind === 'near' ? year : null })
      : null;

/** Dates in a row of the same unit 6月、9月和12月底, the first included. */
export const listFrom = (text: string, atoms: readonly Atom[], index: number): readonly DateWords[] => {
  const list: DateWords[] = [];
  for (let at = index; at < atoms.length; at += 1) {
    const atom = atoms[at];
    const last = list.at(-1);
    if (last === undefined) {
      if (atom?.kind !== 'date') {
        break;
      }
      list.push(atom);
      continue;
    }
    const next = atom === undefined || !LIST.test(text.slice(last.to, atom.from)) ? null : asDate(text, last, atom);
    if (next !== null && sharesDay(text, list, next)) {
      return [...list.map((month) => withDayOf(month, next)), next];
    }
    if (
      next === null ||
      next.body.unit !== last.body.unit ||
      (isEdged(last) && !isEdged(next)) ||
      suffixAt(text, last.to).says !== null
    ) {
      break;
    }
    list.push(next);
  }
  return list;
};

const isEdged = ({ edge }: DateWords): boolean => edge === 'end' || edge === 'start';

/** 3月、6月、9月、12月的25日: one day for several months, where there are three or 的 says so. */
const sharesDay = (text: string, months: readonly DateWords[], next: DateWords): boolean =>
  months.every(({ body, edge }) => body.unit === 'month' && edge === null) &&
  next.body.unit === 'day' &&
  (months.length > 1 || /月份?的/u.test(text.slice(next.from, next.to)));

const withDayOf = (words: DateWords, { body, time }: DateWords): DateWords =>
  words.body.unit === 'month' && body.unit === 'day'
    ? { ...words, body: { ...body, month: words.body.month }, time }
    : words;

/** 6月、12月20日前: whether the month before has the day too is not said. */
export const isUnshared = (text: string, { body, edge, to }: DateWords, next: Atom | undefined): boolean =>
  body.unit === 'month' &&
  edge === null &&
  next?.kind === 'date' &&
  next.year === null &&
  next.body.unit === 'day' &&
  /^[、和及]$/u.test(text.slice(to, next.from));
