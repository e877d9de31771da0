import { isQixianError } from '../errors/index.ts';
import { outlookOf } from '../horizon/index.ts';
import { addDays, type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { type Ended, endOf, type Running, usedThrough } from './count.ts';
import type { Setting } from './dated.ts';
import type { Grant } from './history.ts';
import { offDays } from './off.ts';
import { boundRuler, rulerOf } from './ruler.ts';
import type { Tally } from './types.ts';

/** The grants that moved the deadline of the default reading; the earliest bound decides while a notice is missing. */
export const effectiveGrants = (running: Running, setting: Setting): readonly Grant[] =>
  endedUnder(running, setting)?.granted ?? [];

const endedUnder = (running: Running, { counting, calendar }: Setting): Ended | null => {
  try {
    return endOf(running, counting, rulerOf(calendar));
  } catch (error) {
    const outlook = outlookOf(calendar);
    if (isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING') {
      return outlook === null ? null : endOf(running, counting, boundRuler('earliest', outlook.bounds, calendar));
    }
    throw error;
  }
};

/** How much had run at the end of a day, under the default reading; a clock that has ended runs no further. */
export const tallyOf = (running: Running, setting: Setting, day: EpochDay): Tally => {
  const { course, until } = running;
  const { counting, calendar } = setting;
  const ended = endedUnder(running, setting);
  const over = course.done !== null || course.stoppedOn !== null;
  const at = over ? (Math.min(day, until) as EpochDay) : day;
  const off = offDays(course.stops, counting.suspensionBoundary, over ? until : addDays(at, 1));
  const length = ended?.legs.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const unit = ended?.legs[0]?.unit ?? 'days';
  const used = ended === null || !isSettled(at, setting) ? null : usedThrough(at, ended, off, rulerOf(calendar));
  return { on: formatDay(day), unit, used, remaining: used === null ? null : length - used };
};

const isSettled = (day: EpochDay, { calendar: { coverage } }: Setting): boolean =>
  coverage !== null && day <= parseDay(coverage.settledTo);
