import { isQixianError, type QixianError } from 'qixian/errors';
import { readTaskTable, type TableInput, type TableOptions, type TaskTable } from 'qixian/tables';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const read = (input: TableInput, more: Partial<TableOptions> = {}): TaskTable =>
  readTaskTable(input, { issuedOn: '2020-07-21', ...more });
const refused = (input: TableInput, more: Partial<TableOptions> = {}): QixianError => errorOf(() => read(input, more));

const HEADER = '序号,责任单位,工作任务,完成时限';

describe('what is too great is refused, and nothing is cut off', () => {
  test.each<readonly [string, string]>([
    ['CSV', `${HEADER}\n1,甲局,${'事'.repeat(40_000_000)},长期`],
    ['HTML', `<table>${'<tr><td>1'.repeat(5_000_000)}`],
    ['running text', `序号 责任单位 工作任务 完成时限\n${'一\n'.repeat(20_000_000)}`],
  ])('%s of 40 million characters', (_, text) => {
    const error = refused(text);
    expect(error.code).toBe('TABLE_INVALID');
    expect(error.message).toContain('at most 5000000');
    expect(error.message.length).toBeLessThan(200);
  });

  const WIDE = 100_000;
  test.each<readonly [string, TableInput]>([
    ['CSV', `${HEADER}\n${'1,'.repeat(WIDE)}`],
    ['tab-separated text', `${HEADER.replaceAll(',', '\t')}\n${'1\t'.repeat(WIDE)}`],
    ['Markdown', `|${HEADER.replaceAll(',', '|')}|\n|---|---|---|---|\n${'|1'.repeat(WIDE)}|`],
    ['HTML', `<table><tr>${'<td>1</td>'.repeat(WIDE)}</tr></table>`],
    ['HTML by spans', `<table><tr>${'<td colspan=1000>1</td>'.repeat(100)}</tr></table>`],
    ['an array', [HEADER.split(','), Array.from({ length: WIDE }, () => 1)]],
    ['a sheet', { name: '', rows: [HEADER.split(','), Array.from({ length: WIDE }, () => 1)] }],
    ['objects', [Object.fromEntries(Array.from({ length: WIDE }, (_, at) => [`c${at}`, 1]))]],
  ])('a row of 100,000 columns: %s', (_, input) => {
    const error = refused(input);
    expect(error.code).toBe('TABLE_INVALID');
    expect(error.message).toContain('256 columns');
  });

  test('a merged range over the whole sheet', () => {
    const rows = [HEADER.split(','), ['1', '甲局', '事', '长期']];
    expect(refused({ name: '', rows, merges: ['A1:XFD1048576'] }).code).toBe('TABLE_INVALID');
  });

  test('a cell that spans more rows than there are', () => {
    const page = `<table><tr><td>序号<td>工作任务<td>完成时限</tr><tr><td rowspan=65534>1<td>甲<td>长期</tr><tr><td>乙<td>长期</tr></table>`;
    expect(read(page).rows.map(({ no, task }) => [no, task])).toEqual([
      ['1', '甲'],
      ['1', '乙'],
    ]);
  });
});

describe('what is broken', () => {
  test('tags that are never closed are read as browsers do', () => {
    const page = '<table><tr><th>序号<th>工作任务<th>完成时限<tr><td>1<td><b>甲事<td>长期';
    expect(read(page).rows.map(({ task, time }) => [task, time])).toEqual([['甲事', '长期']]);
  });

  test.each<readonly [string, string]>([
    ['tags nested without end', `<table><tr><td>${'<b>'.repeat(100_000)}`],
    ['unclosed and unopened tags', `<table><tr><td>${'<i>'.repeat(300_000)}${'</b>'.repeat(300_000)}`],
    ['tables in tables', '<table><tr><td>'.repeat(1000)],
  ])('%s are refused', (_, page) => {
    expect(refused(page).code).toBe('TABLE_INVALID');
  });

  test.each<readonly [string, string]>([
    ['NUL', '\u0000'],
    ['bell', '\u0007'],
    ['escape', '\u001b'],
    ['delete', '\u007f'],
  ])('a control character is refused with its place: %s', (_, sign) => {
    const error = refused(`${HEADER}\n1,甲局,事${sign},长期`);
    expect([error.code, error.path]).toEqual(['TABLE_INVALID', ['C2']]);
    const running = refused(`序号 责任单位 工作任务 完成时限\n1\n甲局\n事${sign}\n长期`);
    expect(running.code).toBe('TABLE_INVALID');
  });

  test('signs that take no room are dropped', () => {
    expect(read(`${HEADER}\n1,甲\u200b局,\ufeff事\u00ad,长\u2060期`).rows[0]).toMatchObject({
      task: '事',
      time: '长期',
    });
  });

  test.each<readonly [string, string]>([
    ['never closed', `${HEADER}\n1,甲局,"事,长期\n2,乙局,事,长期`],
    ['inside a quoted cell', `${HEADER}\n1,甲局,"事"情",长期`],
  ])('a quote %s is refused with its row', (_, text) => {
    const error = refused(text);
    expect([error.code, error.message.slice(0, 6), error.path]).toEqual(['TABLE_INVALID', 'row 2:', ['csv', 1]]);
  });

  test('files of another kind are told by their first bytes', () => {
    expect(refused(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])).message).toContain('.xlsx');
    expect(refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])).message).toContain('.xls');
    expect(refused(new TextEncoder().encode('%PDF-1.7')).message).toContain('.pdf');
    expect(refused(new Uint8Array([0xff, 0xff, 0xff])).message).toContain('GB 18030');
  });
});

describe('names and values that mean something to a program', () => {
  test('__proto__ and constructor are column names like others', () => {
    const objects = JSON.parse('[{"序号":1,"工作任务":"甲","完成时限":"长期","__proto__":"x","constructor":"y"}]');
    const table = read(objects);
    expect(table.rows[0]?.others).toEqual([
      { header: '__proto__', text: 'x', at: 'D2' },
      { header: 'constructor', text: 'y', at: 'E2' },
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(read(`序号,工作任务,完成时限,__proto__\n1,甲,长期,x`).rows[0]?.others[0]?.header).toBe('__proto__');
  });

  test('formulas are not computed, and none is taken for a text', () => {
    const table = read(`${HEADER}\n1,甲局,"=HYPERLINK(""http://example.invalid"",""点"")",长期`);
    expect(table.report.map(({ at, about }) => [at, about.kind])).toContainEqual(['C2', 'cell-unread']);
    expect(read(`${HEADER}\n="007",甲局,事,长期`).rows[0]?.no).toBe('007');
  });

  test.each<readonly [string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['an empty array', []],
    ['an empty text', ''],
    ['rows of two kinds', [['序号'], { 工作任务: 1 }]],
    ['a function', () => []],
  ])('%s is no table', (_, input) => {
    // The cast stands for callers without types.
    expect(refused(input as TableInput).code).toBe('TABLE_INVALID');
  });

  test('an unknown option is refused', () => {
    // The cast stands for callers without types.
    expect(refused(HEADER, { rooster: {} } as Partial<TableOptions>).code).toBe('OPTION_INVALID');
    expect(refused(HEADER, { columns: ['toString' as 'task'] }).code).toBe('OPTION_INVALID');
    expect(refused(HEADER, { issuedOn: '2020-02-30' }).code).toBe('DAY_INVALID');
  });
});

describe('texts of a megabyte that look like much and are nothing', () => {
  test.each<readonly [string, string]>([
    ['quotes', '"'.repeat(1_000_000)],
    ['commas', `${HEADER}\n${','.repeat(250)}`.repeat(3000)],
    ['bars', '|'.repeat(1_000_000)],
    ['rules', '|-'.repeat(500_000)],
    ['opening tags', `<table>${'<'.repeat(1_000_000)}`],
    ['spaces', `${HEADER}\n1,甲局,${' '.repeat(1_000_000)},长期`],
    ['brackets', `${HEADER}\n1,${'（'.repeat(1_000_000)},事,长期`],
    ['unit marks', `${HEADER}\n1,${'局和'.repeat(300_000)},事,长期`],
    ['lists', `${HEADER.replaceAll(',', '\t')}\n1\t${'甲局、'.repeat(300_000)}\t事\t长期`],
    ['digits', '1\n'.repeat(500_000)],
    ['headers', '序号 工作任务 完成时限\n'.repeat(60_000)],
  ])('%s: an answer or a clear error', (_, text) => {
    try {
      read(text);
    } catch (error) {
      expect(isQixianError(error)).toBe(true);
    }
  });
});
