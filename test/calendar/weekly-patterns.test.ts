import type { WeekendPattern } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { calendarOf } from '../support/small-calendars.ts';

const PATTERNS: readonly WeekendPattern[] = [
  { days: [7], rule: { title: 'The six-day week', article: '1' } },
  { from: '1995-05-01', days: [6, 7] },
];

/** 1995, whose first day was a Sunday, and 1996; Labour Day 1995 was a Monday. */
const calendar = calendarOf([1995, 1996], { '1995-05-01': 'rest' }, { weekend: PATTERNS });

describe('the five-day week of 1995-05-01', () => {
  test.each<[day: string, worked: boolean, why: string]>([
    ['1995-04-22', true, 'a Saturday of the six-day week'],
    ['1995-04-29', true, 'the last one worked'],
    ['1995-04-30', false, 'a Sunday'],
    ['1995-05-01', false, 'Labour Day, the first day of the new rule'],
    ['1995-05-06', false, 'the first Saturday off'],
    ['1995-05-07', false, 'a Sunday still'],
    ['1996-01-06', false, 'a Saturday of the next year'],
  ])('%s is worked: %s, %s', (day, worked) => {
    expect(calendar.isWorkday(day)).toBe(worked);
  });

  test('Friday 21 April + 12: Saturday 22 = 1, 24 to 29 = 7, 2 to 5 May = 11, Monday 8 = 12', () => {
    expect(calendar.addWorkdays('1995-04-21', 12)).toBe('1995-05-08');
    expect(calendar.addWorkdays('1995-05-08', -12)).toBe('1995-04-21');
    expect(calendar.countWorkdays('1995-04-21', '1995-05-08')).toBe(12);
  });

  test('1995: 120 days less 18 Sundays, then 35 weeks of five days less Labour Day', () => {
    expect(calendar.countWorkdays('1995-01-01', '1995-12-31')).toBe(120 - 18 + 35 * 5 - 1);
  });

  test('each day cites the rule that it stands under', () => {
    expect(calendar.day('1995-04-29').source[0]).toEqual({
      kind: 'weekly-rule',
      title: 'The six-day week',
      article: '1',
    });
    expect(calendar.day('1995-05-06').source[0]).toEqual({
      kind: 'weekly-rule',
      title: '国务院关于职工工作时间的规定',
      article: '第七条',
    });
  });

  test('a pattern that no rule is given for cites none, nor does the five-day week before the regulation', () => {
    const sources = (weekend: readonly WeekendPattern[], day: string): readonly string[] =>
      calendarOf([1995], {}, { weekend })
        .day(day)
        .source.map(({ kind }) => kind);
    expect(sources([{ days: [5] }], '1995-06-01')).toEqual(['notice']);
    expect(sources([{ days: [6, 7] }], '1995-04-28')).toEqual(['notice']);
    expect(sources([{ days: [7, 6] }], '1995-06-01')).toEqual(['weekly-rule', 'notice']);
  });
});

describe('patterns', () => {
  test('may be given in any order, and only one without a beginning is the plain list', () => {
    const turned = calendarOf([1995, 1996], { '1995-05-01': 'rest' }, { weekend: [...PATTERNS].reverse() });
    expect(turned.id).toBe(calendar.id);
    expect(calendarOf([2028], {}, { weekend: [{ days: [1] }] }).id).toBe(calendarOf([2028], {}, { weekend: [1] }).id);
  });

  test('one that ends before coverage or begins after it has no effect', () => {
    const weekend = [{ days: [1] }, { from: '1995-05-01', days: [6, 7] }, { from: '2031-01-01', days: [] }] as const;
    expect(calendarOf([2028], {}, { weekend }).id).toBe(calendarOf([2028]).id);
  });

  test('another rule behind the same days is another id', () => {
    const other = [
      { days: [7], rule: { title: 'Another', article: '1' } },
      { from: '1995-05-01', days: [6, 7] },
    ] as const;
    expect(calendarOf([1995, 1996], { '1995-05-01': 'rest' }, { weekend: other }).id).not.toBe(calendar.id);
  });

  test('stay when a notice is added or the calendar is asked as known on a day', () => {
    expect(calendar.asKnownOn('2000-01-01').isWorkday('1995-04-29')).toBe(true);
  });

  test.each<[why: string, weekend: readonly WeekendPattern[], code: string]>([
    ['none holds at first', [{ from: '1995-05-01', days: [6, 7] }], 'OPTION_INVALID'],
    ['two hold at first', [{ days: [7] }, { days: [6, 7] }], 'OPTION_INVALID'],
    [
      'two begin on a day',
      [{ days: [7] }, { from: '1995-05-01', days: [6] }, { from: '1995-05-01', days: [7] }],
      'OPTION_INVALID',
    ],
    ['a day does not exist', [{ days: [7] }, { from: '1995-02-29', days: [6] }], 'DAY_INVALID'],
  ])('are refused when %s', (_, weekend, code) => {
    expect(errorOf(() => calendarOf([1995], {}, { weekend })).code).toBe(code);
  });
});
