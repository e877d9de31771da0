/**
 * schedule: what is due, done and late at the end of a given day 评估.
 *
 * {@link assess} gives each obligation its status, light, and the working and calendar days left or late;
 * {@link summarize} counts them by unit, task or status. {@link whatMoved} tells which dates another calendar moves, and
 * {@link diffCalendars} by which days. Today is an argument, `YYYY-MM-DD` or an instant, and what came after it is
 * ignored. Read `types.ts` first, then `assess.ts`.
 */
export { type AssessOptions, assess } from './assess.ts';
export { type CalendarDiff, type ComparedCalendar, type DayChange, diffCalendars } from './diff.ts';
export { type Hanging, hangingOn } from './hanging.ts';
export { DEFAULT_LIGHTS } from './lights.ts';
export type { MoveDirection, MoveState } from './move-state.ts';
export { type CalendarChange, type Move, type MoveOptions, type NoticeSource, whatMoved } from './moved.ts';
export { type OnTimeRate, onTimeRate, type SummaryKey, type SummaryRow, summarize } from './summarize.ts';
export type { Assessment, CompletingAct, LightRule, Lights, ObligationRecord, Status } from './types.ts';
