import { china, type RollConvention } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { daysFrom } from '../support/golden.ts';
import { calendarOf } from '../support/small-calendars.ts';

const CONVENTIONS: readonly RollConvention[] = [
  'none',
  'following',
  'modified-following',
  'preceding',
  'modified-preceding',
  'nearest',
  'raise',
];

test.each<[day: string, convention: RollConvention, to: string, why: string]>([
  ['2020-10-03', 'none', '2020-10-03', 'a day off stays'],
  ['2020-10-03', 'following', '2020-10-09', 'the first working day after National Day'],
  ['2020-10-03', 'preceding', '2020-09-30', 'the last working day before it'],
  ['2020-10-03', 'modified-following', '2020-10-09', 'the 9th is still in October'],
  ['2020-10-03', 'modified-preceding', '2020-10-09', '30 September is in another month, so it goes forward'],
  ['2020-05-30', 'following', '2020-06-01', 'over the end of the month'],
  ['2020-05-30', 'modified-following', '2020-05-29', '1 June is in another month, so it goes back'],
  ['2020-05-31', 'modified-following', '2020-05-29', 'the month is that of the day put in'],
  ['2020-08-01', 'preceding', '2020-07-31', 'over the beginning of the month'],
  ['2020-08-01', 'modified-preceding', '2020-08-03', '31 July is in another month, so it goes forward'],
  ['2020-08-15', 'modified-preceding', '2020-08-14', 'Friday is in the same month'],
  [
    '2020-01-31',
    'modified-following',
    '2020-01-23',
    'the extended Spring Festival leads into February: back to the 23rd',
  ],
  ['2016-12-31', 'modified-following', '2016-12-30', 'the break leads into the next year'],
  ['2017-01-01', 'modified-preceding', '2017-01-03', 'the break comes from the year before'],
  ['2020-08-15', 'nearest', '2020-08-14', 'Saturday: Friday is one day away, Monday two'],
  ['2020-08-16', 'nearest', '2020-08-17', 'Sunday: Monday is one day away, Friday two'],
  [
    '2020-06-26',
    'nearest',
    '2020-06-28',
    'two days from Wednesday the 24th and two from make-up Sunday the 28th: a tie goes later',
  ],
  ['2020-10-02', 'nearest', '2020-09-30', 'the second of eight days off'],
  ['2020-10-05', 'nearest', '2020-10-09', 'five days from 30 September, four from the 9th'],
  ['2020-10-04', 'nearest', '2020-09-30', 'four days from 30 September, five from the 9th'],
])('%s %s is %s: %s', (day, convention, to) => {
  expect(china.roll(day, convention)).toBe(to);
});

test.each([
  ['2020-10-09', 'a Friday'],
  ['2020-10-10', 'a make-up Saturday'],
  ['2020-01-19', 'a make-up Sunday'],
])('%s, %s, is worked and stays under every convention', (day) => {
  expect(CONVENTIONS.map((convention) => china.roll(day, convention))).toEqual(CONVENTIONS.map(() => day));
});

test('raise refuses a day off with DAY_IS_REST', () => {
  const error = errorOf(() => china.roll('2020-10-03', 'raise'));
  expect(error.code).toBe('DAY_IS_REST');
  expect(error.message).toContain('2020-10-03');
  expect(error.hint).toContain("'following'");
});

test.each(['forward', 'Following', '', 'toString', undefined, null, true])(
  'an unknown convention %s is refused also on a working day',
  (convention) => {
    for (const day of ['2020-10-03', '2020-10-09']) {
      const error = errorOf(() => china.roll(day, convention as never));
      expect(error.code).toBe('OPTION_INVALID');
      expect(error.hint).toContain('modified-following');
    }
  },
);

describe('at the edges of coverage', () => {
  // 2028 begins on Saturday 1 January and ends on Sunday 31 December; no notice covers 2027 or 2029.
  const year = calendarOf([2028]);

  test.each<[day: string, convention: RollConvention, to: string, why: string]>([
    ['2028-12-29', 'following', '2028-12-29', 'a working day rolls to itself'],
    ['2028-12-31', 'none', '2028-12-31', 'nothing is moved'],
    ['2028-12-31', 'preceding', '2028-12-29', 'the answer lies inside'],
    ['2028-12-31', 'modified-following', '2028-12-29', 'whatever follows is in another month'],
    ['2028-12-30', 'nearest', '2028-12-29', 'Friday is one day away, the unknown two'],
    ['2028-01-01', 'following', '2028-01-03', 'the answer lies inside'],
    ['2028-01-01', 'modified-preceding', '2028-01-03', 'whatever precedes is in another month'],
    ['2028-01-02', 'nearest', '2028-01-03', 'Monday is one day away, the unknown two'],
  ])('%s %s is %s: %s', (day, convention, to) => {
    expect(year.roll(day, convention)).toBe(to);
  });

  test.each<[day: string, convention: RollConvention, missing: number, why: string]>([
    ['2028-12-30', 'following', 2029, 'the next working day is unknown'],
    ['2028-12-31', 'nearest', 2029, '1 January may be worked, nearer than Friday two days back'],
    ['2028-01-02', 'preceding', 2027, 'the working day before is unknown'],
    ['2028-01-01', 'nearest', 2027, '31 December may be worked, nearer than Monday two days on'],
    ['2029-01-01', 'none', 2029, 'the day itself is unknown'],
    ['2027-12-31', 'raise', 2027, 'the day itself is unknown'],
  ])('%s %s is refused for want of %i: %s', (day, convention, missing) => {
    const error = errorOf(() => year.roll(day, convention));
    expect(error.code).toBe('CALENDAR_YEAR_MISSING');
    expect(error.facts['year']).toBe(missing);
  });

  test('a tie with a day that is unknown goes later all the same, but not the other way', () => {
    // 1 January off alone: 2 January is worked, 31 December before is unknown; at one day each, the later wins.
    const first = calendarOf([2028], { '2028-01-02': 'work' });
    expect(first.roll('2028-01-01', 'nearest')).toBe('2028-01-02');
    // 31 December off alone: 30 December is worked, but 1 January, if worked, would win the tie.
    const last = calendarOf([2028], { '2028-12-30': 'work' });
    expect(errorOf(() => last.roll('2028-12-31', 'nearest')).facts['year']).toBe(2029);
  });

  test('the same month of another year is another month', () => {
    // Off from 10 February 2028, a Thursday, to 9 February 2029; the 10th is a Saturday made to be worked.
    const days = Object.fromEntries(daysFrom('2028-02-10', '2029-02-09').map((day) => [day, 'rest'] as const));
    const idle = calendarOf([2028, 2029], { ...days, '2029-02-10': 'work' });
    expect(idle.roll('2028-02-20', 'following')).toBe('2029-02-10');
    expect(idle.roll('2028-02-20', 'modified-following')).toBe('2028-02-09');
    expect(idle.roll('2029-02-05', 'modified-preceding')).toBe('2029-02-10');
  });

  test('a month without any working day sends the modified forms out of it', () => {
    const days = Object.fromEntries(
      Array.from({ length: 29 }, (_, at) => [`2028-02-${String(at + 1).padStart(2, '0')}`, 'rest'] as const),
    );
    const idle = calendarOf([2028], days);
    // Monday 31 January and Wednesday 1 March are worked.
    expect(idle.roll('2028-02-10', 'modified-following')).toBe('2028-01-31');
    expect(idle.roll('2028-02-10', 'modified-preceding')).toBe('2028-03-01');
  });
});
