import { usualPublication, type WorkCalendar } from '../calendar/index.ts';
import { isQixianError, type QixianError } from '../errors/index.ts';
import { type Bounds, type DayBounds, outlookOf } from '../horizon/index.ts';
import { type Instant, instantOn } from '../instant/index.ts';
import { addDays, type EpochDay, formatDay, type IsoDay, parseDay, partsOfDay } from '../kernel/index.ts';
import type { End } from './last-day.ts';
import { refusedFor, refusedUnsettled } from './refused.ts';
import type {
  Bounded,
  BoundedReading,
  Deadline,
  DeadlineInput,
  Decided,
  LegalBasis,
  PendingNotice,
  Reading,
  Switches,
} from './types.ts';

/** One way to count: where it ends by the notices, and where it can end while some are missing. */
export interface Way {
  /** The switches in which it departs from the default. */
  readonly switches: Switches;
  /** It may throw `CALENDAR_YEAR_MISSING`. */
  readonly end: (calendar: WorkCalendar) => End;
  readonly bounds: (bounds: Bounds, calendar: WorkCalendar) => DayBounds | null;
}

/** A deadline to be dated. */
export interface Dating {
  readonly input: DeadlineInput;
  readonly basis: readonly LegalBasis[];
  readonly calendar: WorkCalendar;
  /** The day from which it is counted; bounds need a calendar that covers it or begins before it. */
  readonly since: EpochDay;
  readonly cutoff: string;
  /** Other times of day at which the last day may end. */
  readonly contestedCutoffs?: readonly string[] | undefined;
  readonly limit: Decided['limit'];
  /** The default way first, then each other one that is open. */
  readonly ways: readonly [Way, ...Way[]];
  /** The ways that depart in several switches at once, which only the safe day looks at. */
  readonly combined: readonly Way[];
  /** The way in which the least of a `between` term ends. */
  readonly least: Way | null;
  /** `day-start` for a day in force, at whose beginning the minimum has run. */
  readonly lateAt: 'cutoff' | 'day-start';
}

/** Decided if every day on which it hangs is settled, else bounded, else refused; never an exception for what is not known. */
export const settle = (dating: Dating): Deadline => {
  try {
    const { hangsOn, decided } = decide(dating);
    return decided ?? bound(dating) ?? refusedUnsettled(madeOf(dating), dating.calendar, formatDay(hangsOn));
  } catch (error) {
    if (isMissing(error)) {
      return bound(dating) ?? refusedFor(madeOf(dating), error);
    }
    throw error;
  }
};

const isMissing = (error: unknown): error is QixianError =>
  isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING';

const madeOf = ({ input, basis, calendar }: Dating): Pick<Decided, 'input' | 'basis' | 'calendar'> => ({
  input,
  basis,
  calendar: calendar.id,
});

/** The deadline as the notices give it, null where the last day on which it hangs is not settled. */
const decide = (dating: Dating): { readonly hangsOn: EpochDay; readonly decided: Decided | null } => {
  const { calendar, ways, combined, least, limit } = dating;
  const [first, ...others] = ways;
  const main = first.end(calendar);
  const due = formatDay(main.due);
  const endsAt = endOfDay(dating);
  const lateFrom = instantOn(main.due, endsAt);
  const readings = [readingOf(first, main, lateFrom, true)];
  let { hangsOn, due: safe } = main;
  const consider = (way: Way): End => {
    const end = way.end(calendar);
    hangsOn = Math.max(hangsOn, end.hangsOn);
    safe = (limit === 'minimum' ? Math.max(safe, end.due) : Math.min(safe, end.due)) as EpochDay;
    return end;
  };
  for (const way of others) {
    const end = consider(way);
    if (end.due !== main.due) {
      readings.push(readingOf(way, end, instantOn(end.due, endsAt), false));
    }
  }
  for (const way of combined) {
    consider(way);
  }
  const times = otherTimes(dating);
  for (const time of times) {
    readings.push(readingOf({ switches: { cutoff: time } }, main, instantOn(main.due, time), false));
  }
  const strictest =
    times.length === 0 ? endsAt : ([endsAt, ...times].sort().at(limit === 'minimum' ? -1 : 0) ?? endsAt);
  const notBefore = least === null ? null : formatDay(least.end(calendar).due);
  if (hangsOn > settledEnd(calendar)) {
    return { hangsOn: hangsOn as EpochDay, decided: null };
  }
  const decided: Decided = {
    input: dating.input,
    basis: dating.basis,
    calendar: calendar.id,
    certainty: 'decided',
    limit,
    due,
    lateFrom,
    nominal: readings[0]?.nominal ?? due,
    notBefore,
    safe: safe === main.due ? due : formatDay(safe),
    safeUntil: safe === main.due && strictest === endsAt ? lateFrom : instantOn(safe, strictest),
    readings,
  };
  return { hangsOn: hangsOn as EpochDay, decided };
};

const settledEnd = ({ coverage }: WorkCalendar): number =>
  coverage === null ? Number.NEGATIVE_INFINITY : parseDay(coverage.settledTo);

const readingOf = (
  { switches }: Pick<Way, 'switches'>,
  { nominal, due }: End,
  lateFrom: Instant,
  isDefault: boolean,
): Reading => {
  const text = formatDay(due);
  return { default: isDefault, switches, nominal: nominal === due ? text : formatDay(nominal), due: text, lateFrom };
};

/** The time of day at which the due day ends, or at whose beginning a waiting term is in force. */
const endOfDay = ({ lateAt, cutoff }: Dating): string => (lateAt === 'day-start' ? '00:00' : cutoff);

/** The other times at which it may end; a day in force begins at midnight whatever they are. */
const otherTimes = ({ lateAt, cutoff, contestedCutoffs = [] }: Dating): readonly string[] =>
  lateAt === 'day-start' ? [] : [...new Set(contestedCutoffs)].filter((time) => time !== cutoff);

/**
 * A bounded deadline, or null where the model says nothing: for a calendar that is not the State Council's, for a
 * trigger before coverage, or past the lunar table.
 */
const bound = (dating: Dating): Bounded | null => {
  try {
    return dating.since < dating.calendar.index.from ? null : boundedBy(dating);
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
};

const boundedBy = (dating: Dating): Bounded | null => {
  const { calendar, ways, combined, least, limit, since } = dating;
  const outlook = outlookOf(calendar);
  if (outlook === null) {
    return null;
  }
  const read = (way: Way, isDefault: boolean): BoundedReading | null => {
    const days = way.bounds(outlook.bounds, calendar);
    if (days === null) {
      return null;
    }
    const best = way.end(outlook.likeliest(days.latest)).due;
    return {
      default: isDefault,
      switches: way.switches,
      earliest: formatDay(days.earliest),
      latest: formatDay(days.latest),
      best: formatDay(Math.min(Math.max(best, days.earliest), days.latest) as EpochDay),
    };
  };
  const found = [...ways.map((way, at) => read(way, at === 0)), ...combined.map((way) => read(way, false))];
  const all = found.filter((one) => one !== null);
  const [first] = all;
  const notBefore = least === null ? null : least.bounds(outlook.bounds, calendar);
  if (first === undefined || all.length < found.length || (least !== null && notBefore === null)) {
    return null;
  }
  const { earliest, latest, best } = first;
  const dues = all.flatMap((one) => [one.earliest, one.latest]).sort();
  return {
    ...madeOf(dating),
    certainty: 'bounded',
    limit,
    endsAt: endOfDay(dating),
    earliest,
    latest,
    best,
    notBefore: notBefore && { earliest: formatDay(notBefore.earliest), latest: formatDay(notBefore.latest) },
    safe: dues.at(limit === 'minimum' ? -1 : 0) as IsoDay,
    readings: [
      ...all.slice(0, ways.length).filter((one, at) => at === 0 || !sameDays(one, first)),
      ...otherTimes(dating).map((time) => ({ ...first, default: false, switches: { cutoff: time } })),
    ],
    settledBy: pendingNotices(calendar, since, dues.at(-1) as IsoDay),
  };
};

const sameDays = (a: BoundedReading, b: BoundedReading): boolean =>
  a.earliest === b.earliest && a.latest === b.latest && a.best === b.best;

/** The notices that will settle the days of a range; the last three days of a year hang on the next year's too. */
const pendingNotices = (calendar: WorkCalendar, since: EpochDay, latest: IsoDay): readonly PendingNotice[] => {
  const first = Math.max(Number(calendar.coverage?.to.slice(0, 4)) + 1, partsOfDay(since).year);
  const last = partsOfDay(addDays(parseDay(latest), 3)).year;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => {
    const year = first + at;
    const usually = usualPublication(year);
    return { year, title: calendar.index.titleOf(year), usuallyFrom: usually.from, usuallyTo: usually.to };
  });
};
