import { china, mustBeCalendar, type WorkCalendar } from '../calendar/index.ts';
import { isNot, mustEach, mustHave, mustKnow, QixianError } from '../errors/index.ts';
import type { InstantInput } from '../instant/index.ts';
import { addDays, type DayInput, type EpochDay, formatDay, type IsoDay, toDay } from '../kernel/index.ts';
import { endBounds, rolledBounds } from './bounded.ts';
import { endOfHours, startOfHours } from './hours.ts';
import { lastDay } from './last-day.ts';
import { combinationsOf, openSwitches } from './readings.ts';
import { rolled } from './rest-day.ts';
import { checkSwitches, defaultRule, GENERAL_RULE, ruleWith } from './rule.ts';
import { settle, type Way } from './settle.ts';
import { checkedTerm } from './term.ts';
import type {
  CountingRule,
  Deadline,
  Decided,
  FixedInput,
  FixedSwitches,
  Hours,
  LegalBasis,
  Term,
  TermInput,
} from './types.ts';

/** How {@link deadline} counts: the calendar, and any switch of the rule that is not the default for its kind of term. */
export interface CountingOptions extends Partial<CountingRule> {
  readonly calendar?: WorkCalendar;
  /** `HH:MM` at which the last day ends 截止时间; midnight (24:00) unless given. */
  readonly cutoff?: string | undefined;
  /** Other times of day `HH:MM` at which the last day may end, as for 下班前; each is a reading. At most six. */
  readonly contestedCutoffs?: readonly string[] | undefined;
  /** The provisions that set the length, kept on the result. */
  readonly basis?: readonly LegalBasis[];
  /** Other ways to count that lawyers hold, one change each, besides those that the kind of term opens by itself; at most six. */
  readonly contested?: readonly Partial<CountingRule>[];
}

/** How {@link deadline} counts from a day. */
export interface DeadlineOptions extends CountingOptions {
  /** The day of the event 起算日, such as the day of receipt; for a term before an event, the day of that event. */
  readonly from: DayInput;
}

/** How {@link deadline} counts hours. */
export interface HoursOptions extends CountingOptions {
  /** The instant from which they run: ISO text with an offset, a `Date` or a DateTime. */
  readonly from: InstantInput;
}

const NONE: readonly never[] = [];

/**
 * The deadline of a term that begins with an event, or ends before one.
 * @returns `decided`; `bounded` where it hangs on a notice that is not published; `refused` where nothing can be said. It
 *   throws only for bad input. A switch that the caller sets is settled; one that lawyers read in two ways and that is left
 *   out becomes a reading where it gives another day.
 * @throws {QixianError} `DAY_FORMAT`, `DAY_INVALID`, `DAY_TYPE`, `COUNT_INVALID`, `OPTION_INVALID`, `MONTH_DAY_MISSING`,
 *   `INSTANT_INVALID` for hours from a day without a time or a cutoff that is none
 * @see 民法典 第二百条至第二百零四条, in force 2021-01-01
 * @example
 * dueOrThrow(deadline(workdays(15), { from: '2020-01-14' })); //=> 2020-02-11
 */
export function deadline(term: Hours, options: HoursOptions): Deadline;
export function deadline(term: Term, options: DeadlineOptions): Deadline;
export function deadline(term: Term, options: DeadlineOptions | HoursOptions): Deadline {
  mustHave(options, 'the options of a deadline');
  const { from, calendar = china, basis = NONE, cutoff = '24:00', contested = NONE } = options;
  const { contestedCutoffs = NONE } = options;
  const switches = switchesOf(options);
  checkContested(contested);
  mustBeCalendar(calendar);
  mustEach(basis, 'provisions');
  checkCutoffs(contestedCutoffs);
  const checked = checkedTerm(term);
  const rule = ruleWith(defaultRule(checked), switches);
  const counted = { cutoff, basis, calendar };
  if (checked.kind === 'hours') {
    return hoursDeadline(
      { kind: 'term', term: checked, from: startOfHours(from), rule, cutoff, contested: NONE },
      counted,
    );
  }
  const day = toDay(from as DayInput);
  const open = openSwitches(checked, day, { rule, calendar, fixed: switches, contested });
  const input: TermInput = { kind: 'term', term: checked, from: formatDay(day), rule, cutoff, contested: open };
  const wayOf = (changed: Partial<CountingRule>): Way => wayUnder(checked, day, ruleWith(rule, changed), changed);
  return settle({
    cutoff,
    contestedCutoffs,
    basis,
    calendar,
    input: contestedCutoffs.length === 0 ? input : { ...input, contestedCutoffs },
    since: day,
    limit: checked.kind === 'at-least' || checked.kind === 'waiting' ? 'minimum' : 'maximum',
    ways: [wayUnder(checked, day, rule, {}), ...open.map(wayOf)],
    combined: combinationsOf(open).map(wayOf),
    least: checked.kind === 'between' ? wayUnder(checked.least, day, rule, {}) : null,
    lateAt: checked.kind === 'waiting' ? 'day-start' : 'cutoff',
  });
}

const OTHERS: ReadonlySet<string> = new Set(['from', 'calendar', 'basis', 'cutoff', 'contested', 'contestedCutoffs']);

/** The switches among the options. Throws `OPTION_INVALID` for any other. */
const switchesOf = (options: CountingOptions): Partial<CountingRule> => {
  const names = Object.keys(options).filter((name) => !OTHERS.has(name));
  if (names.length === 0) {
    return NO_SWITCHES;
  }
  const switches = Object.fromEntries(names.map((name) => [name, options[name as keyof CountingRule]]));
  checkSwitches(switches);
  return switches;
};

const NO_SWITCHES: Partial<CountingRule> = {};

/** Each combination of six switches is 64 counts; more is no legal question. */
const MOST_CONTESTED = 6;

const checkContested = (contested: readonly Partial<CountingRule>[]): void => {
  if (!Array.isArray(contested) || contested.length > MOST_CONTESTED) {
    throw isNot(
      'OPTION_INVALID',
      contested,
      'a list of at most six ways to count',
      'Pass [{ dayUnit: … }] or the like.',
    );
  }
  contested.forEach((changed) => {
    checkSwitches(changed);
  });
};

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const checkCutoffs = (times: readonly string[]): void => {
  if (times === NONE) {
    return;
  }
  const wrong = !Array.isArray(times) || times.length > MOST_CONTESTED;
  if (wrong || !times.every((time) => typeof time === 'string' && TIME.test(time))) {
    throw isNot('OPTION_INVALID', times, 'a list of at most six times of day', "Pass ['11:30'] or the like.");
  }
};

const wayUnder = (
  term: Exclude<Term, Hours>,
  from: EpochDay,
  rule: CountingRule,
  switches: Partial<CountingRule>,
): Way => ({
  switches,
  end: (calendar) => lastDay(term, from, { rule, calendar }),
  bounds: (bounds, calendar) => endBounds(term, from, { rule, calendar, bounds }),
});

const hoursDeadline = (
  input: TermInput & { readonly term: Hours; readonly from: ReturnType<typeof startOfHours> },
  { basis, calendar }: { readonly basis: readonly LegalBasis[]; readonly calendar: WorkCalendar },
): Decided => {
  const { lateFrom, due } = endOfHours(input.term, input.from, input.rule);
  return {
    input,
    basis,
    calendar: calendar.id,
    certainty: 'decided',
    limit: 'maximum',
    due,
    lateFrom,
    nominal: due,
    notBefore: null,
    safe: due,
    safeUntil: lateFrom,
    readings: [{ default: true, switches: {}, nominal: due, due, lateFrom }],
  };
};

/** What a fixed day may carry: a time of day at which it ends, and a convention when it is a rest day. */
export interface FixedOptions {
  readonly calendar?: WorkCalendar;
  /** `HH:MM`; the end of the day unless given. */
  readonly cutoff?: string | undefined;
  /** Other times of day `HH:MM` at which it may end, as for 下班前; each is a reading. At most six. */
  readonly contestedCutoffs?: readonly string[] | undefined;
  /** `none` unless given: a fixed day stays where it is. */
  readonly roll?: CountingRule['roll'] | undefined;
  /** `inclusive` unless given: 10月31日前 is in time through the 31st. */
  readonly before?: 'inclusive' | 'exclusive';
  readonly basis?: readonly LegalBasis[];
  /** Other ways to read it that lawyers hold, one change each; each is a reading where it gives another day. */
  readonly contested?: readonly FixedSwitches[];
}

/**
 * A deadline on a fixed day 固定日期, which is no period and so stays where it is unless a convention is asked for.
 * @throws {QixianError} as `parseDay`, and `OPTION_INVALID`
 * @example
 * dueOrThrow(fixedDeadline('2020-10-31')); //=> 2020-10-31
 */
export const fixedDeadline = (on: DayInput, options: FixedOptions = {}): Deadline => {
  mustHave(options, 'the options of a fixed day');
  mustKnow(options, 'fixedDeadline', FIXED_OPTIONS);
  const { calendar = china, cutoff = '24:00', roll = 'none', before = 'inclusive', basis = NONE } = options;
  const { contested = NONE, contestedCutoffs = NONE } = options;
  mustBeCalendar(calendar);
  mustEach(basis, 'provisions');
  mustEach(contested, 'ways to count');
  const day = toDay(on);
  const taken = { before, fixedDateRoll: roll };
  [taken, ...contested].forEach(checkFixed);
  checkCutoffs(contestedCutoffs);
  const input: FixedInput = { kind: 'fixed', day: formatDay(day), before, roll, cutoff, contested };
  return settle({
    input: contestedCutoffs.length === 0 ? input : { ...input, contestedCutoffs },
    contestedCutoffs,
    basis,
    calendar,
    since: day,
    cutoff,
    limit: 'maximum',
    ways: [fixedWay(day, taken, {}), ...contested.map((changed) => fixedWay(day, { ...taken, ...changed }, changed))],
    combined: combinationsOf(contested).map((changed) => fixedWay(day, { ...taken, ...changed }, changed)),
    least: null,
    lateAt: 'cutoff',
  });
};

const FIXED_OPTIONS = ['calendar', 'cutoff', 'roll', 'before', 'basis', 'contested', 'contestedCutoffs'];

const checkFixed = ({ before = 'inclusive', fixedDateRoll = 'none' }: FixedSwitches): void => {
  checkSwitches({ roll: fixedDateRoll });
  if (before !== 'inclusive' && before !== 'exclusive') {
    throw isNot('OPTION_INVALID', before, 'a way to read 前', 'Choose one of: inclusive, exclusive.');
  }
};

const fixedWay = (day: EpochDay, taken: Required<FixedSwitches>, switches: FixedSwitches): Way => {
  const nominal = taken.before === 'exclusive' ? addDays(day, -1) : day;
  const rule: CountingRule = { ...GENERAL_RULE, roll: taken.fixedDateRoll };
  return {
    switches,
    end: (calendar) => {
      const due = rolled(nominal, rule, calendar);
      return { nominal, due, hangsOn: rule.roll === 'none' ? Number.NEGATIVE_INFINITY : Math.max(nominal, due) };
    },
    bounds: (bounds, calendar) => rolledBounds(nominal, { rule, calendar, bounds }),
  };
};

/**
 * The due day of a decided deadline.
 * @throws {QixianError} `DEADLINE_NOT_DECIDED` for a bounded or refused one
 */
export const dueOrThrow = (deadline: Deadline): IsoDay => {
  mustHave(deadline, 'a deadline', ['certainty']);
  if (deadline.certainty === 'decided') {
    return deadline.due;
  }
  const bounded = deadline.certainty === 'bounded';
  throw new QixianError('DEADLINE_NOT_DECIDED', {
    message: bounded
      ? `The due day is not decided: it lies from ${deadline.earliest} to ${deadline.latest}.`
      : `There is no due day: ${deadline.message}`,
    hint: bounded ? 'Use safe, or wait for the notice that settles it.' : deadline.hint,
    facts: { certainty: deadline.certainty },
  });
};
