import { match, P } from 'ts-pattern';
import { mustEach, mustList, noKindOf } from '../errors/index.ts';
import { dayOfInstant, type Moment } from '../instant/index.ts';
import { formatDay } from '../kernel/index.ts';
import { countedAct, takeAct } from './completion.ts';
import { type Course, type EventOf, type Found, fault, put, type State } from './course.ts';
import type { Dated } from './events.ts';
import { takeExtension } from './extension.ts';
import type { Fault } from './faults.ts';
import { checkRule } from './rule.ts';
import type { ClockRule } from './types.ts';

export type { Course } from './course.ts';

/**
 * Reads the events in their order; every fault that no calendar is needed for is put into `faults`.
 * @param events - as `readEvents` gives them
 * @throws {QixianError} `OPTION_INVALID`, `COUNT_INVALID` for a rule or an event that is none
 */
export const courseOf = (rule: ClockRule, events: readonly Dated[], faults: Fault[]): Course => {
  checkRule(rule);
  mustEach(events, 'events that were read', ['event', 'at', 'when']);
  mustList(faults, 'faults, to be added to');
  const state: State = {
    start: null,
    receipt: null,
    corrected: false,
    waiting: true,
    stops: [],
    refused: [],
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
      put(state, { acts: [], channel: null, returned: true });
      return null;
    })
    .with({ kind: 'stop' }, () => {
      state.stoppedOn = dated.when.day;
      return null;
    })
    .exhaustive(noKindOf('an event that was read'));

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
  put(state, { start: { day: when.day, submitted }, receipt, waiting: false });
  return null;
};

const takeStop = (
  state: State,
  event: EventOf<'suspend'> | EventOf<'resume'>,
  { when, at }: Dated,
  rule: ClockRule,
): Found | null => {
  const { suspension } = rule;
  if (suspension === null) {
    return fault('not-provided', rule.basis);
  }
  const open = state.stops.filter(({ ended }) => ended === null);
  if (event.kind === 'suspend') {
    const listed = suspension.grounds.find(({ ground }) => ground === event.ground);
    if (listed === undefined) {
      const excluded = suspension.excluded.find(({ ground }) => ground === event.ground);
      const basis = [...suspension.basis, ...(excluded?.basis ?? [])];
      put(state, { refused: [...state.refused, event.ground] });
      const { grounds: allowed } = suspension;
      return { ...fault('ground-not-listed', basis, excluded?.title ?? event.ground, 'ground'), allowed };
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
    const ended = state.refused.find((ground) => event.ground === undefined || ground === event.ground);
    if (ended !== undefined) {
      put(state, { refused: state.refused.filter((ground) => ground !== ended) });
      return null;
    }
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
  rule: ClockRule,
): Found | null => {
  const { correction } = rule;
  if (correction === null) {
    return fault('not-provided', rule.basis);
  }
  if (state.stops.some(({ ended }) => ended === null)) {
    return fault('restart-suspended', correction.basis);
  }
  const cleared = { stops: [], grants: [], acts: [], channel: null, returned: false };
  put(
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
  rule: ClockRule,
): Found | null => {
  const { obstacle } = rule;
  if (obstacle === null) {
    return fault('not-provided', rule.basis);
  }
  const began = dayOfInstant(since);
  if (began > when.day) {
    return fault('out-of-order', obstacle.basis, formatDay(when.day), 'since');
  }
  state.stops.push({ ground: null, began, ended: when.day, basis: obstacle.basis, at });
  return null;
};
