import { formatDay } from '../kernel/index.ts';
import { type Course, type EventOf, type Found, fault, put, type State } from './course.ts';
import type { Dated } from './events.ts';
import type { ClockRule, CompletionAct } from './types.ts';

/** The acts in the order in which they can happen. */
const ORDER: readonly CompletionAct[] = ['made', 'posted', 'signed-for'];

/** Takes in an act of completion 办结. */
export const takeAct = (state: State, event: EventOf<'complete'>, { when }: Dated, rule: ClockRule): Found | null => {
  const rank = ORDER.indexOf(event.act);
  const before = state.acts.map(({ act }) => ORDER.indexOf(act));
  const basis = rule.completion.flatMap((line) => line.basis);
  if (before.includes(rank)) {
    return fault('completed-twice', basis.length > 0 ? basis : rule.basis, event.act, 'act');
  }
  if (before.some((one) => one > rank)) {
    return fault('out-of-order', basis, formatDay(when.day), 'act');
  }
  put(state, {
    acts: [...state.acts, { act: event.act, on: event.on, when }],
    channel: event.channel ?? state.channel,
  });
  return null;
};

/**
 * The act that completes the matter: the one that the channel calls for, or the first on record that implies it. The
 * channel is the one named, else mail once something was posted, else service in person once it was signed for.
 */
export const countedAct = ({ acts, channel }: State, { completion }: ClockRule): Pick<Course, 'done' | 'countedBy'> => {
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
