import { FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR, type LunarDays, lunarDays } from '../horizon/index.ts';
import { addDays, type EpochDay, parseDay } from '../kernel/index.ts';
import { at, sticky } from './numbers.ts';

type FeastDay = string | { readonly lunar: keyof LunarDays; readonly offset?: number };

/** Each feast with the words for it and its day, `MM-DD` or by the lunar table. */
const FEASTS: readonly (readonly [name: string, words: string, day: FeastDay])[] = [
  ['元旦', '元旦节?', '01-01'],
  ['除夕', '除夕', { lunar: 'springFestival', offset: -1 }],
  ['春节', '(?:农历)?(?:春节|新春佳节)', { lunar: 'springFestival' }],
  ['元宵节', '元宵节?', { lunar: 'springFestival', offset: 14 }],
  ['清明节', '清明节?', { lunar: 'qingming' }],
  ['劳动节', '"?五一"?(?:国际)?劳动节|劳动节|"五一"|五一(?=节|假期|长假|小长假|前|之前|期间)', '05-01'],
  ['端午节', '端午节?', { lunar: 'dragonBoat' }],
  ['中秋节', '中秋节?', { lunar: 'midAutumn' }],
  ['国庆节', '"?十一"?国庆节?|国庆节?|"十一"', '10-01'],
  ['妇女节', '"?三八"?(?:国际)?妇女节', '03-08'],
  ['儿童节', '"?六一"?(?:国际)?儿童节', '06-01'],
  ['建党节', '"七一"|建党节', '07-01'],
  ['建军节', '"八一"|建军节', '08-01'],
  ['教师节', '教师节', '09-10'],
];

const PATTERNS = FEASTS.map(([name, words, day]) => ({
  name,
  day,
  pattern: sticky(`(?:${words})(?:节日|小?长?假期?)?(?=之?以?前|当[天日]|[,;。)]|$)`),
}));

/** Reads the name of a feast that stands for its day. */
export const readFeast = (text: string, from: number): { readonly name: string; readonly to: number } | null => {
  for (const { name, pattern } of PATTERNS) {
    const found = at(pattern, text, from);
    if (found !== null) {
      return { name, to: found.to };
    }
  }
  return null;
};

/** The day of a feast in a year; null where the lunar table does not reach. */
export const feastDay = (name: string, year: number): EpochDay | null => {
  const day = PATTERNS.find((feast) => feast.name === name)?.day;
  if (day === undefined) {
    return null;
  }
  if (typeof day === 'string') {
    return parseDay(`${String(year).padStart(4, '0')}-${day}`);
  }
  return year < FIRST_STATUTORY_YEAR || year > LAST_STATUTORY_YEAR
    ? null
    : addDays(parseDay(lunarDays(year)[day.lunar]), day.offset ?? 0);
};
