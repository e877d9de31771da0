import { lunarDays } from '../horizon/index.ts';
import { addDays, dayOf, type EpochDay, formatDay, parseDay, type Weekday, weekdayOf } from '../kernel/index.ts';
import { readNumeral } from '../text/index.ts';

/*
 * What stands in brackets behind a day: its weekday, and its name in the lunar calendar or as a feast. Each is a check
 * on the date; one that cannot be read is refused, for it may say something that was not understood.
 */

/** What is wrong with a note: message and hint. */
export interface NoteError {
  readonly message: string;
  readonly hint: string;
}

const WEEKDAY = /^(?:星期|周)([一二三四五六日天])$/;
const WEEKDAYS = '一二三四五六日';

const weekdayRead = (sign: string): Weekday => ((sign === '天' ? 6 : WEEKDAYS.indexOf(sign)) + 1) as Weekday;

/** The weekday as notices write it. */
export const weekdayText = (day: EpochDay): string => `星期${WEEKDAYS.charAt(weekdayOf(day) - 1)}`;

/**
 * Checks the notes behind a day, or behind the last day of a range or list.
 * @param notes - the text inside each pair of brackets
 * @param before - the days of the list so far, this one last: several weekdays in one bracket belong to the last ones
 * @param rangeStart - the first day of the range that ends here, for notes such as 农历除夕至正月初六
 */
export const checkNotes = (
  notes: readonly string[],
  before: readonly EpochDay[],
  rangeStart: EpochDay | null,
  year: number,
): readonly NoteError[] => {
  const day = before.at(-1);
  if (day === undefined) {
    return [];
  }
  return notes.flatMap((note) => {
    const parts = note.split(/[、,]/).filter((part) => part !== '');
    const weekdays = parts.filter((part) => WEEKDAY.test(part));
    const told = before.slice(-weekdays.length);
    const wrongWeekdays =
      weekdays.length === 0
        ? []
        : told.length < weekdays.length
          ? [{ message: `${weekdays.length} weekdays stand behind ${told.length} day(s)`, hint: HINT_WEEKDAY }]
          : weekdays.flatMap((part, at) => checkWeekday(part, told[at] ?? day));
    const others = parts.filter((part) => !WEEKDAY.test(part));
    return [...wrongWeekdays, ...others.flatMap((part) => checkLabel(part, day, rangeStart, year))];
  });
};

const HINT_WEEKDAY = 'Compare the date and its weekday with the published text.';

const checkWeekday = (part: string, day: EpochDay): readonly NoteError[] =>
  weekdayRead(part.slice(-1)) === weekdayOf(day)
    ? []
    : [{ message: `${formatDay(day)} is a ${weekdayText(day)}, not a ${part}`, hint: HINT_WEEKDAY }];

const checkLabel = (part: string, day: EpochDay, rangeStart: EpochDay | null, year: number): readonly NoteError[] => {
  const [first = '', last] = part.replace(/^(?:即|是)/, '').split(/至|到|-/);
  if (last !== undefined) {
    return rangeStart === null
      ? [{ message: `a range, "${part}", stands behind one day`, hint: 'Give the first and the last day.' }]
      : [...checkLabel(first, rangeStart, null, year), ...checkLabel(last, day, null, year)];
  }
  if (WEEKDAY.test(first)) {
    return checkWeekday(first, day);
  }
  const days = daysCalled(first, year);
  if (days === null) {
    return [{ message: `"${part}" behind ${formatDay(day)} cannot be read`, hint: HINT_LABEL }];
  }
  return days.includes(day)
    ? []
    : [{ message: `${formatDay(day)} is not ${part}, which is ${days.map(formatDay).join(' or ')}`, hint: HINT_LABEL }];
};

const HINT_LABEL = 'Compare the date and what stands in brackets with the published text.';

/** The days of a year that a word of the lunar calendar or the name of a feast can mean; null for any other word. */
export const daysCalled = (word: string, year: number): readonly EpochDay[] | null => {
  const { springFestival, qingming, dragonBoat, midAutumn } = lunarDays(year);
  const newYear = parseDay(springFestival);
  const name = word.replace(/^(?:农历|阴历|夏历|公历)/, '').replace(/(?:当日|当天)$/, '');
  const fixed: Readonly<Record<string, readonly EpochDay[]>> = {
    除夕: [addDays(newYear, -1)],
    大年三十: [addDays(newYear, -1)],
    春节: [newYear],
    清明: [parseDay(qingming)],
    清明节: [parseDay(qingming)],
    五月初五: [parseDay(dragonBoat)],
    端午: [parseDay(dragonBoat)],
    端午节: [parseDay(dragonBoat)],
    八月十五: [parseDay(midAutumn)],
    中秋: [parseDay(midAutumn)],
    中秋节: [parseDay(midAutumn)],
    新年: [dayOf(year, 1, 1)],
    元旦: [dayOf(year, 1, 1)],
    劳动节: [dayOf(year, 5, 1)],
    国际劳动节: [dayOf(year, 5, 1)],
    '"五一"国际劳动节': [dayOf(year, 5, 1)],
    国庆节: [1, 2, 3].map((day) => dayOf(year, 10, day)),
  };
  return Object.hasOwn(fixed, name) ? (fixed[name] ?? null) : dayOfFirstOrLastMonth(name, newYear);
};

/** A numbered day of the first lunar month 正月, or of the last one 腊月, which has 29 or 30 days. */
const dayOfFirstOrLastMonth = (name: string, newYear: EpochDay): readonly EpochDay[] | null => {
  const [, month = '', text = ''] = /^(正月|大年|腊月)?(?:初)?([一二三四五六七八九十廿]{1,3})$/.exec(name) ?? [];
  const number = readNumeral(text);
  if (number === null || number < 1 || number > 30 || (month === '' && !name.startsWith('初'))) {
    return null;
  }
  return month === '腊月'
    ? [addDays(newYear, number - 31), addDays(newYear, number - 30)].filter((day) => day < newYear)
    : [addDays(newYear, number - 1)];
};
