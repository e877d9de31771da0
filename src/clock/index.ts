/**
 * clock: a term that runs over events 计时: start, suspend, resume, restart, extend, complete.
 *
 * A `ClockRule` is data with the articles; the events are those of a case file. Days are `YYYY-MM-DD`; what was used is
 * counted in the term's own unit. Read `types.ts` first.
 */
export type * from './types.ts';
