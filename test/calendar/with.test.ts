import { china, type Notice, workCalendar } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { calendarOf, yearly } from '../support/small-calendars.ts';

/** A notice that was never published, to see what one would do. 2027-01-01 is a Friday. */
const madeUp: Notice = {
  id: 'made-up-2027',
  kind: 'yearly',
  year: 2027,
  title: 'A made-up notice of 2027',
  number: '〔2026〕0号',
  signedOn: '2026-11-25',
  publishedOn: null,
  items: [
    { name: '元旦', days: { '2026-12-27': 'work', '2026-12-31': 'rest', '2027-01-01': 'rest', '2027-01-02': 'rest' } },
  ],
};

describe('with: a yearly notice of the next year', () => {
  const longer = china.with(madeUp);

  test('extends coverage and settles the end of the year before', () => {
    expect(longer.coverage).toEqual({ from: '2001-01-01', to: '2027-12-31', settledTo: '2027-12-28' });
    expect(longer.day('2026-12-31')).toMatchObject({ workday: false, kind: 'holiday', name: '元旦', settled: true });
    expect(longer.day('2026-12-29').settled).toBe(true);
    expect(longer.day('2027-12-29').settled).toBe(false);
  });

  test('answers across the border, its days in the December before included', () => {
    // Friday 25 December 2026, make-up Sunday 27 = 1, 28, 29, 30 = 4, 31 to 3 January off, 4 January = 5.
    expect(longer.addWorkdays('2026-12-25', 5)).toBe('2027-01-04');
    expect(longer.day('2026-12-27').source).toEqual([
      { kind: 'notice', id: 'made-up-2027', title: 'A made-up notice of 2027', number: '〔2026〕0号' },
    ]);
    expect(longer.day('2027-03-02').source.at(-1)).toMatchObject({ id: 'made-up-2027' });
  });

  test('changes the id and leaves the calendar it came from alone', () => {
    expect(longer.id).not.toBe(china.id);
    expect(china.coverage?.to).toBe('2026-12-31');
    expect(china.isWorkday('2026-12-31')).toBe(true);
    expect(china.notices.some(({ id }) => id === 'made-up-2027')).toBe(false);
  });

  test('is known only from its day', () => {
    expect(longer.asKnownOn('2026-11-24').id).toBe(china.id);
    expect(longer.asKnownOn('2026-11-25').id).toBe(longer.id);
  });

  test('revives a calendar that knew nothing', () => {
    const nothing = china.asKnownOn('1999-01-01');
    expect(nothing.with(madeUp).coverage).toEqual({ from: '2027-01-01', to: '2027-12-31', settledTo: '2027-12-28' });
  });
});

describe('with: a notice that is known already', () => {
  test('the same notice twice gives the same calendar', () => {
    const once = china.with(madeUp);
    expect(once.with(madeUp).id).toBe(once.id);
    expect(once.with(structuredClone(madeUp)).id).toBe(once.id);
    expect(china.notices.reduce((calendar, notice) => calendar.with(notice), china).id).toBe(china.id);
  });

  test('the same notice with its keys in another order is the same notice', () => {
    const { items, publishedOn, signedOn, number, title, year, kind, id } = madeUp;
    const backwards = items.map(({ name, days }) => ({
      days: Object.fromEntries(Object.entries(days).reverse()),
      name,
    }));
    const turned: Notice = { items: backwards, publishedOn, signedOn, number, title, year, kind, id };
    expect(china.with(turned).id).toBe(china.with(madeUp).id);
    expect(china.with(madeUp).with(turned).id).toBe(china.with(madeUp).id);
  });

  test('another notice under the same id is refused', () => {
    const error = errorOf(() => china.with(madeUp).with({ ...madeUp, title: 'Another' }));
    expect(error.code).toBe('NOTICE_CONFLICT');
    expect(error.facts['notice']).toBe('made-up-2027');
    expect(error.hint).toMatch(/id of its own/);
  });
});

describe('a notice that contradicts itself or its calendar is refused with NOTICE_INVALID', () => {
  const year2028 = calendarOf([2028]);

  test.each<[why: string, notice: Notice, reason: RegExp]>([
    [
      'an effect that does not exist',
      yearly(2029, { '2029-05-01': 'holiday' as never }),
      /"year-2029".*made "holiday"/,
    ],
    ['no effect at all', yearly(2029, { '2029-05-01': undefined as never }), /made undefined/],
    ['a day of the year after', yearly(2029, { '2030-01-01': 'rest' }), /no day of 2029/],
    ['a day of the November before', yearly(2029, { '2028-11-30': 'rest' }), /no day of 2029/],
    ['a day of a December long before', yearly(2029, { '2027-12-31': 'rest' }), /no day of 2029/],
    ['a year with none between', yearly(2030), /2029 is missing/],
    ['a year before with one missing between', yearly(2026), /"year-2028".*2027 is missing before it/],
    ['a year that is arranged already', { ...yearly(2028), id: 'again' }, /2028 is arranged twice/],
    [
      'a day in two of its items',
      {
        ...yearly(2029),
        items: [
          { name: '国庆节', days: { '2029-10-01': 'rest' } },
          { name: '中秋节', days: { '2029-10-01': 'rest' } },
        ],
      },
      /2029-10-01 stands in it twice/,
    ],
  ])('%s', (_, notice, reason) => {
    for (const make of [
      () => year2028.with(notice),
      () => workCalendar({ id: 'small', notices: [...year2028.notices, notice] }),
    ]) {
      const error = errorOf(make);
      expect(error.code).toBe('NOTICE_INVALID');
      expect(error.message).toMatch(reason);
      expect(error.hint).not.toBe('');
    }
  });

  test('the cure of a year arranged twice is an amendment', () => {
    expect(errorOf(() => year2028.with({ ...yearly(2028), id: 'again' })).hint).toContain("'amendment'");
  });

  test('a day that does not exist is refused as such', () => {
    expect(errorOf(() => year2028.with(yearly(2029, { '2029-02-29': 'rest' }))).code).toMatch(/^(DAY|NOTICE)_INVALID$/);
  });

  test('years may be given in any order', () => {
    const calendar = workCalendar({ id: 'small', notices: [yearly(2030), yearly(2028), yearly(2029)] });
    expect(calendar.coverage).toEqual({ from: '2028-01-01', to: '2030-12-31', settledTo: '2030-12-31' });
    expect(calendar.day('2028-03-01').source.at(-1)).toMatchObject({ id: 'year-2028' });
    expect(calendar.day('2030-03-01').source.at(-1)).toMatchObject({ id: 'year-2030' });
  });
});
