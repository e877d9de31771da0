import { type DayEffect, isDated, knownFrom, type Notice, type WorkCalendar } from '../calendar/index.ts';
import { addDays, type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { COMPARE, toldOf } from './settle.ts';
import type { Heading, Problem, Told } from './types.ts';

/** What was arranged before a second notice of the year. */
export interface Before {
  /** The notices of the year known before it was signed, oldest first. */
  readonly notices: readonly Notice[];
  /** The days of its feast as they stood. */
  readonly days: ReadonlyMap<EpochDay, DayEffect>;
}

/** The plan that a second notice changes, as it stood on the day before it was signed. */
export const planBefore = ({ year, signedOn }: Heading, feast: string, calendar: WorkCalendar): Before => {
  const notices = calendar.notices.filter(
    (notice) =>
      notice.year === year &&
      notice.kind !== 'regulation' &&
      isDated(notice) &&
      (signedOn === null ? notice.kind === 'yearly' : knownFrom(notice) < parseDay(signedOn)),
  );
  const days = new Map<EpochDay, DayEffect>();
  for (const { name, days: told } of notices.flatMap(({ items }) => items)) {
    if (name.split('、').includes(feast)) {
      for (const [day, effect] of Object.entries(told)) {
        days.set(parseDay(day), effect);
      }
    }
  }
  return { notices, days };
};

/** The days that 延长…假期至 adds: from the day after the break that was arranged to the day named. */
export const extension = (
  told: readonly Told[],
  before: Before,
): { readonly days: readonly EpochDay[]; readonly problems: readonly Problem[] } => {
  const days: EpochDay[] = [];
  const problems: Problem[] = [];
  const last = Math.max(...[...before.days].filter(([, effect]) => effect === 'rest').map(([day]) => day));
  for (const { statement, sentence } of toldOf(told, 'extended')) {
    const to = statement.to.at(-1);
    if (to === undefined || statement.to.length > 1) {
      problems.push({ sentence, message: 'the break is extended to one day', hint: COMPARE });
    } else if (last === Number.NEGATIVE_INFINITY) {
      const hint = 'Pass a calendar that knows it as { calendar }.';
      problems.push({ sentence, message: 'the notice that this one extends is not known', hint });
    } else if (to <= last || to - last > 40) {
      const message = `the break is extended from ${formatDay(last as EpochDay)} to ${formatDay(to)}`;
      problems.push({ sentence, message, hint: COMPARE });
    } else {
      for (let day = addDays(last as EpochDay, 1); day <= to; day = addDays(day, 1)) {
        days.push(day);
      }
    }
  }
  return { days, problems };
};
