import type { IsoDay } from '../kernel/index.ts';
import type { CountingRule, LegalBasis, Length } from './types.ts';

/*
 * The rule and the events of a clock are plain data that a Deadline keeps as its input, so their types stand beside it;
 * what runs them is the room clock/.
 */

/** A length that a clock can run: 20个工作日, 60日, 6个月. Hours do not stop and have no clock. */
export type ClockLength = Length;

/**
 * How an application reached the agency, which decides the day of receipt 收到申请之日 (政府信息公开条例 第三十一条, in force
 * 2019-05-15): handed in 当面提交, mail signed for 邮寄签收, mail without signature 平信, online 互联网渠道, `fax` 传真, and the
 * `email` of the practice before 2019-05-15. `event` is a start that is no receipt: acceptance 受理, service, a decision.
 */
export type ReceiptChannel = 'in-person' | 'signed-mail' | 'ordinary-mail' | 'online' | 'fax' | 'email' | 'event';

/** The day of receipt under a channel. */
export interface ReceiptRule {
  readonly channel: ReceiptChannel;
  /** Which day is the day of receipt, in the words of the text: 以双方确认之日为收到申请之日. */
  readonly words: string;
  readonly basis: readonly LegalBasis[];
  /**
   * True where the day on which a portal confirmed the submission is another reading (最高人民法院指导案例26号); the
   * switch is `onlineReceipt`, and the start event gives both days.
   */
  readonly submissionContested?: boolean;
}

/** A ground on which the time needed is not counted 不计算在期限内: 征求第三方意见, 听证, 鉴定, 专家评审. */
export interface SuspensionGround {
  /** The key that events name: `third-party-opinion`. */
  readonly ground: string;
  /** The ground as it is called: 征求第三方意见. */
  readonly title: string;
  /** The words of the text that grant it. */
  readonly words: string;
  readonly basis: readonly LegalBasis[];
}

/** What stops the clock 不计入期限: a closed list. A ground that is not on it is refused. */
export interface SuspensionRule {
  readonly grounds: readonly SuspensionGround[];
  /** Grounds that were claimed and turned down, such as 内部处理 (指导案例26号); the refusal cites their basis. */
  readonly excluded: readonly SuspensionGround[];
  /** The article that closes the list. */
  readonly basis: readonly LegalBasis[];
}

/** How a term may be extended 延长期限. */
export interface ExtensionRule {
  /** The most that extensions may add, all together 延长的期限最长不得超过; null where the text sets no number. */
  readonly max: ClockLength | null;
  /** The most that term and extensions may come to together 总期限最长不得超过; null where the text has no such cap. */
  readonly total: ClockLength | null;
  /** How many extensions may be granted; null where the text does not say. */
  readonly times: number | null;
  /** `required`: it takes effect only once the party has been told 并告知申请人. */
  readonly telling: 'required' | 'not-required';
  /** The condition in words: 经政府信息公开工作机构负责人同意并告知申请人. */
  readonly condition: string;
  readonly basis: readonly LegalBasis[];
}

/** A provision that lets a clock do something, in words and with its basis. */
export interface ClockProvision {
  readonly words: string;
  readonly basis: readonly LegalBasis[];
}

/** An act that may complete a matter 办结: the document made 作出, handed to the post 交邮, signed for 签收. */
export type CompletionAct = 'made' | 'posted' | 'signed-for';

/** How a completed document is served 送达: by mail 邮寄, in person 直接送达, electronically 电子送达. */
export type ServiceChannel = 'mail' | 'direct' | 'electronic';

/** Which act counts when served by a channel (国办公开办函〔2016〕235号: 邮寄以交邮之日当日为期限计算时点). */
export interface CompletionRule {
  /** `any` for a channel that has no line of its own. */
  readonly channel: ServiceChannel | 'any';
  readonly act: CompletionAct;
  readonly words: string;
  readonly basis: readonly LegalBasis[];
}

/** The switches of a clock beyond those of a {@link CountingRule}. */
export interface ClockSwitches {
  /**
   * Which of the two boundary days of a suspension count 不计入期间的首尾日: `begin-only`, the default: the day on which
   * it begins counts and the day on which it ends does not; `end-only` the other way round; `both` or `neither` of them.
   * A suspension that begins and ends on one day took no time and changes nothing under any value.
   */
  readonly suspensionBoundary: 'begin-only' | 'both' | 'neither' | 'end-only';
  /** `merged`: term and extension are one term, rolled once; `from-rolled`: the extension runs from the rolled day. */
  readonly extensionBase: 'merged' | 'from-rolled';
  /** Receipt online: the day that both sides `confirmed` (条例 第三十一条第三项), or the day `submitted` (指导案例26号). */
  readonly onlineReceipt: 'confirmed' | 'submitted';
  /**
   * Whether an extension that was granted in time takes effect though the party was told after expiry or not yet:
   * `required`, the default: it does not; `not-required`: it does. It matters only where the rule requires telling.
   */
  readonly extensionTold: 'required' | 'not-required';
}

/** All switches under which a clock runs. */
export type ClockCounting = CountingRule & ClockSwitches;

/**
 * The rule of a clock 计时规则: a term with what starts, stops, restarts, extends and ends it, each with its article.
 * Plain data that survives JSON. A part that is null (or an empty list) is not provided for, and an event that calls for
 * it is refused.
 * @example
 * const reply: ClockRule = {
 *   id: '政府信息公开条例/答复', title: '政府信息公开申请的答复期限', term: { kind: 'workdays', count: 20 },
 *   switches: {}, contested: [], basis: [], receipts: [], suspension: null, extension: null, correction: null,
 *   obstacle: null, completion: [],
 * };
 */
export interface ClockRule {
  readonly id: string;
  /** What the term is for: 政府信息公开申请的答复期限. */
  readonly title: string;
  readonly term: ClockLength;
  /** Switches that the text fixes; they are no readings. */
  readonly switches: Partial<ClockCounting>;
  /** Alternative switches on which lawyers differ, beyond those that every clock opens by itself. */
  readonly contested: readonly Partial<ClockCounting>[];
  /** The provisions that set the term. */
  readonly basis: readonly LegalBasis[];
  /** The day of receipt by channel; empty where the channel does not matter. */
  readonly receipts: readonly ReceiptRule[];
  readonly suspension: SuspensionRule | null;
  readonly extension: ExtensionRule | null;
  /** Restart on a corrected application 补正: 答复期限自行政机关收到补正的申请之日起计算 (条例 第三十条). */
  readonly correction: ClockProvision | null;
  /** Running on after an obstacle 障碍消除: 自障碍消除之日起继续计算 (行政复议法 第二十条第二款). */
  readonly obstacle: ClockProvision | null;
  /** Which act completes the matter, by channel; where empty, the act made. */
  readonly completion: readonly CompletionRule[];
}

/** What every event of a clock has. */
interface Happened {
  /** The day, `YYYY-MM-DD`, or an instant as ISO text with offset; any instant of the day gives the day. */
  readonly on: string;
  /** The grounds in the words of the case file 依据. */
  readonly basis?: string;
  /** The document that records it, with its number 文号. */
  readonly document?: string;
}

/**
 * An event of a clock. Events stand in the order in which they happened; on one day the order given holds.
 *
 * - `start` 起算: `on` is the day of receipt under the channel's rule. `submittedOn` is the earlier day on which a portal
 *   confirmed the submission, for the reading `onlineReceipt`;
 * - `suspend`, `resume` 暂停、恢复: the time between is not counted. Different grounds may overlap: the clock runs again
 *   when all have ended. `resume` names its ground where more than one is open;
 * - `correction-asked` 告知补正: the clock waits; `restart` 收到补正的申请: it runs anew, with the full term;
 * - `continue` 障碍消除继续计算: an obstacle from `since` to `on` is over; what was used before it stays used;
 * - `extension-requested`, `extension-approved`, `extension-refused`, `extension-told` 延长的申请、批准、不批准、告知;
 * - `complete` 办结: one act of it; the channel decides which act counts. Each act has an event of its own;
 * - `return` 退回重办: what was completed is no longer done;
 * - `stop` 终止: the matter ended without being completed.
 */
export type ClockEvent =
  | (Happened & { readonly kind: 'start'; readonly channel?: ReceiptChannel; readonly submittedOn?: string })
  | (Happened & { readonly kind: 'suspend'; readonly ground: string })
  | (Happened & { readonly kind: 'resume'; readonly ground?: string })
  | (Happened & { readonly kind: 'correction-asked' | 'restart' })
  | (Happened & { readonly kind: 'continue'; readonly since: string })
  | (Happened & { readonly kind: 'extension-requested' | 'extension-refused' | 'extension-told' })
  | (Happened & { readonly kind: 'extension-approved'; readonly by: ClockLength })
  | (Happened & { readonly kind: 'complete'; readonly act: CompletionAct; readonly channel?: ServiceChannel })
  | (Happened & { readonly kind: 'return' | 'stop' });

/**
 * A term that ran over events: all from which another program can make the deadline again. `events` are those up to
 * `asOf`, that day included; for the original day before extension, without those of the extensions.
 */
export interface ClockInput {
  readonly kind: 'clock';
  readonly rule: ClockRule;
  readonly events: readonly ClockEvent[];
  readonly asOf: string;
  /** Every switch as it was set. */
  readonly counting: ClockCounting;
  /** `HH:MM` at which the last day ends. */
  readonly cutoff: string;
  /** The other ways to count, one change each, as far as they were open; those that give another day are readings. */
  readonly contested: readonly Partial<ClockCounting>[];
  /**
   * What the day rests on though no event says so 假定: that a clock which stood still on `asOf` ran again `on` that day.
   * Absent where nothing is assumed. Such a deadline is for planning: it is neither certified nor worded.
   */
  readonly assumed?: { readonly kind: 'resume'; readonly on: IsoDay };
}
