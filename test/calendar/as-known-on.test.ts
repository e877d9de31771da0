import { china, knownFrom } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { changedPlans, daysFrom, daysLater } from '../support/golden.ts';
import { calendarOf, yearly } from '../support/small-calendars.ts';

describe('a plan that was changed before its days came', () => {
  test.each(changedPlans)('until the day before $knownFrom the first plan of $year stood: $why', (change) => {
    const before = china.asKnownOn(daysLater(change.knownFrom, -1));
    const after = china.asKnownOn(change.knownFrom);
    expect(change.days.map(({ day }) => before.day(day).kind)).toEqual(change.days.map((day) => day.before));
    expect(change.days.map(({ day }) => after.day(day).kind)).toEqual(change.days.map((day) => day.after));
    expect(change.days.map(({ day }) => china.day(day).kind)).toEqual(change.days.map((day) => day.after));
  });

  test.each(changedPlans)('no other day of $year was touched on $knownFrom', (change) => {
    const before = china.asKnownOn(daysLater(change.knownFrom, -1));
    const after = china.asKnownOn(change.knownFrom);
    const touched = daysFrom(`${change.year}-01-01`, `${change.year}-12-31`).filter(
      (day) => before.day(day).kind !== after.day(day).kind,
    );
    expect(touched).toEqual(change.days.map(({ day }) => day));
  });

  test('an anniversary is statutory only once it is declared', () => {
    expect(china.asKnownOn('2015-05-12').day('2015-09-03')).toMatchObject({ workday: true, name: null, statutory: [] });
    expect(china.asKnownOn('2015-05-13').day('2015-09-03').statutory).toEqual(['抗战胜利70周年纪念日']);
  });

  test('2003 as known on 20 April: the weekend of the 26th is worked, 6 May is off', () => {
    const known = china.asKnownOn('2003-04-20');
    expect(known.isWorkday('2003-04-26')).toBe(true);
    expect(known.isWorkday('2003-05-06')).toBe(false);
    expect(china.isWorkday('2003-04-26')).toBe(false);
    expect(china.isWorkday('2003-05-06')).toBe(true);
  });
});

describe('what is covered grows with each yearly notice', () => {
  test.each<[knownOn: string, to: string, why: string]>([
    ['2001-01-02', '2001-12-31', 'the day of the notice of 2001'],
    ['2001-12-30', '2001-12-31', 'an undated notice counts as known from the last day of the year before, not sooner'],
    ['2001-12-31', '2002-12-31', 'the notice of 2002 has no date: known at the latest on 31 December 2001'],
    ['2019-11-20', '2019-12-31', 'the day before the notice of 2020'],
    ['2019-11-21', '2020-12-31', 'the day of the notice of 2020'],
    ['2025-11-03', '2025-12-31', 'the day before the notice of 2026'],
    ['2025-11-04', '2026-12-31', 'the day of the notice of 2026'],
  ])('as known on %s it ends on %s: %s', (knownOn, to) => {
    const { coverage } = china.asKnownOn(knownOn);
    expect(coverage).toEqual({ from: '2001-01-01', to, settledTo: `${to.slice(0, 4)}-12-28` });
  });

  test('the end of a year is open until the next notice settles it', () => {
    const before = china.asKnownOn('2018-12-01').day('2018-12-29');
    expect(before).toMatchObject({ workday: false, kind: 'weekend', settled: false });
    expect(china.asKnownOn('2018-12-06').day('2018-12-29')).toMatchObject({ workday: true, settled: true });
  });

  test('a count over the end of what was known is refused for want of that notice', () => {
    const error = errorOf(() => china.asKnownOn('2019-11-20').addWorkdays('2019-12-25', 10));
    expect(error.facts['notice']).toBe('国务院办公厅关于2020年部分节假日安排的通知');
  });
});

describe('before any notice', () => {
  test.each(['2001-01-01', '1999-09-18', '1949-10-01', '0001-01-01'])('as known on %s there is no coverage', (day) => {
    const nothing = china.asKnownOn(day);
    expect(nothing.coverage).toBeNull();
    expect(errorOf(() => nothing.isWorkday('2001-01-01')).code).toBe('CALENDAR_YEAR_MISSING');
    expect(errorOf(() => nothing.addWorkdays('2001-06-01', 0)).code).toBe('CALENDAR_YEAR_MISSING');
    expect(errorOf(() => nothing.countWorkdays('2020-01-01', '2020-01-01')).code).toBe('CALENDAR_YEAR_MISSING');
    expect(errorOf(() => nothing.roll('2020-01-01', 'none')).code).toBe('CALENDAR_YEAR_MISSING');
    expect(errorOf(() => nothing.nextWorkday('2020-01-01')).code).toBe('CALENDAR_YEAR_MISSING');
    expect(errorOf(() => [...nothing.workdays('2020-01-01', '2020-01-02')]).code).toBe('CALENDAR_YEAR_MISSING');
  });
});

describe('later than every notice', () => {
  test.each(['2025-11-04', '2026-11-22', '9999-12-31'])('as known on %s it is the latest calendar', (day) => {
    expect(china.asKnownOn(day).id).toBe(china.id);
    expect(china.asKnownOn(day).coverage).toEqual(china.coverage);
  });

  test('the day before the latest notice it is another one', () => {
    expect(china.asKnownOn('2025-11-03').id).not.toBe(china.id);
  });
});

test('knowing twice is knowing by the earlier day', () => {
  expect(china.asKnownOn('2020-06-01').asKnownOn('2020-01-20').id).toBe(china.asKnownOn('2020-01-20').id);
  expect(china.asKnownOn('2020-01-20').asKnownOn('2020-06-01').id).toBe(china.asKnownOn('2020-01-20').id);
});

test('the notices known are those published by then, oldest first', () => {
  const { notices } = china.asKnownOn('2020-01-25');
  expect(notices.map(({ id }) => id)).toContain('cn-2020');
  expect(notices.map(({ id }) => id)).not.toContain('cn-2020-2');
  const days = china.notices.map(knownFrom);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

describe('from which day a notice is known', () => {
  const mayDay = { '2028-05-01': 'rest' } as const;
  const workedOn = (knownOn: string, more: Parameters<typeof yearly>[2]): boolean =>
    calendarOf([])
      .with(yearly(2028, {}, { publishedOn: '2027-11-01' }))
      .with(yearly(2028, mayDay, { id: 'change', kind: 'amendment', ...more }))
      .asKnownOn(knownOn)
      .isWorkday('2028-05-01'); // a Monday

  test.each<[why: string, more: Parameters<typeof yearly>[2], lastUnknown: string, firstKnown: string]>([
    ['its publication', { signedOn: '2028-02-01', publishedOn: '2028-02-03' }, '2028-02-02', '2028-02-03'],
    ['its signature, where publication is not known', { signedOn: '2028-02-01' }, '2028-01-31', '2028-02-01'],
    ['the latest day that it can be of', { publishedOn: { notAfter: '2028-02-05' } }, '2028-02-04', '2028-02-05'],
    [
      'publication, even if only its latest day is known',
      { signedOn: '2028-02-01', publishedOn: { notAfter: '2028-02-05' } },
      '2028-02-04',
      '2028-02-05',
    ],
  ])('%s', (_, more, lastUnknown, firstKnown) => {
    expect(workedOn(lastUnknown, more)).toBe(true);
    expect(workedOn(firstKnown, more)).toBe(false);
  });

  test('an undated closure of one’s own is always known', () => {
    expect(calendarOf([2028], mayDay).asKnownOn('1990-01-01').isWorkday('2028-05-01')).toBe(false);
  });

  test('of two notices about a day the one that became known later holds, in whatever order they are given', () => {
    const plan = yearly(2028, { '2028-05-02': 'rest' }, { publishedOn: '2027-11-01' });
    const withdrawn = yearly(
      2028,
      { '2028-05-02': 'plain' },
      { id: 'b', kind: 'amendment', publishedOn: '2028-03-01' },
    );
    const again = yearly(2028, { '2028-05-02': 'rest' }, { id: 'c', kind: 'amendment', publishedOn: '2028-04-01' });
    const one = calendarOf([]).with(plan).with(withdrawn).with(again);
    const other = calendarOf([]).with(again).with(withdrawn).with(plan);
    expect(other.id).toBe(one.id);
    expect([one, other].map((calendar) => calendar.isWorkday('2028-05-02'))).toEqual([false, false]);
    expect(one.asKnownOn('2028-03-31').isWorkday('2028-05-02')).toBe(true);
    expect(one.asKnownOn('2028-02-29').isWorkday('2028-05-02')).toBe(false);
  });
});
