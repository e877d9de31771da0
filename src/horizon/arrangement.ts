import { addDays, type EpochDay, parseDay, weekdayOf } from '../kernel/index.ts';
import { statutoryDays } from './statutory.ts';

/*
 * What the arrangement of an unpublished year can be. The assumptions, each a day or two wider than what the notices of
 * 2008 to 2026 did:
 *  - each feast has one unbroken break that holds its statutory days, of a length and a start inside the shapes below;
 *  - weekdays given off beyond the statutory days are worked on weekend days near the break (compensation), so that
 *    weekdays off less make-up days are the statutory days of the feast;
 *  - Mid-Autumn from 28 September on is arranged together with National Day; on a weekend of the days before that,
 *    its day off may be given in the long break.
 * A notice issued in mid-year can break them.
 */

/** One way to arrange a feast: its break, both ends included, and its make-up days. */
export interface Arrangement {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly makeups: readonly EpochDay[];
}

/** A feast of a year, or two arranged together, with the ways in which it can be arranged. */
export interface Feast {
  readonly name: string;
  readonly year: number;
  readonly statutory: readonly EpochDay[];
  readonly arrangements: readonly Arrangement[];
}

/** The shape of a break: shortest and longest, first start before the first statutory day, reach of make-up days. */
interface Shape {
  readonly shortest: number;
  readonly longest: number;
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly reach: number;
}

const SHORT: Shape = { shortest: 1, longest: 4, earliestStart: -3, latestStart: 0, reach: 9 };

const SHAPES: Readonly<Record<string, Shape>> = {
  春节: { shortest: 7, longest: 10, earliestStart: -3, latestStart: 0, reach: 9 },
  劳动节: { shortest: 1, longest: 6, earliestStart: -3, latestStart: 0, reach: 9 },
  国庆节: { shortest: 7, longest: 9, earliestStart: -3, latestStart: 0, reach: 14 },
};

/** National Day with Mid-Autumn inside its break or up to three days before it. */
const LONG: Shape = { shortest: 7, longest: 12, earliestStart: -3, latestStart: 0, reach: 14 };

const isWeekend = (day: EpochDay): boolean => weekdayOf(day) > 5;

/** The feasts of a year with their possible arrangements, in the order of their days; by the law known on a day. */
export const feastsOf = (year: number, asKnownOn: string | null = null): readonly Feast[] => {
  const byName = new Map<string, EpochDay[]>();
  for (const { day, feast } of statutoryDays(year, { asKnownOn })) {
    byName.set(feast, [...(byName.get(feast) ?? []), parseDay(day)]);
  }
  const groups = [...byName].map(([name, statutory]) => ({ name, statutory }));
  const national = groups.find(({ name }) => name === '国庆节');
  const autumn = groups.find(({ name }) => name === '中秋节');
  const autumnDay = autumn?.statutory[0];
  const nationalDay = national?.statutory[0];
  const apart = autumnDay === undefined || nationalDay === undefined ? null : autumnDay - nationalDay;
  const joined =
    national !== undefined && autumn !== undefined && apart !== null && apart >= -3 && apart <= 7
      ? [...groups.filter((group) => group !== national && group !== autumn), join(autumn, national)]
      : groups;
  const moved = apart !== null && apart < -3 && apart >= -7 && autumnDay !== undefined && isWeekend(autumnDay);
  return joined
    .map(({ name, statutory }) => ({
      name,
      year,
      statutory,
      arrangements: [...arrangementsOf(name, statutory), ...(moved ? movedIntoNationalDay(name, statutory) : [])],
    }))
    .sort((a, b) => (a.statutory[0] as number) - (b.statutory[0] as number));
};

interface Group {
  readonly name: string;
  readonly statutory: readonly EpochDay[];
}

const join = (autumn: Group, national: Group): Group => ({
  name: '国庆节、中秋节',
  statutory: [...autumn.statutory, ...national.statutory].sort((a, b) => a - b),
});

const arrangementsOf = (name: string, statutory: readonly EpochDay[]): readonly Arrangement[] => {
  const shape = name === '国庆节、中秋节' ? LONG : (SHAPES[name] ?? SHORT);
  return breaksAround(statutory, shape).flatMap((span) => compensated(span, statutory.length, shape.reach));
};

/**
 * Mid-Autumn on a weekend in the week before National Day may give its day off to the long break, as in 2015. The two
 * are bounded apart, so that both or neither may do so: wider than what can be.
 */
const movedIntoNationalDay = (name: string, statutory: readonly EpochDay[]): readonly Arrangement[] => {
  const day = statutory[0] as EpochDay;
  if (name === '中秋节') {
    return [{ from: day, to: day, makeups: [] }];
  }
  const shape = SHAPES['国庆节'] as Shape;
  return name === '国庆节'
    ? breaksAround(statutory, shape).flatMap((span) => compensated(span, statutory.length + 1, shape.reach))
    : [];
};

interface Span {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/** Every break of a shape that holds the days it must. */
const breaksAround = (held: readonly EpochDay[], shape: Shape): readonly Span[] => {
  const first = held[0] as EpochDay;
  const last = held.at(-1) as EpochDay;
  const spans: Span[] = [];
  for (let start = shape.earliestStart; start <= shape.latestStart; start += 1) {
    for (let length = shape.shortest; length <= shape.longest; length += 1) {
      const from = addDays(first, start);
      const to = addDays(from, length - 1);
      if (to >= last) {
        spans.push({ from, to });
      }
    }
  }
  return spans;
};

/** A break with each choice of make-up days that compensates for it; none if too few weekdays are off. */
const compensated = (span: Span, granted: number, reach: number): readonly Arrangement[] => {
  const weekdays = daysFrom(span.from, span.to).filter((day) => !isWeekend(day)).length;
  const needed = weekdays - granted;
  const near = [
    ...daysFrom(addDays(span.from, -reach), addDays(span.from, -1)),
    ...daysFrom(addDays(span.to, 1), addDays(span.to, reach)),
  ].filter(isWeekend);
  return needed < 0 || needed > 4 ? [] : choices(near, needed).map((makeups) => ({ ...span, makeups }));
};

const daysFrom = (from: EpochDay, to: EpochDay): readonly EpochDay[] =>
  Array.from({ length: to - from + 1 }, (_, at) => addDays(from, at));

/** Every way to take so many of a list, keeping its order. */
const choices = (days: readonly EpochDay[], count: number): readonly (readonly EpochDay[])[] =>
  count === 0 ? [[]] : days.flatMap((day, at) => choices(days.slice(at + 1), count - 1).map((rest) => [day, ...rest]));
