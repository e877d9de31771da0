import { type PeriodUnit, parseDay, periodOf } from 'qixian/kernel';
import { periodKey } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { daysFrom } from '../support/golden.ts';

const keyOf = (unit: PeriodUnit, day: string): string => periodKey(unit, periodOf(unit, parseDay(day)).from);

test.each<[unit: PeriodUnit, day: string, key: string, why: string]>([
  ['year', '2021-07-21', '2021', 'a year'],
  ['half-year', '2021-06-30', '2021-H1', 'the last day of the first half'],
  ['half-year', '2021-07-01', '2021-H2', 'the first day of the second half'],
  ['quarter', '2021-03-31', '2021-Q1', 'the last day of the first quarter'],
  ['quarter', '2021-07-01', '2021-Q3', 'the first day of the third quarter'],
  ['quarter', '2021-12-31', '2021-Q4', 'the last day of the year'],
  ['month', '2021-07-01', '2021-07', 'a month with its zero'],
  ['month', '2021-12-31', '2021-12', 'the last month'],
  ['year', '0987-06-05', '0987', 'a year of three digits has its zero'],
])('a %s with %s in it is %s: %s', (unit, day, key) => {
  expect(keyOf(unit, day)).toBe(key);
});

describe('a week is counted in the year of its Thursday, as ISO 8601 has it', () => {
  test.each([
    ['2020-12-28', '2020-W53', 'Monday of the last week of 2020: its Thursday is 31 December'],
    ['2021-01-03', '2020-W53', 'Sunday of the same week, already in 2021'],
    ['2021-01-04', '2021-W01', 'the Monday after it'],
    ['2018-12-31', '2019-W01', 'a Monday whose Thursday is 3 January'],
    ['2019-01-01', '2019-W01', 'New Year on a Tuesday'],
    ['2016-01-01', '2015-W53', 'New Year on a Friday belongs to the week of the old year'],
    ['2022-12-26', '2022-W52', 'its Thursday is 29 December'],
    ['2023-01-01', '2022-W52', 'New Year on a Sunday'],
    ['2023-01-02', '2023-W01', 'the Monday after it'],
    ['2026-12-31', '2026-W53', 'a Thursday itself'],
    ['2021-02-01', '2021-W05', 'an ordinary week with its zero'],
  ])('%s lies in %s: %s', (day, key) => {
    expect(keyOf('week', day)).toBe(key);
  });
});

test.each<PeriodUnit>(['week', 'month', 'quarter', 'half-year', 'year'])(
  'keys of a %s sort as the periods do, and no two periods share one',
  (unit) => {
    const keys = daysFrom('2014-01-01', '2027-12-31').map((day) => keyOf(unit, day));
    expect(keys).toEqual([...keys].sort());
    const periods = new Set(daysFrom('2014-01-01', '2027-12-31').map((day) => periodOf(unit, parseDay(day)).from));
    expect(new Set(keys).size).toBe(periods.size);
  },
);
