import { type Suffix, suffixAt } from './bounds.ts';
import type { DateBody, DateWords } from './dates.ts';
import { type Draft, type Expression, NOTHING_MORE } from './draft.ts';
import type { EveryWords } from './frequencies.ts';
import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import { isContested, listFrom, rangeFrom } from './read-date.ts';
import type { Atom } from './scan.ts';
import { readTime } from './times.ts';
import type { Inference, RecurringPhrase } from './types.ts';
import { weekdayOfSign } from './weekdays.ts';

type RecurringDraft = Extract<Draft, { readonly kind: 'recurring' }>;
type Rule = Partial<Omit<RecurringDraft, 'kind' | 'freq'>>;

/** A rule inside the period, and where its words end. */
interface Placed {
  readonly rule: Rule;
  /** Where its own words begin, if not with the period. */
  readonly from?: number;
  readonly to: number;
  readonly next: number;
  readonly more?: Pick<Expression, 'before' | 'monthEnd'>;
}

/** How far behind the period its day may stand: 每年由市发展改革委于3月底前. */
const REACH = 30;
const STOP = /[。;:!?]/u;

const WEEKDAY_SIGN = sticky('的?(?<weekday>[一二三四五六日天])(?![个次般定律些])');
/** 每周三、周五, 每周一至周五: more than one day of the week. */
const MORE_WEEKDAYS = sticky(`(?:、|和|及|${DASH})(?:周|星期)?[一二三四五六日天](?![个次])`);
/** 每年汛期前, 每年年初: a part of the period that no rule knows. */
const UNREAD_PART = sticky('[^,。;\\d每]{0,4}(?:汛期?|年初|前|期间)(?![\\d一二三四五六七八九十])');
const NTH_WEEKDAY = sticky(
  `的?(?:第(?<nth>${NUMBER})|最后一)个(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])|的?第(?<week>${NUMBER})周的?(?:星期|周)(?<of>[一二三四五六日天])`,
);
const XUN = sticky('的?(?<xun>[上中下])旬');
const WORKDAYS = sticky(
  `的?(?:(?<first>前|头)|(?<last>最后|末)|(?<after>后)|第)(?:的)?(?<n>${NUMBER})个?(?<unit>工作日|[日天])`,
);
const COUNT = new RegExp(
  `(?<least>至少|不少于|不得少于|不低于|最少)?[^,。;:、\\d一二两三四五六七八九十第每]{0,18}?(?:(?<min>${NUMBER})${DASH})?(?<n>${NUMBER})(?:次|遍|轮(?!训|换|候)|场次?|期(?!末)|回)(?<up>以上)?`,
  'uy',
);

/** Reads a duty that recurs from its period on; the date in the period may stand somewhat behind. */
export const readRecurring = (
  text: string,
  atoms: readonly Atom[],
  index: number,
): { readonly expressions: readonly Expression[]; readonly next: number } => {
  const every = atoms[index] as EveryWords;
  const base: Rule = {
    ...(every.interval === 1 ? {} : { interval: every.interval }),
    ...(every.intervalMin === null ? {} : { intervalMin: every.intervalMin }),
    ...(every.monthOfPeriod === null ? {} : { monthOfPeriod: every.monthOfPeriod }),
    ...(every.next ? { duePeriod: 'next' as const } : {}),
  };
  const listed = explicitMonths(text, atoms, index, every);
  if (listed) {
    return { expressions: [], next: index + 1 };
  }
  const placed =
    besidePeriod(text, every, index) ??
    dated(text, atoms, index, every) ??
    (every.freq !== 'termly' && every.edge === null && at(UNREAD_PART, text, every.to) !== null
      ? []
      : [plain(text, every, index)]);
  if (placed.length === 0) {
    const why = '周期之内的时间词没有规则能读。';
    const to = Math.max(every.to, atoms[index + 1]?.to ?? 0);
    return {
      expressions: [
        {
          from: every.from,
          to,
          weak: false,
          draft: { kind: 'refused', code: 'UNREAD', why, readings: [], warnings: [] },
        },
      ],
      next: index + 1,
    };
  }
  const expressions = placed.map(({ rule, from, to, more }): Expression => {
    const counted = countAt(text, to) ?? countAt(text, every.to) ?? {};
    const draft: RecurringDraft = {
      ...NOTHING_MORE,
      kind: 'recurring',
      freq: every.freq,
      bound: 'within',
      ...base,
      ...(rule.month === undefined && rule.day === undefined && rule.window === undefined && rule.days === undefined
        ? counted
        : {}),
      ...rule,
    };
    return {
      from: from ?? every.from,
      to,
      draft,
      weak: every.weak && isBare(draft),
      reports: reportsBefore(text, to),
      ...more,
    };
  });
  return { expressions, next: placed.at(-1)?.next ?? index + 1 };
};

/** 报上年情况, 上季度: what is reported on lies before. */
const REPORTS = sticky('[^,。;]{0,24}?上一?个?(?:年|季|月|周|期)');
const reportsBefore = (text: string, to: number): boolean => at(REPORTS, text, to) !== null;

/** Nothing but a period: 按月, 每年. */
const isBare = (draft: RecurringDraft): boolean =>
  draft.bound === 'within' && draft.count === undefined && draft.month === undefined && draft.days === undefined;

/** 每季度末（6月、9月、12月底）: the months that are listed are the dates. */
const explicitMonths = (text: string, atoms: readonly Atom[], index: number, every: EveryWords): boolean => {
  const first = atoms[index + 1];
  return (
    (every.freq === 'quarterly' || every.freq === 'half-yearly') &&
    first?.kind === 'date' &&
    first.body.unit !== 'quarter' &&
    'month' in first.body &&
    /^\(?(?:即|分别)?(?:在|于|为)?$/u.test(text.slice(every.to, first.from)) &&
    listFrom(text, atoms, index + 1).length > 1
  );
};

const boundOf = (suffix: Suffix, edge: 'end' | 'start' | null, otherwise: 'on' | 'within'): RecurringPhrase['bound'] =>
  suffix.says === 'around'
    ? 'around'
    : suffix.says === 'from'
      ? 'from'
      : edge === 'end'
        ? 'by-end'
        : suffix.says === 'before'
          ? 'before'
          : suffix.says === 'inside'
            ? 'within'
            : otherwise;

/** What stands right at the period: 每周一, 每月上旬, 每月前5个工作日, 每月底. */
const besidePeriod = (text: string, every: EveryWords, index: number): readonly Placed[] | null => {
  const place = (rule: Rule, to: number, otherwise: 'on' | 'within'): readonly Placed[] => {
    const time = readTime(text, to);
    const suffix = suffixAt(text, time?.to ?? to);
    return [
      {
        rule: {
          bound: boundOf(suffix, null, otherwise),
          ...rule,
          ...(time?.time?.kind === 'clock' ? { time: time.time.at } : {}),
        },
        to: suffix.to,
        next: index + 1,
      },
    ];
  };
  if (every.freq === 'daily' && readTime(text, every.to)?.time?.kind === 'clock') {
    return place({}, every.to, 'within');
  }
  const weekday = every.freq === 'weekly' ? at(WEEKDAY_SIGN, text, every.to)?.groups?.['weekday'] : undefined;
  if (weekday !== undefined) {
    const first = WEEKDAY_SIGN.lastIndex;
    const more = at(MORE_WEEKDAYS, text, first);
    return more === null ? place({ weekday: weekdayOfSign(weekday) }, first, 'on') : [];
  }
  const nth = at(NTH_WEEKDAY, text, every.to)?.groups;
  if (nth !== undefined) {
    const which = numberOf(nth['nth'] ?? nth['week']) ?? 'last';
    return place(
      { nth: which, weekday: weekdayOfSign(nth['weekday'] ?? nth['of'] ?? '') },
      NTH_WEEKDAY.lastIndex,
      'on',
    );
  }
  const xun = at(XUN, text, every.to)?.groups?.['xun'];
  if (xun !== undefined) {
    return place({ xun: ('上中下'.indexOf(xun) + 1) as 1 | 2 | 3 }, XUN.lastIndex, 'on');
  }
  const days = at(WORKDAYS, text, every.to)?.groups;
  const n = numberOf(days?.['n']);
  if (days !== undefined && n !== null) {
    const where = days['last'] !== undefined ? 'last' : days['after'] !== undefined ? 'after-end' : 'first';
    const unit = days['unit'] === '工作日' ? 'workday' : 'day';
    const isNth = days['first'] === undefined && where === 'first';
    return place({ days: { n, unit, at: isNth ? 'nth' : where } }, WORKDAYS.lastIndex, isNth ? 'on' : 'within');
  }
  if (every.edge !== null) {
    const suffix = suffixAt(text, every.to);
    const year = every.freq === 'yearly' && !every.next ? { month: 12 } : {};
    const rule: Rule =
      every.edge === 'end'
        ? { bound: boundOf(suffix, 'end', 'on'), day: 'last', ...year }
        : { bound: boundOf(suffix, null, 'within'), ...(every.freq === 'monthly' ? { xun: 1 as const } : {}) };
    return [{ rule, to: suffix.to, next: index + 1 }];
  }
  return null;
};

/** A date or a day of the month that stands behind the period. */
const dated = (text: string, atoms: readonly Atom[], index: number, every: EveryWords): readonly Placed[] | null => {
  const atom = atoms[index + 1];
  const glue = atom === undefined ? '' : text.slice(every.to, atom.from);
  if (atom === undefined || glue.length > REACH || STOP.test(glue)) {
    return null;
  }
  if (atom.kind === 'duration') {
    return inDays(text, atoms, index, every, glue);
  }
  if (atom.kind === 'words' && atom.says.kind === 'weeks') {
    const suffix = suffixAt(text, atom.to);
    const rule: Rule = { termWeek: atom.says.last, bound: boundOf(suffix, null, 'on') };
    return every.freq === 'termly' ? [{ rule, to: suffix.to, next: index + 2 }] : null;
  }
  if (atom.kind !== 'date' || (atom.year !== null && atom.year.kind !== 'next')) {
    return null;
  }
  const end = rangeFrom(text, atoms, index + 1);
  if (end !== null) {
    return windowIn(text, atom, end, index + 3);
  }
  const list = listFrom(text, atoms, index + 1);
  const tail = list.at(-1) ?? atom;
  const suffix = suffixAt(text, tail.to);
  const rules = list.map((words) => ruleOf({ ...words, edge: words.edge ?? tail.edge }, suffix));
  return rules.every((rule) => rule !== null)
    ? rules.map((rule, at) => ({
        rule,
        ...(at > 0 && { from: list[at]?.from ?? every.from }),
        to: at === rules.length - 1 ? suffix.to : (list[at]?.to ?? suffix.to),
        next: index + 1 + list.length,
        ...(rule.day === 1 && isContested(suffix) && { more: { before: 'contested' as const } }),
      }))
    : null;
};

/** The rule that a date without a year gives in every year. */
export const ruleOf = ({ body, edge, time, year, inside }: DateWords, suffix: Suffix): Rule | null => {
  const next: Rule = year?.kind === 'next' ? { duePeriod: 'next' } : {};
  const clock: Rule = time?.kind === 'clock' ? { time: time.at } : {};
  const bound = boundOf(suffix, edge, inside ? 'within' : 'on');
  switch (body.unit) {
    case 'day':
      return typeof body.month === 'number' ? { bound, month: body.month, day: body.day, ...clock, ...next } : null;
    case 'month':
      return typeof body.month === 'number'
        ? {
            bound: bound === 'on' ? 'within' : bound,
            month: body.month,
            ...(edge === 'end' ? { day: 'last' as const } : edge === 'start' ? { xun: 1 as const } : {}),
            ...next,
          }
        : null;
    case 'xun':
      return typeof body.month === 'number' && body.first === body.last
        ? { bound, month: body.month, xun: body.first as 1 | 2 | 3, ...next }
        : null;
    case 'nth-weekday':
      return typeof body.month === 'number'
        ? { bound, month: body.month, nth: body.nth, weekday: body.weekday, ...clock, ...next }
        : null;
    case 'year':
      return edge === 'end' ? { bound, month: 12, day: 'last', ...next } : null;
    case 'half':
    case 'quarter':
      return spanOf(body, edge, bound, next);
    case 'weekday':
      return body.week === null ? { bound, weekday: body.weekday, ...clock, ...next } : null;
    default:
      return null;
  }
};

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const two = (n: number): string => String(n).padStart(2, '0');
const monthEnd = (month: number): string => `${two(month)}-${two(LAST_DAYS[month - 1] ?? 31)}`;

const spanOf = (
  body: Extract<DateBody, { unit: 'half' | 'quarter' }>,
  edge: DateWords['edge'],
  bound: RecurringPhrase['bound'],
  next: Rule,
): Rule => {
  const [first, last] = body.unit === 'half' ? [6 * body.half - 5, 6 * body.half] : [3 * body.first - 2, 3 * body.last];
  return edge === 'end' || bound === 'before'
    ? { bound, month: last, day: 'last', ...next }
    : { bound: 'within', window: { start: `${two(first)}-01`, end: monthEnd(last) }, ...next };
};

/** 每年3月6日至12日, 每年11月至次年3月. */
const windowIn = (text: string, start: DateWords, end: DateWords, next: number): readonly Placed[] | null => {
  const first = monthDay(start, 'first');
  const last = monthDay(end, 'last');
  if (first === null || last === null) {
    return null;
  }
  const suffix = suffixAt(text, end.to);
  const over = last < first || end.year?.kind === 'next' ? { endNextYear: true as const } : {};
  const monthEnd = end.body.unit === 'month' || (end.body.unit === 'xun' && end.body.last === 3);
  return [
    {
      rule: { bound: 'within', window: { start: first, end: last }, ...over },
      to: suffix.to,
      next,
      more: { monthEnd },
    },
  ];
};

/** The first or last day of a unit as `MM-DD`; February ends on its 28th. */
const monthDay = ({ body, edge }: DateWords, side: 'first' | 'last'): string | null => {
  if (!('month' in body) || typeof body.month !== 'number' || body.month < 1 || body.month > 12) {
    return null;
  }
  switch (body.unit) {
    case 'day':
      return `${two(body.month)}-${two(body.day)}`;
    case 'xun':
      return side === 'first'
        ? `${two(body.month)}-${two(10 * body.first - 9)}`
        : body.last === 3
          ? monthEnd(body.month)
          : `${two(body.month)}-${10 * body.last}`;
    case 'month':
      return edge === 'start'
        ? `${two(body.month)}-${side === 'first' ? '01' : '10'}`
        : side === 'first' && edge !== 'end'
          ? `${two(body.month)}-01`
          : monthEnd(body.month);
    default:
      return null;
  }
};

const NEAR = /^(?:的|,|于|在|应|应当|须|需|要|第|最后|前)*$/u;

/** 每月28日前, 每季度末月20日前, 每季度结束后15日内. */
const inDays = (
  text: string,
  atoms: readonly Atom[],
  index: number,
  every: EveryWords,
  glue: string,
): readonly Placed[] | null => {
  const atom = atoms[index + 1];
  if (atom?.kind !== 'duration') {
    return null;
  }
  const monthly = every.freq === 'monthly' || every.monthOfPeriod !== null;
  if (monthly && atom.asDay !== null && (NEAR.test(glue) || (glue.length < 14 && /[于在]$/u.test(glue)))) {
    const to = atoms[index + 2];
    if (to?.kind === 'duration' && to.asDay !== null && /^(?:、|和|及)$/u.test(text.slice(atom.to, to.from))) {
      return [];
    }
    const ends =
      to?.kind === 'duration' && to.asDay !== null && new RegExp(`^${DASH}$`, 'u').test(text.slice(atom.to, to.from));
    const last = ends ? to : atom;
    const time = readTime(text, last.to);
    const suffix = suffixAt(text, time?.to ?? last.to);
    if (suffix.says !== 'inside' || !every.next) {
      const rule: Rule = {
        bound: ends ? 'within' : boundOf(suffix, null, 'on'),
        day: last.asDay ?? atom.asDay,
        ...(ends ? { fromDay: atom.asDay } : {}),
        ...(time?.time?.kind === 'clock' ? { time: time.time.at } : {}),
      };
      return [
        {
          rule,
          to: suffix.to,
          next: index + (ends ? 3 : 2),
          ...(rule.day === 1 && isContested(suffix) && { more: { before: 'contested' as const } }),
        },
      ];
    }
  }
  const suffix = suffixAt(text, atom.to);
  const isAfter = every.next && NEAR.test(glue) && (suffix.says === 'inside' || suffix.says === null);
  if (isAfter && atom.unit !== 'minute' && atom.unit !== 'hour') {
    return [
      {
        rule: { bound: 'within', days: { n: atom.n, unit: atom.unit, at: 'after-end' } },
        to: suffix.to,
        next: index + 2,
      },
    ];
  }
  return null;
};

const plain = (text: string, every: EveryWords, index: number): Placed => {
  const suffix = suffixAt(text, every.to);
  const bound = suffix.says === 'from' ? {} : { bound: boundOf(suffix, null, 'within') };
  return { rule: bound, to: suffix.says === 'from' ? every.to : suffix.to, next: index + 1 };
};

/** 每年制定印发计划: a paper is made once. */
const MADE_ONCE = sticky('(?:组织)?(?:制定|编制)');

const countAt = (text: string, from: number): Rule | null => {
  const found = at(COUNT, text, from);
  const groups = found?.groups;
  const n = numberOf(groups?.['n']);
  if (groups === undefined || n === null || found === null) {
    return at(MADE_ONCE, text, from) === null ? null : { count: 1 };
  }
  const min = numberOf(groups['min']);
  const least = groups['least'] !== undefined || groups['up'] !== undefined;
  return {
    count: n,
    ...(min === null ? {} : { countMin: min }),
    ...(least || /至少|不少于|不低于|最少/u.test(found[0]) ? { countIs: 'minimum' as const } : {}),
  };
};

/** Says where a recurring rule came from when its 每年 stands before: 每年3月底前…，6月底前…. */
export const carriedOver = (
  words: DateWords,
  suffix: Suffix,
  from: Inference['from'],
  since?: string,
): RecurringDraft | null => {
  const rule = ruleOf(words, suffix);
  return rule === null
    ? null
    : {
        ...NOTHING_MORE,
        kind: 'recurring',
        freq: 'yearly',
        bound: 'within',
        ...rule,
        ...(since === undefined ? {} : { from: since }),
        inferred: [{ what: 'frequency', from }],
      };
};
