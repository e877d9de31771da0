import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, dayOf, type EpochDay, LAST_DAY, parseDay, partsOfDay, weekdayOf } from '../kernel/index.ts';
import { type Arrangement, feastsOf } from './arrangement.ts';
import { LAST_STATUTORY_YEAR } from './statutory.ts';

/** A number that lies between two others, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A day that lies between two others, both included. */
export interface DayBounds {
  readonly earliest: EpochDay;
  readonly latest: EpochDay;
}

/** What an arrangement does to the count of workdays: a weekday off takes one away, a make-up day adds one. */
type Effect = readonly (readonly [EpochDay, 1 | -1])[];

/** The possible effects of one feast, and the days on which they can fall. */
interface Swing {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly effects: readonly Effect[];
}

/** Not a field of the class: one that is computed would keep the class in every bundle that touches the lunar table. */
const END = /* @__PURE__ */ dayOf(LAST_STATUTORY_YEAR - 1, 12, 28);

/**
 * The workdays of years whose notice is not published, bounded over every arrangement that the model allows. Inside the
 * settled days it agrees with the calendar exactly.
 */
export class Bounds {
  private readonly calendar: WorkCalendar;
  private readonly settledTo: EpochDay;
  private readonly swings = new Map<number, readonly Swing[]>();

  constructor(calendar: WorkCalendar) {
    this.calendar = calendar;
    this.settledTo = calendar.coverage === null ? (0 as EpochDay) : parseDay(calendar.coverage.settledTo);
  }

  /** The last day about which anything can be said: the lunar table ends there. */
  static get LAST_DAY(): EpochDay {
    return END;
  }

  /** Workdays in (from, to]. */
  count(from: EpochDay, to: EpochDay): Range {
    const base = this.plain(from, to);
    return this.swingsIn(from, to).reduce<Range>(
      ({ least, most }, { effects }) => {
        const sums = effects.map((effect) => sumIn(effect, from, to));
        return { least: least + Math.min(...sums), most: most + Math.max(...sums) };
      },
      { least: base, most: base },
    );
  }

  /** The `count`-th workday after a day; null where it lies past {@link Bounds.LAST_DAY}. */
  add(from: EpochDay, count: number): DayBounds | null {
    if (from >= Bounds.LAST_DAY) {
      return null;
    }
    const earliest = this.firstWith(from, ({ most }) => most >= count);
    const latest = this.firstWith(from, ({ least }) => least >= count);
    return earliest === null || latest === null ? null : { earliest, latest };
  }

  /** The `count`-th workday before a day; null where the day lies past {@link Bounds.LAST_DAY} or the count reaches before what is covered. */
  subtract(from: EpochDay, count: number): DayBounds | null {
    if (from > Bounds.LAST_DAY) {
      return null;
    }
    const lastWith = (start: EpochDay, met: (range: Range) => boolean): EpochDay | null => {
      let day = start;
      while (!met(this.count(addDays(day, -1), addDays(from, -1)))) {
        if (day <= this.calendar.index.from) {
          return null;
        }
        day = addDays(day, -1);
      }
      return day;
    };
    const latest = lastWith(addDays(from, -count), ({ most }) => most >= count);
    const earliest = latest === null ? null : lastWith(latest, ({ least }) => least >= count);
    return latest === null || earliest === null ? null : { earliest, latest };
  }

  /** The first workday from a day on. */
  rollForward(day: EpochDay): DayBounds | null {
    return this.add(addDays(day, -1), 1);
  }

  /** The last workday up to a day. */
  rollBack(day: EpochDay): DayBounds | null {
    if (day > Bounds.LAST_DAY) {
      return null;
    }
    let latest = day;
    while (this.isWorkday(latest) === false) {
      latest = addDays(latest, -1);
    }
    let earliest = latest;
    while (this.isWorkday(earliest) !== true) {
      earliest = addDays(earliest, -1);
    }
    return { earliest, latest };
  }

  /** Whether a day is surely worked, surely not, or open: null. */
  isWorkday(day: EpochDay): boolean | null {
    if (day > Bounds.LAST_DAY) {
      return null;
    }
    const { least, most } = this.count(addDays(day, -1), day);
    return least === most ? most > 0 : null;
  }

  /** The first day up to which the count from `from` meets a condition that stays met, found by halving. */
  private firstWith(from: EpochDay, met: (range: Range) => boolean): EpochDay | null {
    let low = from;
    let high = Math.min(from + 16, Bounds.LAST_DAY) as EpochDay;
    while (high > low && !met(this.count(from, high))) {
      if (high >= Bounds.LAST_DAY) {
        return null;
      }
      low = high;
      high = Math.min(from + 2 * (high - from), Bounds.LAST_DAY, LAST_DAY) as EpochDay;
    }
    while (high - low > 1) {
      const middle = (low + ((high - low) >> 1)) as EpochDay;
      if (met(this.count(from, middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Workdays by what is published, and by the weekly rule after that. */
  private plain(from: EpochDay, to: EpochDay): number {
    const { index } = this.calendar;
    const known = Math.min(to, index.to) as EpochDay;
    const counted = from <= known ? index.count(Math.max(from, index.from) as EpochDay, known) : 0;
    return counted + weekdaysIn(Math.max(from, index.to) as EpochDay, to);
  }

  private swingsIn(from: EpochDay, to: EpochDay): readonly Swing[] {
    const first = partsOfDay(Math.max(from, this.settledTo) as EpochDay).year;
    const last = Math.min(partsOfDay(to).year + 1, LAST_STATUTORY_YEAR);
    const found: Swing[] = [];
    for (let year = first; to > this.settledTo && year <= last; year += 1) {
      found.push(...this.swingsOf(year).filter((swing) => swing.from <= to && swing.to > from));
    }
    return found;
  }

  /** The swings of a year without a notice; none for an arranged one. */
  private swingsOf(year: number): readonly Swing[] {
    const known = this.swings.get(year);
    if (known !== undefined) {
      return known;
    }
    const open = dayOf(year, 12, 31) > this.calendar.index.to;
    const swings = open
      ? feastsOf(year, this.calendar.regulatedOn).map(({ arrangements }) => swingOf(arrangements, this.settledTo))
      : [];
    this.swings.set(year, swings);
    return swings;
  }
}

/** Arrangements that would touch a settled day are out. */
const swingOf = (arrangements: readonly Arrangement[], settledTo: EpochDay): Swing => {
  const effects = arrangements.map(effectOf).filter((effect) => effect.every(([day]) => day > settledTo));
  const days = effects.flatMap((effect) => effect.map(([day]) => day));
  return { from: Math.min(...days) as EpochDay, to: Math.max(...days) as EpochDay, effects };
};

const effectOf = ({ from, to, makeups }: Arrangement): Effect => [
  ...Array.from({ length: to - from + 1 }, (_, at) => addDays(from, at))
    .filter((day) => weekdayOf(day) < 6)
    .map((day) => [day, -1] as const),
  ...makeups.map((day) => [day, 1] as const),
];

const sumIn = (effect: Effect, from: EpochDay, to: EpochDay): number => {
  let sum = 0;
  for (const [day, change] of effect) {
    if (day > from && day <= to) {
      sum += change;
    }
  }
  return sum;
};

/** Mondays to Fridays in (from, to]. */
const weekdaysIn = (from: EpochDay, to: EpochDay): number => {
  if (to <= from) {
    return 0;
  }
  const days = to - from;
  const rest = days % 7;
  let count = ((days - rest) / 7) * 5;
  for (let at = 1; at <= rest; at += 1) {
    count += weekdayOf(addDays(to, at - rest)) < 6 ? 1 : 0;
  }
  return count;
};
