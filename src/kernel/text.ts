import { isNot, type QixianError } from '../errors/index.ts';
import { whole } from './arithmetic.ts';
import { dayFromParts, daysInMonth, type EpochDay, type IsoDay, outOfRange, packedDate } from './day.ts';

const HYPHEN = 45;

/** The digit at a place of the text as 0–9, anything else as a number of 10 or more (or NaN past the end). */
const digit = (text: string, at: number): number => (text.charCodeAt(at) - 48) >>> 0;

/**
 * Reads a day from text, strictly `YYYY-MM-DD`.
 * @param text - ten characters: four, two and two ASCII digits with hyphens
 * @returns the day, in years 1–9999 of the Gregorian calendar
 * @throws {QixianError} `DAY_FORMAT` with the cure for the form found, `DAY_INVALID` for a day that does not exist,
 *   `DAY_OUT_OF_RANGE` for year 0000, `DAY_TYPE` for what is not text
 * @example
 * formatDay(parseDay('2020-02-14')); //=> 2020-02-14
 */
export const parseDay = (text: string): EpochDay => {
  if (typeof text !== 'string') {
    throw isNot('DAY_TYPE', text, 'a day', 'Pass YYYY-MM-DD text or a Luxon DateTime; for a Date: dayFromDb.');
  }
  if (text.length === 10 && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN) {
    const y0 = digit(text, 0);
    const y1 = digit(text, 1);
    const y2 = digit(text, 2);
    const y3 = digit(text, 3);
    const m0 = digit(text, 5);
    const m1 = digit(text, 6);
    const d0 = digit(text, 8);
    const d1 = digit(text, 9);
    if (y0 < 10 && y1 < 10 && y2 < 10 && y3 < 10 && m0 < 10 && m1 < 10 && d0 < 10 && d1 < 10) {
      const year = y0 * 1000 + y1 * 100 + y2 * 10 + y3;
      const month = m0 * 10 + m1;
      const day = d0 * 10 + d1;
      if (year > 0 && month > 0 && month < 13 && day > 0 && (day < 29 || day <= daysInMonth(year, month))) {
        return dayFromParts(year, month, day);
      }
      throw unreal(text, year, month, day);
    }
  }
  throw malformed(text);
};

const pad = (n: number, width = 2): string => String(whole(n)).padStart(width, '0');

/** `-MM-DD` by the low nine bits of a packed date. */
const AFTER_YEAR: readonly string[] = Array.from({ length: 512 }, (_, at) => `-${pad(at >> 5)}-${pad(at & 31)}`);

/**
 * Writes a day as `YYYY-MM-DD`. Throws `DAY_OUT_OF_RANGE`.
 * @example
 * formatDay(parseDay('0987-06-05')); //=> 0987-06-05
 */
export const formatDay = (day: EpochDay): IsoDay => {
  const packed = packedDate(day);
  const year = packed >> 9;
  return `${year > 999 ? year : pad(year, 4)}${AFTER_YEAR[packed & 511]}` as IsoDay;
};

/**
 * The day of a year, month and day of the month.
 * @throws {QixianError} `COUNT_INVALID`; `DAY_OUT_OF_RANGE`, `DAY_INVALID` or `DAY_FORMAT` as {@link parseDay}
 * @example
 * formatDay(dayOf(2020, 2, 29)); //=> 2020-02-29
 */
export const dayOf = (year: number, month: number, day: number): EpochDay =>
  parseDay(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);

const unreal = (text: string, year: number, month: number, day: number): QixianError =>
  year < 1
    ? outOfRange(text)
    : isNot(
        'DAY_INVALID',
        text,
        `a day: ${month > 0 && month < 13 && day > 0 ? `that month has ${daysInMonth(year, month)} days` : 'no such month or day'}`,
        'Correct it at its source.',
      );

/** The cures for what people write instead of `YYYY-MM-DD`, first match first. */
const CURES: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/, 'Trim the white space.'],
  [/[T:]/, 'Cut the time off: dayOfInstant, dayFromDb.'],
  [/[０-９－]/, 'Write half-width 0-9 and -.'],
  [/^\d+[/.年]/, 'Write hyphens, or use parseWhen.'],
];

const malformed = (text: string): QixianError => {
  const cure = text.length < 64 && CURES.find(([form]) => form.test(text));
  return isNot(
    'DAY_FORMAT',
    text,
    'of the form YYYY-MM-DD',
    cure ? cure[1] : 'Write 4, 2 and 2 digits with hyphens, such as 2020-02-14.',
  );
};
