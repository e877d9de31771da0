import type { WorkCalendar } from '../calendar/index.ts';
import type { EpochDay } from '../kernel/index.ts';

/** What the text of a notice may leave unsaid. What the text does say must agree. */
export interface ParseNoticeOptions {
  /** The title 标题, for a copy that lost it. */
  readonly title?: string;
  /** The day of signing 成文日期, `YYYY-MM-DD`, for a copy that lost it. */
  readonly signedOn?: string;
  /** The calendar that knows the notice to be amended, for a second notice of a year; `china` unless given. */
  readonly calendar?: WorkCalendar;
}

/** A sentence of the text: squeezed and folded for reading, as written for showing, and its line from 1. */
export interface Sentence {
  readonly text: string;
  readonly original: string;
  readonly line: number;
}

/** Something that the text says and that is not so. */
export interface Problem {
  readonly sentence: Sentence;
  readonly message: string;
  readonly hint: string;
}

/** One thing that a clause says of days. */
export type Statement =
  /** 放假调休: the break as a whole; `count` where 共N天 stands in the same clause. */
  | { readonly kind: 'break'; readonly days: readonly EpochDay[]; readonly count: number | null }
  /** 其中…放假, …调休: a day off that is part of the break, of its own right or `swapped` for a day worked. */
  | { readonly kind: 'off'; readonly days: readonly EpochDay[]; readonly swapped: boolean }
  /** 照常公休, 为公休日: weekly rest days inside the break. */
  | { readonly kind: 'weekly'; readonly days: readonly EpochDay[] }
  /** 补休: the day in lieu of a statutory day that falls on a weekend. */
  | { readonly kind: 'in-lieu'; readonly days: readonly EpochDay[] }
  /** 为法定节假日, of one feast where it is named. */
  | {
      readonly kind: 'statutory';
      readonly days: readonly EpochDay[];
      readonly feast: string | null;
      readonly count: number | null;
    }
  /** 全国放假1天: a statutory day that this notice itself makes. */
  | { readonly kind: 'declared'; readonly days: readonly EpochDay[]; readonly count: number | null }
  /** 公休日调至: weekly rest days moved; `feasts` are holidays moved along with them, `count` as in 两个公休日. */
  | {
      readonly kind: 'moved';
      readonly from: readonly EpochDay[];
      readonly to: readonly EpochDay[];
      readonly count: number | null;
      readonly feasts: number;
    }
  /** 上班. */
  | { readonly kind: 'worked'; readonly days: readonly EpochDay[] }
  /** 共N天, said of the break before it. */
  | { readonly kind: 'total'; readonly count: number }
  /** 与周末连休. */
  | { readonly kind: 'joins-weekend' }
  /** 不调休. */
  | { readonly kind: 'no-swap' }
  /** 延长…假期至: the break of the notice amended goes on to this day. */
  | { readonly kind: 'extended'; readonly to: readonly EpochDay[] }
  /** …起正常上班: the first workday after the break. */
  | { readonly kind: 'resumes'; readonly days: readonly EpochDay[] }
  /** Days that are named and change nothing: advice 鼓励, the principle behind the arrangement, the law's first day. */
  | { readonly kind: 'mentioned' };

/** A statement and the sentence that makes it. */
export interface Told {
  readonly statement: Statement;
  readonly sentence: Sentence;
}

/** One item 一、元旦：… of the notice, or the whole body of a notice on one feast. */
export interface Item {
  /** The feasts in the order of the text. */
  readonly feasts: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** What stands around the items. */
export interface Heading {
  readonly kind: 'yearly' | 'amendment';
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: string | null;
  /** The feasts that the title names; empty for 部分节假日. */
  readonly feasts: readonly string[];
}
