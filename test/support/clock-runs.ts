import fc from 'fast-check';
import { type ClockCounting, type ClockRun, runClock } from 'qixian/clock';
import { isQixianError } from 'qixian/errors';
import type { Deadline } from 'qixian/term';
import type { DrawnMatter } from './clock-histories.ts';
import { type SimResult, type SimSwitches, simulate, WalkedOut } from './clock-simulator.ts';
import { runs } from './runs.ts';

/** As many cases as asked for, but no more than a hundred thousand: each is a whole history, walked day by day. */
export const histories = (normal: number): number => Math.min(runs(normal), 100_000);

export const BOUNDARIES = ['begin-only', 'both', 'neither', 'end-only'] as const;

/** One answer to every question. */
export const switches: fc.Arbitrary<SimSwitches> = fc.record({
  suspensionBoundary: fc.constantFrom(...BOUNDARIES),
  extensionBase: fc.constantFrom('merged', 'from-rolled'),
  onlineReceipt: fc.constantFrom('confirmed', 'submitted'),
  extensionTold: fc.constantFrom('required', 'not-required'),
  restDayTrigger: fc.constantFrom('as-is', 'next-workday'),
  triggerDay: fc.constantFrom('excluded', 'included'),
  roll: fc.constantFrom('none', 'following'),
});

/** The first day counts in lengths of days; a month from an included day ends on another rule. */
export const fitting = ({ rule }: DrawnMatter, drawn: SimSwitches): SimSwitches =>
  rule.term.kind === 'months' ? { ...drawn, triggerDay: 'excluded' } : drawn;

/** What is settled: days up to here can be compared. */
export const SETTLED = '2026-12-28';

export const simulated = ({ rule, events, asOf }: DrawnMatter, drawn: SimSwitches): SimResult | null => {
  try {
    const result = simulate({ term: rule.term, events, asOf }, drawn);
    return result.due !== null && result.due > SETTLED ? null : result;
  } catch (error) {
    if (error instanceof WalkedOut) {
      return null;
    }
    throw error;
  }
};

export const ran = (
  { rule, events, asOf }: DrawnMatter,
  fixed: Partial<ClockCounting>,
): ClockRun | readonly unknown[] => {
  try {
    return runClock(rule, events, { asOf, restDays: 'calendar', ...fixed });
  } catch (error) {
    if (isQixianError(error) && error.code === 'HISTORY_INVALID') {
      return error.issues.map(({ path, facts }) => [facts['fault'], path[1]]);
    }
    throw error;
  }
};

export const dueOf = (deadline: Deadline | null): string | null =>
  deadline === null ? null : deadline.certainty === 'decided' ? deadline.due : deadline.certainty;

export const isRun = (result: ClockRun | readonly unknown[]): result is ClockRun => !Array.isArray(result);

/** The day in question: the deadline, or the one that a standing clock would have if it ran again now. */
export const dateOf = (run: ClockRun): string | null => dueOf(run.state === 'suspended' ? run.ifResumed : run.deadline);

/** The run of a history that can be; any other is left out. */
export const valid = (drawn: DrawnMatter, fixed: Partial<ClockCounting> = {}): ClockRun => {
  const run = ran(drawn, fixed);
  fc.pre(isRun(run));
  return run as ClockRun;
};
