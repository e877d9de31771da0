import { match, P } from 'ts-pattern';
import { china, type WorkCalendar } from '../calendar/index.ts';
import { isNot, QixianError } from '../errors/index.ts';
import { dayOfInstant, type InstantInput } from '../instant/index.ts';
import { type DayInput, formatDay, toDay } from '../kernel/index.ts';
import {
  type ClockRule,
  type CountingRule,
  type Deadline,
  deadline,
  fixedDeadline,
  type Switches,
  type Term,
} from '../term/index.ts';
import { clockRuleOf } from './clock-rule.ts';
import { contestedOf, countingOf, switchesOf, unitBasis, withoutLength } from './counted.ts';
import { withLawReading } from './law-reading.ts';
import type { FixedPeriod, LengthPeriod, Statute, StatutePeriod } from './types.ts';
import { type NoPeriodInForce, type PeriodInForce, periodInForce, refusedFor, type VersionChoice } from './versions.ts';

/** How a statutory deadline is counted: from when, over which calendar, by which text, and any switch of the count. */
export interface StatuteDeadlineOptions extends VersionChoice, Partial<CountingRule> {
  /** The day of the event, for hours its instant; the event itself for a period counted backwards. */
  readonly from?: DayInput | InstantInput;
  /** The year of a fixed day such as 每年1月31日前, on which it falls. */
  readonly year?: number;
  readonly calendar?: WorkCalendar;
  /** `HH:MM` at which the last day ends 截止时间; midnight (24:00) unless given. */
  readonly cutoff?: string | undefined;
  /** Which text rules: in force on the `trigger` day, or on the `due` day. Left out, the other one is a reading. */
  readonly lawVersionAt?: 'trigger' | 'due';
  /** What becomes of a fixed day that is a rest day; left out, it stays and `following` is a reading. */
  readonly fixedDateRoll?: Switches['fixedDateRoll'];
  readonly before?: Switches['before'];
}

/** One period of a statute, over all its versions. */
export interface StatutePeriodHandle {
  readonly statute: Statute;
  readonly period: string;
  readonly names: readonly string[];
  readonly kind: StatutePeriod['kind'];
  /**
   * The text that sets it on a day: what is known of it, whatever its kind. Receipt rules, frequencies and rules
   * without a number of days are read here.
   */
  inForce(day: DayInput, choice?: VersionChoice): PeriodInForce | NoPeriodInForce;
  /**
   * The deadline of a period with a length (from a day) or on a fixed date (of a year), with the articles that set and
   * count it. `refused` with `LAW_NOT_IN_FORCE` where no text was in force, with `LAW_VERSION_UNKNOWN` where that is not
   * known.
   * @throws {QixianError} `PERIOD_WITHOUT_LENGTH` for a receipt rule, a frequency or a rule without a number of days;
   *   `OPTION_INVALID` and what `deadline` throws for bad input
   */
  deadline(options: StatuteDeadlineOptions): Deadline;
  /**
   * The rule of a clock for `runClock`, by the text in force on a day: extension, grounds of suspension, receipt
   * channels, completion.
   * @throws {QixianError} `PERIOD_WITHOUT_LENGTH`, `LAW_NOT_IN_FORCE`, `LAW_VERSION_UNKNOWN`
   */
  clockRule(day: DayInput, choice?: VersionChoice): ClockRule;
}

/** The handle of a period that a statute has in some version. */
export const handleOf = (statute: Statute, found: StatutePeriod): StatutePeriodHandle => {
  const { period: key, names, kind } = found;
  const inForce = (day: DayInput, choice: VersionChoice = {}): PeriodInForce | NoPeriodInForce =>
    periodInForce(statute, key, formatDay(toDay(day)), choiceOf(choice));
  return {
    statute,
    period: key,
    names,
    kind,
    inForce,
    deadline: (options) => deadlineOf(statute, found, options),
    clockRule: (day, choice) => {
      const text = inForce(day, choice);
      if (text.kind === 'none') {
        throw new QixianError(text.code, text);
      }
      return clockRuleOf(text, formatDay(toDay(day)));
    },
  };
};

const choiceOf = ({ version, inForceFrom }: VersionChoice): VersionChoice => ({
  version,
  inForceFrom: inForceFrom === undefined ? undefined : formatDay(toDay(inForceFrom)),
});

const deadlineOf = (statute: Statute, found: StatutePeriod, options: StatuteDeadlineOptions): Deadline => {
  if (typeof options !== 'object' || options === null) {
    throw isNot('OPTION_INVALID', options, 'a set of options', 'Pass { from } with the day of the event.');
  }
  if (options.lawVersionAt !== undefined && options.lawVersionAt !== 'trigger' && options.lawVersionAt !== 'due') {
    throw isNot('OPTION_INVALID', options.lawVersionAt, 'a lawVersionAt', 'Choose one of: trigger, due.');
  }
  return match(found)
    .with({ kind: 'fixed-date' }, (period) => fixedOf(statute, period, options))
    .with({ kind: P.union('receipt-rule', 'frequency', 'rule') }, ({ kind, words }): Deadline => {
      throw withoutLength(kind, words);
    })
    .otherwise(({ period, term }) => lengthOf(statute, period, term.kind === 'hours', options));
};

const lengthOf = (statute: Statute, key: string, hours: boolean, options: StatuteDeadlineOptions): Deadline => {
  const { from, version, inForceFrom, lawVersionAt, ...counted } = options;
  if (from === undefined) {
    throw isNot('OPTION_INVALID', from, 'a day of the event', 'Pass { from } with the day of the event.');
  }
  const day = formatDay(hours ? dayOfInstant(from as InstantInput) : toDay(from as DayInput));
  const choice = choiceOf({ version, inForceFrom });
  const { calendar = china } = options;
  const textOn = (selecting: string): PeriodInForce | NoPeriodInForce => periodInForce(statute, key, selecting, choice);
  const text = textOn(day);
  return text.kind === 'none'
    ? refusedFor(text, calendar.id)
    : withLawReading(text, day, lawVersionAt, {
        textOn,
        countUnder: (one, selecting) => counts(one, from, selecting, counted),
      });
};

const counts = (
  text: PeriodInForce,
  from: DayInput | InstantInput,
  day: string,
  options: Omit<StatuteDeadlineOptions, keyof VersionChoice | 'from'>,
): Deadline => {
  const period = text.period as LengthPeriod;
  const fixed = { ...switchesOf(period), ...options };
  return deadline(period.term as Exclude<Term, { kind: 'hours' }>, {
    ...fixed,
    from: from as DayInput,
    basis: [text.basis, ...unitBasis(text), ...countingOf(text, day)],
    contested: contestedOf(text.version, period),
  });
};

const FIXED_OPTIONS: ReadonlySet<string> = new Set([
  'year',
  'calendar',
  'cutoff',
  'version',
  'inForceFrom',
  'fixedDateRoll',
  'before',
]);

const checkFixedOptions = (options: StatuteDeadlineOptions): void => {
  const other = Object.keys(options).find((name) => !FIXED_OPTIONS.has(name));
  if (other !== undefined) {
    throw isNot('OPTION_INVALID', other, 'an option of a fixed day', `Choose among: ${[...FIXED_OPTIONS].join(', ')}.`);
  }
};

const FOLLOWING = { fixedDateRoll: 'following' } as const;

const fixedOf = (
  statute: Statute,
  { period: key, fixed: { month, day } }: FixedPeriod,
  options: StatuteDeadlineOptions,
): Deadline => {
  checkFixedOptions(options);
  const { year, version, inForceFrom, calendar = china, cutoff, fixedDateRoll, before } = options;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1949 || year > 2100) {
    throw isNot('OPTION_INVALID', year, 'a year', 'Pass { year } with the year in which the day falls, such as 2026.');
  }
  const two = (number: number): string => String(number).padStart(2, '0');
  const on = `${year}-${two(month)}-${two(day)}`;
  const text = periodInForce(statute, key, on, choiceOf({ version, inForceFrom }));
  if (text.kind === 'none') {
    return refusedFor(text, calendar.id);
  }
  const given = { ...(fixedDateRoll && { fixedDateRoll }), ...(before && { before }) };
  const open = [FOLLOWING, ...((text.period as FixedPeriod).contested ?? [])];
  return fixedDeadline(on, {
    calendar,
    cutoff,
    roll: fixedDateRoll,
    ...(before && { before }),
    basis: [text.basis],
    contested: open.filter((changed) => !Object.keys(changed).some((name) => Object.hasOwn(given, name))),
  });
};
