import { type Coverage, china, type RollConvention, type WorkCalendar } from '../calendar/index.ts';
import { isQixianError, QixianError } from '../errors/index.ts';
import { instantOn } from '../instant/index.ts';
import { addDays, type DayInput, type EpochDay, formatDay, type IsoDay, parseDay, toDay } from '../kernel/index.ts';
import { checkCounting, GENERAL_RULE, lastDay } from './term.ts';
import type {
  CountingRule,
  Deadline,
  DeadlineInput,
  Decided,
  LegalBasis,
  Missing,
  Reading,
  Refused,
  Term,
} from './types.ts';

/** How {@link deadline} counts: the trigger, the calendar, and any switch of the rule that is not the default. */
export interface DeadlineOptions extends Partial<CountingRule> {
  /** The day of the event 起算日, such as the day of receipt. */
  readonly from: DayInput;
  readonly calendar?: WorkCalendar;
  /** The provisions that set the length, kept on the result. */
  readonly basis?: readonly LegalBasis[];
}

/**
 * The deadline of a term that begins with an event.
 * @returns `decided`, or `refused` when the count leaves what the notices have settled; it throws only for bad input
 * @throws {QixianError} `DAY_FORMAT`, `DAY_INVALID`, `DAY_TYPE`, `COUNT_INVALID`, `OPTION_INVALID`, `MONTH_DAY_MISSING`
 * @see 民法典 第二百条至第二百零四条, in force 2021-01-01
 * @example
 * dueOrThrow(deadline(workdays(15), { from: '2020-01-14' })); //=> 2020-02-11
 */
export const deadline = (term: Term, options: DeadlineOptions): Deadline => {
  const { from, calendar = china, basis = [], ...switches } = options;
  const input: DeadlineInput = { term, from: formatDay(toDay(from)), rule: { ...GENERAL_RULE, ...switches } };
  checkCounting(term, input.rule);
  const made = { input, basis, calendar: calendar.id };
  return orRefused(made, () => {
    const readings = readingsOf(input, calendar, options.restDayTrigger === undefined);
    const settledTo = calendar.coverage?.settledTo ?? '';
    const last = readings
      .map(({ due }) => due)
      .sort()
      .at(-1) as IsoDay;
    return last > settledTo
      ? refusedUnsettled(made, calendar, last)
      : { ...made, certainty: 'decided', ...daysOf(readings[0]), safe: earliest(readings), readings };
  });
};

/** What a fixed day may carry: a time of day at which it ends, and a convention when it is a rest day. */
export interface FixedOptions {
  readonly calendar: WorkCalendar;
  /** `HH:MM`; the end of the day unless given. */
  readonly time?: string | undefined;
  /** `none` unless given: a fixed day stays where it is. */
  readonly roll?: RollConvention | undefined;
}

/** A deadline on a fixed day 固定日期, which is no period and so stays where it is unless a convention is asked for. */
export const fixedDeadline = (day: EpochDay, { calendar, time, roll = 'none' }: FixedOptions): Deadline =>
  roll === 'none'
    ? decidedOn(day, day, calendar, time)
    : workdayDeadline({ calendar, time, nominal: day, find: (index) => index.roll(day, roll) });

/** A due day that is looked up among the workdays. */
export interface WorkdayLookup {
  readonly calendar: WorkCalendar;
  readonly time?: string | undefined;
  /** Finds the due day; it may throw `CALENDAR_YEAR_MISSING`. */
  readonly find: (index: WorkCalendar['index']) => EpochDay;
  /** The day before adjustment; the due day itself unless given. */
  readonly nominal?: EpochDay;
  /** The last day on which the look-up hangs, where that is later than the due day. */
  readonly hangsOn?: EpochDay;
}

/** A deadline on a workday found by rule 第n个工作日; refused while the days on which it hangs are not settled. */
export const workdayDeadline = ({ calendar, time, find, nominal, hangsOn }: WorkdayLookup): Deadline => {
  const made = { input: null, basis: [], calendar: calendar.id };
  return orRefused(made, () => {
    const due = find(calendar.index);
    const last = formatDay(Math.max(due, hangsOn ?? due) as EpochDay);
    return last > (calendar.coverage?.settledTo ?? '')
      ? refusedUnsettled(made, calendar, last)
      : decidedOn(due, nominal ?? due, calendar, time);
  });
};

const decidedOn = (day: EpochDay, before: EpochDay, calendar: WorkCalendar, time = '24:00'): Decided => {
  const due = formatDay(day);
  const nominal = formatDay(before);
  return {
    input: null,
    basis: [],
    calendar: calendar.id,
    certainty: 'decided',
    due,
    lateFrom: instantOn(day, time),
    nominal,
    safe: due,
    readings: [{ default: true, switches: {}, nominal, due }],
  };
};

/** What is not known is a refusal, never an exception. */
const orRefused = (made: Pick<Refused, 'input' | 'basis' | 'calendar'>, make: () => Deadline): Deadline => {
  try {
    return make();
  } catch (error) {
    if (isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING') {
      return refused(made, error);
    }
    throw error;
  }
};

/**
 * The due day of a decided deadline.
 * @throws {QixianError} `DEADLINE_NOT_DECIDED` for a bounded or refused one
 */
export const dueOrThrow = (deadline: Deadline): IsoDay => {
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

/** The default reading first, then each other one that gives another day; a switch that the caller set is no reading. */
const readingsOf = (
  { term, from, rule }: DeadlineInput,
  calendar: WorkCalendar,
  open: boolean,
): readonly [Reading, ...Reading[]] => {
  const read = (switches: Partial<CountingRule>): Reading => {
    const { nominal, due } = lastDay(term, parseDay(from), { ...rule, ...switches }, calendar);
    return { default: false, switches, nominal: formatDay(nominal), due: formatDay(due) };
  };
  const first = { ...read({}), default: true };
  const contested = open && term.kind === 'workdays' && !calendar.isWorkday(from);
  const others = contested ? [read({ restDayTrigger: 'next-workday' })] : [];
  return [first, ...others.filter(({ due }) => due !== first.due)];
};

const daysOf = ({ nominal, due }: Reading): Pick<Decided, 'nominal' | 'due' | 'lateFrom'> => ({
  nominal,
  due,
  lateFrom: instantOn(addDays(parseDay(due), 1)),
});

const earliest = (readings: readonly Reading[]): IsoDay => readings.map(({ due }) => due).sort()[0] as IsoDay;

const refused = (made: Pick<Refused, 'input' | 'basis' | 'calendar'>, error: QixianError): Refused => ({
  ...made,
  certainty: 'refused',
  code: error.code,
  message: error.message,
  hint: error.hint,
  facts: error.facts,
  missing: { kind: 'notice', year: Number(error.facts['year']), title: String(error.facts['notice']) },
});

const refusedUnsettled = (
  made: Pick<Refused, 'input' | 'basis' | 'calendar'>,
  calendar: WorkCalendar,
  due: IsoDay,
): Refused => {
  const { to, settledTo } = calendar.coverage as Coverage;
  const year = Number(to.slice(0, 4)) + 1;
  const missing: Missing = { kind: 'notice', year, title: calendar.index.titleOf(year) };
  return {
    ...made,
    certainty: 'refused',
    code: 'CALENDAR_NOT_SETTLED',
    message: `The count reaches ${due}, but the days after ${settledTo} can still be changed by the notice of ${year}.`,
    hint: `Wait for ${missing.title}, or add it with calendar.with(notice).`,
    facts: { due, settledTo, year, notice: missing.title },
    missing,
  };
};
