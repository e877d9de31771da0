import type { RollConvention } from '../calendar/index.ts';
import type { ErrorCode, ErrorFacts } from '../errors/index.ts';
import type { Instant } from '../instant/index.ts';
import type { IsoDay, MonthEndRule } from '../kernel/index.ts';

/** A length 期限, counted forward from an event: 20个工作日, 15日, 2周, 3个月, 1年. */
export type Term =
  | { readonly kind: 'workdays'; readonly count: number }
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'weeks'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'years'; readonly count: number };

/** How a term is counted 期间计算规则. Each switch has the default of the general law. */
export interface CountingRule {
  /** `excluded`: counting begins on the day after 开始的当日不计入 (民法典 第二百零一条, in force 2021-01-01). */
  readonly triggerDay: 'excluded' | 'included';
  /** A month without the corresponding day: `clamp` to its last day (民法典 第二百零二条). */
  readonly monthEnd: MonthEndRule;
  /** A last day that is a rest day 顺延: `following` (民法典 第二百零三条). Working-day terms never need it. */
  readonly roll: RollConvention;
  /** A trigger on a rest day: taken `as-is`, or as of the `next-workday`. For working-day terms it is a reading. */
  readonly restDayTrigger: 'as-is' | 'next-workday';
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
}

/** One way to count where lawyers differ 计算口径. The switches are those in which it departs from the default. */
export interface Reading {
  readonly default: boolean;
  readonly switches: Partial<CountingRule>;
  readonly nominal: IsoDay;
  readonly due: IsoDay;
}

/** A reading whose day hangs on an unpublished notice; `best` is the likeliest day between the two. */
export interface BoundedReading {
  readonly default: boolean;
  readonly switches: Partial<CountingRule>;
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

/** From what a deadline was made; enough to make it again. Null where the due day was fixed and nothing was counted. */
export interface DeadlineInput {
  readonly term: Term;
  readonly from: IsoDay;
  readonly rule: CountingRule;
}

interface Made {
  readonly input: DeadlineInput | null;
  readonly basis: readonly LegalBasis[];
  /** The id of the calendar that answered. */
  readonly calendar: string;
}

/** Law and notices have decided the day. */
export interface Decided extends Made {
  readonly certainty: 'decided';
  /** The last day in time, after adjustment 届满日. */
  readonly due: IsoDay;
  /** The first late instant. */
  readonly lateFrom: Instant;
  /** The last day before adjustment. */
  readonly nominal: IsoDay;
  /** The day that is in time under every reading 稳妥日. */
  readonly safe: IsoDay;
  /** The default first; more than one only where the readings give different days. */
  readonly readings: readonly Reading[];
}

/**
 * The day hangs on a notice that is not published; it lies from `earliest` to `latest`, both included, under the model of
 * horizon/. A second notice in mid-year can still break the bounds.
 */
export interface Bounded extends Made {
  readonly certainty: 'bounded';
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  /** `HH:MM` at which the due day ends, whichever it will be. */
  readonly endsAt: string;
  /** The likeliest day. */
  readonly best: IsoDay;
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
