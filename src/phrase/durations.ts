import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import type { RelativeUnit } from './types.ts';

/** A length as written: 20个工作日, 2—3年, 半小时, 第6个工作日. */
export interface DurationWords {
  readonly kind: 'duration';
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly nMin: number | null;
  readonly unit: RelativeUnit;
  /** 第6个工作日: not a length but the day itself. */
  readonly ordinal: boolean;
  /** The day of a month that the same words may be: 15日, 25号. */
  readonly asDay: number | null;
}

const UNITS: readonly (readonly [words: string, unit: RelativeUnit, times?: number])[] = [
  ['(?:法定)?工作日|工作天', 'workday'],
  ['自然日|日历[日天]|天', 'day'],
  ['日(?!均|常|报[表社制刊]|志|期|程)', 'day'],
  ['号', 'day'],
  // 10日、20日、30前: the sign stands with the others.
  ['(?<=[日号][、和至-]\\d{1,2})(?=之?以?前)', 'day'],
  ['周(?!年|[一二三四五六日末]|边|期|转|报|岁)|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])', 'week'],
  ['季度', 'calendar-month', 3],
  ['月(?!份|底|末|初)', 'calendar-month'],
  ['周年|年(?!底|末|初|度|终|级|龄|报|\\d{1,2}月|代|均)', 'year'],
  ['小时|钟头', 'hour'],
  ['分钟', 'minute'],
];
const UNIT = UNITS.map(([words], index) => `(?<u${index}>${words})`).join('|');
const LENGTH = sticky(
  `(?<ordinal>第)?(?:(?<min>${NUMBER})(?:个?(?:工作日|自然日|月|小时)|[日天年周])?${DASH})?(?<n>${NUMBER})(?<of>个)?(?<half>半)?(?:${UNIT})(?<more>半)?`,
);
/** 半年, 半个月, 半天, 半小时. */
const HALF = sticky('半个?(?<unit>年|月|小时|天|日)(?!度)');
const HALVES: Readonly<Record<string, readonly [number, RelativeUnit]>> = {
  年: [6, 'calendar-month'],
  月: [15, 'day'],
  小时: [30, 'minute'],
  天: [12, 'hour'],
  日: [12, 'hour'],
};
/** One and a half of a unit that is cut in two whole parts: 一年半 is 18 months, 两个半小时 150 minutes. */
const AND_HALF: { readonly [unit in RelativeUnit]?: readonly [whole: number, half: number, unit: RelativeUnit] } = {
  year: [12, 6, 'calendar-month'],
  hour: [60, 30, 'minute'],
};

/** Reads a length at a place of the text; null where none begins or its words are no whole number of units. */
export const readDuration = (text: string, from: number): DurationWords | null => {
  const make = (to: number, n: number, unit: RelativeUnit): DurationWords => ({
    kind: 'duration',
    from,
    to,
    n,
    unit,
    nMin: null,
    ordinal: false,
    asDay: null,
  });
  const half = at(HALF, text, from);
  const halved = HALVES[half?.groups['unit'] ?? ''];
  if (half !== null && halved !== undefined) {
    return make(half.to, ...halved);
  }
  const found = at(LENGTH, text, from);
  const index = UNITS.findIndex((_, at) => found?.groups[`u${at}`] !== undefined);
  const n = numberOf(found?.groups['n']);
  const [words = '', unit, times = 1] = UNITS[index] ?? [];
  if (found === null || n === null || unit === undefined) {
    return null;
  }
  const { of, min, half: before, more } = found.groups;
  const counted = of !== undefined;
  const ordinal = found.groups['ordinal'] !== undefined;
  if (
    // 第二天 is the day after, 第6个工作日 the sixth.
    (ordinal && ((unit !== 'workday' && unit !== 'day') || (n === 2 && !counted && unit === 'day'))) ||
    // 两月 is never the name of a month.
    (words.startsWith('月') && !counted && !found.word.startsWith('两')) ||
    (unit === 'year' && n > 200) ||
    (words === '号' && (counted || ordinal))
  ) {
    return null;
  }
  const nMin = numberOf(min);
  const isDay = /^(?:日|号|\(\?<=)/u.test(words) && !counted && !ordinal && n <= 31;
  const rest = { nMin: nMin === null ? null : nMin * times, ordinal, asDay: isDay ? n : null };
  if (before === undefined && more === undefined) {
    return { ...make(found.to, n * times, unit), ...rest };
  }
  const [whole, part, smaller] = AND_HALF[unit] ?? [];
  return whole === undefined || part === undefined || smaller === undefined
    ? null
    : { ...make(found.to, n * whole + part, smaller), ...rest };
};
