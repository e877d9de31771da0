/**
 * instant: where days meet time: the law's clock is Asia/Shanghai.
 *
 * Which day an instant falls on, at which instant a day ends, what a database hands over for a day. Instants go out as
 * ISO text with offset; a `Date` or a Luxon `DateTime` may come in. Summer time of 1986–1991 is in the zone database.
 * This is the only room that loads Luxon. Read `instant.ts` first.
 */
export { dayFromDb } from './database.ts';
export {
  dayOfInstant,
  type Instant,
  type InstantInput,
  instantAt,
  instantOn,
  type Moment,
  millisOf,
  momentOf,
  toDateTime,
  ZONE,
} from './instant.ts';
