import {
  between,
  costOf,
  type Divided,
  type Filled,
  fill,
  isUnit,
  type KnownName,
  type Measured,
  measure,
} from './cell-cost.ts';
import type { ColumnRole } from './columns.ts';
import { oneLine, type Piece } from './pieces.ts';

/*
 * Divides the pieces of a row among its columns, as cheaply as cell-cost.ts allows. The column widths, which the text
 * does not have any more, are those for which the rows of the table cost least together.
 */

interface Division {
  readonly cost: number;
  /** Where each column ends. */
  readonly cuts: readonly number[];
}

const SAMPLE = 40;
const NARROWEST = 6;
/** Wider than a page. */
const WIDEST = 200;

/** The cheapest division of a row, and the next one, column by column. */
const divide = (
  row: Measured,
  roles: readonly (ColumnRole | null)[],
  filled: readonly Filled[],
): readonly Division[] => {
  const { length } = row.pieces;
  let reached: readonly (readonly Division[])[] = Array.from({ length: length + 1 }, (_, at) =>
    at === 0 ? [{ cost: 0, cuts: [] }] : [],
  );
  for (const [column, role] of roles.entries()) {
    const fit = filled[column] ?? { width: 0, lines: [] };
    const next: Division[][] = Array.from({ length: length + 1 }, () => []);
    for (const [from, divisions] of reached.entries()) {
      if (divisions.length === 0) {
        continue;
      }
      const last = column === roles.length - 1;
      for (let to = last ? length : from; to <= length; to += 1) {
        const cost = costOf(row, fit, role, from, to);
        for (const division of divisions) {
          keepBest(next[to] ?? [], division, cost, to);
        }
      }
    }
    reached = next;
  }
  return reached[length] ?? [];
};

const keepBest = (best: Division[], { cost: before, cuts }: Division, more: number, to: number): void => {
  const cost = before + more;
  const [first, second] = best;
  if (second !== undefined && cost >= second.cost) {
    return;
  }
  const division = { cost, cuts: [...cuts, to] };
  if (first === undefined || cost >= first.cost) {
    best[1 - (first === undefined ? 1 : 0)] = division;
  } else {
    best[1] = first;
    best[0] = division;
  }
};

const totalCost = (
  rows: readonly Measured[],
  roles: readonly (ColumnRole | null)[],
  widths: readonly number[],
): number =>
  rows.reduce((sum, row) => {
    const [best] = divide(
      row,
      roles,
      widths.map((width) => fill(row, width)),
    );
    // A row that no widths fit must not decide those of the others.
    return sum + Math.min(best?.cost ?? 0, 60);
  }, 0);

/** The widths for which the rows cost least: one column at a time, from several starts. */
const findWidths = (rows: readonly Measured[], roles: readonly (ColumnRole | null)[]): readonly number[] => {
  const sample = rows.filter(({ pieces }) => pieces.length > 0 && pieces.length <= 40).slice(0, SAMPLE);
  let best: { readonly widths: readonly number[]; readonly cost: number } = {
    widths: roles.map(() => 24),
    cost: Number.POSITIVE_INFINITY,
  };
  for (const start of [12, 18, 26, 34]) {
    // Columns of units are narrow.
    let widths: readonly number[] = roles.map((role) => (isUnit(role) ? Math.min(start, 14) : start));
    let cost = totalCost(sample, roles, widths);
    for (let sweep = 0; sweep < 5; sweep += 1) {
      const before = cost;
      for (const column of roles.keys()) {
        for (const width of triedWidths(widths[column] ?? start, sweep)) {
          const tried = widths.map((one, at) => (at === column ? width : one));
          const other = totalCost(sample, roles, tried);
          if (other < cost) {
            widths = tried;
            cost = other;
          }
        }
      }
      if (cost === before && sweep > 1) {
        break;
      }
    }
    if (cost < best.cost) {
      best = { widths, cost };
    }
  }
  return best.widths;
};

/** Every second width up to sixteen signs and every third up to thirty. */
const WIDTHS: readonly number[] = [
  ...Array.from({ length: 14 }, (_, step) => NARROWEST + 2 * step),
  ...Array.from({ length: 10 }, (_, step) => 35 + 3 * step),
];

/** Wide steps first, then the neighbours of what was found. */
const triedWidths = (found: number, sweep: number): readonly number[] =>
  sweep < 2 ? WIDTHS : [-3, -2, -1, 1, 2, 3].map((step) => found + step).filter((width) => width >= NARROWEST);

/** A row divided: the lines of each cell, none where it is empty; what it costs, and by how much the next one costs more. */
export interface SplitRow {
  readonly cells: readonly (readonly string[])[];
  readonly cost: number;
  readonly margin: number;
}

/** Divides the pieces of every row among the columns; `known` tells the names of a roster, null without one. */
export const splitRows = (
  rows: readonly Divided[],
  roles: readonly (ColumnRole | null)[],
  known: KnownName | null,
): readonly SplitRow[] => {
  const measured = rows.map((row) => measure(row, known));
  const alone = (row: Measured): boolean => row.lineStart.length === roles.length && row.pieces.length === roles.length;
  // Where nearly every row has a line for each column, no cell is wrapped, and widths say nothing.
  if (measured.filter(alone).length * 10 >= measured.length * 9) {
    return measured.map((row) => (alone(row) ? lineEach(row, roles) : splitRow(row, roles, [])));
  }
  const widths = findWidths(measured, roles);
  return measured.map((row) => splitRow(row, roles, widths));
};

/** A line for each column; what then speaks of no time where it should is unsure. */
const lineEach = ({ pieces, timely }: Measured, roles: readonly (ColumnRole | null)[]): SplitRow => {
  const wrong = roles.some((role, at) => role === 'time' && between(timely, at, at + 1) === 0);
  return { cells: pieces.map(({ text }) => [text]), cost: 0, margin: wrong ? 0 : Number.POSITIVE_INFINITY };
};

const splitRow = (row: Measured, roles: readonly (ColumnRole | null)[], widths: readonly number[]): SplitRow => {
  const filled = roles.map((_, column) => fill(row, widths[column] ?? WIDEST));
  const [best, next] = divide(row, roles, filled);
  const cuts = [0, ...(best?.cuts ?? roles.map(() => row.pieces.length))];
  return {
    cells: roles.map((_, column) => linesOfCell(row.pieces.slice(cuts[column], cuts[column + 1]))),
    cost: best?.cost ?? 0,
    margin: (next?.cost ?? Number.POSITIVE_INFINITY) - (best?.cost ?? 0),
  };
};

const linesOfCell = (pieces: readonly Piece[]): readonly string[] => {
  const lines: string[] = [];
  for (const { text, glued } of pieces) {
    const last = lines.at(-1);
    if (glued && last !== undefined) {
      lines[lines.length - 1] = oneLine(last, text);
    } else {
      lines.push(text);
    }
  }
  return lines;
};
