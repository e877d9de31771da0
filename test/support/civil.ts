/** One day of a walk: its date, and its weekday from Monday 1 to Sunday 7. */
export interface WalkedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 28 to 31, by the rule as it is taught at school. */
export const lengthOfMonth = (year: number, month: number): number => {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
};

/**
 * Walks every day of some years, one at a time, by carrying days into months and months into years.
 * @param weekday - the weekday of the first of January of `fromYear`, Monday 1
 */
export function* walkDays(fromYear: number, toYear: number, weekday: number): Generator<WalkedDay> {
  let day = 1;
  let month = 1;
  let year = fromYear;
  let today = weekday;
  while (year <= toYear) {
    yield { year, month, day, weekday: today };
    today = today === 7 ? 1 : today + 1;
    day += 1;
    if (day > lengthOfMonth(year, month)) {
      day = 1;
      month += 1;
    }
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

export const isoOf = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
