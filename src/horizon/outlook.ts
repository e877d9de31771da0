import type { WorkCalendar } from '../calendar/index.ts';
import { mustHave } from '../errors/index.ts';
import { type EpochDay, partsOfDay } from '../kernel/index.ts';
import { Bounds } from './bounds.ts';
import { predicted } from './prediction.ts';

/** What can be said of a calendar's unsettled days. */
export interface Outlook {
  readonly bounds: Bounds;
  /** The calendar with the likeliest arrangement of the years up to that of a day. */
  readonly likeliest: (until: EpochDay) => WorkCalendar;
}

/*
 * Outlooks are kept beside their calendar, which is immutable, so that a thousand deadlines build them once. Nothing
 * depends on whether one is found here or made anew.
 */
const outlooks = new WeakMap<WorkCalendar, Outlook>();

/** The outlook of a calendar, or null where no model fits it: only the State Council's national arrangement has one. */
export const outlookOf = (calendar: WorkCalendar): Outlook | null => {
  mustHave(calendar, 'a calendar', ['index', 'notices', 'outlook']);
  if (calendar.outlook === null || calendar.coverage === null || hasOwnDaysBeyond(calendar)) {
    return null;
  }
  const known = outlooks.get(calendar);
  if (known !== undefined) {
    return known;
  }
  const made = makeOutlook(calendar);
  outlooks.set(calendar, made);
  return made;
};

/** Closures and worked days of an organisation past the last notice: the model knows nothing of them. */
const hasOwnDaysBeyond = ({ notices, coverage }: WorkCalendar): boolean =>
  notices.some(
    ({ kind, items }) =>
      kind === 'closure' && items.some(({ days }) => Object.keys(days).some((day) => day > (coverage?.to ?? ''))),
  );

const makeOutlook = (calendar: WorkCalendar): Outlook => {
  const extended = new Map<number, WorkCalendar>();
  return {
    bounds: new Bounds(calendar),
    likeliest: (until) => {
      const { year } = partsOfDay(until);
      const made = extended.get(year) ?? predicted(calendar, year + 1);
      extended.set(year, made);
      return made;
    },
  };
};
