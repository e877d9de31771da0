import { readFileSync } from 'node:fs';
import { guangzhou } from 'qixian/directive';
import { readTaskTable, type TableInput, type TableOptions, type TaskTable } from 'qixian/tables';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const golden = (name: string): string => readFileSync(new URL(`../golden/tables/${name}`, import.meta.url), 'utf8');

const read = (input: TableInput, more: Partial<TableOptions> = {}): TaskTable =>
  readTaskTable(input, { issuedOn: '2020-07-21', roster: guangzhou, ...more });

/** What is compared: number, task, units by part, time as written, remarks. */
const plain = ({ rows }: TaskTable) =>
  rows.map(({ no, task, units, time, remarks }) => [
    no,
    task,
    units.map(({ words, part }) => `${part} ${words}`).join('; '),
    time,
    remarks,
  ]);

/** The table of the three clipboards: a merged lead unit over rows 1 and 2, a merged task over the last two rows. */
const CLIPBOARD = [
  ['1', '编制事项目录', 'lead 市司法局; support 市教育局; support 市财政局', '10月31日前', ''],
  ['2', '公开目录', 'lead 市司法局; support 市民政局', '2020/11/30', '上网'],
  ['3', '梳理A&B事项', 'lead 市水务局', '2020年12月底前', ''],
  ['3', '梳理A&B事项', 'lead 市交通运输局; support 市公安局', '长期', ''],
];

describe('the table that an office program puts on the clipboard', () => {
  test.each(['excel.html', 'word.html', 'wps.html'])('%s', (name) => {
    expect(plain(read(golden(name)))).toEqual(CLIPBOARD);
  });

  test('its title stands beside it in the report, with its address', () => {
    expect(read(golden('excel.html')).report).toContainEqual({
      at: 'A1',
      rows: [],
      needs: 'check',
      about: { kind: 'outside', words: '2020年重点工作任务清单' },
    });
  });

  test('a header of two rows names the columns below its parts', () => {
    expect(read(golden('word.html')).columns.map(({ header, role }) => [header, role])).toEqual([
      ['序号', 'number'],
      ['工作任务', 'task'],
      ['责任单位/牵头单位', 'lead'],
      ['责任单位/配合单位', 'support'],
      ['完成时限', 'time'],
      ['备注', 'remarks'],
    ]);
  });

  test('a cell of a merged one has the address of its first cell', () => {
    const { rows } = read(golden('excel.html'));
    expect(rows.map(({ at }) => [at.lead, at.time])).toEqual([
      ['C4', 'E4'],
      ['C4', 'E5'],
      ['C6', 'E6'],
      ['C7', 'E7'],
    ]);
  });
});

/** One table in plain forms. */
const TABLE = [
  ['序号', '责任单位', '工作任务', '完成时限', '进展情况'],
  ['1', '市司法局', '编制"事项"目录', '10月31日前', '正在推进'],
  ['2', '市民政局、市教育局', '公开目录，上网', '长期', ''],
];
const ROWS = [
  ['1', '编制"事项"目录', 'lead 市司法局', '10月31日前', ''],
  ['2', '公开目录，上网', 'lead 市民政局; responsible 市教育局', '长期', ''],
];

const csv = (separator: string): string =>
  TABLE.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
const header = TABLE[0] ?? [];
const objects = TABLE.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
const markdown = [
  '# 任务清单',
  '',
  `| ${header.join(' | ')} |`,
  '|---|:---:|---|---|---|',
  ...TABLE.slice(1).map((row) => `| ${row.join(' | ')} |`),
].join('\n');
const gbk = new Uint8Array([
  0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xb9, 0xa4, 0xd7, 0xf7, 0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xcd, 0xea, 0xb3, 0xc9, 0xca,
  0xb1, 0xcf, 0xde, 0x0a, 0x31, 0x2c, 0xbc, 0xd7, 0x2c, 0xb3, 0xa4, 0xc6, 0xda,
]);

describe('the same table in other forms', () => {
  const FORMS: readonly (readonly [string, TableInput, TaskTable['format']])[] = [
    ['CSV', csv(','), 'csv'],
    ['CSV with a byte order mark', `\ufeff${csv(',')}`, 'csv'],
    ['CSV with semicolons', csv(';'), 'csv'],
    ['tab-separated text', csv('\t'), 'tsv'],
    ['Markdown', markdown, 'markdown'],
    ['an array of arrays', TABLE, 'rows'],
    ['an array of objects', objects, 'objects'],
    ['the bytes of a UTF-8 text', new TextEncoder().encode(csv(',')), 'csv'],
    ['the bytes of a UTF-16 text', new Uint8Array(Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')), 'tsv'],
    ['a sheet', { name: '清单', rows: TABLE }, 'sheet'],
  ];

  test.each(FORMS)('%s', (_, input, format) => {
    const table = read(input);
    expect(plain(table)).toEqual(ROWS);
    expect(table.format).toBe(format);
    expect(table.rows[0]?.progress).toBe('正在推进');
    expect(table.rows[0]?.at.progress).toBe('E2');
  });

  test('bytes of a CSV file in GB 18030, as Chinese spreadsheets save it', () => {
    const { rows } = read(gbk);
    expect(rows.map(({ no, task, time }) => [no, task, time])).toEqual([['1', '甲', '长期']]);
  });

  test('what stands around a Markdown table is told', () => {
    expect(read(markdown).report[0]).toMatchObject({ at: 'line 1', about: { kind: 'outside', words: '# 任务清单' } });
  });

  test('a table without a header is read by position when told, and refused when not', () => {
    const bare = TABLE.slice(1);
    expect(errorOf(() => read(bare)).code).toBe('TABLE_INVALID');
    expect(plain(read(bare, { columns: ['number', 'unit', 'task', 'time', 'progress'] }))).toEqual(ROWS);
  });

  test('of several task tables on a page one must be named', () => {
    const page = `<p>一</p>${golden('wps.html')}<hr>${golden('wps.html')}`;
    const error = errorOf(() => read(page));
    expect([error.code, error.message]).toEqual(['TABLE_INVALID', 'tables 1, 2 all look like task tables.']);
    expect(plain(read(page, { table: 2 }))).toEqual(CLIPBOARD);
    expect(errorOf(() => read(page, { table: 3 })).code).toBe('OPTION_INVALID');
  });

  test('a table of the layout around the task table is none', () => {
    const page = `<table><tr><td>导航</td><td>${golden('wps.html')}</td></tr></table>`;
    expect(plain(read(page))).toEqual(CLIPBOARD);
  });
});

test('columns beyond those that the caller names are kept', () => {
  const { rows } = read(TABLE.slice(1), { columns: ['number', 'unit', 'task', 'time'] });
  expect(rows[0]?.others).toEqual([{ header: '', text: '正在推进', at: 'E1' }]);
});

test('a CSV text whose cells have many lines is one', () => {
  const text = `序号,工作任务,完成时限\n1,"${'一行\n'.repeat(60)}",长期`;
  expect(read(text).rows.map(({ no, time }) => [no, time])).toEqual([['1', '长期']]);
});

test('a title over the whole table is no header, whatever its words', () => {
  const rows = [['2020年工作任务清单'], ...TABLE];
  const table = read({ name: '', rows, merges: ['A1:E1'] });
  expect(plain(table)).toEqual(ROWS);
  expect(table.columns[0]?.header).toBe('序号');
});

describe('rows that are no tasks', () => {
  const table = read([
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['一、民生实事', '', '', ''],
    ['1', '甲事', '市民政局', '长期'],
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['', '', '', ''],
    ['2', '乙事', '同上', '同上'],
    ['合计', '2项', '', ''],
    ['注：本表由办公室解释。', '', '', ''],
  ]);

  test('are told apart, and a heading stands with the rows below it', () => {
    expect(table.rows.map(({ no, section }) => [no, section])).toEqual([
      ['1', '一、民生实事'],
      ['2', '一、民生实事'],
    ]);
    expect(
      table.report.filter(({ about }) => about.kind === 'row-left-out').map(({ at, about }) => [at, about]),
    ).toEqual([
      ['A2', { kind: 'row-left-out', why: 'heading', text: '一、民生实事' }],
      ['A4', { kind: 'row-left-out', why: 'header', text: '序号 工作任务 责任单位 完成时限' }],
      ['A7', { kind: 'row-left-out', why: 'sum', text: '合计 2项' }],
      ['A8', { kind: 'row-left-out', why: 'note', text: '注：本表由办公室解释。' }],
    ]);
  });

  test('同上 is the cell above', () => {
    expect(table.rows[1]).toMatchObject({
      time: '长期',
      units: [{ words: '市民政局', found: { id: 'civil-affairs' } }],
    });
  });
});

describe('blank cells', () => {
  const open = ({ report }: TaskTable) => report.filter(({ about }) => !about.kind.startsWith('time-'));

  const rows = [
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['1', '甲事', '市民政局', '长期'],
    ['2', '乙事', '', '长期'],
  ];

  test('stay blank where nothing says that they are merged, and the gap is told', () => {
    const table = read(rows);
    expect(table.rows[1]?.units).toEqual([]);
    expect(open(table)).toEqual([{ at: 'C3', rows: ['2'], needs: 'decision', about: { kind: 'unit-missing' } }]);
  });

  test('go on from above where the caller says so, and that is told', () => {
    const table = read(rows, { carryBlank: ['unit'] });
    expect(table.rows[1]?.units[0]?.found).toEqual({ kind: 'unit', id: 'civil-affairs' });
    expect(open(table)).toEqual([
      { at: 'C3', rows: ['2'], needs: 'check', about: { kind: 'carried', from: 'C2', text: '市民政局' } },
    ]);
  });

  test('are filled in a sheet whose column merges', () => {
    const table = read({ name: '清单', rows, merges: ['C2:C3'] });
    expect(table.rows[1]).toMatchObject({ at: { unit: 'C2' }, units: [{ found: { id: 'civil-affairs' } }] });
    expect(open(table)).toEqual([]);
  });
});

describe('a table in two parts', () => {
  const first = read([
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['1', '甲事', '市民政局', '10月31日前'],
  ]);
  const rest = [
    ['序号', '工作任务', '责任单位', '完成时限'],
    ['2', '乙事', '同上', '同上'],
    ['4', '丁事', '市教育局', '长期'],
  ];
  const second = read(rest, { previousRows: first.rows });

  test('同上 in the first row of the second part is the last row of the first', () => {
    expect(second.rows[0]).toMatchObject({ units: [{ words: '市民政局' }], time: '10月31日前' });
    expect(second.rows[0]?.steps[0]?.when).toEqual({ kind: 'by', day: '2020-10-31' });
  });

  test('the numbers run on, and a gap is told', () => {
    expect(second.report.filter(({ about }) => about.kind.startsWith('number'))).toEqual([
      { at: 'A3', rows: ['4'], needs: 'check', about: { kind: 'number-gap', expected: '3', found: '4' } },
    ]);
  });

  test('alone, the second part has nothing to take 同上 from', () => {
    const alone = read(rest);
    expect(alone.report.filter(({ needs }) => needs === 'decision').map(({ at, about }) => [at, about.kind])).toEqual([
      ['C2', 'unit-unknown'],
      ['D2', 'time-unread'],
    ]);
  });
});
