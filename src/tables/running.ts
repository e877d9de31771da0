import { type ColumnRole, roleOf } from './columns.ts';
import { checkLength, checkSize, type Grid, layGrid, type Outside, type RawCell } from './grid.ts';
import { refuse } from './refuse.ts';
import { type Piece, pieceOf, splitRows } from './split.ts';
import { noControls } from './tidy.ts';

/*
 * The running text of a table, as it comes out of a PDF file: cells one after another, row by row, each in its wrapped
 * lines, the columns lost. What is left to tell them apart: rows are numbered 1, 2, 3; a wrapped line is as long as its
 * column is wide (split.ts); the last column has article numbers （十三）.
 */

interface Line {
  readonly raw: string;
  /** Counted from 1. */
  readonly at: number;
}

interface Block {
  readonly number: string;
  readonly lines: readonly Line[];
}

const ARTICLES = /(?:[（(][一二三四五六七八九十百]{1,5}[）)][、，,]?)+$/;
const PAGE = /^(?:[—―–\-－·]+\s*\d{1,4}\s*[—―–\-－·]+|第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?)$/;
/** The article numbers at the end of a line. */
const articlesAt = (line: string): string | null => ARTICLES.exec(line.slice(-200))?.[0] ?? null;

/** A division that is not cheaper by so much may be another one: two full-width signs. */
const CLEAR = 3;
/** A cell with more lines is none. */
const MOST_LINES = 120;

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

const linesIn = (text: string): readonly Line[] =>
  text
    .split(/\r\n|[\n\r\v\f]/)
    .map((raw, at) => ({ raw: raw.trim(), at: at + 1 }))
    .filter(({ raw }) => raw !== '');

/**
 * Reads the running text of a table with a numbered first column.
 * @throws {QixianError} `TABLE_INVALID` where there is no header, no numbered row, or a row that has no end
 */
export const runningGrid = (text: string): Grid => {
  checkLength(text.length);
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
  const { blocks, ended } = takeRows(body, roles.at(-1) === 'article');
  if (blocks.length === 0) {
    throw refuse(
      { en: 'no numbered row follows the header', zh: '表头之后没有带序号的行' },
      'Check that the rows are numbered from 1.',
    );
  }
  checkSize(blocks.length, roles.length);
  const { rows, outside, unsure } = cellsOf(blocks, roles, ended);
  const title: readonly Outside[] = [...before, ...outside].map(({ raw, at }) => ({ at: `line ${at}`, words: raw }));
  return layGrid([header.words.map((word) => ({ text: word })), ...rows], {
    format: 'text',
    tellsMerges: true,
    date1904: false,
    outside: title,
    unsure,
  });
};

/** Leaves out page numbers and the header where a page repeats it. */
const dropFurniture = (lines: readonly Line[], header: readonly string[]): readonly Line[] => {
  const kept: Line[] = [];
  const squeezed = header.join('');
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) {
      break;
    }
    let taken = '';
    let to = at;
    while (squeezed.startsWith(taken) && taken !== squeezed && to < lines.length) {
      taken += (lines[to]?.raw ?? '').replace(/\s+/g, '');
      to += 1;
    }
    if (taken === squeezed) {
      // A bare number right above a repeated header is the page's.
      if (/^\d{1,4}$/.test(kept.at(-1)?.raw ?? '')) {
        kept.pop();
      }
      at = to;
    } else {
      if (!PAGE.test(line.raw)) {
        kept.push(line);
      }
      at += 1;
    }
  }
  return kept;
};

/**
 * Takes the rows by their numbers, each the one before and one. Where the last column has article numbers, a row begins
 * only after one, so that no number inside a cell is taken for a row's.
 */
const takeRows = (
  lines: readonly Line[],
  lastIsArticle: boolean,
): { readonly blocks: readonly Block[]; readonly ended: boolean } => {
  const strict = collect(lines, lastIsArticle);
  const loose = lastIsArticle ? collect(lines, false) : strict;
  return lastIsArticle && strict.length * 2 > loose.length
    ? { blocks: strict, ended: true }
    : { blocks: loose, ended: false };
};

const collect = (lines: readonly Line[], afterArticle: boolean): readonly Block[] => {
  const blocks: { number: string; lines: Line[] }[] = [];
  let next: number | null = null;
  for (const line of lines) {
    const [, digits, rest = ''] = /^(\d{1,4})(?:[\s.．、]+(.*))?$/.exec(line.raw) ?? [];
    const number = digits === undefined ? null : Number(digits);
    const open = blocks.at(-1);
    const complete = !afterArticle || open === undefined || articlesAt(open.lines.at(-1)?.raw ?? '') !== null;
    if (number !== null && complete && (next === null ? number <= 1 : number === next)) {
      blocks.push({ number: String(number), lines: rest === '' ? [] : [{ raw: rest, at: line.at }] });
      next = number + 1;
    } else if (open !== undefined) {
      open.lines.push(line);
    }
  }
  return blocks;
};

/** Takes the article numbers off the end of each row and divides the rest among the columns. */
const cellsOf = (
  blocks: readonly Block[],
  roles: readonly (ColumnRole | null)[],
  ended: boolean,
): {
  readonly rows: readonly (readonly RawCell[])[];
  readonly outside: readonly Line[];
  readonly unsure: readonly number[];
} => {
  const outside: Line[] = [];
  const articles: (readonly string[])[] = [];
  const pieces = blocks.map(({ number, lines }): readonly Piece[] => {
    const { body, article, after } = ended ? takeArticle(lines) : { body: lines, article: [], after: [] };
    outside.push(...after);
    articles.push(article);
    if (body.length > MOST_LINES) {
      throw refuse(
        { en: `row ${number} has ${body.length} lines`, zh: `第 ${number} 行有 ${body.length} 行文字` },
        `A row of running text has at most ${MOST_LINES} lines; check where the table ends.`,
        ['rows', number],
      );
    }
    return body.flatMap(({ raw, at }) => splitLine(raw).map((part, of) => pieceOf(part, `line ${at}`, of > 0)));
  });
  const between = roles.slice(1, ended ? -1 : undefined);
  const split = splitRows(pieces, between);
  const cells = split.map((one) => one.cells);
  const heights = mergedHeights(cells, between);
  const rows = blocks.map(({ number }, row) => [
    { text: number },
    ...between.flatMap((_, column): readonly RawCell[] => {
      const height = heights[row]?.[column] ?? 1;
      const lines = cells[row]?.[column] ?? [];
      return height === 0 ? [] : [{ text: lines.join('\n'), joined: joinWrapped(lines), rows: height }];
    }),
    ...(ended ? [{ text: (articles[row] ?? []).join(''), joined: (articles[row] ?? []).join('') }] : []),
  ]);
  // Row 0 is the header.
  return { rows, outside, unsure: split.flatMap(({ margin }, row) => (margin < CLEAR ? [row + 1] : [])) };
};

const joinWrapped = (lines: readonly string[]): string =>
  lines.reduce((text, line) => `${text}${/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : ''}${line}`, '');

/** The article numbers that end a row, which may be wrapped, and what follows them: the text after the table. */
const takeArticle = (
  lines: readonly Line[],
): { readonly body: readonly Line[]; readonly article: readonly string[]; readonly after: readonly Line[] } => {
  const last = lines.findLastIndex(({ raw }) => articlesAt(raw) !== null);
  if (last < 0) {
    return { body: lines, article: [], after: [] };
  }
  const article: string[] = [];
  let end = last;
  for (let at = last; at >= 0; at -= 1) {
    const { raw = '' } = lines[at] ?? {};
    const found = articlesAt(raw) ?? undefined;
    if (found === undefined || (at < last && !/[、，,]$/.test(found))) {
      break;
    }
    article.unshift(found);
    end = at;
    if (found.length < raw.length) {
      // The article stands behind the last line of the cell before.
      const rest = raw.slice(0, raw.length - found.length).trim();
      const line = lines[at];
      return {
        body: [...lines.slice(0, at), ...(line === undefined ? [] : [{ ...line, raw: rest }])],
        article,
        after: lines.slice(last + 1),
      };
    }
  }
  return { body: lines.slice(0, end), article, after: lines.slice(last + 1) };
};

/** Two cells may share a line, apart by a wide gap. */
const splitLine = (raw: string): readonly string[] => raw.split(/\s{2,}|\t/).filter((part) => part !== '');

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
