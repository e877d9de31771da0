import type { Roster } from '../directive/index.ts';
import type { IsoDay } from '../kernel/index.ts';
import type { Phrase } from '../phrase/index.ts';
import { placeOf } from './address.ts';
import { type BodyRow, bodyRows } from './body.ts';
import { COLUMN_ROLES, type ColumnRole } from './columns.ts';
import type { Cell, Grid } from './grid.ts';
import { type Column, columnsByPosition, findHeader, type Header } from './header.ts';
import { gridOf } from './input.ts';
import { checkOptions } from './options.ts';
import type { OpenPoint } from './points.ts';
import { refuse } from './refuse.ts';
import { serialDay } from './serial.ts';
import { rowNumber } from './task-ids.ts';
import { readTime } from './times.ts';
import type { TableInput, TableOptions, TaskRow, TaskTable } from './types.ts';
import { type UnitMatcher, unitMatcher } from './unit-match.ts';
import { readUnits, unitCalled } from './units.ts';

/**
 * Reads a task table 任务清单 row by row: number, units, task, time limits, articles, progress. Every name is looked up in
 * the roster and every time phrase is read or refused; what a person must still decide is in the `report`, each with
 * the address of its cell.
 * @param input - CSV, tab-separated, Markdown or HTML text (also as an office program puts it on the clipboard), the
 *   running text of an extracted PDF, the bytes of such a text, a sheet, an array of arrays or of objects
 * @throws {QixianError} `TABLE_INVALID` for what is no table or a damaged one, `OPTION_INVALID`, and as `toDay`
 * @example
 * readTaskTable('序号,责任单位,工作任务,完成时限\n1,海珠区,编制目录,10月31日前', { issuedOn: '2020-07-21' }).rows[0].steps[0].when
 * //=> { kind: 'by', day: '2020-10-31' }
 */
export const readTaskTable = (input: TableInput, options: TableOptions): TaskTable => {
  const issuedOn = checkOptions(options);
  const matcher = options.roster === undefined ? null : unitMatcher(options.roster, options.groups ?? []);
  const grid = gridOf(input, options, matcher?.known ?? null);
  const header = headerOf(grid, options);
  const before = options.previousRows?.at(-1);
  const body = bodyRows(grid, header, options.carryBlank ?? [], before === undefined ? {} : cellsOfRow(before));
  const rows: TaskRow[] = [];
  const points: OpenPoint[] = [...besideTable(grid, header)];
  let previous: Phrase | undefined = before?.phrase ?? undefined;
  for (const one of body.rows) {
    const { row, open } = readRow(one, { grid, matcher, options, issuedOn, previous });
    rows.push(row);
    points.push(...open);
    previous = row.phrase === null || row.phrase.kind === 'refused' ? previous : row.phrase;
  }
  return {
    format: grid.format,
    issuedOn,
    columns: header.columns,
    rows,
    report: gather([...points, ...body.points, ...numberPoints(rows, before)]),
  };
};

const headerOf = (grid: Grid, { columns }: TableOptions): Header => {
  if (columns !== undefined) {
    const found = findHeader(grid);
    return { columns: columnsByPosition(columns, grid), from: found?.from ?? null, to: found?.to ?? -1 };
  }
  const found = findHeader(grid);
  if (found === null) {
    throw refuse(
      { en: 'no row is a header of a task table', zh: '没有一行是任务表的表头' },
      'Pass { columns } to say what the columns are for, such as ["number", "unit", "task", "time"].',
    );
  }
  return found;
};

/** The last row of the part before, as far as 同上 needs it. */
const cellsOfRow = (row: TaskRow): { readonly [role in ColumnRole]?: Cell } => {
  const cell = (text: string, at: string): Cell => ({
    row: 0,
    column: 0,
    at,
    text,
    lines: text === '' ? [] : text.split('\n'),
    origin: at,
    across: false,
    number: null,
    fault: null,
  });
  const { at } = row;
  return {
    unit: cell(row.assignedTo, at.unit ?? ''),
    task: cell(row.task, at.task ?? ''),
    time: cell(row.time, at.time ?? ''),
    category: cell(row.category, at.category ?? ''),
  };
};

const besideTable = (grid: Grid, { columns }: Header): readonly OpenPoint[] => [
  ...grid.outside.map(({ at, words }): OpenPoint => {
    return { at, rows: [], needs: 'check', about: { kind: 'outside', words } };
  }),
  ...columns
    .filter(({ role, header }: Column) => role === null && header !== '')
    .map(({ letter, header }): OpenPoint => {
      return { at: letter, rows: [], needs: 'check', about: { kind: 'column-kept-apart', header } };
    }),
];

interface Setting {
  readonly grid: Grid;
  readonly matcher: UnitMatcher | null;
  readonly options: TableOptions;
  readonly issuedOn: IsoDay;
  readonly previous: Phrase | undefined;
}

const readRow = (
  { cells, others, section, line, unsure }: BodyRow,
  { grid, matcher, options, issuedOn, previous }: Setting,
): { readonly row: TaskRow; readonly open: readonly OpenPoint[] } => {
  const text = (role: ColumnRole): string => cells[role]?.text ?? '';
  const no = text('number');
  const unitCells = (['lead', 'unit', 'support'] as const).flatMap((role) => {
    const cell = cells[role];
    return cell === undefined || cell.text === '' ? [] : [{ cell, part: role === 'unit' ? null : role, role }];
  });
  const { units, points: unitPoints } = readUnits(unitCells, matcher, grid.format === 'text', no);
  const time = readTime(
    cells.time,
    {
      issuedOn,
      previous,
      date1904: grid.date1904,
      unitCalled: (name) => unitCalled(name, options.roster, matcher),
    },
    no,
  );
  const at: { [role in ColumnRole]?: string } = {};
  for (const role of COLUMN_ROLES) {
    const origin = cells[role]?.origin;
    if (origin !== undefined) {
      at[role] = origin;
    }
  }
  const days = new Map<ColumnRole, string>();
  const serials: OpenPoint[] = [];
  for (const role of ['done-on', 'handed-over'] as const) {
    const cell = cells[role];
    const day = cell === undefined ? null : serialDay(cell, grid.date1904);
    if (cell !== undefined && day !== null) {
      days.set(role, day);
      const about = { kind: 'serial-day', serial: cell.number ?? Number(cell.text), day } as const;
      serials.push({ at: cell.origin, rows: [no], needs: 'check', about });
    }
  }
  const row: TaskRow = {
    no,
    task: text('task'),
    assignedTo: unitCells.map(({ cell }) => cell.text).join('；'),
    units,
    time: time.time,
    phrase: time.phrase,
    steps: time.steps,
    articles: articlesIn(text('article')),
    progress: text('progress'),
    doneOn: days.get('done-on') ?? text('done-on'),
    handedOver: days.get('handed-over') ?? text('handed-over'),
    person: text('person'),
    category: text('category'),
    remarks: text('remarks'),
    section,
    others: others.map(({ header, cell }) => ({ header, text: cell.text, at: cell.origin })),
    at,
    line,
  };
  return {
    row,
    open: [
      ...unitPoints,
      ...outOfTime(row, options.roster, issuedOn),
      ...time.points,
      ...serials,
      ...gapsOf(row, cells, unsure),
    ],
  };
};

/** Units that did not exist under their name on the day of the document. */
const outOfTime = ({ no, units }: TaskRow, roster: Roster | undefined, day: IsoDay): readonly OpenPoint[] =>
  units.flatMap(({ words, found, at }): readonly OpenPoint[] => {
    const unit = found.kind === 'unit' ? roster?.units.find(({ id }) => id === found.id) : undefined;
    const { from = day, to = day, successor = null } = unit ?? {};
    return from <= day && day <= to
      ? []
      : [{ at, rows: [no], needs: 'check', about: { kind: 'unit-out-of-time', name: words, successor } }];
  });

/** （十三）、（二十一） are two; what is written otherwise stays whole. */
const articlesIn = (text: string): readonly string[] => {
  const found = text.match(/[（(][一二三四五六七八九十百]{1,5}[）)]/g) ?? [];
  const rest = text.replace(/[（(][一二三四五六七八九十百]{1,5}[）)]/g, '').replace(/[\s、，,；;]/g, '');
  return text === '' ? [] : rest === '' ? found : [text];
};

const gapsOf = (row: TaskRow, cells: BodyRow['cells'], unsure: boolean): readonly OpenPoint[] => {
  const rows = [row.no];
  const first = `${row.at.number ?? row.at.task ?? ''}`;
  const unitAt = row.at.unit ?? row.at.lead ?? first;
  const faults = (['number', 'task', 'unit', 'lead', 'support', 'article', 'progress', 'done-on'] as const).flatMap(
    (role): readonly OpenPoint[] => {
      const cell = cells[role];
      return cell === undefined || cell.fault === null
        ? []
        : [
            {
              at: cell.origin,
              rows,
              needs: 'decision',
              about: { kind: 'cell-unread', fault: cell.fault, text: cell.text },
            },
          ];
    },
  );
  return [
    ...(row.units.length === 0
      ? [{ at: unitAt, rows, needs: 'decision', about: { kind: 'unit-missing' } } as const]
      : []),
    ...(row.task === ''
      ? [{ at: row.at.task ?? first, rows, needs: 'decision', about: { kind: 'task-missing' } } as const]
      : []),
    ...faults,
    ...(unsure ? [{ at: first, rows, needs: 'check', about: { kind: 'division-unsure' } } as const] : []),
  ];
};

/** Numbers that do not run on by one, and numbers that come twice. */
const numberPoints = (rows: readonly TaskRow[], before: TaskRow | undefined): readonly OpenPoint[] => {
  const points: OpenPoint[] = [];
  const seen = new Set<string>();
  let last = before === undefined ? null : rowNumber(before.no);
  for (const { no, at, section } of rows) {
    const key = `${section}\n${no}`;
    const where = at.number ?? '';
    if (no !== '' && seen.has(key)) {
      points.push({ at: where, rows: [no], needs: 'check', about: { kind: 'number-repeated', id: no } });
    } else if (rowNumber(no) !== null) {
      const number = rowNumber(no) ?? 0;
      if (last !== null && number !== last + 1 && number !== 1) {
        const about = { kind: 'number-gap', expected: String(last + 1), found: no } as const;
        points.push({ at: where, rows: [no], needs: 'check', about });
      }
      last = number;
    }
    seen.add(key);
  }
  return points;
};

/** One point for a cell that several rows share, in the order of the table. */
const gather = (points: readonly OpenPoint[]): readonly OpenPoint[] => {
  const gathered = new Map<string, OpenPoint>();
  for (const point of points) {
    const key = JSON.stringify([point.at, point.needs, point.about]);
    const known = gathered.get(key);
    const rows = known === undefined ? point.rows : [...new Set([...known.rows, ...point.rows])];
    gathered.set(key, { ...point, rows });
  }
  const order = ({ at }: OpenPoint): number => {
    const place = placeOf(at);
    return place === null ? -1 : place.row * 1000 + place.column;
  };
  return [...gathered.values()].sort((a, b) => order(a) - order(b));
};
