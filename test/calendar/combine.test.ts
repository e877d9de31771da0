import { china, offInBoth, offInEither, type WorkCalendar, workCalendar } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { calendarOf, yearly } from '../support/small-calendars.ts';

/** An authority of its own: closed on Monday 6 July 2020, at work on Saturday 11 July and on Friday 2 October. */
const own = calendarOf(
  [2020, 2021],
  { '2020-07-06': 'rest', '2020-07-11': 'work', '2020-10-02': 'work' },
  { id: 'own', titleOf: (year) => `own closures of ${year}` },
);

describe('off when either is off', () => {
  const both = offInEither(china, own);

  test.each<[day: string, worked: boolean, why: string]>([
    ['2020-07-03', true, 'both work'],
    ['2020-07-06', false, 'its own closure'],
    ['2020-07-11', false, 'China rests on that Saturday'],
    ['2020-10-02', false, 'China rests on National Day'],
    ['2020-10-10', false, 'a make-up Saturday of China alone'],
    ['2020-07-12', false, 'Sunday in both'],
  ])('%s: worked is %s, for %s', (day, worked) => {
    expect(both.isWorkday(day)).toBe(worked);
    expect(both.day(day).workday).toBe(worked);
  });

  test('adding counts the days on which both work', () => {
    // Friday 3 July; Monday 6 is a closure, so Tuesday 7 is the first.
    expect(both.addWorkdays('2020-07-03', 1)).toBe('2020-07-07');
    expect(both.countWorkdays('2020-07-03', '2020-07-13')).toBe(5); // 7, 8, 9, 10 and 13 July
  });
});

describe('off only when both are off', () => {
  const both = offInBoth(china, own);

  test.each<[day: string, worked: boolean, why: string]>([
    ['2020-07-06', true, 'China works on that Monday'],
    ['2020-07-11', true, 'it works on that Saturday itself'],
    ['2020-10-02', true, 'it works through National Day'],
    ['2020-10-10', true, 'a make-up Saturday of China'],
    ['2020-07-12', false, 'Sunday in both'],
    ['2020-10-04', false, 'a Sunday of National Day'],
  ])('%s: worked is %s, for %s', (day, worked) => {
    expect(both.isWorkday(day)).toBe(worked);
  });
});

describe('what is known of a day of two calendars', () => {
  test('the sources of both are kept', () => {
    const ids = (calendar: WorkCalendar, day: string): readonly string[] =>
      calendar.day(day).source.map((source) => (source.kind === 'notice' ? source.id : source.kind));
    expect(ids(offInEither(china, own), '2020-10-01')).toEqual(['cn-2020', 'weekly-rule', 'year-2020']);
    expect(ids(offInEither(china, own), '2020-07-06')).toEqual(['weekly-rule', 'cn-2020', 'year-2020']);
    expect(ids(offInBoth(china, own), '2020-07-12')).toEqual(['weekly-rule', 'cn-2020', 'year-2020']);
  });

  test('kind and name are those of the side that decides', () => {
    expect(offInEither(china, own).day('2020-07-06')).toMatchObject({ kind: 'holiday', name: 'Feast' });
    expect(offInEither(china, own).day('2020-10-05')).toMatchObject({ kind: 'holiday', name: '国庆节、中秋节' });
    expect(offInBoth(china, own).day('2020-07-06')).toMatchObject({ kind: 'workday', name: null });
    expect(offInBoth(china, own).day('2020-07-11')).toMatchObject({ kind: 'makeup-workday', name: 'Feast' });
    expect(offInBoth(china, own).day('2020-07-12')).toMatchObject({ kind: 'weekend', name: null });
  });

  test('a statutory day stays one, whoever works on it', () => {
    expect(offInBoth(china, own).day('2020-10-02')).toMatchObject({ workday: true, statutory: ['国庆节'] });
  });

  test('a break of a combined calendar names its feasts', () => {
    expect([...offInEither(china, own).breaks('2020-07-03', '2020-07-07')]).toEqual([
      { from: '2020-07-04', to: '2020-07-06', days: 3, names: ['Feast'] },
    ]);
  });
});

describe('coverage of two calendars', () => {
  test('is the common part', () => {
    const { coverage } = offInEither(china, own);
    expect(coverage).toEqual({ from: '2020-01-01', to: '2021-12-31', settledTo: '2021-12-31' });
    expect(offInBoth(own, china).coverage).toEqual(coverage);
    expect(errorOf(() => offInEither(china, own).isWorkday('2019-12-31')).facts['year']).toBe(2019);
  });

  test('a day is settled only if it is in both', () => {
    const later = calendarOf([2026]);
    const both = offInEither(china, later);
    expect(both.coverage).toEqual({ from: '2026-01-01', to: '2026-12-31', settledTo: '2026-12-28' });
    expect(both.day('2026-12-29').settled).toBe(false);
    expect(both.day('2026-12-28').settled).toBe(true);
  });

  test('the notice that is missing is that of the calendar that lacks the year', () => {
    for (const both of [offInEither(china, own), offInEither(own, china)]) {
      // China knows 2022, the authority does not.
      expect(errorOf(() => both.addWorkdays('2021-12-31', 1)).facts['notice']).toBe('own closures of 2022');
    }
  });

  test('a working day that only one calendar knows is not counted to', () => {
    for (const both of [offInEither(china, own), offInBoth(china, own), offInBoth(own, china)]) {
      for (let count = 1; count <= 40; count += 1) {
        expect(errorOf(() => both.addWorkdays('2021-12-31', count)).facts['year']).toBe(2022);
        expect(errorOf(() => both.addWorkdays('2020-01-01', -count)).facts['year']).toBe(2019);
      }
    }
  });

  test('two calendars without a common day are refused', () => {
    const error = errorOf(() => offInBoth(calendarOf([2028]), calendarOf([2029])));
    expect(error.code).toBe('CALENDARS_DISJOINT');
    expect(error.hint).not.toBe('');
    expect(errorOf(() => offInEither(china, calendarOf([2027]))).code).toBe('CALENDARS_DISJOINT');
  });

  test('where one knows no year, neither do both', () => {
    for (const both of [offInEither(china, calendarOf([])), offInBoth(calendarOf([]), china)]) {
      expect(both.coverage).toBeNull();
      expect(errorOf(() => both.isWorkday('2020-01-01')).code).toBe('CALENDAR_YEAR_MISSING');
      expect(errorOf(() => both.day('2020-01-01')).code).toBe('CALENDAR_YEAR_MISSING');
    }
  });
});

describe('as known on a day, each part is filtered by its own notices', () => {
  const dated = workCalendar({
    id: 'dated',
    notices: [
      yearly(2020, {}, { publishedOn: '2019-12-20' }),
      yearly(2020, { '2020-02-03': 'rest' }, { id: 'closure', kind: 'amendment', publishedOn: '2020-01-28' }),
    ],
  });
  const both = offInEither(china, dated);

  test.each<[knownOn: string, extension: boolean, closure: boolean]>([
    ['2020-01-25', true, true],
    ['2020-01-26', false, true],
    ['2020-01-27', false, true],
    ['2020-01-28', false, false],
  ])('on %s: 31 January worked %s, 3 February worked %s', (knownOn, extension, closure) => {
    const known = both.asKnownOn(knownOn);
    expect(known.isWorkday('2020-01-31')).toBe(extension);
    expect(known.isWorkday('2020-02-03')).toBe(closure);
  });

  test('before the first notice of either there is no coverage', () => {
    expect(both.asKnownOn('2019-12-19').coverage).toBeNull();
    expect(both.asKnownOn('2019-12-20').coverage).toEqual({
      from: '2020-01-01',
      to: '2020-12-31',
      settledTo: '2020-12-28',
    });
  });

  test('undated closures of one’s own are always known', () => {
    expect(offInEither(china, own).asKnownOn('2020-01-20').isWorkday('2020-07-06')).toBe(false);
    expect(offInEither(china, own).asKnownOn('2020-01-20').isWorkday('2020-01-31')).toBe(true);
  });

  test('later than all notices nothing changes', () => {
    expect(both.asKnownOn('2026-11-22').id).toBe(both.id);
  });
});

describe('the id and the notices of a combined calendar', () => {
  test('the id tells both parts and how they are joined', () => {
    const ids = [offInEither(china, own), offInBoth(china, own), china, own].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toContain(china.id);
    expect(ids[0]).toContain(own.id);
  });

  test('the notices are those of both, once each', () => {
    const { notices } = offInEither(china, own);
    expect(notices).toHaveLength(china.notices.length + own.notices.length);
    expect(offInEither(china, china).notices).toHaveLength(china.notices.length);
  });

  test('a notice cannot be added without saying to which part', () => {
    const error = errorOf(() => offInEither(china, own).with(yearly(2022)));
    expect(error.code).toBe('NOTICE_CONFLICT');
    expect(error.hint).toContain('combine the two again');
  });
});

test('combined calendars can be combined again', () => {
  const third = calendarOf([2020], { '2020-07-07': 'rest' }, { id: 'third' });
  const three = offInEither(offInEither(china, own), third);
  expect(three.addWorkdays('2020-07-03', 1)).toBe('2020-07-08'); // Monday and Tuesday are closed, one by each
  expect(three.coverage?.to).toBe('2020-12-31');
  expect(three.asKnownOn('2020-01-20').isWorkday('2020-01-31')).toBe(true);
});
