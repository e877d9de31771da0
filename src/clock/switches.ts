import type { WorkCalendar } from '../calendar/index.ts';
import { isNot, mustHave } from '../errors/index.ts';
import { type EpochDay, parseDay } from '../kernel/index.ts';
import { checkSwitches, defaultRule, lengthUnder } from '../term/index.ts';
import { type Running, triggerUnder } from './count.ts';
import type { ClockCounting, ClockRule, ClockSwitches } from './types.ts';

/** The switches of a clock unless the rule or the caller sets others. */
export const CLOCK_SWITCHES: ClockSwitches = Object.freeze({
  suspensionBoundary: 'begin-only',
  extensionBase: 'merged',
  onlineReceipt: 'confirmed',
  extensionTold: 'required',
});

const CHOICES: { readonly [name in keyof ClockSwitches]: readonly ClockSwitches[name][] } = {
  suspensionBoundary: ['begin-only', 'both', 'neither', 'end-only'],
  extensionBase: ['merged', 'from-rolled'],
  onlineReceipt: ['confirmed', 'submitted'],
  extensionTold: ['required', 'not-required'],
};

/** Checks switches that may come from outside. Throws `OPTION_INVALID`. */
export const checkClockSwitches = (switches: Partial<ClockCounting>): void => {
  mustHave(switches, 'a set of switches');
  const general: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(switches)) {
    if (!Object.hasOwn(CHOICES, name)) {
      general[name] = value;
    } else if (!(CHOICES[name as keyof ClockSwitches] as readonly unknown[]).includes(value)) {
      throw isNot(
        'OPTION_INVALID',
        value,
        `a ${name}`,
        `Choose one of: ${CHOICES[name as keyof ClockSwitches].join(', ')}.`,
      );
    }
  }
  checkSwitches(general);
};

/** Every switch: the general law's, those that the text fixes, those that the caller sets. */
export const countingOf = (rule: ClockRule, set: Partial<ClockCounting>): ClockCounting => ({
  ...defaultRule(rule.term),
  ...CLOCK_SWITCHES,
  ...rule.switches,
  ...set,
});

const BOUNDARIES: readonly Partial<ClockCounting>[] = CHOICES.suspensionBoundary.map((suspensionBoundary) => ({
  suspensionBoundary,
}));

/**
 * The ways to count, one change each, that are open for a course: the boundary days of a suspension, the base of an
 * extension and whether it took effect, the day of receipt online, a trigger on a rest day, which days off a last day
 * moves; then those of the rule. A switch that the text or the caller has set is settled.
 */
export const openWays = (
  running: Running,
  counting: ClockCounting,
  set: Partial<ClockCounting>,
  calendar: WorkCalendar,
): readonly Partial<ClockCounting>[] => {
  const { rule, course } = running;
  const open: Partial<ClockCounting>[] = [];
  const inWorkdays = lengthUnder(rule.term, counting).kind === 'workdays';
  const approved = course.grants.some(({ status }) => status === 'approved');
  if (course.stops.some(({ began, ended }) => (ended ?? running.until) > began)) {
    open.push(...BOUNDARIES);
  }
  if (approved && !inWorkdays) {
    open.push({ extensionBase: 'merged' }, { extensionBase: 'from-rolled' });
  }
  if (approved && rule.extension?.telling === 'required') {
    open.push({ extensionTold: 'required' }, { extensionTold: 'not-required' });
  }
  if (course.receipt?.submissionContested === true && course.start.submitted !== null) {
    open.push({ onlineReceipt: 'confirmed' }, { onlineReceipt: 'submitted' });
  }
  const triggers = [course.start.day, course.start.submitted ?? course.start.day];
  if (inWorkdays && triggers.some((day) => mayRest(day, calendar))) {
    open.push({ restDayTrigger: 'as-is' }, { restDayTrigger: 'next-workday' });
  }
  if (!inWorkdays && counting.roll !== 'none') {
    open.push({ restDays: 'calendar' }, { restDays: 'narrow' });
  }
  const isSet = (given: object, changed: Partial<ClockCounting>): boolean =>
    Object.keys(changed).some((name) => Object.hasOwn(given, name));
  const changes = (changed: Partial<ClockCounting>): boolean =>
    Object.entries(changed).some(([name, value]) => counting[name as keyof ClockCounting] !== value);
  return [...open.filter((one) => !isSet(rule.switches, one)), ...rule.contested].filter(
    (one) => !isSet(set, one) && changes(one),
  );
};

/** Whether a trigger is a rest day, or may become one. */
const mayRest = (day: EpochDay, { index, coverage }: WorkCalendar): boolean =>
  coverage === null || day < index.from || day > parseDay(coverage.settledTo) || !index.isWorkday(day);

/** Every combination of two changes or more that do not speak of the same switch, for the safe day. */
export const combinedWays = (open: readonly Partial<ClockCounting>[]): readonly Partial<ClockCounting>[] => {
  const all: { readonly size: number; readonly changed: Partial<ClockCounting> }[] = [{ size: 0, changed: {} }];
  for (const changed of open) {
    const names = Object.keys(changed);
    const apart = all.filter((one) => !names.some((name) => Object.hasOwn(one.changed, name)));
    all.push(...apart.map((one) => ({ size: one.size + 1, changed: { ...one.changed, ...changed } })));
  }
  return all.filter(({ size }) => size > 1).map(({ changed }) => changed);
};

/** The first day from which any of the ways counts. */
export const firstTrigger = (running: Running, counting: ClockCounting): EpochDay =>
  Math.min(
    triggerUnder(running, counting),
    running.course.start.day,
    running.course.start.submitted ?? running.course.start.day,
  ) as EpochDay;
