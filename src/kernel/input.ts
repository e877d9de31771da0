import type { EpochDay } from './day.ts';
import { parseDay } from './text.ts';

/** The part of a Luxon `DateTime` that is needed here, so that the kernel need not load Luxon. */
export interface DateTimeLike {
  readonly isValid: boolean;
  setZone(zone: string): DateTimeLike;
  toISODate(): string | null;
}

/** What is taken wherever a day is meant: `YYYY-MM-DD` text, or a Luxon `DateTime`, whose day in Asia/Shanghai counts. */
export type DayInput = string | DateTimeLike;

/**
 * The day that an input names.
 * @throws {QixianError} `DAY_TYPE` for a `Date`, a number or an invalid DateTime; else as {@link parseDay}
 * @example
 * formatDay(toDay('2020-02-14')); //=> 2020-02-14
 */
export const toDay = (input: DayInput): EpochDay => {
  // A caller without types may pass anything; parseDay refuses what is no text.
  const at = input as Partial<DateTimeLike> | null | undefined;
  return parseDay(at?.isValid && at.setZone ? (at.setZone('Asia/Shanghai').toISODate() ?? '') : (input as string));
};
