import type { Weekday } from '../kernel/index.ts';
import type { TimeOfDay } from '../when/index.ts';
import { readFeast } from './feasts.ts';
import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import { readTime } from './times.ts';
import { weekdayOfSign } from './weekdays.ts';

/** How a text names a year: by its number, from the document's year (今年 0, 明年 1), or from what stands before. */
export type YearWords =
  | { readonly kind: 'number'; readonly year: number }
  | { readonly kind: 'issue'; readonly offset: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'same' };

/** A date as written, before anything that it leaves out is filled in. Offsets are those of the prepared text. */
export interface DateWords {
  readonly kind: 'date';
  readonly from: number;
  readonly to: number;
  readonly year: YearWords | null;
  readonly body: DateBody;
  /** 底、末 `end`, 初 `start`. */
  readonly edge: 'end' | 'start' | null;
  /** 年内, 月内, 3月24日内. */
  readonly inside: boolean;
  /** (星期六) beside a date. */
  readonly beside: Weekday | null;
  readonly time: TimeOfDay | null;
  readonly impossibleTime: boolean;
  /** (不含): the day itself is too late. */
  readonly exclusive: boolean;
  /** A year or month alone, which is a date only where something around it says so. */
  readonly weak: boolean;
}

/** The unit of the calendar that a date names. */
export type DateBody =
  | { readonly unit: 'year' }
  | { readonly unit: 'plan'; readonly first: number; readonly last: number }
  | { readonly unit: 'half'; readonly half: 1 | 2 }
  | { readonly unit: 'quarter'; readonly first: number; readonly last: number }
  | { readonly unit: 'month'; readonly month: MonthWords }
  | { readonly unit: 'xun'; readonly month: MonthWords; readonly first: number; readonly last: number }
  | { readonly unit: 'day'; readonly month: MonthWords; readonly day: number }
  | {
      readonly unit: 'nth-weekday';
      readonly month: MonthWords;
      readonly nth: number | 'last';
      readonly weekday: Weekday;
      /** 第一周周六: the first Saturday, or the Saturday of the first whole week. */
      readonly ofWeek: boolean;
    }
  /** 下周五: weeks after that of the document; null for a weekday alone. */
  | { readonly unit: 'weekday'; readonly week: number | null; readonly weekday: Weekday }
  | { readonly unit: 'feast'; readonly feast: string }
  /** 即日. */
  | { readonly unit: 'issue-day' };

/** A month by number, or counted from the document's month: 本月 0, 下月 1. */
export type MonthWords = number | { readonly offset: number };

const HAN_YEAR = '[一二][〇零一二三四五六七八九]{3}';
const YEAR = sticky(
  `(?:(?<!\\d)(?<year>\\d{4}|${HAN_YEAR})(?:年度?|(?=${DASH}(?:\\d{4}|${HAN_YEAR})年))|(?<!\\d)(?<short>\\d{2})年度?(?=\\d{1,2}月|底|末)|(?<word>今年|本年度?|当年|同年|明年|次年|翌年|第二年|来年|下一?年度?|后年|去年|上一?年度?))(?:的|,(?=\\d{1,2}月))?`,
);
const YEAR_WORDS: readonly (readonly [RegExp, YearWords])[] = [
  [/^[今本]/u, { kind: 'issue', offset: 0 }],
  [/^明|^来/u, { kind: 'issue', offset: 1 }],
  [/^后/u, { kind: 'issue', offset: 2 }],
  [/^[去上]/u, { kind: 'issue', offset: -1 }],
  [/^[当同]/u, { kind: 'same' }],
  [/^./u, { kind: 'next' }],
];

const WEEKDAY = '(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])';

const DOTTED = sticky(
  '(?<![\\d.])(?<year>(?:19|20|21|22)\\d{2})(?<sep>[-./])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2})日?)?(?![\\d%‰]|\\.\\d)',
);
const COMPACT = sticky('(?<![\\d.])(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?![\\d.万元])');
const SHORT_DOTTED = sticky(
  '(?<![\\d.A-Za-z第/])(?<month>\\d{1,2})[./](?<day>\\d{1,2})日?(?![\\d./])(?=之?以?前|至|到|-|~|\\)|起|[,、;。 第]|$)',
);
const PLAN = sticky('"?十(?<nth>[一二三四五六])?五"?(?:规划)?(?:时期|期间|期)?(?<end>末)?');
const HALF = sticky('(?<half>[上下])半年');
const QUARTER = sticky(
  `前(?<upto>[二三两23])个?季度|第?(?<first>[一二三四1-4首])(?:季度?)?(?:${DASH}|、|和)第?(?<last>[二三四2-4末])季度|(?:第?(?<one>[一二三四1-4首末])季度|第(?<short>[一二三四])季)`,
);
const MONTH = sticky(`(?<month>${NUMBER})(?:月份?|(?=${DASH}${NUMBER}月|(?:、${NUMBER}){1,5}月))`);
const MONTH_WORD = sticky('(?<word>本月|这个月|下个?月|(?<![\\d个每季当次同])月(?=[底末内]))份?');
const XUN = sticky('的?(?<first>[上中下])(?:旬?(?:[至到、-])?(?<last>[中下]))?旬');
const DAY = sticky(
  `的?(?<day>${NUMBER})(?:[日号]|(?=(?:${DASH}|、)${NUMBER}[日号])|(?= ?\\d{1,2}(?::\\d{2}|[时点])前)|(?=[之以]?前))(?!常|间)`,
);
const NTH_WEEKDAY = sticky(
  `的?(?:第(?<nth>${NUMBER})(?:个|(?<week>周)的?)|最后一个)(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])`,
);
const OWN_WEEKDAY = sticky(`(?<![双单隔])(?<week>本|这|下下|下|次)?个?${WEEKDAY}`);
const EDGE = sticky(
  '(?:(?<end>(?:年度|年|月)?(?:底|末|终))(?!端|尾)|(?<start>(?:年|月)?初)(?!步|级|中|审|稿|次|始|评|选|期)|(?<inside>之?内))',
);
const BESIDE = sticky(`(?:\\([本这下]?${WEEKDAY}(?:,[^()]{1,8})?\\)|(?:星期|周|礼拜)(?<bare>[一二三四五六日天]))`);
/** (不含), (含当日), (农历正月十五). */
const REMARK = sticky('\\((?:(?<not>不)?(?:包?含|包括)[^()]{0,10}|(?:农|阴|夏)历[^()]{1,16})\\)');

const yearAt = (text: string, from: number): { readonly year: YearWords; readonly to: number } | null => {
  const found = at(YEAR, text, from);
  if (found?.groups === undefined) {
    return null;
  }
  const { year, short, word = '' } = found.groups;
  const number = numberOf(year);
  const to = from + found[0].length;
  if (number !== null) {
    return { year: { kind: 'number', year: number }, to };
  }
  if (short !== undefined) {
    return { year: { kind: 'number', year: 2000 + Number(short) }, to };
  }
  const words = YEAR_WORDS.find(([pattern]) => pattern.test(word));
  return words === undefined ? null : { year: words[1], to };
};

interface Body {
  readonly body: DateBody;
  readonly to: number;
  readonly edge?: 'end';
}

/** Day, third or weekday inside a month, or the month itself. */
const inMonth = (text: string, month: MonthWords, from: number): Body | null => {
  const xun = at(XUN, text, from)?.groups;
  if (xun !== undefined) {
    const first = '上中下'.indexOf(xun['first'] ?? '') + 1;
    const last = xun['last'] === undefined ? first : '上中下'.indexOf(xun['last']) + 1;
    return { body: { unit: 'xun', month, first, last }, to: XUN.lastIndex };
  }
  const nth = at(NTH_WEEKDAY, text, from)?.groups;
  if (nth !== undefined) {
    const which = nth['nth'] === undefined ? 'last' : (numberOf(nth['nth']) ?? 9);
    const weekday = weekdayOfSign(nth['weekday'] ?? '');
    return {
      body: { unit: 'nth-weekday', month, nth: which, weekday, ofWeek: nth['week'] !== undefined },
      to: NTH_WEEKDAY.lastIndex,
    };
  }
  const day = at(DAY, text, from)?.groups;
  const number = numberOf(day?.['day']);
  return number === null
    ? { body: { unit: 'month', month }, to: from }
    : { body: { unit: 'day', month, day: number }, to: DAY.lastIndex };
};

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 首: 1, 末: 4 };
const quarterOf = (sign: string): number => QUARTERS[sign] ?? Number(sign);

const bodyAt = (text: string, from: number, hasYear: boolean): Body | null => {
  const half = at(HALF, text, from)?.groups;
  if (half !== undefined) {
    return { body: { unit: 'half', half: half['half'] === '上' ? 1 : 2 }, to: HALF.lastIndex };
  }
  const quarter = at(QUARTER, text, from)?.groups;
  if (quarter !== undefined) {
    const upto = quarter['upto'];
    const first = upto === undefined ? quarterOf(quarter['first'] ?? quarter['one'] ?? quarter['short'] ?? '') : 1;
    const end = upto ?? quarter['last'];
    const last = end === undefined ? first : quarterOf(end);
    return { body: { unit: 'quarter', first, last }, to: QUARTER.lastIndex };
  }
  const month = numberOf(at(MONTH, text, from)?.groups?.['month']);
  if (month !== null) {
    return inMonth(text, month, MONTH.lastIndex);
  }
  const word = hasYear ? undefined : at(MONTH_WORD, text, from)?.groups?.['word'];
  if (word !== undefined) {
    return inMonth(text, { offset: word.startsWith('下') ? 1 : 0 }, MONTH_WORD.lastIndex);
  }
  const feast = readFeast(text, from);
  if (feast !== null) {
    return { body: { unit: 'feast', feast: feast.name }, to: feast.to };
  }
  const weekday = hasYear ? undefined : at(OWN_WEEKDAY, text, from)?.groups;
  if (weekday !== undefined) {
    const { week } = weekday;
    const weeks = week === undefined ? null : week === '下下' ? 2 : week === '下' || week === '次' ? 1 : 0;
    return {
      body: { unit: 'weekday', week: weeks, weekday: weekdayOfSign(weekday['weekday'] ?? '') },
      to: OWN_WEEKDAY.lastIndex,
    };
  }
  return null;
};

/** Dates in digits with dots, hyphens or strokes. */
const dotted = (text: string, from: number): { readonly year: YearWords | null; readonly body: Body } | null => {
  const full = at(DOTTED, text, from) ?? at(COMPACT, text, from);
  const found = full ?? at(SHORT_DOTTED, text, from);
  if (found?.groups === undefined) {
    return null;
  }
  const { year, month, day } = found.groups;
  const number = Number(month);
  if (full === null && (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31)) {
    return null;
  }
  const body: DateBody =
    day === undefined ? { unit: 'month', month: number } : { unit: 'day', month: number, day: Number(day) };
  return {
    year: year === undefined ? null : { kind: 'number', year: Number(year) },
    body: { body, to: from + found[0].length },
  };
};

const planAt = (text: string, from: number): Body | null => {
  const plan = at(PLAN, text, from);
  if (plan?.groups === undefined || !/["末期规]/u.test(plan[0])) {
    return null;
  }
  const nth = plan.groups['nth'];
  const last = 2005 + 5 * (nth === undefined ? 0 : '一二三四五六'.indexOf(nth) + 1);
  return {
    body: { unit: 'plan', first: last - 4, last },
    to: from + plan[0].length,
    ...(plan.groups['end'] === undefined ? {} : { edge: 'end' as const }),
  };
};

const BARE_YEAR = sticky('(?<![\\d年一二三四五六七八九十两半几每多个])年(?=底|末|终(?!了)|内)');

/** Reads a date at a place of the text; null where none begins. */
export const readDate = (text: string, from: number): DateWords | null => {
  if (text.startsWith('即日起', from)) {
    return finish(text, from, { year: null, body: { body: { unit: 'issue-day' }, to: from + 2 } });
  }
  const digits = dotted(text, from);
  if (digits !== null) {
    return finish(text, from, digits);
  }
  const plan = planAt(text, from);
  if (plan !== null) {
    return finish(text, from, { year: null, body: plan });
  }
  const year = yearAt(text, from);
  const body = bodyAt(text, year?.to ?? from, year !== null);
  if (body !== null) {
    return finish(text, from, { year: year?.year ?? null, body });
  }
  if (year !== null) {
    const words = finish(text, from, { year: year.year, body: { body: { unit: 'year' }, to: year.to } });
    const named = year.year.kind === 'number' || words.edge !== null || words.inside;
    return named ? words : null;
  }
  return at(BARE_YEAR, text, from) === null
    ? null
    : finish(text, from, { year: null, body: { body: { unit: 'year' }, to: from + 1 } });
};

/** A bare 12日 that belongs to a month named before it. */
export const dayAlone = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  month: MonthWords,
  day: number,
): DateWords => finish(text, from, { year: null, body: { body: { unit: 'day', month, day }, to } });

/** What may follow the date itself: 底, (星期六), 16点, (不含). */
const finish = (
  text: string,
  from: number,
  { year, body: { body, to: end, edge: given } }: { readonly year: YearWords | null; readonly body: Body },
): DateWords => {
  let to = end;
  const step = (pattern: RegExp): Record<string, string | undefined> | undefined => {
    const found = at(pattern, text, to);
    to = found === null ? to : to + found[0].length;
    return found?.groups ?? (found === null ? undefined : {});
  };
  const isDay = body.unit === 'day' || body.unit === 'weekday' || body.unit === 'nth-weekday';
  let edge: 'end' | 'start' | null = given ?? null;
  let inside = false;
  if (!isDay && body.unit !== 'issue-day' && edge === null) {
    const words = step(EDGE);
    edge = words?.['end'] !== undefined ? 'end' : words?.['start'] !== undefined ? 'start' : null;
    inside = words?.['inside'] !== undefined;
  }
  const beside = isDay && body.unit === 'day' ? step(BESIDE) : undefined;
  const remark = step(REMARK);
  const time = isDay || body.unit === 'feast' ? readTime(text, to) : null;
  to = time?.to ?? to;
  const remarkAfter = remark ?? step(REMARK);
  const sign = beside?.['weekday'] ?? beside?.['bare'];
  return {
    kind: 'date',
    from,
    to,
    year,
    body,
    edge,
    inside,
    beside: sign === undefined ? null : weekdayOfSign(sign),
    time: time?.time ?? null,
    impossibleTime: time?.impossible ?? false,
    exclusive: remarkAfter?.['not'] !== undefined,
    weak: (body.unit === 'year' && edge === null && !inside) || (body.unit === 'plan' && edge === null),
  };
};
