import { DateTime } from 'luxon';
import {
  addDays,
  addMonths,
  type CivilDate,
  checkedDay,
  type DayInput,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  formatDay,
  isLeapYear,
  LAST_DAY,
  parseDay,
  partsOfDay,
  toDay,
  weekdayOf,
} from 'qixian/kernel';
import { describe, expect, test } from 'vitest';
import { isoOf, lengthOfMonth, walkDays } from '../support/civil.ts';
import { errorOf } from '../support/errors.ts';

describe('parseDay reads YYYY-MM-DD and nothing else', () => {
  test.each([
    ['2026-02-28', 'an ordinary day'],
    ['2024-02-29', 'a leap day'],
    ['2000-02-29', 'a leap day of a century divisible by 400'],
    ['0001-01-01', 'the first day that can be written'],
    ['9999-12-31', 'the last day that can be written'],
  ])('%s is read: %s', (text) => {
    expect(formatDay(parseDay(text))).toBe(text);
  });

  test.each<[text: string, code: string, cure: RegExp, why: string]>([
    ['2026-02-30', 'DAY_INVALID', /source/, 'February 2026 has 28 days'],
    ['2026-02-29', 'DAY_INVALID', /source/, '2026 is no leap year'],
    ['1900-02-29', 'DAY_INVALID', /source/, 'a century not divisible by 400 is no leap year'],
    ['2026-04-31', 'DAY_INVALID', /source/, 'April has 30 days'],
    ['2026-13-01', 'DAY_INVALID', /source/, 'there is no 13th month'],
    ['2026-00-10', 'DAY_INVALID', /source/, 'there is no month 0'],
    ['2026-01-00', 'DAY_INVALID', /source/, 'there is no day 0'],
    ['0000-01-01', 'DAY_OUT_OF_RANGE', /0001-01-01 to 9999-12-31/, 'the year 0 does not exist'],
    ['2026-2-3', 'DAY_FORMAT', /4, 2 and 2 digits/, 'the zeros are missing'],
    ['20260203', 'DAY_FORMAT', /hyphens/, 'the hyphens are missing'],
    ['26-02-03', 'DAY_FORMAT', /4, 2 and 2 digits/, 'the century is missing'],
    ['+2026-02-03', 'DAY_FORMAT', /such as 2020-02-14/, 'a sign stands before the year'],
    ['-2026-02-03', 'DAY_FORMAT', /such as 2020-02-14/, 'the year is negative'],
    ['10000-01-01', 'DAY_FORMAT', /4, 2 and 2 digits/, 'the year has five digits'],
    ['２０２６-０２-０３', 'DAY_FORMAT', /half-width/, 'the digits are full-width'],
    ['2026－02－03', 'DAY_FORMAT', /half-width/, 'the hyphens are full-width'],
    ['2026-02-03\n', 'DAY_FORMAT', /white space/, 'a newline follows'],
    ['2026-02-0\n', 'DAY_FORMAT', /white space/, 'a newline stands for the last digit'],
    [' 2026-02-03', 'DAY_FORMAT', /white space/, 'a space comes first'],
    ['2026-02-03T00:00:00+08:00', 'DAY_FORMAT', /dayOfInstant/, 'it is an instant, whose day depends on a zone'],
    ['2026-02-03 08:00:00', 'DAY_FORMAT', /dayFromDb/, 'it is a column of a database with its time'],
    ['2026/02/03', 'DAY_FORMAT', /hyphens/, 'slashes stand for hyphens'],
    ['2026年2月3日', 'DAY_FORMAT', /parseWhen/, 'it is a day in Chinese words'],
    ['2026-02-1e', 'DAY_FORMAT', /digits/, 'a letter stands for a digit'],
    ['2026-02-0٣', 'DAY_FORMAT', /digits/, 'the last digit is Arabic'],
    ['today', 'DAY_FORMAT', /such as 2020-02-14/, 'it is a word'],
    ['', 'DAY_FORMAT', /such as 2020-02-14/, 'it is empty'],
  ])('%j is refused with %s and a cure like %s: %s', (text, code, cure) => {
    const error = errorOf(() => parseDay(text));
    expect(error.code).toBe(code);
    expect(error.hint).toMatch(cure);
    expect(error.message).toContain(JSON.stringify(text));
  });

  test('the message of a day too late in its month says how long the month is', () => {
    expect(errorOf(() => parseDay('2026-02-30')).message).toContain('28 days');
    expect(errorOf(() => parseDay('2024-02-30')).message).toContain('29 days');
  });

  test.each<[shown: string, value: unknown]>([
    ['NaN', Number.NaN],
    ['null', null],
    ['undefined', undefined],
    ['a day number', 18_306],
    ['a timestamp', 1_581_609_600_000],
    ['a big integer', 18_306n],
    ['a symbol', Symbol('2026-02-03')],
    ['a JavaScript Date, which is an instant', new Date('2026-02-03T00:00:00Z')],
    ['an array holding a day', ['2026-02-03']],
    ['a String object', new String('2026-02-03')],
    ['a function', () => '2026-02-03'],
    ['an object that prints as a day', { toString: () => '2026-02-03' }],
    ['an object with a hostile __proto__', JSON.parse('{"__proto__":{"isLuxonDateTime":true,"isValid":true}}')],
  ])('%s is refused with DAY_TYPE and the cure for it', (_, value) => {
    for (const read of [parseDay, toDay]) {
      const error = errorOf(() => read(value as never));
      expect(error.code).toBe('DAY_TYPE');
      expect(error.hint).toMatch(/Pass YYYY-MM-DD text or a Luxon DateTime/);
      expect(error.hint).toMatch(/dayFromDb/);
    }
  });

  test('an object without a prototype is refused with DAY_TYPE', () => {
    expect(errorOf(() => parseDay(Object.create(null))).code).toBe('DAY_TYPE');
    expect(errorOf(() => toDay(Object.create(null))).code).toBe('DAY_TYPE');
  });

  test('40 MB of digits, of blanks or of a day are refused at once, with a message of one line', () => {
    for (const unit of ['1', ' ', '2026-02-03', '日']) {
      const { code, message } = errorOf(() => parseDay(unit.repeat(40_000_000 / unit.length)));
      expect(code).toBe('DAY_FORMAT');
      expect(message.length).toBeLessThan(200);
    }
  }, 1000);
});

describe('dayOf builds a day from its parts', () => {
  test('the year is padded to four digits', () => {
    expect(formatDay(dayOf(2020, 2, 29))).toBe('2020-02-29');
    expect(formatDay(dayOf(987, 6, 5))).toBe('0987-06-05');
  });

  test.each<[parts: [number, number, number], code: string]>([
    [[2021, 2, 29], 'DAY_INVALID'],
    [[2021, 13, 1], 'DAY_INVALID'],
    [[2021, 0, 1], 'DAY_INVALID'],
    [[0, 1, 1], 'DAY_OUT_OF_RANGE'],
    [[-1, 1, 1], 'DAY_FORMAT'],
    [[10_000, 1, 1], 'DAY_FORMAT'],
    [[2020, 1.5, 1], 'COUNT_INVALID'],
    [[2020, 1, -1], 'DAY_FORMAT'],
    [[Number.NaN, 1, 1], 'COUNT_INVALID'],
  ])('%j is refused with %s', (parts, code) => {
    expect(errorOf(() => dayOf(...parts)).code).toBe(code);
  });
});

describe('a walk through the years 1 to 9999, one day at a time', () => {
  // 1 January of the year 1 is a Monday of the proleptic Gregorian calendar: 2000-01-01 was a Saturday, and five
  // cycles of 400 years, each a whole number of weeks (146097 = 7 × 20871), lead from it to Saturday 0000-01-01;
  // the year 0 is a leap year, so the next one begins 366 = 52 × 7 + 2 days later, on a Monday.
  const MONDAY = 1;

  test('every day is written, read, taken apart and named by its weekday as the walk says', () => {
    const wrong: string[] = [];
    let number = Date.parse('0001-01-01T00:00:00Z') / 86_400_000;
    expect(number).toBe(FIRST_DAY);
    for (const { year, month, day, weekday } of walkDays(1, 9999, MONDAY)) {
      const iso = isoOf(year, month, day);
      const read = parseDay(iso);
      const parts: CivilDate = partsOfDay(read);
      const same =
        read === number &&
        formatDay(read) === iso &&
        weekdayOf(read) === weekday &&
        parts.year === year &&
        parts.month === month &&
        parts.day === day;
      if (!same) {
        wrong.push(iso);
      }
      number += 1;
    }
    expect(wrong).toEqual([]);
    expect(number - 1).toBe(LAST_DAY);
    // 25 cycles of 400 years would run through 10000, a leap year that is not in the walk.
    expect(number - FIRST_DAY).toBe(25 * 146_097 - 366);
  }, 60_000);

  test('every month has its length and every year its leap day', () => {
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        if (daysInMonth(year, month) !== lengthOfMonth(year, month)) {
          wrong.push(isoOf(year, month, 1));
        }
      }
      if (isLeapYear(year) !== (lengthOfMonth(year, 2) === 29)) {
        wrong.push(`${year}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no day of 30 or 31 in a month that is too short is read', () => {
    const read: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = lengthOfMonth(year, month) + 1; day <= 31 && year % 37 === 0; day += 1) {
          if (errorOf(() => parseDay(isoOf(year, month, day))).code !== 'DAY_INVALID') {
            read.push(isoOf(year, month, day));
          }
        }
      }
    }
    expect(read).toEqual([]);
  });
});

test.each<[day: string, weekday: number, why: string]>([
  ['1911-10-10', 2, 'the Wuchang uprising was on a Tuesday'],
  ['1949-10-01', 6, 'the founding of the republic was on a Saturday'],
  ['1970-01-01', 4, 'day 0 was a Thursday'],
  ['2020-07-21', 2, '穗府办函〔2020〕53号 was issued on a Tuesday'],
])('%s has weekday %i: %s', (day, weekday) => {
  expect(weekdayOf(parseDay(day))).toBe(weekday);
});

describe('the borders of the years 1 to 9999', () => {
  test.each<[act: string, run: () => unknown]>([
    ['one day before the first', () => addDays(FIRST_DAY, -1)],
    ['one day after the last', () => addDays(LAST_DAY, 1)],
    ['as many days as can be counted', () => addDays(FIRST_DAY, Number.MAX_SAFE_INTEGER)],
    ['one month before the first', () => addMonths(FIRST_DAY, -1, 'clamp')],
    ['one month after the last', () => addMonths(LAST_DAY, 1, 'clamp')],
    ['overflow beyond the last', () => addMonths(parseDay('9999-12-31'), 2, 'overflow')],
    ['a number of no day', () => checkedDay(LAST_DAY + 1)],
    ['no number', () => checkedDay(Number.NaN)],
  ])('%s is refused with DAY_OUT_OF_RANGE', (_, run) => {
    const error = errorOf(run);
    expect(error.code).toBe('DAY_OUT_OF_RANGE');
    expect(error.hint).toContain('0001-01-01 to 9999-12-31');
  });

  test('from the first day to the last and back', () => {
    expect(addDays(FIRST_DAY, LAST_DAY - FIRST_DAY)).toBe(LAST_DAY);
    expect(addDays(LAST_DAY, FIRST_DAY - LAST_DAY)).toBe(FIRST_DAY);
  });
});

test.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY, 2 ** 53, '3', null, undefined])(
  'a count of %s is refused with COUNT_INVALID',
  (count) => {
    const error = errorOf(() => addDays(FIRST_DAY, count as never));
    expect(error.code).toBe('COUNT_INVALID');
    expect(error.hint).toContain('such as 20');
    expect(errorOf(() => addMonths(FIRST_DAY, count as never, 'clamp')).code).toBe('COUNT_INVALID');
  },
);

test.each([Number.NaN, 1.5, LAST_DAY + 1, '2020-01-10', 10n, Symbol('x'), Object.create(null), null])(
  'what is no day number is refused with DAY_OUT_OF_RANGE by all that reads one: case %#',
  (day) => {
    const never = day as never;
    const reads = [formatDay, partsOfDay, weekdayOf, checkedDay, (at: never) => addMonths(at, 1, 'clamp')];
    expect(reads.map((read) => errorOf(() => read(never)).code)).toEqual(reads.map(() => 'DAY_OUT_OF_RANGE'));
  },
);

describe('a Luxon DateTime names its day in Asia/Shanghai', () => {
  test.each<[input: string, day: string, why: string]>([
    ['2020-01-09T17:00:00Z', '2020-01-10', '01:00 of the 10th in Shanghai'],
    ['2020-01-09T15:59:59.999Z', '2020-01-09', 'a millisecond before midnight in Shanghai'],
    ['2020-01-09T16:00:00Z', '2020-01-10', 'midnight in Shanghai'],
    ['2020-01-09T23:30:00-05:00', '2020-01-10', 'the evening in New York is noon of the next day in Shanghai'],
    ['2020-01-10T06:00:00+14:00', '2020-01-10', 'the morning on Kiritimati is midnight in Shanghai'],
    ['2020-01-10T05:59:59+14:00', '2020-01-09', 'a second before'],
    ['1988-07-01T15:30:00Z', '1988-07-02', 'in the summer time of 1988 Shanghai was 9 hours ahead'],
    ['1988-12-01T15:30:00Z', '1988-12-01', 'in the winter of 1988 it was 8 hours ahead'],
  ])('%s is %s: %s', (input, day) => {
    expect(formatDay(toDay(DateTime.fromISO(input)))).toBe(day);
    expect(formatDay(toDay(DateTime.fromISO(input, { setZone: true })))).toBe(day);
    expect(formatDay(toDay(DateTime.fromISO(input, { zone: 'America/Los_Angeles' })))).toBe(day);
  });

  test('an invalid DateTime is refused', () => {
    expect(errorOf(() => toDay(DateTime.fromISO('2026-02-30'))).code).toBe('DAY_TYPE');
    expect(errorOf(() => toDay(DateTime.invalid('of no day'))).code).toBe('DAY_TYPE');
  });

  test('a DateTime beyond the years that can be written is refused', () => {
    expect(errorOf(() => toDay(DateTime.fromISO('+010000-06-01T00:00:00Z'))).code).toBe('DAY_FORMAT');
    expect(errorOf(() => toDay(DateTime.fromISO('0000-06-01T00:00:00Z'))).code).toBe('DAY_OUT_OF_RANGE');
  });

  test('an object that only claims to be a DateTime is refused', () => {
    const claimed = JSON.parse('{"isLuxonDateTime":true,"isValid":true}') as DayInput;
    expect(errorOf(() => toDay(claimed)).code).toBe('DAY_TYPE');
  });
});
