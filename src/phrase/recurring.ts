import { boundOf, suffixAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import { type Expression, unread } from './draft.ts';
import type { EveryWords } from './frequencies.ts';
import { besidePeriod } from './in-period.ts';
import { inDays } from './month-days.ts';
import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import { WEEK_OF_MONTH } from './read-date.ts';
import { contested, type Placed, type RecurringDraft, type Rule, ruleOf, windowIn } from './rule-in-year.ts';
import type { Atom } from './scan.ts';
import { isUnshared, listFrom, rangeFrom } from './sequence.ts';

/** How far behind the period its day may stand: 每年由市发展改革委于3月底前. */
const REACH = 30;
const STOP = /[。;:!?]/u;

/** 每年汛期前, 每年年初, 每年暑假: a part of the period that no rule knows. */
const UNREAD_PART = sticky(
  '[^,。;\\d每]{0,4}(?:汛期?|年[初中]|前|期间|[寒暑][假期]|开学|[春夏秋冬]季|入冬)(?![\\d一二三四五六七八九十])',
);
/** 每学期开学前, 每学期期中. */
const UNREAD_TERM = sticky('(?:[^,。;\\d]{0,4}前(?![期往])|期?中)');
/** 报上年情况, 上季度: what is reported on lies before. */
const REPORTS = sticky('[^,。;]{0,24}?上一?个?(?:年|季|月|周|期)');
const COUNT = sticky(
  `(?<least>至少|不少于|不得少于|不低于|最少)?[^,。;:、\\d一二两三四五六七八九十第每]{0,18}?(?:(?<min>${NUMBER})${DASH})?(?<n>${NUMBER})(?:次|遍|轮(?!训|换|候)|场次?|期(?!末)|回|(?<thing>[篇条份节件]))(?<up>以上)?`,
);
/** 每年制定印发计划: a paper is made once. */
const MADE_ONCE = sticky('(?:组织)?(?:制定|编制)');

/** Reads a duty that recurs from its period on; the date in the period may stand somewhat behind. */
export const readRecurring = (
  text: string,
  atoms: readonly Atom[],
  index: number,
): { readonly expressions: readonly Expression[]; readonly next: number } => {
  const every = atoms[index] as EveryWords;
  if (every.school && every.edge !== null) {
    return { expressions: [unread(every, '学年的起止各校不同。')], next: index + 1 };
  }
  if (hasOwnMonths(text, atoms, index, every)) {
    return { expressions: [], next: index + 1 };
  }
  const placed =
    besidePeriod(text, every, index) ??
    dated(text, atoms, index, every) ??
    (isPart(text, every) ? [] : [plain(text, every, index)]);
  if (placed.length === 0) {
    const to = Math.max(every.to, atoms[index + 1]?.to ?? 0);
    return { expressions: [unread({ from: every.from, to }, '周期之内的时间词没有规则能读。')], next: index + 1 };
  }
  const expressions = placed.map(({ rule, from, to, more }): Expression => {
    const isPlaced = [rule.month, rule.day, rule.window, rule.days].some((field) => field !== undefined);
    const draft: RecurringDraft = {
      kind: 'recurring',
      freq: every.freq,
      bound: 'within',
      interval: every.interval === 1 ? undefined : every.interval,
      intervalMin: every.intervalMin ?? undefined,
      ...(isPlaced ? {} : countOf(text, every, to)),
      ...rule,
      ...(every.monthOfPeriod === null
        ? {}
        : { [every.freq === 'yearly' ? 'month' : 'monthOfPeriod']: every.monthOfPeriod }),
      duePeriod: every.next ? 'next' : rule.duePeriod,
    };
    const isBare =
      draft.bound === 'within' && [draft.count, draft.month, draft.days].every((field) => field === undefined);
    return {
      from: from ?? every.from,
      to,
      draft,
      weak: every.weak && isBare,
      reports: at(REPORTS, text, to) !== null,
      school: every.school,
      ...more,
    };
  });
  return { expressions, next: placed.at(-1)?.next ?? index + 1 };
};

/** Whether what stands behind the period is a part of it that no rule knows. */
const isPart = (text: string, { freq, edge, to }: EveryWords): boolean =>
  (freq === 'termly' ? [UNREAD_TERM] : edge === null ? [WEEK_OF_MONTH, UNREAD_PART] : [WEEK_OF_MONTH]).some(
    (pattern) => at(pattern, text, to) !== null,
  );

/** 每季度末（6月、9月、12月底）: the months that are listed are the dates. */
const hasOwnMonths = (text: string, atoms: readonly Atom[], index: number, every: EveryWords): boolean => {
  const first = atoms[index + 1];
  return (
    (every.freq === 'quarterly' || every.freq === 'half-yearly') &&
    first?.kind === 'date' &&
    'month' in first.body &&
    /^\(?(?:即|分别)?[在于为]?$/u.test(text.slice(every.to, first.from)) &&
    listFrom(text, atoms, index + 1).length > 1
  );
};

/** A date or a day of the month that stands behind the period. */
const dated = (text: string, atoms: readonly Atom[], index: number, every: EveryWords): readonly Placed[] | null => {
  const atom = atoms[index + 1];
  const glue = atom === undefined ? '' : text.slice(every.to, atom.from);
  if (atom === undefined || glue.length > REACH || STOP.test(glue)) {
    return null;
  }
  if (atom.kind === 'duration') {
    return inDays(text, atoms, index, every);
  }
  if (atom.kind === 'words' && atom.says.kind === 'weeks' && every.freq === 'termly') {
    const suffix = suffixAt(text, atom.to);
    return [{ rule: { termWeek: atom.says.last, bound: boundOf(suffix, null, 'on') }, to: suffix.to, next: index + 2 }];
  }
  if (atom.kind !== 'date') {
    return null;
  }
  if (atom.year?.kind === 'near') {
    return glue === '' || glue === '的' ? inNextMonth(text, atom, every, index) : null;
  }
  // 每月调度，年底前完成: a limit of its own.
  const isApart = DONE.test(glue) || (SHORT.has(every.freq) && glue !== '' && 'first' in atom.body);
  if (isApart || (atom.year !== null && atom.year.kind !== 'next')) {
    return null;
  }
  if (/年[初中]/u.test(glue)) {
    return [];
  }
  const end = rangeFrom(text, atoms, index + 1);
  if (end !== null) {
    return windowIn(text, atom, end, index + 3);
  }
  const list = listFrom(text, atoms, index + 1);
  const next = index + 1 + list.length;
  const tail = list.at(-1) ?? atom;
  if (at(WEEK_OF_MONTH, text, tail.to) !== null || isUnshared(text, tail, atoms[next])) {
    return [];
  }
  const suffix = suffixAt(text, tail.to);
  const placed = list.flatMap((words): readonly Placed[] => {
    const rule = ruleOf({ ...words, edge: words.edge ?? tail.edge }, suffix);
    const from = words === atom ? undefined : words.from;
    const to = words === tail ? suffix.to : words.to;
    return rule === null ? [] : [{ rule, from, to, next, more: contested(rule, suffix) }];
  });
  return placed.length === list.length ? placed : glue === '' ? [] : null;
};

/** 每半年调度一次，11月底前…: what is counted is said, another limit follows. */
const DONE = /\d?[次遍轮回],$|[一两二三四]次,$|^(?:调度|通报|报送|上报|会商|研判|更新),$/u;
const SHORT: ReadonlySet<string> = new Set(['monthly', 'weekly', 'daily', 'xun']);

/** 每季度下个月的10日前: the first month of the period after. */
const inNextMonth = (
  text: string,
  { body, year, to }: DateWords,
  every: EveryWords,
  index: number,
): readonly Placed[] => {
  const suffix = suffixAt(text, to);
  const isNext = year?.kind === 'near' && year.offset === 1 && every.freq !== 'weekly' && every.freq !== 'yearly';
  const monthOfPeriod = every.freq === 'monthly' ? undefined : 1;
  const rule: Rule | null =
    body.unit === 'day' && isNext
      ? { bound: boundOf(suffix, null, 'on'), monthOfPeriod, day: body.day, duePeriod: 'next' }
      : null;
  return rule === null ? [] : [{ rule, to: suffix.to, next: index + 2 }];
};

const plain = (text: string, every: EveryWords, index: number): Placed => {
  const suffix = suffixAt(text, every.to);
  return suffix.says === 'from'
    ? { rule: {}, to: every.to, next: index + 1 }
    : { rule: { bound: boundOf(suffix, null, 'within') }, to: suffix.to, next: index + 1 };
};

const AT_LEAST = /(?:至少|最少|不少于)$/u;

/** How often in the period: in the words of recurrence, or behind them. */
const countOf = (text: string, every: EveryWords, to: number): Rule => {
  const rule = every.count === null ? (countAt(text, to) ?? countAt(text, every.to)) : { count: every.count };
  const isLeast = rule?.count !== undefined && AT_LEAST.test(text.slice(Math.max(0, every.from - 4), every.from));
  return { ...rule, ...(isLeast && { countIs: 'minimum' }) };
};

const countAt = (text: string, from: number): Rule | undefined => {
  const found = at(COUNT, text, from);
  const n = numberOf(found?.groups['n']);
  if (found === null || n === null) {
    return at(MADE_ONCE, text, from) === null ? undefined : { count: 1 };
  }
  const { least, up, min, thing } = found.groups;
  const isLeast = (least ?? up) !== undefined || /至少|不少于|不低于|最少/u.test(found.word);
  // 每月发布2篇 is no count of times unless it is a minimum.
  if (thing !== undefined && !isLeast) {
    return undefined;
  }
  return { count: n, countMin: numberOf(min) ?? undefined, countIs: isLeast ? 'minimum' : undefined };
};
