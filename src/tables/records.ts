import type { Obligation } from '../directive/index.ts';
import { isNot } from '../errors/index.ts';
import { type DayInput, formatDay, type IsoDay, toDay } from '../kernel/index.ts';
import type { ObligationRecord } from '../schedule/index.ts';
import { type ProgressFault, type ProgressRead, type ProgressState, readProgress } from './progress.ts';
import { taskIds } from './task-ids.ts';
import type { TaskRow, TaskTable } from './types.ts';

/** With what a table of progress is read. */
export interface RecordOptions {
  /** The day on which the table stood so; what it says happened by then. */
  readonly asOf: DayInput;
  /** The obligations that the rows speak of, from `obligationsOf`. Without them the rows are read and matched to none. */
  readonly obligations?: readonly Obligation[];
  /** The id of the unit that filled in the table, where it has no column of units. */
  readonly unit?: string;
}

/** What a row says of its progress. */
export interface RowProgress {
  readonly no: string;
  readonly task: string;
  /** The address of the progress cell, or of the row where it has none. */
  readonly at: string;
  /** The words of the cells, progress first. */
  readonly words: string;
  /** Null for a cell that was not read. */
  readonly state: ProgressState | null;
  readonly on: IsoDay | null;
  /** The obligations that the row may mean. */
  readonly obligations: readonly string[];
}

/** Why a row gave no record 未采用. */
export type RecordGap =
  | { readonly kind: 'progress-unread'; readonly why: ProgressFault; readonly words: string }
  /** Done, submitted, returned or cancelled, and no day is named. */
  | { readonly kind: 'day-missing'; readonly state: ProgressState; readonly words: string }
  /** No obligation has this number and unit. */
  | { readonly kind: 'no-obligation'; readonly task: string }
  /** Several obligations may be meant: several milestones, units or occurrences. */
  | { readonly kind: 'several-obligations'; readonly obligations: readonly string[] };

/** A gap with its place. */
export interface RecordPoint {
  readonly at: string;
  readonly rows: readonly string[];
  readonly about: RecordGap;
}

/** A table of progress, read. */
export interface ProgressTable {
  readonly asOf: IsoDay;
  readonly rows: readonly RowProgress[];
  /** The records 办理记录 that the table gives beyond doubt, for `assess`. */
  readonly records: readonly ObligationRecord[];
  /** Every cell that gave none and says why. Blank cells give none and are not listed: nothing was received. */
  readonly report: readonly RecordPoint[];
}

/**
 * Reads the progress 办理进展 of a task table: 已完成, 正在推进, 退回, days of completion. A cell that says more than one
 * known state and one day is listed by its address and gives no record. A month and day without a year is a day between
 * the document and `asOf`, where only one year fits.
 * @throws {QixianError} `OPTION_INVALID` for an `asOf` before the document, and as `toDay`
 * @example
 * readRecords(readTaskTable(text, { issuedOn, roster }), { asOf: '2020-10-15', obligations }).records
 * //=> [{ obligation: 'gz-2020-53/5/1/haizhu/-', kind: 'made', on: '2020-09-28' }]
 */
export const readRecords = (table: TaskTable, options: RecordOptions): ProgressTable => {
  const asOf = formatDay(toDay(options.asOf));
  const issuedOn = formatDay(toDay(table.issuedOn));
  if (asOf < issuedOn) {
    throw isNot('OPTION_INVALID', asOf, `a day from ${issuedOn} on`, 'The table cannot be older than its document.');
  }
  const ids = taskIds(table.rows);
  const rows: RowProgress[] = [];
  const records: ObligationRecord[] = [];
  const report: RecordPoint[] = [];
  for (const [at, row] of table.rows.entries()) {
    const read = readProgress(row.progress, row.doneOn, { issuedOn, asOf });
    const obligations = meantBy(row, ids[at] ?? '', options).map(({ id }) => id);
    const one = rowOf(row, read, obligations);
    const outcome = recordOf(one, read, options.obligations !== undefined);
    rows.push(one);
    if (outcome !== null && 'obligation' in outcome) {
      records.push(outcome);
    } else if (outcome !== null) {
      report.push({ at: one.at, rows: [row.no], about: outcome });
    }
  }
  return { asOf, rows, records, report };
};

const rowOf = (row: TaskRow, read: ProgressRead, obligations: readonly string[]): RowProgress => ({
  no: row.no,
  task: row.task,
  at: (row.progress === '' ? row.at['done-on'] : row.at.progress) ?? row.at.progress ?? row.at.number ?? '',
  words: [row.progress, row.doneOn].filter((words) => words !== '').join('；'),
  state: read.kind === 'read' ? read.state : null,
  on: read.kind === 'read' ? read.on : null,
  obligations,
});

/** The obligations of the row's task that its units owe. */
const meantBy = (row: TaskRow, task: string, { obligations = [], unit }: RecordOptions): readonly Obligation[] => {
  const named = row.units.flatMap(({ found }) => (found.kind === 'unit' ? [found.id] : []));
  // A group is all its members; which one reports, the row does not say.
  const units = unit !== undefined ? [unit] : named.length === row.units.length ? named : [];
  return obligations.filter((one) => one.task === task && (units.length === 0 || units.includes(one.unit.id)));
};

const KINDS = { done: 'made', submitted: 'submitted', returned: 'returned', cancelled: 'cancelled' } as const;

/** The record of a row, why it gives none, or null where it says that nothing has happened yet. */
const recordOf = (row: RowProgress, read: ProgressRead, matched: boolean): ObligationRecord | RecordGap | null => {
  if (read.kind === 'blank') {
    return null;
  }
  if (read.kind === 'unread') {
    return { kind: 'progress-unread', why: read.why, words: row.words };
  }
  const { state, on } = read;
  if (state === 'under-way' || state === 'not-begun' || state === 'standing') {
    return null;
  }
  if (on === null) {
    return { kind: 'day-missing', state, words: row.words };
  }
  const [obligation, ...others] = row.obligations;
  if (obligation === undefined) {
    return matched ? { kind: 'no-obligation', task: row.no } : null;
  }
  if (others.length > 0) {
    return { kind: 'several-obligations', obligations: row.obligations };
  }
  return state === 'cancelled'
    ? { obligation, kind: KINDS[state], on, basis: row.words }
    : { obligation, kind: KINDS[state], on };
};
