/**
 * statute: periods that a law sets, each by the text in force.
 *
 * So far the publication of government information 主动公开: {@link publicationDeadline}. Days are `YYYY-MM-DD`. The
 * texts stand in `data/statutes/` with article, words, source and days in force. Read `publication.ts` first.
 */
export { publicationDeadline } from './publication.ts';
export type { Statute, StatutePeriod, StatuteVersion } from './types.ts';
