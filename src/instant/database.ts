import { DateTime, IANAZone } from 'luxon';
import { isNot } from '../errors/index.ts';
import { formatDay, type IsoDay, parseDay } from '../kernel/index.ts';

/**
 * The day that a database driver means by what it hands over for a DATE column.
 * @param value - `2020-01-10`, `2020-01-10 00:00:00` (also with `T` and zeros of a second), or a `Date` made at midnight
 * @param options.zone - for a `Date` only: the IANA zone in which the driver made it, usually that of its process
 * @throws {QixianError} `INSTANT_INVALID` for a time that is not midnight, `ZONE_INVALID`, or as `parseDay`
 * @example
 * dayFromDb('2020-01-10 00:00:00'); //=> 2020-01-10
 */
export const dayFromDb = (value: string | Date, options: { readonly zone?: string } = {}): IsoDay => {
  if (typeof value === 'string') {
    return formatDay(parseDay(value.replace(/[T ]00:00(?::00(?:\.0{1,9})?)?$/, '')));
  }
  if (!(value instanceof Date)) {
    return formatDay(parseDay(value));
  }
  const { zone } = options;
  if (zone === undefined || !IANAZone.isValidZone(zone)) {
    throw isNot(
      'ZONE_INVALID',
      zone ?? '',
      'a time zone',
      "Name the IANA zone in which the driver made the Date, such as 'Asia/Shanghai'.",
    );
  }
  const there = DateTime.fromJSDate(value, { zone });
  if (!there.isValid || !there.equals(there.startOf('day'))) {
    throw isNot(
      'INSTANT_INVALID',
      there.isValid ? there.toISO() : value,
      `midnight in ${zone}`,
      'Name the zone in which the driver made the Date; for a moment in time use dayOfInstant.',
    );
  }
  return formatDay(parseDay(there.toISODate()));
};
