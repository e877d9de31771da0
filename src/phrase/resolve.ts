import {
  addDays,
  type DayRange,
  dayOf,
  daysInMonth,
  type EpochDay,
  partsOfDay,
  type Weekday,
  weekdayOf,
} from '../kernel/index.ts';
import type { DateBody, DateWords, InMonth, YearWords } from './date-words.ts';
import { feastDay } from './feasts.ts';
import type { Inference, Precision, RefusedPhrase } from './types.ts';

/** What the reader remembers while it goes through a text. */
export interface Memory {
  /** The day of the document; null where it is not known. */
  readonly issued: EpochDay | null;
  /** The last date read, and where it stood. */
  readonly last: (DayRange & { readonly basis: Inference['from'] }) | null;
}

type Others = readonly (DayRange & { readonly why: string })[];

/** A date with everything filled in: its unit from the first to the last day. */
export interface Dated extends DayRange {
  readonly precision: Precision;
  /** The year is written. */
  readonly explicit: boolean;
  readonly inferred: readonly Inference[];
  /** The same words in another year or week, with the reason. */
  readonly others: Others;
  readonly anchor: string | null;
  /** 年初, 月初: nobody says on which day it ends. */
  readonly vague: boolean;
}

/** Why a date cannot be filled in; `others` is what it might have meant. */
export interface Undated {
  readonly code: RefusedPhrase['code'];
  readonly why: string;
  readonly others: Others;
}

const undated = (code: Undated['code'], why: string, others: Others = []): Undated => ({ code, why, others });

const NO_YEAR = undated('YEAR_UNKNOWN', '没有写明年份，也没有成文日期可以推算。');

/** Whether a date could not be filled in. */
export const isUndated = <Read extends object>(result: Read | Undated): result is Undated => 'code' in result;

/** What is remembered after a date: the year of the next one rests on the document's day, as long as none is written. */
export const remember = (memory: Memory, { from, to }: DayRange, { explicit, inferred }: Dated): Memory => ({
  ...memory,
  last: { from, to, basis: explicit ? 'text-order' : (inferred[0]?.from ?? 'text-order') },
});

const oneDay = (day: EpochDay): DayRange => ({ from: day, to: day });

/**
 * Fills in what a date leaves out.
 * @param isStart - a start without an end 自8月5日起 may lie shortly before the document
 * @param ahead - the dates without a year that follow in the text, for lists that begin before the document's day
 */
export const dateOf = (
  words: DateWords,
  memory: Memory,
  ahead: readonly DateWords[] = [],
  isStart = false,
): Dated | Undated => {
  const { body, year } = words;
  const { issued, last } = memory;
  if (body.unit === 'plan') {
    return dated(words, { from: dayOf(body.first, 1, 1), to: dayOf(body.last, 12, 31) }, { explicit: true });
  }
  if (body.unit === 'issue-day' || body.unit === 'weekday' || year?.kind === 'near') {
    return issued === null ? NO_YEAR : nearIssue(words, issued);
  }
  if (year === null) {
    return last === null ? nextAfter(words, issued, ahead, isStart) : inOrder(words, last, issued);
  }
  if (year.kind === 'number') {
    return year.year < 1 || year.year > 9999
      ? undated('DAY_IMPOSSIBLE', `没有公元${year.year}年。`)
      : dated(words, inYear(body, year.year), { explicit: true });
  }
  return fromOther(words, year.kind === 'issue' ? issued : (last?.to ?? issued), year, last?.basis);
};

/** 明年, 次年, 当年: the year of another day, or one beside it. */
const fromOther = (
  words: DateWords,
  day: EpochDay | null,
  year: Exclude<YearWords, { kind: 'number' }>,
  basis: Inference['from'] = 'issue-date',
): Dated | Undated => {
  if (day === null) {
    return NO_YEAR;
  }
  const offset = 'offset' in year ? year.offset : year.kind === 'next' ? 1 : 0;
  const from = year.kind === 'issue' ? 'issue-date' : basis;
  return dated(words, inYear(words.body, partsOfDay(day).year + offset), { inferred: [{ what: 'year', from }] });
};

/** A date without a year behind another one: of its year, or of the next where it would run back to before the document. */
const inOrder = (words: DateWords, last: NonNullable<Memory['last']>, issued: EpochDay | null): Dated | Undated => {
  const { year } = partsOfDay(last.from);
  const range = inYear(words.body, year);
  const isBack = !isUndated(range) && range.to < last.from && (issued === null || range.to < issued);
  return dated(words, isBack ? inYear(words.body, year + 1) : range, {
    inferred: [{ what: 'year', from: last.basis }],
  });
};

/** A date without a year: the nearest one not before the document. */
const nextAfter = (
  words: DateWords,
  issued: EpochDay | null,
  ahead: readonly DateWords[],
  isStart: boolean,
): Dated | Undated => {
  if (issued === null) {
    return NO_YEAR;
  }
  const { year } = partsOfDay(issued);
  const inferred: readonly Inference[] = [{ what: 'year', from: 'issue-date' }];
  const range = inYear(words.body, year);
  const later = inYear(words.body, year + 1);
  if (
    isStart &&
    !isUndated(range) &&
    !isUndated(later) &&
    range.to < issued &&
    issued - range.to < later.from - issued
  ) {
    return dated(words, range, { inferred, others: [{ ...later, why: '也可能是次年的同一日期' }] });
  }
  return isUndated(range) || range.to >= issued || runsUpTo(range, ahead, year, issued)
    ? dated(words, range, { inferred })
    : dated(words, later, {
        inferred,
        others: [{ ...range, why: '也可能是成文当年已过去的日期' }],
      });
};

/** Whether a list that begins before the document's day runs on to it within the same year: 第一季度…；第二季度…. */
const runsUpTo = (first: DayRange, ahead: readonly DateWords[], year: number, issued: EpochDay): boolean => {
  let before = first.from;
  for (const { year: written, body } of ahead) {
    const range = written === null ? inYear(body, year) : NO_YEAR;
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

const PRECISE: ReadonlySet<string> = new Set(['year', 'half', 'quarter', 'month', 'xun']);
const precisionOf = ({ unit }: DateBody): Precision =>
  // The names of these units are names of precisions.
  PRECISE.has(unit) ? (unit as Precision) : unit === 'plan' ? 'year' : 'day';

const dated = (
  { body, edge }: DateWords,
  range: DayRange | Undated,
  more: Partial<Pick<Dated, 'explicit' | 'inferred' | 'others'>>,
): Dated | Undated => {
  if (isUndated(range)) {
    return range;
  }
  const early = edge === 'start' && body.unit === 'month';
  return {
    from: range.from,
    to: early ? addDays(range.from, 9) : range.to,
    precision: early ? 'xun' : precisionOf(body),
    explicit: more.explicit ?? false,
    inferred: more.inferred ?? [],
    others: [
      ...(more.others ?? []),
      ...(body.unit === 'nth-weekday' && body.ofWeek && body.nth !== 'last' ? wholeWeek(range.from) : []),
      ...(early ? [{ ...oneDay(range.from), why: '月初：上旬或1日' }] : []),
    ],
    anchor: body.unit === 'feast' ? body.feast : null,
    vague: edge === 'start' && !early,
  };
};

const mondayOf = (day: EpochDay): EpochDay => addDays(day, 1 - weekdayOf(day));

/** 11月第一周周六: the first Saturday, or that of the first whole week, a week later where the month begins inside one. */
const wholeWeek = (day: EpochDay): Others => {
  const { year, month } = partsOfDay(day);
  return mondayOf(day) < dayOf(year, month, 1)
    ? [{ ...oneDay(addDays(day, 7)), why: '第一周：首个该星期日期，或首个完整自然周' }]
    : [];
};

/** What is counted from the document's own day: 即日, 下周五, 本月25日. */
const nearIssue = (words: DateWords, issued: EpochDay): Dated | Undated => {
  const { body, year: written } = words;
  const what = (what: Inference['what']) => ({ inferred: [{ what, from: 'issue-date' as const }] });
  if (body.unit === 'issue-day') {
    return dated(words, oneDay(addDays(issued, body.offset)), what('start'));
  }
  if (body.unit === 'weekday') {
    return dated(words, oneDay(weekdayNear(body.weekday, body.week, issued)), what('day'));
  }
  const { year, month } = partsOfDay(issued);
  const index = month - 1 + (written?.kind === 'near' ? written.offset : 0);
  const placed = 'month' in body ? { ...body, month: (index % 12) + 1 } : body;
  return dated(words, inYear(placed, year + Math.floor(index / 12)), what('month'));
};

const weekdayNear = (weekday: Weekday, week: number | null, issued: EpochDay): EpochDay => {
  const day = addDays(mondayOf(issued), 7 * (week ?? 0) + weekday - 1);
  return week === null && day < issued ? addDays(day, 7) : day;
};

/** The days of a unit in a year. */
const inYear = (body: DateBody, year: number): DayRange | Undated => {
  switch (body.unit) {
    case 'year':
    case 'half':
    case 'quarter':
      return { from: dayOf(year, body.first, 1), to: dayOf(year, body.last, daysInMonth(year, body.last)) };
    case 'feast': {
      const day = feastDay(body.feast, year);
      return day === null ? undated('UNREAD', `农历表不含${year}年，${body.feast}的日期不能确定。`) : oneDay(day);
    }
    case 'plan':
    case 'weekday':
    case 'issue-day':
      return NO_YEAR;
    default:
      return body.month < 1 || body.month > 12
        ? undated('DAY_IMPOSSIBLE', `没有${body.month}月。`)
        : inMonth(body, year, daysInMonth(year, body.month));
  }
};

const inMonth = (body: InMonth, year: number, length: number): DayRange | Undated => {
  const first = dayOf(year, body.month, 1);
  const last = addDays(first, length - 1);
  switch (body.unit) {
    case 'month':
      return { from: first, to: last };
    case 'xun':
      return {
        from: addDays(first, 10 * body.first - 10),
        to: body.last === 3 ? last : addDays(first, 10 * body.last - 1),
      };
    case 'day':
      return body.day >= 1 && body.day <= length
        ? oneDay(addDays(first, body.day - 1))
        : undated('DAY_IMPOSSIBLE', `${year}年${body.month}月没有${body.day}日。`, mended(last, body.day - length));
    case 'nth-weekday': {
      const day =
        body.nth === 'last'
          ? addDays(last, -((weekdayOf(last) - body.weekday + 7) % 7))
          : addDays(first, ((body.weekday - weekdayOf(first) + 7) % 7) + 7 * (body.nth - 1));
      return day > last || day < first
        ? undated('DAY_IMPOSSIBLE', `${year}年${body.month}月没有第${body.nth}个该星期。`)
        : oneDay(day);
    }
  }
};

/** What an impossible day may have meant: the month's last day, or as many days later. */
const mended = (last: EpochDay, over: number): Others => [
  { ...oneDay(last), why: '或指该月最后一日' },
  ...(over > 0 && over < 4 ? [{ ...oneDay(addDays(last, over)), why: '或指顺推的日期' }] : []),
];
