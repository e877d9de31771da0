import fc from 'fast-check';
import { type CalendarSpec, type Notice, type WorkCalendar, workCalendar } from 'qixian/calendar';
import type { Weekday } from 'qixian/kernel';
import { daysLater } from './golden.ts';
import { type Mark, NaiveCalendar } from './naive.ts';

/** A yearly notice of the shortest form, undated unless told. */
export const yearly = (
  year: number,
  days: Readonly<Record<string, Mark>> = {},
  more: Partial<Notice> = {},
): Notice => ({
  id: `year-${year}`,
  kind: 'yearly',
  year,
  title: `Days off in ${year}`,
  number: null,
  signedOn: null,
  publishedOn: null,
  items: [{ name: 'Feast', days }],
  ...more,
});

/** A calendar of one or more years in a row; `days` are spread over the notices of their years. */
export const calendarOf = (
  years: readonly number[],
  days: Readonly<Record<string, Mark>> = {},
  more: Partial<CalendarSpec> = {},
): WorkCalendar =>
  workCalendar({
    id: 'small',
    notices: years.map((year) =>
      yearly(year, Object.fromEntries(Object.entries(days).filter(([day]) => day.startsWith(`${year}-`)))),
    ),
    ...more,
  });

/** What a random small calendar is drawn from: plain numbers, so that a failing one can be read. */
export interface SmallSpec {
  readonly firstYear: number;
  readonly years: number;
  readonly weekend: readonly Weekday[];
  /** Runs of days arranged by the yearly notices, then changed by amendments; `at` counts from the first day. */
  readonly plan: readonly MarkedRun[];
  readonly changes: readonly MarkedRun[];
}

interface MarkedRun {
  readonly at: number;
  readonly length: number;
  readonly mark: Mark;
}

/** A small calendar, the walker of the same days, and the days themselves. */
export interface SmallCalendar {
  readonly calendar: WorkCalendar;
  readonly naive: NaiveCalendar;
  readonly from: string;
  readonly to: string;
}

const markedRun: fc.Arbitrary<MarkedRun> = fc.record({
  at: fc.nat({ max: 1095 }),
  length: fc.integer({ min: 1, max: 12 }),
  mark: fc.constantFrom<Mark>('rest', 'rest', 'work', 'plain'),
});

export const smallSpec: fc.Arbitrary<SmallSpec> = fc.record({
  firstYear: fc.integer({ min: 2003, max: 2030 }),
  years: fc.integer({ min: 1, max: 3 }),
  weekend: fc.oneof(
    fc.constant<Weekday[]>([6, 7]),
    fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 4 }),
  ),
  plan: fc.array(markedRun, { maxLength: 24 }),
  changes: fc.array(markedRun, { maxLength: 6 }),
});

const marksOf = (start: string, runs: readonly MarkedRun[], years: number): ReadonlyMap<string, Mark> => {
  const marks = new Map<string, Mark>();
  for (const { at, length, mark } of runs) {
    for (let place = at; place < Math.min(at + length, years * 365); place += 1) {
      marks.set(daysLater(start, place), mark);
    }
  }
  return marks;
};

const ofYear = (marks: ReadonlyMap<string, Mark>, year: number): Readonly<Record<string, Mark>> =>
  Object.fromEntries([...marks].filter(([day]) => day.startsWith(`${year}-`)));

/** The amendments of a random calendar are published on this day of their year, the yearly notices the year before. */
export const CHANGE_DAY = '06-01';
const PLAN_DAY = '11-01';

/** Builds the calendar of a spec and, apart from it, the walker of what was known on a day (of everything, unless given). */
export const build = (spec: SmallSpec, knownOn = '9999-12-31'): SmallCalendar => {
  const { firstYear, years, weekend } = spec;
  const from = `${firstYear}-01-01`;
  const plan = marksOf(from, spec.plan, years);
  const changes = marksOf(from, spec.changes, years);
  const every = Array.from({ length: years }, (_, at) => firstYear + at);
  const notices = every.flatMap((year) => [
    yearly(year, ofYear(plan, year), { publishedOn: `${year - 1}-${PLAN_DAY}` }),
    yearly(year, ofYear(changes, year), {
      id: `change-${year}`,
      kind: 'amendment',
      publishedOn: `${year}-${CHANGE_DAY}`,
    }),
  ]);
  const knownYears = every.filter((year) => `${year - 1}-${PLAN_DAY}` <= knownOn);
  const known = [
    ...[...plan].filter(([day]) => `${Number(day.slice(0, 4)) - 1}-${PLAN_DAY}` <= knownOn),
    ...[...changes].filter(([day]) => `${day.slice(0, 4)}-${CHANGE_DAY}` <= knownOn),
  ];
  const to = `${knownYears.at(-1) ?? firstYear}-12-31`;
  return {
    calendar: workCalendar({ id: 'random', notices, weekend }).asKnownOn(knownOn),
    naive:
      knownYears.length === 0
        ? new NaiveCalendar(daysLater(from, 1), from, [])
        : new NaiveCalendar(from, to, known, weekend),
    from,
    to,
  };
};
