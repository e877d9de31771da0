import type { Roster, UnitGroup } from '../directive/index.ts';
import type { DayInput } from '../kernel/index.ts';
import type { Phrase, RefusedPhrase, SinglePhrase } from '../phrase/index.ts';
import type { When } from '../when/index.ts';
import type { ColumnRole } from './columns.ts';
import type { TableFormat } from './grid.ts';
import type { Column } from './header.ts';
import type { OpenPoint } from './points.ts';
import type { Sheet } from './sheet.ts';
import type { UnitFound } from './unit-match.ts';
import type { UnitPart } from './unit-names.ts';

/**
 * A table as it comes: text (CSV, tab-separated, Markdown, HTML, or the running text of an extracted PDF), the bytes of
 * such a text (UTF-8, UTF-16 with its mark, or GB 18030), a sheet, rows of values, or objects of one shape.
 */
export type TableInput = string | Uint8Array | Sheet | readonly (readonly unknown[])[] | readonly object[];

/** With what a table is read. */
export interface TableOptions {
  /** The day of the document 成文日期, `YYYY-MM-DD`, from which dates without a year are read. */
  readonly issuedOn: DayInput;
  /** The units 名录 among which names are looked up. Without it they stay names. */
  readonly roster?: Roster;
  /** Groups that the document itself defines, beside those of the roster. */
  readonly groups?: readonly UnitGroup[];
  /** The rows of the part of the table before this one, for 同上 and dates that run on. */
  readonly previousRows?: readonly TaskRow[];
  /** What the columns are for, by position from the left, null for one not read; the header is then not looked for. */
  readonly columns?: readonly (ColumnRole | null)[];
  /** Columns in which a blank cell means the one above it, for a table whose format cannot say that cells are merged. */
  readonly carryBlank?: readonly ColumnRole[];
  /** Which table of an HTML text is read, counted from 1, where several look like task tables. */
  readonly table?: number;
  /** How a text is to be read, where it could be read in two ways. */
  readonly format?: Exclude<TableFormat, 'sheet' | 'rows' | 'objects'>;
}

/** A name in a unit cell and whom it means. */
export interface UnitMention {
  /** As written, with the tail of an open list: 市教育局等部门. */
  readonly words: string;
  /** `lead` for the first one listed, unless cell or column say otherwise. */
  readonly part: UnitPart;
  readonly found: UnitFound | OpenList | { readonly kind: 'no-roster' };
  /** The address of its cell. */
  readonly at: string;
}

/** An open list 等: those it names, by id where the roster has them, and the rest. */
export interface OpenList {
  readonly kind: 'open-list';
  readonly names: readonly { readonly words: string; readonly found: UnitFound | { readonly kind: 'no-roster' } }[];
  readonly stated: number | null;
}

/** A unit with a time limit of its own inside the cell: （海珠区9月30日前）. */
export interface StepException {
  readonly words: string;
  readonly unit: string;
  readonly when: When | null;
  readonly phrase: SinglePhrase;
}

/** One time limit of a row 节点. */
export interface Step {
  /** The words of the time: 10月31日前. */
  readonly words: string;
  /** What the cell says beside the time: 报市政务公开办. */
  readonly manner: string;
  /** Null where no `When` can say it; a person then decides. */
  readonly when: When | null;
  readonly phrase: SinglePhrase | RefusedPhrase;
  readonly exceptions: readonly StepException[];
}

/** A column that is read for no purpose of its own, kept as it is. */
export interface OtherCell {
  readonly header: string;
  readonly text: string;
  readonly at: string;
}

/** A row of the table. Every text is as written, wrapped lines joined; empty where the cell is blank or there is none. */
export interface TaskRow {
  readonly no: string;
  readonly task: string;
  /** The unit column or columns as written. */
  readonly assignedTo: string;
  readonly units: readonly UnitMention[];
  readonly time: string;
  /** How the time cell was read; null where it is blank. */
  readonly phrase: Phrase | null;
  readonly steps: readonly Step[];
  /** Article numbers, （十三）、（二十一） apart. */
  readonly articles: readonly string[];
  readonly progress: string;
  readonly doneOn: string;
  readonly handedOver: string;
  readonly person: string;
  readonly category: string;
  readonly remarks: string;
  /** The heading row above it, 一、…. */
  readonly section: string;
  readonly others: readonly OtherCell[];
  /** The address of each cell, of the merged one where it is covered. */
  readonly at: { readonly [role in ColumnRole]?: string };
  /** Its line in the table, counted from 1 as addresses are. */
  readonly line: number;
}

/** A table, read. */
export interface TaskTable {
  readonly format: TableFormat;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TaskRow[];
  /** What a person must still decide or check, in the order of the rows. */
  readonly report: readonly OpenPoint[];
}
