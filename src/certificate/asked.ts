/*
 * A certificate is plain data: ISO text for days, no class, no method. The shapes are written out here on their own, so
 * that whoever checks one needs nothing else of this library.
 */

/** A length: 20个工作日, 15日, 2周, 3个月, 1年. */
export interface CertifiedLength {
  readonly kind: 'workdays' | 'days' | 'weeks' | 'months' | 'years';
  readonly count: number;
}

/** A term 期限 as its text states it. */
export type CertifiedTerm =
  | CertifiedLength
  | { readonly kind: 'hours'; readonly count: number }
  | { readonly kind: 'before'; readonly term: CertifiedLength }
  | { readonly kind: 'at-least'; readonly term: CertifiedLength }
  | { readonly kind: 'waiting'; readonly term: CertifiedLength }
  | { readonly kind: 'notice-period'; readonly term: CertifiedLength }
  | { readonly kind: 'between'; readonly least: CertifiedLength; readonly most: CertifiedLength }
  | { readonly kind: 'earlier'; readonly terms: readonly CertifiedLength[] }
  | { readonly kind: 'later'; readonly terms: readonly CertifiedLength[] }
  | { readonly kind: 'then'; readonly terms: readonly CertifiedLength[] };

/** How a last day that is a rest day moves. */
export type Convention =
  | 'none'
  | 'following'
  | 'modified-following'
  | 'preceding'
  | 'modified-preceding'
  | 'nearest'
  | 'raise';

/** Every switch of the count, set 计算口径. `before` matters to a fixed day alone, those after it to a clock. */
export interface CertifiedRule {
  readonly triggerDay: 'excluded' | 'included';
  readonly dayUnit: 'calendar-day' | 'workday' | 'undefined-short-as-workday';
  readonly monthEnd: 'clamp' | 'overflow' | 'reject';
  readonly roll: Convention;
  readonly restDays: 'calendar' | 'narrow';
  readonly restDayTrigger: 'as-is' | 'next-workday';
  readonly backwardCount: 'clear-days' | 'day-n';
  readonly waiting: 'day-after' | 'last-day';
  readonly hourStart: 'instant' | 'next-hour';
  readonly longHolidayExtension: 'none' | 'tax-period';
  readonly before: 'inclusive' | 'exclusive';
  readonly suspensionBoundary: 'begin-only' | 'both' | 'neither' | 'end-only';
  readonly extensionBase: 'merged' | 'from-rolled';
  readonly onlineReceipt: 'confirmed' | 'submitted';
  readonly extensionTold: 'required' | 'not-required';
}

/** A provision cited, with its words and the first and last day in force of its version; `to` is null while it still is. */
export interface CitedArticle {
  readonly title: string;
  readonly order: string;
  readonly article: string;
  readonly words: string;
  readonly from: string;
  readonly to: string | null;
  /** `by-law` 依照, `by-analogy` 参照. */
  readonly relation: 'by-law' | 'by-analogy';
}

/** A time that is not counted: it began and ended on these days. `ground` is null for an obstacle 障碍. */
export interface CertifiedStop {
  readonly ground: string | null;
  readonly title: string;
  readonly began: string;
  readonly ended: string;
  readonly articles: readonly CitedArticle[];
}

/** An extension that was approved: days, or instants as ISO text with an offset. */
export interface CertifiedGrant {
  readonly by: CertifiedLength;
  readonly decided: string;
  /** When the party was told; null if it was not. */
  readonly told: string | null;
  /** Whether it takes effect only once the party has been told. */
  readonly telling: 'required' | 'not-required';
  readonly articles: readonly CitedArticle[];
}

/** What was asked. Everything else in a certificate follows from it, from the calendar named and from the facts. */
export type Question =
  | {
      readonly kind: 'term';
      readonly term: CertifiedTerm;
      /** The day of the event; for hours the instant, as ISO text with an offset. */
      readonly from: string;
      readonly rule: CertifiedRule;
      readonly cutoff: string;
      /** Other ways to count that were open, one change each. */
      readonly open: readonly Partial<CertifiedRule>[];
      /** The provisions that set the length. */
      readonly articles: readonly CitedArticle[];
      /** The provisions of a general law that the deadline brought with it and that a step cites. */
      readonly counting: readonly CitedArticle[];
    }
  | {
      readonly kind: 'fixed';
      readonly day: string;
      readonly rule: CertifiedRule;
      readonly cutoff: string;
      readonly open: readonly Partial<CertifiedRule>[];
      readonly articles: readonly CitedArticle[];
      readonly counting: readonly CitedArticle[];
    }
  | {
      readonly kind: 'clock';
      readonly term: CertifiedLength;
      /** The day of receipt or of the event. */
      readonly from: string;
      /** The earlier day on which a portal confirmed the submission; null where there is none. */
      readonly submitted: string | null;
      readonly receipt: readonly CitedArticle[];
      /** The day on which a corrected application started the term anew 补正; null where none did. */
      readonly corrected: { readonly on: string; readonly articles: readonly CitedArticle[] } | null;
      readonly stops: readonly CertifiedStop[];
      readonly grants: readonly CertifiedGrant[];
      readonly rule: CertifiedRule;
      readonly cutoff: string;
      readonly open: readonly Partial<CertifiedRule>[];
      readonly articles: readonly CitedArticle[];
      readonly counting: readonly CitedArticle[];
    };
