import { match, P } from 'ts-pattern';
import type { WorkCalendar } from '../calendar/index.ts';
import { isQixianError, type QixianError } from '../errors/index.ts';
import { addDays, addMonths, type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { rolled } from './rest-day.ts';
import { lengthUnder } from './rule.ts';
import { isLength } from './term.ts';
import type { CountingRule, Hours, Length, Term } from './types.ts';

/** Where a term ends. */
export interface End {
  /** The last day before adjustment. */
  readonly nominal: EpochDay;
  readonly due: EpochDay;
  /** The last day whose being worked or not decides the due day; minus infinity where none does. */
  readonly hangsOn: number;
}

/** What is counted in: a rule over a calendar. */
export interface Counting {
  readonly rule: CountingRule;
  readonly calendar: WorkCalendar;
}

/**
 * The end of a term that runs from a day, or back from it.
 * Throws the errors of the calendar where the count or the roll leaves its coverage.
 */
export const lastDay = (term: Exclude<Term, Hours>, from: EpochDay, counting: Counting): End =>
  isLength(term) ? forward(term, from, counting) : compoundEnd(term, from, counting);

const compoundEnd = (term: Exclude<Term, Hours | Length>, from: EpochDay, counting: Counting): End =>
  match(term)
    .with({ kind: 'before' }, ({ term: length }) => backward(length, from, counting))
    .with({ kind: P.union('at-least', 'notice-period') }, ({ term: length }) => forward(length, from, counting))
    .with({ kind: 'between' }, ({ most }) => forward(most, from, counting))
    .with({ kind: 'waiting' }, ({ term: length }) => inForce(length, from, counting))
    .with({ kind: 'then' }, ({ terms }) => inTurn(terms, from, counting))
    .with({ kind: 'earlier' }, ({ terms }) => earliestOf(terms, from, counting))
    .with({ kind: 'later' }, ({ terms }) => {
      const ends = terms.map((length) => forward(length, from, counting));
      const chosen = ends.reduce((a, b) => (b.due > a.due ? b : a));
      return { ...chosen, hangsOn: Math.max(...ends.map(({ hangsOn }) => hangsOn)) };
    })
    .exhaustive();

/** Conventions that never move a day back. */
const ONWARD: readonly CountingRule['roll'][] = ['none', 'following', 'raise'];

/** The first of several ends. One that cannot come before it decides nothing, though its own notice is missing. */
const earliestOf = (terms: readonly Length[], from: EpochDay, counting: Counting): End => {
  const all = terms.map((length) => countedOrMissing(length, from, counting));
  const ends = all.flatMap((end) => ('due' in end ? [end] : []));
  const missing = all.find((end) => !('due' in end));
  const chosen = ends.reduce<End | undefined>((a, b) => (a === undefined || b.due < a.due ? b : a), undefined);
  const { coverage } = counting.calendar;
  const isSettled = chosen !== undefined && coverage !== null && chosen.due <= parseDay(coverage.settledTo);
  const isAlone = isSettled && ONWARD.includes(counting.rule.roll);
  if (chosen === undefined || (missing !== undefined && !isAlone)) {
    throw missing;
  }
  const rivals = ends.filter(({ nominal }) => !isAlone || nominal < chosen.due);
  return { ...chosen, hangsOn: Math.max(chosen.hangsOn, ...rivals.map(({ hangsOn }) => hangsOn)) };
};

/** The end of a length, or the error that says which year is missing: then it lies beyond all that is covered. */
const countedOrMissing = (length: Length, from: EpochDay, counting: Counting): End | QixianError => {
  try {
    return forward(length, from, counting);
  } catch (error) {
    if (isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING') {
      return error;
    }
    throw error;
  }
};

/** The end of a length that runs forward. */
export const forward = (given: Length, from: EpochDay, { rule, calendar }: Counting): End => {
  const { index } = calendar;
  const length = lengthUnder(given, rule);
  const moved = rule.restDayTrigger === 'next-workday';
  const trigger = moved ? index.next(from, true) : from;
  if (length.kind === 'workdays') {
    const due =
      rule.triggerDay === 'included'
        ? index.add(index.next(trigger, true), length.count - 1)
        : index.add(trigger, length.count);
    return { nominal: due, due, hangsOn: due };
  }
  const nominal = nominalDay(length, trigger, rule);
  if (rule.longHolidayExtension === 'tax-period') {
    const due = pastLongHolidays(trigger, nominal, calendar) ?? rolled(nominal, rule, calendar);
    return { nominal, due, hangsOn: due };
  }
  const due = rolled(nominal, rule, calendar);
  return { nominal, due, hangsOn: hangingDay(rule, nominal, due, moved ? trigger : null) };
};

/** Days that never roll, or only off statutory days, hang on no notice; a trigger that is looked up does. */
const hangingDay = (
  { roll, restDays }: CountingRule,
  nominal: EpochDay,
  due: EpochDay,
  trigger: EpochDay | null,
): number =>
  roll === 'none' || restDays === 'narrow' ? (trigger ?? Number.NEGATIVE_INFINITY) : Math.max(nominal, due);

/** The end of a length counted back from an event 七日前; with clear days neither the act's day nor the event's counts. */
const backward = (given: Length, event: EpochDay, { rule, calendar }: Counting): End => {
  const length = lengthUnder(given, rule);
  const clear = rule.backwardCount === 'clear-days' ? 1 : 0;
  if (length.kind === 'workdays') {
    const due = calendar.index.add(event, -(length.count + clear));
    return { nominal: due, due, hangsOn: event - 1 };
  }
  const nominal = addDays(backBy(length, event, rule), -clear);
  const due = rolled(nominal, rule, calendar);
  return { nominal, due, hangsOn: hangingDay(rule, nominal, due, null) };
};

const backBy = (
  { kind, count }: Exclude<Length, { kind: 'workdays' }>,
  event: EpochDay,
  { monthEnd }: CountingRule,
): EpochDay =>
  match(kind)
    .with('days', () => addDays(event, -count))
    .with('weeks', () => addDays(event, -7 * count))
    .with('months', () => addMonths(event, -count, monthEnd))
    .with('years', () => addMonths(event, -12 * count, monthEnd))
    .exhaustive();

/** The day in force: the one after the wait, or its last under the other reading. */
const inForce = (length: Length, from: EpochDay, counting: Counting): End => {
  const { rule, calendar } = counting;
  const wait = forward(length, from, { calendar, rule: { ...rule, roll: 'none' } });
  const nominal = rule.waiting === 'day-after' ? addDays(wait.nominal, 1) : wait.nominal;
  const due = rolled(nominal, rule, calendar);
  return { nominal, due, hangsOn: Math.max(wait.hangsOn, hangingDay(rule, nominal, due, null)) };
};

const inTurn = (terms: readonly Length[], from: EpochDay, counting: Counting): End =>
  terms.reduce<End>(
    (last, length) => {
      const next = forward(length, last.due, counting);
      return { ...next, hangsOn: Math.max(last.hangsOn, next.hangsOn) };
    },
    { nominal: from, due: from, hangsOn: Number.NEGATIVE_INFINITY },
  );

/** The last day of a length of calendar days, weeks, months or years, before adjustment. */
export const nominalDay = (
  length: Exclude<Length, { kind: 'workdays' }>,
  trigger: EpochDay,
  rule: CountingRule,
): EpochDay => {
  const included = rule.triggerDay === 'included';
  return match(length)
    .with({ kind: 'days' }, ({ count }) => addDays(trigger, included ? count - 1 : count))
    .with({ kind: 'weeks' }, ({ count }) => addDays(trigger, included ? 7 * count - 1 : 7 * count))
    .with({ kind: 'months' }, ({ count }) => monthsOn(trigger, count, rule))
    .with({ kind: 'years' }, ({ count }) => monthsOn(trigger, 12 * count, rule))
    .exhaustive();
};

/** With the trigger day counted, the last day is the one before the corresponding day, or the month's last 前一日. */
const monthsOn = (from: EpochDay, count: number, { triggerDay, monthEnd }: CountingRule): EpochDay =>
  triggerDay === 'included' ? addDays(addMonths(from, count, 'overflow'), -1) : addMonths(from, count, monthEnd);

/** The shortest break that extends a tax period 连续三日以上. */
const LONG_HOLIDAY = 3;

/**
 * The last day of a tax period that holds a break of three days or more 税收征收管理法实施细则 第一百零九条: as many working
 * days after the nominal day as the break has days inside the term, as the official tables count; null without one.
 */
const pastLongHolidays = (trigger: EpochDay, nominal: EpochDay, calendar: WorkCalendar): EpochDay | null => {
  let days = 0;
  let run = 0;
  for (let day = trigger + 1; day <= nominal + 1; day += 1) {
    const off = day <= nominal && calendar.day(formatDay(day as EpochDay)).kind === 'holiday';
    days += off || run < LONG_HOLIDAY ? 0 : run;
    run = off ? run + 1 : 0;
  }
  return days === 0 ? null : calendar.index.add(nominal, days);
};
