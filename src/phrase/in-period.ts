import { boundOf, suffixAt, tailAt } from './bounds.ts';
import type { EveryWords } from './frequencies.ts';
import { at, DASH, NUMBER, numberOf, sticky, WEEKDAY } from './numbers.ts';
import type { Placed, Rule } from './rule-in-year.ts';
import { clockOf, readTime } from './times.ts';
import { weekdayOfSign } from './weekdays.ts';

const WEEKDAY_SIGN = sticky('的?(?<weekday>[一二三四五六日天])(?![个次般定律些])');
/** 每周三、周五: one day of the week more. */
const MORE_WEEKDAYS = sticky('(?:、|和|及|与)(?:每?周|星期)?(?<weekday>[一二三四五六日天])(?![个次])');
/** 每周一至周五 is no day. */
const WEEKDAYS_TO = sticky(`${DASH}(?:周|星期)?[一二三四五六日天]`);
const NTH_WEEKDAY = sticky(`的?(?:(?:第(?<nth>${NUMBER})|最后一)个|第(?<week>${NUMBER})周的?)${WEEKDAY}`);
const XUN = sticky('的?(?<xun>[上中下])旬');
const WORKDAYS = sticky(
  `的?(?:(?<first>前|头)|(?<last>最后|末)|(?<after>后)|第)(?:的)?(?<n>${NUMBER})个?(?<unit>工作日|[日天])`,
);

/** What stands right at the period: 每周一, 每月上旬, 每月前5个工作日, 每月底; none for what no rule knows, null for nothing. */
export const besidePeriod = (text: string, every: EveryWords, index: number): readonly Placed[] | null => {
  const place = (rule: Rule, to: number, otherwise: 'on' | 'within'): Placed => {
    const tail = tailAt(text, to);
    return {
      rule: { bound: boundOf(tail, null, otherwise), time: clockOf(tail.time), ...rule },
      to: tail.to,
      next: index + 1,
    };
  };
  const hour = every.freq === 'daily' ? readTime(text, every.to) : null;
  if (hour?.time?.kind === 'clock') {
    const hasMore = /^[、和及-]/u.test(text.slice(hour.to)) && readTime(text, hour.to + 1) !== null;
    return hasMore ? [] : [place({}, every.to, 'within')];
  }
  if (every.freq === 'weekly' && at(WEEKDAY_SIGN, text, every.to) !== null) {
    return weekdays(text, every, place);
  }
  const nth = at(NTH_WEEKDAY, text, every.to);
  if (nth !== null) {
    const { groups } = nth;
    const number = numberOf(groups['nth'] ?? groups['week']) ?? 'last';
    return [place({ nth: number, weekday: weekdayOfSign(groups['weekday']) }, nth.to, 'on')];
  }
  const xun = at(XUN, text, every.to);
  if (xun !== null) {
    return [place({ xun: ('上中下'.indexOf(xun.groups['xun'] ?? '') + 1) as 1 | 2 | 3 }, xun.to, 'on')];
  }
  const days = at(WORKDAYS, text, every.to);
  const n = numberOf(days?.groups['n']);
  if (days !== null && n !== null) {
    const { first, last, after } = days.groups;
    const where =
      last !== undefined ? 'last' : after !== undefined ? 'after-end' : first !== undefined ? 'first' : 'nth';
    const unit = days.groups['unit'] === '工作日' ? 'workday' : 'day';
    if (where === 'last' && n === 1 && unit === 'day') {
      return [place({ day: 'last' }, days.to, 'on')];
    }
    return [place({ days: { n, unit, at: where } }, days.to, where === 'nth' ? 'on' : 'within')];
  }
  return every.edge === null ? null : edged(text, every, index);
};

/** 每周三、周五. */
const weekdays = (
  text: string,
  every: EveryWords,
  place: (rule: Rule, to: number, otherwise: 'on') => Placed,
): readonly Placed[] => {
  const signs: { readonly sign: string | undefined; readonly from: number; readonly to: number }[] = [];
  let to = every.to;
  for (let more = at(WEEKDAY_SIGN, text, to); more !== null; more = at(MORE_WEEKDAYS, text, to)) {
    signs.push({ sign: more.groups['weekday'], from: signs.length === 0 ? every.from : to + 1, to: more.to });
    to = more.to;
  }
  const last = place({}, to, 'on');
  return at(WEEKDAYS_TO, text, to) === null
    ? signs.map(({ sign, from, to: own }) => ({
        ...last,
        rule: { ...last.rule, weekday: weekdayOfSign(sign) },
        from,
        to: own === to ? last.to : own,
      }))
    : [];
};

/** 每月底, 每季度末, 每月初. */
const edged = (text: string, { edge, freq, next, to }: EveryWords, index: number): readonly Placed[] => {
  const suffix = suffixAt(text, to);
  const rule: Rule =
    edge === 'end'
      ? { bound: boundOf(suffix, 'end', 'on'), day: 'last', month: freq === 'yearly' && !next ? 12 : undefined }
      : { bound: boundOf(suffix, null, 'within'), xun: 1 };
  return edge === 'start' && freq !== 'monthly' ? [] : [{ rule, to: suffix.to, next: index + 1 }];
};
