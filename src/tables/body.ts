import type { ColumnRole } from './columns.ts';
import { type Cell, type Grid, isBlank } from './grid.ts';
import { type Column, type Header, repeatsHeader } from './header.ts';
import type { Doubt, OpenPoint } from './points.ts';

/** A line of the body that is a task: its cells by role, blank ones filled from above where they go on from there. */
export interface BodyRow {
  readonly cells: { readonly [role in ColumnRole]?: Cell };
  readonly others: readonly { readonly header: string; readonly cell: Cell }[];
  readonly section: string;
  readonly line: number;
  readonly unsure: boolean;
}

const check = (at: string, no: string, about: Doubt): OpenPoint => ({
  at,
  rows: no === '' ? [] : [no],
  needs: 'check',
  about,
});

/** 同上 and the ditto marks. */
const DITTO = /^(?:同上|同前|〃|″|"|”|“|''|々|ditto)$/i;
const SUM = /^(?:合计|总计|小计|共计)/;
const NOTE = /^(?:注|备注|说明|附注|填表说明|填报单位|填表人|联系人|公开方式)\d?[:：]/;
const HEADING = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．\s]|第[一二三四五六七八九十]+[章节部类])/;

/**
 * Sorts the lines below the header into tasks, headings and what is neither.
 * @param last - the cells of the row above the first one, for 同上
 */
export const bodyRows = (
  grid: Grid,
  header: Header,
  carryBlank: readonly ColumnRole[],
  last: { readonly [role in ColumnRole]?: Cell },
): { readonly rows: readonly BodyRow[]; readonly points: readonly OpenPoint[] } => {
  const rows: BodyRow[] = [];
  const points: OpenPoint[] = [];
  const top = grid.rows[0]?.[0]?.row ?? 0;
  let above = last;
  let section = '';
  for (const [at, row] of grid.rows.entries()) {
    if (at <= header.to) {
      const said = wordsOf(row);
      if (header.from !== null && at < header.from && said !== '') {
        points.push(check(row[0]?.at ?? '', '', { kind: 'outside', words: said }));
      }
      continue;
    }
    if (row.every((cell) => isBlank(cell) || cell.across)) {
      continue;
    }
    const kind = sortOf(row, header.columns);
    if (kind !== 'task') {
      const text = wordsOf(row);
      section = kind === 'heading' ? text : section;
      points.push(check(row[0]?.at ?? '', '', { kind: 'row-left-out', why: kind, text }));
      continue;
    }
    const { cells, carried } = byRole(row, header.columns, above, carryBlank);
    points.push(...carried);
    above = cells;
    rows.push({
      cells,
      others: header.columns.flatMap(({ role, header: words }, column) => {
        const cell = row[column];
        return role === null && cell !== undefined && !isBlank(cell) && !cell.across ? [{ header: words, cell }] : [];
      }),
      section,
      line: top + at + 1,
      unsure: grid.unsure?.includes(at) === true,
    });
  }
  return { rows, points };
};

const wordsOf = (row: readonly Cell[]): string =>
  row
    .filter((cell) => !cell.across && cell.text !== '')
    .map(({ text }) => text)
    .join(' ');

type Sort = 'task' | 'heading' | 'sum' | 'note' | 'header';

const sortOf = (row: readonly Cell[], columns: readonly Column[]): Sort => {
  const filled = row.filter((cell) => !cell.across && !isBlank(cell));
  const [first] = filled;
  const text = first?.text ?? '';
  if (repeatsHeader(row, columns)) {
    return 'header';
  }
  if (SUM.test(text) || SUM.test(filled[1]?.text ?? '')) {
    return 'sum';
  }
  if (filled.length === 1 && columns.length > 2 && first !== undefined) {
    const alone = row.filter((cell) => cell.origin === first.origin).length * 2 > row.length;
    // A cell that goes on from the row above makes no heading.
    const own = first.origin === first.at;
    if (NOTE.test(text)) {
      return 'note';
    }
    if (own && (alone || HEADING.test(text))) {
      return 'heading';
    }
  }
  return 'task';
};

interface Filled {
  readonly cells: { readonly [role in ColumnRole]?: Cell };
  readonly carried: readonly OpenPoint[];
}

const byRole = (
  row: readonly Cell[],
  columns: readonly Column[],
  above: { readonly [role in ColumnRole]?: Cell },
  carryBlank: readonly ColumnRole[],
): Filled => {
  const cells: { [role in ColumnRole]?: Cell } = {};
  const carried: OpenPoint[] = [];
  const number = columns.findIndex(({ role }) => role === 'number');
  const no = row[number]?.text ?? '';
  for (const [column, { role }] of columns.entries()) {
    const cell = row[column];
    if (role === null || cell === undefined) {
      continue;
    }
    const over = above[role];
    const goesOn = DITTO.test(cell.text) || (isBlank(cell) && carryBlank.includes(role));
    // A cell that another column's covers has nothing of its own.
    const own = cell.across ? { ...cell, text: '', lines: [], number: null } : cell;
    if (goesOn && over !== undefined && !isBlank(over)) {
      cells[role] = { ...over, row: cell.row };
      carried.push(check(cell.at, no, { kind: 'carried', from: over.origin, text: over.text }));
    } else {
      cells[role] = own;
    }
  }
  return { cells, carried };
};
