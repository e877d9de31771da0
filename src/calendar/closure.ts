import { mustHave } from '../errors/index.ts';
import { daysOf, invalid } from './notice.ts';
import { daysOfRuns } from './runs.ts';
import type { DayEffect, KnownDay, Notice } from './types.ts';

/** What an organisation says of its own days; see {@link closureNotice}. */
export interface Closure {
  /** Its own among the notices of the calendar. */
  readonly id: string;
  /** The year it belongs to; its days lie in it or in a year beside it. */
  readonly year: number;
  /** What the days are for: 校庆, 搬迁, 高温假. */
  readonly name: string;
  /** The days closed, each `YYYY-MM-DD` or a run `first/last`, both ends included; may be empty. */
  readonly days: readonly string[];
  /** Days worked that would be rest days otherwise, written alike. */
  readonly worked?: readonly string[];
  /** The title of the decision; the name unless given. */
  readonly title?: string;
  readonly number?: string;
  /** The day from which it is known; unless given it is always known. */
  readonly publishedOn?: KnownDay;
}

/**
 * An organisation's own closing 本单位休息安排 as a notice for {@link WorkCalendar.with}. It overrides national and
 * regional notices on its days and extends no coverage: a calendar that does not know the year stays ignorant of it.
 * @throws {QixianError} `NOTICE_INVALID` for a day named twice or far from `year`, `RANGE_REVERSED` for a run that ends
 *   before it begins, and the errors of `parseDay`
 * @example
 * china.with(closureNotice({ id: 'founding-2026', year: 2026, name: '校庆', days: ['2026-05-20/2026-05-21'],
 *   worked: ['2026-05-23'] })).addWorkdays('2026-05-19', 2); //=> 2026-05-23
 */
export const closureNotice = (closure: Closure): Notice => {
  mustHave(closure, 'a closure', ['id', 'year', 'name', 'days']);
  const { id, year, name, days, worked = [], title = name, number = null, publishedOn = null } = closure;
  const base = { id, kind: 'closure', year, title, number, signedOn: null, publishedOn } as const;
  const effects: Record<string, DayEffect> = {};
  for (const [effect, runs] of [
    ['rest', days],
    ['work', worked],
  ] as const) {
    for (const day of daysOfRuns(runs)) {
      if (Object.hasOwn(effects, day)) {
        throw invalid({ ...base, items: [] }, `${day} stands in it twice`, 'Name each day once in a notice.');
      }
      effects[day] = effect;
    }
  }
  const notice: Notice = { ...base, items: [{ name, days: effects }] };
  daysOf(notice);
  return notice;
};
