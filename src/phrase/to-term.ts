import type { Term } from '../term/index.ts';
import type { RelativeDraft } from './read-relative.ts';

/** A relative phrase as a term; null where a term cannot say it. The only place that knows the kinds of terms. */
export const termOf = (draft: RelativeDraft): Term | null => {
  const placed = draft.day !== undefined || draft.monthDay !== undefined || draft.weekday !== undefined;
  const length = placed || draft.n === 0 ? null : lengthOf(draft);
  if (length === null || draft.direction === 'before') {
    return null;
  }
  return draft.mode === 'maximum' || draft.mode === 'exact' ? length : null;
};

const KINDS = { workday: 'workdays', day: 'days', week: 'weeks', 'calendar-month': 'months', year: 'years' } as const;

const lengthOf = ({ n, unit }: RelativeDraft): Term | null =>
  unit === 'hour' || unit === 'minute' ? null : { kind: KINDS[unit], count: n };
