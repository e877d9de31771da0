import { isNot, type QixianError } from '../errors/index.ts';

declare const epochDay: unique symbol;
declare const isoDay: unique symbol;

/** A civil day as whole days since 1970-01-01, negative before. Never a timestamp, never a count. */
export type EpochDay = number & { readonly [epochDay]: true };

/** A day of the calendar as `YYYY-MM-DD` text that has been read and found to exist. */
export type IsoDay = string & { readonly [isoDay]: true };

/** Year 1–9999, month 1–12, day of the month 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0001-01-01, the first day that can be written. */
export const FIRST_DAY = -719162 as EpochDay;
/** 9999-12-31, the last day that can be written. */
export const LAST_DAY = 2932896 as EpochDay;

/** Whether the proleptic Gregorian year has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 28 to 31; the month is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

/*
 * Days and dates are turned into each other with the year shifted to begin on 1 March, so that the leap day is its
 * last; 979 m − 2919 over 32 gives the days before month m of 3 to 14, as Neri and Schneider show.
 */

/** The day number of a date whose parts are known to be in range. */
export const dayFromParts = (year: number, month: number, day: number): EpochDay => {
  const late = month < 3;
  const y = late ? year - 1 : year;
  const m = late ? month + 12 : month;
  const century = (y / 100) | 0;
  return (((1461 * y) >> 2) - century + (century >> 2) + ((979 * m - 2919) >> 5) + day - 719469) as EpochDay;
};

/** `year << 9 | month << 5 | day`: the inner loop of everything, without an object. Throws `DAY_OUT_OF_RANGE`. */
export const packedDate = (day: EpochDay): number => {
  const n = 4 * checkedDay(day) + 2877875;
  const century = (n / 146097) | 0;
  const rest = (n % 146097) | 3;
  const year = (rest / 1461) | 0;
  const months = 2141 * ((rest % 1461) >> 2) + 197913;
  const late = months >= 851968 ? 1 : 0;
  return (
    ((100 * century + year + late) << 9) + (((months >> 16) - 12 * late) << 5) + (((months & 65535) / 2141) | 0) + 1
  );
};

/** The date of a day number between {@link FIRST_DAY} and {@link LAST_DAY}. Throws `DAY_OUT_OF_RANGE` for any other. */
export const partsOfDay = (day: EpochDay): CivilDate => {
  const packed = packedDate(day);
  return { year: packed >> 9, month: (packed >> 5) & 15, day: packed & 31 };
};

/** Checks that a number is a day that can be written. Throws `DAY_OUT_OF_RANGE`. */
export const checkedDay = (day: number): EpochDay => {
  if (Number.isSafeInteger(day) && day >= FIRST_DAY && day <= LAST_DAY) {
    return day as EpochDay;
  }
  throw outOfRange(day);
};

export const outOfRange = (value: unknown): QixianError =>
  isNot('DAY_OUT_OF_RANGE', value, 'within the years 1 to 9999', 'Use 0001-01-01 to 9999-12-31.');
