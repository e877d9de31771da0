import type { Coverage, DayFact, DayKind, DaySource, Notice, WorkCalendar } from '../calendar/index.ts';
import { mustHave } from '../errors/index.ts';
import { type EpochDay, formatDay, type IsoDay } from '../kernel/index.ts';

/** One day of which two calendars speak differently. What a calendar does not cover is null, its sources empty. */
export interface DayChange {
  readonly day: IsoDay;
  readonly from: DayKind | null;
  readonly to: DayKind | null;
  readonly workdayBefore: boolean | null;
  readonly workdayAfter: boolean | null;
  /** Whether no expected notice could change the day any more. */
  readonly settledBefore: boolean | null;
  readonly settledAfter: boolean | null;
  readonly statutoryBefore: readonly string[];
  readonly statutoryAfter: readonly string[];
  /** What decided the day before and after; where only one of them is settled, with the notice that settles it there. */
  readonly sourceBefore: readonly DaySource[];
  readonly source: readonly DaySource[];
}

/** A calendar as a side of a comparison. */
export interface ComparedCalendar {
  readonly id: string;
  readonly coverage: Coverage | null;
}

/** What differs between two calendars 日历差异. */
export interface CalendarDiff {
  readonly before: ComparedCalendar;
  readonly after: ComparedCalendar;
  /** The days that both cover, both ends included; null when there are none. */
  readonly common: { readonly from: IsoDay; readonly to: IsoDay } | null;
  /** The days that differ, in order: those that only one calendar covers too. */
  readonly days: readonly DayChange[];
}

/**
 * Compares two calendars day by day: where one of them covers a day and the other does not, or where they differ in
 * whether it is worked, its kind, whether it is settled, or its statutory feasts. Another source alone is no difference.
 * @example
 * diffCalendars(china.asKnownOn('2020-01-25'), china).days[0].day; //=> 2020-01-31
 */
export const diffCalendars = (a: WorkCalendar, b: WorkCalendar): CalendarDiff => {
  mustHave(a, 'a calendar', ['index']);
  mustHave(b, 'a calendar', ['index']);
  const from = Math.max(a.index.from, b.index.from) as EpochDay;
  const to = Math.min(a.index.to, b.index.to) as EpochDay;
  const isCommon = a.coverage !== null && b.coverage !== null && from <= to;
  const covered = [a, b].filter(({ coverage }) => coverage !== null).map(({ index }) => index);
  return {
    before: { id: a.id, coverage: a.coverage },
    after: { id: b.id, coverage: b.coverage },
    common: isCommon ? { from: formatDay(from), to: formatDay(to) } : null,
    days: changesBetween(a, b, {
      from: Math.min(...covered.map((index) => index.from)) as EpochDay,
      to: Math.max(...covered.map((index) => index.to)) as EpochDay,
    }),
  };
};

/** The days of a stretch that differ, in order; an empty stretch has none. */
export const changesBetween = (
  a: WorkCalendar,
  b: WorkCalendar,
  { from, to }: { readonly from: EpochDay; readonly to: EpochDay },
): readonly DayChange[] => {
  const first = Math.max(from, Math.min(firstOf(a), firstOf(b)));
  const last = Math.min(to, Math.max(lastOf(a), lastOf(b)));
  const settling = { before: yearlyOnlyIn(a, b), after: yearlyOnlyIn(b, a) };
  const changes: DayChange[] = [];
  for (let day = first; a !== b && day <= last; day += 1) {
    const text = formatDay(day as EpochDay);
    const before = firstOf(a) <= day && day <= lastOf(a) ? a.day(text) : null;
    const after = firstOf(b) <= day && day <= lastOf(b) ? b.day(text) : null;
    if (differ(before, after)) {
      changes.push(changeOf(text, before, after, settling));
    }
  }
  return changes;
};

const firstOf = ({ coverage, index }: WorkCalendar): number =>
  coverage === null ? Number.POSITIVE_INFINITY : index.from;
const lastOf = ({ coverage, index }: WorkCalendar): number => (coverage === null ? Number.NEGATIVE_INFINITY : index.to);

const differ = (a: DayFact | null, b: DayFact | null): boolean =>
  a === null || b === null
    ? a !== b
    : a.workday !== b.workday ||
      a.kind !== b.kind ||
      a.settled !== b.settled ||
      a.statutory.length !== b.statutory.length ||
      a.statutory.some((feast, at) => feast !== b.statutory[at]);

interface Settling {
  readonly before: readonly Notice[];
  readonly after: readonly Notice[];
}

const changeOf = (day: IsoDay, before: DayFact | null, after: DayFact | null, settling: Settling): DayChange => ({
  day,
  from: before?.kind ?? null,
  to: after?.kind ?? null,
  workdayBefore: before?.workday ?? null,
  workdayAfter: after?.workday ?? null,
  settledBefore: before?.settled ?? null,
  settledAfter: after?.settled ?? null,
  statutoryBefore: before?.statutory ?? [],
  statutoryAfter: after?.statutory ?? [],
  sourceBefore: sourcesOf(before, after, settling.before),
  source: sourcesOf(after, before, settling.after),
});

/** The sources of a day; a last day of a year that only this side has settled owes that to the next year's notice. */
const sourcesOf = (fact: DayFact | null, other: DayFact | null, yearly: readonly Notice[]): readonly DaySource[] => {
  const source = fact?.source ?? [];
  if (fact?.settled !== true || other?.settled !== false) {
    return source;
  }
  const next = Number(fact.date.slice(0, 4)) + 1;
  const named = new Set(source.flatMap((one) => (one.kind === 'notice' ? one.id : [])));
  const settlers = yearly.filter(({ year, id }) => year === next && !named.has(id));
  return [...source, ...settlers.map(({ id, title, number }) => ({ kind: 'notice' as const, id, title, number }))];
};

/** The notices that one calendar knows and another does not, or not in these words. */
export const noticesOnlyIn = (these: WorkCalendar, others: WorkCalendar): readonly Notice[] => {
  const texts = new Set(others.notices.map((notice) => JSON.stringify(notice)));
  return these.notices.filter((notice) => !texts.has(JSON.stringify(notice)));
};

const yearlyOnlyIn = (these: WorkCalendar, others: WorkCalendar): readonly Notice[] =>
  noticesOnlyIn(these, others).filter(({ kind }) => kind === 'yearly');
