import { mustHave } from '../errors/index.ts';
import { parseDay } from '../kernel/index.ts';
import { checkedTerm, type LegalBasis, type Term } from '../term/index.ts';
import { COUNTING_LAW } from './counting-law.data.ts';
import type { GuidanceKey, StatuteVersion } from './types.ts';

/**
 * What of a count a provision decides: its first day, hours, a month's end, its last day, the end of a day; `reference` is
 * an article by which another procedure takes the rules over.
 */
export type CountingMatter = 'start' | 'hours' | 'months' | 'last-day' | 'day-end' | 'reference';

/** A text of the general law on counting, while it was in force. */
export interface CountingText {
  readonly title: string;
  readonly order: string;
  readonly from: string;
  readonly to: string | null;
  readonly provisions: readonly { readonly on: CountingMatter; readonly article: string; readonly words: string }[];
}

/** A text outside the statute that some periods lean on. */
export interface Guidance {
  readonly title: string;
  readonly order: string;
  readonly article: string;
  readonly from: string;
  readonly to: string | null;
  readonly relation?: 'by-analogy';
}

/** The general law on counting periods 期间计算的一般规定, version by version. */
export interface CountingLaw {
  readonly civil: readonly CountingText[];
  readonly 'civil-procedure': readonly CountingText[];
  readonly 'litigation-interpretation': readonly CountingText[];
  readonly litigation: readonly CountingText[];
  readonly guidance: { readonly [key in GuidanceKey]: Guidance };
}

/** The kinds of length that are calendar ones, whose last day may roll. */
const matters = (term: Term, inWorkdays: boolean): readonly CountingMatter[] => {
  const length = 'term' in term ? term.term : term;
  if (length.kind === 'hours') {
    return ['hours'];
  }
  const months = length.kind === 'months' || length.kind === 'years' ? (['months'] as const) : [];
  const rolls = !inWorkdays && term.kind !== 'before' && term.kind !== 'waiting' && length.kind !== 'workdays';
  return ['start', ...months, ...(rolls ? (['last-day'] as const) : [])];
};

const inForceOn = (day: string, texts: readonly CountingText[]): CountingText | undefined =>
  texts.find(({ from, to }) => day >= from && (to === null || day <= to));

const cite = (
  { title, order, from, to, provisions }: CountingText,
  on: readonly CountingMatter[],
  relation: 'by-law' | 'by-analogy',
): readonly LegalBasis[] =>
  provisions
    .filter((provision) => on.includes(provision.on))
    .map(({ article, words }) => ({ title, order, article, words, from, to, relation }));

/**
 * The provisions of the general law behind a count, as in force on a day: 民法通则 第一百五十四条 to 2017-09-30, 民法总则
 * 第二百零一条 and following to 2020-12-31, 民法典 from 2021-01-01, by analogy 参照; where the statute refers to it,
 * 民事诉讼法 第八十二条 or 第八十五条 by law 依照, and the civil law fills what that leaves open.
 * @throws {QixianError} `OPTION_INVALID`, `COUNT_INVALID` and as `parseDay`
 */
export const countingBasis = (
  term: Term,
  options: { readonly inWorkdays: boolean; readonly version: StatuteVersion; readonly day: string },
): readonly LegalBasis[] => {
  checkedTerm(term);
  mustHave(options, 'what the law on counting is asked', ['version', 'day']);
  const { inWorkdays, version, day } = options;
  mustHave(version, 'a version of a statute', ['periods']);
  parseDay(day);
  const on = matters(term, inWorkdays);
  const civil = inForceOn(day, COUNTING_LAW.civil);
  if (version.counting === undefined) {
    return civil === undefined ? [] : cite(civil, on, 'by-analogy');
  }
  const { by, also } = version.counting;
  const ruling = [inForceOn(day, COUNTING_LAW[by]), also && inForceOn(day, COUNTING_LAW[also])].filter(
    (text) => text !== undefined,
  );
  const ruled = ruling.flatMap((text) => cite(text, on, 'by-law'));
  const open = on.filter((matter) => !ruling.some(({ provisions }) => provisions.some((one) => one.on === matter)));
  return [...ruled, ...(civil === undefined ? [] : cite(civil, open, 'by-analogy'))];
};

/** A basis outside the statute, with the words that the period takes from it. */
export const guidanceBasis = (key: GuidanceKey, words: string): LegalBasis => ({
  ...COUNTING_LAW.guidance[key],
  words,
});
