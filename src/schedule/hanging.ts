import type { Obligation } from '../directive/index.ts';
import { mustList } from '../errors/index.ts';
import type { PendingNotice } from '../term/index.ts';

/** An obligation that hangs on notices which are not published: its date, or only whether its fixed day is worked. */
export interface Hanging {
  readonly obligation: Obligation;
  readonly what: 'date' | 'rest-mark';
  /** The notices that will settle a date; empty for a rest mark and where nothing can be said. */
  readonly settledBy: readonly PendingNotice[];
}

/**
 * The obligations of a schedule that hang on notices not yet published, in the order given.
 * @example
 * hangingOn(obligationsOf(guangzhou2020, { units: ['海珠区'] })).length; //=> 4
 */
export const hangingOn = (obligations: readonly Obligation[]): readonly Hanging[] => {
  mustList(obligations, 'obligations');
  return obligations.flatMap((obligation): readonly Hanging[] => {
    const { timing, restDay } = obligation;
    if (timing.kind !== 'due') {
      return [];
    }
    const { deadline } = timing;
    if (deadline.certainty === 'decided') {
      return restDay === 'unsettled' ? [{ obligation, what: 'rest-mark', settledBy: [] }] : [];
    }
    return [{ obligation, what: 'date', settledBy: deadline.certainty === 'bounded' ? deadline.settledBy : [] }];
  });
};
