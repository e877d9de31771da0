import fc from 'fast-check';
import { china, workCalendar } from 'qixian/calendar';
import { guangzhou2020, obligationsOf, safeParseDirective, safeParseRoster } from 'qixian/directive';
import { assess } from 'qixian/schedule';
import {
  calendar,
  coveredDay,
  day,
  dayNearHoliday,
  leapDay,
  makeupDay,
  notice,
  records,
  roster,
  when,
  yearEnd,
} from 'qixian/testing';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { daysFrom, daysLater } from '../support/golden.ts';
import { runs } from '../support/runs.ts';

const every = <Value>(values: fc.Arbitrary<Value>, check: (value: Value) => void): void =>
  fc.assert(
    fc.property(values, (value) => {
      check(value);
    }),
    { numRuns: runs(300) },
  );

/** Enough values to meet every kind. */
const sample = <Value>(values: fc.Arbitrary<Value>): readonly Value[] => fc.sample(values, { numRuns: 2000, seed: 1 });

describe('days', () => {
  test('day: from 2001 to 2026 unless told', () => {
    every(day(), (one) => {
      expect(one >= '2001-01-01' && one <= '2026-12-31').toBe(true);
      expect(daysLater(one, 0)).toBe(one);
    });
    every(day('2020-02-28', '2020-03-01'), (one) => {
      expect(['2020-02-28', '2020-02-29', '2020-03-01']).toContain(one);
    });
  });

  test('coveredDay: a day that the calendar covers', () => {
    every(coveredDay(china.asKnownOn('2001-06-01')), (one) => expect(one.slice(0, 4)).toBe('2001'));
  });

  test('dayNearHoliday: within three days of a day off by a notice', () => {
    every(dayNearHoliday(), (one) => {
      const around = daysFrom(daysLater(one, -3), daysLater(one, 3)).filter(
        (near) => near >= '2001-01-01' && near <= '2026-12-31',
      );
      expect(around.some((near) => china.day(near).kind === 'holiday')).toBe(true);
    });
  });

  test('makeupDay: a Saturday or Sunday that is worked', () => {
    every(makeupDay(), (one) => {
      expect(china.day(one)).toMatchObject({ workday: true, kind: 'makeup-workday' });
      expect([0, 6]).toContain(new Date(one).getUTCDay());
    });
  });

  test('yearEnd: the last or first ten days of a year', () => {
    every(yearEnd(), (one) => expect(one).toMatch(/-12-(2[2-9]|3[01])$|-01-(0[1-9]|10)$/));
  });

  test('leapDay: 29 February or a day beside it, in a leap year of any century', () => {
    every(leapDay(), (one) => expect(one).toMatch(/^\d{4}-(02-28|02-29|03-01)$/));
    const years = new Set(sample(leapDay()).map((one) => Number(one.slice(0, 4))));
    expect([...years].every((year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))).toBe(true);
  });
});

describe('notices and calendars', () => {
  test('notice: one of its year that a calendar can be made of', () => {
    every(notice(2030), (one) => {
      expect(one).toMatchObject({ kind: 'yearly', year: 2030 });
      const days = one.items.flatMap((item) => Object.keys(item.days));
      expect(new Set(days).size).toBe(days.length);
      expect(workCalendar({ id: 'made', notices: [one] }).coverage).toMatchObject({
        from: '2030-01-01',
        to: '2030-12-31',
      });
    });
  });

  test('notice: it gives days off and takes some back', () => {
    const effects = sample(notice(2030)).flatMap(({ items }) => items.flatMap(({ days }) => Object.values(days)));
    expect(new Set(effects)).toEqual(new Set(['rest', 'work']));
  });

  test('calendar: two to four years in a row', () => {
    every(calendar(), (one) => {
      const { from = '', to = '' } = one.coverage ?? {};
      const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
      expect(years).toBeGreaterThanOrEqual(2);
      expect(years).toBeLessThanOrEqual(4);
      expect(one.notices).toHaveLength(years);
    });
  });
});

describe('documents', () => {
  test('when: every kind of time limit, each of which a directive can have', () => {
    const limits = sample(when());
    expect(new Set(limits.map(({ kind }) => kind))).toEqual(
      new Set(['by', 'on', 'within', 'from', 'ongoing', 'every', 'after']),
    );
    expect(new Set(limits.flatMap((limit) => (limit.kind === 'every' ? [limit.due.kind] : [])))).toEqual(
      new Set([
        'whole',
        'last-day',
        'first-workdays',
        'last-workdays',
        'workdays-after-end',
        'by-weekday',
        'by-day',
        'on-day',
        'window',
      ]),
    );
    expect(new Set(limits.flatMap((limit) => (limit.kind === 'every' ? [limit.period] : [])))).toEqual(
      new Set(['week', 'month', 'quarter', 'half-year', 'year']),
    );
    every(when(), (limit) => {
      expect(safeParseDirective(oneTask({ when: limit }, {}, { groups: guangzhou2020.groups }))).toMatchObject({
        ok: true,
      });
    });
  });

  test('roster: one that can be read, with a closed and an open group', () => {
    every(roster(), (one) => {
      expect(safeParseRoster(one)).toEqual({ ok: true, value: one });
      expect(one.groups.map(({ open }) => open)).toEqual([false, true]);
      expect(one.groups[0]?.members).toHaveLength(one.units.length);
    });
  });

  test('records: of the obligations given, and of every kind but a cancellation', () => {
    const obligations = obligationsOf(guangzhou2020, { units: ['海珠区'] });
    const ids = new Set(obligations.map(({ id }) => id));
    every(records(obligations), (made) => {
      expect(made.every(({ obligation }) => ids.has(obligation))).toBe(true);
      expect(assess(obligations, { asOf: '2023-01-01', records: made })).toHaveLength(obligations.length);
    });
    const kinds = new Set(sample(records(obligations)).flatMap((made) => made.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(['made', 'posted', 'received', 'submitted', 'returned']));
    expect(sample(records([])).every((made) => made.length === 0)).toBe(true);
  });
});
