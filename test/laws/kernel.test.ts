import fc from 'fast-check';
import { isQixianError } from 'qixian/errors';
import {
  addDays,
  addMonths,
  addPeriod,
  checkedDay,
  dayOf,
  type EpochDay,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  type MonthEndRule,
  type PeriodUnit,
  parseDay,
  partsOfDay,
  periodOf,
  toDay,
  weekdayOf,
} from 'qixian/kernel';
import { describe, test } from 'vitest';
import { holds, same } from '../support/cases.ts';
import { isoOf, lengthOfMonth } from '../support/civil.ts';
import { outcome } from '../support/errors.ts';
import { runs } from '../support/runs.ts';

const RUNS = { numRuns: runs(2000) };

const day: fc.Arbitrary<EpochDay> = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(checkedDay);
/** Far enough from both borders for what is added below. */
const innerDay: fc.Arbitrary<EpochDay> = fc
  .integer({ min: FIRST_DAY + 400_000, max: LAST_DAY - 400_000 })
  .map(checkedDay);
const days = fc.integer({ min: -200_000, max: 200_000 });
const months = fc.integer({ min: -5000, max: 5000 });
const rounding = fc.constantFrom<MonthEndRule>('clamp', 'overflow');
const unit = fc.constantFrom<PeriodUnit>('week', 'month', 'quarter', 'half-year', 'year');

const monthIndexOf = (at: EpochDay): number => partsOfDay(at).year * 12 + partsOfDay(at).month;

describe('text and days', () => {
  test('writing a day and reading it gives the day', () => {
    fc.assert(
      fc.property(day, (at) => parseDay(formatDay(at)) === at && toDay(formatDay(at)) === at),
      RUNS,
    );
  });

  test('days are in order as their texts are', () => {
    fc.assert(
      fc.property(day, day, (a, b) => a < b === formatDay(a) < formatDay(b)),
      RUNS,
    );
  });

  test('the parts of a day make it again', () => {
    fc.assert(
      fc.property(day, (at) => {
        const { year, month, day: date } = partsOfDay(at);
        return dayOf(year, month, date) === at;
      }),
      RUNS,
    );
  });

  test('a text of ten characters is read if and only if its month has that day', () => {
    const date = fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }));
    fc.assert(
      fc.property(date, ([year, month, date]) => {
        const exists = year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
        const text = isoOf(year, month, date);
        const read = outcome(() => formatDay(parseDay(text)));
        return exists ? read === text : read === 'DAY_INVALID' || read === 'DAY_OUT_OF_RANGE';
      }),
      RUNS,
    );
  });

  test('one character changed in a day makes another day or is refused, never the same day', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 9 }), fc.string({ unit: 'grapheme', maxLength: 2 }), (at, place, put) => {
        const text = formatDay(at);
        const changed = text.slice(0, place) + put + text.slice(place + 1);
        return changed === text || outcome(() => parseDay(changed)) !== at;
      }),
      RUNS,
    );
  });

  test('whatever is put in, a day comes out that writes itself so, or an error of the library with a cure', () => {
    const anything = fc.oneof(fc.string(), fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }));
    fc.assert(
      fc.property(anything, (input) => {
        try {
          return formatDay(toDay(input as never)) === input;
        } catch (error) {
          return isQixianError(error) && error.code.startsWith('DAY_') && error.hint !== '';
        }
      }),
      RUNS,
    );
  });
});

describe('days and weeks', () => {
  test('adding days composes and can be undone', () => {
    fc.assert(
      fc.property(innerDay, days, days, (at, a, b) => {
        same(addDays(addDays(at, a), b), addDays(at, a + b));
        same(addDays(addDays(at, a), -a), at);
      }),
      RUNS,
    );
  });

  test('seven days later it is the same weekday, a day later the next one', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: -20_000, max: 20_000 }), (at, weeks) => {
        same(weekdayOf(addDays(at, weeks * 7)), weekdayOf(at));
        same(weekdayOf(addDays(at, 1)), (weekdayOf(at) % 7) + 1);
      }),
      RUNS,
    );
  });
});

describe('months', () => {
  test('clamping stays in the month reached, overflow goes one day beyond it at most', () => {
    fc.assert(
      fc.property(innerDay, months, (at, count) => {
        const clamped = addMonths(at, count, 'clamp');
        same(monthIndexOf(clamped), monthIndexOf(at) + count);
        const overflowed = addMonths(at, count, 'overflow');
        same(overflowed - clamped === 0 || overflowed - clamped === 1, true);
      }),
      RUNS,
    );
  });

  test('reject gives what both others give, or refuses where they differ', () => {
    fc.assert(
      fc.property(innerDay, months, (at, count) => {
        const clamped = addMonths(at, count, 'clamp');
        const exists = clamped === addMonths(at, count, 'overflow');
        same(
          outcome(() => addMonths(at, count, 'reject')),
          exists ? clamped : 'MONTH_DAY_MISSING',
        );
      }),
      RUNS,
    );
  });

  test('a later start never ends earlier, nor do more months', () => {
    fc.assert(
      fc.property(
        innerDay,
        fc.nat({ max: 70 }),
        months,
        fc.nat({ max: 14 }),
        rounding,
        (at, later, count, more, rule) => {
          holds(addMonths(addDays(at, later), count, rule) >= addMonths(at, count, rule), 'a later start ends earlier');
          holds(addMonths(at, count + more, rule) >= addMonths(at, count, rule), 'more months end earlier');
        },
      ),
      RUNS,
    );
  });

  test('a day that every month has comes back after as many months backwards', () => {
    fc.assert(
      fc.property(innerDay, months, (at, count) => {
        const { year, month, day: date } = partsOfDay(at);
        const common = dayOf(year, month, Math.min(date, 28));
        return addMonths(addMonths(common, count, 'reject'), -count, 'reject') === common;
      }),
      RUNS,
    );
  });

  test('400 years later is 146097 days later', () => {
    fc.assert(
      fc.property(innerDay, (at) => addMonths(at, 4800, 'reject') === addDays(at, 146_097)),
      RUNS,
    );
  });

  test('a period is its months, then its weeks and days', () => {
    const small = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(innerDay, small, small, small, small, rounding, (at, years, months, weeks, days, rule) => {
        const stepped = addDays(addDays(addMonths(at, years * 12 + months, rule), weeks * 7), days);
        return addPeriod(at, { years, months, weeks, days }, rule) === stepped;
      }),
      RUNS,
    );
  });
});

describe('units of the calendar', () => {
  test('a day lies in its unit, and every day of the unit has the same one', () => {
    fc.assert(
      fc.property(innerDay, unit, fc.nat({ max: 365 }), (at, kind, step) => {
        const { from, to } = periodOf(kind, at);
        same(from <= at && at <= to, true);
        const other = addDays(from, step % (to - from + 1));
        const again = periodOf(kind, other);
        same(again.from, from);
        same(again.to, to);
      }),
      RUNS,
    );
  });

  test('the units follow each other without a gap', () => {
    fc.assert(
      fc.property(innerDay, unit, (at, kind) => {
        const { from, to } = periodOf(kind, at);
        same(periodOf(kind, addDays(to, 1)).from, to + 1);
        same(periodOf(kind, addDays(from, -1)).to, from - 1);
      }),
      RUNS,
    );
  });
});
