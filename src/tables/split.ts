import type { ColumnRole } from './columns.ts';
import { linesOf } from './tidy.ts';

/*
 * Divides the lines of a row among its columns. In a cell every line but the last is as long as the column is wide, up
 * to the sign that would not fit any more. So a division costs what its lines leave free or reach over, and the column
 * widths are those for which the rows of the table cost least together.
 */

/** A line of a row, measured. A full-width sign is 2 wide. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** What must fit beside it so that the line before needs no break: its first sign, number or word. */
  readonly head: number;
  /** It stood on one line with the piece before it. */
  readonly glued: boolean;
}

const isWide = (sign: string): boolean => sign > '\u2e7f';

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);

/** The first unbreakable part: a run of Latin letters or digits, or a sign with the punctuation that binds to it. */
const HEAD = /^[（《“‘「(]*(?:[!-~]+|[\s\S])[，。、；：？！）》”’」)]*/;

/** Measures a line. Spaces that a converter put between digits and signs are about a quarter of a sign. */
export const pieceOf = (raw: string, at: string, glued: boolean): Piece => {
  const text = linesOf(raw, at).join('');
  const spaces = raw.trim().length - text.length;
  const spaced = /^(?:\S\s)+\S?$/.test(raw.trim()) ? 0 : spaces * 0.5;
  return { text, width: widthOf(text) + spaced, head: widthOf(HEAD.exec(text)?.[0] ?? ''), glued };
};

interface Division {
  readonly cost: number;
  /** Where each column but the first begins. */
  readonly cuts: readonly number[];
}

const OVER = 8;
const SAMPLE = 40;
const NARROWEST = 6;

const TIMELY =
  /\d+\s*[年月日号]|长期|立即|即日|每[年季月周]|前|底|持续|常态|适时|限期|及时|定期|同上|工作日|[一二三四五六七八九十]月/;
const UNIT_END =
  /(?:局|委|办|部|厅|院|会|中心|政府|部门|单位|公司|处|署|馆|台|社|队|所|站|校|区|县|市|镇|街道|办公室|[）)])$/;
const DATE_FIRST = /^(?:\d{4}年|\d{1,2}月|每年|长期)/;

const canBeEmpty = (role: ColumnRole | null): boolean => role !== 'task' && role !== 'time';

/** A row's lines with the sums that make the cost of any stretch of them a matter of two look-ups. */
interface Measured {
  readonly pieces: readonly Piece[];
  /** Lines before the n-th that speak of time. */
  readonly timely: readonly number[];
}

const measure = (pieces: readonly Piece[]): Measured => ({
  pieces,
  timely: sums(pieces.map(({ text }) => (TIMELY.test(text) ? 1 : 0))),
});

const sums = (values: readonly number[]): readonly number[] => {
  const all = [0];
  for (const value of values) {
    all.push((all.at(-1) ?? 0) + value);
  }
  return all;
};

/** For one width: what lines leave free when another follows, and what they reach over. */
interface Filled {
  readonly free: readonly number[];
  readonly over: readonly number[];
}

const fill = ({ pieces }: Measured, width: number): Filled => ({
  free: sums(
    pieces.map((piece, at) => {
      const next = pieces[at + 1];
      return next === undefined || next.glued ? 0 : Math.max(0, width - piece.width - next.head + 0.5);
    }),
  ),
  over: sums(pieces.map((piece) => OVER * Math.max(0, piece.width - width - 0.5))),
});

const between = (all: readonly number[], from: number, to: number): number => (all[to] ?? 0) - (all[from] ?? 0);

const costOf = (row: Measured, { free, over }: Filled, role: ColumnRole | null, from: number, to: number): number => {
  if (from === to) {
    return canBeEmpty(role) ? 1 : 40;
  }
  const fit = between(free, from, to - 1) + between(over, from, to);
  const first = row.pieces[from]?.text ?? '';
  const last = row.pieces[to - 1]?.text ?? '';
  switch (role) {
    case 'time':
      return fit + (between(row.timely, from, to) === 0 ? 25 : 0);
    case 'unit':
    case 'lead':
    case 'support':
      return fit + (UNIT_END.test(last) ? 0 : 8);
    case 'task':
      return fit + (DATE_FIRST.test(first) ? 1 : 0);
    default:
      return fit;
  }
};

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
    const fit = filled[column] ?? { free: [], over: [] };
    const next: Division[][] = Array.from({ length: length + 1 }, () => []);
    for (const [from, divisions] of reached.entries()) {
      if (divisions.length === 0) {
        continue;
      }
      const last = column === roles.length - 1;
      for (let to = last ? length : from; to <= length; to += 1) {
        const cost = costOf(row, fit, role, from, to);
        for (const division of divisions) {
          keepBest(next[to] ?? [], { cost: division.cost + cost, cuts: [...division.cuts, to] });
        }
      }
    }
    reached = next;
  }
  return reached[length] ?? [];
};

const keepBest = (best: Division[], one: Division): void => {
  best.push(one);
  best.sort((a, b) => a.cost - b.cost);
  best.length = Math.min(best.length, 2);
};

const totalCost = (
  rows: readonly Measured[],
  roles: readonly (ColumnRole | null)[],
  widths: readonly number[],
): number =>
  rows.reduce(
    (sum, row) =>
      sum +
      (divide(
        row,
        roles,
        widths.map((width) => fill(row, width)),
      )[0]?.cost ?? 0),
    0,
  );

/** The widths for which the rows cost least: one column at a time, from several starts. */
const findWidths = (rows: readonly Measured[], roles: readonly (ColumnRole | null)[]): readonly number[] => {
  const sample = rows.filter(({ pieces }) => pieces.length <= 24).slice(0, SAMPLE);
  let best: { widths: readonly number[]; cost: number } = {
    widths: roles.map(() => 24),
    cost: Number.POSITIVE_INFINITY,
  };
  for (const start of [12, 18, 26]) {
    let widths: readonly number[] = roles.map(() => start);
    let cost = totalCost(sample, roles, widths);
    for (let sweep = 0; sweep < 4; sweep += 1) {
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
      if (cost === before) {
        break;
      }
    }
    if (cost < best.cost) {
      best = { widths, cost };
    }
  }
  return best.widths;
};

/** Wide steps first, then the neighbours of what was found. */
const triedWidths = (found: number, sweep: number): readonly number[] =>
  sweep === 0
    ? Array.from({ length: 19 }, (_, step) => NARROWEST + step * (step < 14 ? 2 : 3))
    : [-3, -2, -1, 1, 2, 3].map((step) => found + step).filter((width) => width >= NARROWEST);

/** A row divided: the lines of each cell, none where it is empty, and by how much the next best division costs more. */
export interface SplitRow {
  readonly cells: readonly (readonly string[])[];
  readonly margin: number;
}

/** Divides the lines of every row among the columns. */
export const splitRows = (
  rows: readonly (readonly Piece[])[],
  roles: readonly (ColumnRole | null)[],
): readonly SplitRow[] => {
  const measured = rows.map(measure);
  const widths = findWidths(measured, roles);
  return measured.map((row) => {
    const filled = widths.map((width) => fill(row, width));
    const [best, next] = divide(row, roles, filled);
    const cuts = [0, ...(best?.cuts ?? roles.map(() => row.pieces.length))];
    return {
      cells: roles.map((_, column) => row.pieces.slice(cuts[column], cuts[column + 1]).map(({ text }) => text)),
      margin: (next?.cost ?? Number.POSITIVE_INFINITY) - (best?.cost ?? 0),
    };
  });
};
