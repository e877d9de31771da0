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
import { outcome } from '../support/errors.ts';
import { changedPlans, daysLater } from '../support/golden.ts';
import { CHINA_DAYS, NaiveCalendar, naiveChina, naiveOutcome, stretch } from '../support/naive.ts';
import { runs } from '../support/runs.ts';
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
const dayAt = ({ from, to }: SmallCalendar, drawn: number): string => {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const all = length + 2 * MARGIN;
  return daysLater(from, (((drawn % all) + all) % all) - MARGIN);
};

/** Mostly the length of a term, now and then far. */
const count = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -300, max: 300 }));

const RUNS = { numRuns: runs(1500) };
const isDay = (result: string): boolean => /^\d/.test(result);

describe('the fast index gives what walking day by day gives, refusals included', () => {
  test('isWorkday', () => {
    fc.assert(
      fc.property(source, place, (drawn, at) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        expect(outcome(() => one.calendar.isWorkday(day))).toBe(naiveOutcome(() => one.naive.isWorkday(day)));
      }),
      RUNS,
    );
  });

  test('addWorkdays', () => {
    fc.assert(
      fc.property(source, place, count, (drawn, at, n) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        expect(outcome(() => one.calendar.addWorkdays(day, n))).toBe(naiveOutcome(() => one.naive.addWorkdays(day, n)));
      }),
      RUNS,
    );
  });

  test('countWorkdays', () => {
    fc.assert(
      fc.property(source, place, place, (drawn, a, b) => {
        const one = made(drawn);
        const [from, to] = [dayAt(one, a), dayAt(one, b)];
        expect(outcome(() => one.calendar.countWorkdays(from, to))).toBe(
          naiveOutcome(() => one.naive.countWorkdays(from, to)),
        );
      }),
      RUNS,
    );
  });

  test('roll, by every convention', () => {
    fc.assert(
      fc.property(source, place, (drawn, at) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        for (const by of CONVENTIONS) {
          expect(outcome(() => one.calendar.roll(day, by))).toBe(naiveOutcome(() => one.naive.roll(day, by)));
        }
      }),
      RUNS,
    );
  });

  test('next and previous working day are one step, or none from a working day that may stay', () => {
    fc.assert(
      fc.property(source, place, (drawn, at) => {
        const one = made(drawn);
        const { calendar, naive } = one;
        const day = dayAt(one, at);
        expect(outcome(() => calendar.nextWorkday(day))).toBe(naiveOutcome(() => naive.addWorkdays(day, 1)));
        expect(outcome(() => calendar.previousWorkday(day))).toBe(naiveOutcome(() => naive.addWorkdays(day, -1)));
        expect(outcome(() => calendar.nextWorkdayOrSame(day))).toBe(naiveOutcome(() => naive.roll(day, 'following')));
        expect(outcome(() => calendar.previousWorkdayOrSame(day))).toBe(
          naiveOutcome(() => naive.roll(day, 'preceding')),
        );
      }),
      RUNS,
    );
  });

  test('the index in day numbers answers as the calendar in texts does', () => {
    fc.assert(
      fc.property(source, place, place, count, convention, (drawn, a, b, n, by) => {
        const one = made(drawn);
        const { calendar } = one;
        const { index } = calendar;
        const [day, other] = [dayAt(one, a), dayAt(one, b)];
        const [at, there] = [parseDay(day), parseDay(other)];
        expect(outcome(() => index.isWorkday(at))).toBe(outcome(() => calendar.isWorkday(day)));
        expect(outcome(() => formatDay(index.add(at, n)))).toBe(outcome(() => calendar.addWorkdays(day, n)));
        expect(outcome(() => index.count(at, there))).toBe(outcome(() => calendar.countWorkdays(day, other)));
        expect(outcome(() => formatDay(index.roll(at, by)))).toBe(outcome(() => calendar.roll(day, by)));
      }),
      RUNS,
    );
  });

  test('the working days walked are those that are worked, the breaks those that are not', () => {
    fc.assert(
      fc.property(source, place, fc.nat({ max: 60 }), (drawn, at, length) => {
        const one = made(drawn);
        const from = dayAt(one, at);
        const range = Array.from({ length: length + 1 }, (_, step) => daysLater(from, step));
        const to = daysLater(from, length);
        const expected = naiveOutcome(() => {
          naiveOutcome(() => one.naive.isWorkday(from));
          return range.filter((day) => one.naive.isWorkday(day));
        });
        expect(outcome(() => [...one.calendar.workdays(from, to)])).toEqual(expected);
        const off = outcome(() =>
          [...one.calendar.breaks(from, to)].flatMap((run) => {
            expect(daysLater(run.from, run.days - 1)).toBe(run.to);
            return range.filter((day) => run.from <= day && day <= run.to);
          }),
        );
        expect(off).toEqual(
          Array.isArray(expected) ? range.filter((day) => !expected.includes(day)) : 'CALENDAR_YEAR_MISSING',
        );
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('adding working days', () => {
  test('any count but 0 gives a working day', () => {
    fc.assert(
      fc.property(source, place, count, (drawn, at, n) => {
        fc.pre(n !== 0);
        const one = made(drawn);
        const end = outcome(() => one.calendar.addWorkdays(dayAt(one, at), n));
        expect(!isDay(end) || one.naive.isWorkday(end)).toBe(true);
      }),
      RUNS,
    );
  });

  test('in two steps of one direction it comes to the same day', () => {
    fc.assert(
      fc.property(source, place, fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.boolean(), (drawn, at, a, b, back) => {
        const one = made(drawn);
        const { calendar } = one;
        const day = dayAt(one, at);
        const sign = back ? -1 : 1;
        const steps = outcome(() => calendar.addWorkdays(calendar.addWorkdays(day, sign * a), sign * b));
        expect(steps).toBe(outcome(() => calendar.addWorkdays(day, sign * (a + b))));
      }),
      RUNS,
    );
  });

  test('counting undoes adding, for every count', () => {
    fc.assert(
      fc.property(source, place, count, (drawn, at, n) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        const end = outcome(() => one.calendar.addWorkdays(day, n));
        expect(isDay(end) ? one.calendar.countWorkdays(day, end) : n).toBe(n);
      }),
      RUNS,
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(source, place, fc.nat({ max: 40 }), count, (drawn, at, later, n) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        const first = outcome(() => one.calendar.addWorkdays(day, n));
        const second = outcome(() => one.calendar.addWorkdays(daysLater(day, later), n));
        expect(!isDay(first) || !isDay(second) || first <= second).toBe(true);
      }),
      RUNS,
    );
  });

  test('a greater count never ends earlier, and later if it goes to another working day', () => {
    fc.assert(
      fc.property(source, place, count, fc.integer({ min: 1, max: 40 }), (drawn, at, n, more) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        const first = outcome(() => one.calendar.addWorkdays(day, n));
        const second = outcome(() => one.calendar.addWorkdays(day, n + more));
        expect(!isDay(first) || !isDay(second) || first < second).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('counting working days', () => {
  test('two ranges one after the other have as many as both together', () => {
    fc.assert(
      fc.property(source, place, place, place, (drawn, a, b, c) => {
        const one = made(drawn);
        const { calendar } = one;
        const [from, over, to] = [dayAt(one, a), dayAt(one, b), dayAt(one, c)].sort();
        const whole = outcome(() => calendar.countWorkdays(from ?? '', to ?? ''));
        const parts = outcome(
          () => calendar.countWorkdays(from ?? '', over ?? '') + calendar.countWorkdays(over ?? '', to ?? ''),
        );
        expect(parts).toBe(whole);
      }),
      RUNS,
    );
  });

  test('to and fro differ only by the ends: forwards the last day counts, backwards the first', () => {
    fc.assert(
      fc.property(source, place, place, (drawn, a, b) => {
        const one = made(drawn);
        const { calendar, naive } = one;
        const [from = '', to = ''] = [dayAt(one, a), dayAt(one, b)].sort();
        const forwards = outcome(() => calendar.countWorkdays(from, to));
        fc.pre(typeof forwards === 'number');
        const ends = Number(naive.isWorkday(from)) - Number(naive.isWorkday(to));
        expect(forwards + ends + calendar.countWorkdays(to, from)).toBe(0);
      }),
      RUNS,
    );
  });
});

describe('rolling', () => {
  test('twice is once, by every convention', () => {
    fc.assert(
      fc.property(source, place, convention, (drawn, at, by) => {
        const one = made(drawn);
        const rolled = outcome(() => one.calendar.roll(dayAt(one, at), by));
        expect(isDay(rolled) ? one.calendar.roll(rolled as string, by) : rolled).toBe(rolled);
      }),
      RUNS,
    );
  });

  test('every convention but none gives a working day, and leaves a working day alone', () => {
    fc.assert(
      fc.property(source, place, convention, (drawn, at, by) => {
        fc.pre(by !== 'none');
        const one = made(drawn);
        const day = dayAt(one, at);
        const rolled = outcome(() => one.calendar.roll(day, by));
        expect(!isDay(rolled) || one.naive.isWorkday(rolled)).toBe(true);
        if (naiveOutcome(() => one.naive.isWorkday(day)) === true) {
          expect(rolled).toBe(day);
        }
      }),
      RUNS,
    );
  });

  test('a later day never rolls to an earlier one, by any convention that does not look at the month', () => {
    const steady = fc.constantFrom<RollConvention>('none', 'following', 'preceding', 'nearest');
    fc.assert(
      fc.property(source, place, fc.nat({ max: 12 }), steady, (drawn, at, later, by) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        const first = outcome(() => one.calendar.roll(day, by));
        const second = outcome(() => one.calendar.roll(daysLater(day, later), by));
        expect(!isDay(first) || !isDay(second) || first <= second).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('as known on a day', () => {
  /** The first day on which each notice of mainland China was known. */
  const firstDays = new Map(china.notices.map((notice) => [notice.id, formatDay(knownFrom(notice))]));
  const idsOf = (sources: readonly DaySource[]): readonly string[] =>
    sources.flatMap((one) => (one.kind === 'notice' ? [one.id] : []));

  test('no day is decided by a notice that came later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHINA_DAYS), place, (knownOn, at) => {
        const known = china.asKnownOn(knownOn);
        fc.pre(known.coverage !== null);
        const { from, to } = known.coverage ?? { from: '', to: '' };
        for (let step = 0; step < 50; step += 1) {
          const day = dayAt({ ...CHINA, from, to }, at + step * 7919);
          if (from <= day && day <= to) {
            for (const id of idsOf(known.day(day).source)) {
              expect(firstDays.get(id) ?? '9999', `${day} by ${id}`).toSatisfy((first: string) => first <= knownOn);
            }
          }
        }
      }),
      { numRuns: runs(200) },
    );
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
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 1500 }), place, (drawn, step, at) => {
        const knownOn = daysLater(`${drawn.firstYear - 1}-10-01`, step);
        const one = build(drawn, knownOn);
        const day = dayAt(one, at);
        expect(outcome(() => one.calendar.isWorkday(day))).toBe(naiveOutcome(() => one.naive.isWorkday(day)));
        expect(outcome(() => one.calendar.addWorkdays(day, 10))).toBe(
          naiveOutcome(() => one.naive.addWorkdays(day, 10)),
        );
      }),
      RUNS,
    );
  });

  test('from the day of the last notice on, it is the calendar itself', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 5000 }), (drawn, step) => {
        const { calendar } = build(drawn);
        const last = `${drawn.firstYear + drawn.years - 1}-${CHANGE_DAY}`;
        return calendar.asKnownOn(daysLater(last, step % 3000)).id === calendar.id;
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('two calendars at once', () => {
  const pair = fc.tuple(source, source);
  const join = (
    [a, b]: readonly ['china' | SmallSpec, 'china' | SmallSpec],
    how: (a: WorkCalendar, b: WorkCalendar) => WorkCalendar,
  ): { one: SmallCalendar; other: SmallCalendar; both: WorkCalendar | string } => {
    const [one, other] = [made(a), made(b)];
    return { one, other, both: outcome(() => how(one.calendar, other.calendar)) };
  };
  const later = (a: string, b: string): string => (a > b ? a : b);
  const earlier = (a: string, b: string): string => (a < b ? a : b);

  test('a day off in either is worked only if both work; a day off in both, if one works', () => {
    fc.assert(
      fc.property(pair, place, (drawn, at) => {
        const either = join(drawn, offInEither);
        const both = join(drawn, offInBoth);
        const { one, other } = either;
        const [from, to] = [later(one.from, other.from), earlier(one.to, other.to)];
        if (typeof either.both === 'string' || typeof both.both === 'string') {
          expect([either.both, both.both, from > to]).toEqual(['CALENDARS_DISJOINT', 'CALENDARS_DISJOINT', true]);
          return;
        }
        expect(either.both.coverage).toMatchObject({ from, to });
        for (let step = 0; step < 40; step += 1) {
          const day = dayAt({ ...one, from, to }, at + step);
          const inside = from <= day && day <= to;
          const worked = inside ? [one.naive.isWorkday(day), other.naive.isWorkday(day)] : [];
          const and = inside ? worked.every(Boolean) : 'CALENDAR_YEAR_MISSING';
          const or = inside ? worked.some(Boolean) : 'CALENDAR_YEAR_MISSING';
          const [inEither, inBoth] = [either.both, both.both];
          expect(outcome(() => inEither.isWorkday(day))).toBe(and);
          expect(outcome(() => inBoth.isWorkday(day))).toBe(or);
          expect(outcome(() => inEither.day(day).workday)).toBe(and);
          expect(outcome(() => inBoth.day(day).workday)).toBe(or);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('they add, count and roll as the walker of their common days does', () => {
    fc.assert(
      fc.property(pair, fc.boolean(), place, place, count, convention, (drawn, either, a, b, n, by) => {
        const { one, other, both } = join(drawn, either ? offInEither : offInBoth);
        const [from, to] = [later(one.from, other.from), earlier(one.to, other.to)];
        fc.pre(typeof both !== 'string');
        const marks = stretch(from, to).map((day): [string, 'work' | 'rest'] => {
          const [a, b] = [one.naive.isWorkday(day), other.naive.isWorkday(day)];
          return [day, (either ? a && b : a || b) ? 'work' : 'rest'];
        });
        const naive = new NaiveCalendar(from, to, marks);
        const [day, there] = [dayAt({ ...one, from, to }, a), dayAt({ ...one, from, to }, b)];
        expect(outcome(() => both.addWorkdays(day, n))).toBe(naiveOutcome(() => naive.addWorkdays(day, n)));
        expect(outcome(() => both.countWorkdays(day, there))).toBe(naiveOutcome(() => naive.countWorkdays(day, there)));
        expect(outcome(() => both.roll(day, by))).toBe(naiveOutcome(() => naive.roll(day, by)));
      }),
      { numRuns: runs(200) },
    );
  });

  test('a calendar with itself is itself', () => {
    fc.assert(
      fc.property(source, place, count, (drawn, at, n) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        const alone = outcome(() => one.calendar.addWorkdays(day, n));
        expect(outcome(() => offInEither(one.calendar, one.calendar).addWorkdays(day, n))).toBe(alone);
        expect(outcome(() => offInBoth(one.calendar, one.calendar).addWorkdays(day, n))).toBe(alone);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('the facts of a day', () => {
  test('kind, name, work and settledness say the same', () => {
    fc.assert(
      fc.property(source, place, (drawn, at) => {
        const one = made(drawn);
        const day = dayAt(one, at);
        const fact = outcome(() => one.calendar.day(day));
        if (typeof fact === 'string') {
          expect(day < one.from || day > one.to).toBe(true);
          return;
        }
        expect(fact.date).toBe(day);
        expect(fact.workday).toBe(one.naive.isWorkday(day));
        expect(fact.workday).toBe(fact.kind === 'workday' || fact.kind === 'makeup-workday');
        expect(fact.name !== null).toBe(fact.kind === 'holiday' || fact.kind === 'makeup-workday');
        expect(fact.settled).toBe(day <= (one.calendar.coverage?.settledTo ?? ''));
        expect(fact.source.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
