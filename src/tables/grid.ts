import { addressOf } from './address.ts';
import { refuse } from './refuse.ts';
import { joinLines, linesOf } from './tidy.ts';

/** The kinds of table that are read. */
export type TableFormat = 'csv' | 'tsv' | 'markdown' | 'html' | 'sheet' | 'rows' | 'objects' | 'text';

/** What a cell holds that is not its text alone. */
export type CellFault =
  /** A formula 公式 whose value is not stored with it. */
  | 'formula'
  /** An error value such as `#REF!`. */
  | 'error-value'
  /** A JavaScript Date: an instant, of which the day depends on a zone that is not told. */
  | 'instant'
  /** A serial number 日期序列号 that is no day, such as 60, the 29 February 1900 that never was. */
  | 'serial'
  /** A value that is no text, number or day. */
  | 'value';

/** One cell. Rows and columns are counted from 0, addresses as spreadsheets have them. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly at: string;
  /** The text, layout spaces taken out, wrapped lines joined. A cell covered by a merged one has that one's text. */
  readonly text: string;
  readonly lines: readonly string[];
  /** The address of the merged cell 合并单元格 it is covered by; its own where it is not. */
  readonly origin: string;
  /** Whether it is covered by a cell of another column, to its left. */
  readonly across: boolean;
  /** The number that it holds, where it is a number. */
  readonly number: number | null;
  readonly fault: CellFault | null;
}

/** A table as rows of equally many cells. */
export interface Grid {
  readonly format: TableFormat;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the format can say that cells are merged; where it cannot, a blank cell may have been. */
  readonly tellsMerges: boolean;
  /** The date system of the workbook 1904 年日期系统, for serial numbers. */
  readonly date1904: boolean;
  /** What was seen and is no part of the table: lines above a text table, further tables of a page. */
  readonly outside: readonly Outside[];
  /** Rows, counted from 0, whose cells could also be divided otherwise: running text alone. */
  readonly unsure?: readonly number[];
}

/** Something beside the table that was not read. */
export interface Outside {
  /** `line 7`, `table 2`. */
  readonly at: string;
  readonly words: string;
}

/** A cell before it has its place. */
export interface RawCell {
  readonly text: string;
  readonly number?: number;
  readonly fault?: CellFault;
  readonly rows?: number;
  readonly columns?: number;
  /** Lines already taken apart and joined where the format knows better. */
  readonly joined?: string;
}

/** More than any table that people read has; a greater one is another kind of file, or meant to do harm. */
export const LIMITS = { characters: 5_000_000, rows: 20_000, columns: 256, cells: 1_000_000 } as const;

const MORE = 'Cut out the part that is the task table, or split it.';

/** Throws `TABLE_INVALID` where a table is greater than any that is read. */
export const checkSize = (rows: number, columns: number): void => {
  if (rows > LIMITS.rows || columns > LIMITS.columns || rows * columns > LIMITS.cells) {
    throw refuse(
      {
        en: `the table has ${rows} rows and ${columns} columns; at most ${LIMITS.rows} rows, ${LIMITS.columns} columns and ${LIMITS.cells} cells are read`,
        zh: `表有 ${rows} 行 ${columns} 列，最多读取 ${LIMITS.rows} 行、${LIMITS.columns} 列、${LIMITS.cells} 格`,
      },
      MORE,
    );
  }
};

/** Throws `TABLE_INVALID` where a text is longer than any that is read. */
export const checkLength = (length: number): void => {
  if (length > LIMITS.characters) {
    throw refuse(
      {
        en: `the text has ${length} characters; at most ${LIMITS.characters} are read`,
        zh: `文本有 ${length} 字，最多读取 ${LIMITS.characters} 字`,
      },
      MORE,
    );
  }
};

/** What else is known of a grid. */
export type GridFacts = Omit<Grid, 'rows'> & {
  /** The number of rows and columns before the first, so that addresses are those of the sheet. */
  readonly offset?: { readonly row: number; readonly column: number };
};

/**
 * Lays out rows of cells that may span others, as HTML tables do: a cell takes the next free place of its row.
 * @throws {QixianError} `TABLE_INVALID` for a table that is too great, or a control character
 */
export const layGrid = (raw: readonly (readonly RawCell[])[], { offset, ...facts }: GridFacts): Grid => {
  const top = offset?.row ?? 0;
  const left = offset?.column ?? 0;
  checkSize(raw.length, 1);
  const rows: (Cell | undefined)[][] = raw.map(() => []);
  let width = 0;
  for (const [row, cells] of raw.entries()) {
    let column = 0;
    for (const one of cells) {
      const own = rows[row] ?? [];
      while (own[column] !== undefined) {
        column += 1;
      }
      const across = Math.max(1, one.columns ?? 1);
      width = Math.max(width, column + across);
      checkSize(raw.length, left + width);
      const at = addressOf(top + row, left + column);
      const lines = linesOf(one.text, at);
      const text = one.joined ?? joinLines(lines);
      const last = Math.min(raw.length, row + Math.max(1, one.rows ?? 1));
      for (let down = row; down < last; down += 1) {
        for (let to = column; to < column + across; to += 1) {
          const line = rows[down] ?? [];
          line[to] ??= {
            row: top + down,
            column: left + to,
            at: addressOf(top + down, left + to),
            text,
            lines,
            origin: at,
            across: to > column,
            number: one.number ?? null,
            fault: one.fault ?? null,
          };
        }
      }
      column += across;
    }
  }
  return {
    ...facts,
    rows: rows.map((cells, row) =>
      Array.from({ length: width }, (_, column) => cells[column] ?? emptyCell(top + row, left + column)),
    ),
  };
};

const emptyCell = (row: number, column: number): Cell => {
  const at = addressOf(row, column);
  return { row, column, at, text: '', lines: [], origin: at, across: false, number: null, fault: null };
};

/** Whether nothing stands in a cell, its fault aside. */
export const isBlank = ({ text, fault }: Cell): boolean => text === '' && fault === null;
