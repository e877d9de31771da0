import { QixianError } from '../errors/index.ts';
import { type EpochDay, formatDay, partsOfDay } from '../kernel/index.ts';

/** What an index says of itself when a day lies outside. */
interface Covered {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly titleOf: (year: number) => string;
}

/** The error for a day or a result outside coverage: it names the year and the notice that would cover it. */
export const yearMissing = (covered: Covered, direction: 1 | -1, day?: EpochDay): QixianError => {
  const { from, to } = covered;
  const beyond = day ?? ((direction > 0 ? to + 1 : from - 1) as EpochDay);
  const { year } = partsOfDay(beyond);
  const known = from > to ? 'no year' : `${formatDay(from)} to ${formatDay(to)}`;
  return new QixianError('CALENDAR_YEAR_MISSING', {
    message: `The working days of ${year} are not known; covered: ${known}.`,
    hint: `Add ${covered.titleOf(year)} with calendar.with(notice).`,
    facts: { year, covered: known, notice: covered.titleOf(year) },
  });
};

export const dayIsRest = (day: EpochDay): QixianError =>
  new QixianError('DAY_IS_REST', {
    message: `${formatDay(day)} is not a working day.`,
    hint: "Choose a convention such as 'following'.",
    facts: { day: formatDay(day) },
  });
