import type { DayInput } from '../kernel/index.ts';
import type { FoundPhrase } from './types.ts';

/** What running text is searched with. */
export interface FindOptions {
  /** The day of the document; without it dates that leave the year out are refused. */
  readonly issuedOn?: DayInput | undefined;
}

/** Every deadline expression of a running text, in order. */
export const findWhens = (_text: string, _options: FindOptions = {}): readonly FoundPhrase[] => [];
