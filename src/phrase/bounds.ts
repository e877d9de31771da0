import { at, sticky, which } from './numbers.ts';
import { type ReadTime, readTime } from './times.ts';
import type { RecurringPhrase } from './types.ts';

/** 前, 内 and 后 as bounds, and not as the beginning of another word. */
export const BEFORE = '(?:之|以)?前(?!后|期工作|列|往|述|款|沿|台|端|瞻|提(?:条件|下|是))';
export const INSIDE = '(?:之|以)?内(?![容部外涵设])';
const SAYS = ['around', 'before', 'from', 'inside'] as const;

/** What the words right after a date say of it. */
export interface Suffix {
  readonly says: (typeof SAYS)[number] | null;
  readonly words: string;
  readonly to: number;
}

const SUFFIX = sticky(
  `(?:(?<around>左右|前后|上下|或(?:更长|稍长)的?时间)|(?<before>${BEFORE}|为?止|截止|截至)|(?<from>起(?![草诉止到来点重步降飞落伏火居])(?:正式)?|计?算起|开始(?![日时])|(?:以|之)后|后(?![续勤期半备])|始(?!终)|以来|至今)|(?<inside>${INSIDE}|期间|当[日天]))`,
);

/** (遇节假日顺延)前: a remark before the bound. */
const REMARK = sticky('\\([^()\\d]{2,14}\\)(?=之?以?前)');

/** Reads the bound behind a date. */
export const suffixAt = (text: string, from: number): Suffix => {
  const found = at(SUFFIX, text, at(REMARK, text, from)?.to ?? from);
  return { says: which(SAYS, found?.groups), words: found?.word ?? '', to: found?.to ?? from };
};

/** A time of day and the bound behind it. */
export interface Tail extends Suffix {
  readonly time: ReadTime | null;
}

/** Reads what may stand behind a day: 16点前. */
export const tailAt = (text: string, from: number): Tail => {
  const time = readTime(text, from);
  return { ...suffixAt(text, time?.to ?? from), time };
};

/** 1日之前, 1日以前: whether the 1st is included is contested. */
export const isContested = ({ words }: Suffix): boolean => /^[之以]前/u.test(words);

/** What words behind a date make of its bound in a period. */
export const boundOf = (
  { says }: Suffix,
  edge: 'end' | 'start' | 'inside' | null,
  otherwise: 'on' | 'within',
): RecurringPhrase['bound'] =>
  says === 'around' || says === 'from'
    ? says
    : edge === 'end'
      ? 'by-end'
      : says === 'inside'
        ? 'within'
        : (says ?? (edge === 'inside' ? 'within' : otherwise));

const REACH = 16;
const PREFIXES = [
  ['window-end', /(?:期限|时限|周期|有效|[^日星学定]期|延[长期])(?:为|是|截止|截至)?:?(?:至|到)$/u],
  [
    'due',
    /(?:截至|截止(?:日期|时间)?(?:为|至|到|是)?:?|不(?:得|能|可)?(?:晚|迟)于|最迟|最晚|至迟|赶在)(?:不(?:得)?(?:超过|晚于|迟于)|应当|应|须|务必|务|需|要|请|在|于|到|至)*$/u,
  ],
  ['from', /[自从]$/u],
  ['to', /[到至]$/u],
] as const;

/** What the words right before a date say of it. */
export const prefixAt = (text: string, from: number): (typeof PREFIXES)[number][0] | null => {
  const before = text.slice(Math.max(0, from - REACH), from);
  return PREFIXES.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
};
