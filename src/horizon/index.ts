/**
 * horizon: what can be said of years whose notice has not been published.
 *
 * The statutory days 法定节假日 of every year from 2000 to 2100 are known by law and by the lunar table; which days
 * around them are given off or worked is not, and is bounded: {@link Bounds} over every {@link Arrangement} that the
 * model allows. Read `statutory.ts` and `arrangement.ts` first.
 */
export { type Arrangement, type Feast, feastsOf } from './arrangement.ts';
export { Bounds, type DayBounds, type Range } from './bounds.ts';
export { type Outlook, outlookOf } from './outlook.ts';
export { likeliest } from './prediction.ts';
export {
  FIRST_STATUTORY_YEAR,
  LAST_STATUTORY_YEAR,
  type LunarDays,
  lunarDays,
  statutoryCount,
  statutoryDays,
} from './statutory.ts';
