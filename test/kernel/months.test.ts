import {
  addDays,
  addMonths,
  addPeriod,
  checkedDay,
  dayOf,
  formatDay,
  type MonthEndRule,
  type PeriodUnit,
  parseDay,
  periodOf,
} from 'qixian/kernel';
import { describe, expect, test } from 'vitest';
import golden from '../golden/dates-calc.json' with { type: 'json' };
import { lengthOfMonth, walkDays } from '../support/civil.ts';
import { errorOf } from '../support/errors.ts';

interface GoldenPeriod {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const RULES: readonly MonthEndRule[] = ['clamp', 'overflow', 'reject'];

describe('worked cases of CatalaLang', () => {
  test.each(golden.exact as [string, GoldenPeriod, string][])(
    '%s plus %j is %s under every rule',
    (day, period, end) => {
      for (const rule of RULES) {
        expect(formatDay(addPeriod(parseDay(day), period, rule))).toBe(end);
      }
    },
  );

  test.each(golden.ambiguous as [string, GoldenPeriod, string, string][])(
    '%s plus %j is %s when it overflows, %s when it is clamped, and refused otherwise',
    (day, period, up, down) => {
      expect(formatDay(addPeriod(parseDay(day), period, 'overflow'))).toBe(up);
      expect(formatDay(addPeriod(parseDay(day), period, 'clamp'))).toBe(down);
      const error = errorOf(() => addPeriod(parseDay(day), period, 'reject'));
      expect(error.code).toBe('MONTH_DAY_MISSING');
      expect(error.hint).toMatch(/one of: clamp, overflow/);
    },
  );

  test.each(golden.months as [string, string, string][])('%s lies in the month from %s to %s', (day, first, last) => {
    const { from, to } = periodOf('month', parseDay(day));
    expect([formatDay(from), formatDay(to)]).toEqual([first, last]);
  });
});

describe('the end of the month', () => {
  test.each<[start: string, months: number, end: string, why: string]>([
    ['2020-08-31', 6, '2021-02-28', '民法典 第二百零二条: no 31 February, so the last day of the month'],
    ['2020-02-29', 12, '2021-02-28', 'a year after a leap day ends on the last day of February'],
    ['2020-02-29', 48, '2024-02-29', 'four years later there is a leap day again'],
    ['2019-12-31', 2, '2020-02-29', 'the last day of a leap February'],
    ['2021-01-30', 1, '2021-02-28', 'the 30th is missing too'],
    ['2021-02-28', 1, '2021-03-28', 'the 28th stays the 28th: the last day is not kept as such'],
    ['2021-03-31', -1, '2021-02-28', 'backwards it is the last day as well'],
    ['2020-12-31', -10, '2020-02-29', 'backwards into a leap February'],
    ['2020-01-15', -1, '2019-12-15', 'backwards over a year'],
    ['2020-11-15', 3, '2021-02-15', 'forwards over a year'],
    ['2020-08-31', 0, '2020-08-31', 'no month at all'],
  ])('%s and %i months is clamped to %s: %s', (start, months, end) => {
    expect(formatDay(addMonths(parseDay(start), months, 'clamp'))).toBe(end);
  });

  test.each<[start: string, months: number, end: string, why: string]>([
    ['2020-08-31', 6, '2021-03-01', 'the day after the last of February'],
    ['2020-12-30', 2, '2021-03-01', 'the 30th lacks as the 31st does'],
    ['2020-03-31', 1, '2020-05-01', 'the day after 30 April'],
    ['2021-03-31', -1, '2021-03-01', 'backwards it is later than the last of February too'],
    ['2020-08-31', 5, '2021-01-31', 'a day that exists does not move'],
  ])('%s and %i months overflows to %s: %s', (start, months, end) => {
    expect(formatDay(addMonths(parseDay(start), months, 'overflow'))).toBe(end);
  });

  test('reject gives a day that exists and refuses one that does not', () => {
    expect(formatDay(addMonths(parseDay('2020-08-31'), 5, 'reject'))).toBe('2021-01-31');
    const error = errorOf(() => addMonths(parseDay('2020-08-31'), 6, 'reject'));
    expect(error.code).toBe('MONTH_DAY_MISSING');
    expect(error.message).toMatch(/2021-0?2-31/);
  });

  test('an unknown rule is refused where it would be needed', () => {
    const error = errorOf(() => addMonths(parseDay('2020-08-31'), 6, 'round' as never));
    expect(error.code).toBe('OPTION_INVALID');
    expect(error.hint).toContain('clamp, overflow, reject');
  });

  test('years and months are added together, then adjusted once, then weeks and days', () => {
    // 31 January + 2 months is 31 March; in two steps over 29 February it would be the 29th.
    expect(formatDay(addPeriod(parseDay('2020-01-31'), { months: 2 }, 'clamp'))).toBe('2020-03-31');
    // 31 January 2021 + 1 month is 28 February, a day later is 1 March.
    expect(formatDay(addPeriod(parseDay('2021-01-31'), { months: 1, days: 1 }, 'clamp'))).toBe('2021-03-01');
    // 29 February 2020 + 1 year is 28 February 2021, and 2 weeks and a day later is 15 March.
    expect(formatDay(addPeriod(parseDay('2020-02-29'), { years: 1, weeks: 2, days: 1 }, 'clamp'))).toBe('2021-03-15');
    // One year forward and two months back: 31 August 2020, 30 June 2021.
    expect(formatDay(addPeriod(parseDay('2020-08-31'), { years: 1, months: -2 }, 'clamp'))).toBe('2021-06-30');
    expect(formatDay(addPeriod(parseDay('2020-08-31'), {}, 'reject'))).toBe('2020-08-31');
  });

  test.each([1.5, Number.NaN, null, '2'])('a period with %s months or weeks is refused', (part) => {
    expect(errorOf(() => addPeriod(parseDay('2020-08-31'), { months: part as never }, 'clamp')).code).toBe(
      'COUNT_INVALID',
    );
    expect(errorOf(() => addPeriod(parseDay('2020-08-31'), { weeks: part as never }, 'clamp')).code).toBe(
      'COUNT_INVALID',
    );
  });
});

test.each([null, undefined, 1, 'P1M'])('addPeriod refuses %j, which is no period', (period) => {
  const error = errorOf(() => addPeriod(parseDay('2020-08-31'), period as never, 'clamp'));
  expect([error.code, error.hint]).toEqual(['OPTION_INVALID', 'Choose one of: years, months, weeks, days.']);
});

// 1600-01-01 was a Saturday, as was 2000-01-01: 400 years are a whole number of weeks.
const SATURDAY = 6;
/** The Gregorian calendar repeats after these; two years of margin hold what is added. */
const [FIRST_YEAR, LAST_YEAR] = [1600, 1999];
const walk = [...walkDays(FIRST_YEAR, LAST_YEAR, SATURDAY)];
const start = dayOf(FIRST_YEAR, 1, 1);

/** Day numbers of the first of each month from 1595 to 2005, found by stepping from `start` month by month. */
const firsts = new Map<number, number>();
for (let index = FIRST_YEAR * 12, day: number = start; index <= (LAST_YEAR + 5) * 12; index += 1) {
  firsts.set(index, day);
  day += lengthOfMonth(Math.floor(index / 12), (index % 12) + 1);
}
for (let index = FIRST_YEAR * 12 - 1, day: number = start; index >= (FIRST_YEAR - 5) * 12; index -= 1) {
  day -= lengthOfMonth(Math.floor(index / 12), (index % 12) + 1);
  firsts.set(index, day);
}

describe('400 years, after which the Gregorian calendar repeats, day by day', () => {
  test('the walk has a whole cycle', () => {
    expect(walk).toHaveLength(146_097);
  });

  test.each([-25, -13, -12, -1, 0, 1, 2, 6, 11, 12, 25])(
    '%i months from every day agree with stepping month by month',
    (months) => {
      const wrong: string[] = [];
      walk.forEach(({ year, month, day }, at) => {
        const index = year * 12 + (month - 1) + months;
        const length = lengthOfMonth(Math.floor(index / 12), (index % 12) + 1);
        const first = firsts.get(index) ?? Number.NaN;
        const here = checkedDay(start + at);
        const clamped = first + Math.min(day, length) - 1;
        const overflowed = day <= length ? clamped : (firsts.get(index + 1) ?? Number.NaN);
        if (addMonths(here, months, 'clamp') !== clamped || addMonths(here, months, 'overflow') !== overflowed) {
          wrong.push(`${year}-${month}-${day}`);
        }
      });
      expect(wrong).toEqual([]);
    },
  );

  const UNITS: readonly [PeriodUnit, (year: number, month: number) => number][] = [
    ['month', (year, month) => year * 12 + month - 1],
    ['quarter', (year, month) => year * 4 + Math.ceil(month / 3)],
    ['half-year', (year, month) => year * 2 + (month <= 6 ? 0 : 1)],
    ['year', (year) => year],
  ];

  test.each(UNITS)('every day lies in the %s whose first and last day the walk meets', (unit, groupOf) => {
    const groups = new Map<number, { from: number; to: number }>();
    walk.forEach(({ year, month }, at) => {
      const group = groupOf(year, month);
      groups.set(group, { from: groups.get(group)?.from ?? start + at, to: start + at });
    });
    const wrong: string[] = [];
    walk.forEach(({ year, month, day }, at) => {
      const { from, to } = periodOf(unit, checkedDay(start + at));
      const expected = groups.get(groupOf(year, month));
      if (from !== expected?.from || to !== expected.to) {
        wrong.push(`${year}-${month}-${day}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  test('every day lies in the week that runs from the Monday before it to the Sunday after', () => {
    const wrong: string[] = [];
    walk.forEach(({ year, month, day, weekday }, at) => {
      const { from, to } = periodOf('week', checkedDay(start + at));
      if (from !== start + at - (weekday - 1) || to !== start + at + (7 - weekday)) {
        wrong.push(`${year}-${month}-${day}`);
      }
    });
    expect(wrong).toEqual([]);
  });
});

describe('periodOf', () => {
  test.each<[unit: PeriodUnit, from: string, to: string]>([
    ['week', '2020-07-20', '2020-07-26'],
    ['month', '2020-07-01', '2020-07-31'],
    ['quarter', '2020-07-01', '2020-09-30'],
    ['half-year', '2020-07-01', '2020-12-31'],
    ['year', '2020-01-01', '2020-12-31'],
  ])('the %s of Tuesday 2020-07-21 runs from %s to %s', (unit, from, to) => {
    const found = periodOf(unit, parseDay('2020-07-21'));
    expect([formatDay(found.from), formatDay(found.to)]).toEqual([from, to]);
  });

  test('the next unit is the one of the day after its end', () => {
    const second = periodOf('quarter', addDays(periodOf('quarter', parseDay('2020-11-05')).to, 1));
    expect(formatDay(second.to)).toBe('2021-03-31');
  });

  test('the first week that can be written begins on Monday 0001-01-01, the last one cannot be finished', () => {
    expect(formatDay(periodOf('week', parseDay('0001-01-04')).from)).toBe('0001-01-01');
    expect(errorOf(() => periodOf('week', parseDay('9999-12-31'))).code).toBe('DAY_OUT_OF_RANGE');
    expect(formatDay(periodOf('year', parseDay('9999-12-31')).to)).toBe('9999-12-31');
  });

  test.each(['fortnight', 'Month', '', 'constructor', 'toString'])('an unknown unit %j is refused', (unit) => {
    const error = errorOf(() => periodOf(unit as never, parseDay('2020-07-21')));
    expect(error.code).toBe('OPTION_INVALID');
    expect(error.hint).toContain('week, month, quarter, half-year, year');
  });
});
