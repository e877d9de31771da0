import type {
  ClockCounting,
  ClockLength,
  CompletionAct,
  FixedSwitches,
  ReceiptChannel,
  ServiceChannel,
  Term,
} from '../term/index.ts';

/** How far the entry was checked against its source. */
export type Confidence = 'high' | 'medium' | 'low';

/** What kind of text it is: 法律、行政法规、地方性法规、规章、地方规章、党内法规、规范性文件. */
export type StatuteRank =
  | 'law'
  | 'regulation'
  | 'local-regulation'
  | 'rule'
  | 'local-rule'
  | 'party-regulation'
  | 'document';

/**
 * Why a length is counted in its unit: `stated` in the words 工作日; `defined` by the statute's table of 日; `undefined`
 * where the statute says nothing; `outside-definition` where it defines other numbers; `applicant` where it defines only
 * the agency's terms.
 */
export type UnitBasis = 'stated' | 'defined' | 'undefined' | 'outside-definition' | 'applicant';

/** A ground on which time is not counted 不计入期限的事由. */
export interface Ground {
  readonly ground: string;
  readonly title: string;
  readonly article: string;
  readonly words: string;
}

/** How a period may be extended 延长; lengths and cap as in a clock's rule. */
export interface PeriodExtension {
  readonly max: ClockLength | null;
  readonly total: ClockLength | null;
  readonly times: number | null;
  readonly telling: 'required' | 'not-required';
  readonly condition: string;
  readonly article: string;
}

/** A text outside the statute that a period leans on: 指导案例26号, or the reply on service 国办公开办函〔2016〕235号. */
export type GuidanceKey = 'case-26' | 'service-reply';

interface PeriodBase {
  /** Stable over the versions: `reply`. */
  readonly period: string;
  /** What the period is called: 答复; any of them finds it. */
  readonly names: readonly string[];
  /** 第三十三条第二款. */
  readonly article: string;
  /** The words that set it, in short. */
  readonly words: string;
  /** The event from which it runs 起算事项; for one counted backwards the event it runs up to. */
  readonly trigger: string;
  /** Who must keep it. */
  readonly responsible: string;
  /** What the text leaves out or reserves, in words. */
  readonly exclusions?: readonly string[] | undefined;
  readonly consequence?: string | undefined;
  /** Where it was read, if not where the version was. */
  readonly source?: string | undefined;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
}

/** A period with a length 期限: a deadline after or before an event, the least of a window, or a wait 施行. */
export interface LengthPeriod extends PeriodBase {
  readonly kind: 'deadline-after-event' | 'deadline-before-event' | 'minimum-window' | 'waiting-period';
  readonly term: Term;
  readonly unit: UnitBasis;
  /** Switches that the text fixes. */
  readonly switches?: Partial<ClockCounting> | undefined;
  /** Switches on which lawyers differ. */
  readonly contested?: readonly Partial<ClockCounting>[] | undefined;
  readonly extension?: PeriodExtension | undefined;
  /** The closed list of grounds on which the clock stands still. */
  readonly grounds?: readonly Ground[] | undefined;
  /** Grounds that were claimed and turned down. */
  readonly excluded?:
    | readonly {
        readonly ground: string;
        readonly title: string;
        readonly words: string;
        readonly by: GuidanceKey;
      }[]
    | undefined;
  /** Keys of the receipt rules of the same version by which its trigger is found. */
  readonly receipts?: readonly string[] | undefined;
  readonly correction?: { readonly article: string; readonly words: string } | undefined;
  readonly obstacle?: { readonly article: string; readonly words: string } | undefined;
  readonly completion?:
    | readonly {
        readonly channel: ServiceChannel | 'any';
        readonly act: CompletionAct;
        readonly words: string;
        readonly by: GuidanceKey;
      }[]
    | undefined;
}

/** A fixed day of the year 固定历日: 每年1月31日前. */
export interface FixedPeriod extends PeriodBase {
  readonly kind: 'fixed-date';
  readonly fixed: { readonly month: number; readonly day: number };
  readonly contested?: readonly FixedSwitches[] | undefined;
}

/** Which day is the day of receipt 收到申请之日. */
export interface ReceiptPeriod extends PeriodBase {
  readonly kind: 'receipt-rule';
  readonly channels: readonly ReceiptChannel[];
  readonly submissionContested?: boolean | undefined;
}

/** So many times a unit of time 每季度一次; the number is a count, no length. */
export interface FrequencyPeriod extends PeriodBase {
  readonly kind: 'frequency';
  readonly frequency: { readonly count: number; readonly every: 'month' | 'quarter' | 'half-year' | 'year' };
}

/** A rule without a number of days: 及时, 合理期限, how a term is counted. No day is invented for it. */
export interface RulePeriod extends PeriodBase {
  readonly kind: 'rule';
}

/** One period 期限 that a version of a statute sets. */
export type StatutePeriod = LengthPeriod | FixedPeriod | ReceiptPeriod | FrequencyPeriod | RulePeriod;

/** Which 日 are working days 日为工作日的定义条款. */
export interface DayUnits {
  readonly article: string;
  readonly words: string;
  /** The numbers listed; `agency` for every term of the agency; `all` for all but the articles of `except`. */
  readonly days: readonly number[] | 'agency' | 'all';
  readonly except?: readonly string[] | undefined;
}

/** Where the statute sends its reader for how periods are counted 转致. */
export interface CountingReference {
  readonly by: 'civil-procedure';
  readonly article: string;
  readonly words: string;
  readonly also?: 'litigation-interpretation' | undefined;
}

/** The text of a statute in force from one day to another, both included; `to` is null while it still is. */
export interface StatuteVersion {
  readonly version: string;
  /** The order that published the text, or its label where the order is not known. */
  readonly order: string;
  /** Null where the first day in force is not known: such a text is never chosen by itself. */
  readonly from: string | null;
  readonly to: string | null;
  /** The first day in force of the statute as first made, where this text is an amended one. */
  readonly since?: string | undefined;
  /** How `from` and `to` are known. */
  readonly versionBasis: string;
  /** Absent where the statute is silent: the general law is then cited by analogy 参照. */
  readonly counting?: CountingReference | undefined;
  readonly dayUnits?: DayUnits | undefined;
  readonly source: string;
  readonly periods: readonly StatutePeriod[];
}

/** A statute 法律、法规、规章 with its versions, oldest first. */
export interface Statute {
  readonly statute: string;
  readonly title: string;
  /** Shorter titles that find it: 处罚法. */
  readonly aliases?: readonly string[] | undefined;
  readonly rank: StatuteRank;
  readonly versions: readonly StatuteVersion[];
}
