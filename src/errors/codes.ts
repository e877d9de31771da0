/**
 * Every error code of the library. A code is never reused for another meaning.
 * The English wording stands where the error is thrown; the Chinese wording 原因 and 处理办法 stands in `explain/`.
 */
export const ERROR_CODES = [
  'DAY_TYPE',
  'DAY_FORMAT',
  'DAY_INVALID',
  'DAY_OUT_OF_RANGE',
  'DAY_IS_REST',
  'INSTANT_INVALID',
  'ZONE_INVALID',
  'COUNT_INVALID',
  'OPTION_INVALID',
  'MONTH_DAY_MISSING',
  'RANGE_REVERSED',
  'CALENDAR_YEAR_MISSING',
  'CALENDAR_NOT_SETTLED',
  'CALENDARS_DISJOINT',
  'NOTICE_INVALID',
  'NOTICE_CONFLICT',
  'LAW_NOT_IN_FORCE',
  'LAW_VERSION_UNKNOWN',
  'STATUTE_UNKNOWN',
  'PERIOD_UNKNOWN',
  'PERIOD_WITHOUT_LENGTH',
  'DEADLINE_NOT_DECIDED',
  'WHEN_INVALID',
  'DOCUMENT_INVALID',
  'UNIT_UNKNOWN',
  'RECORD_INVALID',
  'CALENDAR_MISMATCH',
  'CERTIFICATE_REFUSED',
  'CERTIFICATE_SHAPE',
  'CERTIFICATE_CALENDAR',
  'CERTIFICATE_ARTICLE',
  'CERTIFICATE_COUNT',
  'CERTIFICATE_DIFFERS',
  'WORDING_REFUSED',
  'HISTORY_INVALID',
  'TABLE_INVALID',
] as const;

/** What went wrong, as a word to branch on. */
export type ErrorCode = (typeof ERROR_CODES)[number];
