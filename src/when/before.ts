import type { FixedOptions } from '../term/index.ts';
import type { Before } from './types.ts';

/** How a fixed deadline takes the word 前. */
export const readBefore = (before: Before | undefined): Pick<FixedOptions, 'before' | 'contested'> =>
  before === undefined ? {} : before === 'exclusive' ? { before } : { contested: [{ before: 'exclusive' }] };
