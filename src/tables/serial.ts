import { addDays, dayOf, type EpochDay, formatDay } from '../kernel/index.ts';
import type { Cell } from './grid.ts';

/**
 * The day behind a serial number 日期序列号 of a spreadsheet; a time of day after the point is left out.
 *
 * In the usual system 1 is 1900-01-01 and 60 a 29 February 1900 that never was, kept for the sake of an older program:
 * from 61 on the count is one too high. In the 1904 system 0 is 1904-01-01.
 * @returns null for a number that is no day: negative, 60, or 0 in the usual system
 */
export const dayOfSerial = (serial: number, date1904 = false): EpochDay | null => {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole > 2_958_465) {
    return null;
  }
  if (date1904) {
    return whole < 0 ? null : addDays(dayOf(1904, 1, 1), whole);
  }
  return whole < 1 || whole === 60 ? null : addDays(dayOf(1899, 12, whole < 60 ? 31 : 30), whole);
};

/** The years in which people plan; numbers beyond them stay numbers. */
const PLANNED = { from: '1990-01-01', to: '2100-12-31' };

/** The day `YYYY-MM-DD` behind a number in a cell for days, null where it is none of the years in which people plan. */
export const serialDay = (cell: Cell, date1904: boolean): string | null => {
  const number = cell.number ?? (/^\d{5}(?:\.\d+)?$/.test(cell.text) ? Number(cell.text) : null);
  const day = number === null ? null : dayOfSerial(number, date1904);
  const text = day === null ? '' : formatDay(day);
  return text >= PLANNED.from && text <= PLANNED.to ? text : null;
};
