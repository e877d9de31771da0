import type { FixedOptions } from '../term/index.ts';
import type { TimeOfDay } from './types.ts';

/** How a deadline takes a time of day: words that no rule fixes keep what else they may mean. */
export const readTime = (time: TimeOfDay | undefined): Pick<FixedOptions, 'cutoff' | 'contestedCutoffs'> =>
  time === undefined
    ? {}
    : time.kind === 'clock'
      ? { cutoff: time.at }
      : { cutoff: time.reading, contestedCutoffs: time.others };
