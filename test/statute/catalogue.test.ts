import { statute, statutes } from 'qixian/statute';
import { describe, expect, test } from 'vitest';
import directives from '../../data/directives/periods.json' with { type: 'json' };
import { errorOf } from '../support/errors.ts';

const versions = statutes().flatMap((one) => one.versions.map((version) => ({ one, version })));
const periods = versions.flatMap(({ one, version }) => version.periods.map((period) => ({ one, version, period })));
const countOf = (kind: string): number => periods.filter(({ period }) => period.kind === kind).length;

/*
 * The facts were 182 entries: 140 deadlines after an event, 12 fixed dates, 10 minimum windows, 9 deadlines before an
 * event, 7 receipt rules, 2 rules, a waiting period and a frequency. Seven of them belong to opinions and plans (six
 * fixed dates and a deadline) and stand with the directives; 第三十五条 and 第三十六条 of 条例 are two rules added.
 */
describe('every entry of the facts is there', () => {
  test('175 with the statutes, 7 with the directives, 2 added', () => {
    expect(periods).toHaveLength(175 + 2);
    expect(directives.periods).toHaveLength(7);
  });

  test.each([
    ['deadline-after-event', 140 - 1],
    ['fixed-date', 12 - 6],
    ['minimum-window', 10],
    ['deadline-before-event', 9],
    ['receipt-rule', 7],
    ['rule', 2 + 2],
    ['waiting-period', 1],
    ['frequency', 1],
  ])('%s: %i', (kind, count) => {
    expect(countOf(kind)).toBe(count);
  });

  test('72 entries counted in working days: stated, or 日 by the table of their statute', () => {
    const inWorkdays = periods.filter(
      ({ period }) =>
        'unit' in period && (period.unit === 'defined' || JSON.stringify(period.term).includes('"workdays"')),
    );
    // Of the 72, 穗府办函〔2020〕53号 （四） stands with the directives, and 许可法 第四十七条 is an applicant's 五日: calendar
    // days, working days as a reading.
    expect(inWorkdays.length).toBe(72 - 2);
  });
});

describe('an entry agrees with its statute', () => {
  test('a number counted as working days by definition is in the table of its version', () => {
    for (const { version, period } of periods) {
      if ('unit' in period && period.unit === 'defined') {
        const length = 'term' in period.term ? period.term.term : period.term;
        const days = version.dayUnits?.days;
        expect(days === 'agency' || (Array.isArray(days) && 'count' in length && days.includes(length.count))).toBe(
          true,
        );
      }
    }
  });

  test('one that the table leaves out is not in it', () => {
    const outside = periods.filter(({ period }) => 'unit' in period && period.unit === 'undefined');
    for (const { version, period } of outside) {
      const days = version.dayUnits?.days;
      const length = 'unit' in period && !('term' in period.term) && 'count' in period.term ? period.term.count : 0;
      expect(Array.isArray(days) && days.includes(length)).toBe(false);
    }
  });

  test('articles are written in Chinese numerals', () => {
    expect(
      periods.filter(({ period }) => /第\d|条\(/.test(period.article)).map(({ period }) => period.article),
    ).toEqual([]);
  });

  test('every source is an address', () => {
    expect(periods.every(({ version, period }) => /^https?:\/\//.test(period.source ?? version.source))).toBe(true);
  });
});

describe('a statute is found by key, title and short title', () => {
  test.each([
    'open-government-information',
    '政府信息公开条例',
    '中华人民共和国政府信息公开条例',
    '《政府信息公开条例》',
  ])('%s', (name) => {
    expect(statute(name).statute.statute).toBe('open-government-information');
  });

  test('every period is found by its key and by its first name', () => {
    for (const { one, period } of periods) {
      expect(statute(one.statute).period(period.period).period).toBe(period.period);
      expect(statute(one.statute).period(period.names[0] ?? '').period).toBe(period.period);
    }
  });

  test('no title leads to two statutes, no name to two periods', () => {
    const names = statutes().flatMap((one) => [one.statute, one.title, ...(one.aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    for (const one of statutes()) {
      const all = statute(one.statute)
        .periods()
        .flatMap(({ names: own }) => own);
      expect(new Set(all).size, one.title).toBe(all.length);
    }
  });

  test('an unknown one is refused with the nearest', () => {
    const error = errorOf(() => statute('行政处罚'));
    expect(error.code).toBe('STATUTE_UNKNOWN');
    expect(error.hint).toContain('行政处罚法');
    const period = errorOf(() => statute('处罚法').period('听证'));
    expect(period.code).toBe('PERIOD_UNKNOWN');
    expect(period.hint).toMatch(/听证/);
  });

  test.each(['__proto__', 'constructor', '', 'x'.repeat(1_000_000)])('%s is no statute and no period', (name) => {
    expect(errorOf(() => statute(name)).code).toBe('STATUTE_UNKNOWN');
    expect(errorOf(() => statute('处罚法').period(name)).code).toBe('PERIOD_UNKNOWN');
  });
});

describe('the tables by which 日 is a working day', () => {
  test.each([
    ['处罚法', '2021-07-15', [2, 3, 5, 7], [1, 10, 15, 90]],
    ['强制法', '2012-01-01', [1, 3, 10], [11, 30]],
    ['复议法', '2024-01-01', [3, 5, 7, 10], [30, 60]],
    ['复议法', '2023-12-31', [5, 7], [3, 10, 60]],
    ['许可法', '2020-09-28', [5, 20, 45], []],
    ['机动车登记规定', '2022-05-01', [1, 2, 3, 5, 7, 10, 15], [30]],
    ['驾驶证规定', '2022-04-01', [1, 3, 5], [7, 10]],
    ['道路交通安全违法行为处理程序规定', '2020-05-01', [2, 3, 5, 7, 10, 15], [1, 30]],
    ['道路交通事故处理程序规定', '2018-05-01', [1, 2, 3, 5, 10], [7, 30]],
  ])('%s on %s', (title, day, workdays, others) => {
    const { dayUnit } = statute(title);
    expect(workdays.filter((count) => dayUnit(count, day) !== 'workday')).toEqual([]);
    expect(others.filter((count) => dayUnit(count, day) !== 'calendar-day')).toEqual([]);
  });

  test('before a text was in force there is none', () => {
    expect(statute('机动车登记规定').dayUnit(3, '2022-04-30')).toBeNull();
  });
});
