import type { Moment } from '../instant/index.ts';
import type { EpochDay } from '../kernel/index.ts';
import type { LegalBasis } from '../term/index.ts';
import type { Fault } from './faults.ts';
import type {
  ClockEvent,
  ClockLength,
  CompletionAct,
  CompletionRule,
  HistoryFault,
  ReceiptRule,
  ServiceChannel,
} from './types.ts';

/** A time that is not counted, from the day it began to the day it ended; `ended` is null while it is open. */
export interface Stop {
  readonly ground: string | null;
  readonly began: EpochDay;
  readonly ended: EpochDay | null;
  readonly basis: readonly LegalBasis[];
  /** The place of the event that began it, or of the one that told of an obstacle. */
  readonly at: number;
}

/** An extension that was asked for or granted. */
export interface Grant {
  readonly at: number;
  readonly status: 'requested' | 'refused' | 'approved';
  readonly by: ClockLength | null;
  readonly decided: Moment | null;
  readonly told: Moment | null;
}

/** An act of completion. */
export interface Act {
  readonly act: CompletionAct;
  readonly on: string;
  readonly when: Moment;
}

/** What the events up to a day make of a clock. */
export interface Course {
  /** The day from which it runs, null while it waits; `submitted` where a portal's day is on record. */
  readonly start: { readonly day: EpochDay; readonly submitted: EpochDay | null } | null;
  readonly receipt: ReceiptRule | null;
  readonly corrected: boolean;
  readonly stops: readonly Stop[];
  readonly grants: readonly Grant[];
  readonly acts: readonly Act[];
  /** The act that counts and the line of the rule that chose it, once it has been done. */
  readonly done: Act | null;
  readonly countedBy: CompletionRule | null;
  readonly returned: boolean;
  readonly stoppedOn: EpochDay | null;
}

/** Whether a clock stands still: what is open ends with the matter, and this one goes on. */
export const isSuspended = ({ stops, done, stoppedOn }: Course): boolean =>
  done === null && stoppedOn === null && stops.some(({ ended }) => ended === null);

/** What the events read so far have made of a clock; every event read changes it. */
export interface State {
  start: Course['start'];
  receipt: ReceiptRule | null;
  corrected: boolean;
  waiting: boolean;
  stops: Stop[];
  /** Grounds refused whose end is still to come, so that the end is not refused too. */
  refused: readonly string[];
  grants: Grant[];
  acts: Act[];
  channel: ServiceChannel | null;
  returned: boolean;
  stoppedOn: EpochDay | null;
  last: Moment | null;
}

/** Sets some of the state. */
export const put = (state: State, changed: Partial<State>): void => {
  Object.assign(state, changed);
};

/** A fault as it is found, where the event is known. */
export type Found = Omit<Fault, 'at'>;

export const fault = (name: HistoryFault, basis: readonly LegalBasis[], named = '', field?: string): Found =>
  field === undefined ? { fault: name, basis, named } : { fault: name, basis, named, field };

/** An event of one kind. */
export type EventOf<Kind extends ClockEvent['kind']> = Extract<ClockEvent, { readonly kind: Kind }>;
