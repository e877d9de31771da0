import { china } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { CHINA_DAYS } from '../support/naive.ts';

describe('workdays walks the working days of a range', () => {
  test('both ends are included, make-up days too', () => {
    expect([...china.workdays('2020-09-27', '2020-10-10')]).toEqual([
      '2020-09-27', // make-up Sunday
      '2020-09-28',
      '2020-09-29',
      '2020-09-30',
      '2020-10-09',
      '2020-10-10', // make-up Saturday
    ]);
  });

  test('a range of days off gives nothing, a single working day gives itself', () => {
    expect([...china.workdays('2020-10-01', '2020-10-08')]).toEqual([]);
    expect([...china.workdays('2020-10-09', '2020-10-09')]).toEqual(['2020-10-09']);
  });

  test('it can be stopped', () => {
    for (const day of china.workdays('2020-10-01', '2026-12-31')) {
      expect(day).toBe('2020-10-09');
      break;
    }
  });

  test('a range that is reversed is refused', () => {
    const error = errorOf(() => [...china.workdays('2020-10-10', '2020-10-09')]);
    expect(error.code).toBe('RANGE_REVERSED');
    expect(error.message).toContain('2020-10-10');
    expect(error.hint).toContain('earlier day first');
  });
});

describe('breaks walks the runs of days off', () => {
  test('each with its length and the feasts that the notices name', () => {
    expect([...china.breaks('2020-09-01', '2020-10-31')]).toEqual([
      { from: '2020-09-05', to: '2020-09-06', days: 2, names: [] },
      { from: '2020-09-12', to: '2020-09-13', days: 2, names: [] },
      { from: '2020-09-19', to: '2020-09-20', days: 2, names: [] },
      { from: '2020-09-26', to: '2020-09-26', days: 1, names: [] }, // Sunday the 27th is worked
      { from: '2020-10-01', to: '2020-10-08', days: 8, names: ['国庆节、中秋节'] },
      { from: '2020-10-11', to: '2020-10-11', days: 1, names: [] }, // Saturday the 10th is worked
      { from: '2020-10-17', to: '2020-10-18', days: 2, names: [] },
      { from: '2020-10-24', to: '2020-10-25', days: 2, names: [] },
      { from: '2020-10-31', to: '2020-10-31', days: 1, names: [] }, // cut: Sunday 1 November is off too
    ]);
  });

  test('a run is cut to the range at both ends', () => {
    expect([...china.breaks('2020-10-03', '2020-10-05')]).toEqual([
      { from: '2020-10-03', to: '2020-10-05', days: 3, names: ['国庆节、中秋节'] },
    ]);
  });

  test('a run may hold two feasts with a weekend between them', () => {
    // 2015: Saturday 26 and Sunday 27 September are Mid-Autumn, 28 to 30 are worked.
    expect([...china.breaks('2015-09-25', '2015-10-08')].map(({ names }) => names)).toEqual([['中秋节'], ['国庆节']]);
    // 2013: New Year 1 to 3 January, worked on 4, 5 and 6.
    expect([...china.breaks('2012-12-28', '2013-01-13')]).toEqual([
      { from: '2012-12-29', to: '2012-12-30', days: 2, names: [] },
      { from: '2013-01-01', to: '2013-01-03', days: 3, names: ['元旦'] },
      { from: '2013-01-12', to: '2013-01-13', days: 2, names: [] },
    ]);
  });

  test('a range of working days has none', () => {
    expect([...china.breaks('2020-10-09', '2020-10-10')]).toEqual([]);
  });

  test('a range that is reversed is refused', () => {
    expect(errorOf(() => [...china.breaks('2020-10-10', '2020-10-09')]).code).toBe('RANGE_REVERSED');
  });

  test('working days and breaks together are every day, once', () => {
    const [first = '', last = ''] = [CHINA_DAYS[0], CHINA_DAYS.at(-1)];
    const worked = [...china.workdays(first, last)].length;
    const breaks = [...china.breaks(first, last)];
    expect(worked + breaks.reduce((sum, { days }) => sum + days, 0)).toBe(9496);
    expect(breaks.filter(({ from, to }) => from > to)).toEqual([]);
    expect(breaks.filter(({ to }, at) => to >= (breaks[at + 1]?.from ?? '9999'))).toEqual([]);
  });

  test('the longest break of 26 years is Spring Festival 2020 with its extension', () => {
    const breaks = [...china.breaks('2001-01-01', '2026-12-31')];
    const longest = breaks.reduce((one, other) => (other.days > one.days ? other : one));
    expect(longest).toEqual({ from: '2020-01-24', to: '2020-02-02', days: 10, names: ['春节'] });
  });
});
