import { daysFrom, daysLater, goldenYears } from './golden.ts';

export type Mark = 'rest' | 'work' | 'plain';
export type Convention =
  | 'none'
  | 'following'
  | 'modified-following'
  | 'preceding'
  | 'modified-preceding'
  | 'nearest'
  | 'raise';

/** What a walker was asked that it cannot know. Codes are those that the library must give for the same question. */
export class NaiveRefusal extends Error {
  readonly code: 'CALENDAR_YEAR_MISSING' | 'DAY_IS_REST';
  constructor(code: 'CALENDAR_YEAR_MISSING' | 'DAY_IS_REST') {
    super(code);
    this.code = code;
  }
}

/** Walks need a stretch of days in order; made once for all walkers. */
const ALL_DAYS = daysFrom('1998-01-01', '2040-12-31');
const PLACE: ReadonlyMap<string, number> = new Map(ALL_DAYS.map((day, at) => [day, at]));
/** Monday 1 to Sunday 7, by JavaScript's own Date in UTC. */
const WEEKDAYS = ALL_DAYS.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7);

/** Working days the slow way: a row of days, each worked or not, walked one by one. */
export class NaiveCalendar {
  private readonly first: number;
  private readonly last: number;
  private readonly worked: readonly boolean[];

  /** @param marks - later ones override earlier ones of the same day; those outside from–to are dropped */
  constructor(from: string, to: string, marks: Iterable<readonly [string, Mark]>, weekend: readonly number[] = [6, 7]) {
    this.first = this.placeOf(from);
    this.last = this.placeOf(to);
    const told = new Map(marks);
    this.worked = ALL_DAYS.slice(this.first, this.last + 1).map((day, at) => {
      const mark = told.get(day) ?? 'plain';
      return mark === 'plain' ? !weekend.includes(WEEKDAYS[this.first + at] ?? 0) : mark === 'work';
    });
  }

  isWorkday(day: string): boolean {
    return this.at(this.placeOf(day));
  }

  addWorkdays(day: string, count: number): string {
    let place = this.placeOf(day);
    this.at(place);
    for (let left = Math.abs(count); left > 0; ) {
      place += count < 0 ? -1 : 1;
      left -= this.at(place) ? 1 : 0;
    }
    return this.dayAt(place);
  }

  /** Workdays in (from, to]; reversed, minus those in [to, from). */
  countWorkdays(from: string, to: string): number {
    const [a, b] = [this.placeOf(from), this.placeOf(to)];
    this.at(a);
    this.at(b);
    let count = 0;
    for (let place = a + 1; place <= b; place += 1) {
      count += this.at(place) ? 1 : 0;
    }
    for (let place = b; place < a; place += 1) {
      count -= this.at(place) ? 1 : 0;
    }
    return count;
  }

  roll(day: string, convention: Convention): string {
    const place = this.placeOf(day);
    if (this.at(place) || convention === 'none') {
      return day;
    }
    switch (convention) {
      case 'raise':
        throw new NaiveRefusal('DAY_IS_REST');
      case 'following':
        return this.dayAt(this.seek(place, 1));
      case 'preceding':
        return this.dayAt(this.seek(place, -1));
      case 'modified-following':
        return this.dayAt(this.seekInMonth(place, 1));
      case 'modified-preceding':
        return this.dayAt(this.seekInMonth(place, -1));
      case 'nearest':
        return this.dayAt(this.seekAround(place));
    }
  }

  /** Steps out on both sides at once, the later side first, so that a tie goes to it. */
  private seekAround(place: number): number {
    for (let distance = 1; ; distance += 1) {
      if (this.at(place + distance)) {
        return place + distance;
      }
      if (this.at(place - distance)) {
        return place - distance;
      }
    }
  }

  private seekInMonth(place: number, step: 1 | -1): number {
    const month = this.dayAt(place).slice(0, 7);
    for (let there = place; this.dayAt(there).startsWith(month); there += step) {
      if (this.at(there)) {
        return there;
      }
    }
    return this.seek(place, step === 1 ? -1 : 1);
  }

  private seek(place: number, step: 1 | -1): number {
    let there = place;
    while (!this.at(there)) {
      there += step;
    }
    return there;
  }

  private at(place: number): boolean {
    if (place < this.first || place > this.last) {
      throw new NaiveRefusal('CALENDAR_YEAR_MISSING');
    }
    return this.worked[place - this.first] ?? false;
  }

  private placeOf(day: string): number {
    const place = PLACE.get(day);
    if (place === undefined) {
      throw new Error(`${day} lies outside the naive walker's own days`);
    }
    return place;
  }

  private dayAt(place: number): string {
    return ALL_DAYS[place] ?? '';
  }
}

/** The day some days later; quicker than {@link daysLater} within the walkers' own days. */
export const daysOn = (day: string, count: number): string => {
  const place = PLACE.get(day);
  return (place === undefined ? undefined : ALL_DAYS[place + count]) ?? daysLater(day, count);
};

/** How many days lie from one to another, both included. */
export const spanOf = (from: string, to: string): number => {
  const [a, b] = [PLACE.get(from), PLACE.get(to)];
  return a === undefined || b === undefined ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : b - a + 1;
};

/** The days from one to another, both included; quicker than {@link daysFrom} within the walkers' own days. */
export const stretch = (from: string, to: string): readonly string[] =>
  ALL_DAYS.slice(PLACE.get(from), (PLACE.get(to) ?? -1) + 1);

const marksOf = function* (): Generator<readonly [string, Mark]> {
  for (const { periods } of goldenYears) {
    for (const { off, work } of periods) {
      yield* off.map((day) => [day, 'rest'] as const);
      yield* work.map((day) => [day, 'work'] as const);
    }
  }
};

/** Mainland China as typed from the notices in golden/notices.json. */
export const naiveChina = new NaiveCalendar('2001-01-01', '2026-12-31', marksOf());

/** Every day that {@link naiveChina} covers: 26 years with 6 leap days. */
export const CHINA_DAYS = daysFrom('2001-01-01', '2026-12-31');

/** The value of a walk, or the code of its refusal. */
export const naiveOutcome = <T>(walk: () => T): T | NaiveRefusal['code'] => {
  try {
    return walk();
  } catch (error) {
    if (error instanceof NaiveRefusal) {
      return error.code;
    }
    throw error;
  }
};
