import { type DayEffect, daysOfRuns } from '../calendar/index.ts';
import { ROWS } from './regions.data.ts';
import type { RegionalNotice, RegionalRow } from './types.ts';

const effects = (runs: readonly string[], effect: DayEffect): readonly (readonly [string, DayEffect])[] =>
  daysOfRuns(runs).map((day) => [day, effect] as const);

const noticeOf = ({ items, ...row }: RegionalRow): RegionalNotice => ({
  ...row,
  kind: 'regional',
  items: items.map(({ name, rest, work = [] }) => ({
    name,
    days: Object.fromEntries([...effects(rest, 'rest'), ...effects(work, 'work')].sort(([a], [b]) => (a < b ? -1 : 1))),
  })),
});

/**
 * Every regional notice confirmed in a text or a report, by region and year, with its scope and confidence. The list
 * is incomplete by nature: a year that is missing here was not confirmed, which is not to say that nothing was off.
 * @example
 * regionalNotices.filter(({ region }) => region === 'CN-GX').map(({ year }) => year);
 * //=> 2011 (Nanning alone), 2017, 2022, 2023, 2024, 2025
 */
export const regionalNotices: readonly RegionalNotice[] = /* @__PURE__ */ (() => ROWS.map(noticeOf))();
