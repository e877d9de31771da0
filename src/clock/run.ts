import { china, mustBeCalendar, type WorkCalendar } from '../calendar/index.ts';
import { type Issue, mustHave } from '../errors/index.ts';
import { dayOfInstant, type InstantInput, instantOn } from '../instant/index.ts';
import { formatDay, parseDay } from '../kernel/index.ts';
import type { Deadline } from '../term/index.ts';
import { isoOf, lateness, verdictsOf } from './acts.ts';
import { type Running, runningOf } from './count.ts';
import { type Course, isSuspended } from './course.ts';
import { dated, inputOf, type Setting } from './dated.ts';
import { type Dated, readEvents, throwIssues } from './events.ts';
import { expiryFaults } from './expiry.ts';
import { type Fault, issueOf } from './faults.ts';
import { courseOf } from './history.ts';
import { offOf } from './off.ts';
import { checkRule } from './rule.ts';
import { checkClockSwitches, countingOf, openWays } from './switches.ts';
import { effectiveGrants, tallyOf } from './tally.ts';
import type { ClockCounting, ClockEvent, ClockRule, ClockRun, ExtensionOutcome, NotCounted } from './types.ts';

/** How {@link runClock} counts: as of when, over which calendar, and any switch that is not the default. */
export interface ClockOptions extends Partial<ClockCounting> {
  /** Events after this day are ignored; any instant of a day gives the answer of that day. */
  readonly asOf: InstantInput;
  readonly calendar?: WorkCalendar;
  /** `HH:MM` at which the last day ends 截止时间; midnight (24:00) unless given. */
  readonly cutoff?: string | undefined;
}

/**
 * Runs a term over the events of a matter 计时: what it comes to, what was used of it, whether it was kept.
 * @param events - what happened, in order; on one day the order given holds. Those after `asOf` are ignored
 * @returns the state of the clock and, unless it stands still, its deadline with the original one before extension. A
 *   switch that lawyers read in two ways and that neither the rule nor the caller sets becomes a reading where it gives
 *   another day
 * @throws {QixianError} `HISTORY_INVALID` for a history that cannot be, with every problem in `issues`, its path into the
 *   events and the article that forbids it; `OPTION_INVALID`, `COUNT_INVALID` for a rule or a switch that is none
 * @see 政府信息公开条例 第三十条、第三十一条、第三十三条, in force 2019-05-15; 行政复议法 第二十条, in force 2024-01-01
 * @example
 * const run = runClock(reply, [{ kind: 'start', on: '2020-01-10' }], { asOf: '2020-01-20' });
 * run.state === 'running' && dueOrThrow(run.deadline); //=> 2020-02-14
 */
export const runClock = (rule: ClockRule, events: readonly ClockEvent[], options: ClockOptions): ClockRun => {
  mustHave(options, 'the options of a clock', ['asOf']);
  const { asOf: given, calendar = china, cutoff = '24:00', ...set } = options;
  const asOf = dayOfInstant(given);
  mustBeCalendar(calendar);
  // Any day will do: only the time of day is checked.
  instantOn(parseDay('2020-01-01'), cutoff);
  checkClockSwitches(set);
  checkRule(rule);

  const issues: Issue[] = [];
  const read = readEvents(events, issues);
  throwIssues(issues);
  const known = read.filter(({ when }) => when.day <= asOf);
  const faults: Fault[] = [];
  const course = courseOf(rule, known, faults);
  const running = runningOf(rule, course, asOf, cutoff);
  const counting = countingOf(rule, set);
  const setting: Setting = {
    counting,
    open: running === null ? [] : openWays(running, counting, set, calendar),
    calendar,
    asOf,
    events: known.map(({ event }) => event),
  };
  const late = running === null ? [] : expiryFaults(running, setting);
  throwIssues([...faults, ...late].map((fault) => issueOf(fault, eventAt(read, fault.at))));
  return running === null ? standing({ rule, course, cutoff }, setting) : going(running, setting);
};

const eventAt = (read: readonly Dated[], at: number): ClockEvent =>
  read.find((one) => one.at === at)?.event ?? { kind: 'stop', on: '' };

/** A clock without a day to count from. */
const standing = (
  { course, ...clock }: Pick<Running, 'rule' | 'cutoff'> & { course: Course },
  setting: Setting,
): ClockRun => ({
  asOf: formatDay(setting.asOf),
  input: inputOf(clock, setting),
  calendar: setting.calendar.id,
  notCounted: [],
  extensions: [],
  acts: [],
  countedBy: null,
  state: course.stoppedOn === null ? 'waiting' : 'stopped',
  deadline: null,
});

const going = (running: Running, setting: Setting): ClockRun => {
  const { course, until, cutoff } = running;
  const { calendar, asOf } = setting;
  const ended = course.done !== null || course.stoppedOn !== null;
  const deadline = dated(running, setting);
  const made = {
    asOf: formatDay(asOf),
    input: inputOf(running, setting),
    calendar: calendar.id,
    notCounted: notCountedOf(running, setting),
    extensions: outcomesOf(running, setting),
    acts: verdictsOf(course, deadline, calendar, cutoff),
    countedBy: course.countedBy,
    original: originalOf(running, setting),
    tally: tallyOf(running, setting, asOf),
    late: lateness(deadline, { day: ended ? until : asOf }, calendar),
  };
  if (isSuspended(course)) {
    return { ...made, state: 'suspended', deadline: null, ifResumed: deadline };
  }
  const stopped = course.stoppedOn !== null;
  const state = course.done !== null ? 'done' : stopped ? 'stopped' : course.returned ? 'returned' : 'running';
  return { ...made, state, deadline };
};

/** The deadline without its extensions; null where none was approved. */
const originalOf = (running: Running, setting: Setting): Deadline | null => {
  if (!running.course.grants.some(({ status }) => status === 'approved')) {
    return null;
  }
  const plain: Running = { ...running, course: { ...running.course, grants: [] } };
  const open = setting.open.filter(
    ({ extensionBase, extensionTold }) => extensionBase === undefined && extensionTold === undefined,
  );
  const events = setting.events.filter(({ kind }) => !kind.startsWith('extension-'));
  return dated(plain, { ...setting, open, events });
};

const notCountedOf = ({ course, until }: Running, { counting }: Setting): readonly NotCounted[] =>
  course.stops.map((stop) => {
    const off = offOf(stop, counting.suspensionBoundary, until);
    return {
      kind: stop.ground === null ? 'obstacle' : 'suspension',
      ground: stop.ground,
      beganOn: formatDay(stop.began),
      endedOn: isoOf(stop.ended),
      days: off && { from: formatDay(off.from), to: formatDay(off.to) },
      basis: stop.basis,
    };
  });

const outcomesOf = (running: Running, setting: Setting): readonly ExtensionOutcome[] => {
  const effective = effectiveGrants(running, setting);
  return running.course.grants.map((grant) => ({
    event: grant.at,
    status: grant.status,
    told: isoOf(grant.told?.day),
    effective: effective.some(({ at }) => at === grant.at),
  }));
};
