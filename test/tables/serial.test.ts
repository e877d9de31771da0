import { formatDay } from 'qixian/kernel';
import { describe, expect, test } from 'vitest';
import { dayOfSerial } from '../../src/tables/serial.ts';

const day = (serial: number, date1904 = false): string | null => {
  const found = dayOfSerial(serial, date1904);
  return found === null ? null : formatDay(found);
};

describe('serial numbers of spreadsheets', () => {
  // ISO/IEC 29500-1, 18.17.4.1: 1 is 1900-01-01, 60 stands for a 29 February that was none, 61 is 1 March.
  test.each<readonly [number, string | null, string]>([
    [1, '1900-01-01', 'the first day'],
    [59, '1900-02-28', 'the last day before the error'],
    [60, null, '29 February 1900 never was'],
    [61, '1900-03-01', 'the first day after the error'],
    [36_526, '2000-01-01', 'as every spreadsheet shows it'],
    [43_840, '2020-01-10', 'as every spreadsheet shows it'],
    [43_840.75, '2020-01-10', 'with a time of day'],
    [2_958_465, '9999-12-31', 'the last day'],
    [2_958_466, null, 'beyond the last day'],
    [0, null, 'no day of this system'],
    [-1, null, 'negative'],
    [Number.NaN, null, 'no number'],
  ])('%d is %s: %s', (serial, expected) => {
    expect(day(serial)).toBe(expected);
  });

  test.each<readonly [number, string | null, string]>([
    [0, '1904-01-01', 'the first day of the 1904 system'],
    [60, '1904-03-01', 'no error here: 31 January, 29 February days later'],
    [42_378, '2020-01-10', '1462 less than in the other system'],
    [-1, null, 'negative'],
  ])('%d counted from 1904 is %s: %s', (serial, expected) => {
    expect(day(serial, true)).toBe(expected);
  });
});
