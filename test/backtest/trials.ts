import { china, type Notice, type WorkCalendar, workCalendar } from '../../src/calendar/index.ts';
import { outlookOf, statutoryDays } from '../../src/horizon/index.ts';
import { addDays, dayOf, type EpochDay, formatDay, parseDay, weekdayOf } from '../../src/kernel/index.ts';

/** The lengths tried, in working days. */
export const LENGTHS = [5, 7, 10, 15, 20, 30, 60] as const;

/** One start day and length, with the notices of its year and later hidden. */
export interface Trial {
  readonly year: number;
  readonly start: EpochDay;
  readonly count: number;
  /** The bounds reach past what was settled. */
  readonly hangs: boolean;
  readonly inside: boolean;
  readonly width: number;
  /** Whether the best guess, and each naive model, gave exactly the true day. */
  readonly best: boolean;
  readonly weekends: boolean;
  readonly statutory: boolean;
}

/** Every trial of the years 2008 to 2026. A true day past what is settled today is left out. */
export const backtest = (notices: readonly Notice[]): readonly Trial[] =>
  Array.from({ length: 2026 - 2008 + 1 }, (_, at) => 2008 + at).flatMap((year) => {
    const known = workCalendar({
      id: 'cn',
      notices: notices.filter((notice) => notice.year < year),
      openTail: 3,
      outlook: 'state-council',
    });
    return LENGTHS.flatMap((count) => trialsOf(year, count, known));
  });

const trialsOf = (year: number, count: number, known: WorkCalendar): readonly Trial[] => {
  const outlook = outlookOf(known);
  if (outlook === null || known.coverage === null) {
    throw new Error('The national calendar has an outlook.');
  }
  const settledTo = parseDay(known.coverage.settledTo);
  const trials: Trial[] = [];
  for (let start = dayOf(year - 1, 10, 1); start <= dayOf(year - 1, 12, 31); start = addDays(start, 1)) {
    const truth = china.index.add(start, count);
    const bounds = outlook.bounds.add(start, count);
    if (bounds === null) {
      throw new Error(`No bounds from ${formatDay(start)}.`);
    }
    trials.push({
      year,
      start,
      count,
      hangs: bounds.latest > settledTo,
      inside: bounds.earliest <= truth && truth <= bounds.latest,
      width: bounds.latest - bounds.earliest + 1,
      best: outlook.likeliest(bounds.latest).index.add(start, count) === truth,
      weekends: naive(known, start, count, false) === truth,
      statutory: naive(known, start, count, true) === truth,
    });
  }
  return trials;
};

/** What packages do that know no notice: plain weekends after coverage, with or without the statutory days. */
const naive = ({ index }: WorkCalendar, start: EpochDay, count: number, withStatutory: boolean): EpochDay => {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const worked = day <= index.to ? index.isWorkday(day) : weekdayOf(day) < 6 && !(withStatutory && isStatutory(day));
    left -= worked ? 1 : 0;
  }
  return day;
};

const isStatutory = (day: EpochDay): boolean => {
  const text = formatDay(day);
  return statutoryDays(Number(text.slice(0, 4))).some((one) => one.day === text);
};
