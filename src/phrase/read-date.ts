import {
  addDays,
  type DayRange,
  dayOf,
  daysInMonth,
  type EpochDay,
  formatDay,
  partsOfDay,
  weekdayOf,
} from '../kernel/index.ts';
import type { TimeOfDay } from '../when/index.ts';
import { prefixAt, type Suffix, suffixAt } from './bounds.ts';
import { type DateWords, dayAlone } from './dates.ts';
import { type Expression, NOTHING_MORE, type RefusedDraft } from './draft.ts';
import { at, DASH, NUMBER, sticky } from './numbers.ts';
import { type Dated, dateOf, isUndated, type Memory, type Undated } from './resolve.ts';
import type { Atom } from './scan.ts';
import { readTime } from './times.ts';
import type { EndPrecision, Inference, OtherReading, PhraseWarning } from './types.ts';

/** What one step through the atoms gives: expressions, the atom to go on with, and what to remember. */
export interface Step {
  readonly expressions: readonly Expression[];
  readonly next: number;
  readonly memory: Memory;
  /** The expression before became part of this one: 2020年起，每年…. */
  readonly takesLast?: boolean;
}

const RANGE = new RegExp(`^(?:起|开始|始)?,?${DASH}(?:于)?$`, 'u');
const LIST = /^(?:、|和|及|与|或|以及|,|、?分别(?:在|于))$/u;

/** The end of a range whose start is the atom at an index, where one follows. */
export const rangeFrom = (text: string, atoms: readonly Atom[], index: number): DateWords | null => {
  const start = atoms[index];
  const end = atoms[index + 1];
  if (start?.kind !== 'date' || end === undefined) {
    return null;
  }
  const glue = text.slice(start.to, end.from);
  return RANGE.test(glue) ? asDate(text, start, end) : null;
};

/** An atom as a date, a bare 12日 in the month of the one before. */
const asDate = (text: string, start: DateWords, atom: Atom): DateWords | null =>
  atom.kind === 'date'
    ? atom
    : atom.kind === 'duration' && atom.asDay !== null && start.body.unit === 'day'
      ? dayAlone(text, atom, start.body.month, atom.asDay)
      : null;

/** Dates in a row of the same unit 6月、9月和12月底, the first included. */
export const listFrom = (text: string, atoms: readonly Atom[], index: number): readonly DateWords[] => {
  const first = atoms[index];
  if (first?.kind !== 'date') {
    return [];
  }
  const list = [first];
  for (let at = index + 1; at < atoms.length; at += 1) {
    const last = list.at(-1) ?? first;
    const atom = atoms[at];
    const next = atom === undefined || !LIST.test(text.slice(last.to, atom.from)) ? null : asDate(text, last, atom);
    if (next !== null && sharesDay(text, list, next)) {
      return [...list.map((month) => withDayOf(month, next)), next];
    }
    if (
      next === null ||
      next.body.unit !== first.body.unit ||
      (last.edge !== null && next.edge === null) ||
      suffixAt(text, last.to).says !== null
    ) {
      break;
    }
    list.push(next);
  }
  return list;
};

/** 2020年入冬前, 2020年年中: a part of the year that no rule knows. */
const UNREAD_PART = /^[^,。;]{0,3}(?:前|后|年中|年初|汛|冬|夏|春|秋|寒假|暑|Q|期间)/u;

/** How many atoms a list of dates without a year is followed. */
const AHEAD = 12;

/** Reads a date with its bounds, a list of dates that share a bound, or a window. */
export const readDated = (text: string, atoms: readonly Atom[], index: number, memory: Memory): Step => {
  const start = atoms[index] as DateWords;
  const inner = inBracket(text, start, atoms[index + 1]);
  if (inner !== null) {
    return { ...readDated(text, [inner], 0, memory), next: index + 2 };
  }
  const end = rangeFrom(text, atoms, index);
  if (end !== null) {
    return windowStep(text, start, end, index + 2, memory);
  }
  const list = listFrom(text, atoms, index);
  const [first = start] = list;
  const tail = list.at(-1) ?? first;
  if (list.length > 1 && list.every((one, at) => at === 0 || isRunOn(list[at - 1] ?? one, one, text))) {
    return windowStep(text, first, tail, index + list.length, memory);
  }
  const closes = first.time === null ? null : hoursTo(text, first);
  if (closes !== null) {
    return windowStep(text, first, closes, index + 1, memory);
  }
  const why = unreadBehind(text, tail, atoms[index + list.length]);
  if (why !== null) {
    const place = { from: first.from, to: tail.to };
    return { expressions: [refusedAt(place, { code: 'UNREAD', why, others: [] })], next: index + list.length, memory };
  }
  const bracketed = text.charAt(tail.from - 1) === '(' && text.charAt(tail.to) === ')';
  const hour = bracketed && list.length === 1 ? readTime(text, tail.to + 1) : null;
  if (hour !== null && tail.time === null) {
    const timed = { ...tail, to: hour.to, time: hour.time, impossibleTime: hour.impossible };
    const { expressions, memory: then } = readDated(text, [timed], 0, memory);
    return { expressions, next: index + 1, memory: then };
  }
  const suffix = suffixBehind(text, tail);
  let now = memory;
  const expressions = list.map((words, at) => {
    const ahead = atoms.slice(index + at + 1, index + at + 1 + AHEAD).filter((atom) => atom.kind === 'date');
    const whole = { ...words, edge: words.edge ?? (words.body.unit === 'month' ? tail.edge : null) };
    const read = dateOf(whole, now, ahead);
    now = isUndated(read) ? now : { ...now, last: { ...rangeOf(read), basis: basisOf(read) } };
    return isUndated(read)
      ? refusedAt(words, read)
      : fixed(text, { words: whole, read, suffix, isTail: words === tail }, memory);
  });
  return { expressions, next: index + list.length, memory: now };
};

/** 本周五(3月22日)前: the bracket has the date, and its weekday stands before it. */
const inBracket = (text: string, { to, body, time }: DateWords, next: Atom | undefined): DateWords | null =>
  body.unit === 'weekday' &&
  time === null &&
  next?.kind === 'date' &&
  next.body.unit === 'day' &&
  text.slice(to, next.from) === '(' &&
  text.charAt(next.to) === ')'
    ? { ...next, beside: body.weekday }
    : null;

/** 7月24日9:00-11:00: the same day until a later hour. */
const hoursTo = (text: string, start: DateWords): DateWords | null => {
  const dash = at(HOURS, text, start.to);
  const end = dash === null ? null : readTime(text, start.to + dash[0].length);
  return end === null || end.time?.kind !== 'clock' ? null : { ...start, time: end.time, to: end.to };
};

const HOURS = sticky(`${DASH}`);

/** 3月、6月、9月、12月的25日: one day for several months, where there are three or 的 says so. */
const sharesDay = (text: string, months: readonly DateWords[], next: DateWords): boolean =>
  months.every(({ body, edge, inside }) => body.unit === 'month' && edge === null && !inside) &&
  next.body.unit === 'day' &&
  (months.length > 1 || /月份?的/u.test(text.slice(next.from, next.to)));

/** 6月、12月20日前: whether the month before has the day too is not said. */
export const isUnshared = (text: string, { body, edge, to }: DateWords, next: Atom | undefined): boolean =>
  body.unit === 'month' &&
  edge === null &&
  next?.kind === 'date' &&
  next.year === null &&
  next.body.unit === 'day' &&
  /^(?:、|和|及)$/u.test(text.slice(to, next.from));

/** 9月第三周: a week of a month is no stretch that all cut alike. */
export const WEEK_OF_MONTH = sticky(`份?的?(?:第${NUMBER}|首|最后一|末)个?周(?![星期一二三四五六日天])`);
/** 9月1日开学前: the day is the event's. */
const EVENT_BEHIND = sticky('(?:开学|开工|报到|放假|考试|开考|召开|上班|启动|开始)之?前');

/** 月末前2个工作日. */
const DAYS_BEFORE = sticky(`的?之?前的?${NUMBER}个?(?:工作日|[日天周])`);

/** Why words right behind a date leave it unread; null where none do. */
const unreadBehind = (text: string, tail: DateWords, next: Atom | undefined): string | null => {
  const { body, edge, to } = tail;
  return isUnshared(text, tail, next)
    ? '几个月份是否共用一个日子，没有写明。'
    : body.unit === 'month' && at(WEEK_OF_MONTH, text, to) !== null
      ? '一个月的第几周怎样划分，没有写明。'
      : (body.unit === 'day' && at(EVENT_BEHIND, text, to) !== null) ||
          (edge === 'end' && at(DAYS_BEFORE, text, to) !== null) ||
          (edge === 'end' && next?.kind === 'date' && next.from === to && next.edge === 'start')
        ? '日期之后的时间词没有规则能读。'
        : null;
};

const withDayOf = (words: DateWords, { body, time }: DateWords): DateWords =>
  words.body.unit === 'month' && body.unit === 'day'
    ? { ...words, body: { ...body, month: words.body.month }, time }
    : words;

/** The bound of a date, behind its bracket where it stands in one: 第12周末(5.24)前. */
const suffixBehind = (text: string, { from, to }: DateWords): Suffix =>
  text.charAt(from - 1) === '(' && text.charAt(to) === ')' ? suffixAt(text, to + 1) : suffixAt(text, to);

/** Two days joined by a comma are a window where they follow each other and nothing bounds them. */
const isRunOn = (first: DateWords, second: DateWords, text: string): boolean =>
  first.body.unit === 'day' &&
  second.body.unit === 'day' &&
  second.body.day === first.body.day + 1 &&
  suffixAt(text, second.to).says === null;

const refusedAt = ({ from, to }: { readonly from: number; readonly to: number }, undated: Undated): Expression => ({
  from,
  to,
  draft: refusal(undated),
  weak: false,
});

const refusal = ({ code, why, others }: Undated): RefusedDraft => ({
  kind: 'refused',
  code,
  why,
  readings: others.map((other) => ({ why: other.why, dueDate: formatDay(other.to) })),
  warnings: [],
});

/** The words of a fixed date and what was made of it. */
interface FixedParts {
  readonly words: DateWords;
  readonly read: Dated;
  readonly suffix: Suffix;
  /** The bound stands right behind it, not behind a later date of the list. */
  readonly isTail: boolean;
}

const fixed = (text: string, { words, read, suffix, isTail }: FixedParts, { issued }: Memory): Expression => {
  const prefix = prefixAt(text, words.from);
  const to = isTail ? suffix.to : words.to;
  const place = { from: words.from, to };
  if (words.impossibleTime) {
    return refusedAt(place, { code: 'DAY_IMPOSSIBLE', why: '没有这个钟点。', others: [] });
  }
  if (read.vague && suffix.says !== 'from') {
    return refusedAt(place, { code: 'UNREAD', why: '“初”没有写明到哪一日为止。', others: vagueEnds(read) });
  }
  if (read.anchor !== null && suffix.says === 'from') {
    return refusedAt(place, { code: 'UNREAD', why: '节后从哪一日起，没有写明。', others: [] });
  }
  if (words.body.unit === 'issue-day') {
    const word = text.slice(words.from, suffix.to);
    return { ...place, weak: true, draft: { ...NOTHING_MORE, kind: 'immediate', word } };
  }
  if (words.weak && suffix.says === null && UNREAD_PART.test(text.slice(words.to, words.to + 6))) {
    return refusedAt(place, { code: 'UNREAD', why: '年份之后的时间词没有规则能读。', others: [] });
  }
  const closing = closingOf(words.time);
  const common = {
    precision: read.precision,
    inferred: read.inferred,
    ...(words.time?.kind === 'clock' ? { time: words.time.at } : closing === 'morning' ? { time: '12:00' } : {}),
    ...(read.anchor === null ? {} : { anchor: read.anchor, anchorDate: formatDay(read.from) }),
  };
  const expression = {
    ...place,
    weak: words.weak && suffix.says === null && prefix === null,
    ...(closing && { closing }),
    ...beforeOf(words, suffix),
    completes: suffix.says === null && at(COMPLETED, text, to) !== null,
  };
  const { body } = words;
  const isStretch = body.unit === 'plan' || (body.unit === 'quarter' && body.first !== body.last);
  if (isStretch && words.edge === null && suffix.says !== 'before' && suffix.says !== 'from') {
    return { ...expression, draft: { ...NOTHING_MORE, kind: 'window', ...bothEnds(read), inferred: read.inferred } };
  }
  if (suffix.says === 'from' || (prefix === 'from' && suffix.says === null && words.edge === null)) {
    const warnings = dayWarnings(words, read, null);
    const startDate = formatDay(words.edge === 'end' ? read.to : read.from);
    const readings = read.vague ? [{ why: '年初：没有精确到日', startDate: formatDay(addDays(read.from, 30)) }] : [];
    return { ...expression, draft: { kind: 'fixed', bound: 'from', ...common, startDate, readings, warnings } };
  }
  const ahead = text.slice(Math.max(0, words.from - 24), words.from);
  const own = OWN_DAY.test(ahead);
  if ((own || SINCE.test(ahead)) && words.edge !== 'start') {
    if (!own || issued === null) {
      return refusedAt(place, { code: 'UNREAD', why: '起日取决于事件，止日才是写明的。', others: [] });
    }
    return {
      ...expression,
      weak: false,
      draft: {
        ...NOTHING_MORE,
        kind: 'window',
        startDate: formatDay(issued),
        startPrecision: 'day',
        startBasis: 'issue-date',
        dueDate: formatDay(read.to),
        endPrecision: read.precision,
        ...(words.time?.kind === 'clock' ? { time: words.time.at } : {}),
        inferred: read.explicit ? [] : [{ what: 'start', from: 'issue-date' }, ...read.inferred],
      },
    };
  }
  if (prefix === 'window-end') {
    const ends = { dueDate: formatDay(read.to), endPrecision: read.precision };
    return { ...expression, draft: { ...NOTHING_MORE, kind: 'window', ...ends, inferred: read.inferred } };
  }
  const bound =
    suffix.says === 'around'
      ? 'around'
      : words.edge === 'end'
        ? 'by-end'
        : suffix.says === 'before' || prefix === 'due'
          ? 'before'
          : 'on';
  const due = dueOf(words, read, bound);
  const warnings = dayWarnings(words, { ...read, to: due }, issued);
  return {
    ...expression,
    draft: {
      kind: 'fixed',
      bound,
      ...common,
      dueDate: formatDay(due),
      ...(bound === 'on' && read.precision !== 'day' ? { startDate: formatDay(read.from) } : {}),
      readings: [
        ...otherReadings(read, bound),
        ...firstOfMonth(read, bound, suffix.words),
        ...untilYear(read, bound, prefix),
        ...(closing === 'morning' ? [{ why: '上午下班时间没有统一规定', time: '11:30' }] : []),
      ],
      warnings,
    },
  };
};

/** 1日之前, 1日以前: whether the 1st is included is contested. */
export const isContested = ({ words }: Suffix): boolean => /^[之以]前/u.test(words);

/** 自本通知印发之日起至X, 从现在起至X: from the paper's own day; from another event the start is open. */
const SINCE = /(?:之日|现在)起,?(?:至|到)$/u;
const OWN_DAY =
  /(?:(?:通知|方案|公告|意见|办法|文件|计划|文)(?:印发|下发|发布|发文|公布|制发)(?:之日)?|现在|(?:^|[自从])(?:印发|下发|发布|发文|公布)之日)起,?(?:至|到)$/u;

/** What is done by a day, not on it. */
const COMPLETED = sticky('(?:全面|全部|基本|组织|如期)?(?:完成|办结|完工|竣工|报送|上报|提交|到位|建成)');

const beforeOf = ({ body, exclusive }: DateWords, suffix: Suffix): Pick<Expression, 'before'> =>
  exclusive
    ? { before: 'exclusive' }
    : body.unit === 'day' && body.day === 1 && isContested(suffix)
      ? { before: 'contested' }
      : {};

const closingOf = (time: TimeOfDay | null): 'morning' | 'day' | undefined =>
  time?.kind === 'named' ? (time.reading === '12:00' ? 'morning' : 'day') : undefined;

const bothEnds = (read: Dated) => ({
  startDate: formatDay(read.from),
  startPrecision: read.precision,
  dueDate: formatDay(read.to),
  endPrecision: read.precision,
});

/** 节前 ends the day before the feast, and so does what says (不含). */
const dueOf = (words: DateWords, read: Dated, bound: string): EpochDay =>
  words.exclusive || (read.anchor !== null && bound === 'before') ? addDays(read.to, -1) : read.to;

const otherReadings = (read: Dated, bound: string): readonly OtherReading[] =>
  read.others.map(({ from, to, why }) => ({
    why,
    dueDate: formatDay(read.anchor !== null && bound === 'before' ? addDays(to, -1) : to),
    ...(bound === 'on' && read.precision !== 'day' ? { startDate: formatDay(from) } : {}),
  }));

/** 1日之前、以前: the last day may be the one before. */
const firstOfMonth = (read: Dated, bound: string, words: string): readonly OtherReading[] =>
  bound === 'before' && read.precision === 'day' && partsOfDay(read.to).day === 1 && /^[之以]前/u.test(words)
    ? [{ why: '“1日之前”也可指截至前一日', dueDate: formatDay(addDays(read.to, -1)) }]
    : [];

const untilYear = (read: Dated, bound: string, prefix: string | null): readonly OtherReading[] =>
  read.precision === 'year' && prefix === 'to' && bound === 'on'
    ? [{ why: '到某年：该年年内，或该年年初已达成', dueDate: formatDay(read.from) }]
    : bound === 'around'
      ? [{ why: '左右、或更长时间：期限开放' }]
      : [];

const vagueEnds = (read: Dated): Undated['others'] => {
  const month = addDays(read.from, 30);
  return [{ from: read.from, to: month, why: '年初：或指首月' }];
};

const FIRST_YEAR = 1949;
const LAST_YEAR = 2200;

/** What a careful reader would raise about a day. The spans are of the prepared text and are put back later. */
const dayWarnings = (words: DateWords, range: DayRange, issued: EpochDay | null): readonly PhraseWarning[] => {
  const span = { from: words.from, to: words.to };
  const warnings: PhraseWarning[] = [];
  const { year } = partsOfDay(range.to);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    warnings.push({ code: 'OUTSIDE_YEARS', span, message: `${year}年不在1949年至2200年之间，请核对。` });
  }
  if (words.beside !== null && weekdayOf(range.from) !== words.beside) {
    warnings.push({ code: 'WEEKDAY_MISMATCH', span, message: `${formatDay(range.from)}不是所写的星期，请核对。` });
  }
  if (issued !== null && range.to < issued) {
    warnings.push({ code: 'BEFORE_ISSUE', span, message: `${formatDay(range.to)}早于成文日期。` });
  }
  return warnings;
};

const windowStep = (text: string, start: DateWords, end: DateWords, next: number, memory: Memory): Step => {
  const place = { from: start.from, to: end.to };
  const [first, last] = endsOf(start, end, memory);
  if (isUndated(first) || isUndated(last)) {
    const undated = isUndated(first) ? first : (last as Undated);
    return { expressions: [refusedAt(place, undated)], next, memory };
  }
  const suffix = suffixAt(text, end.to);
  const startDate = start.edge === 'end' ? first.to : first.from;
  const startPrecision: EndPrecision =
    start.edge === 'end' && first.precision === 'month' ? 'month-end' : first.precision;
  const reversed = last.to < startDate;
  const expression: Expression = {
    from: start.from,
    to: suffix.says === 'from' ? end.to : suffix.to,
    weak: false,
    draft: {
      kind: 'window',
      startDate: formatDay(startDate),
      startPrecision,
      ...(start.time?.kind === 'clock' ? { startTime: start.time.at } : {}),
      ...(start.body.unit === 'issue-day' ? { startBasis: 'issue-date' as const } : {}),
      dueDate: formatDay(last.to),
      endPrecision: last.precision,
      ...(end.time?.kind === 'clock' ? { time: end.time.at } : {}),
      inferred: start.year?.kind === 'number' || end.year?.kind === 'number' ? [] : inferredOf(first, last, start),
      readings: [...earlyReadings(first, last), ...(reversed ? mended(first, last) : [])],
      warnings: [
        ...dayWarnings(start, first, null),
        ...dayWarnings(end, last, null),
        ...(reversed ? [reversedWarning(place, startDate, last.to)] : []),
      ],
    },
  };
  return { expressions: [expression], next, memory: { ...memory, last: { ...rangeOf(last), basis: basisOf(first) } } };
};

/** On what the year of the next date rests: on the document's day, as long as no year is written. */
const basisOf = ({ explicit, inferred }: Dated): Inference['from'] =>
  explicit ? 'text-order' : (inferred[0]?.from ?? 'text-order');

const rangeOf = ({ from, to }: DayRange): DayRange => ({ from, to });

const inferredOf = (first: Dated, last: Dated, start: DateWords): readonly Inference[] =>
  start.body.unit === 'issue-day' ? [...first.inferred, ...last.inferred] : first.inferred;

const earlyReadings = (first: Dated, last: Dated): readonly OtherReading[] => [
  ...first.others.map(({ from, why }) => ({ why, startDate: formatDay(from), dueDate: formatDay(last.to) })),
  ...(first.others.length > 0 ? [] : last.others.map(({ to, why }) => ({ why, dueDate: formatDay(to) }))),
];

/** A reversed range may have either year wrong. */
const mended = (first: Dated, last: Dated): readonly OtherReading[] => {
  const end = yearOf(first.from, last.to);
  const start = yearOf(last.to, first.from);
  return [
    ...(end !== null && end >= first.from ? [{ why: '止期年份或有误', dueDate: formatDay(end) }] : []),
    ...(start !== null && start <= last.to
      ? [{ why: '起期年份或有误', startDate: formatDay(start), dueDate: formatDay(last.to) }]
      : []),
  ];
};

/** The month and day of one date in the year of another; null for a 29 February that it does not have. */
const yearOf = (source: EpochDay, day: EpochDay): EpochDay | null => {
  const { month, day: date } = partsOfDay(day);
  const { year } = partsOfDay(source);
  return date > daysInMonth(year, month) ? null : dayOf(year, month, date);
};

const reversedWarning = (span: PhraseWarning['span'], from: EpochDay, to: EpochDay): PhraseWarning => ({
  code: 'RANGE_REVERSED',
  span,
  message: `止期${formatDay(to)}早于起期${formatDay(from)}，请核对。`,
});

/** Both ends dated: the year is written once, at either end, and an end that would lie before its start is a year later. */
const endsOf = (start: DateWords, end: DateWords, memory: Memory): readonly [Dated | Undated, Dated | Undated] => {
  if (start.year === null && end.year?.kind === 'number' && start.body.unit !== 'issue-day') {
    const last = dateOf(end, memory);
    const first = dateOf({ ...start, year: end.year }, memory);
    if (isUndated(first) || isUndated(last) || first.from <= last.to) {
      return [first, last];
    }
    return [dateOf({ ...start, year: { kind: 'number', year: end.year.year - 1 } }, memory), last];
  }
  const first = dateOf(start, memory, [end]);
  if (isUndated(first)) {
    return [first, first];
  }
  const last = dateOf(end, { issued: first.from, last: { ...rangeOf(first), basis: basisOf(first) } });
  return [first, last];
};
