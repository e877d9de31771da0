import type { Provision } from './articles.ts';
import { readDay } from './civil.ts';
import type { GeneralLaw, Matter } from './steps.ts';
import type { Certificate, CitedArticle } from './types.ts';

/** The end of an article's name; where one article speaks of two matters, also a word by which its sentence is known. */
type Place = readonly [article: string, word?: string];

type Places = { readonly [matter in Matter]?: Place };

const CODE: Places = {
  'trigger-day': ['第二百零一条第一款'],
  hours: ['第二百零一条第二款'],
  'corresponding-day': ['第二百零二条'],
  'last-day': ['第二百零三条第一款'],
  'end-of-day': ['第二百零三条第二款'],
};

/** Where the general law on civil matters speaks of periods, by the title of the text. */
const CIVIL: Readonly<Record<string, Places>> = {
  中华人民共和国民法通则: {
    'trigger-day': ['第一百五十四条第二款', '开始的当天'],
    hours: ['第一百五十四条第二款', '小时'],
    'last-day': ['第一百五十四条第三款'],
    'end-of-day': ['第一百五十四条第四款'],
  },
  中华人民共和国民法总则: CODE,
  中华人民共和国民法典: CODE,
};

/** The article of the law on civil procedure moved when it was revised, so it is known by its paragraph. */
const PROCEDURAL: Readonly<Record<string, Places>> = {
  中华人民共和国民事诉讼法: { 'trigger-day': ['第二款'], 'last-day': ['第三款'] },
};

/** All texts whose provisions on periods a statute can bring with it. */
const ANY: Readonly<Record<string, Places>> = {
  ...CIVIL,
  ...PROCEDURAL,
  '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释': {
    'trigger-day': ['第四十八条第二款'],
    'last-day': ['第四十八条第三款'],
  },
};

const speaksOf = (
  { title, article, words }: Pick<CitedArticle, 'title' | 'article' | 'words'>,
  matter: Matter,
  table: Readonly<Record<string, Places>>,
): boolean => {
  const [end, word = ''] = (Object.hasOwn(table, title) ? table[title]?.[matter] : undefined) ?? [];
  return end !== undefined && article.endsWith(end) && words.includes(word);
};

/** How the general law is looked up. */
export interface GeneralLookup {
  readonly general: Certificate['general'];
  /** What the deadline brought with it. */
  readonly counting: readonly CitedArticle[];
  readonly day: number;
  /** 参照 where a special law sets the length and leaves the rest open, 依照 where none does. */
  readonly relation: CitedArticle['relation'];
}

/** The general law on periods that was in force on a day, matter by matter. */
export const generalLawOn = (
  provisions: readonly Provision[],
  { general, counting, day, relation }: GeneralLookup,
): GeneralLaw => {
  const table = general === 'procedural' ? PROCEDURAL : CIVIL;
  const inForce = ({ from, to }: Provision): boolean =>
    from !== null && day >= readDay(from, []) && (to === null || day <= readDay(to, []));
  return (matter) => {
    const brought = counting.filter((one) => speaksOf(one, matter, ANY));
    if (brought.length > 0) {
      return brought;
    }
    const found = provisions.find((one) => speaksOf(one, matter, table) && inForce(one));
    if (found === undefined || found.from === null) {
      return [];
    }
    const { title, order, article, words, from, to } = found;
    return [{ title, order, article, words, from, to, relation }];
  };
};
