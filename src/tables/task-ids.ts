import { fold, readNumeral } from '../text/index.ts';
import type { TaskRow } from './types.ts';

/**
 * The id of each row's task. It is the number where that can be one; rows that share a merged number, task and unit are
 * one task; a number that comes again gets `-2`. A row without a number is called by its line.
 */
export const taskIds = (rows: readonly TaskRow[]): readonly string[] => {
  const used = new Map<string, number>();
  const ids: string[] = [];
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    if (above !== undefined && isOneTask(above, row)) {
      ids.push(ids.at(-1) ?? '');
      continue;
    }
    const base = baseOf(row);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    ids.push(count === 1 ? base : `${base}-${count}`);
  }
  return ids;
};

/** Number and task are one merged cell each, and so is the unit, or it is blank in the second row. */
const isOneTask = (above: TaskRow, row: TaskRow): boolean => {
  const same = (role: 'number' | 'task' | 'unit' | 'lead'): boolean => above.at[role] === row.at[role];
  return row.at.task !== undefined && same('task') && same('number') && same('unit') && same('lead');
};

/** The number of a row as one: 3, 3., （3）, 三、; null where it is none. */
export const rowNumber = (no: string): number | null => {
  const [, words = ''] = /^\(?([^()]*?)[).、]?$/.exec(fold(no)) ?? [];
  const number = /^\d{1,5}$/.test(words) ? Number(words) : readNumeral(words);
  return number === null || number === 0 ? null : number;
};

const baseOf = ({ no, line }: TaskRow): string => {
  const plain = String(rowNumber(no) ?? no)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain === '' ? `line-${line}` : plain;
};
