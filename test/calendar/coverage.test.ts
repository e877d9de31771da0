import { china, type WorkCalendar } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { calendarOf } from '../support/small-calendars.ts';

/** Every question that a calendar answers about one day. */
const QUESTIONS: readonly [string, (calendar: WorkCalendar, day: string) => unknown][] = [
  ['isWorkday', (calendar, day) => calendar.isWorkday(day)],
  ['day', (calendar, day) => calendar.day(day)],
  ['addWorkdays of 0', (calendar, day) => calendar.addWorkdays(day, 0)],
  ['addWorkdays', (calendar, day) => calendar.addWorkdays(day, 1)],
  ['addWorkdays backwards', (calendar, day) => calendar.addWorkdays(day, -1)],
  ['countWorkdays to itself', (calendar, day) => calendar.countWorkdays(day, day)],
  ['roll none', (calendar, day) => calendar.roll(day, 'none')],
  ['roll following', (calendar, day) => calendar.roll(day, 'following')],
  ['roll raise', (calendar, day) => calendar.roll(day, 'raise')],
  ['nextWorkday', (calendar, day) => calendar.nextWorkday(day)],
  ['nextWorkdayOrSame', (calendar, day) => calendar.nextWorkdayOrSame(day)],
  ['previousWorkday', (calendar, day) => calendar.previousWorkday(day)],
  ['previousWorkdayOrSame', (calendar, day) => calendar.previousWorkdayOrSame(day)],
  ['workdays', (calendar, day) => [...calendar.workdays(day, day)]],
  ['breaks', (calendar, day) => [...calendar.breaks(day, day)]],
];

describe('a day outside coverage is refused, and the refusal names the year and its notice', () => {
  test.each(QUESTIONS)('%s', (_, ask) => {
    const after = errorOf(() => ask(china, '2027-01-01'));
    expect(after.code).toBe('CALENDAR_YEAR_MISSING');
    expect(after.message).toContain('2027');
    expect(after.message).toContain('2001-01-01 to 2026-12-31');
    expect(after.hint).toContain('国务院办公厅关于2027年部分节假日安排的通知');
    const before = errorOf(() => ask(china, '2000-12-31'));
    expect(before.code).toBe('CALENDAR_YEAR_MISSING');
    expect(before.facts['year']).toBe(2000);
    expect(errorOf(() => ask(china, '2035-06-01')).facts['year']).toBe(2035);
  });
});

describe('a result outside coverage is refused as well', () => {
  test.each<[string, () => unknown, number]>([
    ['a day after the last', () => china.addWorkdays('2026-12-31', 1), 2027],
    ['twenty days from Christmas 2026', () => china.addWorkdays('2026-12-25', 20), 2027],
    ['the next of the last working day', () => china.nextWorkday('2026-12-31'), 2027],
    // 2001-01-01 is off, so 2 January is the first working day.
    ['the one before the first working day', () => china.previousWorkday('2001-01-02'), 2000],
    ['the last one before a holiday on the first day', () => china.roll('2001-01-01', 'preceding'), 2000],
    ['minus one from the first working day', () => china.addWorkdays('2001-01-02', -1), 2000],
    ['a count that ends beyond', () => china.countWorkdays('2026-12-01', '2027-01-04'), 2027],
    ['a count that begins before', () => china.countWorkdays('2000-12-31', '2001-01-04'), 2000],
    ['a reversed count that begins beyond', () => china.countWorkdays('2027-01-04', '2026-12-01'), 2027],
    ['a walk that ends beyond', () => china.workdays('2026-12-30', '2027-01-04').next(), 2027],
    ['a walk of breaks that ends beyond', () => china.breaks('2026-12-30', '2027-01-04').next(), 2027],
    ['a walk that begins before', () => china.workdays('2000-12-30', '2001-01-04').next(), 2000],
  ])('%s', (_, act, year) => {
    const error = errorOf(act);
    expect(error.code).toBe('CALENDAR_YEAR_MISSING');
    expect(error.facts['year']).toBe(year);
  });

  test('up to the border everything is answered', () => {
    expect(china.addWorkdays('2026-12-30', 1)).toBe('2026-12-31'); // a Thursday
    expect(china.addWorkdays('2001-01-03', -1)).toBe('2001-01-02'); // a Tuesday
    expect(china.countWorkdays('2001-01-01', '2026-12-31')).toBeGreaterThan(6000);
  });
});

describe('a calendar that knows no year', () => {
  const empty = calendarOf([]);

  test('has no coverage and no notice', () => {
    expect(empty.coverage).toBeNull();
    expect(empty.notices).toEqual([]);
  });

  test.each(QUESTIONS)('%s throws CALENDAR_YEAR_MISSING for any day', (_, ask) => {
    for (const day of ['2020-01-01', '1970-01-01', '1970-01-02', '0001-01-01', '9999-12-31']) {
      const error = errorOf(() => ask(empty, day));
      expect(error.code).toBe('CALENDAR_YEAR_MISSING');
      expect(error.facts['year']).toBe(Number(day.slice(0, 4)));
      expect(error.message).toContain('no year');
    }
  });
});

test('the notice that is missing is called as the calendar calls it', () => {
  const named = calendarOf([2028], {}, { titleOf: (year) => `放假安排 ${year}` });
  expect(errorOf(() => named.isWorkday('2029-01-01')).hint).toContain('放假安排 2029');
  expect(errorOf(() => calendarOf([2028]).isWorkday('2029-01-01')).hint).toContain('the notice of 2029');
});
