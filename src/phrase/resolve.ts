import {
  addDays,
  type DayRange,
  dayOf,
  daysInMonth,
  type EpochDay,
  partsOfDay,
  periodOf,
  weekdayOf,
} from '../kernel/index.ts';
import type { DateBody, DateWords, MonthWords, YearWords } from './dates.ts';
import { feastDay } from './feasts.ts';
import type { Inference, Precision, RefusedPhrase } from './types.ts';

/** What the reader remembers while it goes through a text. */
export interface Memory {
  /** The day of the document; null where it is not known. */
  readonly issued: EpochDay | null;
  /** The last date read, and where it stood. */
  readonly last: (DayRange & { readonly basis: Inference['from'] }) | null;
}

/** A date with everything filled in: its unit from the first to the last day. */
export interface Dated extends DayRange {
  readonly precision: Precision;
  /** The year is written. */
  readonly explicit: boolean;
  readonly inferred: readonly Inference[];
  /** The same words in another year or week, with the reason. */
  readonly others: readonly (DayRange & { readonly why: string })[];
  readonly anchor: string | null;
  /** 年初, 月初: nobody says on which day it ends. */
  readonly vague: boolean;
}

/** Why a date cannot be filled in; `others` is what it might have meant. */
export interface Undated {
  readonly code: RefusedPhrase['code'];
  readonly why: string;
  readonly others: readonly (DayRange & { readonly why: string })[];
}

const PRECISIONS: { readonly [unit in DateBody['unit']]: Precision } = {
  year: 'year',
  plan: 'year',
  half: 'half',
  quarter: 'quarter',
  month: 'month',
  xun: 'xun',
  day: 'day',
  'nth-weekday': 'day',
  weekday: 'day',
  feast: 'day',
  'issue-day': 'day',
};

const undated = (code: Undated['code'], why: string, others: Undated['others'] = []): Undated => ({
  code,
  why,
  others,
});

/** Whether a date could not be filled in. */
export const isUndated = <Read extends object>(result: Read | Undated): result is Undated => 'code' in result;

/**
 * Fills in what a date leaves out.
 * @param ahead - the dates without a year that follow in the text, for lists that begin before the document's day
 */
export const dateOf = (words: DateWords, memory: Memory, ahead: readonly DateWords[] = []): Dated | Undated => {
  const { body, year } = words;
  const { issued } = memory;
  if (body.unit === 'plan') {
    return dated(words, { from: dayOf(body.first, 1, 1), to: dayOf(body.last, 12, 31) }, { explicit: true });
  }
  if (body.unit === 'issue-day' || body.unit === 'weekday' || ('month' in body && typeof body.month !== 'number')) {
    return issued === null ? NO_YEAR : nearIssue(words, issued, memory);
  }
  const chosen = yearOf(year, memory);
  if (typeof chosen === 'number') {
    const range = inYear(body, chosen);
    const inferred: readonly Inference[] =
      year?.kind === 'number' ? [] : [{ what: 'year', from: year?.kind === 'issue' ? 'issue-date' : basisOf(memory) }];
    return isUndated(range) ? range : dated(words, range, { explicit: year?.kind === 'number', inferred });
  }
  return chosen === null ? withoutYear(words, memory, ahead) : chosen;
};

const NO_YEAR = undated('YEAR_UNKNOWN', '没有写明年份，也没有成文日期可以推算。');

const basisOf = ({ last }: Memory): Inference['from'] => last?.basis ?? 'issue-date';

const yearOf = (year: YearWords | null, { issued, last }: Memory): number | null | Undated => {
  if (year === null) {
    return null;
  }
  if (year.kind === 'number') {
    return year.year < 1 || year.year > 9999 ? undated('DAY_IMPOSSIBLE', `没有公元${year.year}年。`) : year.year;
  }
  const before = year.kind === 'issue' ? issued : (last?.to ?? issued);
  if (before === null) {
    return NO_YEAR;
  }
  return partsOfDay(before).year + (year.kind === 'issue' ? year.offset : year.kind === 'next' ? 1 : 0);
};

/** A date without a year: the year of what stands before, else the nearest one not before the document. */
const withoutYear = (words: DateWords, memory: Memory, ahead: readonly DateWords[]): Dated | Undated => {
  const { issued, last } = memory;
  if (last !== null) {
    const year = partsOfDay(last.from).year;
    const range = inYear(words.body, year);
    const inferred: readonly Inference[] = [{ what: 'year', from: last.basis }];
    if (isUndated(range)) {
      return range;
    }
    if (range.to < last.from && (issued === null || range.to < issued)) {
      const later = inYear(words.body, year + 1);
      return isUndated(later) ? later : dated(words, later, { inferred });
    }
    return dated(words, range, { inferred });
  }
  if (issued === null) {
    return NO_YEAR;
  }
  const { year } = partsOfDay(issued);
  const inferred: readonly Inference[] = [{ what: 'year', from: 'issue-date' }];
  const range = inYear(words.body, year);
  if (isUndated(range)) {
    return range;
  }
  if (range.to >= issued || runsUpTo(range, ahead, year, issued)) {
    return dated(words, range, { inferred });
  }
  const later = inYear(words.body, year + 1);
  return isUndated(later)
    ? later
    : dated(words, later, { inferred, others: [{ ...range, why: '也可能是成文当年已过去的日期' }] });
};

/** Whether a list that begins before the document's day runs on to it within the same year: 第一季度…；第二季度…. */
const runsUpTo = (first: DayRange, ahead: readonly DateWords[], year: number, issued: EpochDay): boolean => {
  let before = first.from;
  for (const { year: written, body } of ahead) {
    const range = written === null ? inYear(body, year) : undated('UNREAD', '');
    if (isUndated(range) || range.from < before) {
      return false;
    }
    if (range.to >= issued) {
      return true;
    }
    before = range.from;
  }
  return false;
};

interface More {
  readonly explicit?: boolean;
  readonly inferred?: readonly Inference[];
  readonly others?: Dated['others'];
}

const dated = ({ body, edge }: DateWords, range: DayRange, more: More): Dated => {
  const early = edge === 'start' && body.unit === 'month';
  const nth = body.unit === 'nth-weekday' && body.ofWeek && body.nth !== 'last' ? wholeWeek(range.from) : [];
  return {
    from: range.from,
    to: early ? addDays(range.from, 9) : range.to,
    precision: early ? 'xun' : PRECISIONS[body.unit],
    explicit: more.explicit ?? false,
    inferred: more.inferred ?? [],
    others: [
      ...(more.others ?? []),
      ...nth,
      ...(early ? [{ from: range.from, to: range.from, why: '月初：上旬或1日' }] : []),
    ],
    anchor: body.unit === 'feast' ? body.feast : null,
    vague: edge === 'start' && body.unit !== 'month',
  };
};

/** 11月第一周周六: the first Saturday, or that of the first whole week, a week later where the month begins inside one. */
const wholeWeek = (day: EpochDay): Dated['others'] => {
  const { year, month } = partsOfDay(day);
  const monday = day - (weekdayOf(day) - 1);
  return monday < dayOf(year, month, 1)
    ? [{ from: addDays(day, 7), to: addDays(day, 7), why: '第一周：首个该星期日期，或首个完整自然周' }]
    : [];
};

/** What is counted from the document's own day: 即日, 下周五, 本月25日. */
const nearIssue = (words: DateWords, issued: EpochDay, memory: Memory): Dated | Undated => {
  const { body } = words;
  const inferred: readonly Inference[] = [{ what: body.unit === 'issue-day' ? 'start' : 'month', from: 'issue-date' }];
  if (body.unit === 'issue-day') {
    return dated(words, { from: issued, to: issued }, { inferred });
  }
  if (body.unit === 'weekday') {
    const monday = issued - (weekdayOf(issued) - 1);
    const day = addDays(monday as EpochDay, 7 * (body.week ?? 0) + body.weekday - 1);
    const later = body.week === null && day < issued ? addDays(day, 7) : day;
    return dated(words, { from: later, to: later }, { inferred: [{ what: 'day', from: 'issue-date' }] });
  }
  const { year, month } = partsOfDay(issued);
  const number = 'month' in body ? month + offsetOf(body.month) : month;
  const range = inYear(body, year + Math.floor((number - 1) / 12), ((number - 1) % 12) + 1);
  return isUndated(range) ? range : dated(words, range, { inferred, explicit: memory.issued === null });
};

const offsetOf = (month: MonthWords): number => (typeof month === 'number' ? 0 : month.offset);

/** The days of a unit in a year; `monthGiven` stands in for a month counted from the document's. */
const inYear = (body: DateBody, year: number, monthGiven?: number): DayRange | Undated => {
  switch (body.unit) {
    case 'year':
      return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
    case 'half':
      return months(year, 6 * body.half - 5, 6 * body.half);
    case 'quarter':
      return months(year, 3 * body.first - 2, 3 * body.last);
    case 'month':
    case 'xun':
    case 'day':
    case 'nth-weekday':
      return inMonth(body, year, monthGiven ?? (typeof body.month === 'number' ? body.month : 0));
    case 'feast': {
      const day = feastDay(body.feast, year);
      return day === null
        ? undated('UNREAD', `农历表不含${year}年，${body.feast}的日期不能确定。`)
        : { from: day, to: day };
    }
    case 'plan':
    case 'weekday':
    case 'issue-day':
      return undated('UNREAD', '');
  }
};

const months = (year: number, first: number, last: number): DayRange => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, last, daysInMonth(year, last)),
});

type InMonth = Extract<DateBody, { readonly month: MonthWords }>;

const inMonth = (body: InMonth, year: number, month: number): DayRange | Undated => {
  if (month < 1 || month > 12) {
    return undated('DAY_IMPOSSIBLE', `没有${month}月。`);
  }
  const last = daysInMonth(year, month);
  switch (body.unit) {
    case 'month':
      return months(year, month, month);
    case 'xun':
      return {
        from: dayOf(year, month, 10 * body.first - 9),
        to: dayOf(year, month, body.last === 3 ? last : 10 * body.last),
      };
    case 'day':
      return body.day >= 1 && body.day <= last
        ? { from: dayOf(year, month, body.day), to: dayOf(year, month, body.day) }
        : undated('DAY_IMPOSSIBLE', `${year}年${month}月没有${body.day}日。`, mended(year, month, body.day));
    case 'nth-weekday': {
      const end = dayOf(year, month, last);
      const first = dayOf(year, month, 1);
      const offset = (body.weekday - weekdayOf(first) + 7) % 7;
      const day =
        body.nth === 'last'
          ? addDays(end, -((weekdayOf(end) - body.weekday + 7) % 7))
          : addDays(first, offset + 7 * (body.nth - 1));
      return day > end || day < first
        ? undated('DAY_IMPOSSIBLE', `${year}年${month}月没有第${body.nth}个该星期。`)
        : { from: day, to: day };
    }
  }
};

/** What an impossible day may have meant: the month's last day, or as many days later. */
const mended = (year: number, month: number, day: number): Undated['others'] => {
  const last = dayOf(year, month, daysInMonth(year, month));
  const over = day - daysInMonth(year, month);
  return [
    { from: last, to: last, why: '或指该月最后一日' },
    ...(over > 0 && over < 4 ? [{ from: addDays(last, over), to: addDays(last, over), why: '或指顺推的日期' }] : []),
  ];
};

/** The month, quarter, half-year or year in which a day lies. */
export const unitAround = (day: EpochDay, unit: 'month' | 'quarter' | 'year'): DayRange => periodOf(unit, day);
