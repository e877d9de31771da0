/**
 * qixian 期限: when is it due, is it overdue, and why, for Chinese government work.
 *
 * Everything here can also be imported from its room, `qixian/calendar` and so on. Nothing reads the clock, the
 * machine's time zone, the network or a file: the same input gives the same answer anywhere.
 */
export * from './calendar/index.ts';
export * from './certificate/index.ts';
export * from './certify/index.ts';
export * from './clock/index.ts';
export * from './directive/index.ts';
export {
  ERROR_CODES,
  type ErrorCode,
  type ErrorFacts,
  type ErrorParts,
  type ErrorPath,
  type Issue,
  isQixianError,
  type Parsed,
  QixianError,
} from './errors/index.ts';
export * from './explain/index.ts';
export * from './horizon/index.ts';
export * from './instant/index.ts';
export * from './kernel/index.ts';
export * from './notice/index.ts';
export * from './phrase/index.ts';
export * from './region/index.ts';
export * from './schedule/index.ts';
export * from './statute/index.ts';
export * from './statute-file/index.ts';
export * from './term/index.ts';
export * from './when/index.ts';
