import type { Obligation } from '../directive/index.ts';
import type { InstantInput } from '../instant/index.ts';
import type { IsoDay } from '../kernel/index.ts';
import type { Distance } from '../term/index.ts';

/** Where an obligation stands 办理状态. */
export type Status =
  | 'not-open'
  | 'open'
  | 'due-soon'
  | 'due-today'
  | 'overdue'
  | 'suspended'
  | 'waiting'
  | 'ongoing'
  | 'past-target'
  | 'submitted'
  | 'returned'
  | 'done-on-time'
  | 'done-late'
  | 'cancelled'
  | 'undecided';

/**
 * What happened to an obligation 办理记录. `made`, `posted` and `received` are acts that may complete it; `submitted`
 * waits for review 待审核; `returned` sends it back 退回重办; `cancelled` ends it 撤销 and says on what basis.
 */
export type ObligationRecord =
  | { readonly obligation: string; readonly kind: 'made' | 'posted' | 'received'; readonly on: InstantInput }
  | { readonly obligation: string; readonly kind: 'submitted' | 'returned'; readonly on: InstantInput }
  | { readonly obligation: string; readonly kind: 'cancelled'; readonly on: InstantInput; readonly basis: string };

/** The acts that can complete an obligation. */
export type CompletingAct = 'made' | 'posted' | 'received';

/** One line of a table of lights: the first that fits gives the light. Absent conditions fit all. */
export interface LightRule {
  readonly light: string;
  readonly statuses?: readonly Status[];
  /** Fits when so many working days or fewer are left. */
  readonly workdaysLeftAtMost?: number;
  /** Fits when so many working days or more are late. */
  readonly workdaysLateAtLeast?: number;
  readonly binding?: 'required' | 'target';
}

/** A table of lights 亮灯规则, and from how many working days left an obligation is due soon. */
export interface Lights {
  readonly dueSoonWorkdays: number;
  readonly rules: readonly LightRule[];
}

/** The status of one obligation at the end of a day 评估. */
export interface Assessment {
  readonly obligation: Obligation;
  readonly asOf: IsoDay;
  readonly status: Status;
  readonly light: string;
  /** The due day if decided. */
  readonly due: IsoDay | null;
  /** What is left up to the due day; zero when nothing is. */
  readonly left: Distance;
  /** By what it is late, or was when it was done; zero when it is not. Overdue from the day after `due`. */
  readonly late: Distance;
  /** The day of the completing act. */
  readonly deliveredOn: IsoDay | null;
  /** Another reading of the law would give another status. */
  readonly contested: boolean;
}
