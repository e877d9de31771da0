/**
 * The yardsticks: what an expert would write for this job and no other. Working days of 2001 to 2026 only, plain
 * errors, but the same checks: ten characters, digits, a day that exists, a year that is covered.
 * The first kernel computes days and dates; the second looks everything up and keeps the text of all 9496 days.
 */
import { china } from '../../src/calendar/index.ts';

const FIRST_YEAR = 2001;
const YEARS = 26;
/** 2001-01-01. */
const FIRST = 11323;
const LENGTH = YEARS * 365 + 6;

const worked = new Uint8Array(LENGTH);
/** The worked days before each day, and the place of the k-th worked day. */
const rank = new Uint16Array(LENGTH + 1);
const select = new Uint16Array(LENGTH);

const MONTH_LENGTH = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
const YEAR_TEXT = Array.from({ length: YEARS }, (_, at) => `${FIRST_YEAR + at}-`);
const two = (n: number): string => String(n).padStart(2, '0');
const DAY_TEXT = Array.from({ length: 512 }, (_, at) => `${two(at >> 5)}-${two(at & 31)}`);

/** `year << 9 | month << 5 | day` of strict text, not yet known to exist. */
const read = (text: string): number => {
  if (text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) {
    const a = (text.charCodeAt(0) - 48) >>> 0;
    const b = (text.charCodeAt(1) - 48) >>> 0;
    const c = (text.charCodeAt(2) - 48) >>> 0;
    const d = (text.charCodeAt(3) - 48) >>> 0;
    const e = (text.charCodeAt(5) - 48) >>> 0;
    const f = (text.charCodeAt(6) - 48) >>> 0;
    const g = (text.charCodeAt(8) - 48) >>> 0;
    const h = (text.charCodeAt(9) - 48) >>> 0;
    if (a < 10 && b < 10 && c < 10 && d < 10 && e < 10 && f < 10 && g < 10 && h < 10) {
      const month = e * 10 + f;
      const day = g * 10 + h;
      if (month > 0 && month < 13 && day > 0 && day < 32) {
        return ((a * 1000 + b * 100 + c * 10 + d) << 9) | (month << 5) | day;
      }
    }
  }
  throw new RangeError(text);
};

/** The day number of strict `YYYY-MM-DD` text. */
export const parse = (text: string): number => {
  const packed = read(text);
  const year = packed >> 9;
  const month = (packed >> 5) & 15;
  const day = packed & 31;
  if (year < 1 || (day > 28 && day > (MONTH_LENGTH[month] as number) + (month === 2 && isLeap(year) ? 1 : 0))) {
    throw new RangeError(text);
  }
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const century = (y / 100) | 0;
  return ((1461 * y) >> 2) - century + (century >> 2) + ((979 * m - 2919) >> 5) + day - 719469;
};

const isLeap = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);

/** `YYYY-MM-DD` of a day number of 2001 to 2026, after Neri and Schneider. */
export const format = (day: number): string => {
  const n = 4 * day + 2877875;
  const century = (n / 146097) | 0;
  const rest = (n % 146097) | 3;
  const year = (rest / 1461) | 0;
  const m = 2141 * ((rest % 1461) >> 2) + 197913;
  const late = m >= 851968 ? 1 : 0;
  const at = (((m >> 16) - 12 * late) << 5) + (((m & 65535) / 2141) | 0) + 1;
  return (YEAR_TEXT[100 * century + year + late - FIRST_YEAR] as string) + (DAY_TEXT[at] as string);
};

const offset = (text: string): number => {
  const at = parse(text) - FIRST;
  if (at >= 0 && at < LENGTH) {
    return at;
  }
  throw new RangeError(text);
};

/** The place of the n-th workday after a day, before it if negative; the day itself for 0. */
const added = (at: number, n: number): number => {
  if (n === 0) {
    return at;
  }
  const k = n > 0 ? (rank[at + 1] as number) + n - 1 : (rank[at] as number) + n;
  if (k >= 0 && k < (rank[LENGTH] as number) && Number.isInteger(k)) {
    return select[k] as number;
  }
  throw new RangeError(`${n}`);
};

/** Workdays in (a, b], negative for those in [b, a). */
const counted = (a: number, b: number): number =>
  b >= a ? (rank[b + 1] as number) - (rank[a + 1] as number) : (rank[b] as number) - (rank[a] as number);

export const isWorkday = (text: string): boolean => worked[offset(text)] === 1;
export const addWorkdays = (text: string, n: number): string => format(FIRST + added(offset(text), n));
export const countWorkdays = (from: string, to: string): number => counted(offset(from), offset(to));

const TEXTS = Array.from({ length: LENGTH }, (_, at) => format(FIRST + at));
/** The place of each packed date, -1 where there is none. */
const PLACES = new Int16Array(YEARS * 512).fill(-1);

const found = (text: string): number => {
  const packed = read(text) - FIRST_YEAR * 512;
  if (packed >= 0 && packed < PLACES.length) {
    const at = PLACES[packed] as number;
    if (at >= 0) {
      return at;
    }
  }
  throw new RangeError(text);
};

export const tables = {
  isWorkday: (text: string): boolean => worked[found(text)] === 1,
  addWorkdays: (text: string, n: number): string => TEXTS[added(found(text), n)] as string,
  countWorkdays: (from: string, to: string): number => counted(found(from), found(to)),
  parse: (text: string): number => FIRST + found(text),
  format: (day: number): string => TEXTS[day - FIRST] as string,
};

TEXTS.forEach((text, at) => {
  worked[at] = china.isWorkday(text) ? 1 : 0;
  rank[at + 1] = (rank[at] as number) + (worked[at] as number);
  select[rank[at] as number] = at;
  PLACES[read(text) - FIRST_YEAR * 512] = at;
});
