import { outlookOf } from '../horizon/index.ts';
import { addDays, type EpochDay, formatDay, LAST_DAY, parseDay } from '../kernel/index.ts';
import { lengthUnder } from '../term/index.ts';
import { type Ended, endOf, type Running, usedThrough } from './count.ts';
import type { Grant } from './course.ts';
import type { Setting } from './dated.ts';
import { type Off, offDays } from './off.ts';
import { boundRuler, isMissing, rulerOf } from './ruler.ts';
import { firstTrigger } from './switches.ts';
import type { Tally } from './types.ts';

/** The grants that moved the deadline of the default reading; the earliest bound decides while a notice is missing. */
export const effectiveGrants = (running: Running, setting: Setting): readonly Grant[] =>
  endedUnder(running, setting)?.granted ?? [];

const endedUnder = (running: Running, { counting, calendar }: Setting): Ended | null => {
  try {
    return endOf(running, counting, rulerOf(calendar));
  } catch (error) {
    if (isMissing(error)) {
      const outlook = firstTrigger(running, counting) < calendar.index.from ? null : outlookOf(calendar);
      return outlook === null ? null : endOf(running, counting, boundRuler('earliest', outlook.bounds, calendar));
    }
    throw error;
  }
};

/** How much had run at the end of a day, under the default reading; a clock that has ended runs no further. */
export const tallyOf = (running: Running, setting: Setting, day: EpochDay): Tally => {
  const { course, until, rule } = running;
  const { counting } = setting;
  const ended = endedUnder(running, setting);
  const over = course.done !== null || course.stoppedOn !== null;
  const at = over ? (Math.min(day, until) as EpochDay) : day;
  // What is open now is open tomorrow.
  const open = over || at >= LAST_DAY ? at : addDays(at, 1);
  const off = offDays(course.stops, counting.suspensionBoundary, over ? until : open);
  const unit = lengthUnder(rule.term, counting).kind === 'workdays' ? 'workdays' : 'days';
  const used = ended === null ? null : usedBy(at, ended, off, setting);
  const length = ended?.legs.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return { on: formatDay(day), unit, used, remaining: used === null ? null : length - used };
};

/** Null where a workday would have to be known that is not settled. */
const usedBy = (day: EpochDay, ended: Ended, off: readonly Off[], { calendar }: Setting): number | null => {
  const { coverage, index } = calendar;
  const settled = coverage === null ? Number.NEGATIVE_INFINITY : parseDay(coverage.settledTo);
  const known = ended.legs.every(
    ({ unit, after }) => unit === 'days' || day <= after || (after >= index.from && day <= settled),
  );
  return known ? usedThrough(day, ended, off, rulerOf(calendar)) : null;
};
