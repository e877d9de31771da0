/**
 * explain: wording, in Chinese and English.
 *
 * Statuses, time limits, what is left or late, what moved, findings and errors as text to print; the Chinese words are
 * those that public rules use. Nothing is computed here. Read `status.ts` first.
 */

export { distanceText, limitText, weekdayText } from './assessment.ts';
export type { CaseFile } from './case.ts';
export { type ErrorText, errorLines, errorText, type Language, type Worded } from './errors.ts';
export {
  type ExplainAssessmentOptions,
  type ExplainDeadlineOptions,
  type ExplainMovesOptions,
  explain,
  type Purpose,
} from './explain.ts';
export { findingText } from './finding.ts';
export { moveRows, moveText } from './moves.ts';
export type { ReminderOptions } from './reminder.ts';
export { statusText } from './status.ts';
export { dayRows } from './tables.ts';
