import type { PeriodUnit, Weekday } from '../kernel/index.ts';
import type { Term } from '../term/index.ts';

/**
 * Whether a time limit binds: `required`, or a `target` (争取…前, 力争, 原则上) that is shown and never overdue.
 */
export type Binding = 'required' | 'target';

/**
 * A time of day on the last day. `clock` is `HH:MM`, in time before it. `named` keeps words such
 * as 上午下班前 whose clock time no rule fixes: `reading` is taken, `others` are possible too.
 */
export type TimeOfDay =
  | { readonly kind: 'clock'; readonly at: string }
  | { readonly kind: 'named'; readonly words: string; readonly reading: string; readonly others: readonly string[] };

/** What every time limit may carry besides its days. */
interface Limit {
  /** `required` unless given. */
  readonly binding?: Binding;
  readonly time?: TimeOfDay;
}

/**
 * How 前 is meant where it does not include its day: `exclusive` for the day before, `contested` for both readings, as
 * of 4月1日之前 and the like.
 */
export type Before = 'exclusive' | 'contested';

/** By a day, that day included: 10月31日前. */
export interface By extends Limit {
  readonly kind: 'by';
  readonly day: string;
  /** That day is included unless given. */
  readonly before?: Before;
}

/** On one day: opens and is due on it. */
export interface On extends Limit {
  readonly kind: 'on';
  readonly day: string;
}

/** Within a window, both ends included: 2021年1月. */
export interface Within extends Limit {
  readonly kind: 'within';
  readonly from: string;
  readonly to: string;
}

/** From a day on, without an end: 11月1日起. Never due. */
export interface From extends Limit {
  readonly kind: 'from';
  readonly day: string;
}

/** A standing duty 长期. Never due. */
export interface Ongoing extends Limit {
  readonly kind: 'ongoing';
}

/** A day and month inside a period; the month counts from the first of the period and may be left out in a month. */
export interface DayInPeriod {
  readonly month?: number;
  /** 1–31; a month without that day gives its last one. */
  readonly day: number;
}

/** Where in each period the act is due. */
export type PeriodRule =
  /** The period itself is the window, due on its last day for want of another: 每季度. */
  | { readonly kind: 'whole' }
  /** By a day of the period: 每年1月5日前. */
  | ({ readonly kind: 'by-day'; readonly before?: Before } & DayInPeriod)
  /** On a day of the period. */
  | ({ readonly kind: 'on-day' } & DayInPeriod)
  /** By a weekday of each week, or of the n-th (`last`) one in the period, or in a month of it 每年9月第三个星期日. */
  | {
      readonly kind: 'by-weekday';
      readonly weekday: Weekday;
      readonly nth?: 1 | 2 | 3 | 4 | 5 | 'last';
      readonly month?: number;
    }
  /** By the last day of the period: 每月底前. */
  | { readonly kind: 'last-day' }
  /** Within the first n workdays of the period. */
  | { readonly kind: 'first-workdays'; readonly count: number }
  /** Within the last n workdays of the period. */
  | { readonly kind: 'last-workdays'; readonly count: number }
  /** Within n workdays after the period's end: 季度终了后5个工作日内. */
  | { readonly kind: 'workdays-after-end'; readonly count: number }
  /** Within a window of the period, both ends included; an end without a day is the month's last: 每年7月. */
  | {
      readonly kind: 'window';
      readonly from: DayInPeriod;
      readonly to: { readonly month?: number; readonly day: number | 'last' };
    };

/** A recurring duty: once in every period. */
export interface Every extends Limit {
  readonly kind: 'every';
  readonly period: PeriodUnit;
  readonly due: PeriodRule;
  /** The duty reports on the period before (每年1月5日前报送上年情况), so an occurrence opens when that one begins. */
  readonly reportsOn?: 'previous';
  /** The first occurrence, by its key such as `2021` or `2020-Q3`, where the text leaves it open; `others` are the other readings. */
  readonly first?: { readonly key: string; readonly others: readonly string[]; readonly note: string };
}

/** After an event: within a term of it, or without a length until one is set 另行. Waits until the event has happened. */
export interface After extends Limit {
  readonly kind: 'after';
  /** The event's name, the key under which the caller says when it happened. */
  readonly event: string;
  readonly term: Term | null;
}

/** Any time expression of a document 时限. */
export type When = By | On | Within | From | Ongoing | Every | After;
