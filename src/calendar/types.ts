import type { DayInput, IsoDay, Weekday } from '../kernel/index.ts';
import type { Horizon } from './next-notice.ts';
import type { WorkdayIndex } from './workday-index.ts';

/** A day that is known exactly, or only by a day on or before which it lies. */
export type KnownDay = string | { readonly notAfter: string };

/** What a notice makes of a day: off, worked, or back under the weekly rule. */
export type DayEffect = 'rest' | 'work' | 'plain';

/** One holiday of a notice 放假通知 with its days, each `YYYY-MM-DD`. */
export interface NoticeItem {
  /** The feast as the notice names it, such as 国庆节、中秋节. */
  readonly name: string;
  readonly days: Readonly<Record<string, DayEffect>>;
  /** Days of the item that are statutory and that the calendar does not know as such: 2015-09-03, or those of a new year. */
  readonly statutory?: readonly string[];
}

/**
 * One published decision about days off 放假通知.
 * `yearly` arranges a whole year and so extends coverage; `amendment` changes days of an arranged year;
 * `regulation` gives days off by standing law; `regional` is a local government's 地方放假安排 and `closure` an
 * organisation's own. A regional notice overrides every national one, a closure both, whatever their dates; neither
 * extends coverage. The notice is known from `publishedOn ?? signedOn`, that day included; undated, always.
 */
export interface Notice {
  readonly id: string;
  readonly kind: 'yearly' | 'amendment' | 'regulation' | 'regional' | 'closure';
  /** The year arranged; its items may reach into the December before, those of `regional` and `closure` into either year beside it. */
  readonly year: number;
  readonly title: string;
  /** The document number 发文字号, null where it is not known. */
  readonly number: string | null;
  readonly signedOn: KnownDay | null;
  readonly publishedOn: KnownDay | null;
  readonly items: readonly NoticeItem[];
  /** For whom a regional notice speaks, in words. */
  readonly scope?: string;
  /** How well the notice is attested: `notice-text`, `one-source` and the like. */
  readonly confidence?: string;
  /** The region of a regional notice, ISO 3166-2: `CN-GX`. */
  readonly region?: string;
}

/** A statutory holiday 法定节假日: the day and its feast. */
export interface StatutoryDay {
  readonly day: string;
  readonly feast: string;
}

/** The days about which a calendar speaks, both ends included; `settledTo` is the last one that no expected notice can change. */
export interface Coverage {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly settledTo: IsoDay;
}

/** What decided a day: a notice, or the weekly rule 周休息日. */
export type DaySource =
  | { readonly kind: 'weekly-rule'; readonly title: string; readonly article: string }
  | { readonly kind: 'notice'; readonly id: string; readonly title: string; readonly number: string | null };

/** 工作日, 周休息日, 节假日 (weekend days inside a break too), 调休上班日. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup-workday';

/** All that is known of one day. */
export interface DayFact {
  readonly date: IsoDay;
  readonly workday: boolean;
  readonly kind: DayKind;
  /** The feast whose arrangement speaks of this day, or null. */
  readonly name: string | null;
  /** The feasts of which this is a statutory day 法定节假日; empty on most days of a break. */
  readonly statutory: readonly string[];
  /** False for the last days of the newest year, which the next notice may still change. */
  readonly settled: boolean;
  readonly source: readonly DaySource[];
}

/** A run of rest days, both ends included, as iterated by {@link WorkCalendar.breaks}. */
export interface Break {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
  /** The feasts named by notices on these days; empty for a plain weekend. */
  readonly names: readonly string[];
}

/**
 * What to do with a day that is not worked: leave it, move later 顺延 or earlier, within the input's month for the
 * `modified-` forms, to the nearer side (a tie goes later), or throw.
 */
export type RollConvention =
  | 'none'
  | 'following'
  | 'modified-following'
  | 'preceding'
  | 'modified-preceding'
  | 'nearest'
  | 'raise';

/**
 * A working-day calendar 工作日历: immutable, O(1) for adding and counting.
 * Every operation throws `CALENDAR_YEAR_MISSING` where its input or its result lies outside {@link coverage}, and the
 * errors of `parseDay` for a day that cannot be read. Days come back as `YYYY-MM-DD`.
 */
export interface WorkCalendar {
  /** Names the set of notices that answers: it differs when any day, source or border of coverage differs. */
  readonly id: string;
  /** Null when no year is known at all. */
  readonly coverage: Coverage | null;
  /** The notices known, oldest first: the national ones, then regional ones, then closures. */
  readonly notices: readonly Notice[];
  /** The same arithmetic on {@link EpochDay}, for work in bulk. */
  readonly index: WorkdayIndex;
  /** Whose habits bound the years without a notice: `state-council`, or null where no model fits. */
  readonly outlook: 'state-council' | null;
  /** The day of issue of the newest regulation on statutory days that it knows; null where every one may be used. */
  readonly regulatedOn: string | null;
  isWorkday(day: DayInput): boolean;
  /** Everything known of a day. */
  day(day: DayInput): DayFact;
  /** The `count`-th workday after `day` (before it, if negative); 0 gives the day itself. */
  addWorkdays(day: DayInput, count: number): IsoDay;
  /** Workdays after `from` up to and including `to`; if `to` is earlier, minus those in [to, from). */
  countWorkdays(from: DayInput, to: DayInput): number;
  /** Applies a convention to a day that may be a rest day. `raise` throws `DAY_IS_REST`. */
  roll(day: DayInput, convention: RollConvention): IsoDay;
  nextWorkday(day: DayInput): IsoDay;
  nextWorkdayOrSame(day: DayInput): IsoDay;
  previousWorkday(day: DayInput): IsoDay;
  previousWorkdayOrSame(day: DayInput): IsoDay;
  /** Walks the workdays from `from` to `to`, both included. Throws `RANGE_REVERSED`. */
  workdays(from: DayInput, to: DayInput): IterableIterator<IsoDay>;
  /** Walks the runs of rest days that meet the range, cut to it. Throws `RANGE_REVERSED`. */
  breaks(from: DayInput, to: DayInput): IterableIterator<Break>;
  /** The calendar as it stood on a day: only notices known by then, that day included. */
  asKnownOn(day: DayInput): WorkCalendar;
  /** How far dates are settled as of a day, by what was known then, and which notice comes next. */
  horizon(asOf: DayInput): Horizon;
  /** A new calendar that also knows this notice. Throws `NOTICE_INVALID`, `NOTICE_CONFLICT`. */
  with(notice: Notice): WorkCalendar;
}

/** Weekly rest days 周休息日 that hold from a day on, until the next pattern begins. */
export interface WeekendPattern {
  /** First day, `YYYY-MM-DD`; exactly one pattern has none and holds before all others. */
  readonly from?: string;
  /** The rest days of each week, 1 for Monday to 7 for Sunday; may be empty. */
  readonly days: readonly Weekday[];
  /** The rule behind it, for {@link DayFact.source}; the regulation of 1995 is known for Saturday and Sunday. */
  readonly rule?: { readonly title: string; readonly article: string };
}

/** What a calendar is made of. */
export interface CalendarSpec {
  /** A short name such as `cn`; it stands at the head of the calendar's id. */
  readonly id: string;
  readonly notices: readonly Notice[];
  /**
   * The weekly rest days 周休息日: one pattern, or several that follow each other; Saturday and Sunday unless given.
   * The five-day week of 1995-05-01 (国务院关于职工工作时间的规定) is `[{ days: [7] }, { from: '1995-05-01', days: [6, 7] }]`.
   * A pattern repeats each week, so the alternate Saturdays of 1994-03-01 to 1995-04-30 cannot be said with it: give
   * those that were off as `rest` days of a notice.
   */
  readonly weekend?: readonly Weekday[] | readonly WeekendPattern[];
  /** The statutory days by law; those named by a notice are added from it. */
  readonly statutory?: readonly StatutoryDay[];
  /** How many days at the end of the newest year the next notice may still change; 0 unless given. */
  readonly openTail?: number;
  /** Whose habits bound the years without a notice; none unless given. */
  readonly outlook?: 'state-council';
  /** The days, in order, on which regulations on statutory days 放假办法 were issued; {@link WorkCalendar.asKnownOn} forgets later ones. */
  readonly regulations?: readonly string[];
  /** How the notice of a year will be called, for the errors that miss it. */
  readonly titleOf?: (year: number) => string;
}
