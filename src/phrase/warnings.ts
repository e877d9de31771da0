import { type DayRange, type EpochDay, formatDay, partsOfDay, weekdayOf } from '../kernel/index.ts';
import type { DateWords } from './date-words.ts';
import type { PhraseWarning } from './types.ts';

const FIRST_YEAR = 1949;
const LAST_YEAR = 2200;

/** What a careful reader would raise about a day. The spans are of the prepared text and are put back later. */
export const dayWarnings = (
  { from, to, beside }: DateWords,
  range: DayRange,
  issued: EpochDay | null,
): readonly PhraseWarning[] => {
  const { year } = partsOfDay(range.to);
  const rows: readonly (readonly [isSo: boolean, code: PhraseWarning['code'], message: string])[] = [
    [year < FIRST_YEAR || year > LAST_YEAR, 'OUTSIDE_YEARS', `${year}年不在1949年至2200年之间，请核对。`],
    [
      beside !== null && weekdayOf(range.from) !== beside,
      'WEEKDAY_MISMATCH',
      `${formatDay(range.from)}不是所写的星期，请核对。`,
    ],
    [issued !== null && range.to < issued, 'BEFORE_ISSUE', `${formatDay(range.to)}早于成文日期。`],
  ];
  return rows.flatMap(([isSo, code, message]) => (isSo ? [{ code, span: { from, to }, message }] : []));
};
