/**
 * explain: wording, in Chinese and English.
 *
 * {@link explain} words a deadline, an assessment, moves or findings for a purpose; statuses, time limits, what is left or
 * late, errors and day tables can be had apart. The Chinese words are those that public rules use. A memo dates again over
 * other calendars; nothing else is computed here. Read `explain.ts` first.
 */

export { distanceText, limitText, weekdayText } from './assessment.ts';
export type { CaseFile } from './case.ts';
export { type ErrorText, errorLines, errorText, type Language, type Worded } from './errors.ts';
export {
  type ExplainAssessmentOptions,
  type ExplainDeadlineOptions,
  type Explained,
  type ExplainMovesOptions,
  type ExplainOptions,
  explain,
  type Purpose,
} from './explain.ts';
export { findingText } from './finding.ts';
export { moveRows, moveText } from './moves.ts';
export type { ReminderOptions } from './reminder.ts';
export { statusText } from './status.ts';
export { dayRows } from './tables.ts';
