import type { Length, Term } from '../term/index.ts';
import type { RelativeDraft } from './relative.ts';
import type { Role } from './types.ts';

const KINDS = { workday: 'workdays', day: 'days', week: 'weeks', 'calendar-month': 'months', year: 'years' } as const;

/** A relative phrase as a term; null where a term cannot say it. The only place that knows the kinds of terms. */
export const termOf = (draft: RelativeDraft, role: Role): Term | null => {
  const { n, unit, mode, direction } = draft;
  const placed = draft.day !== undefined || draft.monthDay !== undefined || draft.weekday !== undefined;
  if (placed || n === 0 || unit === 'minute') {
    return null;
  }
  if (unit === 'hour') {
    return direction === 'after' && mode === 'maximum' ? { kind: 'hours', count: n } : null;
  }
  const length: Length = { kind: KINDS[unit], count: n };
  if (direction === 'before') {
    return mode === 'minimum' ? { kind: 'before', term: length } : null;
  }
  switch (mode) {
    case 'maximum':
      return length;
    case 'exact':
      return isNotice(draft) ? { kind: 'notice-period', term: length } : length;
    case 'minimum':
      return { kind: 'at-least', term: length };
    case 'from':
      return role === 'in-force' ? { kind: 'waiting', term: length } : null;
    default:
      return null;
  }
};

/** The first day of a notice counts 公示期. */
const isNotice = ({ event }: RelativeDraft): boolean => event !== null && /^(?:公示|预?公告)开始$/u.test(event);
