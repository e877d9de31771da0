import { type Suffix, suffixAt } from './bounds.ts';
import type { DateWords } from './dates.ts';
import { type Expression, NOTHING_MORE } from './draft.ts';
import type { DurationWords } from './durations.ts';
import type { EveryWords } from './frequencies.ts';
import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import { isContested, isUnshared, listFrom, rangeFrom, WEEK_OF_MONTH } from './read-date.ts';
import { boundOf, type Placed, type RecurringDraft, type Rule, ruleOf, windowIn } from './rule-in-year.ts';
import type { Atom } from './scan.ts';
import { readTime } from './times.ts';
import type { Inference } from './types.ts';
import { weekdayOfSign } from './weekdays.ts';

/** How far behind the period its day may stand: 每年由市发展改革委于3月底前. */
const REACH = 30;
const STOP = /[。;:!?]/u;

const WEEKDAY_SIGN = sticky('的?(?<weekday>[一二三四五六日天])(?![个次般定律些])');
/** 每周三、周五: one day of the week more. */
const MORE_WEEKDAYS = sticky('(?:、|和|及|与)(?:每?周|星期)?(?<weekday>[一二三四五六日天])(?![个次])');
/** 每周一至周五 is no day. */
const WEEKDAYS_TO = sticky(`${DASH}(?:周|星期)?[一二三四五六日天]`);
/** 每年汛期前, 每年年初, 每年暑假: a part of the period that no rule knows. */
const UNREAD_PART = sticky(
  '[^,。;\\d每]{0,4}(?:汛期?|年[初中]|前|期间|[寒暑][假期]|开学|[春夏秋冬]季|入冬)(?![\\d一二三四五六七八九十])',
);
/** 每学期开学前, 每学期期中. */
const UNREAD_TERM = sticky('(?:[^,。;\\d]{0,4}前(?![期往])|期?中)');
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
  if (every.school && every.edge !== null) {
    return { expressions: [unread(every.from, every.to, '学年的起止各校不同。')], next: index + 1 };
  }
  const listed = explicitMonths(text, atoms, index, every);
  if (listed) {
    return { expressions: [], next: index + 1 };
  }
  const placed =
    besidePeriod(text, every, index) ??
    dated(text, atoms, index, every) ??
    (isPart(text, every) ? [] : [plain(text, every, index)]);
  if (placed.length === 0) {
    const to = Math.max(every.to, atoms[index + 1]?.to ?? 0);
    return { expressions: [unread(every.from, to, '周期之内的时间词没有规则能读。')], next: index + 1 };
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
      ...(every.school && { school: true }),
      ...more,
    };
  });
  return { expressions, next: placed.at(-1)?.next ?? index + 1 };
};

const unread = (from: number, to: number, why: string): Expression => ({
  from,
  to,
  weak: false,
  draft: { kind: 'refused', code: 'UNREAD', why, readings: [], warnings: [] },
});

/** Whether what stands behind the period is a part of it that no rule knows. */
const isPart = (text: string, { freq, edge, to }: EveryWords): boolean =>
  freq === 'termly'
    ? at(UNREAD_TERM, text, to) !== null
    : at(WEEK_OF_MONTH, text, to) !== null || (edge === null && at(UNREAD_PART, text, to) !== null);

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
  const hour = every.freq === 'daily' ? readTime(text, every.to) : null;
  if (hour?.time?.kind === 'clock') {
    const more = /^[、和及-]/u.test(text.slice(hour.to)) && readTime(text, hour.to + 1) !== null;
    return more ? [] : place({}, every.to, 'within');
  }
  const weekday = every.freq === 'weekly' ? at(WEEKDAY_SIGN, text, every.to)?.groups?.['weekday'] : undefined;
  if (weekday !== undefined) {
    const signs = [{ sign: weekday, from: every.from, to: WEEKDAY_SIGN.lastIndex }];
    let to = WEEKDAY_SIGN.lastIndex;
    for (let more = at(MORE_WEEKDAYS, text, to); more !== null; more = at(MORE_WEEKDAYS, text, to)) {
      signs.push({ sign: more.groups?.['weekday'] ?? '', from: to + 1, to: MORE_WEEKDAYS.lastIndex });
      to = MORE_WEEKDAYS.lastIndex;
    }
    const [last] = place({}, to, 'on');
    return at(WEEKDAYS_TO, text, to) !== null || last === undefined
      ? []
      : signs.map(({ sign, from, to: own }, index) => ({
          ...last,
          rule: { ...last.rule, weekday: weekdayOfSign(sign) },
          from,
          to: index === signs.length - 1 ? last.to : own,
        }));
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
    if (every.edge === 'start' && every.freq !== 'monthly') {
      return [];
    }
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
  if (at(WEEK_OF_MONTH, text, tail.to) !== null) {
    return [];
  }
  const suffix = suffixAt(text, tail.to);
  if (isUnshared(text, tail, atoms[index + 1 + list.length])) {
    return [];
  }
  const rules = list.map((words) => ruleOf({ ...words, edge: words.edge ?? tail.edge }, suffix));
  return rules.every((rule) => rule !== null)
    ? rules.map((rule, at) => ({
        rule,
        ...(at > 0 && { from: list[at]?.from ?? every.from }),
        to: at === rules.length - 1 ? suffix.to : (list[at]?.to ?? suffix.to),
        next: index + 1 + list.length,
        ...(rule.day === 1 && isContested(suffix) && { more: { before: 'contested' as const } }),
      }))
    : glue === ''
      ? []
      : null;
};

/** 25日至月底. */
const TO_MONTH_END = sticky(`${DASH}(?:当?月)(?:底|末)`);

/** 10日、20日: days of the month in a row. */
const daysFrom = (text: string, atoms: readonly Atom[], index: number): readonly DurationWords[] => {
  const days: DurationWords[] = [];
  for (let at = index; at < atoms.length; at += 1) {
    const atom = atoms[at];
    const last = days.at(-1);
    if (
      atom?.kind !== 'duration' ||
      atom.asDay === null ||
      (last !== undefined && !/^(?:、|和|及|与)$/u.test(text.slice(last.to, atom.from)))
    ) {
      break;
    }
    days.push(atom);
  }
  return days;
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
    const days = daysFrom(text, atoms, index + 1);
    const tail = days.at(-1);
    if (tail !== undefined && days.length > 1) {
      const time = readTime(text, tail.to);
      const suffix = suffixAt(text, time?.to ?? tail.to);
      const ranged = new RegExp(`^${DASH}\\d`, 'u').test(text.slice(tail.to));
      return ranged || suffix.says === 'inside'
        ? []
        : days.map((one, place) => ({
            rule: {
              bound: boundOf(suffix, null, 'on'),
              day: one.asDay ?? 0,
              ...(time?.time?.kind === 'clock' ? { time: time.time.at } : {}),
            },
            ...(place > 0 && { from: one.from }),
            to: one === tail ? suffix.to : one.to,
            next: index + 1 + days.length,
            ...(one.asDay === 1 && isContested(suffix) && { more: { before: 'contested' as const } }),
          }));
    }
    const to = atoms[index + 2];
    if (atom.nMin !== null || at(TO_MONTH_END, text, atom.to) !== null) {
      const whole = atom.nMin === null;
      const suffix = suffixAt(text, whole ? TO_MONTH_END.lastIndex : atom.to);
      const rule: Rule = {
        bound: 'within',
        day: whole ? 'last' : atom.asDay,
        fromDay: atom.nMin ?? atom.asDay,
      };
      return [{ rule, to: suffix.to, next: index + 2 }];
    }
    const ends =
      to?.kind === 'duration' && to.asDay !== null && new RegExp(`^${DASH}$`, 'u').test(text.slice(atom.to, to.from));
    const last = ends ? to : atom;
    const time = readTime(text, last.to);
    const suffix = suffixAt(text, time?.to ?? last.to);
    if (suffix.says !== 'inside' || !every.next || text.startsWith('次月', every.from)) {
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
