import type { ColumnRole } from './columns.ts';
import type { Piece } from './pieces.ts';

/*
 * What a stretch of pieces costs as a cell of a column. In a cell every line but the last is as long as the column is
 * wide, up to the sign that would not fit any more; what is left free or reaches over costs, and so do words that the
 * column's purpose does not expect.
 */

const OVER = 8;

const TIMELY =
  /\d+[年月日号]|\d$|长期|立即|即日|每[年季月周]|前|底|持续|常态|适时|限期|及时|定期|同上|工作日|[一二三四五六七八九十]月/;
const UNIT_END =
  /(?:局|委|办|部|厅|院|会|中心|政府|部门|单位|公司|处|署|馆|台|社|队|所|站|校|区|县|市|镇|街道|办公室|[）)])$/;
const DATE_FIRST = /^(?:\d{4}年|\d{1,2}月|每年|长期)/;

export const isUnit = (role: ColumnRole | null): boolean => role === 'unit' || role === 'lead' || role === 'support';

const canBeEmpty = (role: ColumnRole | null): boolean => role !== 'task' && role !== 'time';

/** What is divided: the pieces of a row, or of the part of one that a page broke off, of which any cell may be empty. */
export interface Divided {
  readonly pieces: readonly Piece[];
  readonly whole: boolean;
}

/** Whether a name is one of a roster. */
export type KnownName = (name: string) => boolean;

/** A row's pieces with the sums that make the cost of any stretch of them a matter of a few look-ups. */
export interface Measured {
  readonly pieces: readonly Piece[];
  readonly whole: boolean;
  /** The width of the first n pieces. */
  readonly widths: readonly number[];
  /** For each piece, where its line ends. */
  readonly lineEnd: readonly number[];
  /** For each piece, which line it stands on, and where each line begins. */
  readonly line: readonly number[];
  readonly lineStart: readonly number[];
  /** Pieces before the n-th that speak of time. */
  readonly timely: readonly number[];
  /** Whether a name is one of the roster, and what was found of stretches already. */
  readonly known: KnownName;
  readonly hasRoster: boolean;
  readonly named: Map<number, number>;
  /** What it costs to keep the first n pieces joined. */
  readonly joined: readonly number[];
}

export const measure = ({ pieces, whole }: Divided, known: KnownName | null): Measured => {
  const line: number[] = [];
  const lineStart: number[] = [];
  for (const [at, { glued }] of pieces.entries()) {
    if (!glued) {
      lineStart.push(at);
    }
    line.push(lineStart.length - 1);
  }
  return {
    pieces,
    whole,
    known: known ?? (() => false),
    hasRoster: known !== null,
    named: new Map(),
    widths: sums(pieces.map(({ width }) => width)),
    lineEnd: line.map((one) => lineStart[one + 1] ?? pieces.length),
    line,
    lineStart,
    timely: sums(pieces.map(({ text }) => (TIMELY.test(text) ? 1 : 0))),
    joined: sums(pieces.map(({ join }) => join)),
  };
};

const sums = (values: readonly number[]): readonly number[] => {
  const all = [0];
  for (const value of values) {
    all.push((all.at(-1) ?? 0) + value);
  }
  return all;
};

export const between = (all: readonly number[], from: number, to: number): number => (all[to] ?? 0) - (all[from] ?? 0);

/** For one width: what the first n lines of a row leave free and reach over. */
export interface Filled {
  readonly width: number;
  readonly lines: readonly number[];
}

export const fill = (row: Measured, width: number): Filled => ({
  width,
  lines: sums(row.lineStart.map((start) => lineCost(row, width, start, row.lineEnd[start] ?? start, true))),
});

/** What a line costs in a column: what reaches over, and what is left free where another line follows. */
const lineCost = ({ widths, pieces }: Measured, width: number, from: number, to: number, goesOn: boolean): number => {
  const own = between(widths, from, to);
  const next = goesOn ? pieces[to] : undefined;
  const free = next === undefined ? 0 : Math.max(0, width - own - next.head + 0.5);
  return free + OVER * Math.max(0, own - width - 0.5);
};

/** What a stretch of pieces costs as a cell: its first line may begin, and its last one end, in the middle of one. */
const cellCost = (row: Measured, { width, lines }: Filled, from: number, to: number): number => {
  const firstEnd = row.lineEnd[from] ?? to;
  if (firstEnd >= to) {
    return lineCost(row, width, from, to, false);
  }
  const lastLine = row.line[to - 1] ?? 0;
  const middle = between(lines, (row.line[from] ?? 0) + 1, lastLine);
  const lastStart = row.lineStart[lastLine] ?? from;
  return lineCost(row, width, from, firstEnd, true) + middle + lineCost(row, width, lastStart, to, false);
};

export const costOf = (row: Measured, filled: Filled, role: ColumnRole | null, from: number, to: number): number => {
  if (from === to) {
    return row.whole ? (canBeEmpty(role) ? 1 : 40) : 0;
  }
  const first = row.pieces[from];
  const last = row.pieces[to - 1];
  const joined = between(row.joined, from + 1, to);
  const fit = cellCost(row, filled, from, to) + joined + (first?.part ?? 0);
  switch (role) {
    case 'time':
      return fit + (between(row.timely, from, to) === 0 ? (row.whole ? 25 : 4) : 0);
    case 'unit':
    case 'lead':
    case 'support':
      return fit + (UNIT_END.test(last?.text ?? '') ? 0 : 8) + nameCost(row, from, to) + objectCost(row, from);
    case 'task':
      return fit + (DATE_FIRST.test(first?.text ?? '') ? 1 : 0);
    default:
      return fit;
  }
};

/** Behind a word that wants an object, 报送 or 向, a name ends that cell and begins none. */
const objectCost = ({ pieces }: Measured, from: number): number =>
  /(?:[报送向由呈交和与、，,]|抄送)$/.test(pieces[from - 1]?.text.slice(-2) ?? '') ? 8 : 0;

/** A name of the roster speaks for a cell of units, a word of one or two signs against it. */
const nameCost = (row: Measured, from: number, to: number): number => {
  const key = from * 1000 + to;
  const told = row.named.get(key);
  if (told !== undefined) {
    return told;
  }
  const text =
    to - from > 12
      ? ''
      : row.pieces
          .slice(from, to)
          .map((piece) => piece.text)
          .join('');
  const names = text.split(/[、，,；;]/).filter((name) => name !== '');
  const found = names.length > 0 && names.every((name) => row.known(name));
  const short = to - from <= 12 && text.length < 3;
  const cost = found ? -4 : short ? 8 : row.hasRoster ? 3 : 0;
  row.named.set(key, cost);
  return cost;
};
