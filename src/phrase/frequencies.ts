import { at, DASH, NUMBER, numberOf, sticky, which } from './numbers.ts';
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
  /** 2次/年. */
  readonly count: number | null;
  /** Said by the way (按月, 一年一次), so that another expression beside it speaks first. */
  readonly weak: boolean;
}

const UNITS: readonly (readonly [words: string, freq: Frequency])[] = [
  ['半年度?', 'half-yearly'],
  ['学年', 'yearly'],
  ['(?:会计)?年度?(?!龄|级|轻)', 'yearly'],
  ['季度?', 'quarterly'],
  ['月份?', 'monthly'],
  ['旬', 'xun'],
  ['周(?!边|年|转|期|末)|星期|礼拜', 'weekly'],
  ['学期', 'termly'],
  ['(?:考核|评价|认证|统计|报告)(?:期|周期)', 'period'],
  ['[日天](?!常)', 'daily'],
];
const UNIT = UNITS.map(([words], index) => `(?<u${index}>${words})`).join('|');

const EVERY = sticky(
  `(?:每个?(?:(?<min>${NUMBER})[年月周天]?${DASH})?(?<n>${NUMBER})?一?个?|[按逐分]|每?(?<twice>双)(?=周(?![一二三四五六日天])|月))(?:${UNIT})`,
);
/** 一年至少进行一次: the count itself is read from what follows. */
const ONCE = sticky(
  `(?:(?<n>${NUMBER})个?|(?=半年))(?:${UNIT})(?=(?:至少|不少于|不得?少于|最少|组织|开展|进行|召开|集中){0,4}${NUMBER}次)`,
);
/** 2次/年: the count is read from the words themselves. */
const TIMES = sticky(`(?<times>${NUMBER})次(?:/|每)(?:${UNIT})`);
/** 一月一调度. */
const RHYTHM = sticky(`一(?:${UNIT})一(?=[\\u4e00-\\u9fa5])(?!年|月|日)`);
const AFTERWARDS = sticky(
  '(?:(?<![\\d个或者和及一二三四五六七八九十两几])(?:(?<month>月度?)|(?<quarter>季度?)|(?<half>半年)|(?<year>年度|年(?=后[\\d一二三四五六七八九十]+日)))(?:后(?!的?(?:第(?!.{1,2}个月)|\\d+个))|(?:终了|结束|期满)(?:之?后|之日起)?|完成?(?:之?后|之日起))|次(?<nextMonth>月)|(?:[次下](?:一个?)?(?=季度)|次(?=季))(?<nextQuarter>季度?)|当(?<thisMonth>月)(?=\\d|底|末|起|计?算起|开始|计发|发放))',
);
const AFTER_UNITS = {
  month: 'monthly',
  nextMonth: 'monthly',
  thisMonth: 'monthly',
  quarter: 'quarterly',
  nextQuarter: 'quarterly',
  half: 'half-yearly',
  year: 'yearly',
} as const;
const AFTER_NAMES = Object.keys(AFTER_UNITS) as readonly (keyof typeof AFTER_UNITS)[];
const INNER = sticky(`的?(?:(?<last>末|最后一个)|(?<first>首|初)|第(?<nth>${NUMBER})个)月份?`);
const ENDS = sticky('(?:终了|结束|期满|届满)(?:之?后|之日起)?(?!时)(?:的?(?<first>次月|下个?月|首月))?');
const EDGE = sticky('(?:的?(?<end>(?:月|年)?(?:底|末|终(?!了))(?!月)|(?:终了|结束)时)|(?<start>初))');

/** Reads words of recurrence at a place of the text. */
export const readEvery = (text: string, from: number): EveryWords | null => {
  const found = at(EVERY, text, from) ?? at(ONCE, text, from) ?? at(TIMES, text, from) ?? at(RHYTHM, text, from);
  const unit = UNITS.find((_, index) => found?.groups[`u${index}`] !== undefined);
  if (found === null || unit === undefined) {
    const after = at(AFTERWARDS, text, from);
    const name = which(AFTER_NAMES, after?.groups);
    return after === null
      ? null
      : inside(text, {
          from,
          to: after.to,
          freq: name === null ? 'yearly' : AFTER_UNITS[name],
          interval: 1,
          intervalMin: null,
          count: null,
          next: name !== 'thisMonth',
          school: false,
          weak: true,
        });
  }
  const interval = found.groups['twice'] === undefined ? (numberOf(found.groups['n']) ?? 1) : 2;
  const [words, freq] = unit;
  return interval === 0
    ? null
    : inside(text, {
        from,
        to: found.to,
        freq,
        interval,
        intervalMin: numberOf(found.groups['min']),
        count: numberOf(found.groups['times']),
        next: false,
        school: words === '学年',
        weak: !/^每|双/u.test(found.word),
      });
};

const MONTHS: { readonly [freq in Frequency]?: number } = { quarterly: 3, 'half-yearly': 6, yearly: 12 };

/** 末月, 首月, 末, 终了后 right behind the period. */
const inside = (text: string, begun: Omit<EveryWords, 'kind' | 'monthOfPeriod' | 'edge'>): EveryWords => {
  const ends = at(ENDS, text, begun.to);
  if (ends !== null) {
    const monthOfPeriod = ends.groups['first'] === undefined || begun.freq === 'monthly' ? null : 1;
    return { kind: 'every', ...begun, to: ends.to, next: true, monthOfPeriod, edge: null };
  }
  const inner = at(INNER, text, begun.to);
  const months = MONTHS[begun.freq] ?? 0;
  const nth = inner?.groups['first'] === undefined ? (numberOf(inner?.groups['nth']) ?? months) : 1;
  const month = inner !== null && nth > 0 && nth <= months ? { nth, to: inner.to } : null;
  const edge = at(EDGE, text, month?.to ?? begun.to);
  return {
    kind: 'every',
    ...begun,
    to: edge?.to ?? month?.to ?? begun.to,
    monthOfPeriod: month?.nth ?? null,
    edge: which(['end', 'start'], edge?.groups),
  };
};
