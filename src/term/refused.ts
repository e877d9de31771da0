import type { Coverage, WorkCalendar } from '../calendar/index.ts';
import type { QixianError } from '../errors/index.ts';
import type { IsoDay } from '../kernel/index.ts';
import type { Missing, Refused } from './types.ts';

type Made = Pick<Refused, 'input' | 'basis' | 'calendar'>;

/** Refused because a year is not covered. */
export const refusedFor = (made: Made, error: QixianError): Refused => ({
  ...made,
  certainty: 'refused',
  code: error.code,
  message: error.message,
  hint: error.hint,
  facts: error.facts,
  missing: { kind: 'notice', year: Number(error.facts['year']), title: String(error.facts['notice']) },
});

/** Refused because a day on which it hangs is announced but not settled, and no model bounds it. */
export const refusedUnsettled = (made: Made, calendar: WorkCalendar, day: IsoDay): Refused => {
  const { to, settledTo } = calendar.coverage as Coverage;
  const year = Number(to.slice(0, 4)) + 1;
  const missing: Missing = { kind: 'notice', year, title: calendar.index.titleOf(year) };
  return {
    ...made,
    certainty: 'refused',
    code: 'CALENDAR_NOT_SETTLED',
    message: `The count reaches ${day}, but the days after ${settledTo} can still be changed by the notice of ${year}.`,
    hint: `Wait for ${missing.title}, or add it with calendar.with(notice).`,
    facts: { due: day, settledTo, year, notice: missing.title },
    missing,
  };
};
