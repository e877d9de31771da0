import Papa from 'papaparse';
import { checkLength, checkSize, type Grid, layGrid, type RawCell } from './grid.ts';
import { refuse } from './refuse.ts';

/** What stands between two cells of a line. */
export type Separator = ',' | ';' | '\t' | '，';

/**
 * Reads a table whose cells are separated by commas or tabs, quoted where they hold one.
 * @throws {QixianError} `TABLE_INVALID` for a quote that is never closed or stands where none can, with the row
 */
export const separatedGrid = (text: string, separator: Separator): Grid => {
  checkLength(text.length);
  const format = separator === '\t' ? 'tsv' : 'csv';
  const rows: string[][] = [];
  Papa.parse<string[]>(text, {
    delimiter: separator,
    // The step is called a row at a time, so that a hostile row stops the reading before the next is made.
    step: ({ data, errors }) => {
      const [fault] = errors;
      if (fault !== undefined) {
        throw badQuote(fault.code, rows.length + 1, format);
      }
      rows.push(data);
      checkSize(rows.length, data.length);
    },
  });
  while (rows.at(-1)?.every((cell) => cell.trim() === '') === true) {
    rows.pop();
  }
  return layGrid(
    rows.map((row) => row.map(cellOf)),
    { format, tellsMerges: false, date1904: false, outside: [] },
  );
};

const badQuote = (code: string, row: number, format: string) =>
  refuse(
    code === 'MissingQuotes'
      ? { en: `row ${row}: a quoted cell that begins here is never closed`, zh: `第 ${row} 行有未闭合的引号` }
      : { en: `row ${row}: a quote stands inside a quoted cell`, zh: `第 ${row} 行引号内有未转义的引号` },
    'Write a quote inside a quoted cell twice, or save the table again from the program that made it.',
    [format, row - 1],
  );

/** A formula is what a program would show the value of; the text alone does not have that. `="007"` is text, shown so. */
const cellOf = (text: string): RawCell => {
  const [, shown] = /^="([^"]*)"$/.exec(text.trim()) ?? [];
  return shown !== undefined ? { text: shown } : isFormula(text) ? { text, fault: 'formula' } : { text };
};

/** Whether a text is a formula to a spreadsheet program. */
export const isFormula = (text: string): boolean => /^\s*(?:=|@[A-Za-z]|[+-][A-Za-z(])/.test(text);
