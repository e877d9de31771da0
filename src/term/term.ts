import { match, P } from 'ts-pattern';
import { isNot, QixianError } from '../errors/index.ts';
import type { Hours, Length, Term } from './types.ts';

const counted =
  <Kind extends Length['kind'] | 'hours'>(kind: Kind) =>
  (count: number): { readonly kind: Kind; readonly count: number } => {
    checkCount(count);
    return { kind, count };
  };

const checkCount = (count: unknown): void => {
  if (!(Number.isSafeInteger(count) && (count as number) > 0)) {
    throw isNot('COUNT_INVALID', count, 'a length', 'Pass a whole number from 1 on.');
  }
};

/** So many working days 工作日. Throws `COUNT_INVALID` for what is not a whole number from 1 on. */
export const workdays = counted('workdays');
/** So many calendar days 日. */
export const days = counted('days');
/** So many weeks 周. */
export const weeks = counted('weeks');
/** So many months 月. */
export const months = counted('months');
/** So many years 年. */
export const years = counted('years');
/** So many hours 小时, from an instant. */
export const hours: (count: number) => Hours = counted('hours');

/** The term of a kind. */
type Nested<Kind extends Term['kind']> = Extract<Term, { readonly kind: Kind }>;

/**
 * So much before an event 七日前: `deadline(before(workdays(7)), { from: hearingDay })`.
 * Neither the day of the act nor that of the event is counted unless `backwardCount` says so.
 * @throws {QixianError} `COUNT_INVALID`, `OPTION_INVALID` for what is not a length
 */
export const before = (term: Length): Nested<'before'> => ({ kind: 'before', term: lengthOf(term) });

/** No less than so much 不少于30日: the deadline is a minimum, whose due day is its last. */
export const atLeast = (term: Length): Nested<'at-least'> => ({ kind: 'at-least', term: lengthOf(term) });

/**
 * No less than the one and no more than the other 不少于5个、最长不超过15个工作日.
 * @throws {QixianError} as {@link before}, and `RANGE_REVERSED` where the least is more than the most
 */
export const between = (least: Length, most: Length): Nested<'between'> => {
  const term = { kind: 'between', least: lengthOf(least), most: lengthOf(most) } as const;
  if (term.least.kind === term.most.kind && term.least.count > term.most.count) {
    throw new QixianError('RANGE_REVERSED', {
      message: `The least, ${term.least.count} ${term.least.kind}, is more than the most, ${term.most.count}.`,
      hint: 'Put the shorter length first.',
      facts: { from: term.least.count, to: term.most.count },
    });
  }
  return term;
};

/** In force so much after its publication 30日后施行: the due day is the first in force. */
export const waiting = (term: Length): Nested<'waiting'> => ({ kind: 'waiting', term: lengthOf(term) });

/** A notice is up for so much 公示期: the printed first day counts, and a last calendar day does not roll. */
export const noticePeriod = (term: Length): Nested<'notice-period'> => ({
  kind: 'notice-period',
  term: lengthOf(term),
});

/** Whichever ends first 以先到者为准. */
export const earlierOf = (...terms: readonly Length[]): Nested<'earlier'> => ({
  kind: 'earlier',
  terms: lengthsIn(terms),
});

/** Whichever ends last 以后到者为准. */
export const laterOf = (...terms: readonly Length[]): Nested<'later'> => ({ kind: 'later', terms: lengthsIn(terms) });

/** One after the other, each from the due day of the one before: 二日内……并在二日内. */
export const inTurn = (...terms: readonly Length[]): Nested<'then'> => ({ kind: 'then', terms: lengthsIn(terms) });

const lengthsIn = (terms: readonly Length[]): readonly Length[] => {
  if (!Array.isArray(terms) || terms.length === 0) {
    throw isNot('COUNT_INVALID', terms, 'a list of lengths', 'Pass one length or more, such as workdays(2).');
  }
  return terms.map(lengthOf);
};

const LENGTHS: ReadonlySet<unknown> = new Set(['workdays', 'days', 'weeks', 'months', 'years']);

const lengthOf = (length: Length): Length => {
  if (typeof length !== 'object' || length === null || !LENGTHS.has(length.kind)) {
    throw isNot('OPTION_INVALID', length?.kind ?? length, 'a length', `Choose one of: ${[...LENGTHS].join(', ')}.`);
  }
  checkCount(length.count);
  return { kind: length.kind, count: length.count };
};

/** Whether a term is a single length. */
export const isLength = (term: Term): term is Length => LENGTHS.has(term.kind);

/**
 * Checks a term that may come from outside, and copies it so that nobody can change it later.
 * Throws `COUNT_INVALID`, `OPTION_INVALID`.
 */
export const checkedTerm = (term: Term): Term => {
  if (typeof term !== 'object' || term === null) {
    throw notATerm(term);
  }
  return isLength(term)
    ? lengthOf(term)
    : match(term)
        .with({ kind: 'hours' }, ({ count }) => hours(count))
        .with({ kind: 'before' }, ({ term: length }) => before(length))
        .with({ kind: 'at-least' }, ({ term: length }) => atLeast(length))
        .with({ kind: 'between' }, ({ least, most }) => between(least, most))
        .with({ kind: 'waiting' }, ({ term: length }) => waiting(length))
        .with({ kind: 'notice-period' }, ({ term: length }) => noticePeriod(length))
        .with({ kind: 'earlier' }, ({ terms }) => earlierOf(...lengthsIn(terms)))
        .with({ kind: 'later' }, ({ terms }) => laterOf(...lengthsIn(terms)))
        .with({ kind: 'then' }, ({ terms }) => inTurn(...lengthsIn(terms)))
        .otherwise((other: { readonly kind?: unknown }) => {
          throw notATerm(other.kind);
        });
};

const notATerm = (found: unknown): QixianError =>
  isNot(
    'OPTION_INVALID',
    found,
    'a kind of term',
    'Make the term with workdays(20), months(3), before(…) and the like.',
  );

/** The lengths that a term is made of. */
export const lengthsOf = (term: Exclude<Term, Hours>): readonly Length[] =>
  isLength(term)
    ? [term]
    : match(term)
        .with({ kind: P.union('before', 'at-least', 'waiting', 'notice-period') }, ({ term: length }) => [length])
        .with({ kind: 'between' }, ({ least, most }) => [most, least])
        .with({ kind: P.union('earlier', 'later', 'then') }, ({ terms }) => terms)
        .exhaustive();
