/**
 * errors: what went wrong, where, and what to do about it.
 *
 * One class with a code, a path into the input, a message and a hint. Wrong calls throw it; documents are
 * read by `safeParse…` functions, which return every {@link Issue} at once. Read `error.ts` first.
 */
export { ERROR_CODES, type ErrorCode } from './codes.ts';
export {
  type ErrorFacts,
  type ErrorParts,
  type ErrorPath,
  type Issue,
  isQixianError,
  type Parsed,
  QixianError,
} from './error.ts';
export { mustEach, mustHave, mustKnow, mustList, mustText, noKindOf } from './given.ts';
export { isNot, show } from './show.ts';
