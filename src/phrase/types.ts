import type { Weekday } from '../kernel/index.ts';
import type { Term } from '../term/index.ts';
import type { Span } from '../text/index.ts';
import type { Binding, When } from '../when/index.ts';

/**
 * What an expression does in its sentence. Only a `deadline` limits an act that somebody owes; the others look like one.
 * `benefit` 免税、补贴的享受期, `ban` 2年内不受理, `penalty` 有期徒刑三年, `condition` 三年以上工作经历、连续旷工15日,
 * `validity` 有效期三年, `retention` 保存十年, `look-back` 申请日前12个月内, `in-force` 自X日起施行, `minimum` 不少于30日,
 * `past` 叙述过去.
 */
export type Role =
  | 'deadline'
  | 'benefit'
  | 'ban'
  | 'penalty'
  | 'condition'
  | 'validity'
  | 'retention'
  | 'look-back'
  | 'in-force'
  | 'past';

/** What the words leave out and where it was taken from. */
export interface Inference {
  readonly what: 'year' | 'month' | 'day' | 'frequency' | 'event' | 'start' | 'whole';
  /**
   * `issue-date`: the nearest such day not before the document's; `text-order`: the year of what stands before, or the
   * one after it where the dates run on; `previous`: 同上 and what is carried over from the row above; `context`: from
   * the sentence around.
   */
  readonly from: 'issue-date' | 'text-order' | 'previous' | 'context';
}

/** Another way to read the same words; dates as in the phrase that carries it, absent where it has none. */
export interface OtherReading {
  /** Why, in Chinese. */
  readonly why: string;
  readonly startDate?: string;
  readonly dueDate?: string;
  /** `HH:MM`. */
  readonly time?: string;
}

/** Something a careful reader would raise; the words stay as they are. */
export interface PhraseWarning {
  readonly code: /** Not a day of the calendar: 9月31日, 24:30. */
    | 'DAY_IMPOSSIBLE'
    /** Outside 1949 to 2200. */
    | 'OUTSIDE_YEARS'
    /** The end of a window lies before its start. */
    | 'RANGE_REVERSED'
    /** Due before the document was issued. */
    | 'BEFORE_ISSUE'
    /** The weekday written beside a date is not that date's. */
    | 'WEEKDAY_MISMATCH';
  readonly span: Span;
  /** In Chinese. */
  readonly message: string;
}

/** What every phrase carries. All days are `YYYY-MM-DD`, both ends included; times are `HH:MM`. Plain data. */
interface Said {
  /** Where it stands in the text as given: UTF-16 offsets, end excluded. */
  readonly span: Span;
  /** The words there. */
  readonly text: string;
  /** The same as a {@link When}, where one can say it; null otherwise, the fields then say everything. */
  readonly when: When | null;
  /** `target` for 争取, 力争, 原则上. */
  readonly binding: Binding;
  readonly role: Role;
  readonly inferred: readonly Inference[];
  /** Other readings of the same words; the fields are the one taken. Empty where there is one only. */
  readonly readings: readonly OtherReading[];
  readonly warnings: readonly PhraseWarning[];
}

/** The unit to which a date is written 精度; `xun` is a third of a month 旬. */
export type Precision = 'day' | 'xun' | 'month' | 'quarter' | 'half' | 'year';

/** The precision of the end of a window; `month-end` where 月底 begins one. */
export type EndPrecision = Precision | 'month-end';

interface Anchored {
  /** The feast that the words name 节前, and its day. */
  readonly anchor?: string;
  readonly anchorDate?: string;
  readonly time?: string;
}

/** One date or one unit of the calendar with a last day: 10月31日前, 2021年底前, 9月投入使用. */
export interface FixedBy extends Said, Anchored {
  readonly kind: 'fixed';
  readonly precision: Precision;
  /** 前、截至 `before`; 底前、末 `by-end`; on the day or in the unit `on`; 左右 `around`. */
  readonly bound: 'before' | 'by-end' | 'on' | 'around';
  /** The last day in time, read as included. */
  readonly dueDate: string;
  /** The unit's first day, for `on` and a unit longer than a day. */
  readonly startDate?: string;
}

/** From a date on, without an end: 11月1日起. */
export interface FixedFrom extends Said, Anchored {
  readonly kind: 'fixed';
  readonly precision: Precision;
  readonly bound: 'from';
  readonly startDate: string;
}

/** A stretch with both ends, or with its end alone (实施期限至X), both included. */
export interface WindowPhrase extends Said {
  readonly kind: 'window';
  readonly startDate?: string;
  readonly startPrecision?: EndPrecision;
  readonly startTime?: string;
  /** 即日起: the start is the day of the document. */
  readonly startBasis?: 'issue-date';
  readonly dueDate: string;
  readonly endPrecision: EndPrecision;
  readonly time?: string;
}

export type Frequency =
  | 'yearly'
  | 'half-yearly'
  | 'quarterly'
  | 'monthly'
  | 'xun'
  | 'weekly'
  | 'daily'
  | 'termly'
  | 'period';

/** Again in every period: 每年1月31日前, 每季度末月20日前, 每学期第14周. */
export interface RecurringPhrase extends Said {
  readonly kind: 'recurring';
  readonly freq: Frequency;
  /** Every n periods: 每两年 is 2; with `intervalMin` 每3～5年 is 3 to 5. */
  readonly interval?: number;
  readonly intervalMin?: number;
  readonly bound: 'before' | 'by-end' | 'on' | 'within' | 'around' | 'from';
  /** 1–12. */
  readonly month?: number;
  /** The months that the text lists instead of the period's own: 每季度（3月、6月、9月、12月）. */
  readonly months?: readonly number[];
  /** Which month of the quarter or half-year, from 1. */
  readonly monthOfPeriod?: number;
  readonly day?: number | 'last';
  /** 上旬 1, 中旬 2, 下旬 3. */
  readonly xun?: 1 | 2 | 3;
  readonly weekday?: Weekday;
  readonly nth?: number | 'last';
  /** Week of the school term 教学周. */
  readonly termWeek?: number;
  /** The first day of a stretch of days in each month that ends on `day`: 每月1日至5日. */
  readonly fromDay?: number;
  /** Within the first or last n days of the period, on its n-th, or within a length after its end 终了后15日内. */
  readonly days?: {
    readonly n: number;
    readonly unit: Exclude<RelativeUnit, 'hour' | 'minute'>;
    readonly at: 'first' | 'last' | 'nth' | 'after-end';
  };
  /** A stretch of each year, `MM-DD`. */
  readonly window?: { readonly start: string; readonly end: string };
  /** The stretch ends in the year after. */
  readonly endNextYear?: true;
  readonly time?: string;
  /** Due in the period after the one that it is about: 次年1月30日前, 月后10日. */
  readonly duePeriod?: 'next';
  /** How often in each period. */
  readonly count?: number;
  readonly countMin?: number;
  readonly countIs?: 'minimum';
  /** The first and the last period: `2020`, `2020-Q3`, `2020-07`. */
  readonly from?: string;
  readonly to?: string;
  /** The first period hangs on an event. */
  readonly startEvent?: string;
}

export type RelativeUnit = 'workday' | 'day' | 'week' | 'calendar-month' | 'year' | 'hour' | 'minute';

/** Counted from an event: 自收到申请之日起20个工作日内, 届满30日前, 会前半小时, 次月15日前. */
export interface RelativePhrase extends Said {
  readonly kind: 'relative';
  readonly nMin?: number;
  readonly n: number;
  readonly unit: RelativeUnit;
  readonly direction: 'after' | 'before';
  /** The event in the text's own words; null where neither sentence nor context names it. */
  readonly event: string | null;
  /** The event is not in the phrase or sentence: it must be found in the document. */
  readonly eventImplicit: boolean;
  /** The words that bound it: 内, 之内, 前, 不少于. */
  readonly words?: string;
  /** `maximum` at the latest, `minimum` at least, `exact` a length, `at` the day itself, `from` on, `window` the stretch. */
  readonly mode: 'maximum' | 'minimum' | 'exact' | 'at' | 'around' | 'from' | 'window';
  /** The day in the resulting month: 次月15日前. */
  readonly day?: number | 'last';
  /** The day in the resulting year, `MM-DD`: 次年1月1日. */
  readonly monthDay?: string;
  readonly weekday?: Weekday;
  readonly time?: string;
  /** 节假日顺延. */
  readonly rollover?: 'next-workday';
  /** Added to the term that runs: 可以延长10个工作日. */
  readonly extension?: true;
  /** The length as a term, null where a term cannot say it (minutes, 次月15日). */
  readonly term: Term | null;
}

/** A standing duty: 长期, 常态化. */
export interface OngoingPhrase extends Said {
  readonly kind: 'ongoing';
  readonly word: string;
}

/** At once: 立即, 即日起, 尽快. */
export interface ImmediatePhrase extends Said {
  readonly kind: 'immediate';
  readonly word: string;
}

/** A limit without a day of its own. */
export interface OtherPhrase extends Said {
  readonly kind: 'other';
  /**
   * 限期 `limited`, 及时、适时 `timely`, 定期 `periodic`, 不定期 `aperiodic`, 另行通知 `notice`, 待定 `tbd`, by another
   * document `reference`, bounded by an event `until-event` or `event`, weeks and terms of the school calendar, and a
   * column that only says which period it updates.
   */
  readonly type:
    | 'limited'
    | 'timely'
    | 'periodic'
    | 'aperiodic'
    | 'notice'
    | 'tbd'
    | 'reference'
    | 'until-event'
    | 'event'
    | 'academic-week'
    | 'academic-term'
    | 'update-period';
  readonly word: string;
  readonly event?: string;
  /** `7` or `9-11`. */
  readonly weeks?: string;
}

/** Several deadlines in one cell or sentence, each with the words that label it. */
export interface MultiPhrase extends Said {
  readonly kind: 'multi';
  readonly items: readonly { readonly label: string; readonly phrase: SinglePhrase }[];
}

/** Time words that are no deadline at all: telling of the past, a limiting clause. */
export interface NonePhrase extends Said {
  readonly kind: 'none';
}

/** Not read: which stretch and why. `readings` has what it might have meant. */
export interface RefusedPhrase {
  readonly kind: 'refused';
  readonly span: Span;
  readonly text: string;
  /**
   * `NO_TIME`: no time expression; `DAY_IMPOSSIBLE`: a day that does not exist; `YEAR_UNKNOWN`: nothing to take the year
   * from; `PREVIOUS_MISSING`: 同上 without a row above; `UNREAD`: time words that no rule reads; `TOO_LONG`: more
   * than {@link MAX_PHRASE} characters.
   */
  readonly code: 'NO_TIME' | 'DAY_IMPOSSIBLE' | 'YEAR_UNKNOWN' | 'PREVIOUS_MISSING' | 'UNREAD' | 'TOO_LONG';
  /** In Chinese. */
  readonly why: string;
  readonly readings: readonly OtherReading[];
  readonly warnings: readonly PhraseWarning[];
}

export type FixedPhrase = FixedBy | FixedFrom;

/** One expression, read. */
export type SinglePhrase =
  | FixedPhrase
  | WindowPhrase
  | RecurringPhrase
  | RelativePhrase
  | OngoingPhrase
  | ImmediatePhrase
  | OtherPhrase;

/** What {@link parseWhen} answers: match on `kind`. */
export type Phrase = SinglePhrase | MultiPhrase | NonePhrase | RefusedPhrase;

/** What {@link findWhens} finds: one expression, or a stretch that looks like one and cannot be read. */
export type FoundPhrase = SinglePhrase | RefusedPhrase;
