import { describe, expect, test } from 'vitest';
import { type ColumnRole, roleOf } from '../../src/tables/columns.ts';

/** Header words as task tables have them, and what the column is for. */
const HEADERS: readonly (readonly [string, ColumnRole | null])[] = [
  ['序号', 'number'],
  ['编 号', 'number'],
  ['责任单位', 'unit'],
  ['责任部门', 'unit'],
  ['承办单位', 'unit'],
  ['落实单位', 'unit'],
  ['单位', 'unit'],
  ['牵头单位', 'lead'],
  ['牵头（责任）单位', 'lead'],
  ['主办单位', 'lead'],
  ['配合单位', 'support'],
  ['责任（配合）单位', 'support'],
  ['会办（协办）单位', 'support'],
  ['参与部门', 'support'],
  ['工作任务', 'task'],
  ['重点任务', 'task'],
  ['目标任务', 'task'],
  ['督办事项', 'task'],
  ['工作内容', 'task'],
  ['项目名称', 'task'],
  ['完成时限', 'time'],
  ['完成时间', 'time'],
  ['完成时间及方式', 'time'],
  ['办理时限', 'time'],
  ['办结时限', 'time'],
  ['整改期限', 'time'],
  ['时间节点', 'time'],
  ['时限要求', 'time'],
  ['截止日期', 'time'],
  ['方案项目', 'article'],
  ['对应条款', 'article'],
  ['办理进展', 'progress'],
  ['进展情况', 'progress'],
  ['完成情况', 'progress'],
  ['实际完成时间', 'done-on'],
  ['办结时间', 'done-on'],
  ['交办时间', 'handed-over'],
  ['责任人', 'person'],
  ['牵头领导', 'person'],
  ['联系人及电话', 'person'],
  ['类别', 'category'],
  ['备注', 'remarks'],
  ['甲乙丙', null],
  ['', null],
  ['在区政府门户网站以文件汇编形式公开工作任务完成情况的有关要求', null],
];

describe('what a column is for', () => {
  test.each(HEADERS)('%s is %s', (words, role) => {
    expect(roleOf(words)?.role ?? null).toBe(role);
  });

  test('full-width signs, white space and brackets make no difference', () => {
    expect(roleOf('　责 任（单 位）：')?.role).toBe('unit');
  });
});
