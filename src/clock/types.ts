import type { IsoDay } from '../kernel/index.ts';
import type { ClockInput, CompletionAct, CompletionRule, Deadline, Distance, LegalBasis } from '../term/index.ts';

export type {
  ClockCounting,
  ClockEvent,
  ClockInput,
  ClockLength,
  ClockProvision,
  ClockRule,
  ClockSwitches,
  CompletionAct,
  CompletionRule,
  ExtensionRule,
  ReceiptChannel,
  ReceiptRule,
  ServiceChannel,
  SuspensionGround,
  SuspensionRule,
} from '../term/index.ts';

/**
 * Where a clock stands: `waiting` for its start or for a corrected application, `running`, `suspended`, `done`,
 * `returned` 退回重办 (it runs on), or `stopped` 终止.
 */
export type ClockState = 'waiting' | 'running' | 'suspended' | 'done' | 'returned' | 'stopped';

/** A stretch of days that is not counted 不计入, under the default reading. */
export interface NotCounted {
  readonly kind: 'suspension' | 'obstacle';
  /** The key of the ground; null for an obstacle. */
  readonly ground: string | null;
  /** The days on which it began and ended; `endedOn` is null while it is open. */
  readonly beganOn: IsoDay;
  readonly endedOn: IsoDay | null;
  /** The days not counted, both included, as the boundary switch makes them; null where there are none. */
  readonly days: { readonly from: IsoDay; readonly to: IsoDay } | null;
  readonly basis: readonly LegalBasis[];
}

/** How much of a term has run, in its own unit: working days for working-day terms, calendar days for all others. */
export interface Tally {
  readonly on: IsoDay;
  readonly unit: 'workdays' | 'days';
  /** Days counted from the trigger through the end of `on`; null where the calendar does not reach. */
  readonly used: number | null;
  /** Days of the term still to come after `on`, without a last day's roll; null as for `used`. */
  readonly remaining: number | null;
}

/** Whether one act of completion was in time. */
export interface ActVerdict {
  readonly act: CompletionAct;
  /** The day or instant as the event gives it. */
  readonly on: string;
  /** Whether this is the act that counts under the channel. */
  readonly counts: boolean;
  /** Under the default reading; null where the due day is not decided and the act falls between the bounds. */
  readonly inTime: boolean | null;
  /** True where some other reading gives another answer. */
  readonly contested: boolean;
  /** Days after the due day, zero when in time; the workdays null where not known. */
  readonly late: Distance;
}

/** What came of an extension 延长. */
export interface ExtensionOutcome {
  /** The place of its approval, or of its request while none is decided, among the events. */
  readonly event: number;
  readonly status: 'requested' | 'refused' | 'approved';
  readonly told: IsoDay | null;
  /** Whether it moved the deadline of the default reading. */
  readonly effective: boolean;
}

interface Made {
  readonly asOf: IsoDay;
  /** All from which the run can be made again. */
  readonly input: ClockInput;
  readonly calendar: string;
  readonly notCounted: readonly NotCounted[];
  readonly extensions: readonly ExtensionOutcome[];
  /** The acts of completion known by then, in order; those before a return are left out. */
  readonly acts: readonly ActVerdict[];
  /** The line of the rule that chose the act that counts, null where the act made counts or the channel is not known. */
  readonly countedBy: CompletionRule | null;
}

/** A clock that has a deadline. */
export interface DatedRun extends Made {
  readonly state: 'running' | 'done' | 'returned' | 'stopped';
  readonly deadline: Deadline;
  /** The deadline as it was before any extension 原定时限; null where none was approved. */
  readonly original: Deadline | null;
  readonly tally: Tally;
  /** Days after the due day, as of the completing act or of `asOf`; zero when in time. */
  readonly late: Distance;
}

/** A clock that stands still: when it runs again is not known, so it has no deadline. */
export interface SuspendedRun extends Made {
  readonly state: 'suspended';
  readonly deadline: null;
  /**
   * The deadline if the clock ran again on `asOf`; the real one is never earlier. It is `assumed` in its input, as is
   * `original` while the clock stands still, and neither is certified or worded.
   */
  readonly ifResumed: Deadline;
  readonly original: Deadline | null;
  readonly tally: Tally;
  readonly late: Distance;
}

/** A clock that has not started, that waits for a corrected application, or that was stopped while it did. */
export interface UndatedRun extends Made {
  readonly state: 'waiting' | 'stopped';
  readonly deadline: null;
}

/** What {@link runClock} found. Plain data; it cannot be read without looking at its state. */
export type ClockRun = DatedRun | SuspendedRun | UndatedRun;

/** Why a history cannot be 不可能的经过; stands as `fault` among the facts of an issue `HISTORY_INVALID`. */
export type HistoryFault =
  | 'before-start'
  | 'started-twice'
  | 'out-of-order'
  | 'channel-not-listed'
  | 'ground-not-listed'
  | 'suspended-twice'
  | 'not-suspended'
  | 'ground-not-named'
  | 'restart-suspended'
  | 'not-provided'
  | 'waiting-for-correction'
  | 'obstacle-after-expiry'
  | 'extension-after-expiry'
  | 'extension-over-cap'
  | 'extension-too-often'
  | 'extension-not-asked'
  | 'completed-twice'
  | 'not-completed'
  | 'after-completion'
  | 'after-stop';
