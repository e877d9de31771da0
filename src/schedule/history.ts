import { mustList, QixianError, show } from '../errors/index.ts';
import { type Moment, momentOf } from '../instant/index.ts';
import type { EpochDay } from '../kernel/index.ts';
import type { CompletingAct, ObligationRecord } from './types.ts';

/** What the records of one obligation come to at the end of a day. */
export type History =
  | { readonly state: 'none' }
  | { readonly state: 'submitted' | 'returned' | 'cancelled' | 'done'; readonly on: Moment };

const KINDS: ReadonlySet<string> = new Set(['made', 'posted', 'received', 'submitted', 'returned', 'cancelled']);

/** Records by obligation, in the order given. Throws `RECORD_INVALID` with the place of the record. */
export const byObligation = (
  records: readonly ObligationRecord[],
): ReadonlyMap<string, readonly ObligationRecord[]> => {
  mustList(records, 'records');
  const found = new Map<string, ObligationRecord[]>();
  records.forEach((record, at) => {
    checkRecord(record, at);
    found.set(record.obligation, [...(found.get(record.obligation) ?? []), record]);
  });
  return found;
};

const checkRecord = (record: ObligationRecord, at: number): void => {
  if (typeof record?.obligation !== 'string' || !KINDS.has(record.kind)) {
    throw new QixianError('RECORD_INVALID', {
      path: [at],
      message: `Record ${at} cannot be read: its kind is ${show(record?.kind)}, its obligation ${show(record?.obligation)}.`,
      hint: 'Give { obligation, kind, on } with one of: made, posted, received, submitted, returned, cancelled.',
      facts: { value: at + 1 },
    });
  }
};

/**
 * Follows the records up to a day; later ones are ignored, those of one day keep their order. An act that completes is
 * undone by a return; of several acts the first counts; a cancellation ends the matter.
 */
export const historyOf = (
  records: readonly ObligationRecord[],
  day: EpochDay,
  completedBy: readonly CompletingAct[],
): History =>
  records
    .map((record) => ({ record, on: momentOf(record.on) }))
    .filter(({ on }) => on.day <= day)
    .sort((a, b) => a.on.day - b.on.day || (a.on.at !== null && b.on.at !== null ? a.on.at - b.on.at : 0))
    .reduce<History>(
      (before, { record: { kind }, on }) => {
        if (before.state === 'cancelled' || kind === 'cancelled') {
          return before.state === 'cancelled' ? before : { state: 'cancelled', on };
        }
        if (kind === 'submitted' || kind === 'returned') {
          return before.state === 'done' && kind === 'submitted' ? before : { state: kind, on };
        }
        const completes = completedBy.includes(kind) && before.state !== 'done';
        return completes ? { state: 'done', on } : before;
      },
      { state: 'none' },
    );
