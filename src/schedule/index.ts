/**
 * schedule: what is due, done and late at the end of a given day 评估.
 *
 * {@link assess} gives each obligation its status, light, and the working and calendar days left or late;
 * {@link summarize} counts them by unit, task or status. Today is an argument, `YYYY-MM-DD` or an instant, and what came
 * after it is ignored. Read `types.ts` first, then `assess.ts`.
 */
export { type AssessOptions, assess } from './assess.ts';
export { DEFAULT_LIGHTS } from './lights.ts';
export { type OnTimeRate, onTimeRate, type SummaryKey, type SummaryRow, summarize } from './summarize.ts';
export type { Assessment, CompletingAct, LightRule, Lights, ObligationRecord, Status } from './types.ts';
