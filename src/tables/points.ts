import type { OtherReading, PhraseWarning, RefusedPhrase } from '../phrase/index.ts';
import type { CellFault } from './grid.ts';

/**
 * What a person must still decide 待定事项 or check 待核事项 before the draft can be used. `at` is the address of the cell,
 * `rows` the numbers of the rows that it concerns, as written. Nothing that a point speaks of was guessed: where `needs` is `decision` the
 * draft has a gap there, where it is `check` a reading was taken that the words do not state in full.
 */
export type OpenPoint = {
  readonly at: string;
  readonly rows: readonly string[];
} & ({ readonly needs: 'decision'; readonly about: Gap } | { readonly needs: 'check'; readonly about: Doubt });

/** Where the draft has a gap. */
export type Gap =
  /** The row names nobody. */
  | { readonly kind: 'unit-missing' }
  /** A name that the roster does not have. */
  | { readonly kind: 'unit-unknown'; readonly name: string }
  /** A name that several units of the roster have. */
  | { readonly kind: 'unit-ambiguous'; readonly name: string; readonly ids: readonly string[] }
  /** The row has no task. */
  | { readonly kind: 'task-missing' }
  /** The row has no time limit. */
  | { readonly kind: 'time-missing' }
  /** A time cell that cannot be read: which words and why, in Chinese. */
  | {
      readonly kind: 'time-unread';
      readonly words: string;
      readonly code: RefusedPhrase['code'];
      readonly why: string;
      readonly readings: readonly OtherReading[];
    }
  /** Time words that are no limit: they tell of the past or restrict something. */
  | { readonly kind: 'time-no-limit'; readonly words: string }
  /** A limit without a day of its own: 立即, 适时, 限期, or one that hangs on something outside the table. */
  | { readonly kind: 'time-without-day'; readonly words: string }
  /** A time limit for a unit that the roster does not have, inside the cell of others. */
  | { readonly kind: 'exception-unknown'; readonly name: string; readonly words: string }
  /** A cell whose value is not known: a formula without its result, an error, an instant. */
  | { readonly kind: 'cell-unread'; readonly fault: CellFault; readonly text: string };

/** What was read so, and might be otherwise. */
export type Doubt =
  /** The names of an open list 等 leave others out. */
  | {
      readonly kind: 'group-open';
      readonly words: string;
      readonly named: number;
      readonly stated: number | null;
    }
  /** One word for many units 各部门, of which the table names none. */
  | { readonly kind: 'group-unnamed'; readonly words: string }
  /** The unit does not exist under this name on the day of the document; `successor` is who took over, by id. */
  | { readonly kind: 'unit-out-of-time'; readonly name: string; readonly successor: string | null }
  /** A blank cell was taken to go on from the one above. */
  | { readonly kind: 'carried'; readonly from: string; readonly text: string }
  /** The words have other readings. */
  | { readonly kind: 'time-readings'; readonly words: string; readonly readings: readonly OtherReading[] }
  | {
      readonly kind: 'time-warning';
      readonly words: string;
      readonly warning: PhraseWarning['code'];
      readonly message: string;
    }
  /** Part of the time was taken from elsewhere than the cell: from the row above. */
  | { readonly kind: 'time-inferred'; readonly words: string; readonly what: readonly string[] }
  /** A day without 前 was read as the last day in time: 10月31日完成. */
  | { readonly kind: 'day-as-limit'; readonly words: string; readonly day: string }
  /** A number was read as the serial number of a day. */
  | { readonly kind: 'serial-day'; readonly serial: number; readonly day: string }
  /** Two rows have one number. */
  | { readonly kind: 'number-repeated'; readonly id: string }
  /** The numbers do not run on. */
  | { readonly kind: 'number-gap'; readonly expected: string; readonly found: string }
  /** A row that is no task: a heading, a sum, a note. */
  | { readonly kind: 'row-left-out'; readonly why: 'heading' | 'sum' | 'note' | 'header'; readonly text: string }
  /** A column whose header names no purpose, or one that a better column has. Its cells are kept in `others`. */
  | { readonly kind: 'column-kept-apart'; readonly header: string }
  /** What stands beside the table. */
  | { readonly kind: 'outside'; readonly words: string }
  /** Running text whose division into cells is not clear. */
  | { readonly kind: 'division-unsure' };

/** Every kind of point. */
export type PointKind = Gap['kind'] | Doubt['kind'];
