import { guangzhou, guangzhou2020, obligationsOf } from 'qixian/directive';
import { formatDay, parseDay } from 'qixian/kernel';
import { assess } from 'qixian/schedule';
import { type ProgressTable, readRecords, readTaskTable, recordPointText } from 'qixian/tables';
import { describe, expect, test } from 'vitest';
import { type ProgressRead, readProgress } from '../../src/tables/progress.ts';
import { errorOf } from '../support/errors.ts';

const day = (text: string) => formatDay(parseDay(text));
const read = (progress: string, doneOn = '', asOf = '2020-10-15'): ProgressRead =>
  readProgress(progress, doneOn, { issuedOn: day('2020-07-21'), asOf: day(asOf) });

const shown = (one: ProgressRead): string =>
  one.kind === 'read'
    ? `${one.state}${one.on === null ? '' : ` ${one.on}`}`
    : one.kind === 'unread'
      ? `? ${one.why}`
      : '';

describe('what a progress cell says', () => {
  test.each<readonly [progress: string, doneOn: string, says: string]>([
    ['已完成', '', 'done'],
    ['已于2020年9月28日完成', '', 'done 2020-09-28'],
    ['９月28日已完成。', '', 'done 2020-09-28'],
    ['已完成（2020.9.28）', '', 'done 2020-09-28'],
    ['已按时办结', '9月28日', 'done 2020-09-28'],
    ['', '2020-09-28', 'done 2020-09-28'],
    ['9月28日已报市政务公开办', '', 'done 2020-09-28'],
    ['已印发并公开', '', 'done'],
    ['正在推进', '', 'under-way'],
    ['推进中', '', 'under-way'],
    ['未完成', '', 'under-way'],
    ['尚未启动', '', 'not-begun'],
    ['长期坚持', '', 'standing'],
    ['待审核', '', 'submitted'],
    ['10月12日退回重办', '', 'returned 2020-10-12'],
    ['已终止', '', 'cancelled'],
    ['', '', ''],
  ])('%s | %s: %s', (progress, doneOn, says) => {
    expect(shown(read(progress, doneOn))).toBe(says);
  });

  test.each<readonly [progress: string, doneOn: string, why: string]>([
    ['基本完成', '', '? words'],
    ['已完成80%', '', '? words'],
    ['部分完成', '', '? words'],
    ['已完成招标，正在施工', '', '? words'],
    ['计划于10月底完成', '', '? words'],
    ['拟于10月12日完成', '', '? words'],
    ['未于9月28日完成', '', '? words'],
    ['9月31日完成', '', '? day-impossible'],
    ['9月20日、9月28日已完成', '', '? several-days'],
    ['2020年12月1日已完成', '', '? day-outside'],
    ['2020年6月1日已完成', '', '? day-outside'],
    ['9月28日已完成', '9月29日', '? days-differ'],
    ['正在推进', '9月28日', '? words'],
  ])('%s | %s is not read: %s', (progress, doneOn, why) => {
    expect(shown(read(progress, doneOn))).toBe(why);
  });

  test('a month and day that fit two years are left open', () => {
    expect(shown(read('9月28日已完成', '', '2021-10-15'))).toBe('? year-open');
    expect(shown(read('3月28日已完成', '', '2021-10-15'))).toBe('done 2021-03-28');
  });
});

const obligations = obligationsOf(guangzhou2020, { units: ['海珠区'], to: '2021-01-31' });

/** What Haizhu returned on 15 October 2020: rows of the plan with their progress. */
const ROWS = [
  ['序号', '工作任务', '完成时限', '办理进展'],
  ['1', '组织编制政务公开事项标准目录', '10月31日前', '9月29日已公开'],
  ['5', '建立完善政务公开制度', '9月30日前', '已于2020年9月28日完成'],
  ['6', '落实文件确定和标注公开属性', '9月30日前', '已完成'],
  ['7', '公开属性评估调整', '每年1月5日前', '2020年9月1日已完成'],
  ['11', '规范建设政府信息公开专栏', '12月31日前', '正在推进'],
  ['12', '设立政务公开专区', '11月30日前', '基本完成'],
  ['13', '编制区级办事一本通', '12月31日前', ''],
  ['99', '另一件事', '12月31日前', '9月1日已完成'],
];

const haizhu = (unit?: string): ProgressTable =>
  readRecords(readTaskTable(ROWS, { issuedOn: '2020-07-21', roster: guangzhou }), {
    asOf: '2020-10-15',
    obligations,
    ...(unit === undefined ? {} : { unit }),
  });

describe('the records of a table', () => {
  const { records, report, rows } = haizhu('haizhu');

  test('are those beyond doubt', () => {
    expect(records).toEqual([
      { obligation: 'gz-2020-53/1/1/haizhu/-', kind: 'made', on: '2020-09-29' },
      { obligation: 'gz-2020-53/5/1/haizhu/-', kind: 'made', on: '2020-09-28' },
    ]);
  });

  test('are what assess takes', () => {
    const done = assess(obligations, { asOf: '2020-10-15', records }).filter(({ deliveredOn }) => deliveredOn !== null);
    expect(done.map(({ obligation, status, deliveredOn }) => [obligation.row, status, deliveredOn])).toEqual([
      [1, 'done-on-time', '2020-09-29'],
      [5, 'done-on-time', '2020-09-28'],
    ]);
  });

  test('leave out the rest, each with its cell and why; blank cells are not listed', () => {
    expect(report.map((point) => recordPointText(point, 'zh'))).toEqual([
      '待定 D4（第6项）：“已完成”读为已完成，未写日期，请补充。',
      '待定 D5（第7项）：对应2个应办事项，请指明。',
      '待定 D7（第12项）：“基本完成”未读取，所述不止一种明确的状态。',
      '待定 D9（第99项）：没有与第99项及其单位对应的应办事项。',
    ]);
    expect(recordPointText(report[0] ?? { at: '', rows: [], about: { kind: 'no-obligation', task: '' } }, 'en')).toBe(
      'To decide D4 (item 6): “已完成” is done, without a day; add it.',
    );
  });

  test('every row stands in the result, read or not', () => {
    expect(rows.map(({ no, state }) => [no, state])).toEqual([
      ['1', 'done'],
      ['5', 'done'],
      ['6', 'done'],
      ['7', 'done'],
      ['11', 'under-way'],
      ['12', null],
      ['13', null],
      ['99', 'done'],
    ]);
  });
});

test('a table older than its document is refused', () => {
  const table = readTaskTable(ROWS, { issuedOn: '2020-07-21' });
  expect(errorOf(() => readRecords(table, { asOf: '2020-07-20' })).code).toBe('OPTION_INVALID');
});

test('a serial number in the column of the actual completion is a day', () => {
  const rows = [
    ['序号', '工作任务', '完成时限', '实际完成时间'],
    ['5', '制度', '9月30日前', 44102],
  ];
  const table = readTaskTable(rows, { issuedOn: '2020-07-21' });
  // 43840 is 10 January 2020, and 262 days later is 28 September.
  expect(readRecords(table, { asOf: '2020-10-15', obligations, unit: 'haizhu' }).records).toEqual([
    { obligation: 'gz-2020-53/5/1/haizhu/-', kind: 'made', on: '2020-09-28' },
  ]);
  expect(table.report.map(({ about }) => about.kind)).toContain('serial-day');
});
