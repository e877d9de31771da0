import { china, type Notice } from '../calendar/index.ts';
import { FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR, statutoryCount, statutoryDays } from '../horizon/index.ts';
import { parseDay, weekdayOf } from '../kernel/index.ts';

/** The first year whose New Year a yearly notice arranges too. */
const FIRST_WHOLE_YEAR = 2002;

const isWhole = ({ kind, year }: Notice): boolean =>
  kind === 'yearly' && year >= Math.max(FIRST_WHOLE_YEAR, FIRST_STATUTORY_YEAR) && year <= LAST_STATUTORY_YEAR;

/**
 * What a yearly notice of the State Council lacks or upsets: a statutory day that is not off, or weekdays off less
 * make-up days that are not the statutory days of its year (conservation).
 */
export const statutoryProblems = (notice: Notice): readonly string[] => {
  if (!isWhole(notice)) {
    return [];
  }
  const effects = new Map(notice.items.flatMap(({ days }) => Object.entries(days)));
  const worked = statutoryDays(notice.year)
    .filter(({ day }) => effects.get(day) !== 'rest')
    .map(({ day, feast }) => `${day} is a statutory day (${feast}) and is not off`);
  const isWeekday = (day: string): boolean => weekdayOf(parseDay(day)) < 6;
  const off = [...effects].filter(([day, effect]) => effect === 'rest' && isWeekday(day)).length;
  const madeUp = [...effects].filter(([day, effect]) => effect === 'work' && !isWeekday(day)).length;
  const granted = statutoryCount(notice.year);
  const balance =
    off - madeUp === granted
      ? []
      : [`${off} weekdays off less ${madeUp} make-up days are ${off - madeUp}, not the ${granted} statutory days`];
  return [...worked, ...balance];
};

/** A yearly notice past the calendar that ships, with its statutory days marked, as that calendar does not know them. */
export const withStatutoryDays = (notice: Notice): Notice => {
  const known = Number(china.coverage?.to.slice(0, 4));
  if (!isWhole(notice) || notice.year <= known) {
    return notice;
  }
  const statutory = new Set(statutoryDays(notice.year).map(({ day }) => day));
  return {
    ...notice,
    items: notice.items.map((item) => {
      const marked = Object.keys(item.days).filter((day) => statutory.has(day));
      return marked.length === 0 ? item : { ...item, statutory: marked };
    }),
  };
};
