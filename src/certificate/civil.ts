import type { ErrorPath } from '../errors/index.ts';
import { Unfit } from './unfit.ts';

/*
 * The checker's own date arithmetic. A day is its number in the Gregorian calendar, 1 for Monday 0001-01-01, so that
 * the weekday is the remainder by seven.
 */

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Days before the first of January of a year. */
const before = (year: number): number => {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

export const numberOf = (year: number, month: number, day: number): number =>
  before(year) + (BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day;

/** Year, month and day of a day number. */
export const partsOf = (n: number): readonly [year: number, month: number, day: number] => {
  let year = Math.floor(n / 365.2425) + 1;
  while (before(year) >= n) {
    year -= 1;
  }
  while (before(year + 1) < n) {
    year += 1;
  }
  let month = 1;
  let left = n - before(year);
  while (left > lengthOfMonth(year, month)) {
    left -= lengthOfMonth(year, month);
    month += 1;
  }
  return [year, month, left];
};

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day as `YYYY-MM-DD`. */
export const textOf = (n: number): string => {
  const [year, month, day] = partsOf(n);
  if (year < 1 || year > 9999) {
    throw new Unfit(
      'CERTIFICATE_COUNT',
      [],
      `The count leaves the years 1 to 9999 at ${year}.`,
      'Check the length and the day from which it runs.',
    );
  }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** Monday 1 to Sunday 7. */
export const weekdayOf = (n: number): number => ((((n - 1) % 7) + 7) % 7) + 1;

/** A day text read. Anything that is not a day of the calendar is refused. */
export const readDay = (text: unknown, path: ErrorPath): number => {
  const match = typeof text === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  const [year = 0, month = 0, day = 0] = match === null ? [] : match.slice(1).map(Number);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
    throw new Unfit('CERTIFICATE_SHAPE', path, 'This is not a day of the calendar.', 'Write a real day as YYYY-MM-DD.');
  }
  return numberOf(year, month, day);
};

/** Months later (earlier if negative); a day that the month does not have is cut to its last, pushed past it, or refused. */
export const monthsLater = (
  n: number,
  count: number,
  rule: 'clamp' | 'overflow' | 'reject',
): { readonly day: number; readonly missing: boolean } => {
  const [year, month, day] = partsOf(n);
  const months = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const last = lengthOfMonth(toYear, toMonth);
  if (day <= last) {
    return { day: numberOf(toYear, toMonth, day), missing: false };
  }
  if (rule === 'reject') {
    throw new Unfit(
      'CERTIFICATE_COUNT',
      ['question', 'rule', 'monthEnd'],
      'The month has no corresponding day.',
      'Use clamp.',
    );
  }
  return { day: numberOf(toYear, toMonth, last) + (rule === 'overflow' ? 1 : 0), missing: true };
};

const EIGHT_HOURS = 8 * 3_600_000;
const DAY = 86_400_000;
/** 1970-01-01 as a day number. */
export const EPOCH = 719_163;

/** The first day on which Beijing time is eight hours ahead for good; instants before it are not checked. */
const SUMMER_TIME_OVER = numberOf(1992, 1, 1);

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** An instant text in milliseconds since 1970. */
export const readInstant = (text: unknown, path: ErrorPath): number => {
  const match = typeof text === 'string' ? INSTANT.exec(text) : null;
  const at = match === null ? Number.NaN : Date.parse(String(text));
  if (match === null || Number.isNaN(at)) {
    throw new Unfit(
      'CERTIFICATE_SHAPE',
      path,
      'This is not an instant.',
      'Write it with an offset, as 2020-02-15T00:00:00+08:00.',
    );
  }
  readDay(match[1], path);
  return at;
};

/** The Beijing day of an instant. */
export const dayOfInstant = (at: number): number => Math.floor((at + EIGHT_HOURS) / DAY) + EPOCH;

/** The instant at which a Beijing clock shows `HH:MM` of a day; 24:00 ends it. */
export const instantOf = (n: number, time: string): number => {
  if (n < SUMMER_TIME_OVER) {
    throw new Unfit(
      'CERTIFICATE_COUNT',
      ['lateFrom'],
      'Instants before 1992-01-01 are not checked, since summer time was kept.',
      'Check the day by hand.',
    );
  }
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (n - EPOCH) * DAY + (hours * 60 + minutes) * 60_000 - EIGHT_HOURS;
};

/** An instant as ISO text in Beijing time. */
export const instantText = (at: number): string => {
  const day = dayOfInstant(at);
  const within = at + EIGHT_HOURS - (day - EPOCH) * DAY;
  const seconds = Math.floor(within / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const rest = within % 1000 === 0 ? '' : `.${padded(within % 1000, 3)}`;
  return `${textOf(day)}T${parts.map((part) => padded(part, 2)).join(':')}${rest}+08:00`;
};
