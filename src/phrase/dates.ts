import type { DateBody, DateWords, InMonth, YearWords } from './date-words.ts';
import type { Place } from './draft.ts';
import { readFeast } from './feasts.ts';
import { at, DASH, NUMBER, numberOf, sticky, WEEKDAY, which } from './numbers.ts';
import { type ReadTime, readTime } from './times.ts';
import { weekdayOfSign } from './weekdays.ts';

const HAN_YEAR = '[一二][〇零一二三四五六七八九]{3}';
const YEAR = sticky(
  `(?:(?<!\\d)(?<year>\\d{4}|${HAN_YEAR})(?:年度?(?<whole>全年)?|(?=${DASH}(?:\\d{4}|${HAN_YEAR})年))|(?<!\\d)(?<short>\\d{2})年度?(?=\\d{1,2}月|底|末)|(?<word>全年(?=$|[,;。、)内]|推进|完成|开展|实施|落实|任务)|今年|本年度?|当年|同年|明年|次年|翌年|第二年|来年|下一?年度?|后年|去年|上一?年度?))(?:的|,(?=\\d{1,2}月))?`,
);
/** 本年度完成: within it. */
const DONE = sticky('(?:全面|全部|基本)?(?:完成|建成|启动|实现|到位)');
/** The first sign of 今年, 明年 and the like, and how far from the document's year it is. */
const OFFSETS: Readonly<Record<string, number>> = { 全: 0, 今: 0, 本: 0, 明: 1, 来: 1, 后: 2, 去: -1, 上: -1 };

const DOTTED = sticky(
  '(?<![\\d.])(?<year>(?:19|20|21|22)\\d{2})(?<sep>[-./])(?<month>\\d{1,2})(?:\\k<sep>(?<day>\\d{1,2})日?)?(?![\\d%‰]|\\.\\d)',
);
const COMPACT = sticky('(?<![\\d.])(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?![\\d.万元])');
const SHORT_DOTTED = sticky(
  '(?<![\\d.A-Za-z第/])(?<month>\\d{1,2})[./](?<day>\\d{1,2})日?(?![\\d./])(?:(?<=\\d\\.\\d{1,2}[-~]\\d{1,2}\\.\\d{1,2})|(?=之?以?前|至|到|-|~|\\)|起|[,、;。 第]|\\((?:星期|周|礼拜|第?\\d{1,2}周)|$))',
);
const PLAN = sticky('"?十(?<nth>[一二三四五六])?五"?(?:规划)?(?:时期|期间|期)?(?<end>末)?');
const HALF = sticky('(?<half>[上下])半年');
const QUARTER = sticky(
  `前(?<upto>[二三两23])个?季度|第?(?<first>[一二三四1-4首])(?:季度?)?(?:${DASH}|、|和)第?(?<last>[二三四2-4末])季度|(?:第?(?<one>[一二三四1-4首末])季度|第(?<short>[一二三四])季)`,
);
const MONTH = sticky(
  `(?!两月)(?<month>元(?=月)|${NUMBER})(?:月份?|(?<=月份?${DASH}\\d{1,2})(?=$|[,;。)])|(?=${DASH}${NUMBER}月|(?:、${NUMBER}){1,5}月))`,
);
const MONTH_WORD = sticky('(?:(?<next>下个?月)|本月|这个月|(?<![\\d个每季当次同])月(?=[底末内]))份?');
const XUN = sticky('的?(?<first>[上中下])(?:旬?(?:[至到、-])?(?<last>[中下]))?旬');
const DAY = sticky(
  `的?(?<day>${NUMBER})(?:[日号]|(?=(?:${DASH}|、)(?:${NUMBER}月)?${NUMBER}[日号])|(?<=\\d)(?=$|[,;。)]|[上下中]午|晚)|(?= ?\\d{1,2}(?::\\d{2}|[时点])前)|(?=[之以]?前))(?!常|间)`,
);
const NTH_WEEKDAY = sticky(`的?(?:第(?<nth>${NUMBER})(?:个|(?<week>周)的?)|最后一个)${WEEKDAY}`);
const OWN_WEEKDAY = sticky(`(?<![双单隔]周?)(?<week>本|这|下下|下|次)?个?${WEEKDAY}`);
const EDGES = ['end', 'start', 'inside'] as const;
const EDGE = sticky(
  '(?:(?<end>(?:年度|年|月)?(?:底|末|终))(?!端|尾|总结|考核)|(?<start>(?:年|月)?初)(?!步|级|中|审|稿|次|始|评|选|期)|(?<inside>之?内))',
);
const BESIDE = sticky(`\\([本这下]?${WEEKDAY}(?:,[^()]{1,8})?\\)|${WEEKDAY.replace('weekday', 'bare')}`);
/** (不含), (含当日), (农历正月十五), (第19周), and whatever stands in brackets between a day and its bound. */
const REMARK = sticky(
  '\\((?:(?<not>不)?(?:包?含|包括)[^()]{0,10}|(?:农|阴|夏)历[^()]{1,16}|[正一二三四五六七八九十冬腊]{1,2}月[初十廿][^()]{1,6}|第?\\d{1,2}周[^()]{0,4}|(?:(?:星期|周)[一二三四五六日][、至-]?){2,3}|[^()\\d]{2,14}(?=\\)(?:之?以?前|[上下]午\\d|\\d{1,2}[:时点])))\\)',
);
/** 3月1日(16时以前): the hour in brackets. */
const OPENS = sticky('\\((?=[上下]?午?\\d)');
const CLOSES = sticky('之?以?前?\\)');
const BARE_YEAR = sticky('(?<![\\d年一二三四五六七八九十两半几每多个])年(?=底|末|终(?!了|总结|工作|考核|评|奖)|内)');

/** 即日起, 从昨日起: the document's own day, or one beside it. */
const TODAY = sticky('(?:即日|今[日天]|(?<before>昨[日天])|(?<after>明[日天]))(?=起|开始)');

const WHOLE_YEAR = { unit: 'year', first: 1, last: 12 } as const;

interface Read {
  readonly year?: YearWords | null;
  readonly body: DateBody;
  readonly to: number;
  readonly edge?: 'end' | 'inside' | null;
}

const yearAt = (text: string, from: number): (Omit<Read, 'body'> & { readonly year: YearWords }) | null => {
  const found = at(YEAR, text, from);
  if (found === null) {
    return null;
  }
  const { to, groups } = found;
  const { year, short, whole, word = '' } = groups;
  const number = numberOf(short === undefined ? year : `20${short}`);
  const offset = OFFSETS[word.charAt(0)];
  return {
    to,
    edge:
      word === '全年' || whole !== undefined || (offset !== undefined && at(DONE, text, to) !== null) ? 'inside' : null,
    year:
      number !== null
        ? { kind: 'number', year: number }
        : offset !== undefined
          ? { kind: 'issue', offset }
          : { kind: /^[当同]/u.test(word) ? 'same' : 'next' },
  };
};

/** Day, third or weekday inside a month, or the month itself. */
const inMonth = (text: string, month: number, from: number): { readonly body: InMonth; readonly to: number } => {
  const xun = at(XUN, text, from);
  if (xun !== null) {
    const { first = '', last = first } = xun.groups;
    const place = (sign: string): number => '上中下'.indexOf(sign) + 1;
    return { body: { unit: 'xun', month, first: place(first), last: place(last) }, to: xun.to };
  }
  const found = at(NTH_WEEKDAY, text, from);
  if (found !== null) {
    const { nth, week, weekday } = found.groups;
    const body: InMonth = {
      unit: 'nth-weekday',
      month,
      nth: nth === undefined ? 'last' : (numberOf(nth) ?? 9),
      weekday: weekdayOfSign(weekday),
      ofWeek: week !== undefined,
    };
    return { body, to: found.to };
  }
  const day = at(DAY, text, from);
  const number = numberOf(day?.groups['day']);
  return day === null || number === null
    ? { body: { unit: 'month', month }, to: from }
    : { body: { unit: 'day', month, day: number }, to: day.to };
};

const QUARTERS = ' 一二三四';
const quarterOf = (sign: string): number =>
  Number(sign) || QUARTERS.indexOf(sign.replace('首', '一').replace('两', '二').replace('末', '四'));

const bodyAt = (text: string, from: number, hasYear: boolean): Read | null => {
  const half = at(HALF, text, from);
  if (half !== null) {
    const first = half.groups['half'] === '上' ? 1 : 7;
    return { body: { unit: 'half', first, last: first + 5 }, to: half.to };
  }
  const quarter = at(QUARTER, text, from);
  if (quarter !== null) {
    const { upto, first, one, short } = quarter.groups;
    const start = upto === undefined ? (first ?? one ?? short ?? '') : '1';
    const last = quarterOf(upto ?? quarter.groups['last'] ?? start);
    return { body: { unit: 'quarter', first: 3 * quarterOf(start) - 2, last: 3 * last }, to: quarter.to };
  }
  const named = at(MONTH, text, from);
  const month = named?.groups['month'] === '元' ? 1 : numberOf(named?.groups['month']);
  if (named !== null && month !== null) {
    return inMonth(text, month, named.to);
  }
  const near = hasYear ? null : at(MONTH_WORD, text, from);
  if (near !== null) {
    const offset = near.groups['next'] === undefined ? 0 : 1;
    return { year: { kind: 'near', offset }, ...inMonth(text, 0, near.to) };
  }
  const feast = readFeast(text, from);
  if (feast !== null) {
    return { body: { unit: 'feast', feast: feast.name }, to: feast.to };
  }
  const own = hasYear ? null : at(OWN_WEEKDAY, text, from);
  if (own === null) {
    return null;
  }
  const { week, weekday } = own.groups;
  const weeks = week === undefined ? null : /[本这]/u.test(week) ? 0 : week.length;
  return { body: { unit: 'weekday', week: weeks, weekday: weekdayOfSign(weekday) }, to: own.to };
};

/** Dates in digits with dots, hyphens or strokes. */
const dotted = (text: string, from: number): Read | null => {
  const full = at(DOTTED, text, from) ?? at(COMPACT, text, from);
  const found = full ?? at(SHORT_DOTTED, text, from);
  if (found === null) {
    return null;
  }
  const { year, day } = found.groups;
  const month = Number(found.groups['month']);
  const date = Number(day);
  if (full === null && (month < 1 || month > 12 || date < 1 || date > 31)) {
    return null;
  }
  return {
    year: year === undefined ? null : { kind: 'number', year: Number(year) },
    body: day === undefined ? { unit: 'month', month } : { unit: 'day', month, day: date },
    to: found.to,
  };
};

const planAt = (text: string, from: number): Read | null => {
  const plan = at(PLAN, text, from);
  if (plan === null || !/["末期规]/u.test(plan.word)) {
    return null;
  }
  const { nth, end } = plan.groups;
  const last = 2005 + 5 * (nth === undefined ? 0 : '一二三四五六'.indexOf(nth) + 1);
  return { body: { unit: 'plan', first: last - 4, last }, to: plan.to, edge: end === undefined ? null : 'end' };
};

/** Reads a date at a place of the text; null where none begins. */
export const readDate = (text: string, from: number): DateWords | null => {
  const today = at(TODAY, text, from);
  if (today !== null) {
    const { before, after } = today.groups;
    const offset = before !== undefined ? -1 : after !== undefined ? 1 : 0;
    return finish(text, from, { body: { unit: 'issue-day', offset }, to: today.to });
  }
  const alone = dotted(text, from) ?? planAt(text, from);
  if (alone !== null) {
    return finish(text, from, alone);
  }
  const year = yearAt(text, from);
  const body = bodyAt(text, year?.to ?? from, year !== null);
  if (body !== null) {
    return finish(text, from, { ...year, ...body });
  }
  if (year !== null) {
    const words = finish(text, from, { ...year, body: WHOLE_YEAR });
    return year.year.kind === 'number' || words.edge !== null ? words : null;
  }
  return at(BARE_YEAR, text, from) === null ? null : finish(text, from, { body: WHOLE_YEAR, to: from + 1 });
};

/** A bare 12日 that belongs to a month named before it, or to one counted from the document's. */
export const dayAlone = (
  text: string,
  { from, to }: Place,
  { day, month = 0, year = null }: { readonly day: number; readonly month?: number; readonly year?: YearWords | null },
): DateWords => finish(text, from, { year, body: { unit: 'day', month, day }, to });

/** The units of a single day. */
export const DAYS: ReadonlySet<string> = new Set(['day', 'weekday', 'nth-weekday']);

/** What may follow the date itself: 底, (星期六), 16点, (不含). */
const finish = (text: string, from: number, { year = null, body, to: end, edge: given = null }: Read): DateWords => {
  let to = end;
  const step = (pattern: RegExp, applies: boolean) => {
    const found = applies ? at(pattern, text, to) : null;
    to = found?.to ?? to;
    return found?.groups;
  };
  const { unit } = body;
  const isDay = DAYS.has(unit);
  const edge = given ?? which(EDGES, step(EDGE, !isDay && unit !== 'issue-day' && given === null));
  const beside = step(BESIDE, unit === 'day');
  const remark = step(REMARK, true);
  const time = isDay || unit === 'feast' ? (readTime(text, to) ?? timeInBrackets(text, to)) : null;
  to = time?.to ?? to;
  const last = remark ?? step(REMARK, true);
  const sign = beside?.['weekday'] ?? beside?.['bare'];
  return {
    kind: 'date',
    from,
    to,
    year,
    body,
    edge,
    beside: sign === undefined ? null : weekdayOfSign(sign),
    time,
    exclusive: last?.['not'] !== undefined,
    weak: (unit === 'year' && edge === null) || (unit === 'plan' && edge !== 'end'),
  };
};

/** (16时以前), (下午5:00前). */
const timeInBrackets = (text: string, from: number): ReadTime | null => {
  const opens = at(OPENS, text, from);
  const time = opens && readTime(text, opens.to);
  const closes = time && at(CLOSES, text, time.to);
  return closes && { ...time, to: closes.to };
};
