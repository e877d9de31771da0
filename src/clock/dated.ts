import type { WorkCalendar } from '../calendar/index.ts';
import { Bounds, type DayBounds } from '../horizon/index.ts';
import { type EpochDay, formatDay } from '../kernel/index.ts';
import { type Deadline, type LegalBasis, settle, type Way } from '../term/index.ts';
import { endOf, type Running } from './count.ts';
import { boundRuler, rulerOf } from './ruler.ts';
import { combinedWays, firstTrigger, openWays } from './switches.ts';
import type { ClockCounting, ClockEvent } from './types.ts';

/** What a clock is dated with besides its course. */
export interface Setting {
  readonly counting: ClockCounting;
  /** The switches that the caller has set: they are no readings. */
  readonly set: Partial<ClockCounting>;
  readonly calendar: WorkCalendar;
  readonly asOf: EpochDay;
  /** The events behind the course, to be kept on the deadline. */
  readonly events: readonly ClockEvent[];
}

/** The ways to count a course: the default, each other one that is open, and their combinations. */
export const waysOf = (
  running: Running,
  { counting, set, calendar }: Setting,
): {
  readonly open: readonly Partial<ClockCounting>[];
  readonly ways: readonly [Way, ...Way[]];
  readonly combined: readonly Way[];
} => {
  const open = openWays(running, counting, set, calendar);
  const wayOf = (switches: Partial<ClockCounting>): Way => {
    const under = { ...counting, ...switches };
    return {
      switches,
      end: (known) => endOf(running, under, rulerOf(known)),
      bounds: (bounds, known) => boundsUnder(running, under, bounds, known),
    };
  };
  return { open, ways: [wayOf({}), ...open.map(wayOf)], combined: combinedWays(open).map(wayOf) };
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

/** The deadline of a course that has started. */
export const dated = (running: Running, setting: Setting): Deadline => {
  const { open, ways, combined } = waysOf(running, setting);
  const { counting, calendar, asOf, events } = setting;
  const { rule, cutoff } = running;
  return settle({
    input: { kind: 'clock', rule, events, asOf: formatDay(asOf), counting, cutoff, contested: open },
    basis: basisOf(running),
    calendar,
    since: firstTrigger(running, counting),
    cutoff,
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
