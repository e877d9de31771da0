import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runningGrid } from '../../src/tables/running.ts';
import rowsFile from '../golden/guangzhou-rows.json' with { type: 'json' };
import { errorOf } from '../support/errors.ts';

/** 附件1 of 穗府办函〔2020〕53号 as a PDF reader gives it: cells one after another, wrapped lines, page breaks. */
const annex = readFileSync(new URL('../golden/tables/guangzhou-2020-53-annex.txt', import.meta.url), 'utf8');

describe('the running text of 附件1', () => {
  const grid = runningGrid(annex);

  test('has 40 rows, and each is the row typed by hand', () => {
    expect(grid.rows.slice(1).map((row) => row.map(({ text }) => text))).toEqual(
      rowsFile.rows.map((row) => row.map(String)),
    );
  });

  test('leaves nothing out: what is no row is told, with its line', () => {
    expect(grid.outside).toEqual([
      { at: 'line 1', words: '附件 1' },
      { at: 'line 3', words: '广州市基层政务公开' },
      { at: 'line 4', words: '标准化规范化工作任务清单' },
      { at: 'line 503', words: '公开方式：主动公开' },
    ]);
  });

  test('every sign of the text stands in a cell or beside the table, but for headers and page numbers', () => {
    const signs = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
    const header = '序号责任单位工作任务完成时间及方式方案项目';
    const own = (cell: { at: string; origin: string; text: string }) => (cell.at === cell.origin ? cell.text : '');
    const cells = grid.rows.flat().map(own).join('');
    const beside = grid.outside.map(({ words }) => words).join('');
    // The header stands again on each of four further pages, and one of them is numbered 17.
    const pages = `${header.repeat(4)}—17—`;
    expect(signs(cells + beside + pages)).toBe(signs(annex));
  });

  test('no row could as well be divided otherwise', () => {
    expect(grid.unsure).toEqual([]);
  });
});

describe('other running text', () => {
  const small = (body: string) => runningGrid(`序号 责任单位 工作任务 完成时限\n${body}`);

  test('cells of one line each', () => {
    const grid = small('1\n市教育局\n编制目录\n10月31日前\n2\n市财政局\n公开预算\n长期');
    expect(grid.rows.slice(1).map((row) => row.map(({ text }) => text))).toEqual([
      ['1', '市教育局', '编制目录', '10月31日前'],
      ['2', '市财政局', '公开预算', '长期'],
    ]);
  });

  test('cells of a row on one line, apart by wide gaps', () => {
    const grid = small('1  市教育局  编制目录  10月31日前\n2  市财政局  公开预算  长期');
    expect(grid.rows[2]?.map(({ text }) => text)).toEqual(['2', '市财政局', '公开预算', '长期']);
  });

  test('without a header it is refused', () => {
    expect(errorOf(() => runningGrid('为贯彻落实有关要求，现将方案印发给你们。')).code).toBe('TABLE_INVALID');
  });

  test('without a numbered row it is refused', () => {
    expect(errorOf(() => small('市教育局\n编制目录')).message).toContain('no numbered row');
  });
});
