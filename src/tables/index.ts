/**
 * tables: task tables 任务清单 as offices send them, read into rows, a draft directive or records of progress.
 *
 * {@link readTaskTable} reads CSV, tab-separated, Markdown and HTML text, the running text of a PDF, sheets, arrays and
 * objects. Cells are named by address, `B7`, rows and columns counted as a spreadsheet does. Nothing is guessed: what a
 * person must decide is in the report. Days are `YYYY-MM-DD`. Read `types.ts` first, then `read.ts`.
 */
export type { ColumnRole } from './columns.ts';
export { type DecidedTime, type Decisions, type DocumentFacts, draftDirective } from './draft.ts';
export type { CellFault, TableFormat } from './grid.ts';
export type { Column } from './header.ts';
export type { Doubt, Gap, OpenPoint, PointKind } from './points.ts';
export type { ProgressFault, ProgressState } from './progress.ts';
export { readTaskTable } from './read.ts';
export {
  type ProgressTable,
  type RecordGap,
  type RecordOptions,
  type RecordPoint,
  type RowProgress,
  readRecords,
} from './records.ts';
export { dayOfSerial } from './serial.ts';
export {
  type CellLike,
  type RowLike,
  type Sheet,
  type SheetDay,
  type SheetValue,
  sheetOf,
  type WorkbookLike,
  type WorksheetLike,
} from './sheet.ts';
export type {
  OpenList,
  OtherCell,
  Step,
  StepException,
  TableInput,
  TableOptions,
  TaskRow,
  TaskTable,
  UnitMention,
} from './types.ts';
export type { UnitFound } from './unit-match.ts';
export type { UnitPart } from './unit-names.ts';
export { pointText, recordPointText } from './wording.ts';
