import { guangzhou2020, obligationsOf } from 'qixian/directive';
import { assess, type ObligationRecord, onTimeRate, summarize } from 'qixian/schedule';
import { describe, expect, test } from 'vitest';

/*
 * 海珠区 in 2020, as of 2021-01-10: twenty obligations.
 *   due by then, fourteen: rows 1, 5, 6, 14 (30 September), 12 (30 November), 2, 11, 13, 15 and the training of
 *     article （二十一） (31 December), 7, 10, 16 and the report of article （二十一） (5 January)
 *   due later, three: rows 3, 8 and 4 (31 January, 28 February, 31 July)
 *   never due, three: row 9, the guidance of article （十九） and the waiting duty of article （四）
 */
const AS_OF = '2021-01-10';
const haizhu = obligationsOf(guangzhou2020, { units: ['海珠区'], to: '2020-12-31' });
const idOf = (task: string): string => haizhu.find((one) => one.task === task)?.id ?? '';

const RECORDS: readonly ObligationRecord[] = [
  { obligation: idOf('1'), kind: 'received', on: '2020-09-30' }, // on time
  { obligation: idOf('2'), kind: 'received', on: '2021-01-04' }, // late
  { obligation: idOf('5'), kind: 'cancelled', on: '2020-10-09', basis: '市政府办公厅通知' },
  { obligation: idOf('6'), kind: 'submitted', on: '2020-09-30' }, // waits for review: not done
  { obligation: idOf('8'), kind: 'received', on: '2021-01-08' }, // before its day, which is still to come
];

describe('the rate of what was done on time 按期办结率', () => {
  test('without records none of fourteen', () => {
    expect(onTimeRate(assess(haizhu, { asOf: AS_OF }))).toEqual({ numerator: 0, denominator: 14, rate: 0 });
  });

  test('with them one of thirteen: the cancelled one is left out, and what is not due yet does not count', () => {
    const assessed = assess(haizhu, { asOf: AS_OF, records: RECORDS });
    expect(onTimeRate(assessed)).toEqual({ numerator: 1, denominator: 13, rate: 1 / 13 });
  });

  test('what is due today counts as due', () => {
    // rows 1, 5, 6 and 14
    expect(onTimeRate(assess(haizhu, { asOf: '2020-09-29' }))).toMatchObject({ denominator: 0 });
    expect(onTimeRate(assess(haizhu, { asOf: '2020-09-30' }))).toMatchObject({ denominator: 4 });
  });

  test('of nothing due there is no rate', () => {
    expect(onTimeRate([])).toEqual({ numerator: 0, denominator: 0, rate: null });
    expect(onTimeRate(assess(haizhu, { asOf: '2020-08-01' }))).toEqual({ numerator: 0, denominator: 0, rate: null });
  });

  test('a target that has passed is not due: of the two steps of row 23 one counts', () => {
    const row23 = obligationsOf(guangzhou2020, { units: ['市司法局'] }).filter(({ task }) => task === '23');
    expect(row23).toHaveLength(2);
    expect(onTimeRate(assess(row23, { asOf: AS_OF }))).toMatchObject({ denominator: 1 });
  });
});

describe('counted', () => {
  test('by status, in the order in which each first appears', () => {
    const rows = summarize(assess(haizhu, { asOf: AS_OF, records: RECORDS }), { by: 'status' });
    expect(rows.map(({ key, total }) => [key, total])).toEqual([
      ['done-on-time', 2], // rows 1 and 8
      ['done-late', 1], // row 2
      ['open', 2], // rows 3 and 4
      ['cancelled', 1], // row 5
      ['submitted', 1], // row 6
      ['overdue', 10], // rows 7, 10, 11, 12, 13, 14, 15, 16, training and report
      ['ongoing', 2], // row 9, guidance
      ['waiting', 1], // article （四）
    ]);
    expect(rows.find(({ key }) => key === 'overdue')?.onTime).toEqual({ numerator: 0, denominator: 10, rate: 0 });
    expect(rows.find(({ key }) => key === 'done-on-time')?.onTime).toEqual({ numerator: 1, denominator: 1, rate: 1 });
    expect(rows.find(({ key }) => key === 'open')?.onTime).toEqual({ numerator: 0, denominator: 0, rate: null });
  });

  test('by unit, under its name', () => {
    expect(summarize(assess(haizhu, { asOf: AS_OF, records: RECORDS }), { by: 'unit' })).toEqual([
      {
        key: 'haizhu',
        label: '海珠区',
        total: 20,
        statuses: {
          'done-on-time': 2,
          'done-late': 1,
          open: 2,
          cancelled: 1,
          submitted: 1,
          overdue: 10,
          ongoing: 2,
          waiting: 1,
        },
        onTime: { numerator: 1, denominator: 13, rate: 1 / 13 },
      },
    ]);
  });

  test('by task, under its title: row 1 of all districts, one of them done', () => {
    const row1 = obligationsOf(guangzhou2020).filter(({ task }) => task === '1');
    const records: readonly ObligationRecord[] = [
      { obligation: 'gz-2020-53/1/1/haizhu/-', kind: 'received', on: '2020-09-30' },
    ];
    expect(summarize(assess(row1, { asOf: AS_OF, records }), { by: 'task' })).toEqual([
      {
        key: '1',
        label: '组织编制政务公开事项标准目录',
        total: 11,
        statuses: { 'done-on-time': 1, overdue: 10 },
        onTime: { numerator: 1, denominator: 11, rate: 1 / 11 },
      },
    ]);
  });

  test('units stand in the order of the obligations', () => {
    const all = obligationsOf(guangzhou2020, { to: '2020-12-31' });
    const rows = summarize(assess(all, { asOf: AS_OF }), { by: 'unit' });
    expect(rows.map(({ label }) => label).slice(0, 3)).toEqual(['越秀区', '海珠区', '荔湾区']);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
  });

  test('nothing gives no rows', () => {
    expect(summarize([], { by: 'unit' })).toEqual([]);
  });
});
