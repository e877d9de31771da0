import fc from 'fast-check';
import { china, type DayEffect, type Notice, type WorkCalendar, workCalendar } from 'qixian/calendar';
import { type Bounds, feastsOf, outlookOf } from 'qixian/horizon';
import { addDays, dayOf, type EpochDay, formatDay, parseDay, weekdayOf } from 'qixian/kernel';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';

const boundsOf = (calendar: WorkCalendar): Bounds => {
  const outlook = outlookOf(calendar);
  if (outlook === null) {
    throw new Error('this calendar has no outlook');
  }
  return outlook.bounds;
};

const SETTLED_TO = parseDay('2026-12-28');
const bounds = boundsOf(china);

const text = (range: { earliest: EpochDay; latest: EpochDay } | null): readonly string[] | null =>
  range && [formatDay(range.earliest), formatDay(range.latest)];

describe('inside what is settled the bounds are the calendar', () => {
  test('every day and length that end there', () => {
    const day = fc.integer({ min: parseDay('2001-01-01'), max: parseDay('2026-06-30') });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 100 }), (from, n) => {
        const due = china.index.add(from as EpochDay, n);
        return (
          due > SETTLED_TO ||
          JSON.stringify(bounds.add(from as EpochDay, n)) === JSON.stringify({ earliest: due, latest: due })
        );
      }),
      { numRuns: runs(1000) },
    );
  });
});

/*
 * Hand counts. After 10 December 2026 there are fifteen working days to the 31st. 1 January 2027 is a Friday.
 */
describe('around New Year 2027', () => {
  test.each([
    // The 29th to the 31st may be off in a long break (29 December to 1 January with three days worked on weekends
    // after it) and the model lets no break begin before the 29th.
    ['2026-12-10', 12, '2026-12-28', '2026-12-28', 'settled: no break reaches the 28th'],
    // The 16th is 4 January (after 1 to 3 off), unless Monday the 4th is off too, or Saturday the 2nd is worked.
    ['2026-12-10', 20, '2027-01-08', '2027-01-10', 'the 4th off is worked on the 9th or 10th'],
  ])('%s and %i working days: %s to %s, %s', (from, n, earliest, latest, _) => {
    expect(text(bounds.add(parseDay(from), n))).toEqual([earliest, latest]);
  });

  test('1 January is surely off, 6 January surely worked, 4 January open', () => {
    expect(['2027-01-01', '2027-01-06', '2027-01-04'].map((day) => bounds.isWorkday(parseDay(day)))).toEqual([
      false,
      true,
      null,
    ]);
  });

  test('past the lunar table nothing is said', () => {
    expect(bounds.add(parseDay('2099-12-20'), 20)).toBeNull();
    expect(bounds.add(parseDay('2100-06-01'), 1)).toBeNull();
  });
});

/** A notice that arranges a year in one of the ways that the model allows, by the choices given. */
const arranged = (year: number, choices: readonly number[], settledTo: EpochDay): Notice => ({
  id: `made-${year}`,
  kind: 'yearly',
  year,
  title: `${year}`,
  number: null,
  signedOn: `${year - 1}-11-20`,
  publishedOn: null,
  items: itemsOf(year, choices, settledTo),
});

const itemsOf = (year: number, choices: readonly number[], settledTo: EpochDay): Notice['items'] => {
  const taken = new Set<EpochDay>();
  return feastsOf(year).map(({ name, arrangements }, at) => {
    const allowed = arrangements.filter(
      ({ from, to, makeups }) =>
        makeups.every((day) => day > settledTo) &&
        Array.from({ length: to - from + 1 }, (_, offset) => from + offset).every(
          (day) => day > settledTo || weekdayOf(day as EpochDay) > 5,
        ),
    );
    const chosen = allowed[(choices[at] ?? 0) % allowed.length];
    const days: Record<string, DayEffect> = {};
    if (chosen !== undefined) {
      for (let day = chosen.from; day <= chosen.to; day = addDays(day, 1)) {
        days[formatDay(day)] = 'rest';
        taken.add(day);
      }
      for (const day of chosen.makeups) {
        days[formatDay(day)] = 'work';
      }
    }
    return { name, days: Object.fromEntries(Object.entries(days).filter(([day]) => parseDay(day) > settledTo)) };
  });
};

const overlapping = ({ items }: Notice): boolean => {
  const days = items.flatMap(({ days }) => Object.keys(days));
  return new Set(days).size < days.length;
};

describe('whatever the model allows lies inside the bounds', () => {
  const known = workCalendar({
    id: 'cn',
    notices: china.notices.filter(({ year }) => year < 2027),
    openTail: 3,
    outlook: 'state-council',
  });
  const choices = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 8, maxLength: 8 });
  const start = fc.integer({ min: parseDay('2026-10-01'), max: parseDay('2027-11-30') });

  test('any arrangement of 2027, any start and length', () => {
    fc.assert(
      fc.property(choices, start, fc.integer({ min: 1, max: 60 }), (chosen, from, n) => {
        const notice = arranged(2027, chosen, SETTLED_TO);
        fc.pre(!overlapping(notice));
        const due = known.with(notice).index;
        const { earliest, latest } = bounds.add(from as EpochDay, n) ?? { earliest: 0, latest: 0 };
        if (latest > parseDay('2027-12-28')) {
          return true;
        }
        const real = due.add(from as EpochDay, n);
        return earliest <= real && real <= latest;
      }),
      { numRuns: runs(500) },
    );
  });

  test('bounds of what is left open never grow when a notice that the model allows arrives', () => {
    fc.assert(
      fc.property(choices, start, fc.integer({ min: 1, max: 80 }), (chosen, from, n) => {
        const notice = arranged(2027, chosen, SETTLED_TO);
        fc.pre(!overlapping(notice));
        const before = bounds.add(from as EpochDay, n);
        const after = boundsOf(known.with(notice)).add(from as EpochDay, n);
        return before !== null && after !== null && before.earliest <= after.earliest && after.latest <= before.latest;
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('as notices really arrived, 2008 to 2026, bounds shrank and never grew', () => {
  const yearly = china.notices.filter(({ kind, year }) => kind === 'yearly' && year >= 2008);
  test.each(yearly.filter(({ year }) => year !== 2020).map(({ year }) => [year] as const))('%i', (year) => {
    const spec = { id: 'cn', openTail: 3, outlook: 'state-council' as const };
    const upTo = (last: number) =>
      boundsOf(workCalendar({ ...spec, notices: china.notices.filter((notice) => notice.year <= last) }));
    const [before, after] = [upTo(year - 1), upTo(year)];
    for (let from = dayOf(year - 1, 11, 1); from < dayOf(year, 3, 1); from = addDays(from, 1)) {
      for (const n of [5, 20, 45]) {
        const [wide, narrow] = [before.add(from, n), after.add(from, n)];
        expect(wide && narrow && wide.earliest <= narrow.earliest && narrow.latest <= wide.latest).toBe(true);
      }
    }
  });
});
