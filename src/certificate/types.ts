import type { CertifiedLength, CertifiedRule, CitedArticle, Convention, Question } from './asked.ts';

export type * from './asked.ts';

/** The calendar that answered: the notices that it knew, by which its id can be made again. */
export interface CalendarClaim {
  readonly id: string;
  /** The days about which it speaks; null when it knew no year. */
  readonly coverage: { readonly from: string; readonly to: string } | null;
  /** How many days at its end the next notice may still change. */
  readonly openTail: number;
  /** The day on which the newest national notice that it knew became known; it knew all earlier ones. Null if none is dated. */
  readonly knownOn: string | null;
  /** The day of issue of the newest regulation on statutory days 放假办法 that it knew; null for a calendar without any. */
  readonly regulatedOn: string | null;
  /** The local notices and closures that it knew besides, by id. */
  readonly local: readonly string[];
}

/** A notice on which the result rests. */
export interface NoticeClaim {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  /** The day on which it became known; null if that is not recorded. */
  readonly knownFrom: string | null;
}

/** 工作日, 调休上班日, 周休息日, 节假日 (weekend days inside a break too). */
export type DayClass = 'workday' | 'makeup-workday' | 'weekend' | 'holiday';

/** What made a day what it is: the weekly rule, or a notice by its id. */
export type ClassSource =
  | { readonly kind: 'weekly-rule'; readonly title: string; readonly article: string }
  | { readonly kind: 'notice'; readonly id: string };

/** What one day is, and what made it so. */
export interface DayClaim {
  readonly class: DayClass;
  /** The feast whose arrangement speaks of it, or null. */
  readonly name: string | null;
  readonly sources: readonly ClassSource[];
}

/**
 * Why a day is counted or not: `trigger` 开始的当日; its class; `calendar-day` in a term of calendar days, where the class
 * does not matter; `suspension`, `obstacle` not counted by law; `beyond` past the last day counted, up to where it rolled;
 * `between` before the day of an act, in a backward term that rolled; `event` the day of the event of a backward term.
 */
export type RunReason =
  | 'trigger'
  | DayClass
  | 'calendar-day'
  | 'suspension'
  | 'obstacle'
  | 'beyond'
  | 'between'
  | 'last-day'
  | 'act-day'
  | 'event';

/** A run of days that share all of this, both ends included. */
export interface Run {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly counted: boolean;
  /** The numbers of its first and last day in the count, null where not counted. */
  readonly numbers: readonly [number, number] | null;
  readonly reason: RunReason;
  /** The class of its days where the calendar was asked, else null. */
  readonly class: DayClass | null;
  /** The feast whose arrangement speaks of them, or the ground of a suspension. */
  readonly name: string | null;
  readonly sources: readonly ClassSource[];
}

/** One length, counted. */
export interface Leg {
  /** `least` of two limits; `alternative` where the earlier or later of several ends decides. */
  readonly role: 'term' | 'least' | 'alternative';
  readonly direction: 'forward' | 'backward';
  /** The lengths that were counted as one: the term and what was merged with it; 日 as the rule takes it. */
  readonly lengths: readonly CertifiedLength[];
  readonly unit: 'workdays' | 'days';
  /** The day of the event, after any adjustment of the trigger. */
  readonly trigger: string;
  readonly runs: readonly Run[];
  /** Days counted and not counted, the trigger day left out. */
  readonly counted: number;
  readonly notCounted: number;
  readonly nominal: string;
  readonly due: string;
}

/** A time that is not counted. */
export interface StoppedTime {
  readonly ground: string | null;
  readonly title: string;
  readonly began: string;
  readonly ended: string;
  /** The days not counted, both included; null where there are none. */
  readonly off: { readonly from: string; readonly to: string } | null;
}

/** One step of the reasoning, in order, each with the articles on which it rests. */
export type Step = { readonly articles: readonly CitedArticle[] } & (
  | {
      readonly kind: 'trigger';
      readonly on: string;
      /** The day on which a portal confirmed the submission, where there is one. */
      readonly submitted: string | null;
    }
  | { readonly kind: 'restart'; readonly on: string }
  | { readonly kind: 'rest-day-trigger'; readonly from: string; readonly to: string }
  | { readonly kind: 'exclusion'; readonly day: string; readonly first: string }
  | { readonly kind: 'inclusion'; readonly day: string; readonly first: string }
  | { readonly kind: 'backward'; readonly event: string; readonly count: 'clear-days' | 'day-n' }
  | { readonly kind: 'length'; readonly leg: number; readonly length: CertifiedLength; readonly nominal: string }
  | { readonly kind: 'corresponding-day'; readonly leg: number; readonly to: string; readonly clamped: boolean }
  | (StoppedTime & { readonly kind: 'suspension' })
  | (StoppedTime & { readonly kind: 'obstacle' })
  | {
      readonly kind: 'extension';
      readonly by: CertifiedLength;
      readonly decided: string;
      readonly told: string | null;
      readonly telling: 'required' | 'not-required';
      /** The day on which the term would have ended without it. */
      readonly before: string;
      readonly effective: boolean;
    }
  | { readonly kind: 'waiting'; readonly from: string; readonly to: string }
  | { readonly kind: 'long-holiday'; readonly leg: number; readonly days: number; readonly to: string }
  | {
      readonly kind: 'roll';
      /** Null for a day that no length led to: a fixed day, a day in force. */
      readonly leg: number | null;
      readonly convention: Convention;
      readonly from: string;
      readonly to: string;
      /** What the calendar says of the day that moved; null where it stayed or the calendar was not asked. */
      readonly because: DayClaim | null;
    }
  | { readonly kind: 'choice'; readonly of: 'earlier' | 'later'; readonly leg: number }
  | { readonly kind: 'fixed'; readonly day: string; readonly before: 'inclusive' | 'exclusive' }
  | { readonly kind: 'hours'; readonly count: number; readonly from: string; readonly to: string }
  | { readonly kind: 'end-of-day'; readonly day: string; readonly at: string; readonly lateFrom: string }
);

/** A switch of the rule, and whether it stands as it does by default for this kind of term. */
export interface Choice {
  readonly name: keyof CertifiedRule;
  readonly value: string;
  readonly standard: boolean;
}

/** What one way to count gives; `apart` where it gives another day than the default. */
export interface CertifiedReading {
  readonly switches: Partial<CertifiedRule>;
  readonly nominal: string;
  readonly due: string;
  readonly apart: boolean;
}

/**
 * A certificate 计算凭证 of a decided deadline: what was asked, the calendar, and how the day came out, step by step and
 * day by day. Plain data that survives JSON.
 */
export interface Certificate {
  readonly form: 'qixian-certificate/1';
  readonly question: Question;
  readonly calendar: CalendarClaim;
  /** The notices on which it rests, oldest first. */
  readonly notices: readonly NoticeClaim[];
  /** The day on which every article cited was in force: that of the trigger, or the due day. */
  readonly law: { readonly at: 'trigger' | 'due'; readonly day: string };
  /**
   * Which general law on periods is cited: `civil` 民法典 and before it 民法总则, 民法通则; `procedural` 民事诉讼法; `given` the
   * provisions that the deadline brought with it, the civil ones where it brought none on a matter; `none` where no step
   * needs any.
   */
  readonly general: 'civil' | 'procedural' | 'given' | 'none';
  readonly choices: readonly Choice[];
  readonly steps: readonly Step[];
  readonly legs: readonly Leg[];
  /** The default first, then every other way that was open. */
  readonly readings: readonly CertifiedReading[];
  readonly limit: 'maximum' | 'minimum';
  readonly nominal: string;
  readonly due: string;
  readonly lateFrom: string;
  readonly notBefore: string | null;
  readonly safe: string;
}
