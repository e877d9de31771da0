import type { Before } from '../when/index.ts';
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
  /** 4月1日之前, 31日（不含）前: how 前 leaves its day out. */
  readonly before?: Before;
  /** A stretch of each year that ends with its month: in February the end is the 28th or the 29th. */
  readonly monthEnd?: boolean;
  /** 10月31日完成 reads as by that day. */
  readonly completes?: boolean;
  /** 每学年: a year that no calendar knows. */
  readonly school?: boolean;
  /** 每年1月5日前报上年情况: the duty is about the period before. */
  readonly reports?: boolean;
}

/** What every draft begins with. */
export const NOTHING_MORE = { inferred: [], readings: [], warnings: [] } as const;
