import { guangzhou, guangzhou2020 } from 'qixian/directive';
import { isQixianError } from 'qixian/errors';
import { readTaskTable, type TaskTable } from 'qixian/tables';
import { expect, test } from 'vitest';
import rowsFile from '../golden/guangzhou-rows.json' with { type: 'json' };
import { wrap } from '../support/wrapped.ts';

/*
 * The rows of 附件1 in columns of other widths and another order, wrapped as word processors do and put one cell after
 * another, as a PDF gives them. No reader can always be right: what counts is that what is not right is marked or refused.
 */
const golden = rowsFile.rows.map((row) => row.map(String));
const HEADS = ['', '责任单位', '工作任务', '完成时间及方式'];
const ORDERS = [
  [1, 2, 3],
  [2, 1, 3],
  [2, 3, 1],
  [1, 3, 2],
];

/** The same numbers in every run. */
const numbers = (seed: number) => {
  let state = seed;
  return (least: number, most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return least + Math.floor((state / 2_147_483_648) * (most - least + 1));
  };
};

const running = (seed: number): { readonly text: string; readonly count: number } => {
  const next = numbers(seed);
  const order = ORDERS[next(0, 3)] ?? [];
  const widths = [0, 2 * next(5, 10), 2 * next(8, 18), 2 * next(9, 18)];
  const merged = next(0, 1) === 1;
  const withArticles = next(0, 1) === 1;
  const rows = golden.slice(0, next(8, 40));
  const lines = rows.flatMap((row, at) => [
    row[0] ?? '',
    ...order.flatMap((column) =>
      merged && column === 1 && rows[at - 1]?.[1] === row[1] ? [] : wrap(row[column] ?? '', widths[column] ?? 0),
    ),
    ...(withArticles ? [row[4] ?? ''] : []),
  ]);
  const header = ['序号', ...order.map((column) => HEADS[column]), ...(withArticles ? ['方案项目'] : [])].join(' ');
  return { text: [header, ...lines].join('\n'), count: rows.length };
};

const read = (text: string): TaskTable | null => {
  try {
    return readTaskTable(text, { issuedOn: '2020-07-21', roster: guangzhou, groups: guangzhou2020.groups });
  } catch (error) {
    if (isQixianError(error) && error.code === 'TABLE_INVALID') {
      return null;
    }
    throw error;
  }
};

test('of 60 tables each row is right or marked; 19 rows of 20 are right, and few tables are refused', () => {
  let rows = 0;
  let right = 0;
  let refused = 0;
  const silent: string[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const { text, count } = running(seed);
    const table = read(text);
    if (table === null) {
      refused += 1;
      continue;
    }
    const marked = new Set(
      table.report.flatMap(({ about, rows: nos }) => (about.kind === 'division-unsure' ? nos : [])),
    );
    expect(table.rows).toHaveLength(count);
    for (const [at, row] of table.rows.entries()) {
      const [no = '', unit, task, time] = golden[at] ?? [];
      const same = row.no === no && row.assignedTo === unit && row.task === task && row.time === time;
      rows += 1;
      right += same ? 1 : 0;
      if (!same && !marked.has(no)) {
        silent.push(`table ${seed}, row ${no}`);
      }
    }
  }
  expect(silent).toEqual([]);
  expect(right / rows).toBeGreaterThan(0.95);
  expect(refused).toBeLessThanOrEqual(6);
});
