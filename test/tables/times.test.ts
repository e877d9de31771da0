import { guangzhou } from 'qixian/directive';
import { readTaskTable } from 'qixian/tables';
import { describe, expect, test } from 'vitest';

const read = (cell: unknown) =>
  readTaskTable(
    [
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', '某事', '市教育局', cell],
    ],
    {
      issuedOn: '2020-07-21',
      roster: guangzhou,
    },
  );

const by = (day: string, more = {}) => ({ kind: 'by', day, ...more });

/** A time cell, and what it says: words, time limit and manner of each milestone. */
const CELLS: readonly (readonly [cell: string, ...steps: (readonly [string, unknown, string])[]])[] = [
  ['9月底前完成', ['9月底前', by('2020-09-30'), '完成']],
  ['9月30日前，报市政务公开办', ['9月30日前', by('2020-09-30'), '报市政务公开办']],
  [
    '10月15日前报送方案；10月31日前完成整改',
    ['10月15日前', by('2020-10-15'), '报送方案'],
    ['10月31日前', by('2020-10-31'), '完成整改'],
  ],
  [
    '7月31日前启动，9月30日前完成主体，12月31日前投入使用',
    ['7月31日前', by('2020-07-31'), '启动'],
    ['9月30日前', by('2020-09-30'), '完成主体'],
    ['12月31日前', by('2020-12-31'), '投入使用'],
  ],
  ['争取9月底前印发', ['争取9月底前', by('2020-09-30', { binding: 'target' }), '印发']],
  ['2020/9/30', ['2020/9/30', by('2020-09-30'), '']],
  ['2020.9.30', ['2020.9.30', by('2020-09-30'), '']],
  ['2020-09-30', ['2020-09-30', by('2020-09-30'), '']],
  ['10月31日完成', ['10月31日完成', by('2020-10-31'), '']],
  ['10月31日召开会议', ['10月31日', { kind: 'on', day: '2020-10-31' }, '召开会议']],
  ['2020年9月', ['2020年9月', { kind: 'within', from: '2020-09-01', to: '2020-09-30' }, '']],
  [
    '收到通知后5个工作日内报送',
    ['收到通知后5个工作日内', { kind: 'after', event: '收到通知', term: { kind: 'workdays', count: 5 } }, '报送'],
  ],
  [
    '每年1月15日前，报送上年情况',
    [
      '每年1月15日前',
      { kind: 'every', period: 'year', due: { kind: 'by-day', month: 1, day: 15 }, reportsOn: 'previous' },
      '报送上年情况',
    ],
  ],
  ['长期，积极参评', ['长期', { kind: 'ongoing' }, '积极参评']],
];

describe('the milestones of a time cell', () => {
  test.each(CELLS)('%s', (cell, ...steps) => {
    const [row] = read(cell).rows;
    expect(row?.steps.map(({ words, when, manner }) => [words, when, manner])).toEqual(steps);
    expect(row?.time).toBe(cell);
  });

  test.each([
    ['立即整改', 'time-without-day'],
    ['适时', 'time-without-day'],
    ['9月31日前', 'time-unread'],
    ['某日', 'time-unread'],
    ['', 'time-missing'],
  ])('%s needs a decision: %s', (cell, kind) => {
    const { report } = read(cell);
    expect(report.filter(({ needs }) => needs === 'decision').map(({ at, about }) => [at, about.kind])).toEqual([
      ['D2', kind],
    ]);
  });

  test('a day without 前 is told as taken for the last day in time', () => {
    expect(read('10月31日完成').report.map(({ about }) => about)).toEqual([
      { kind: 'day-as-limit', words: '10月31日完成', day: '2020-10-31' },
    ]);
    expect(read('10月31日召开会议').report).toEqual([]);
  });

  test('a serial number is told as read so; one of no planned year is not read', () => {
    expect(read(44_104)).toMatchObject({
      rows: [{ steps: [{ when: by('2020-09-30') }] }],
      report: [{ at: 'D2', about: { kind: 'serial-day', serial: 44_104, day: '2020-09-30' } }],
    });
    expect(read(60).report.map(({ about }) => about.kind)).toEqual(['time-unread']);
    expect(read(9).report.map(({ about }) => about.kind)).toEqual(['time-unread']);
  });
});

describe('exceptions in brackets', () => {
  test.each<readonly [string, readonly string[]]>([
    ['10月31日前（海珠区9月30日前），公开', ['haizhu']],
    ['10月31日前（天河区、海珠区9月30日前）', ['tianhe', 'haizhu']],
    ['10月31日前（天河区和海珠区9月30日前）', ['tianhe', 'haizhu']],
    ['10月31日前（市规划和自然资源局9月30日前）', ['planning-resources']],
  ])('%s', (cell, units) => {
    const [row] = read(cell).rows;
    expect(row?.steps.map(({ words }) => words)).toEqual(['10月31日前']);
    expect(row?.steps[0]?.exceptions.map(({ unit, when }) => [unit, when])).toEqual(
      units.map((unit) => [unit, by('2020-09-30')]),
    );
  });

  test('for a unit that the roster does not have need a decision', () => {
    expect(read('10月31日前（火星区9月30日前）').report.map(({ about }) => about)).toEqual([
      { kind: 'exception-unknown', name: '火星区', words: '火星区9月30日前' },
    ]);
  });
});
