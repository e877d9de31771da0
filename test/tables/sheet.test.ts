import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { guangzhou } from 'qixian/directive';
import { readTaskTable, type Sheet, sheetOf, type TaskTable } from 'qixian/tables';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const read = (sheet: Sheet): TaskTable => readTaskTable(sheet, { issuedOn: '2020-07-21', roster: guangzhou });

/** A real .xlsx file: written to bytes and read again. */
const saved = async (make: (workbook: ExcelJS.Workbook) => void): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  make(workbook);
  const loaded = new ExcelJS.Workbook();
  await loaded.xlsx.load(await workbook.xlsx.writeBuffer());
  return loaded;
};

const fixture = async (name: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(new URL(`../golden/tables/${name}`, import.meta.url));
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return workbook;
};

const HEADER = ['序号', '责任单位', '工作任务', '完成时限'];

const cells = (table: TaskTable) =>
  table.rows.map(({ no, units, time }) => [no, units.map(({ words }) => words).join(), time]);

describe('a file made by LibreOffice', () => {
  test('with a title, a header of two rows, merged cells and text in several fonts', async () => {
    const table = read(sheetOf(await fixture('libreoffice.xlsx')));
    expect(table.rows.map(({ no, task, units, time }) => [no, task, units.map(({ words }) => words), time])).toEqual([
      ['1', '编制事项目录', ['市司法局', '市教育局', '市财政局'], '10月31日前'],
      ['2', '公开目录', ['市司法局', '市民政局'], '2020/11/30'],
      ['3', '梳理A&B事项', ['市水务局'], '2020年12月底前'],
      ['3', '梳理A&B事项', ['市交通运输局', '市公安局'], '长期'],
    ]);
  });

  test('with days as numbers in a date format', async () => {
    expect(cells(read(sheetOf(await fixture('libreoffice-dates.xlsx'))))).toEqual([
      ['1', '市教育局', '2020年1月10日'],
      ['2', '市财政局', '2020年12月31日'],
    ]);
  });
});

describe('a file made by ExcelJS', () => {
  const days = async (date1904: boolean) =>
    saved((workbook) => {
      workbook.properties.date1904 = date1904;
      const sheet = workbook.addWorksheet('清单');
      sheet.addRow(HEADER);
      sheet.addRow([1, '市教育局', '甲', new Date(Date.UTC(2020, 0, 10))]).getCell(4).numFmt = 'yyyy/m/d';
      sheet.addRow([2, '市财政局', '乙', new Date(Date.UTC(2020, 8, 1))]).getCell(4).numFmt = 'yyyy"年"m"月";@';
      sheet.addRow([3, '市民政局', '丙', new Date(Date.UTC(2020, 8, 30, 17, 30))]).getCell(4).numFmt = 'yyyy/m/d h:mm';
    });

  test.each([false, true])('days, one whose format shows the month alone; 1904 system: %s', async (date1904) => {
    const sheet = sheetOf(await days(date1904));
    expect(sheet.date1904).toBe(date1904);
    expect(cells(read(sheet))).toEqual([
      ['1', '市教育局', '2020年1月10日'],
      ['2', '市财政局', '2020年9月'],
      ['3', '市民政局', '2020年9月30日17:30'],
    ]);
  });

  test('merged units, text in runs, links, and a formula with its stored value', async () => {
    const workbook = await saved((made) => {
      const sheet = made.addWorksheet('清单');
      sheet.addRow(['2020年任务清单']);
      sheet.mergeCells('A1:D1');
      sheet.addRow(HEADER);
      sheet.addRow([
        1,
        '市教育局',
        { richText: [{ text: '编制' }, { text: '目录' }] },
        { formula: 'A1', result: '长期' },
      ]);
      sheet.addRow([2, null, { text: '公开目录', hyperlink: 'https://example.invalid/' }, '10月31日前']);
      sheet.mergeCells('B3:B4');
    });
    const table = read(sheetOf(workbook));
    expect(table.rows.map(({ task, units, time, at }) => [task, units[0]?.words, at.unit, time])).toEqual([
      ['编制目录', '市教育局', 'B3', '长期'],
      ['公开目录', '市教育局', 'B3', '10月31日前'],
    ]);
  });

  test('a formula without a stored value and an error are told, and nothing is read from them', async () => {
    const workbook = await saved((made) => {
      const sheet = made.addWorksheet('清单');
      sheet.addRow(HEADER);
      sheet.addRow([1, '市教育局', '甲', { formula: 'TODAY()+20' }]);
      sheet.addRow([2, '市财政局', '乙', { error: '#REF!' }]);
    });
    const table = read(sheetOf(workbook));
    expect(table.rows.map(({ steps }) => steps)).toEqual([[], []]);
    expect(table.report).toEqual([
      {
        at: 'D2',
        rows: ['1'],
        needs: 'decision',
        about: { kind: 'cell-unread', fault: 'formula', text: '=TODAY()+20' },
      },
      { at: 'D3', rows: ['2'], needs: 'decision', about: { kind: 'cell-unread', fault: 'error-value', text: '#REF!' } },
    ]);
  });

  test('of several sheets one must be named; hidden ones do not count', async () => {
    const workbook = await saved((made) => {
      for (const [name, state] of [
        ['说明', 'visible'],
        ['清单', 'visible'],
        ['旧', 'hidden'],
      ] as const) {
        const sheet = made.addWorksheet(name, { state });
        sheet.addRow(HEADER);
        sheet.addRow([1, '市教育局', name, '长期']);
      }
    });
    const error = errorOf(() => sheetOf(workbook));
    expect([error.code, error.hint]).toEqual(['OPTION_INVALID', 'Choose one of: 说明, 清单, 旧.']);
    expect(errorOf(() => sheetOf(workbook, '没有')).code).toBe('OPTION_INVALID');
    expect(read(sheetOf(workbook, '清单')).rows[0]?.task).toBe('清单');
    workbook.removeWorksheet('说明');
    expect(sheetOf(workbook).name).toBe('清单');
  });
});

describe('a sheet given as values', () => {
  test('merged ranges that are none or overlap are refused', () => {
    const rows = [HEADER, ['1', '市教育局', '甲', '长期']];
    expect(errorOf(() => read({ name: '', rows, merges: ['B9'] })).code).toBe('TABLE_INVALID');
    expect(errorOf(() => read({ name: '', rows, merges: ['A1:B2', 'B2:C2'] })).message).toContain('B2');
  });

  test('an instant is no day: its zone is not told', () => {
    const rows = [HEADER, ['1', '市教育局', '甲', new Date(0)]];
    const [point] = readTaskTable(rows, { issuedOn: '2020-07-21', roster: guangzhou }).report;
    expect(point).toMatchObject({ at: 'D2', about: { kind: 'cell-unread', fault: 'instant' } });
  });
});
