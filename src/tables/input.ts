import { isNot } from '../errors/index.ts';
import type { KnownName } from './cell-cost.ts';
import { decode } from './decode.ts';
import { checkLength, type Grid } from './grid.ts';
import { findHeader } from './header.ts';
import { hasHtmlTable, htmlGrids } from './html.ts';
import { hasMarkdownTable, markdownGrid } from './markdown.ts';
import { refuse } from './refuse.ts';
import { findRunningHeader, runningGrid } from './running.ts';
import { type Separator, separatedGrid } from './separated.ts';
import { type Sheet, sheetGrid } from './sheet.ts';
import type { TableInput, TableOptions } from './types.ts';
import { objectsGrid, rowsGrid } from './values.ts';

/** The table of any input as a grid. */
export const gridOf = (input: TableInput, options: TableOptions, known: KnownName | null): Grid => {
  if (typeof input === 'string') {
    return textGrid(input, options, known);
  }
  if (input instanceof Uint8Array) {
    return textGrid(decode(input), options, known);
  }
  if (Array.isArray(input)) {
    return arrayGrid(input);
  }
  if (isSheet(input)) {
    return sheetGrid(input);
  }
  throw isNot(
    'TABLE_INVALID',
    input,
    'a table',
    'Pass text, bytes of a text, a sheet (see sheetOf), an array of arrays or of objects.',
  );
};

const isSheet = (input: unknown): input is Sheet =>
  typeof input === 'object' &&
  input !== null &&
  'rows' in input &&
  Array.isArray(input.rows) &&
  input.rows.every((row) => Array.isArray(row));

const arrayGrid = (input: readonly unknown[]): Grid => {
  if (input.every((row): row is readonly unknown[] => Array.isArray(row))) {
    return rowsGrid(input);
  }
  if (input.every((row): row is object => typeof row === 'object' && row !== null && !Array.isArray(row))) {
    return objectsGrid(input);
  }
  throw refuse(
    { en: 'the rows are neither all arrays nor all objects', zh: '各行既不都是数组，也不都是对象' },
    'Pass rows of one kind.',
  );
};

/** Reads a text in the format that is told, or in the first one that finds a header in it. */
const textGrid = (text: string, options: TableOptions, known: KnownName | null): Grid => {
  checkLength(text.length);
  const plain = text.replace(/^\ufeff/, '');
  switch (options.format ?? formatOf(plain, options.columns !== undefined)) {
    case 'html':
      return chosenTable(htmlGrids(plain), options);
    case 'markdown':
      return markdownGrid(plain);
    case 'tsv':
      return separatedGrid(plain, '\t');
    case 'csv':
      return separatedGrid(plain, commaOf(plain));
    case 'text':
      return runningGrid(plain, known);
  }
};

const formatOf = (text: string, told: boolean): NonNullable<TableOptions['format']> => {
  if (hasHtmlTable(text)) {
    return 'html';
  }
  const lines = text.slice(0, 200_000).split(/\r\n|\r|\n/);
  if (hasMarkdownTable(lines)) {
    return 'markdown';
  }
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 50);
  const share = (sign: string) => filled.filter((line) => line.includes(sign)).length * 2 >= filled.length;
  if (share('\t') && filled.length > 0) {
    return 'tsv';
  }
  const comma = commaOf(text);
  // Running text has commas too; a line of column names apart by them makes it a CSV text.
  if (told ? share(comma) : headed(filled, comma)) {
    return 'csv';
  }
  return findRunningHeader(text) === null && share(comma) ? 'csv' : 'text';
};

const headed = (lines: readonly string[], separator: Separator): boolean => {
  const rows = lines.map((line) => line.split(separator).map((cell) => cell.replace(/^"|"$/g, '')));
  return findHeader(rowsGrid(rows.map((row) => row.slice(0, 100)))) !== null;
};

const commaOf = (text: string): Separator => {
  const head = text.slice(0, 4000);
  const count = (sign: string): number => head.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
};

/** The one table of a page that has a header, or the one that the caller names. */
const chosenTable = (grids: readonly Grid[], { table, columns }: TableOptions): Grid => {
  const named = table === undefined ? undefined : grids[table - 1];
  if (table !== undefined && named === undefined) {
    throw isNot('OPTION_INVALID', table, 'a table of the text', `It has ${grids.length} tables, counted from 1.`);
  }
  const headed = grids.filter((grid) => (columns === undefined ? findHeader(grid) !== null : true));
  const [only, ...others] = named === undefined ? headed : [named];
  if (only === undefined) {
    throw refuse(
      {
        en: `none of ${grids.length} tables has a header of a task table`,
        zh: `${grids.length} 个表格都没有任务表的表头`,
      },
      'Pass { columns } to say what the columns are for.',
    );
  }
  if (others.length > 0) {
    const numbers = headed.map((grid) => grids.indexOf(grid) + 1).join(', ');
    throw refuse(
      { en: `tables ${numbers} all look like task tables`, zh: `第 ${numbers} 个表格都像任务表` },
      'Pass { table } with the number of the one to read.',
    );
  }
  const outside = grids
    .map((grid, at) => ({ grid, at: `table ${at + 1}` }))
    .filter(({ grid }) => grid !== only)
    .map(({ grid, at }) => ({
      at,
      words: (grid.rows[0] ?? [])
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 200),
    }));
  return { ...only, outside: [...only.outside, ...outside] };
};
