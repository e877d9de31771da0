import { DateTime } from 'luxon';
import { isNot } from '../errors/index.ts';
import {
  addDays,
  type DayInput,
  daysInMonth,
  type EpochDay,
  formatDay,
  parseDay,
  toDay,
  whole,
} from '../kernel/index.ts';

declare const instant: unique symbol;

/** An instant as ISO text with the offset of Asia/Shanghai on that day: `2020-02-15T00:00:00+08:00`. */
export type Instant = string & { readonly [instant]: true };

/** What is taken where an instant is meant: a day (any instant of it), a `Date`, a DateTime, or ISO text with an offset. */
export type InstantInput = DayInput | Date;

/** A day in Asia/Shanghai and, where more than the day was given, the instant in milliseconds since 1970. */
export interface Moment {
  readonly day: EpochDay;
  readonly at: number | null;
}

/** The time zone of the law: Beijing time 北京时间. */
export const ZONE = 'Asia/Shanghai';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Since 1992 no summer time has been kept, so the offset needs no look-up. */
const PLAIN_SINCE = parseDay('1992-01-01');

/**
 * The instant at which a clock in Asia/Shanghai shows a time of a day.
 * @param time - `HH:MM`, midnight unless given; 24:00 is the midnight that ends the day
 * @example
 * instantOn(parseDay('2020-02-15')); //=> 2020-02-15T00:00:00+08:00
 */
export const instantOn = (day: EpochDay, time = '00:00'): Instant => {
  if (time === '24:00') {
    return instantOn(addDays(day, 1));
  }
  if (time !== '00:00' && !(typeof time === 'string' && CLOCK.test(time))) {
    throw isNot('INSTANT_INVALID', time, 'a time of day', 'Write HH:MM, from 00:00 to 24:00.');
  }
  return whole(day) >= PLAIN_SINCE
    ? (`${formatDay(day)}T${time}:00+08:00` as Instant)
    : written(DateTime.fromISO(`${formatDay(day)}T${time}`, { zone: ZONE }));
};

/** Milliseconds since 1970 of an instant of this library. Throws `INSTANT_INVALID`. */
export const millisOf = (at: Instant): number => {
  const millis = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(millis)) {
    throw isNot('INSTANT_INVALID', at, 'an instant', 'Pass what instantOn or instantAt gave.');
  }
  return millis;
};

/** An instant as a Luxon `DateTime` in Asia/Shanghai. Throws `INSTANT_INVALID`. */
export const toDateTime = (at: Instant): DateTime => DateTime.fromMillis(millisOf(at), { zone: ZONE });

/** An instant by its milliseconds since 1970, as a clock in Asia/Shanghai shows it. Throws `INSTANT_INVALID`. */
export const instantAt = (millis: number): Instant => {
  const there = DateTime.fromMillis(Number.isFinite(millis) ? millis : Number.NaN, { zone: ZONE });
  if (!there.isValid) {
    throw isNot('INSTANT_INVALID', millis, 'an instant', 'Pass a time within the years 1 to 9999.');
  }
  return written(there);
};

const written = (at: DateTime): Instant => at.toISO({ suppressMilliseconds: true }) as Instant;

const OFFSET = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The day, and where given the instant, that an input names.
 * @throws {QixianError} `INSTANT_INVALID` for an invalid Date or DateTime and for a time without an offset; else as `parseDay`
 */
export const momentOf = (input: InstantInput): Moment => {
  if (typeof input === 'string') {
    return input.includes('T')
      ? momentAt(isRealInstant(input) ? Date.parse(input) : Number.NaN, input)
      : { day: parseDay(input), at: null };
  }
  if (input instanceof Date) {
    return momentAt(input.getTime(), input);
  }
  const day = toDay(input);
  return { day, at: Number(input.valueOf()) };
};

/** Text with an offset whose day exists: `Date.parse` would move 30 February on. */
const isRealInstant = (text: string): boolean => {
  const [, year, month, day] = OFFSET.exec(text) ?? [];
  return day !== undefined && Number(day) <= daysInMonth(Number(year), Number(month));
};

const momentAt = (at: number, shown: unknown): Moment => {
  const there = DateTime.fromMillis(Number.isFinite(at) ? at : Number.NaN, { zone: ZONE });
  if (!there.isValid) {
    throw isNot(
      'INSTANT_INVALID',
      shown,
      'an instant',
      'Pass a day, a valid Date, or ISO text with an offset such as 2020-02-14T17:30:00+08:00.',
    );
  }
  return { day: parseDay(there.toISODate()), at };
};

/**
 * The day in Asia/Shanghai on which an instant falls.
 * @throws {QixianError} `INSTANT_INVALID`
 * @example
 * dayOfInstant('2020-01-09T17:00:00Z'); //=> 2020-01-10
 */
export const dayOfInstant = (input: InstantInput): EpochDay => momentOf(input).day;
