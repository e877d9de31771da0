import { china, type WorkCalendar } from '../calendar/index.ts';
import { mustHave } from '../errors/index.ts';
import { type DayInput, parseDay, toDay } from '../kernel/index.ts';
import type { Deadline } from '../term/index.ts';
import { type Running, runningOf } from './count.ts';
import { dated, type Setting } from './dated.ts';
import { readEvents } from './events.ts';
import { courseOf } from './history.ts';
import { tallyOf } from './tally.ts';
import type { ClockInput, ClockRun, Tally } from './types.ts';

/** An input read again: what it was made of has been checked once. */
const courseAgain = (
  { rule, events, asOf, counting, cutoff, contested }: ClockInput,
  calendar: WorkCalendar,
): { readonly running: Running | null; readonly setting: Setting } => {
  const day = parseDay(asOf);
  const running = runningOf(rule, courseOf(rule, readEvents(events, []), []), day, cutoff);
  return { running, setting: { counting, open: contested, calendar, asOf: day, events } };
};

/**
 * The deadline of a clock, made again from what it keeps, as by another calendar.
 * @returns null where the clock has no start to count from
 * @example
 * clockDeadline(run.input, { calendar: china.asKnownOn('2020-01-20') });
 */
export const clockDeadline = (
  input: ClockInput,
  { calendar = china }: { readonly calendar?: WorkCalendar } = {},
): Deadline | null => {
  mustHave(input, 'the input of a clock', ['rule', 'events', 'asOf', 'counting']);
  const { running, setting } = courseAgain(input, calendar);
  return running === null ? null : dated(running, setting);
};

/**
 * How much of a term had run, or will have run, at the end of a day 已用、剩余, by the events known to the run and under
 * its default reading. What is suspended stays suspended, and what has ended runs no further.
 * @param options.calendar - the calendar of the run; mainland China unless given
 * @returns null where the clock has no start to count from
 * @throws {QixianError} as `parseDay`
 * @example
 * tallyOn(run, '2020-02-03'); //=> { on: '2020-02-03', unit: 'workdays', used: 11, remaining: 9 }
 */
export const tallyOn = (
  run: ClockRun,
  day: DayInput,
  { calendar = china }: { readonly calendar?: WorkCalendar } = {},
): Tally | null => {
  mustHave(run, 'a run', ['input']);
  const { running, setting } = courseAgain(run.input, calendar);
  return running === null ? null : tallyOf(running, setting, toDay(day));
};
