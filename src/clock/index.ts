/**
 * clock: a term that runs over events 计时: start, suspend, resume, restart, extend, complete.
 *
 * A `ClockRule` is data with the articles; the events are those of a case file. {@link runClock} gives the deadline, what
 * was used of it, and whether it was kept; a history that cannot be is refused with the article that forbids it. Days are
 * `YYYY-MM-DD`; what was used is counted in working days for working-day terms and in calendar days for all others. Read
 * `types.ts` first, then `run.ts`.
 */
export { clockDeadline, tallyOn } from './again.ts';
export { readEvents } from './events.ts';
export { type Course, courseOf } from './history.ts';
export {
  type LimitKind,
  type LimitLight,
  type LimitRun,
  type LimitStatus,
  type MatterLimit,
  type MatterOptions,
  type MatterRun,
  promised,
  runLimits,
} from './limits.ts';
export { type ClockOptions, runClock } from './run.ts';
export { CLOCK_SWITCHES, checkClockSwitches } from './switches.ts';
export type * from './types.ts';
