import { china, type WorkCalendar } from 'qixian/calendar';
import { guangzhou2020, type Obligation, obligationsOf } from 'qixian/directive';
import { addDays, formatDay, parseDay } from 'qixian/kernel';
import { assess } from 'qixian/schedule';
import { publicationDeadline } from 'qixian/statute';
import { type Deadline, days, deadline, months, statusOf, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';

/*
 * The clock is put forward to the autumn before an unpublished year and into that year: nothing throws, and nothing is
 * decided that hangs on the notice. For 2021 the real calendar of that autumn is used, for 2027 today's.
 */
const SETTINGS: readonly (readonly [asOf: string, calendar: WorkCalendar])[] = [
  ['2020-10-01', china.asKnownOn('2020-10-01')],
  ['2020-11-24', china.asKnownOn('2020-11-24')],
  ['2026-10-01', china.asKnownOn('2026-10-01')],
  ['2026-12-01', china.asKnownOn('2026-12-01')],
  ['2027-01-01', china.asKnownOn('2027-01-01')],
];

const startsFrom = (asOf: string): readonly string[] =>
  Array.from({ length: 120 }, (_, at) => formatDay(addDays(parseDay(asOf), at)));

/** A day that was counted or rolled is decided only up to what is settled. */
const isHonest = (made: Deadline, settledTo: string): boolean =>
  made.certainty === 'bounded' || (made.certainty === 'decided' && made.due <= settledTo);

describe.each(SETTINGS)('as of %s', (asOf, calendar) => {
  const settledTo = calendar.coverage?.settledTo ?? '';

  test('terms of working days, days and months from any day of the next four months', () => {
    for (const from of startsFrom(asOf)) {
      for (const term of [workdays(5), workdays(20), workdays(60), days(15), months(3)]) {
        expect(isHonest(deadline(term, { from, calendar }), settledTo)).toBe(true);
      }
      expect(isHonest(publicationDeadline(from, { calendar }), settledTo)).toBe(true);
    }
  });

  test('bounds hold what became of 2021', () => {
    for (const from of startsFrom(asOf).filter((day) => day < '2021-03-01')) {
      const made = publicationDeadline(from, { calendar });
      const real = china.addWorkdays(from, 20);
      const [first, last] = made.certainty === 'bounded' ? [made.earliest, made.latest] : [real, real];
      expect(first <= real && real <= last).toBe(true);
    }
  });

  test('the directive, its statuses, and a deadline on any day of the two years after', () => {
    const year = Number(asOf.slice(0, 4));
    const obligations = obligationsOf(guangzhou2020, {
      to: `${year + 2}-12-31`,
      calendar,
      events: { 'information-made-or-changed': startsFrom(asOf).map((on) => ({ id: on, on })) },
    });
    const hangs = ({ rule, timing }: Obligation): boolean => rule.when.kind === 'after' && timing.kind === 'due';
    expect(
      obligations.every(
        (one) => !hangs(one) || (one.timing.kind === 'due' && isHonest(one.timing.deadline, settledTo)),
      ),
    ).toBe(true);
    for (const day of [asOf, `${year}-12-31`, `${year + 1}-01-05`, `${year + 2}-06-30`]) {
      expect(assess(obligations, { asOf: day, calendar })).toHaveLength(obligations.length);
      expect(statusOf(publicationDeadline(asOf, { calendar }), { asOf: day, calendar })).toBeTruthy();
    }
  });

  test('a fixed day past what is settled is decided, and its rest mark is not', () => {
    const late = obligationsOf(guangzhou2020, { to: '2030-12-31', calendar }).filter(
      ({ timing }) =>
        timing.kind === 'due' && timing.deadline.certainty === 'decided' && timing.deadline.due > settledTo,
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ restDay }) => restDay === 'unsettled')).toBe(true);
  });
});
