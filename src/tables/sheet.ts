import { QixianError, show } from '../errors/index.ts';
import { addressOf, placeOf } from './address.ts';
import { checkSize, type Grid, layGrid, type RawCell } from './grid.ts';
import { refuse } from './refuse.ts';
import { rawValue } from './values.ts';

/** A day in a sheet. Its number format may show the month alone: 2020年9月 over a value of 1 September. */
export interface SheetDay {
  readonly day: string;
  /** `HH:MM`, where the value has a time of day. */
  readonly time?: string;
  readonly shows?: 'month';
}

/** What a cell of a sheet holds. */
export type SheetValue =
  | string
  | number
  | boolean
  | null
  | SheetDay
  /** A formula without a stored value, or an error value, with the text that stands there. */
  | { readonly fault: 'formula' | 'error-value'; readonly text: string };

/** A sheet 工作表 as values, from A1 on. {@link sheetOf} makes one of an ExcelJS workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  /** The merged ranges 合并单元格, such as `B3:B9`. */
  readonly merges?: readonly string[];
  /** Whether serial numbers count from 1904. */
  readonly date1904?: boolean;
}

/** Lays out a sheet. Throws `TABLE_INVALID` for merged ranges that are none or overlap. */
export const sheetGrid = ({ rows, merges = [], date1904 = false }: Sheet): Grid => {
  checkSize(rows.length, Math.max(0, ...rows.map((row) => row.length)));
  const spans = new Map<string, { readonly rows: number; readonly columns: number }>();
  const covered = new Set<string>();
  for (const range of merges) {
    const [first, last] = range.split(':').map(placeOf);
    if (first == null || last == null || last.row < first.row || last.column < first.column) {
      throw refuse(
        { en: `${show(range)} is no merged range`, zh: `${show(range)} 不是合并区域` },
        'Write first and last cell: B3:B9.',
        ['merges'],
      );
    }
    const height = Math.min(last.row, rows.length - 1) - first.row + 1;
    const width = last.column - first.column + 1;
    checkSize(Math.max(1, height), width);
    spans.set(addressOf(first.row, first.column), { rows: height, columns: width });
    for (let row = first.row; row < first.row + height; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        const at = addressOf(row, column);
        if (covered.has(at)) {
          throw refuse({ en: `two merged ranges cover ${at}`, zh: `${at} 属于两个合并区域` }, 'Merge each cell once.', [
            'merges',
          ]);
        }
        covered.add(at);
      }
    }
  }
  const raw = rows.map((row, down) =>
    row.flatMap((value, column): readonly RawCell[] => {
      const at = addressOf(down, column);
      const span = spans.get(at);
      return span === undefined && covered.has(at) ? [] : [{ ...rawValue(value, at), ...span }];
    }),
  );
  return layGrid(raw, { format: 'sheet', tellsMerges: true, date1904, outside: [] });
};

/** As much of an ExcelJS workbook as is read; the library is the caller's own and is not loaded here. */
export interface WorkbookLike {
  readonly worksheets: readonly WorksheetLike[];
  readonly properties?: { readonly date1904?: boolean };
}

export interface WorksheetLike {
  readonly name: string;
  readonly state?: string;
  eachRow(each: (row: RowLike, number: number) => void): void;
}

export interface RowLike {
  eachCell(each: (cell: CellLike, column: number) => void): void;
}

export interface CellLike {
  readonly value: unknown;
  readonly numFmt?: string;
  readonly address: string;
  readonly isMerged: boolean;
  readonly master: { readonly address: string };
}

/**
 * A sheet of a workbook that ExcelJS has read from an `.xlsx` file. ExcelJS is not part of this package: load the file
 * with it (`await new ExcelJS.Workbook().xlsx.load(bytes)`) and pass the workbook.
 * @param name - the name of the sheet; may be left out where the workbook shows one sheet alone
 * @throws {QixianError} `OPTION_INVALID` for a name that no sheet has, or none where there are several, with the names
 * @example
 * readTaskTable(sheetOf(workbook, '任务清单'), { issuedOn: '2020-07-21', roster: guangzhou })
 */
export const sheetOf = (workbook: WorkbookLike, name?: string): Sheet => {
  const shown = workbook.worksheets.filter(({ state }) => state === undefined || state === 'visible');
  const chosen = workbook.worksheets.find((one) => one.name === name) ?? (name === undefined ? only(shown) : undefined);
  if (chosen === undefined) {
    const names = workbook.worksheets.map((one) => one.name);
    throw new QixianError('OPTION_INVALID', {
      message: `${name === undefined ? 'No name' : JSON.stringify(name.slice(0, 40))} is not the name of a sheet.`,
      hint: `Choose one of: ${names.slice(0, 20).join(', ')}.`,
      path: ['name'],
      facts: { value: name ?? 'no name', names: names.slice(0, 20).join('、') },
    });
  }
  const rows: SheetValue[][] = [];
  const merged = new Map<string, { row: number; column: number }>();
  chosen.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      checkSize(number, column);
      while (rows.length < number) {
        rows.push([]);
      }
      const values = rows[number - 1] ?? [];
      while (values.length < column) {
        values.push(null);
      }
      values[column - 1] = heldValue(cell.value, cell.numFmt ?? '');
      if (cell.isMerged) {
        const last = merged.get(cell.master.address);
        merged.set(cell.master.address, {
          row: Math.max(number - 1, last?.row ?? 0),
          column: Math.max(column - 1, last?.column ?? 0),
        });
      }
    });
  });
  return {
    name: chosen.name,
    rows,
    merges: [...merged].map(([first, { row, column }]) => `${first}:${addressOf(row, column)}`),
    date1904: workbook.properties?.date1904 === true,
  };
};

const only = (sheets: readonly WorksheetLike[]): WorksheetLike | undefined =>
  sheets.length === 1 ? sheets[0] : undefined;

/** A value as ExcelJS has it: its dates are UTC midnights, formulas come with their stored result. */
const heldValue = (value: unknown, format: string): SheetValue => {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) {
    return dayValue(value, format);
  }
  const held = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(held['richText'])) {
    return held['richText'].map((run: { readonly text?: unknown }) => String(run.text ?? '')).join('');
  }
  if (typeof held['error'] === 'string') {
    return { fault: 'error-value', text: held['error'] };
  }
  if ('formula' in held || 'sharedFormula' in held) {
    const { result } = held;
    return result === undefined || result === null
      ? { fault: 'formula', text: `=${String(held['formula'] ?? held['sharedFormula'])}` }
      : heldValue(result, format);
  }
  return 'text' in held ? heldValue(held['text'], format) : { fault: 'error-value', text: '(unknown value)' };
};

const dayValue = (value: Date, format: string): SheetValue => {
  if (Number.isNaN(value.getTime())) {
    return { fault: 'error-value', text: '(invalid date)' };
  }
  const text = value.toISOString();
  const day = text.slice(0, 10);
  const time = text.slice(11, 16);
  // Literal text and colours of a number format name no field of the date.
  const fields = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return {
    day,
    ...(time === '00:00' ? {} : { time }),
    ...(/m/i.test(fields) && /[ye]/i.test(fields) && !/d/i.test(fields) ? { shows: 'month' as const } : {}),
  };
};
