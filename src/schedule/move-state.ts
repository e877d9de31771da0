import { match, P } from 'ts-pattern';
import type { IsoDay } from '../kernel/index.ts';
import type { Deadline, Missing } from '../term/index.ts';

/** When an obligation is due under one calendar, as plain data. */
export type MoveState =
  | { readonly certainty: 'decided'; readonly due: IsoDay }
  | { readonly certainty: 'bounded'; readonly earliest: IsoDay; readonly latest: IsoDay }
  | { readonly certainty: 'refused'; readonly missing: Missing };

/**
 * How a date moved: `earlier` 提前 or `later` 推后 (of bounds, both ends); `settled` or `unsettled`, to and from a decided
 * day; `narrowed` or `widened` bounds, where a refusal is wider than any.
 */
export type MoveDirection = 'earlier' | 'later' | 'settled' | 'unsettled' | 'narrowed' | 'widened';

/** What a deadline says, and no more. */
export const stateOf = (deadline: Deadline): MoveState =>
  match(deadline)
    .returnType<MoveState>()
    .with({ certainty: 'decided' }, ({ certainty, due }) => ({ certainty, due }))
    .with({ certainty: 'bounded' }, ({ certainty, earliest, latest }) => ({ certainty, earliest, latest }))
    .with({ certainty: 'refused' }, ({ certainty, missing }) => ({ certainty, missing }))
    .exhaustive();

/** The days from the first to the last on which it may be due; null where nothing is known. */
export const rangeOf = (state: MoveState): { readonly first: IsoDay; readonly last: IsoDay } | null =>
  match(state)
    .with({ certainty: 'decided' }, ({ due }) => ({ first: due, last: due }))
    .with({ certainty: 'bounded' }, ({ earliest, latest }) => ({ first: earliest, last: latest }))
    .with({ certainty: 'refused' }, () => null)
    .exhaustive();

/** Null when nothing moved. Two refusals are the same, whatever each of them misses. */
export const directionOf = (before: MoveState, after: MoveState): MoveDirection | null =>
  match<[MoveState, MoveState]>([before, after])
    .returnType<MoveDirection | null>()
    .with([{ certainty: 'decided' }, { certainty: 'decided' }], ([a, b]) =>
      a.due === b.due ? null : b.due < a.due ? 'earlier' : 'later',
    )
    .with([{ certainty: 'decided' }, P._], () => 'unsettled')
    .with([P._, { certainty: 'decided' }], () => 'settled')
    .with([{ certainty: 'bounded' }, { certainty: 'bounded' }], ([a, b]) => {
      if (a.earliest === b.earliest && a.latest === b.latest) {
        return null;
      }
      if (b.earliest >= a.earliest && b.latest <= a.latest) {
        return 'narrowed';
      }
      return b.earliest <= a.earliest && b.latest >= a.latest ? 'widened' : b.latest < a.latest ? 'earlier' : 'later';
    })
    .with([{ certainty: 'refused' }, { certainty: 'bounded' }], () => 'narrowed')
    .with([{ certainty: 'bounded' }, { certainty: 'refused' }], () => 'widened')
    .with([{ certainty: 'refused' }, { certainty: 'refused' }], () => null)
    .exhaustive();

/** Whether both the first and the last day on which it may be due came nearer. */
export const isShortened = (before: MoveState, after: MoveState): boolean => {
  const [was, is] = [rangeOf(before), rangeOf(after)];
  return was !== null && is !== null && is.first < was.first && is.last < was.last;
};
