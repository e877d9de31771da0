import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import type { Frequency } from './types.ts';

/** Words that make a duty recur: 每年, 按季度, 一年至少一次, 月后, 季度终了后. */
export interface EveryWords {
  readonly kind: 'every';
  readonly from: number;
  readonly to: number;
  readonly freq: Frequency;
  readonly interval: number;
  readonly intervalMin: number | null;
  /** The duty is about the period before: 月后, 次年, 季度终了后. */
  readonly next: boolean;
  /** Which month of the quarter or half-year: 季度末月. */
  readonly monthOfPeriod: number | null;
  /** 季度末, 每月底. */
  readonly edge: 'end' | 'start' | null;
  /** 学年: a year that is not the calendar's. */
  readonly school: boolean;
  /** Said by the way (按月, 一年一次), so that another expression beside it speaks first. */
  readonly weak: boolean;
}

const UNITS: readonly (readonly [words: string, freq: Frequency, times: number])[] = [
  ['半年度?', 'half-yearly', 1],
  ['学年', 'yearly', 1],
  ['年度?(?!龄|级|轻)', 'yearly', 1],
  ['季度?', 'quarterly', 1],
  ['月份?', 'monthly', 1],
  ['旬', 'xun', 1],
  ['周(?!边|年|转|期|末)|星期|礼拜', 'weekly', 1],
  ['学期', 'termly', 1],
  ['(?:考核|评价|认证|统计|报告)(?:期|周期)', 'period', 1],
  ['[日天](?!常)', 'daily', 1],
];
const UNIT = UNITS.map(([words], index) => `(?<u${index}>${words})`).join('|');

const EVERY = sticky(`(?:每个?(?:(?<min>${NUMBER})[年月周天]?${DASH})?(?<n>${NUMBER})?一?个?|[按逐分])(?:${UNIT})`);
/** 一年至少进行一次: the count itself is read from what follows. */
const ONCE = sticky(
  `(?:(?<n>${NUMBER})个?|(?=半年))(?:${UNIT})(?=(?:至少|不少于|不得?少于|最少|组织|开展|进行|召开|集中){0,4}${NUMBER}次)`,
);
/** 一月一调度. */
const RHYTHM = sticky(`一(?:${UNIT})一(?=[\\u4e00-\\u9fa5])(?!年|月|日)`);
const AFTERWARDS = sticky(
  '(?:(?<![\\d个或者和及一二三四五六七八九十两几])(?:(?<month>月度?)|(?<quarter>季度?)|(?<half>半年)|(?<year>年度))(?:后(?!的?(?:第|\\d+个))|(?:终了|结束|期满|完成?)(?:之?后|之日起)?)|次(?<nextMonth>月)|[次下](?:一个?)?(?<nextQuarter>季度)|次季|当(?<thisMonth>月)(?=\\d|底|末))',
);
const INNER = sticky(`的?(?:(?<last>末|最后一个)|(?<first>首)|第(?<nth>${NUMBER})个)月份?`);
const ENDS = sticky('(?:终了|结束|期满|届满)(?:之?后|之日起)?');
const EDGE = sticky('(?:的?(?<end>(?:月|年)?(?:底|末|终))(?!月)|(?<start>初))');

/** Reads words of recurrence at a place of the text. */
export const readEvery = (text: string, from: number): EveryWords | null => {
  const every = at(EVERY, text, from);
  const found = every ?? at(ONCE, text, from) ?? at(RHYTHM, text, from);
  const unit = UNITS.find((_, index) => found?.groups?.[`u${index}`] !== undefined);
  if (found === null || unit === undefined) {
    return afterwards(text, from);
  }
  const n = numberOf(found.groups?.['n']);
  const min = numberOf(found.groups?.['min']);
  const [words, freq, times] = unit;
  if (n === 0) {
    return null;
  }
  const base = { freq, interval: (n ?? 1) * times, intervalMin: min === null ? null : min * times };
  return inside(text, {
    from,
    to: from + found[0].length,
    ...base,
    next: false,
    school: words === '学年',
    weak: !found[0].startsWith('每'),
  });
};

const afterwards = (text: string, from: number): EveryWords | null => {
  const found = at(AFTERWARDS, text, from);
  if (found?.groups === undefined) {
    return null;
  }
  const { month, quarter, half, nextMonth, nextQuarter, thisMonth } = found.groups;
  const freq: Frequency =
    (month ?? nextMonth ?? thisMonth) !== undefined
      ? 'monthly'
      : (quarter ?? nextQuarter) !== undefined
        ? 'quarterly'
        : half !== undefined
          ? 'half-yearly'
          : 'yearly';
  return inside(text, {
    from,
    to: from + found[0].length,
    freq,
    interval: 1,
    intervalMin: null,
    next: thisMonth === undefined,
    school: false,
    weak: true,
  });
};

type Begun = Omit<EveryWords, 'kind' | 'monthOfPeriod' | 'edge'>;

/** 末月, 首月, 末, 终了后 right behind the period. */
const inside = (text: string, begun: Begun): EveryWords => {
  const inner = at(INNER, text, begun.to);
  const months = begun.freq === 'quarterly' ? 3 : begun.freq === 'half-yearly' ? 6 : 0;
  if (inner?.groups !== undefined && (numberOf(inner.groups['nth']) ?? 1) <= months) {
    const { first, nth } = inner.groups;
    const last = begun.freq === 'quarterly' ? 3 : 6;
    const monthOfPeriod = first === undefined ? (numberOf(nth) ?? last) : 1;
    return edged(text, { ...begun, to: begun.to + inner[0].length }, monthOfPeriod);
  }
  const ends = at(ENDS, text, begun.to);
  return ends === null
    ? edged(text, begun, null)
    : { kind: 'every', ...begun, to: begun.to + ends[0].length, next: true, monthOfPeriod: null, edge: null };
};

const edged = (text: string, begun: Begun, monthOfPeriod: number | null): EveryWords => {
  const edge = at(EDGE, text, begun.to);
  return {
    kind: 'every',
    ...begun,
    to: begun.to + (edge?.[0].length ?? 0),
    monthOfPeriod,
    edge: edge?.groups?.['end'] !== undefined ? 'end' : edge?.groups?.['start'] !== undefined ? 'start' : null,
  };
};
