import { match } from 'ts-pattern';
import { type RollConvention, usualPublication, type WorkCalendar } from '../calendar/index.ts';
import { type Bounds, type DayBounds, outlookOf } from '../horizon/index.ts';
import { addDays, type EpochDay, formatDay, type IsoDay, parseDay, partsOfDay } from '../kernel/index.ts';
import { lastDay, nominalDay } from './term.ts';
import type { Bounded, BoundedReading, CountingRule, PendingNotice, Term } from './types.ts';

/** A due day that hangs on unpublished notices: how it is bounded, and how it falls under the likeliest arrangement. */
export interface Hanging {
  /** The day from which it is counted; bounds need a calendar that covers it or begins before it. */
  readonly since: EpochDay;
  readonly switches: Partial<CountingRule>;
  readonly bound: (bounds: Bounds) => DayBounds | null;
  readonly guess: (likeliest: WorkCalendar) => EpochDay;
}

/**
 * A bounded deadline, or null where the model says nothing: for a calendar that is not the State Council's, for a
 * trigger before coverage, or past the lunar table.
 */
export const boundedDeadline = (
  made: Pick<Bounded, 'input' | 'basis' | 'calendar'>,
  calendar: WorkCalendar,
  readings: readonly Hanging[],
  endsAt = '24:00',
): Bounded | null => {
  const outlook = outlookOf(calendar);
  if (outlook === null) {
    return null;
  }
  const found = readings.map(({ switches, bound, guess }, at): BoundedReading | null => {
    const days = bound(outlook.bounds);
    if (days === null) {
      return null;
    }
    const best = guess(outlook.likeliest(days.latest));
    return {
      default: at === 0,
      switches,
      earliest: formatDay(days.earliest),
      latest: formatDay(days.latest),
      best: formatDay(Math.min(Math.max(best, days.earliest), days.latest) as EpochDay),
    };
  });
  const [first, ...others] = found;
  if (first === undefined || first === null || others.includes(null)) {
    return null;
  }
  const apart = others.filter((one) => one !== null && !sameDays(one, first)) as readonly BoundedReading[];
  const all = [first, ...apart];
  const { earliest, latest, best } = first;
  return {
    ...made,
    certainty: 'bounded',
    endsAt,
    earliest,
    latest,
    best,
    safe: all.map((one) => one.earliest).sort()[0] as IsoDay,
    readings: all,
    settledBy: pendingNotices(
      calendar,
      Math.min(...readings.map(({ since }) => since)) as EpochDay,
      all
        .map((one) => one.latest)
        .sort()
        .at(-1) as IsoDay,
    ),
  };
};

const sameDays = (a: BoundedReading, b: BoundedReading): boolean =>
  a.earliest === b.earliest && a.latest === b.latest && a.best === b.best;

/** How a term hangs on unpublished notices under a rule. */
export const hangingTerm = (
  term: Term,
  from: EpochDay,
  rule: CountingRule,
  switches: Partial<CountingRule>,
): Hanging => {
  const counted = { ...rule, ...switches };
  return {
    since: from,
    switches,
    bound: (bounds) => {
      const trigger: DayBounds | null =
        counted.restDayTrigger === 'next-workday' ? bounds.rollForward(from) : { earliest: from, latest: from };
      const first = trigger && boundFrom(term, trigger.earliest, counted, bounds);
      const last = trigger && boundFrom(term, trigger.latest, counted, bounds);
      return first && last && { earliest: first.earliest, latest: last.latest };
    },
    guess: (likeliest) => lastDay(term, from, counted, likeliest).due,
  };
};

const boundFrom = (term: Term, trigger: EpochDay, rule: CountingRule, bounds: Bounds): DayBounds | null =>
  term.kind === 'workdays'
    ? bounds.add(rule.triggerDay === 'included' ? addDays(trigger, -1) : trigger, term.count)
    : rolledBounds(nominalDay(term, trigger, rule), rule.roll, bounds);

/** Where a day that may be a rest day can land under a convention. */
export const rolledBounds = (day: EpochDay, convention: RollConvention, bounds: Bounds): DayBounds | null => {
  const here: DayBounds = { earliest: day, latest: day };
  return match(convention)
    .with('none', 'raise', () => here)
    .with('following', () => bounds.rollForward(day))
    .with('preceding', () => bounds.rollBack(day))
    .with('modified-following', 'modified-preceding', 'nearest', () => {
      const [back, on] = [bounds.rollBack(day), bounds.rollForward(day)];
      return back && on && { earliest: back.earliest, latest: on.latest };
    })
    .exhaustive();
};

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
