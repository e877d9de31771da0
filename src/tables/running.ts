import type { KnownName } from './cell-cost.ts';
import { type ColumnRole, roleOf } from './columns.ts';
import { checkSize, type Grid, layGrid, type RawCell } from './grid.ts';
import { oneLine, piecesOf } from './pieces.ts';
import { refuse } from './refuse.ts';
import { dropFurniture, linesIn, type RunningRows, takeRows } from './running-rows.ts';
import { splitRows } from './split.ts';
import { noControls } from './tidy.ts';

/*
 * The running text of a table, as it comes out of a PDF file: cells one after another, row by row, each in its wrapped
 * lines, the columns lost. What is left to tell them apart: rows are numbered 1, 2, 3; a wrapped line is as long as its
 * column is wide (split.ts); the last column has article numbers （十三）.
 */

/** A division that is not cheaper by so much may be another one: two full-width signs. */
const CLEAR = 4;
/** What a row costs that was divided right: a sign or two of free room, an empty cell. Above it the columns do not fit. */
const FITS = 12;
/** So many unsure rows are left to a person even in a short table. */
const FEW = 3;
/** A cell with more pieces is none. */
const MOST_PIECES = 120;
/** Far more than any table of a plan; dividing takes time in the square of a row's length. */
const LONGEST = 500_000;

/** The words of the header, and where in the text it ends; null where the text has none. */
export const findRunningHeader = (
  text: string,
): { readonly words: readonly string[]; readonly first: number; readonly last: number } | null => {
  const tokens = linesIn(text.slice(0, 200_000)).flatMap(({ raw, at }) =>
    raw.split(/\s+/).map((word) => ({ word, at })),
  );
  for (const [from, { word, at }] of tokens.entries()) {
    if (roleOf(word)?.role !== 'number') {
      continue;
    }
    const roles = new Set<ColumnRole>();
    let to = from;
    for (let role = roleOf(word)?.role; role !== undefined && !roles.has(role); ) {
      roles.add(role);
      to += 1;
      role = roleOf(tokens[to]?.word ?? '')?.role;
    }
    const words = tokens.slice(from, to).map((token) => token.word);
    if (roles.has('task') && words.length >= 3) {
      return { words, first: at, last: tokens[to - 1]?.at ?? at };
    }
  }
  return null;
};

/**
 * Reads the running text of a table with a numbered first column.
 * @param known - tells the names of the roster, which helps to tell the cells of units; null without one
 * @throws {QixianError} `TABLE_INVALID` where there is no header, no numbered row, or a row that has no end
 */
export const runningGrid = (text: string, known: KnownName | null = null): Grid => {
  if (text.length > LONGEST) {
    throw refuse(
      {
        en: `the running text has ${text.length} characters; at most ${LONGEST} are read`,
        zh: `文本有 ${text.length} 字，最多读取 ${LONGEST} 字`,
      },
      'Cut out the part that is the task table.',
    );
  }
  noControls(text, 'the text');
  const header = findRunningHeader(text);
  if (header === null) {
    throw refuse(
      {
        en: 'no table is found: there is no line of column names such as 序号 责任单位 工作任务 完成时限',
        zh: '找不到表格：没有“序号 责任单位 工作任务 完成时限”一类的表头',
      },
      'Pass CSV, tab-separated, Markdown or HTML text, or rows; running text needs a header that begins with 序号.',
    );
  }
  const all = linesIn(text);
  const before = all.filter(({ at }) => at < header.first);
  const body = dropFurniture(
    all.filter(({ at }) => at > header.last),
    header.words,
  );
  const roles = header.words.map((word) => roleOf(word)?.role ?? null);
  const taken = takeRows(body, roles.at(-1) === 'article');
  if (taken.rows.length === 0) {
    throw refuse(
      { en: 'no numbered row follows the header', zh: '表头之后没有带序号的行' },
      'Check that the rows are numbered from 1.',
    );
  }
  checkSize(taken.rows.length, roles.length);
  const { rows, unsure } = cellsOf(taken, roles, known);
  const outside = [...before, ...taken.after].map(({ raw, at }) => ({ at: `line ${at}`, words: raw }));
  return layGrid([header.words.map((word) => ({ text: word })), ...rows], {
    format: 'text',
    tellsMerges: true,
    date1904: false,
    outside,
    unsure,
  });
};

/** Divides the pieces of each row among the columns; a row that a page breaks is divided part by part. */
const cellsOf = (
  { rows, ended }: RunningRows,
  roles: readonly (ColumnRole | null)[],
  known: KnownName | null,
): { readonly rows: readonly (readonly RawCell[])[]; readonly unsure: readonly number[] } => {
  const parts = rows.flatMap(({ number, parts: own }, row) =>
    own.map((lines, of) => {
      const pieces = lines.flatMap(({ raw, at }) => piecesOf(raw, `line ${at}`));
      if (pieces.length > MOST_PIECES) {
        throw refuse(
          { en: `row ${number} has ${pieces.length} pieces of text`, zh: `第 ${number} 行有 ${pieces.length} 段文字` },
          `A row of running text has at most ${MOST_PIECES}; check where the table ends.`,
          ['rows', number],
        );
      }
      return { row, pieces, whole: of === 0 };
    }),
  );
  const between = roles.slice(1, ended ? -1 : undefined);
  const split = splitRows(parts, between, known);
  const cells: string[][][] = rows.map(() => between.map(() => []));
  const unsure = new Set<number>();
  for (const [at, { row, whole }] of parts.entries()) {
    const one = split[at];
    for (const [column, lines] of (one?.cells ?? []).entries()) {
      cells[row]?.[column]?.push(...lines);
    }
    // To which cells the text behind a page break belongs, only the lines of the page could tell.
    if (one !== undefined && (one.margin < CLEAR || one.cost > FITS || !whole)) {
      // Row 0 is the header.
      unsure.add(row + 1);
    }
  }
  if (unsure.size * 3 > rows.length && unsure.size > FEW) {
    const [open, all] = [unsure.size, rows.length];
    throw refuse(
      {
        en: `the cells of ${open} of ${all} rows cannot be told apart`,
        zh: `${all} 行中有 ${open} 行无法分清各栏`,
      },
      'The lines of several columns may be mixed: extract the text in the order of the file (pdftotext -raw), or pass the table as HTML or rows.',
    );
  }
  const heights = mergedHeights(cells, between);
  for (const row of goOn(heights, unsure)) {
    unsure.add(row);
  }
  const raw = rows.map(({ number, article }, row) => [
    { text: number },
    ...between.flatMap((_, column): readonly RawCell[] => {
      const height = heights[row]?.[column] ?? 1;
      const lines = cells[row]?.[column] ?? [];
      return height === 0 ? [] : [{ text: lines.join('\n'), joined: lines.reduce(oneLine, ''), rows: height }];
    }),
    ...(ended ? [{ text: article, joined: article.replace(/\s/g, '') }] : []),
  ]);
  return { rows: raw, unsure: [...unsure] };
};

/** Rows, counted with the header, whose cells go on from a row that is unsure. */
const goOn = (heights: readonly (readonly number[])[], unsure: ReadonlySet<number>): readonly number[] =>
  heights.flatMap((columns, row) =>
    unsure.has(row + 1)
      ? columns.flatMap((height) => Array.from({ length: Math.max(0, height - 1) }, (_, at) => row + at + 2))
      : [],
  );

/** How many rows each cell reaches over: an empty one of a column that merges belongs to the one above, 0. */
const mergedHeights = (
  cells: readonly (readonly (readonly string[])[])[],
  roles: readonly (ColumnRole | null)[],
): readonly (readonly number[])[] => {
  const heights = cells.map(() => roles.map(() => 1));
  for (const [column, role] of roles.entries()) {
    let top = 0;
    for (const [row, line] of cells.entries()) {
      const lines = heights[row];
      const above = heights[top];
      if (row > 0 && merges(role) && (line[column] ?? []).length === 0 && lines !== undefined && above !== undefined) {
        lines[column] = 0;
        above[column] = (above[column] ?? 1) + 1;
      } else {
        top = row;
      }
    }
  }
  return heights;
};

/** Columns whose cells reach over several rows in task tables. */
export const merges = (role: ColumnRole | null): boolean =>
  role === 'unit' || role === 'lead' || role === 'support' || role === 'category';
