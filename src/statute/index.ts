/**
 * statute: periods that a law sets, each by the text in force.
 *
 * {@link statute} finds a statute by key or title, `.period('答复')` one of its periods; `.deadline({ from })` counts it
 * with the articles that set and count it, `.clockRule(day)` gives the rule that `runClock` runs. {@link
 * publicationDeadline} and {@link taxFilingDeadline} are short ways. Days are `YYYY-MM-DD`. The texts stand in
 * `data/statutes/` with article, words, source and days in force. Read `types.ts` first, then `period.ts`.
 */
export { COUNTING_LAW } from './counting-law.data.ts';
export { type CountingLaw, type CountingMatter, type CountingText, countingBasis } from './counting-law.ts';
export {
  type InformationDates,
  type InformationFlow,
  type InformationRequest,
  informationFlow,
} from './information-flow.ts';
export { type StatuteHandle, statute, statutes } from './lookup.ts';
export type { StatuteDeadlineOptions, StatutePeriodHandle } from './period.ts';
export { publicationDeadline } from './publication.ts';
export { taxFilingDeadline } from './tax.ts';
export type * from './types.ts';
export type { NoPeriodInForce, PeriodInForce, VersionChoice } from './versions.ts';
