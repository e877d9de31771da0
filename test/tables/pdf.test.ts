import { readFileSync } from 'node:fs';
import { guangzhou, guangzhou2020 } from 'qixian/directive';
import { readTaskTable, type TaskTable } from 'qixian/tables';
import { describe, expect, test } from 'vitest';
import rowsFile from '../golden/guangzhou-rows.json' with { type: 'json' };
import { errorOf } from '../support/errors.ts';

/*
 * The 40 rows of 附件1 set anew as four other tables by LibreOffice, printed to PDF and taken out of it by pdftotext:
 * in the order of the file (-raw), where every cell is whole; in reading order, where the lines of columns are mixed; and
 * as laid out (-layout).
 */
const read = (name: string): TaskTable =>
  readTaskTable(readFileSync(new URL(`../golden/tables/pdf-${name}.txt`, import.meta.url), 'utf8'), {
    issuedOn: '2020-07-21',
    roster: guangzhou,
    groups: guangzhou2020.groups,
  });

const rows = rowsFile.rows.map((row) => row.map(String));

describe.each<readonly [name: string, what: string]>([
  ['merged-units', 'merged units, the texts in the middle of their cells'],
  ['repeated-units', 'a unit in each row, the texts at the top'],
  ['task-first', 'the task before the unit, no articles'],
  ['unit-last', 'merged units in the last column, no articles'],
])('%s: %s', (name) => {
  const table = read(name);
  const unsure = new Set(table.report.flatMap(({ about, rows: nos }) => (about.kind === 'division-unsure' ? nos : [])));
  const withArticles = table.columns.some(({ role }) => role === 'article');
  const right = table.rows.map((row, at) => {
    const [no, unit, task, time, article] = rows[at] ?? [];
    const same = row.no === no && row.assignedTo === unit && row.task === task && row.time === time;
    return same && (!withArticles || row.articles.join('、') === article);
  });

  test('has the 40 rows, and each that is not as typed by hand is marked to be checked', () => {
    expect(table.rows).toHaveLength(40);
    expect(table.rows.filter(({ no }, at) => right[at] === false && !unsure.has(no)).map(({ no }) => no)).toEqual([]);
  });

  test('no more than one row is wrong, and no more than six are marked', () => {
    expect(right.filter((one) => !one).length).toBeLessThanOrEqual(1);
    expect(unsure.size).toBeLessThanOrEqual(6);
  });
});

test.each(['mixed-lines', 'as-laid-out'])('%s: refused, for the lines of the columns are mixed', (name) => {
  const error = errorOf(() => read(name));
  expect(error.code).toBe('TABLE_INVALID');
  expect(error.message).toMatch(/^the cells of \d+ of \d+ rows cannot be told apart\.$/);
});
