import { DateTime } from 'luxon';
import { dayOfInstant, type InstantInput, instantOn, millisOf, momentOf, toDateTime } from 'qixian/instant';
import { addDays, formatDay, parseDay } from 'qixian/kernel';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { daysFrom } from '../support/golden.ts';

const clockInShanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What a clock in Shanghai shows at an instant, by the zone database of the JavaScript engine. */
const shownInShanghai = (millis: number): string => clockInShanghai.format(millis);

describe('the instant at which a clock in Beijing shows a time', () => {
  test.each<[day: string, time: string | undefined, instant: string, why: string]>([
    ['2020-02-15', undefined, '2020-02-15T00:00:00+08:00', 'midnight unless a time is given'],
    ['2020-02-14', '16:00', '2020-02-14T16:00:00+08:00', 'an afternoon'],
    ['2020-02-14', '24:00', '2020-02-15T00:00:00+08:00', '24:00 is the midnight that ends the day'],
    ['2020-12-31', '24:00', '2021-01-01T00:00:00+08:00', 'over the end of a year'],
    ['1991-07-01', '00:00', '1991-07-01T00:00:00+09:00', 'the last summer of summer time'],
    ['1991-12-31', '00:00', '1991-12-31T00:00:00+08:00', 'the winter after it'],
    ['1992-07-01', '00:00', '1992-07-01T00:00:00+08:00', 'no summer time since 1992'],
    ['1986-04-30', '12:00', '1986-04-30T12:00:00+08:00', 'before the first summer time'],
    ['1986-07-01', '12:00', '1986-07-01T12:00:00+09:00', 'in the first summer time'],
  ])('%s %s is %s: %s', (day, time, instant) => {
    expect(instantOn(parseDay(day), time)).toBe(instant);
  });

  test('on every day of 1985 to 1992 the clock in Shanghai shows midnight then, switch days included', () => {
    for (const day of daysFrom('1985-01-01', '1992-12-31')) {
      expect(shownInShanghai(millisOf(instantOn(parseDay(day))))).toBe(`${day} 00:00:00`);
    }
  });

  test('on every day of 1985 to 1992 the clock shows noon at 12:00, so the days of switching have both offsets', () => {
    const shifted = daysFrom('1985-01-01', '1992-12-31').filter((day) => {
      const noon = instantOn(parseDay(day), '12:00');
      expect(shownInShanghai(millisOf(noon))).toBe(`${day} 12:00:00`);
      return noon.endsWith('+09:00');
    });
    const years = new Set(shifted.map((day) => day.slice(0, 4)));
    expect([...years]).toEqual(['1986', '1987', '1988', '1989', '1990', '1991']);
    // 国务院办公厅关于在全国范围内实行夏时制的通知: in 1986 from 4 May to 14 September
    expect(shifted[0]).toBe('1986-05-04');
    expect(shifted.findLast((day) => day < '1987')).toBe('1986-09-13');
  });

  test('the end of a day is the beginning of the next, in summer time too', () => {
    for (const day of daysFrom('1986-01-01', '1986-12-31')) {
      expect(instantOn(parseDay(day), '24:00')).toBe(instantOn(addDays(parseDay(day), 1)));
    }
  });
});

describe('the day on which an instant falls in Beijing', () => {
  test.each<[InstantInput, string, string]>([
    ['2020-01-10', '2020-01-10', 'a day is itself'],
    ['2020-01-09T15:59:59Z', '2020-01-09', 'one second before midnight in Beijing'],
    ['2020-01-09T16:00:00Z', '2020-01-10', 'midnight in Beijing'],
    ['2020-01-09T17:00:00Z', '2020-01-10', 'one in the morning in Beijing'],
    ['2020-01-10T23:59:59+08:00', '2020-01-10', 'the last second of the day'],
    ['2020-01-10T23:59:59.999+08:00', '2020-01-10', 'its last millisecond'],
    ['2020-01-10T00:00:00+08:00', '2020-01-10', 'its first second'],
    ['2020-01-10T00:30+08:00', '2020-01-10', 'without seconds'],
    ['2020-01-09T11:00:00-05:00', '2020-01-10', 'eleven in the morning in New York'],
    ['1986-07-01T15:30:00Z', '1986-07-02', 'in summer time midnight came an hour earlier: 15:00 UTC'],
    ['1986-12-01T15:30:00Z', '1986-12-01', 'in winter it came at 16:00 UTC'],
  ])('%s falls on %s: %s', (instant, day) => {
    expect(formatDay(dayOfInstant(instant))).toBe(day);
  });

  test('a Date and a Luxon DateTime are instants', () => {
    expect(formatDay(dayOfInstant(new Date('2020-01-09T17:00:00Z')))).toBe('2020-01-10');
    expect(formatDay(dayOfInstant(DateTime.fromISO('2020-01-09T17:00:00Z', { zone: 'utc' })))).toBe('2020-01-10');
  });

  test('a day leaves the instant open, an instant does not', () => {
    expect(momentOf('2020-01-10')).toEqual({ day: parseDay('2020-01-10'), at: null });
    const at = Date.UTC(2020, 0, 9, 17);
    const moment = { day: parseDay('2020-01-10'), at };
    expect(momentOf('2020-01-10T01:00:00+08:00')).toEqual(moment);
    expect(momentOf(new Date(at))).toEqual(moment);
    expect(momentOf(DateTime.fromMillis(at))).toEqual(moment);
  });

  test.each([
    ['2020-01-10T17:30:00', 'INSTANT_INVALID', 'no offset: it is not said where the clock hangs'],
    ['2020-01-10T25:00:00+08:00', 'INSTANT_INVALID', 'no day has a 25th hour'],
    ['2020-13-10T10:00:00+08:00', 'INSTANT_INVALID', 'no year has a 13th month'],
    ['2020-01-10T10:00:00+08:00[Asia/Shanghai]', 'INSTANT_INVALID', 'a zone in brackets is another format'],
    ['2020-01-10T', 'INSTANT_INVALID', 'cut off'],
    ['2020-02-30', 'DAY_INVALID', 'February 2020 ends on the 29th'],
    ['2020-1-10', 'DAY_FORMAT', 'a day is written with two digits of the month'],
  ])('%j is refused with %s: %s', (input, code) => {
    expect(errorOf(() => dayOfInstant(input)).code).toBe(code);
  });

  test('an invalid Date is refused with INSTANT_INVALID', () => {
    expect(errorOf(() => dayOfInstant(new Date(Number.NaN))).code).toBe('INSTANT_INVALID');
  });
});

test('out as a Luxon DateTime and back it is the same instant, in Asia/Shanghai', () => {
  const midnight = instantOn(parseDay('2020-02-15'));
  const there = toDateTime(midnight);
  expect(there.zoneName).toBe('Asia/Shanghai');
  expect(there.toMillis()).toBe(millisOf(midnight));
  expect(there.toISO({ suppressMilliseconds: true })).toBe(midnight);
});
