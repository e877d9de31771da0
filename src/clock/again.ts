import { china, mustBeCalendar, type WorkCalendar } from '../calendar/index.ts';
import { type Issue, mustEach, mustHave } from '../errors/index.ts';
import { instantOn } from '../instant/index.ts';
import { type DayInput, parseDay, toDay } from '../kernel/index.ts';
import type { Deadline } from '../term/index.ts';
import { type Running, runningOf } from './count.ts';
import { dated, type Setting } from './dated.ts';
import { readEvents, throwIssues } from './events.ts';
import { courseOf } from './history.ts';
import { checkClockSwitches } from './switches.ts';
import { tallyOf } from './tally.ts';
import type { ClockInput, ClockRun, Tally } from './types.ts';

/** An input read again, which may have gone through JSON; whether its history can be was found out when it first ran. */
const courseAgain = (
  input: ClockInput,
  calendar: WorkCalendar,
): { readonly running: Running | null; readonly setting: Setting } => {
  mustHave(input, 'the input of a clock', ['rule', 'events', 'asOf', 'counting', 'cutoff', 'contested']);
  const { rule, events, asOf, counting, cutoff, contested } = input;
  const day = parseDay(asOf);
  // The end of the last day of all has no instant, though a clock may be asked about it.
  if (cutoff !== '24:00') {
    instantOn(day, cutoff);
  }
  mustEach(contested, 'ways to count');
  [counting, ...contested].forEach(checkClockSwitches);
  const issues: Issue[] = [];
  const read = readEvents(events, issues);
  throwIssues(issues);
  const running = runningOf(rule, courseOf(rule, read, []), day, cutoff);
  return { running, setting: { counting, open: contested, calendar, asOf: day, events } };
};

/**
 * The deadline of a clock, made again from what it keeps, as by another calendar.
 * @returns null where the clock has no start to count from
 * @throws {QixianError} `OPTION_INVALID`, `HISTORY_INVALID` and as `parseDay` for an input that no clock has kept
 * @example
 * clockDeadline(run.input, { calendar: china.asKnownOn('2020-01-20') });
 */
export const clockDeadline = (
  input: ClockInput,
  options: { readonly calendar?: WorkCalendar } = {},
): Deadline | null => {
  const { running, setting } = courseAgain(input, calendarOf(options));
  return running === null ? null : dated(running, setting);
};

/**
 * How much of a term had run, or will have run, at the end of a day 已用、剩余, by the events known to the run and under
 * its default reading. What is suspended stays suspended, and what has ended runs no further.
 * @param options.calendar - the calendar of the run; mainland China unless given
 * @returns null where the clock has no start to count from
 * @throws {QixianError} as {@link clockDeadline}
 * @example
 * tallyOn(run, '2020-02-03'); //=> { on: '2020-02-03', unit: 'workdays', used: 11, remaining: 9 }
 */
export const tallyOn = (
  run: ClockRun,
  day: DayInput,
  options: { readonly calendar?: WorkCalendar } = {},
): Tally | null => {
  mustHave(run, 'a run', ['input']);
  const on = toDay(day);
  const { running, setting } = courseAgain(run.input, calendarOf(options));
  return running === null ? null : tallyOf(running, setting, on);
};

const calendarOf = (options: { readonly calendar?: WorkCalendar }): WorkCalendar => {
  mustHave(options, 'the options of a clock');
  const { calendar = china } = options;
  mustBeCalendar(calendar);
  return calendar;
};
