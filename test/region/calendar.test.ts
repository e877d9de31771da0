import { china, offInBoth, offInEither } from 'qixian/calendar';
import { regionalCalendar, regionalNotices } from 'qixian/region';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { calendarOf } from '../support/small-calendars.ts';

const regionalIds = (region: string): readonly string[] =>
  regionalCalendar(region)
    .notices.filter(({ kind }) => kind === 'regional')
    .map(({ id }) => id);

describe('workdays added in a region and in the country', () => {
  test.each<[region: string, from: string, count: number, there: string, nationally: string, why: string]>([
    [
      'CN-GX',
      '2017-03-28',
      5,
      '2017-04-08',
      '2017-04-05',
      '29; 30 March to 4 April off with the make-up day 1 April; 5, 6, 7, Saturday 8',
    ],
    ['CN-GX', '2022-03-30', 5, '2022-04-11', '2022-04-07', '31, 1; make-up Saturday 2 and Wednesday 6 off; 7, 8, 11'],
    ['CN-GX', '2023-04-19', 5, '2023-04-27', '2023-04-25', '20; Friday 21 and make-up Sunday 23 off; 24 to 27'],
    ['CN-GX', '2024-04-09', 5, '2024-04-18', '2024-04-16', '10; Thursday 11 and Friday 12 off; 15 to 18'],
    ['CN-GX', '2025-03-27', 5, '2025-04-08', '2025-04-03', '28; Monday 31 and Tuesday 1 off; 2, 3; Qingming; 7, 8'],
    ['CN-XZ', '2009-02-20', 1, '2009-03-02', '2009-02-23', 'the whole week of Losar is off'],
    ['540100', '2023-02-17', 3, '2023-02-27', '2023-02-22', 'Saturday 18 and Sunday 19 worked, then Losar to the 26th'],
    [
      '540100',
      '2025-02-26',
      1,
      '2025-03-05',
      '2025-02-27',
      'Losar from Thursday 27 to Tuesday 4 March, nothing made up',
    ],
    ['440100', '2010-11-11', 1, '2010-11-15', '2010-11-12', 'the Asian Games open on Friday 12'],
    [
      '440100',
      '2010-11-11',
      20,
      '2010-12-14',
      '2010-12-09',
      '15 to 19 = 5, to Thursday 25 = 9, to 3 December = 14, to 10 = 19, Monday 13 off, 14 = 20',
    ],
    ['CN-BJ', '2014-10-31', 1, '2014-11-02', '2014-11-03', 'Sunday 2 November is worked'],
    ['CN-BJ', '2014-11-06', 5, '2014-11-18', '2014-11-13', '7 to 12 off; 13, 14, Saturday 15, 17, 18'],
    ['CN-BJ', '2008-08-07', 1, '2008-08-11', '2008-08-08', 'the Olympic Games open on Friday 8'],
    [
      '513400',
      '2011-09-30',
      1,
      '2011-10-09',
      '2011-10-08',
      'the make-up Saturday 8 October is off, Sunday 9 stays worked',
    ],
    ['450100', '2011-10-19', 1, '2011-10-24', '2011-10-20', 'the Expo is off in Nanning'],
    ['CN-GX', '2011-10-19', 1, '2011-10-20', '2011-10-20', 'but not in the rest of Guangxi'],
    ['杭州', '2016-08-31', 1, '2016-09-08', '2016-09-01', 'the G20 summit, 1 to 7 September'],
    ['杭州', '2011-10-10', 3, '2011-10-15', '2011-10-13', '13, 14, Saturday 15: Tuesday 11 and Wednesday 12 were off'],
    [
      'CN-NX',
      '2019-06-04',
      1,
      '2019-06-10',
      '2019-06-05',
      'Wednesday 5 and Thursday 6 off, then Dragon Boat to Sunday 9',
    ],
    [
      'CN-XJ',
      '2005-01-21',
      1,
      '2005-01-24',
      '2005-01-24',
      'a feast of those alone who observe it is no part of the calendar',
    ],
    ['CN-SH', '2001-10-16', 1, '2001-10-22', '2001-10-17', 'APEC, 17 to 21 October'],
  ])('%s: %s + %i is %s, nationally %s: %s', (region, from, count, there, nationally) => {
    expect(regionalCalendar(region).addWorkdays(from, count)).toBe(there);
    expect(china.addWorkdays(from, count)).toBe(nationally);
  });
});

describe('Hubei in 2020', () => {
  const hubei = regionalCalendar('CN-HB');

  test.each([
    ['2020-01-20', '2020-02-12', 'the plan of the year alone'],
    ['2020-01-31', '2020-02-14', 'the national extension to 2 February'],
    ['2020-02-01', '2020-02-27', "Hubei's own to 13 February, issued on that day: 14, 17 to 21, 24 to 27 are 11 to 20"],
    ['2026-01-01', '2020-02-27', 'nothing since'],
  ])('as known on %s, 2020-01-10 + 20 working days is %s: %s', (asOf, due) => {
    expect(hubei.asKnownOn(asOf).addWorkdays('2020-01-10', 20)).toBe(due);
  });

  test('before its day the calendar is the national one, name and all', () => {
    expect(hubei.asKnownOn('2020-01-31').id).toBe(china.asKnownOn('2020-01-31').id);
    expect(hubei.id).not.toBe(china.id);
  });

  test('13 February is the last day off, 14 February is worked under the weekly rule', () => {
    expect(hubei.day('2020-02-13')).toMatchObject({ workday: false, kind: 'holiday', name: '春节' });
    expect(hubei.day('2020-02-13').source).toEqual([
      { kind: 'notice', id: 'cn-hb-2020', title: '湖北省2020年春节延长假期放假安排', number: null },
    ]);
    expect(hubei.day('2020-02-14')).toMatchObject({ workday: true, kind: 'workday', name: null });
  });
});

describe('what a day says of its source', () => {
  test('the regional notice is named where it turns a national make-up day off', () => {
    expect(china.day('2023-04-23').kind).toBe('makeup-workday');
    expect(regionalCalendar('CN-GX').day('2023-04-23')).toMatchObject({
      workday: false,
      kind: 'holiday',
      name: '壮族三月三',
      source: [{ kind: 'notice', id: 'cn-gx-2023' }],
    });
  });

  test('and where it makes a Saturday or Sunday a working day', () => {
    for (const day of ['2014-11-02', '2014-11-15']) {
      expect(regionalCalendar('北京').day(day)).toMatchObject({
        workday: true,
        kind: 'makeup-workday',
        source: [{ kind: 'notice', id: 'cn-bj-2014' }],
      });
    }
  });

  test('each day of the Beijing break is off by it, 6 and 13 November are not touched', () => {
    const beijing = regionalCalendar('CN-BJ');
    expect([...beijing.breaks('2014-11-06', '2014-11-14')]).toEqual([
      { from: '2014-11-07', to: '2014-11-12', days: 6, names: ['亚太经合组织领导人会议'] },
    ]);
  });
});

describe('which notices a region has', () => {
  const guangxi = ['cn-gx-2017', 'cn-gx-2022', 'cn-gx-2023', 'cn-gx-2024', 'cn-gx-2025'];
  test.each<[region: string, ids: readonly string[], why: string]>([
    ['CN-GX', guangxi, 'an ISO code: what holds in the whole province'],
    ['450000', guangxi, 'the division code of the same'],
    ['广西壮族自治区', guangxi, 'its name'],
    ['广西', guangxi, 'its short name'],
    ['450100', [...guangxi, 'cn-gx-450100-2011'], 'a city has its own too'],
    ['南宁市', [...guangxi, 'cn-gx-450100-2011'], 'the same by name'],
    ['450200', guangxi, 'a city without its own has those of the province'],
    ['540100', ['cn-xz-2009', 'cn-xz-540100-2023', 'cn-xz-540100-2025'], 'Lhasa'],
    ['CN-XZ', ['cn-xz-2009'], "a province has none of its cities'"],
    ['CN-XJ', ['cn-xj-2025'], 'Corban 2005 was for those alone who observe it'],
    ['凉山', ['cn-sc-513400-2011'], 'a prefecture of a province without notices'],
  ])('%s: %s (%s)', (region, ids) => {
    expect(regionalIds(region)).toEqual(ids);
  });

  test('the feast of those who observe it stands in the list all the same', () => {
    expect(regionalNotices.find(({ id }) => id === 'cn-xj-2005')).toMatchObject({
      audience: 'observers',
      scope: 'only those who observe the festival',
    });
  });

  test.each(['CN-GD', '广东', '440300', '500000', 'CN-ZZ', '', 'constructor'])(
    '%j is refused with the choices',
    (region) => {
      const error = errorOf(() => regionalCalendar(region));
      expect(error.code).toBe('OPTION_INVALID');
      expect(error.hint).toContain('广州市 440100');
      expect(error.hint).toContain('湖北省 420000');
    },
  );

  test('a district is refused: a notice of the city may leave it out', () => {
    const error = errorOf(() => regionalCalendar('330122'));
    expect(error.code).toBe('OPTION_INVALID');
    expect(error.hint).toContain('330100');
  });
});

describe('the national calendar may be another one', () => {
  test('as it stood, with the region laid over it', () => {
    const early = regionalCalendar('CN-HB', { national: china.asKnownOn('2020-01-20') });
    // The plan alone: 13, 14, 15, 16, 17, make-up 19, 20 to 23 = 10; 31 January = 11, make-up 1 February = 12; then
    // Hubei's break of 3 to 13 February; 14 = 13, 17 to 21 = 18, 24, 25 = 20.
    expect(early.addWorkdays('2020-01-10', 20)).toBe('2020-02-25');
  });

  test('it is left alone, and a year that it does not cover stays unknown', () => {
    const small = calendarOf([2024]);
    const guangxi = regionalCalendar('CN-GX', { national: small });
    expect(small.isWorkday('2024-04-11')).toBe(true);
    expect(guangxi.isWorkday('2024-04-11')).toBe(false);
    expect(guangxi.coverage).toEqual(small.coverage);
    expect(errorOf(() => guangxi.isWorkday('2025-03-31')).code).toBe('CALENDAR_YEAR_MISSING');
  });

  test('laying a region over its own calendar changes nothing', () => {
    const guangxi = regionalCalendar('CN-GX');
    expect(regionalCalendar('CN-GX', { national: guangxi }).id).toBe(guangxi.id);
  });

  test("no model of the State Council's habits bounds a region's coming years", () => {
    expect(china.outlook).toBe('state-council');
    expect(regionalCalendar('CN-GX').outlook).toBeNull();
  });
});

describe('a duty that spans Guangxi and the rest of the country', () => {
  const guangxi = regionalCalendar('CN-GX');
  const either = offInEither(guangxi, china);

  test.each([
    ['2017-03-31', false, 'off in Guangxi'],
    ['2017-04-01', false, 'a make-up day that Guangxi has off'],
    ['2017-04-08', false, 'worked in Guangxi, a Saturday elsewhere'],
    ['2017-04-05', true, 'worked in both'],
  ])('%s is worked: %s (%s)', (day, worked) => {
    expect(either.isWorkday(day)).toBe(worked);
  });

  test('counts only what both work: 29 March, 5, 6, 7, Monday 10 April', () => {
    expect(either.addWorkdays('2017-03-28', 5)).toBe('2017-04-10');
  });

  test('where one at work is enough: 29, 30, 31 March, 1, 5 April', () => {
    expect(offInBoth(guangxi, china).addWorkdays('2017-03-28', 5)).toBe('2017-04-05');
  });

  test('names the regional notice beside the national one', () => {
    expect(either.day('2017-04-01').source.map((one) => (one.kind === 'notice' ? one.id : one.kind))).toEqual([
      'cn-gx-2017',
      'cn-2017',
    ]);
  });
});
