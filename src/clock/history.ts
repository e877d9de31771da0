import { match, P } from 'ts-pattern';
import { dayOfInstant, type Moment } from '../instant/index.ts';
import { type EpochDay, formatDay } from '../kernel/index.ts';
import type { LegalBasis } from '../term/index.ts';
import type { Dated } from './events.ts';
import type { Fault } from './faults.ts';
import { overCap } from './lengths.ts';
import type {
  ClockEvent,
  ClockLength,
  ClockRule,
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

/** The acts in the order in which they can happen. */
const ORDER: readonly CompletionAct[] = ['made', 'posted', 'signed-for'];

/** The state of the machine that reads a history, one event after the other. */
interface State {
  start: Course['start'];
  receipt: ReceiptRule | null;
  corrected: boolean;
  waiting: boolean;
  stops: Stop[];
  grants: Grant[];
  acts: Act[];
  channel: ServiceChannel | null;
  returned: boolean;
  stoppedOn: EpochDay | null;
  last: Moment | null;
}

/** A fault as the machine finds it; the event is known. */
type Found = Omit<Fault, 'at'>;

/** Reads the events in their order; every fault that no calendar is needed for is put into `faults`. */
export const courseOf = (rule: ClockRule, events: readonly Dated[], faults: Fault[]): Course => {
  const state: State = {
    start: null,
    receipt: null,
    corrected: false,
    waiting: true,
    stops: [],
    grants: [],
    acts: [],
    channel: null,
    returned: false,
    stoppedOn: null,
    last: null,
  };
  for (const dated of events) {
    const found = misplaced(state, dated, rule);
    // An event out of order is taken in all the same, so that those which follow from it are not refused too.
    const told = found === null || found.fault === 'out-of-order' ? take(state, dated, rule) : null;
    faults.push(...[found, told].flatMap((one) => (one === null ? [] : [{ ...one, at: dated.at }])));
    if (found === null && told === null) {
      state.last = dated.when;
    }
  }
  const { start, receipt, corrected, stops, grants, acts, returned, stoppedOn, waiting } = state;
  const counted = countedAct(state, rule);
  return {
    start: waiting ? null : start,
    receipt,
    corrected,
    stops,
    grants,
    acts,
    ...counted,
    returned: returned && counted.done === null,
    stoppedOn,
  };
};

/** Days decide; on one day two instants do. */
const isEarlier = (a: Moment, b: Moment): boolean =>
  a.day === b.day ? a.at !== null && b.at !== null && a.at < b.at : a.day < b.day;

const fault = (name: HistoryFault, basis: readonly LegalBasis[], named = '', field?: string): Found =>
  field === undefined ? { fault: name, basis, named } : { fault: name, basis, named, field };

/** An event that cannot stand where it stands, whatever it says. */
const misplaced = (state: State, { event, when }: Dated, rule: ClockRule): Found | null => {
  const { basis } = rule;
  if (state.stoppedOn !== null) {
    return fault('after-stop', basis);
  }
  if (event.kind !== 'start' && (state.start === null || (!state.corrected && when.day < state.start.day))) {
    return fault('before-start', basis);
  }
  if (state.last !== null && isEarlier(when, state.last)) {
    return fault('out-of-order', basis, formatDay(state.last.day), 'on');
  }
  const open = event.kind === 'start' || event.kind === 'restart' || event.kind === 'stop';
  if (state.start !== null && state.waiting && !open) {
    return fault('waiting-for-correction', rule.correction?.basis ?? basis);
  }
  const after = event.kind === 'complete' || event.kind === 'return' || event.kind === 'start';
  return countedAct(state, rule).done !== null && !after ? fault('after-completion', basis) : null;
};

/** Takes an event in, or finds what is wrong with it and leaves the state as it was. */
const take = (state: State, dated: Dated, rule: ClockRule): Found | null =>
  match(dated.event)
    .with({ kind: 'start' }, (event) => takeStart(state, event, dated, rule))
    .with({ kind: P.union('suspend', 'resume') }, (event) => takeStop(state, event, dated, rule))
    .with({ kind: P.union('correction-asked', 'restart') }, (event) => takeCorrection(state, event, dated, rule))
    .with({ kind: 'continue' }, (event) => takeObstacle(state, event, dated, rule))
    .with(
      { kind: P.union('extension-requested', 'extension-approved', 'extension-refused', 'extension-told') },
      (event) => takeExtension(state, event, dated, rule),
    )
    .with({ kind: 'complete' }, (event) => takeAct(state, event, dated, rule))
    .with({ kind: 'return' }, () => {
      if (state.acts.length === 0) {
        return fault('not-completed', rule.basis);
      }
      Object.assign(state, { acts: [], channel: null, returned: true });
      return null;
    })
    .with({ kind: 'stop' }, () => {
      state.stoppedOn = dated.when.day;
      return null;
    })
    .exhaustive();

type EventOf<Kind extends ClockEvent['kind']> = Extract<ClockEvent, { readonly kind: Kind }>;

const takeStart = (state: State, event: EventOf<'start'>, { when }: Dated, rule: ClockRule): Found | null => {
  if (state.start !== null) {
    return fault('started-twice', rule.basis);
  }
  const { channel, submittedOn } = event;
  const receipt = rule.receipts.find((line) => line.channel === channel) ?? null;
  const all = rule.receipts.flatMap(({ basis }) => basis);
  if (channel !== undefined && receipt === null && rule.receipts.length > 0) {
    return fault('channel-not-listed', all, channel, 'channel');
  }
  const submitted = submittedOn === undefined ? null : dayOfInstant(submittedOn);
  if (submitted !== null && submitted > when.day) {
    return fault('out-of-order', receipt?.basis ?? all, event.on, 'submittedOn');
  }
  Object.assign(state, { start: { day: when.day, submitted }, receipt, waiting: false });
  return null;
};

const takeStop = (
  state: State,
  event: EventOf<'suspend'> | EventOf<'resume'>,
  { when, at }: Dated,
  { suspension }: ClockRule,
): Found | null => {
  if (suspension === null) {
    return fault('not-provided', []);
  }
  const open = state.stops.filter(({ ended }) => ended === null);
  if (event.kind === 'suspend') {
    const listed = suspension.grounds.find(({ ground }) => ground === event.ground);
    if (listed === undefined) {
      const excluded = suspension.excluded.find(({ ground }) => ground === event.ground);
      const basis = [...suspension.basis, ...(excluded?.basis ?? [])];
      return fault('ground-not-listed', basis, excluded?.title ?? event.ground, 'ground');
    }
    if (open.some(({ ground }) => ground === event.ground)) {
      return fault('suspended-twice', listed.basis, event.ground);
    }
    state.stops.push({ ground: event.ground, began: when.day, ended: null, basis: listed.basis, at });
    return null;
  }
  const ending = event.ground === undefined ? open : open.filter(({ ground }) => ground === event.ground);
  const [one, another] = ending;
  if (one === undefined) {
    return fault('not-suspended', suspension.basis, event.ground);
  }
  if (another !== undefined) {
    return fault('ground-not-named', suspension.basis, open.map(({ ground }) => ground).join(', '));
  }
  state.stops = state.stops.map((stop) => (stop === one ? { ...stop, ended: when.day } : stop));
  return null;
};

/** A corrected application starts the whole term anew; what was suspended, extended or done before it falls away. */
const takeCorrection = (
  state: State,
  { kind }: EventOf<'correction-asked' | 'restart'>,
  { when }: Dated,
  { correction }: ClockRule,
): Found | null => {
  if (correction === null) {
    return fault('not-provided', []);
  }
  if (state.stops.some(({ ended }) => ended === null)) {
    return fault('restart-suspended', correction.basis);
  }
  const cleared = { stops: [], grants: [], acts: [], channel: null, returned: false };
  Object.assign(
    state,
    kind === 'restart'
      ? { ...cleared, start: { day: when.day, submitted: null }, corrected: true, waiting: false }
      : { waiting: true },
  );
  return null;
};

const takeObstacle = (
  state: State,
  { since }: EventOf<'continue'>,
  { when, at }: Dated,
  { obstacle }: ClockRule,
): Found | null => {
  if (obstacle === null) {
    return fault('not-provided', []);
  }
  const began = dayOfInstant(since);
  if (began > when.day) {
    return fault('out-of-order', obstacle.basis, formatDay(when.day), 'since');
  }
  state.stops.push({ ground: null, began, ended: when.day, basis: obstacle.basis, at });
  return null;
};

const takeExtension = (
  state: State,
  event: EventOf<'extension-requested' | 'extension-approved' | 'extension-refused' | 'extension-told'>,
  { when, at }: Dated,
  rule: ClockRule,
): Found | null => {
  const { extension } = rule;
  if (extension === null) {
    return fault('not-provided', []);
  }
  const { basis } = extension;
  const last = state.grants.at(-1);
  const asked = last?.status === 'requested' ? last : null;
  const put = (grant: Grant, instead: Grant | null): null => {
    state.grants = [...state.grants.filter((one) => one !== instead), grant];
    return null;
  };
  switch (event.kind) {
    case 'extension-requested':
      return put({ at, status: 'requested', by: null, decided: null, told: null }, null);
    case 'extension-refused':
      return asked === null
        ? fault('extension-not-asked', basis)
        : put({ at, status: 'refused', by: null, decided: when, told: null }, asked);
    case 'extension-told':
      return last === undefined || last.status === 'requested' || last.told !== null
        ? fault('extension-not-asked', basis)
        : put({ ...last, told: when }, last);
    case 'extension-approved': {
      const granted = state.grants.flatMap(({ by }) => (by === null ? [] : [by]));
      if (extension.times !== null && granted.length >= extension.times) {
        return fault('extension-too-often', basis, String(extension.times));
      }
      const over = overCap(rule.term, [...granted, event.by], extension);
      return over === null
        ? put({ at, status: 'approved', by: event.by, decided: when, told: null }, asked)
        : fault('extension-over-cap', basis, over, 'by');
    }
  }
};

const takeAct = (state: State, event: EventOf<'complete'>, { when }: Dated, rule: ClockRule): Found | null => {
  const rank = ORDER.indexOf(event.act);
  const before = state.acts.map(({ act }) => ORDER.indexOf(act));
  const basis = rule.completion.flatMap((line) => line.basis);
  if (before.includes(rank)) {
    return fault('completed-twice', basis.length > 0 ? basis : rule.basis, event.act, 'act');
  }
  if (before.some((one) => one > rank)) {
    return fault('out-of-order', basis, formatDay(when.day), 'act');
  }
  state.acts = [...state.acts, { act: event.act, on: event.on, when }];
  state.channel = event.channel ?? state.channel;
  return null;
};

/**
 * The act that completes the matter: the one that the channel calls for, or the first on record that implies it. The
 * channel is the one named, else mail once something was posted, else service in person once it was signed for.
 */
const countedAct = ({ acts, channel }: State, { completion }: ClockRule): Pick<Course, 'done' | 'countedBy'> => {
  const has = (wanted: CompletionAct): boolean => acts.some(({ act }) => act === wanted);
  const used = channel ?? (has('posted') ? 'mail' : has('signed-for') ? 'direct' : null);
  const line =
    completion.find((one) => one.channel === used) ?? completion.find((one) => one.channel === 'any') ?? null;
  if (line === null && completion.length > 0 && used === null) {
    return { done: null, countedBy: null };
  }
  const least = ORDER.indexOf(line?.act ?? 'made');
  return { done: acts.find(({ act }) => ORDER.indexOf(act) >= least) ?? null, countedBy: line };
};
