import { DateTime } from 'luxon';
import type { ErrorCode, QixianError } from 'qixian/errors';
import { isQixianError } from 'qixian/errors';
import {
  addDays,
  addMonths,
  addPeriod,
  type CivilDate,
  type DayInput,
  type DayRange,
  type EpochDay,
  formatDay,
  type IsoDay,
  parseDay,
  periodOf,
  toDay,
  type Weekday,
  weekdayOf,
} from 'qixian/kernel';
import { describe, expectTypeOf, test } from 'vitest';

const day = parseDay('2020-02-14');

describe('a day is not a number that happens to be near', () => {
  test('a count of days is not a day', () => {
    expectTypeOf<number>().not.toExtend<EpochDay>();
    // @ts-expect-error 3 is a count, formatDay wants a day
    formatDay(3);
    // @ts-expect-error a timestamp in milliseconds is no day number
    weekdayOf(Date.now());
    // @ts-expect-error days are moved with addDays: the sum of a day and a number is a number
    const later: EpochDay = day + 1;
    expectTypeOf(later).toEqualTypeOf<EpochDay>();
  });

  test('the distance of two days is a count, and may be added', () => {
    expectTypeOf(addDays(day, 3)).toEqualTypeOf<EpochDay>();
    const distance = addDays(day, 3) - day;
    expectTypeOf(distance).toEqualTypeOf<number>();
    expectTypeOf(addDays(day, distance)).toEqualTypeOf<EpochDay>();
  });

  test('a day cannot be taken for text, nor text for a day', () => {
    // @ts-expect-error toDay reads what comes from outside; a day number is already inside
    toDay(day);
    // @ts-expect-error formatDay wants a day; text is read by parseDay first
    formatDay('2020-02-14');
    // @ts-expect-error addMonths works on days, not on text
    addMonths('2020-02-14', 1, 'clamp');
  });
});

describe('text is a day only once it has been read', () => {
  test('an arbitrary string is not an IsoDay', () => {
    expectTypeOf<string>().not.toExtend<IsoDay>();
    expectTypeOf(formatDay(day)).toEqualTypeOf<IsoDay>();
    // @ts-expect-error nobody has looked whether this day exists
    const unread: IsoDay = '2026-02-30';
    expectTypeOf(unread).toEqualTypeOf<IsoDay>();
  });

  test('an IsoDay is text, and may go in again', () => {
    expectTypeOf<IsoDay>().toExtend<string>();
    expectTypeOf<IsoDay>().toExtend<DayInput>();
    expectTypeOf(parseDay(formatDay(day))).toEqualTypeOf<EpochDay>();
  });
});

describe('what is taken for a day', () => {
  test('text and a Luxon DateTime', () => {
    expectTypeOf<string>().toExtend<DayInput>();
    expectTypeOf<DateTime>().toExtend<DayInput>();
    toDay(DateTime.fromISO('2020-01-09T17:00:00Z'));
  });

  test('nothing else', () => {
    expectTypeOf<number>().not.toExtend<DayInput>();
    expectTypeOf<null>().not.toExtend<DayInput>();
    // @ts-expect-error a Date is an instant: its day depends on a zone
    toDay(new Date());
    // @ts-expect-error the parts of a day are given to dayOf
    toDay({ year: 2020, month: 2, day: 14 });
  });
});

describe('a choice is a word', () => {
  test('the end of the month must be settled by the caller', () => {
    // @ts-expect-error the rule for a missing day has no default
    addMonths(day, 1);
    // @ts-expect-error a rule is a word, never a bare true
    addMonths(day, 1, true);
    // @ts-expect-error 'round' is no rule
    addMonths(day, 1, 'round');
    // @ts-expect-error a period has no hours; hours belong to instants
    addPeriod(day, { hours: 48 }, 'clamp');
  });

  test('a unit is one of five', () => {
    expectTypeOf(periodOf('half-year', day)).toEqualTypeOf<DayRange>();
    // @ts-expect-error a fortnight is no unit of the calendar
    periodOf('fortnight', day);
  });
});

describe('results can be read, not written', () => {
  test('parts and ranges', () => {
    const parts: CivilDate = { year: 2020, month: 2, day: 14 };
    // @ts-expect-error the parts of a day are read-only
    parts.day = 15;
    // @ts-expect-error the ends of a range are read-only
    periodOf('month', day).to = day;
  });

  test('a weekday is a number from 1 to 7', () => {
    expectTypeOf(weekdayOf(day)).toEqualTypeOf<Weekday>();
    expectTypeOf<Weekday>().toExtend<number>();
    expectTypeOf<0>().not.toExtend<Weekday>();
  });
});

test('an error that is caught is known by its guard', () => {
  const caught: unknown = new Error('any');
  if (isQixianError(caught)) {
    expectTypeOf(caught).toEqualTypeOf<QixianError>();
    expectTypeOf(caught.code).toEqualTypeOf<ErrorCode>();
    // @ts-expect-error 'BAD_DAY' is no code of the library
    caught.code === 'BAD_DAY';
  }
});
