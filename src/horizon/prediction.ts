import type { DayEffect, Notice, WorkCalendar } from '../calendar/index.ts';
import { addDays, type EpochDay, formatDay, type Weekday, weekdayOf } from '../kernel/index.ts';
import { type Arrangement, type Feast, feastsOf } from './arrangement.ts';

/*
 * The likeliest arrangement of an unpublished year, from the habits of the notices since 2008. It is only ever shown as
 * the best guess inside the bounds.
 */

/** Where a break of a one-day feast starts, by the weekday of its day, and for how many days. */
const ONE_DAY: Readonly<Record<Weekday, readonly [start: number, length: number]>> = {
  1: [-2, 3],
  2: [-2, 3],
  3: [0, 1],
  4: [0, 3],
  5: [0, 3],
  6: [0, 3],
  7: [-1, 3],
};

/** The likeliest arrangement of a feast. */
export const likeliest = (feast: Feast): Arrangement | undefined => {
  const [start, length] = habitOf(feast);
  const from = addDays(feast.statutory[0] as EpochDay, start);
  const to = addDays(from, length - 1);
  const fitting = feast.arrangements.filter((one) => one.from === from && one.to === to);
  return fitting.toSorted((a, b) => strangeness(a) - strangeness(b))[0];
};

const habitOf = ({ name, statutory, year }: Feast): readonly [number, number] => {
  const first = statutory[0] as EpochDay;
  switch (name) {
    case '春节':
      return year >= 2014 && year < 2025 ? [-1, 7] : [0, year >= 2025 ? 8 : 7];
    case '劳动节':
      return year >= 2020 ? [0, 5] : ONE_DAY[weekdayOf(first)];
    case '国庆节':
      return [0, 7];
    case '国庆节、中秋节': {
      const national = statutory.at(-1) as EpochDay;
      return first < national - 2 ? [0, Math.max(8, national - 2 - first + 7)] : [0, 8];
    }
    default:
      return ONE_DAY[weekdayOf(first)];
  }
};

/**
 * How unlike the habit make-up days are: the nearest weekend days, one before and one after the break; both before a
 * break that begins on a Monday, both after one that ends on a Friday.
 */
const strangeness = ({ from, to, makeups }: Arrangement): number => {
  const before = makeups.filter((day) => day < from);
  const after = makeups.filter((day) => day > to);
  const lean =
    weekdayOf(from) === 1 ? before.length - after.length : weekdayOf(to) === 5 ? after.length - before.length : null;
  const balance = lean === null ? Math.abs(before.length - after.length) : makeups.length - lean;
  const distance = [...before.map((day) => from - day), ...after.map((day) => day - to)].reduce((a, b) => a + b, 0);
  return balance * 100 + distance;
};

/** A calendar that also has the likeliest arrangement of the next years, up to a year. */
export const predicted = (calendar: WorkCalendar, lastYear: number): WorkCalendar => {
  if (calendar.coverage === null) {
    return calendar;
  }
  const { settledTo, to } = calendar.coverage;
  let extended = calendar;
  for (let year = Number(to.slice(0, 4)) + 1; year <= lastYear; year += 1) {
    extended = extended.with(predictedNotice(year, settledTo, calendar.regulatedOn));
  }
  return extended;
};

const predictedNotice = (year: number, settledTo: string, regulatedOn: string | null): Notice => {
  const taken = new Set<string>();
  const free = ([day]: readonly [string, DayEffect]): boolean => {
    const first = day > settledTo && !taken.has(day);
    taken.add(day);
    return first;
  };
  return {
    id: `likeliest-${year}`,
    kind: 'yearly',
    year,
    title: `${year}`,
    number: null,
    signedOn: null,
    publishedOn: null,
    items: feastsOf(year, regulatedOn).map((feast) => ({
      name: feast.name,
      days: Object.fromEntries(daysOf(likeliest(feast)).filter(free)),
    })),
  };
};

const daysOf = (arrangement: Arrangement | undefined): readonly (readonly [string, DayEffect])[] =>
  arrangement === undefined
    ? []
    : [
        ...Array.from({ length: arrangement.to - arrangement.from + 1 }, (_, at) => addDays(arrangement.from, at)).map(
          (day) => [formatDay(day), 'rest'] as const,
        ),
        ...arrangement.makeups.map((day) => [formatDay(day), 'work'] as const),
      ];
