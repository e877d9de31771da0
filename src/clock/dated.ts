import type { WorkCalendar } from '../calendar/index.ts';
import { Bounds, type DayBounds } from '../horizon/index.ts';
import { type EpochDay, formatDay } from '../kernel/index.ts';
import { type Deadline, type LegalBasis, settle, type Way } from '../term/index.ts';
import { endOf, type Running } from './count.ts';
import { isSuspended } from './course.ts';
import { boundRuler, rulerOf } from './ruler.ts';
import { combinedWays, firstTrigger } from './switches.ts';
import type { ClockCounting, ClockEvent, ClockInput } from './types.ts';

/** What a clock is dated with besides its course. */
export interface Setting {
  readonly counting: ClockCounting;
  /** The other ways to count that are open, one change each. */
  readonly open: readonly Partial<ClockCounting>[];
  readonly calendar: WorkCalendar;
  readonly asOf: EpochDay;
  /** The events behind the course, to be kept on the deadline. */
  readonly events: readonly ClockEvent[];
}

/** The ways to count a course: the default, each other one that is open, and their combinations. */
export const waysOf = (
  running: Running,
  { counting, open }: Setting,
): { readonly ways: readonly [Way, ...Way[]]; readonly combined: readonly Way[] } => {
  const wayOf = (switches: Partial<ClockCounting>): Way => {
    const under = { ...counting, ...switches };
    return {
      switches,
      end: (known) => endOf(running, under, rulerOf(known)),
      bounds: (bounds, known) => boundsUnder(running, under, bounds, known),
    };
  };
  return { ways: [wayOf({}), ...open.map(wayOf)], combined: combinedWays(open).map(wayOf) };
};

const boundsUnder = (
  running: Running,
  counting: ClockCounting,
  bounds: Bounds,
  calendar: WorkCalendar,
): DayBounds | null => {
  const earliest = endOf(running, counting, boundRuler('earliest', bounds, calendar)).due;
  const latest = endOf(running, counting, boundRuler('latest', bounds, calendar)).due;
  return latest >= Bounds.LAST_DAY ? null : { earliest, latest };
};

/** The input of a course, from which it can be dated again. */
export const inputOf = (
  { rule, cutoff }: Pick<Running, 'rule' | 'cutoff'>,
  { counting, open, asOf, events }: Omit<Setting, 'calendar'>,
): ClockInput => ({ kind: 'clock', rule, events, asOf: formatDay(asOf), counting, cutoff, contested: open });

/** A clock that stands still is dated as if it ran again on the day of the answer. */
const assumptionOf = ({ course, until }: Running): Pick<ClockInput, 'assumed'> =>
  isSuspended(course) ? { assumed: { kind: 'resume', on: formatDay(until) } } : {};

/** The deadline of a course that has started. */
export const dated = (running: Running, setting: Setting): Deadline => {
  const { ways, combined } = waysOf(running, setting);
  return settle({
    input: { ...inputOf(running, setting), ...assumptionOf(running) },
    basis: basisOf(running),
    calendar: setting.calendar,
    since: firstTrigger(running, setting.counting),
    cutoff: running.cutoff,
    limit: 'maximum',
    ways,
    combined,
    least: null,
    lateAt: 'cutoff',
  });
};

/** The provisions behind a deadline: the term's, then those that its events called for. */
const basisOf = ({ rule, course }: Running): readonly LegalBasis[] => [
  ...new Set([
    ...rule.basis,
    ...(course.corrected ? (rule.correction?.basis ?? []) : (course.receipt?.basis ?? [])),
    ...course.stops.flatMap(({ basis }) => basis),
    ...(course.grants.some(({ status }) => status === 'approved') ? (rule.extension?.basis ?? []) : []),
  ]),
];
