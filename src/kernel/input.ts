import type { EpochDay } from './day.ts';
import { notText, parseDay } from './text.ts';

/** The part of a Luxon `DateTime` that is needed here, so that the kernel need not load Luxon. */
export interface DateTimeLike {
  readonly isValid: boolean;
  setZone(zone: string): DateTimeLike;
  toISODate(): string | null;
}

/** What is taken wherever a day is meant: `YYYY-MM-DD` text, or a Luxon `DateTime`, whose day in Asia/Shanghai counts. */
export type DayInput = string | DateTimeLike;

const isDateTime = (value: unknown): value is DateTimeLike =>
  typeof value === 'object' && value !== null && 'isLuxonDateTime' in value && 'setZone' in value;

/**
 * The day that an input names.
 * @throws {QixianError} `DAY_TYPE` for a `Date`, a number or an invalid DateTime; else as {@link parseDay}
 * @example
 * formatDay(toDay('2020-02-14')); //=> 2020-02-14
 */
export const toDay = (input: DayInput): EpochDay => {
  if (typeof input === 'string') {
    return parseDay(input);
  }
  if (isDateTime(input) && input.isValid) {
    return parseDay(input.setZone('Asia/Shanghai').toISODate() ?? '');
  }
  throw notText(input);
};
