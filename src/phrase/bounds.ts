import { at, sticky } from './numbers.ts';

/** What the words right after a date say of it. */
export interface Suffix {
  readonly says: 'before' | 'from' | 'around' | 'inside' | null;
  readonly words: string;
  readonly to: number;
}

const SUFFIX = sticky(
  '(?:(?<around>左右|前后|上下|或(?:更长|稍长)的?时间)|(?<before>(?:之|以)?前(?!后|期工作|列|往|述|款|沿|台|端|瞻|提(?:条件|下|是))|为?止|截止|截至)|(?<from>起(?![草诉止到来点重步降飞落伏火居])(?:正式)?|开始(?![日时])|(?:以|之)后|后(?![续勤期半备])|始(?!终)|以来|至今)|(?<inside>(?:之|以)?内(?![容部外涵设])|期间|当[日天]))',
);

/** Reads the bound behind a date. */
export const suffixAt = (text: string, from: number): Suffix => {
  const found = at(SUFFIX, text, from);
  const groups = found?.groups;
  if (found === null || groups === undefined) {
    return { says: null, words: '', to: from };
  }
  const says =
    groups['around'] !== undefined
      ? 'around'
      : groups['before'] !== undefined
        ? 'before'
        : groups['from'] !== undefined
          ? 'from'
          : 'inside';
  return { says, words: found[0], to: from + found[0].length };
};

const REACH = 16;
const DUE =
  /(?:截至|截止(?:日期|时间)?(?:为|至|到|是)?:?|不(?:得|能|可)?(?:晚|迟)于|最迟|最晚|至迟|赶在)(?:不(?:得)?(?:超过|晚于|迟于)|应当|应|须|务必|务|需|要|请|在|于|到|至)*$/u;
const FROM = /(?:自|从)$/u;
const TO = /(?:到|至)$/u;
const WINDOW_END = /(?:期限|时限|周期|有效|[^日星学定]期)(?:为|是|截止|截至)?:?(?:至|到)$/u;

/** What the words right before a date say of it. */
export const prefixAt = (text: string, from: number): 'due' | 'from' | 'to' | 'window-end' | null => {
  const before = text.slice(Math.max(0, from - REACH), from);
  return WINDOW_END.test(before)
    ? 'window-end'
    : DUE.test(before)
      ? 'due'
      : FROM.test(before)
        ? 'from'
        : TO.test(before)
          ? 'to'
          : null;
};
