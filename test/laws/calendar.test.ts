import fc from 'fast-check';
import {
  china,
  type DaySource,
  knownFrom,
  offInBoth,
  offInEither,
  type RollConvention,
  type WorkCalendar,
} from 'qixian/calendar';
import { formatDay, parseDay } from 'qixian/kernel';
import { describe, expect, test } from 'vitest';
import { forCases, holds, same } from '../support/cases.ts';
import { outcome } from '../support/errors.ts';
import { changedPlans, daysLater } from '../support/golden.ts';
import { CHINA_DAYS, daysOn, NaiveCalendar, naiveChina, naiveOutcome, spanOf, stretch } from '../support/naive.ts';
import { build, CHANGE_DAY, type SmallCalendar, type SmallSpec, smallSpec } from '../support/small-calendars.ts';

const CHINA: SmallCalendar = { calendar: china, naive: naiveChina, from: '2001-01-01', to: '2026-12-31' };

const CONVENTIONS: readonly RollConvention[] = [
  'none',
  'following',
  'modified-following',
  'preceding',
  'modified-preceding',
  'nearest',
  'raise',
];
const convention = fc.constantFrom(...CONVENTIONS);

/** Mainland China half of the time, else a random calendar; drawn as plain data, so that a failure can be read. */
const source = fc.oneof(fc.constant<'china' | SmallSpec>('china'), smallSpec);
const made = (drawn: 'china' | SmallSpec): SmallCalendar => (drawn === 'china' ? CHINA : build(drawn));

/**
 * Places are drawn as numbers and laid on the days of the calendar, a few on either side of them included.
 * Small ones lie near its first day, negative ones near its last.
 */
const place = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 1_000_000 }) }, fc.integer({ min: -40, max: 20 }));
const MARGIN = 4;
const dayAt = ({ from, to }: { readonly from: string; readonly to: string }, drawn: number): string => {
  const all = spanOf(from, to) + 2 * MARGIN;
  return daysOn(from, (((drawn % all) + all) % all) - MARGIN);
};

/** Mostly the length of a term, now and then far. */
const count = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -300, max: 300 }));

/** What is asked of a calendar: two or three places on it, a count of working days, another one, a convention. */
const ask = fc.record({
  a: place,
  b: place,
  c: place,
  n: count,
  more: fc.integer({ min: 1, max: 40 }),
  by: convention,
});

const NORMAL = 3000;

/** Tries a law on Mainland China and on random calendars. */
const onCalendars = (claim: (one: SmallCalendar, asked: Asked) => void): void =>
  forCases(source, ask, NORMAL, made, (one, { a, b, c, ...rest }) =>
    claim(one, { day: dayAt(one, a), there: dayAt(one, b), third: dayAt(one, c), at: a, ...rest }),
  );

interface Asked {
  readonly day: string;
  readonly there: string;
  readonly third: string;
  /** The place of `day` as drawn. */
  readonly at: number;
  readonly n: number;
  readonly more: number;
  readonly by: RollConvention;
}

const isDay = (result: unknown): result is string => typeof result === 'string' && /^\d/.test(result);
const text = (value: unknown): string => JSON.stringify(value);

describe('the fast index gives what walking day by day gives, refusals included', () => {
  test('isWorkday', () => {
    onCalendars(({ calendar, naive }, { day }) => {
      same(
        outcome(() => calendar.isWorkday(day)),
        naiveOutcome(() => naive.isWorkday(day)),
        day,
      );
    });
  });

  test('addWorkdays', () => {
    onCalendars(({ calendar, naive }, { day, n }) => {
      same(
        outcome(() => calendar.addWorkdays(day, n)),
        naiveOutcome(() => naive.addWorkdays(day, n)),
        `${day} ${n}`,
      );
    });
  });

  test('countWorkdays', () => {
    onCalendars(({ calendar, naive }, { day, there }) => {
      same(
        outcome(() => calendar.countWorkdays(day, there)),
        naiveOutcome(() => naive.countWorkdays(day, there)),
        `${day} ${there}`,
      );
    });
  });

  test('roll, by every convention', () => {
    onCalendars(({ calendar, naive }, { day }) => {
      for (const by of CONVENTIONS) {
        same(
          outcome(() => calendar.roll(day, by)),
          naiveOutcome(() => naive.roll(day, by)),
          `${day} ${by}`,
        );
      }
    });
  });

  test('next and previous working day are one step, or none from a working day that may stay', () => {
    onCalendars(({ calendar, naive }, { day }) => {
      same(
        outcome(() => calendar.nextWorkday(day)),
        naiveOutcome(() => naive.addWorkdays(day, 1)),
        day,
      );
      same(
        outcome(() => calendar.previousWorkday(day)),
        naiveOutcome(() => naive.addWorkdays(day, -1)),
        day,
      );
      same(
        outcome(() => calendar.nextWorkdayOrSame(day)),
        naiveOutcome(() => naive.roll(day, 'following')),
        day,
      );
      same(
        outcome(() => calendar.previousWorkdayOrSame(day)),
        naiveOutcome(() => naive.roll(day, 'preceding')),
        day,
      );
    });
  });

  test('the index in day numbers answers as the calendar in texts does', () => {
    onCalendars(({ calendar }, { day, there, n, by }) => {
      const { index } = calendar;
      const [at, end] = [parseDay(day), parseDay(there)];
      same(
        outcome(() => index.isWorkday(at)),
        outcome(() => calendar.isWorkday(day)),
        day,
      );
      same(
        outcome(() => formatDay(index.add(at, n))),
        outcome(() => calendar.addWorkdays(day, n)),
        `${day} ${n}`,
      );
      same(
        outcome(() => index.count(at, end)),
        outcome(() => calendar.countWorkdays(day, there)),
        `${day} ${there}`,
      );
      same(
        outcome(() => formatDay(index.roll(at, by))),
        outcome(() => calendar.roll(day, by)),
        `${day} ${by}`,
      );
    });
  });

  test('the working days walked are those that are worked, the breaks those that are not', () => {
    onCalendars(({ calendar, naive }, { day: from, more }) => {
      const range = Array.from({ length: more + 1 }, (_, step) => daysOn(from, step));
      const to = daysOn(from, more);
      const expected = naiveOutcome(() => range.filter((day) => naive.isWorkday(day)));
      same(text(outcome(() => [...calendar.workdays(from, to)])), text(expected), `${from} ${to}`);
      const off = outcome(() =>
        [...calendar.breaks(from, to)].flatMap((run) => {
          same(daysOn(run.from, run.days - 1), run.to);
          return range.filter((day) => run.from <= day && day <= run.to);
        }),
      );
      const rest = Array.isArray(expected) ? range.filter((day) => !expected.includes(day)) : 'CALENDAR_YEAR_MISSING';
      same(text(off), text(rest), `${from} ${to}`);
    });
  });
});

describe('adding working days', () => {
  test('any count but 0 gives a working day', () => {
    onCalendars(({ calendar, naive }, { day, n }) => {
      const end = n === 0 ? null : outcome(() => calendar.addWorkdays(day, n));
      holds(!isDay(end) || naive.isWorkday(end), `${day} ${n} ${end}`);
    });
  });

  test('in two steps of one direction it comes to the same day', () => {
    onCalendars(({ calendar }, { day, n, more }) => {
      const step = n < 0 ? -more : more;
      same(
        outcome(() => calendar.addWorkdays(calendar.addWorkdays(day, n), step)),
        outcome(() => calendar.addWorkdays(day, n + step)),
        `${day} ${n} ${step}`,
      );
      same(
        outcome(() => calendar.addWorkdays(calendar.addWorkdays(day, step), n)),
        outcome(() => calendar.addWorkdays(day, n + step)),
        `${day} ${step} ${n}`,
      );
    });
  });

  test('counting undoes adding, for every count', () => {
    onCalendars(({ calendar }, { day, n }) => {
      const end = outcome(() => calendar.addWorkdays(day, n));
      same(isDay(end) ? calendar.countWorkdays(day, end) : n, n, `${day} ${n}`);
    });
  });

  test('a later start never ends earlier', () => {
    onCalendars(({ calendar }, { day, n, more }) => {
      const first = outcome(() => calendar.addWorkdays(day, n));
      const second = outcome(() => calendar.addWorkdays(daysOn(day, more), n));
      holds(!isDay(first) || !isDay(second) || first <= second, `${day} ${more} ${n}`);
    });
  });

  test('a greater count never ends earlier, and later if it goes to another working day', () => {
    onCalendars(({ calendar }, { day, n, more }) => {
      const first = outcome(() => calendar.addWorkdays(day, n));
      const second = outcome(() => calendar.addWorkdays(day, n + more));
      holds(!isDay(first) || !isDay(second) || first < second, `${day} ${n} ${more}`);
    });
  });
});

describe('counting working days', () => {
  test('two ranges one after the other have as many as both together', () => {
    onCalendars(({ calendar }, { day, there, third }) => {
      const [from = '', over = '', to = ''] = [day, there, third].sort();
      same(
        outcome(() => calendar.countWorkdays(from, over) + calendar.countWorkdays(over, to)),
        outcome(() => calendar.countWorkdays(from, to)),
        `${from} ${over} ${to}`,
      );
    });
  });

  test('to and fro differ only by the ends: forwards the last day counts, backwards the first', () => {
    onCalendars(({ calendar, naive }, { day, there }) => {
      const [from = '', to = ''] = [day, there].sort();
      const forwards = outcome(() => calendar.countWorkdays(from, to));
      if (typeof forwards === 'number') {
        const ends = Number(naive.isWorkday(from)) - Number(naive.isWorkday(to));
        holds(forwards + ends + calendar.countWorkdays(to, from) === 0, `${from} ${to}`);
      }
    });
  });
});

describe('rolling', () => {
  test('twice is once, by every convention', () => {
    onCalendars(({ calendar }, { day, by }) => {
      const rolled = outcome(() => calendar.roll(day, by));
      same(isDay(rolled) ? calendar.roll(rolled, by) : rolled, rolled, `${day} ${by}`);
    });
  });

  test('every convention but none gives a working day, and leaves a working day alone', () => {
    onCalendars(({ calendar, naive }, { day, by }) => {
      const rolled = by === 'none' ? null : outcome(() => calendar.roll(day, by));
      holds(!isDay(rolled) || naive.isWorkday(rolled), `${day} ${by} ${rolled}`);
      if (rolled !== null && naiveOutcome(() => naive.isWorkday(day)) === true) {
        same(rolled, day, by);
      }
    });
  });

  test('a later day never rolls to an earlier one, by any convention that does not look at the month', () => {
    const steady: readonly RollConvention[] = ['none', 'following', 'preceding', 'nearest'];
    onCalendars(({ calendar }, { day, more, at }) => {
      const by = steady[Math.abs(at) % steady.length] ?? 'none';
      const first = outcome(() => calendar.roll(day, by));
      const second = outcome(() => calendar.roll(daysOn(day, more % 13), by));
      holds(!isDay(first) || !isDay(second) || first <= second, `${day} ${more % 13} ${by}`);
    });
  });
});

describe('as known on a day', () => {
  /** The first day on which each notice of mainland China was known. */
  const firstDays = new Map(china.notices.map((notice) => [notice.id, formatDay(knownFrom(notice))]));
  const idsOf = (sources: readonly DaySource[]): readonly string[] =>
    sources.flatMap((one) => (one.kind === 'notice' ? [one.id] : []));

  test('no day is decided by a notice that came later', () => {
    const known = (knownOn: string) => ({ knownOn, calendar: china.asKnownOn(knownOn) });
    forCases(fc.constantFrom(...CHINA_DAYS), place, NORMAL, known, ({ knownOn, calendar }, at) => {
      if (calendar.coverage !== null) {
        const { from, to } = calendar.coverage;
        const day = dayAt(calendar.coverage, at);
        for (const id of from <= day && day <= to ? idsOf(calendar.day(day).source) : []) {
          holds((firstDays.get(id) ?? '9999') <= knownOn, `${day} by ${id} on ${knownOn}`);
        }
      }
    });
  });

  test('on every day of knowledge every covered day is worked or off as the plan of that day had it', () => {
    const days = changedPlans.flatMap(({ knownFrom: first }) => [daysLater(first, -1), first]);
    for (const knownOn of [...days, '2001-01-02', '2011-12-31', '2024-12-31']) {
      const later = changedPlans.filter(({ knownFrom: first }) => first > knownOn).flatMap((change) => change.days);
      const first = new Map(later.map(({ day, before }) => [day, before === 'workday' || before === 'makeup-workday']));
      const known = china.asKnownOn(knownOn);
      const end = known.coverage?.to ?? '';
      // In its last December a calendar does not know yet what the next notice does to it.
      const wrong = CHINA_DAYS.filter((day) => day <= `${end.slice(0, 4)}-12-28`).filter(
        (day) => known.isWorkday(day) !== (first.get(day) ?? naiveChina.isWorkday(day)),
      );
      expect(wrong, knownOn).toEqual([]);
    }
  });

  test('a random calendar knows what its notices had said by then', () => {
    const spec = fc.tuple(smallSpec, fc.nat({ max: 1500 }));
    const known = ([drawn, step]: [SmallSpec, number]) => build(drawn, daysLater(`${drawn.firstYear - 1}-10-01`, step));
    forCases(spec, fc.tuple(place, count), NORMAL, known, (one, [at, n]) => {
      const day = dayAt(one, at);
      same(
        outcome(() => one.calendar.isWorkday(day)),
        naiveOutcome(() => one.naive.isWorkday(day)),
        day,
      );
      same(
        outcome(() => one.calendar.addWorkdays(day, n)),
        naiveOutcome(() => one.naive.addWorkdays(day, n)),
        `${day} ${n}`,
      );
    });
  });

  test('from the day of the last notice on, it is the calendar itself', () => {
    const whole = (drawn: SmallSpec) => ({ drawn, calendar: build(drawn).calendar });
    forCases(smallSpec, fc.nat({ max: 3000 }), NORMAL, whole, ({ drawn, calendar }, step) => {
      const last = `${drawn.firstYear + drawn.years - 1}-${CHANGE_DAY}`;
      same(calendar.asKnownOn(daysOn(last, step)).id, calendar.id, `${step} days after ${last}`);
    });
  });
});

describe('two calendars at once', () => {
  const pair = fc.tuple(source, source);
  type Joined = WorkCalendar | string;
  interface Pair {
    readonly one: SmallCalendar;
    readonly other: SmallCalendar;
    readonly inEither: Joined;
    readonly inBoth: Joined;
    readonly from: string;
    readonly to: string;
  }
  const join = ([a, b]: readonly ['china' | SmallSpec, 'china' | SmallSpec]): Pair => {
    const [one, other] = [made(a), made(b)];
    return {
      one,
      other,
      inEither: outcome(() => offInEither(one.calendar, other.calendar)),
      inBoth: outcome(() => offInBoth(one.calendar, other.calendar)),
      from: one.from > other.from ? one.from : other.from,
      to: one.to < other.to ? one.to : other.to,
    };
  };

  test('a day off in either is worked only if both work; a day off in both, if one works', () => {
    forCases(pair, place, NORMAL, join, ({ one, other, inEither, inBoth, from, to }, at) => {
      if (typeof inEither === 'string' || typeof inBoth === 'string') {
        same(text([inEither, inBoth, from > to]), text(['CALENDARS_DISJOINT', 'CALENDARS_DISJOINT', true]));
        return;
      }
      same(text([inEither.coverage?.from, inEither.coverage?.to]), text([from, to]));
      const day = dayAt({ from, to }, at);
      const inside = from <= day && day <= to;
      const worked = inside ? [one.naive.isWorkday(day), other.naive.isWorkday(day)] : [];
      const and = inside ? worked.every(Boolean) : 'CALENDAR_YEAR_MISSING';
      const or = inside ? worked.some(Boolean) : 'CALENDAR_YEAR_MISSING';
      same(
        outcome(() => inEither.isWorkday(day)),
        and,
        day,
      );
      same(
        outcome(() => inBoth.isWorkday(day)),
        or,
        day,
      );
      same(
        outcome(() => inEither.day(day).workday),
        and,
        day,
      );
      same(
        outcome(() => inBoth.day(day).workday),
        or,
        day,
      );
    });
  });

  test('they add, count and roll as the walker of their common days does', () => {
    const joined = fc.tuple(pair, fc.boolean());
    const withWalker = ([drawn, either]: [['china' | SmallSpec, 'china' | SmallSpec], boolean]) => {
      const { one, other, inEither, inBoth, from, to } = join(drawn);
      const both = either ? inEither : inBoth;
      if (typeof both === 'string') {
        return null;
      }
      const marks = stretch(from, to).map((day): [string, 'work' | 'rest'] => {
        const [a, b] = [one.naive.isWorkday(day), other.naive.isWorkday(day)];
        return [day, (either ? a && b : a || b) ? 'work' : 'rest'];
      });
      return { both, from, to, naive: new NaiveCalendar(from, to, marks) };
    };
    forCases(joined, ask, NORMAL, withWalker, (world, { a, b, n, by }) => {
      if (world !== null) {
        const { both, naive } = world;
        const [day, there] = [dayAt(world, a), dayAt(world, b)];
        same(
          outcome(() => both.addWorkdays(day, n)),
          naiveOutcome(() => naive.addWorkdays(day, n)),
          `${day} ${n}`,
        );
        same(
          outcome(() => both.countWorkdays(day, there)),
          naiveOutcome(() => naive.countWorkdays(day, there)),
          `${day} ${there}`,
        );
        same(
          outcome(() => both.roll(day, by)),
          naiveOutcome(() => naive.roll(day, by)),
          `${day} ${by}`,
        );
      }
    });
  });

  test('a calendar with itself is itself', () => {
    const twice = (drawn: 'china' | SmallSpec) => {
      const one = made(drawn);
      return {
        one,
        either: offInEither(one.calendar, one.calendar),
        both: offInBoth(one.calendar, one.calendar),
      };
    };
    forCases(source, fc.tuple(place, count), NORMAL, twice, ({ one, either, both }, [at, n]) => {
      const day = dayAt(one, at);
      const alone = outcome(() => one.calendar.addWorkdays(day, n));
      same(
        outcome(() => either.addWorkdays(day, n)),
        alone,
        `${day} ${n}`,
      );
      same(
        outcome(() => both.addWorkdays(day, n)),
        alone,
        `${day} ${n}`,
      );
    });
  });
});

describe('the facts of a day', () => {
  test('kind, name, work and settledness say the same', () => {
    onCalendars((one, { day }) => {
      const fact = outcome(() => one.calendar.day(day));
      if (typeof fact === 'string') {
        holds(day < one.from || day > one.to, day);
        return;
      }
      same(fact.date, day);
      same(fact.workday, one.naive.isWorkday(day), day);
      same(fact.workday, fact.kind === 'workday' || fact.kind === 'makeup-workday', day);
      same(fact.name !== null, fact.kind === 'holiday' || fact.kind === 'makeup-workday', day);
      same(fact.settled, day <= (one.calendar.coverage?.settledTo ?? ''), day);
      holds(fact.source.length > 0, day);
    });
  });
});
