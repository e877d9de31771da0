import { isNot } from '../errors/index.ts';
import { type Instant, type InstantInput, instantAt, instantOn, momentOf } from '../instant/index.ts';
import { type EpochDay, formatDay, type IsoDay } from '../kernel/index.ts';
import type { CountingRule, Hours } from './types.ts';

const HOUR = 3_600_000;

/** The instant from which hours run; a day alone has no hour. Throws `INSTANT_INVALID`. */
export const startOfHours = (from: InstantInput): Instant => {
  const { at } = momentOf(from);
  if (at === null) {
    throw isNot(
      'INSTANT_INVALID',
      from,
      'an instant from which hours can run',
      'Pass ISO text with an offset such as 2021-10-01T09:30:00+08:00, a Date or a DateTime.',
    );
  }
  return instantAt(at);
};

/** The instant at which hours end, and the day to which it belongs: midnight belongs to the day that it ends. */
export const endOfHours = (
  { count }: Hours,
  from: Instant,
  { hourStart }: CountingRule,
): { readonly lateFrom: Instant; readonly due: IsoDay } => {
  const at = Date.parse(from);
  // Beijing time is whole hours from UTC, so the next hour there is the next hour here.
  const start = hourStart === 'next-hour' ? (Math.floor(at / HOUR) + 1) * HOUR : at;
  const lateFrom = instantAt(start + count * HOUR);
  const { day } = momentOf(lateFrom);
  return { lateFrom, due: formatDay((lateFrom === instantOn(day) ? day - 1 : day) as EpochDay) };
};
