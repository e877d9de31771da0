import type { Before } from '../when/index.ts';
import type { RefusedPhrase, SinglePhrase } from './types.ts';

type Common = 'span' | 'text' | 'when' | 'binding' | 'role';
type Later = 'inferred' | 'readings' | 'warnings' | 'term';

/** Fields that may be left out may also be there and undefined. */
type Loose<Fields> = {
  readonly [Key in keyof Fields]: Partial<Pick<Fields, Key>> extends Pick<Fields, Key>
    ? Fields[Key] | undefined
    : Fields[Key];
};
type Drafted<Union> = Union extends SinglePhrase
  ? Loose<Omit<Union, Common | Later> & Partial<Pick<Union, 'inferred' | 'readings' | 'warnings'>>>
  : never;

/** A phrase before what is common to all is added: binding, role, its `When`, and its place in the original. */
export type Draft = Drafted<SinglePhrase>;

/** One kind of draft. */
export type DraftOf<Kind extends Draft['kind']> = Extract<Draft, { readonly kind: Kind }>;

/** A refusal before its place is known. */
export type RefusedDraft = Pick<RefusedPhrase, 'kind' | 'code' | 'why'> &
  Partial<Pick<RefusedPhrase, 'readings' | 'warnings'>>;

/** What the {@link Draft} of an expression cannot say and its `When` must. */
export interface Aside {
  /** 下班前: the words of a time that no rule fixes. */
  readonly closing?: 'morning' | 'day' | undefined;
  /** 4月1日之前, 31日（不含）前: how 前 leaves its day out. */
  readonly before?: Before | undefined;
  /** A stretch of each year that ends with its month: in February the end is the 28th or the 29th. */
  readonly monthEnd?: boolean | undefined;
  /** 10月31日完成 reads as by that day. */
  readonly completes?: boolean | undefined;
  /** 每学年: a year that no calendar knows. */
  readonly school?: boolean | undefined;
  /** 每年1月5日前报上年情况: the duty is about the period before. */
  readonly reports?: boolean | undefined;
}

/** A stretch of the prepared text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** One expression found, by offsets of the prepared text. */
export interface Expression extends Place, Aside {
  readonly draft: Draft | RefusedDraft;
  /** Speaks only where nothing stronger does. */
  readonly weak?: boolean | undefined;
}

/** An expression that no rule reads. */
export const unread = ({ from, to }: Place, why: string): Expression => ({
  from,
  to,
  draft: { kind: 'refused', code: 'UNREAD', why },
});

type Defined<Fields> = Fields extends unknown
  ? { readonly [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key] } & {
      readonly [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
    }
  : never;

/** The same fields without those that are undefined. */
export const defined = <Fields extends object>(fields: Fields): Defined<Fields> =>
  // Exactly the fields whose value is undefined are dropped, which is what Defined says.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
