import * as fc from 'fast-check';
import { guangzhou } from 'qixian/directive';
import { isQixianError } from 'qixian/errors';
import { readTaskTable, type TableInput, type TaskTable } from 'qixian/tables';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.ts';

const HEADER = [
  '序号',
  '责任单位',
  '配合单位',
  '工作任务',
  '完成时限',
  '方案项目',
  '办理进展',
  '实际完成时间',
  '责任人',
  '备注',
  '甲乙',
];

/** What stands in cells, and what people and programs put there. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    '1',
    '2',
    '3',
    '一',
    '（2）',
    '合计',
    '小计',
    '注：说明',
    '一、民生实事',
    '同上',
    '〃',
    '市教育局',
    '市财政局、市民政局',
    '火星局',
    '市教育局等部门',
    '各区政府',
    '各部门',
    '牵头单位：市司法局',
    '某事',
    '在“栏目”公开',
    'A & B',
    '<b>',
    '&nbsp;',
    '甲|乙',
    '"引"',
    '=A1',
    '43840',
    '10月31日前',
    '长期',
    '9月31日前',
    '每季度',
    '2020/1/10',
    '即日起',
    '（一）',
    '（十三）、（二十一）',
    '附件2',
    '已完成',
    '9月28日',
    '基本完成',
    '__proto__',
    '序号',
    '责任单位',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\p{C}\s,;，；|]/gu, '')),
);
const body = fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), { maxLength: 6 });

const read = (input: TableInput): TaskTable => readTaskTable(input, { issuedOn: '2020-07-21', roster: guangzhou });

/** Everything that a table gives back of its cells, as one text without white space. */
const givenBack = ({ rows, report }: TaskTable): string =>
  JSON.stringify([rows, rows.map(({ articles }) => articles.join('、')), report.map(({ about }) => about)]).replace(
    /\s/g,
    '',
  );

test('every cell stands in a row or in the report', () => {
  fc.assert(
    fc.property(body, (rows) => {
      const given = givenBack(read([HEADER, ...rows]));
      for (const text of rows.flat()) {
        // 同上 and the ditto marks stand for the cell above, which the report names.
        if (text !== '' && !/^(?:同上|同前|[〃″"”“々]|''|ditto)$/iu.test(text)) {
          expect(given).toContain(JSON.stringify(text.trim()).slice(1, -1).replace(/\s/g, ''));
        }
      }
    }),
    { numRuns: runs(200) },
  );
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const FORMS: readonly (readonly [string, (rows: readonly (readonly string[])[]) => TableInput])[] = [
  ['CSV', (rows) => rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')],
  [
    'HTML',
    (rows) =>
      `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</table>`,
  ],
  [
    'Markdown',
    (rows) => {
      const lines = rows.map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`);
      return [lines[0], `|${'---|'.repeat(HEADER.length)}`, ...lines.slice(1)].join('\n');
    },
  ],
];

test.each(FORMS)('the rows are the same as %s', (_, form) => {
  fc.assert(
    fc.property(body, (rows) => {
      // A formula is one to a spreadsheet only; a tag in Markdown may be one.
      fc.pre(!rows.flat().some((text) => /^[=@+-]|<|\\|\*/.test(text)));
      const table = [HEADER, ...rows];
      expect(read(form(table)).rows).toEqual(read(table).rows);
    }),
    { numRuns: runs(100) },
  );
});

test('any text, and any table with signs put in and left out, is read or refused with a clear error', () => {
  const start = `<table><tr><td>序号</td><td>工作任务</td><td rowspan="2">完成时限</td></tr><tr><td>1</td><td>"甲", |乙|</td></tr></table>`;
  const mutated = fc
    .array(fc.tuple(fc.nat({ max: start.length }), fc.nat({ max: 6 }), fc.string({ maxLength: 5 })), { maxLength: 6 })
    .map((edits) => edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), start));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), mutated), (text) => {
      try {
        read(text);
      } catch (error) {
        expect(isQixianError(error)).toBe(true);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('any bytes are read or refused with a clear error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        read(bytes);
      } catch (error) {
        expect(isQixianError(error)).toBe(true);
      }
    }),
    { numRuns: runs(500) },
  );
});
