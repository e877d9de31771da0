import { dayFromDb } from 'qixian/instant';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

describe('a DATE column that arrives as text', () => {
  test.each([
    ['2020-01-10', 'the day itself'],
    ['2020-01-10 00:00', 'midnight to the minute'],
    ['2020-01-10 00:00:00', 'as MySQL and PostgreSQL drivers write it'],
    ['2020-01-10T00:00:00', 'with the T of ISO 8601'],
    ['2020-01-10T00:00:00.000', 'with zeros of a second'],
    ['2020-01-10 00:00:00.000000', 'with the six zeros of a DATETIME(6)'],
  ])('%s is the day 2020-01-10: %s', (text) => {
    expect(dayFromDb(text)).toBe('2020-01-10');
  });

  test.each([
    ['2020-01-10 17:30:00', 'DAY_FORMAT', 'an afternoon is an instant, not a day'],
    ['2020-01-10 00:00:01', 'DAY_FORMAT', 'one second past midnight is not midnight'],
    ['2020-01-09T16:00:00.000Z', 'DAY_FORMAT', 'an instant in UTC: which day it is depends on a zone'],
    ['2020-01-10T00:00:00Z', 'DAY_FORMAT', 'midnight in UTC is eight in the morning in Beijing'],
    ['2020-01-10 00:00:00\n', 'DAY_FORMAT', 'a line end that came along'],
    ['2020-02-30 00:00:00', 'DAY_INVALID', 'February 2020 ends on the 29th'],
    ['0000-00-00 00:00:00', 'DAY_OUT_OF_RANGE', 'the zero date of MySQL is no day'],
    ['', 'DAY_FORMAT', 'empty text'],
  ])('%j is refused with %s: %s', (text, code) => {
    expect(errorOf(() => dayFromDb(text)).code).toBe(code);
  });
});

describe('a DATE column that arrives as a Date made at local midnight', () => {
  test.each([
    ['2020-01-10T00:00:00+08:00', 'Asia/Shanghai', '2020-01-10', 'midnight in Beijing'],
    ['2020-01-10T00:00:00-05:00', 'America/New_York', '2020-01-10', 'winter time, five hours behind UTC'],
    ['2020-07-10T00:00:00-04:00', 'America/New_York', '2020-07-10', 'summer time, four hours behind UTC'],
    ['1986-07-10T00:00:00+09:00', 'Asia/Shanghai', '1986-07-10', 'summer time was kept in China from 1986 to 1991'],
    ['2020-01-10T00:00:00Z', 'UTC', '2020-01-10', 'a driver that runs in UTC'],
    ['2018-11-04T01:00:00-02:00', 'America/Sao_Paulo', '2018-11-04', 'a day that began at one: midnight was skipped'],
  ])('%s in %s is %s: %s', (instant, zone, day) => {
    expect(dayFromDb(new Date(instant), { zone })).toBe(day);
  });

  test('in the zone of the process, whichever that is', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(dayFromDb(new Date(2020, 0, 10), { zone: timeZone })).toBe('2020-01-10');
  });

  test('a Date that is midnight elsewhere is refused: the driver ran in another zone', () => {
    const error = errorOf(() => dayFromDb(new Date('2020-01-10T00:00:00+08:00'), { zone: 'America/New_York' }));
    expect(error).toMatchObject({ code: 'INSTANT_INVALID' });
    expect(error.message).toContain('2020-01-09T11:00');
  });

  test('an invalid Date is refused', () => {
    expect(errorOf(() => dayFromDb(new Date(Number.NaN), { zone: 'Asia/Shanghai' })).code).toBe('INSTANT_INVALID');
  });

  test.each<[zone: string | undefined, why: string]>([
    [undefined, 'no zone: a Date alone does not say where it was midnight'],
    ['', 'an empty name'],
    ['China', 'no name of the zone database'],
    ['Asia/Beijing', 'Beijing has no zone of its own: its clock is Asia/Shanghai'],
  ])('the zone %j is refused with ZONE_INVALID: %s', (zone) => {
    const options = zone === undefined ? {} : { zone };
    const error = errorOf(() => dayFromDb(new Date('2020-01-10T00:00:00+08:00'), options));
    expect(error.code).toBe('ZONE_INVALID');
    expect(error.hint).toContain('Asia/Shanghai');
  });
});

test.each<[name: string, value: unknown, why: string]>([
  ['null', null, 'an empty column is no day'],
  ['undefined', undefined, 'a column that was not selected'],
  ['a number', 1_578_585_600_000, 'milliseconds need a zone: make a Date of them first'],
  ['an object', { year: 2020, month: 1, day: 10 }, 'no driver hands this over'],
])('%s is refused with DAY_TYPE: %s', (_, value) => {
  // The cast stands for a caller without types, as every database driver is.
  expect(errorOf(() => dayFromDb(value as unknown as string)).code).toBe('DAY_TYPE');
});
