import { type Coverage, china, type RollConvention, type WorkCalendar } from '../calendar/index.ts';
import { isQixianError, QixianError } from '../errors/index.ts';
import { type Bounds, type DayBounds, outlookOf } from '../horizon/index.ts';
import { instantOn } from '../instant/index.ts';
import { type DayInput, type EpochDay, formatDay, type IsoDay, parseDay, toDay } from '../kernel/index.ts';
import { boundedDeadline, type Hanging, hangingTerm, rolledBounds } from './bounded.ts';
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
  /** `HH:MM` at which the last day ends; midnight unless given. */
  readonly time?: string | undefined;
  /** The provisions that set the length, kept on the result. */
  readonly basis?: readonly LegalBasis[];
}

/**
 * The deadline of a term that begins with an event.
 * @returns `decided`; `bounded` where it hangs on a notice that is not published; `refused` where nothing can be said. It
 *   throws only for bad input
 * @throws {QixianError} `DAY_FORMAT`, `DAY_INVALID`, `DAY_TYPE`, `COUNT_INVALID`, `OPTION_INVALID`, `MONTH_DAY_MISSING`
 * @see 民法典 第二百条至第二百零四条, in force 2021-01-01
 * @example
 * dueOrThrow(deadline(workdays(15), { from: '2020-01-14' })); //=> 2020-02-11
 */
export const deadline = (term: Term, options: DeadlineOptions): Deadline => {
  const { from, calendar = china, basis = [], time, ...switches } = options;
  const input: DeadlineInput = {
    term: { ...term },
    from: formatDay(toDay(from)),
    rule: { ...GENERAL_RULE, ...switches },
  };
  checkCounting(term, input.rule);
  const made = { input, basis, calendar: calendar.id };
  const open = options.restDayTrigger === undefined && term.kind === 'workdays';
  return settled(made, calendar, {
    since: parseDay(input.from),
    time,
    make: () => {
      const readings = readingsOf(input, calendar, open);
      const last = readings
        .map(({ due }) => due)
        .sort()
        .at(-1) as IsoDay;
      const decided: Decided = {
        ...made,
        certainty: 'decided',
        ...daysOf(readings[0], time),
        safe: earliest(readings),
        readings,
      };
      return { decided, hangsOn: hangs(input) ? last : null };
    },
    hanging: () => {
      const trigger = parseDay(input.from);
      const sure = !open || outlookOf(calendar)?.bounds.isWorkday(trigger) === true;
      const others: readonly Partial<CountingRule>[] = sure ? [] : [{ restDayTrigger: 'next-workday' }];
      return [{}, ...others].map((changed) => hangingTerm(term, trigger, input.rule, changed));
    },
  });
};

/** Whether a term needs a calendar at all: calendar days that never roll do not. */
const hangs = ({ term, rule }: DeadlineInput): boolean =>
  term.kind === 'workdays' || rule.roll !== 'none' || rule.restDayTrigger === 'next-workday';

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
    : workdayDeadline({
        calendar,
        time,
        since: day,
        nominal: day,
        find: (index) => index.roll(day, roll),
        bound: (bounds) => rolledBounds(day, roll, bounds),
      });

/** A due day that is looked up among the workdays. */
export interface WorkdayLookup {
  readonly calendar: WorkCalendar;
  readonly time?: string | undefined;
  /** The day from which it is looked up. */
  readonly since: EpochDay;
  /** Where the due day can fall while notices are missing. */
  readonly bound: (bounds: Bounds) => DayBounds | null;
  /** Finds the due day; it may throw `CALENDAR_YEAR_MISSING`. */
  readonly find: (index: WorkCalendar['index']) => EpochDay;
  /** The day before adjustment; the due day itself unless given. */
  readonly nominal?: EpochDay;
  /** The last day on which the look-up hangs, where that is later than the due day. */
  readonly hangsOn?: EpochDay;
}

/** A deadline on a workday found by rule 第n个工作日; bounded while the days on which it hangs are not settled. */
export const workdayDeadline = ({ calendar, time, since, find, bound, nominal, hangsOn }: WorkdayLookup): Deadline => {
  const made = { input: null, basis: [], calendar: calendar.id };
  return settled(made, calendar, {
    since,
    time,
    make: () => {
      const due = find(calendar.index);
      const decided = decidedOn(due, nominal ?? due, calendar, time);
      return { decided, hangsOn: formatDay(Math.max(due, hangsOn ?? due) as EpochDay) };
    },
    hanging: () => [{ since, switches: {}, bound, guess: ({ index }) => find(index) }],
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

const isMissing = (error: unknown): error is QixianError =>
  isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING';

/** A result as the notices give it, and as the model bounds it where they do not reach. */
interface Attempt {
  /** The day from which it counts. */
  readonly since: EpochDay;
  readonly time: string | undefined;
  /** The decided deadline and the last day on which it hangs; it may throw `CALENDAR_YEAR_MISSING`. */
  readonly make: () => { readonly decided: Decided; readonly hangsOn: IsoDay | null };
  readonly hanging: () => readonly Hanging[];
}

/** Decided if every day on which it hangs is settled, else bounded, else refused; never an exception for what is not known. */
const settled = (
  made: Pick<Refused, 'input' | 'basis' | 'calendar'>,
  calendar: WorkCalendar,
  attempt: Attempt,
): Deadline => {
  const bounded = (): Deadline | null => {
    try {
      return attempt.since < calendar.index.from
        ? null
        : boundedDeadline(made, calendar, attempt.hanging(), attempt.time);
    } catch (error) {
      if (isMissing(error)) {
        return null;
      }
      throw error;
    }
  };
  try {
    const { decided, hangsOn } = attempt.make();
    return hangsOn === null || hangsOn <= (calendar.coverage?.settledTo ?? '')
      ? decided
      : (bounded() ?? refusedUnsettled(made, calendar, hangsOn));
  } catch (error) {
    if (isMissing(error)) {
      return bounded() ?? refused(made, error);
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
  const contested = open && !calendar.isWorkday(from);
  const others = contested ? [read({ restDayTrigger: 'next-workday' })] : [];
  return [first, ...others.filter(({ due }) => due !== first.due)];
};

const daysOf = ({ nominal, due }: Reading, time = '24:00'): Pick<Decided, 'nominal' | 'due' | 'lateFrom'> => ({
  nominal,
  due,
  lateFrom: instantOn(parseDay(due), time),
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
