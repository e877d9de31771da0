import { DateTime } from 'luxon';
import { china } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import additionsFile from '../golden/additions.json' with { type: 'json' };
import { errorOf } from '../support/errors.ts';
import { calendarOf } from '../support/small-calendars.ts';

interface Addition {
  readonly start: string;
  readonly count: number;
  readonly end: string;
  readonly knownOn?: string;
  readonly why: string;
}

const additions: readonly Addition[] = additionsFile.rows;

describe('addWorkdays', () => {
  test.each(additions.map((row) => ({ ...row, known: row.knownOn ?? 'today' })))(
    '$count working days after $start is $end as known on $known: $why',
    ({ start, count, end, knownOn }) => {
      const calendar = knownOn === undefined ? china : china.asKnownOn(knownOn);
      expect(calendar.addWorkdays(start, count)).toBe(end);
      expect(calendar.countWorkdays(start, end)).toBe(count);
    },
  );

  test.each<[start: string, count: number, end: string, why: string]>([
    ['2020-10-03', 0, '2020-10-03', '0 gives the day itself, also when it is off'],
    ['2020-10-09', 0, '2020-10-09', '0 gives the day itself'],
    ['2020-10-03', -1, '2020-09-30', '-1 from a day off is the working day before it'],
    ['2020-10-03', 1, '2020-10-09', '1 from a day off is the working day after it'],
    ['2020-10-09', -1, '2020-09-30', '-1 from a working day skips the break'],
    ['2020-09-28', -1, '2020-09-27', 'the Sunday before is a make-up day'],
    ['2020-02-14', -20, '2020-01-10', '20 back undoes 20 forward'],
    ['2019-01-02', -1, '2018-12-29', 'the year before ends on a worked Saturday: 30 December to 1 January are off'],
    ['2018-12-28', 1, '2018-12-29', 'the make-up Saturday of the notice of 2019'],
  ])('%s and %i is %s: %s', (start, count, end) => {
    expect(china.addWorkdays(start, count)).toBe(end);
  });

  test.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, '20', null, undefined, 20n])(
    'a count of %s is refused with COUNT_INVALID',
    (count) => {
      expect(errorOf(() => china.addWorkdays('2020-01-10', count as never)).code).toBe('COUNT_INVALID');
    },
  );

  test.each([2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER, -(2 ** 31), -(2 ** 32), Number.MIN_SAFE_INTEGER])(
    'a count of %i leads outside coverage',
    (count) => {
      expect(errorOf(() => china.addWorkdays('2020-01-10', count)).code).toBe('CALENDAR_YEAR_MISSING');
    },
  );
});

describe('countWorkdays', () => {
  test.each<[from: string, to: string, count: number, why: string]>([
    ['2020-10-09', '2020-10-09', 0, 'a day to itself'],
    ['2020-10-03', '2020-10-03', 0, 'a day off to itself'],
    ['2020-01-10', '2020-02-14', 20, 'the day counted from is left out, the last day counts'],
    ['2020-02-14', '2020-01-10', -20, 'reversed: 10 January counts, 14 February does not'],
    ['2020-09-30', '2020-10-08', 0, 'a break only'],
    ['2020-10-08', '2020-09-30', -1, 'reversed: 30 September counts'],
    ['2020-10-08', '2020-10-10', 2, 'Friday and the make-up Saturday'],
    ['2020-10-31', '2020-11-01', 0, 'Saturday to Sunday'],
    ['2019-12-31', '2020-12-31', 249, 'the year 2020 has 249 working days'],
    ['2020-12-31', '2019-12-31', -249, 'reversed: 31 December 2019 counts in place of 31 December 2020'],
  ])('from %s to %s is %i: %s', (from, to, count) => {
    expect(china.countWorkdays(from, to)).toBe(count);
  });
});

describe('next and previous working day', () => {
  test.each<[day: string, previous: string, previousOrSame: string, nextOrSame: string, next: string, why: string]>([
    ['2020-10-09', '2020-09-30', '2020-10-09', '2020-10-09', '2020-10-10', 'a working day, the break before it'],
    ['2020-10-03', '2020-09-30', '2020-09-30', '2020-10-09', '2020-10-09', 'a day off'],
    ['2020-10-10', '2020-10-09', '2020-10-10', '2020-10-10', '2020-10-12', 'a make-up Saturday'],
    ['2020-01-19', '2020-01-17', '2020-01-19', '2020-01-19', '2020-01-20', 'a make-up Sunday'],
  ])('around %s: %s, %s, %s, %s', (day, previous, previousOrSame, nextOrSame, next) => {
    expect(china.previousWorkday(day)).toBe(previous);
    expect(china.previousWorkdayOrSame(day)).toBe(previousOrSame);
    expect(china.nextWorkdayOrSame(day)).toBe(nextOrSame);
    expect(china.nextWorkday(day)).toBe(next);
  });
});

test('a Luxon DateTime stands for its day in Shanghai', () => {
  // 17:00 UTC on Saturday 2020-01-18 is 01:00 on the make-up Sunday in Shanghai.
  const night = DateTime.fromISO('2020-01-18T17:00:00Z');
  expect(china.isWorkday(night)).toBe(true);
  expect(china.day(night).date).toBe('2020-01-19');
  expect(china.addWorkdays(night, 1)).toBe('2020-01-20');
});

test.each(['2020-02-30', '20200210', null, undefined, 18_000, new Date(0)])(
  '%s is no day for any question',
  (input) => {
    const day = input as never;
    for (const ask of [
      () => china.isWorkday(day),
      () => china.day(day),
      () => china.addWorkdays(day, 1),
      () => china.countWorkdays('2020-01-01', day),
      () => china.roll(day, 'none'),
      () => china.nextWorkday(day),
      () => china.previousWorkdayOrSame(day),
      () => [...china.workdays('2020-01-01', day)],
      () => [...china.breaks(day, '2020-01-01')],
      () => china.asKnownOn(day),
    ]) {
      expect(errorOf(ask).code).toMatch(/^DAY_(TYPE|FORMAT|INVALID)$/);
    }
  },
);

describe('a week may rest on other days', () => {
  const sundays = calendarOf([2028], { '2028-05-01': 'rest' }, { weekend: [7] });

  test('with Sunday alone as rest day, Saturday counts', () => {
    // Friday 2028-04-28; Saturday 29 = 1, Sunday 30 off, Monday 1 May off by notice, Tuesday 2 = 2.
    expect(sundays.addWorkdays('2028-04-28', 2)).toBe('2028-05-02');
    expect(sundays.day('2028-04-29').kind).toBe('workday');
  });

  test('without any rest day of the week, only the notice gives days off', () => {
    const never = calendarOf([2028], { '2028-05-01': 'rest' }, { weekend: [] });
    expect(never.countWorkdays('2028-01-01', '2028-12-31')).toBe(364); // 366 days, the first not counted, one off
  });

  test('where no day is worked, nothing can be counted to', () => {
    const idle = calendarOf([2028], {}, { weekend: [1, 2, 3, 4, 5, 6, 7] });
    expect(idle.countWorkdays('2028-01-01', '2028-12-31')).toBe(0);
    expect(idle.addWorkdays('2028-06-01', 0)).toBe('2028-06-01');
    expect(errorOf(() => idle.nextWorkday('2028-06-01')).facts['year']).toBe(2029);
    expect(errorOf(() => idle.previousWorkday('2028-06-01')).facts['year']).toBe(2027);
    expect([...idle.breaks('2028-01-01', '2028-12-31')].map(({ days }) => days)).toEqual([366]);
  });
});
