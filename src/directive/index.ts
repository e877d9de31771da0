/**
 * directive: documents that impose tasks 方案、通知, who is responsible, and what each owes when.
 *
 * {@link guangzhou2020} is the first one, whole. {@link obligationsOf} turns a directive into dated obligations,
 * {@link review} lists what a careful reader would raise, {@link parseDirective} reads a document from outside. Days are
 * `YYYY-MM-DD`. Read `types.ts` first, then `obligations.ts`.
 */
export { guangzhou } from './guangzhou.data.ts';
export { guangzhou2020 } from './guangzhou-2020.data.ts';
export { type LookBackWindow, lookBackWindows } from './look-back.ts';
export type { Advisory, Marks, RestMark } from './marks.ts';
export {
  dateAnew,
  dueOf,
  givenFor,
  type Obligation,
  type ObligationOptions,
  obligationsOf,
} from './obligations.ts';
export { parseDirective, parseRoster, safeParseDirective, safeParseRoster } from './parse.ts';
export { type Finding, type FindingKind, review } from './review.ts';
export type {
  BodyText,
  Delivery,
  Directive,
  LookBack,
  Milestone,
  Roster,
  Task,
  Unit,
  UnitException,
  UnitGroup,
} from './types.ts';
export { findUnit, type Responsible, responsibleFor } from './units.ts';
