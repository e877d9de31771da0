import type { Weekday } from '../kernel/index.ts';
import type { ReadTime } from './times.ts';

/**
 * How a text names a year: by its number, from the document's year (今年 0, 明年 1), from what stands before, or by a
 * month counted from the document's (本月 0, 下月 1).
 */
export type YearWords =
  | { readonly kind: 'number'; readonly year: number }
  | { readonly kind: 'issue' | 'near'; readonly offset: number }
  | { readonly kind: 'next' | 'same' };

/** A date as written, before anything that it leaves out is filled in. Offsets are those of the prepared text. */
export interface DateWords {
  readonly kind: 'date';
  readonly from: number;
  readonly to: number;
  readonly year: YearWords | null;
  readonly body: DateBody;
  /** 底、末 `end`, 初 `start`, 年内、月内 `inside`. */
  readonly edge: 'end' | 'start' | 'inside' | null;
  /** (星期六) beside a date. */
  readonly beside: Weekday | null;
  readonly time: ReadTime | null;
  /** (不含): the day itself is too late. */
  readonly exclusive: boolean;
  /** A year alone, which is a date only where something around it says so. */
  readonly weak: boolean;
}

/** The unit of the calendar that a date names; months and years are counted from the first to the last, both included. */
export type DateBody =
  | { readonly unit: 'year' | 'half' | 'quarter'; readonly first: number; readonly last: number }
  | { readonly unit: 'plan'; readonly first: number; readonly last: number }
  | InMonth
  /** 下周五: weeks after that of the document; null for a weekday alone. */
  | { readonly unit: 'weekday'; readonly week: number | null; readonly weekday: Weekday }
  | { readonly unit: 'feast'; readonly feast: string }
  /** 即日 0, 昨日 -1. */
  | { readonly unit: 'issue-day'; readonly offset: number };

/** A month or something in it; the month is 0 where the year words count it from the document's. */
export type InMonth =
  | { readonly unit: 'month'; readonly month: number }
  | { readonly unit: 'xun'; readonly month: number; readonly first: number; readonly last: number }
  | { readonly unit: 'day'; readonly month: number; readonly day: number }
  | {
      readonly unit: 'nth-weekday';
      readonly month: number;
      readonly nth: number | 'last';
      readonly weekday: Weekday;
      /** 第一周周六: the first Saturday, or the Saturday of the first whole week. */
      readonly ofWeek: boolean;
    };
