import firstPlansFile from '../golden/first-plans.json' with { type: 'json' };
import noticesFile from '../golden/notices.json' with { type: 'json' };

/** One holiday of a notice year in its final state, all days written out. */
export interface GoldenPeriod {
  readonly name: string;
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly statutory: readonly { readonly feast: string; readonly day: string }[];
}

export interface GoldenYear {
  readonly year: number;
  /** Working days of the calendar year. */
  readonly workdays: number;
  readonly periods: readonly GoldenPeriod[];
}

const DAY = 86_400_000;

/** The day some days later, by the arithmetic of JavaScript's own Date in UTC. */
export const daysLater = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);

/** Every day from one to another, both included. */
export const daysFrom = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = daysLater(day, 1)) {
    days.push(day);
  }
  return days;
};

/** The days of ranges such as `2020-01-24/2020-02-02`; a day alone stands for itself. */
const spread = (ranges: readonly string[]): readonly string[] =>
  ranges.flatMap((range) => {
    const [from = '', to = from] = range.split('/');
    return daysFrom(from, to);
  });

/** The notice years in their final state, as typed in golden/notices.json. */
export const goldenYears: readonly GoldenYear[] = Object.entries(noticesFile.years).map(
  ([year, { workdays, periods }]) => ({
    year: Number(year),
    workdays,
    periods: periods.map(({ name, off, work, statutory }) => ({
      name,
      off: spread(off),
      work: spread(work),
      statutory: Object.entries(statutory as Record<string, readonly string[]>).flatMap(([feast, days]) =>
        spread(days).map((day) => ({ feast, day })),
      ),
    })),
  }),
);

/** A notice that changed a plan already published: what the days it touched were, and what they became. */
export interface ChangedPlan {
  readonly year: number;
  readonly knownFrom: string;
  readonly why: string;
  readonly days: readonly { readonly day: string; readonly before: string; readonly after: string }[];
}

export const changedPlans: readonly ChangedPlan[] = firstPlansFile.changes.map(({ year, knownFrom, why, days }) => ({
  year,
  knownFrom,
  why,
  days: Object.entries(days).map(([day, [before = '', after = '']]) => ({ day, before, after })),
}));
