import type { RefusedPhrase, SinglePhrase } from './types.ts';

type Common = 'span' | 'text' | 'when' | 'binding' | 'role';
type Without<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** A phrase before what is common to all is added: binding, role, its `When`, and its place in the original. */
export type Draft = Without<SinglePhrase, Common>;

/** A refusal before its place is known. */
export type RefusedDraft = Omit<RefusedPhrase, 'span' | 'text'>;

/** One expression found, by offsets of the prepared text. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly draft: Draft | RefusedDraft;
  /** Speaks only where nothing stronger does. */
  readonly weak: boolean;
  /** 下班前: the words of a time that no rule fixes. */
  readonly closing?: 'morning' | 'day';
  /** 4月1日之前: the day itself may be left out. */
  readonly contested?: boolean;
}

/** What every draft begins with. */
export const NOTHING_MORE = { inferred: [], readings: [], warnings: [] } as const;
