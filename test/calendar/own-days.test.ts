import { china, closureNotice, daysOfRuns, type Notice, workCalendar } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { calendarOf, yearly } from '../support/small-calendars.ts';

const regional: Notice = {
  id: 'region',
  kind: 'regional',
  year: 2020,
  title: 'A regional notice',
  number: null,
  signedOn: '2019-03-01',
  publishedOn: null,
  scope: 'region-wide',
  confidence: 'notice-text',
  region: 'CN-GX',
  items: [{ name: 'Fair', days: { '2020-01-19': 'rest', '2020-03-02': 'rest', '2020-03-03': 'work' } }],
};
const closure = closureNotice({
  id: 'ours',
  year: 2020,
  name: '搬迁',
  days: ['2020-03-03/2020-03-04', '2020-12-30/2021-01-04'],
  worked: ['2020-03-07', '2020-10-01'],
});

describe('a closure and a regional notice over the national calendar', () => {
  const both = china.with(closure).with(regional);

  test.each<[day: string, worked: boolean, id: string, why: string]>([
    ['2020-01-19', false, 'region', 'a make-up Sunday of a national notice that is younger'],
    ['2020-03-02', false, 'region', 'a Monday'],
    ['2020-03-03', false, 'ours', 'the closure overrides the region'],
    ['2020-03-07', true, 'ours', 'a Saturday worked in its stead'],
    ['2020-10-01', true, 'ours', 'National Day'],
    ['2021-01-01', false, 'ours', 'the year after is beside its own'],
    ['2021-01-04', false, 'ours', 'and its first Monday'],
  ])('%s is worked: %s, by %s: %s', (day, worked, id) => {
    expect(both.isWorkday(day)).toBe(worked);
    expect(both.day(day)).toMatchObject({
      workday: worked,
      kind: worked ? 'makeup-workday' : 'holiday',
      source: [{ kind: 'notice', id }],
    });
  });

  test('the order in which they are added does not matter', () => {
    expect(china.with(regional).with(closure).id).toBe(both.id);
    expect(both.notices.slice(-2).map(({ id }) => id)).toEqual(['region', 'ours']);
  });

  test('a national notice that comes later does not override them', () => {
    const later: Notice = {
      ...yearly(2020, { '2020-03-02': 'work', '2020-03-04': 'work' }),
      id: 'late',
      kind: 'amendment',
      signedOn: '2026-01-01',
    };
    const calendar = both.with(later);
    expect(calendar.isWorkday('2020-03-02')).toBe(false);
    expect(calendar.isWorkday('2020-03-04')).toBe(false);
  });

  test('neither extends coverage, nor does the id forget the newest day', () => {
    expect(both.coverage).toEqual(china.coverage);
    expect(both.id).toMatch(/^cn@2025-11-04\./);
    const beyond = china.with(closureNotice({ id: 'far', year: 2040, name: '搬迁', days: ['2040-03-01'] }));
    expect(beyond.coverage).toEqual(china.coverage);
    expect(errorOf(() => beyond.isWorkday('2040-03-01')).code).toBe('CALENDAR_YEAR_MISSING');
  });

  test('undated it is always known, dated from its day on', () => {
    expect(both.asKnownOn('2019-12-01').isWorkday('2020-03-04')).toBe(false);
    expect(both.asKnownOn('1999-01-01').notices.map(({ id }) => id)).toEqual(['ours']);
    const dated = closureNotice({ id: 'd', year: 2020, name: '搬迁', days: ['2020-03-04'], publishedOn: '2020-02-20' });
    const calendar = china.with(dated);
    expect(calendar.asKnownOn('2020-02-19').isWorkday('2020-03-04')).toBe(true);
    expect(calendar.asKnownOn('2020-02-20').isWorkday('2020-03-04')).toBe(false);
  });

  test('what a regional notice is restored to plain falls under the weekly rule, not under the nation', () => {
    const plain: Notice = { ...regional, items: [{ name: 'Fair', days: { '2020-01-19': 'plain' } }] };
    expect(china.with(plain).day('2020-01-19')).toMatchObject({ workday: false, kind: 'weekend', name: null });
  });

  test.each([['scope'], ['confidence'], ['region']] as const)('another %s is another notice and another id', (key) => {
    const other: Notice = { ...regional, [key]: 'another' };
    expect(china.with(other).id).not.toBe(china.with(regional).id);
    expect(errorOf(() => china.with(regional).with(other)).code).toBe('NOTICE_CONFLICT');
    expect(errorOf(() => china.with(regional).with({ ...regional, items: [] })).code).toBe('NOTICE_CONFLICT');
  });

  test('it survives JSON', () => {
    expect(china.with(JSON.parse(JSON.stringify(closure))).id).toBe(china.with(closure).id);
  });
});

describe('closureNotice', () => {
  test('gives plain data', () => {
    expect(
      closureNotice({ id: 'c', year: 2026, name: '校庆', days: ['2026-05-20/2026-05-21'], worked: ['2026-05-23'] }),
    ).toEqual({
      id: 'c',
      kind: 'closure',
      year: 2026,
      title: '校庆',
      number: null,
      signedOn: null,
      publishedOn: null,
      items: [{ name: '校庆', days: { '2026-05-20': 'rest', '2026-05-21': 'rest', '2026-05-23': 'work' } }],
    });
  });

  test.each<[why: string, days: readonly string[], worked: readonly string[], code: string]>([
    ['a day closed twice', ['2026-05-20', '2026-05-19/2026-05-21'], [], 'NOTICE_INVALID'],
    ['a day closed and worked', ['2026-05-20'], ['2026-05-20'], 'NOTICE_INVALID'],
    ['a day two years away', ['2028-01-01'], [], 'NOTICE_INVALID'],
    ['a run that ends before it begins', ['2026-05-21/2026-05-20'], [], 'RANGE_REVERSED'],
    ['a run of three', ['2026-05-20/2026-05-21/2026-05-22'], [], 'DAY_FORMAT'],
    ['no such day', [], ['2026-02-29'], 'DAY_INVALID'],
  ])('refuses %s', (_, days, worked, code) => {
    expect(errorOf(() => closureNotice({ id: 'c', year: 2026, name: '校庆', days, worked })).code).toBe(code);
  });

  test('a national notice may still not reach into the year after', () => {
    const error = errorOf(() =>
      calendarOf([2028]).with({ ...yearly(2028, { '2029-01-01': 'rest' }), id: 'x', kind: 'amendment' }),
    );
    expect(error.message).toMatch(/or the December before/);
  });
});

test('daysOfRuns writes runs out, across a month and a leap day, and keeps the order', () => {
  expect(daysOfRuns(['2028-02-28/2028-03-01', '2028-01-05'])).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
    '2028-01-05',
  ]);
  expect(daysOfRuns([])).toEqual([]);
});

test('a calendar of closures alone knows no year', () => {
  expect(workCalendar({ id: 'own', notices: [closure] }).coverage).toBeNull();
});
