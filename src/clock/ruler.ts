import { match, P } from 'ts-pattern';
import type { WorkCalendar } from '../calendar/index.ts';
import { isQixianError } from '../errors/index.ts';
import { Bounds, type DayBounds } from '../horizon/index.ts';
import { addDays, type EpochDay } from '../kernel/index.ts';
import { type CountingRule, rolled, rolledBounds } from '../term/index.ts';

/**
 * What a clock measures with: the workdays of a calendar, or the most or the fewest that a missing notice can leave. With
 * more workdays no clock ends later, so the soonest and the latest end bound the real one.
 */
export interface Ruler {
  /** Workdays in (from, to]. */
  readonly count: (from: EpochDay, to: EpochDay) => number;
  /** The `count`-th workday after a day. */
  readonly add: (from: EpochDay, count: number) => EpochDay;
  /** The day to which a last day moves under a rule. */
  readonly roll: (day: EpochDay, rule: CountingRule) => EpochDay;
}

/** By the notices; it throws `CALENDAR_YEAR_MISSING` where they do not reach. */
export const rulerOf = (calendar: WorkCalendar): Ruler => ({
  count: (from, to) => calendar.index.count(from, to),
  add: (from, count) => calendar.index.add(from, count),
  roll: (day, rule) => rolled(day, rule, calendar),
});

/** Whether the notices do not reach; the model of unpublished years may still speak. */
export const isMissing = (error: unknown): boolean => isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING';

/** Past the last day about which the model speaks every day is that day, and no bound is given. */
const LAST = Bounds.LAST_DAY;

/** By the model of unpublished years: the soonest that a clock can end, or the latest. */
export const boundRuler = (side: 'earliest' | 'latest', bounds: Bounds, calendar: WorkCalendar): Ruler => {
  const pick = (days: DayBounds | null): EpochDay => days?.[side] ?? LAST;
  const inside = (day: EpochDay): EpochDay => Math.min(day, LAST) as EpochDay;
  return {
    count: (from, to) => {
      const range = bounds.count(inside(from), inside(to));
      return side === 'earliest' ? range.most : range.least;
    },
    add: (from, count) => pick(bounds.add(inside(from), count)),
    roll: (day, rule) =>
      match(rule)
        .with({ roll: P.union('none', 'raise') }, () => day)
        .otherwise(() => pick(day > LAST ? null : rolledBounds(day, { rule, calendar, bounds }))),
  };
};

/** Calendar days. */
export const DAYS: Pick<Ruler, 'count' | 'add'> = { count: (from, to) => to - from, add: addDays };
