import { type ColumnRole, type RoleGuess, roleOf } from './columns.ts';
import type { Cell, Grid } from './grid.ts';

/** A column of the table: its header and what it is for. */
export interface Column {
  /** The letters of the column, `B`. */
  readonly letter: string;
  /** The header's words; those of two rows are joined by `/`. Empty where there is no header. */
  readonly header: string;
  /** Null where the words name no role, or one that a better column has. */
  readonly role: ColumnRole | null;
}

/** Where the header stands and what it says. */
export interface Header {
  readonly columns: readonly Column[];
  /** The first and last row of the header, null where there is none. */
  readonly from: number | null;
  readonly to: number;
}

/** So many rows may stand above a header: title, note, unit, date. */
const SEARCHED = 40;

interface Labelled {
  readonly label: string;
  readonly guess: RoleGuess | null;
}

/**
 * Finds the header by score: the row whose cells name the most roles, with task, time or unit among them. A second row
 * belongs to it where cells of the first span columns that the second names apart.
 * @returns null where no row names two roles
 */
export const findHeader = (grid: Grid): Header | null => {
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const [at, row] of grid.rows.slice(0, SEARCHED).entries()) {
    const score = scoreOf(row.map(labelledAlone));
    if (score > (best?.score ?? 0)) {
      best = { at, score };
    }
  }
  if (best === null) {
    return null;
  }
  const { from, to } = rowsOfHeader(grid, best.at);
  const columns = labelColumns(grid, from, to);
  return { columns: withRoles(columns, grid), from, to };
};

/** How many header words of different roles a row has, weighed; 0 where it is no header. */
export const scoreOf = (cells: readonly Labelled[]): number => {
  const roles = new Map<ColumnRole, number>();
  for (const { guess } of cells) {
    if (guess !== null) {
      roles.set(guess.role, Math.max(guess.strength, roles.get(guess.role) ?? 0));
    }
  }
  const filled = cells.filter(({ label }) => label !== '').length;
  const named = cells.filter(({ guess }) => guess !== null).length;
  const speaks = roles.has('task') || roles.has('time') || roles.has('unit') || roles.has('lead');
  return roles.size >= 2 && speaks && named * 2 >= filled ? [...roles.values()].reduce((sum, one) => sum + one, 0) : 0;
};

const labelledAlone = (cell: Cell): Labelled =>
  cell.across ? { label: '', guess: null } : { label: cell.text, guess: roleOf(cell.text) };

/** A row above whose cells span the named columns, or one below that names parts of a spanning cell, belongs to it. */
const rowsOfHeader = ({ rows }: Grid, at: number): { readonly from: number; readonly to: number } => {
  const spans = (row: readonly Cell[] | undefined): boolean =>
    row !== undefined &&
    // One cell over the whole table is a title.
    new Set(row.map(({ origin }) => origin)).size > 1 &&
    row.some((cell) => cell.across && roleOf(cell.text) !== null);
  const below = rows[at + 1];
  if (spans(rows[at]) && below !== undefined && isSecondRow(rows[at] ?? [], below)) {
    return { from: at, to: at + 1 };
  }
  const above = rows[at - 1];
  return above !== undefined && spans(above) && isSecondRow(above, rows[at] ?? [])
    ? { from: at - 1, to: at }
    : { from: at, to: at };
};

/** Where the first row spans columns, the second has words; where it does not, the cell goes on or is blank. */
const isSecondRow = (first: readonly Cell[], second: readonly Cell[]): boolean =>
  second.every((cell, column) => {
    const above = first[column];
    const goesOn = cell.origin === above?.origin || cell.text === '';
    const spanned = above?.across === true || first[column + 1]?.origin === above?.origin;
    return goesOn || (spanned && cell.text.length <= 20);
  });

const labelColumns = ({ rows }: Grid, from: number, to: number): readonly Labelled[] => {
  const first = rows[from] ?? [];
  return first.map((cell, column) => {
    const below = to > from ? rows[to]?.[column] : undefined;
    const own = below !== undefined && below.origin !== cell.origin ? below.text : '';
    const label = [cell.text, own].filter((words) => words !== '').join('/');
    return { label, guess: (own === '' ? null : (roleOf(own) ?? roleOf(cell.text + own))) ?? roleOf(cell.text) };
  });
};

/** Gives each role to the column whose words say it best, the leftmost of equals. */
const withRoles = (columns: readonly Labelled[], grid: Grid): readonly Column[] =>
  columns.map(({ label, guess }, at) => {
    const rivals = columns.map((one, other) => ({ ...one, other })).filter((one) => one.guess?.role === guess?.role);
    const best = rivals.reduce<{ readonly at: number; readonly strength: number }>(
      (found, one) =>
        (one.guess?.strength ?? 0) > found.strength ? { at: one.other, strength: one.guess?.strength ?? 0 } : found,
      { at: -1, strength: 0 },
    );
    return { letter: letterOf(grid, at), header: label, role: guess !== null && best.at === at ? guess.role : null };
  });

/** The letters of a column of the grid, as its addresses have them. */
export const letterOf = ({ rows }: Grid, column: number): string => (rows[0]?.[column]?.at ?? '').replace(/\d+$/, '');

/** The columns of a table as the caller names them, by position; those beyond are kept and not read. */
export const columnsByPosition = (roles: readonly (ColumnRole | null)[], grid: Grid): readonly Column[] =>
  Array.from({ length: Math.max(roles.length, grid.rows[0]?.length ?? 0) }, (_, at) => {
    return { letter: letterOf(grid, at), header: '', role: roles[at] ?? null };
  });

/** Whether a row of the body is the header again, as a page break repeats it. */
export const repeatsHeader = (row: readonly Cell[], columns: readonly Column[]): boolean => {
  const filled = row.map((cell, at) => ({ text: cell.across ? '' : cell.text, header: columns[at]?.header ?? '' }));
  return (
    filled.filter(({ text }) => text !== '').length >= 2 &&
    filled.every(({ text, header }) => text === '' || text === header || header.split('/').includes(text))
  );
};
