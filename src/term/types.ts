import type { RollConvention } from '../calendar/index.ts';
import type { ErrorCode, ErrorFacts } from '../errors/index.ts';
import type { Instant } from '../instant/index.ts';
import type { IsoDay, MonthEndRule } from '../kernel/index.ts';
import type { ClockInput, ClockSwitches } from './clocked.ts';

/** One length 期限长度, counted from an event: 20个工作日, 15日, 2周, 3个月, 1年. */
export type Length =
  | { readonly kind: 'workdays'; readonly count: number }
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'weeks'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'years'; readonly count: number };

/** A term of hours 小时: it runs from an instant, through nights and holidays, and ends inside a day. */
export interface Hours {
  readonly kind: 'hours';
  readonly count: number;
}

/**
 * A term 期限 as a text states it.
 *
 * - a {@link Length} or {@link Hours}: within so much after the event 以内;
 * - `before`: so much before the event 七日前, counted backwards;
 * - `at-least`: no less than so much 不少于; what it limits may be done once the last day has passed;
 * - `between`: no less than the one and no more than the other 不少于5个、最长不超过15个工作日;
 * - `waiting`: in force so much after the event 30日后施行;
 * - `notice-period`: a notice is up for so much 公示期, its first day counted;
 * - `earlier`, `later`: the earlier or the later of several ends; `then`: one after the other, each from the due day of
 *   the one before.
 */
export type Term =
  | Length
  | Hours
  | { readonly kind: 'before'; readonly term: Length }
  | { readonly kind: 'at-least'; readonly term: Length }
  | { readonly kind: 'between'; readonly least: Length; readonly most: Length }
  | { readonly kind: 'waiting'; readonly term: Length }
  | { readonly kind: 'notice-period'; readonly term: Length }
  | { readonly kind: 'earlier'; readonly terms: readonly Length[] }
  | { readonly kind: 'later'; readonly terms: readonly Length[] }
  | { readonly kind: 'then'; readonly terms: readonly Length[] };

/**
 * How a term is counted 期间计算规则. Each switch has the default of the general law for its kind of term; see
 * `defaultRule`.
 */
export interface CountingRule {
  /**
   * `excluded`: counting begins on the day after 开始的当日不计入 (民法典 第二百零一条, in force 2021-01-01). A notice period
   * 公示期 has `included`.
   */
  readonly triggerDay: 'excluded' | 'included';
  /**
   * What 日 means in a term of `days`: `calendar-day`; `workday`, as some statutes define for some numbers; or
   * `undefined-short-as-workday`, by which up to seven days are working days though no text says so.
   */
  readonly dayUnit: 'calendar-day' | 'workday' | 'undefined-short-as-workday';
  /** A month without the corresponding day: `clamp` to its last day (民法典 第二百零二条). */
  readonly monthEnd: MonthEndRule;
  /**
   * A last day that is a rest day 顺延: `following` (民法典 第二百零三条); `preceding` for terms counted backwards; `none`
   * for waiting terms and notice periods. Working-day terms never need it.
   */
  readonly roll: RollConvention;
  /** Which days count as rest days when the last day rolls: every day off of the `calendar`, or `narrow`: statutory days alone. */
  readonly restDays: 'calendar' | 'narrow';
  /** A trigger on a rest day: taken `as-is`, or as of the `next-workday`. For working-day terms it is a reading. */
  readonly restDayTrigger: 'as-is' | 'next-workday';
  /** 七日前: `clear-days` leaves seven whole days between act and event; `day-n` acts on the seventh day before it. */
  readonly backwardCount: 'clear-days' | 'day-n';
  /** 30日后施行: in force on the `day-after` the thirtieth, or on that `last-day` itself. */
  readonly waiting: 'day-after' | 'last-day';
  /** Hours run from the `instant` (民法典 第二百零一条第二款), or from the `next-hour` as in litigation 从次时起算. */
  readonly hourStart: 'instant' | 'next-hour';
  /**
   * `tax-period`: a break of three days off or more inside the term is made good after it (税收征收管理法实施细则
   * 第一百零九条), in working days as the official tables do. `none` otherwise.
   */
  readonly longHolidayExtension: 'none' | 'tax-period';
}

/** A provision behind a result; it was in force on the day that selected it. */
export interface LegalBasis {
  readonly title: string;
  /** The order that published the text: 国务院令第711号. */
  readonly order: string;
  readonly article: string;
  /** The words that set the length. */
  readonly words: string;
  /** First and last day in force of this version; null while it still is. */
  readonly from: string;
  readonly to: string | null;
  /** The event from which the period runs 起算事项, in the statute's words, where the provision sets a period. */
  readonly trigger?: string;
  /** Who must keep the period, in the statute's words. */
  readonly responsible?: string;
  /** `by-law` 依照 where the text rules the matter, `by-analogy` 参照 where it only fills a gap; by law unless given. */
  readonly relation?: 'by-law' | 'by-analogy';
}

/** The switches in which a way to count departs from the default. */
export interface Switches extends Partial<CountingRule>, Partial<ClockSwitches> {
  /** Which version of a statute rules: the one in force on the trigger day, or on the due day. */
  readonly lawVersionAt?: 'trigger' | 'due';
  /** What becomes of a fixed day of a statute that is a rest day. */
  readonly fixedDateRoll?: RollConvention;
  /** X月X日前: in time through that day, or through the day before it. */
  readonly before?: 'inclusive' | 'exclusive';
  /** `HH:MM` at which the last day ends, where the words do not fix it: 下班前. */
  readonly cutoff?: string;
}

/** One way to count where lawyers differ 计算口径. The switches are those in which it departs from the default. */
export interface Reading {
  readonly default: boolean;
  readonly switches: Switches;
  readonly nominal: IsoDay;
  readonly due: IsoDay;
  /** The first late instant under this reading. */
  readonly lateFrom: Instant;
}

/** A reading whose day hangs on an unpublished notice; `best` is the likeliest day between the two. */
export interface BoundedReading {
  readonly default: boolean;
  readonly switches: Switches;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly best: IsoDay;
}

/** A notice that is not published yet, and the days between which those of other years appeared. */
export interface PendingNotice {
  readonly year: number;
  readonly title: string;
  readonly usuallyFrom: string;
  readonly usuallyTo: string;
}

/** What a refused deadline would need. */
export type Missing =
  | { readonly kind: 'notice'; readonly year: number; readonly title: string }
  | { readonly kind: 'law'; readonly title: string; readonly firstInForce: string };

/** A term that was counted from an event. */
export interface TermInput {
  readonly kind: 'term';
  readonly term: Term;
  /** The day of the event; the instant for hours. */
  readonly from: IsoDay | Instant;
  readonly rule: CountingRule;
  /** `HH:MM` at which the last day ends. */
  readonly cutoff: string;
  /** The other ways to count, one change each, as far as they were open; those that give another day are readings. */
  readonly contested: readonly Partial<CountingRule>[];
  /** Other times of day at which the last day may end; left out where there are none. */
  readonly contestedCutoffs?: readonly string[];
}

/** A fixed day that may have been moved off a rest day. */
export interface FixedInput {
  readonly kind: 'fixed';
  readonly day: IsoDay;
  readonly before: 'inclusive' | 'exclusive';
  readonly roll: RollConvention;
  readonly cutoff: string;
  /** The other ways to read it, one change each, as far as they were open. */
  readonly contested: readonly FixedSwitches[];
  /** Other times of day at which the day may end; left out where there are none. */
  readonly contestedCutoffs?: readonly string[];
}

/** The switches of a fixed day. */
export type FixedSwitches = Pick<Switches, 'before' | 'fixedDateRoll'>;

/** From what a deadline was made; enough to make it again and to certify it. */
export type DeadlineInput = TermInput | FixedInput | ClockInput;

interface Made {
  /** Null only where no law was in force, so that nothing was counted. */
  readonly input: DeadlineInput | null;
  readonly basis: readonly LegalBasis[];
  /** The id of the calendar that answered. */
  readonly calendar: string;
}

/** What both a decided and a bounded deadline say. */
interface Dated extends Made {
  /**
   * `maximum` 以内: the act is in time through the due day. `minimum` 不少于、施行: it is in time once the due day has
   * passed, or from it on for a waiting term.
   */
  readonly limit: 'maximum' | 'minimum';
}

/** Law and notices have decided the day. */
export interface Decided extends Dated {
  readonly certainty: 'decided';
  /** The last day in time, after adjustment 届满日; the last day of the minimum, or the day in force of a waiting term. */
  readonly due: IsoDay;
  /** The first late instant; for a minimum the first at which it has run. */
  readonly lateFrom: Instant;
  /** The last day before adjustment. */
  readonly nominal: IsoDay;
  /** The last day of the least that a `between` term asks for, null for every other. */
  readonly notBefore: IsoDay | null;
  /** The day that is in time under every reading 稳妥日: the earliest, for a minimum the latest, over all combinations. */
  readonly safe: IsoDay;
  /** The first late instant of the safe day under the strictest reading of its end; for a minimum the last at which it has run. */
  readonly safeUntil: Instant;
  /** The default first; more than one only where the readings give different days or instants. */
  readonly readings: readonly Reading[];
}

/**
 * The day hangs on a notice that is not published; it lies from `earliest` to `latest`, both included, under the model of
 * horizon/. A second notice in mid-year can still break the bounds.
 */
export interface Bounded extends Dated {
  readonly certainty: 'bounded';
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  /** `HH:MM` at which the due day ends, whichever it will be. */
  readonly endsAt: string;
  /** The likeliest day. */
  readonly best: IsoDay;
  /** Where the last day of the least lies that a `between` term asks for, null for every other. */
  readonly notBefore: { readonly earliest: IsoDay; readonly latest: IsoDay } | null;
  /** In time under every reading and every arrangement that the model allows. */
  readonly safe: IsoDay;
  readonly readings: readonly BoundedReading[];
  readonly settledBy: readonly PendingNotice[];
}

/** Nothing can be said without what is missing. */
export interface Refused extends Made {
  readonly certainty: 'refused';
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly facts: ErrorFacts;
  readonly missing: Missing;
}

/** A result 截止: it cannot be read without looking at its certainty. Plain data. */
export type Deadline = Decided | Bounded | Refused;
