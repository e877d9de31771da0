import { isNot, type QixianError } from '../errors/index.ts';
import { checkedDay, dayFromParts, daysInMonth, type EpochDay, outOfRange, partsOfDay } from './day.ts';

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The weekday 星期 of a day, Monday 1 to Sunday 7. Throws `DAY_OUT_OF_RANGE`. */
export const weekdayOf = (day: EpochDay): Weekday => (((checkedDay(day) + 719169) % 7) + 1) as Weekday;

/** Moves by whole days, negative backwards. Throws `DAY_OUT_OF_RANGE`, `COUNT_INVALID`. */
export const addDays = (day: EpochDay, count: number): EpochDay => checkedDay(whole(day) + whole(count));

/**
 * What happens when the month reached lacks the day 没有对应日:
 * `clamp` takes its last day (民法典 第二百零二条), `overflow` the first day of the month after, `reject` throws.
 */
export type MonthEndRule = 'clamp' | 'overflow' | 'reject';

/** Each at the days past the month's last that it allows; more than one is refused. */
const RULES: readonly MonthEndRule[] = ['clamp', 'overflow', 'reject'];

/**
 * Moves by whole months, negative backwards.
 * @throws {QixianError} `MONTH_DAY_MISSING` under `reject`, `COUNT_INVALID`, `DAY_OUT_OF_RANGE`, `OPTION_INVALID`
 * @example
 * formatDay(addMonths(parseDay('2020-08-31'), 6, 'clamp')); //=> 2021-02-28
 */
export const addMonths = (day: EpochDay, count: number, rule: MonthEndRule): EpochDay => {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const index = year * 12 + month - 1 + whole(count);
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  if (toYear < 1 || toYear > 9999) {
    throw outOfRange(toYear);
  }
  const last = daysInMonth(toYear, toMonth);
  const shift = placeOf('month-end rule', rule, RULES);
  if (dayOfMonth > last && shift > 1) {
    throw isNot('MONTH_DAY_MISSING', `${toYear}-${toMonth}-${dayOfMonth}`, 'a day', 'Choose one of: clamp, overflow.');
  }
  return checkedDay(dayFromParts(toYear, toMonth, Math.min(dayOfMonth, last)) + (dayOfMonth > last ? shift : 0));
};

/** A length of civil time. The parts may be of either sign; absent parts are 0. */
export interface Period {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/**
 * Adds a period: years and months first, the month end adjusted once, then weeks and days.
 * @throws {QixianError} as {@link addMonths}
 * @example
 * formatDay(addPeriod(parseDay('2021-01-31'), { months: 1, days: 1 }, 'clamp')); //=> 2021-03-01
 */
export const addPeriod = (day: EpochDay, period: Period, rule: MonthEndRule): EpochDay => {
  if (Object(period) !== period) {
    throw badOption('period', period, 'years, months, weeks, days');
  }
  const { years = 0, months = 0, weeks = 0, days = 0 } = period;
  return addDays(addMonths(day, whole(years) * 12 + whole(months), rule), whole(weeks) * 7 + whole(days));
};

/** Checks a count. Throws `COUNT_INVALID` for what is not a whole number. */
export const whole = <Count extends number>(count: Count): Count => {
  if (Number.isSafeInteger(count)) {
    return count;
  }
  throw isNot('COUNT_INVALID', count, 'a whole number', 'Pass a count such as 20.');
};

export const badOption = (name: string, value: unknown, choices: string): QixianError =>
  isNot('OPTION_INVALID', value, `a ${name}`, `Choose one of: ${choices}.`);

/** The place of a word among the choices. Throws `OPTION_INVALID`. */
export const placeOf = <Word extends string>(name: string, word: Word, choices: readonly Word[]): number => {
  const place = choices.indexOf(word);
  if (place < 0) {
    throw badOption(name, word, choices.join(', '));
  }
  return place;
};
