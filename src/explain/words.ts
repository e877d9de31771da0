import type { CertifiedLength, CitedArticle } from '../certificate/index.ts';
import { parseDay, partsOfDay } from '../kernel/index.ts';
import { readNumeral } from '../text/index.ts';
import { weekdayText } from './assessment.ts';
import type { Language } from './errors.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

/** 2020年2月14日, 14 February 2020. */
export const dayText = (day: string, language: Language): string => {
  const { year, month, day: of } = partsOfDay(parseDay(day));
  return language === 'zh' ? `${year}年${month}月${of}日` : `${of} ${MONTHS[month - 1]} ${year}`;
};

/** 2月14日, 14 February; with its year where that is another than the one told. */
export const shortDay = (day: string, language: Language, year = day.slice(0, 4)): string => {
  const { month, day: of } = partsOfDay(parseDay(day));
  if (day.slice(0, 4) !== year) {
    return dayText(day, language);
  }
  return language === 'zh' ? `${month}月${of}日` : `${of} ${MONTHS[month - 1]}`;
};

/** 星期五, Friday. */
export const weekdayName = (day: string, language: Language): string =>
  language === 'zh' ? `星期${weekdayText(day, 'zh')}` : (WEEKDAYS[weekdayText(day, 'en')] ?? '');

/** 2020年2月14日（星期五）, Friday 14 February 2020. */
export const dayAndWeekday = (day: string, language: Language): string =>
  language === 'zh'
    ? `${dayText(day, 'zh')}（${weekdayName(day, 'zh')}）`
    : `${weekdayName(day, 'en')} ${dayText(day, 'en')}`;

/** 2月14日（星期五）, Friday 14 February. */
export const shortAndWeekday = (day: string, language: Language, year?: string): string =>
  language === 'zh'
    ? `${shortDay(day, 'zh', year)}（${weekdayName(day, 'zh')}）`
    : `${weekdayName(day, 'en')} ${shortDay(day, 'en', year)}`;

/** 1月13日至17日, 1月24日至2月2日; 13 to 17 January. A single day stands alone. */
export const rangeText = (from: string, to: string, language: Language, year?: string): string => {
  if (from === to) {
    return shortDay(from, language, year);
  }
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (language === 'zh') {
    return `${shortDay(from, 'zh', year)}至${sameMonth ? `${Number(to.slice(8))}日` : shortDay(to, 'zh', year)}`;
  }
  return `${sameMonth ? Number(from.slice(8)) : shortDay(from, 'en', year)} to ${shortDay(to, 'en', year)}`;
};

/** 1月11日、12日、18日，2月8日、9日: the month once; 11, 12 and so on in English. */
export const daysText = (days: readonly string[], language: Language, year?: string): string => {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const parts = months.map((month) => {
    const [first = '', ...others] = days.filter((day) => day.startsWith(month));
    const more = others.map((day) => Number(day.slice(8)));
    return language === 'zh'
      ? [shortDay(first, 'zh', year), ...more.map((of) => `${of}日`)].join('、')
      : [
          ...[first, ...others].slice(0, -1).map((day) => Number(day.slice(8))),
          shortDay([first, ...others].at(-1) ?? '', 'en', year),
        ].join(', ');
  });
  return parts.join(language === 'zh' ? '，' : '; ');
};

/** The weekdays that some days fall on, each once: 星期六、星期日. */
export const weekdaysText = (days: readonly string[], language: Language): string => {
  const found = new Map(days.map((day) => [new Date(`${day}T00:00:00Z`).getUTCDay() || 7, weekdayName(day, language)]));
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, name]) => name)
    .join(language === 'zh' ? '、' : ' and ');
};

/** 《标题》（文号）: title first, then the number. */
export const titleText = (title: string, number: string | null, language: Language): string =>
  number === null ? `《${title}》` : language === 'zh' ? `《${title}》（${number}）` : `《${title}》 (${number})`;

/** What a statute is called once it has been named: 《条例》, 《行政复议法》. */
export const shortTitle = (title: string): string => {
  const bare = title.replace(/^中华人民共和国/, '');
  const kind = /(?:条例|办法|规定|细则|决定|解释)$/.exec(bare);
  return `《${kind === null ? bare : kind[0]}》`;
};

/** 国务院令第711号，以下简称《条例》: the number, and what the text is called from then on where that is shorter. */
export const mentionText = (title: string, order: string, language: Language): string => {
  const short = shortTitle(title);
  const called = short === `《${title}》` ? '' : language === 'zh' ? `，以下简称${short}` : `, hereafter ${short}`;
  return language === 'zh' ? `《${title}》（${order}${called}）` : `《${title}》 (${order}${called})`;
};

const UNITS: { readonly [kind in CertifiedLength['kind']]: readonly [zh: string, en: string] } = {
  workdays: ['个工作日', 'working day'],
  days: ['日', 'day'],
  weeks: ['周', 'week'],
  months: ['个月', 'month'],
  years: ['年', 'year'],
};

/** 20个工作日, 15日, 3个月; 20 working days. */
export const lengthWords = ({ kind, count }: CertifiedLength, language: Language): string => {
  const [zh, en] = UNITS[kind];
  return language === 'zh' ? `${count}${zh}` : `${count} ${en}${count === 1 ? '' : 's'}`;
};

const FEASTS: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

/** 国庆节、中秋节; National Day and Mid-Autumn Festival. A feast without an English name keeps its own. */
export const feastText = (name: string, language: Language): string =>
  language === 'zh'
    ? name
    : name
        .split('、')
        .map((one) => FEASTS[one] ?? one)
        .join(' and ');

const PLACES: Readonly<Record<string, string>> = { 条: 'article', 款: 'paragraph', 项: 'item' };

/** 第三十三条第二款; article 33, paragraph 2. What is no such place stays as it is; 前段 and 后段 are left out. */
export const placeText = (article: string, language: Language): string => {
  if (article === '全文') {
    return language === 'zh' ? article : 'the text';
  }
  const parts = [...article.matchAll(/第([〇零一二两三四五六七八九十百千]+)([条款项])/g)].map(
    ([, numeral = '', unit = '']) => `${PLACES[unit]} ${readNumeral(numeral)}`,
  );
  return language === 'zh' || parts.length === 0 ? article.replace(/[前后]段$/, '') : parts.join(', ');
};

/** 《中华人民共和国民法总则》第二百零一条第一款; article 201, paragraph 1 of 《…》. A title that is known by now is short. */
export const articleText = (
  { title, article }: Pick<CitedArticle, 'title' | 'article'>,
  language: Language,
  known: ReadonlySet<string> = new Set(),
): string => {
  const name = known.has(title) ? shortTitle(title) : `《${title}》`;
  return language === 'zh' ? `${name}${placeText(article, 'zh')}` : `${placeText(article, 'en')} of ${name}`;
};

/** 依照 by law, 参照 by analogy. */
export const relationText = ({ relation }: Pick<CitedArticle, 'relation'>, language: Language): string =>
  language === 'zh' ? (relation === 'by-law' ? '依照' : '参照') : relation === 'by-law' ? 'under' : 'by analogy with';
