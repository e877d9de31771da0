import fc from 'fast-check';
import { china } from 'qixian/calendar';
import { dateAnew, type Obligation, obligationsOf } from 'qixian/directive';
import type { IsoDay } from 'qixian/kernel';
import { assess } from 'qixian/schedule';
import { day, records, roster, when } from 'qixian/testing';
import { type EventRecord, type Occurrence, occurrencesOf, type When } from 'qixian/when';
import { describe, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { daysLater } from '../support/golden.ts';
import { runs } from '../support/runs.ts';

/** A document's day of issue and a range of up to 800 days from it on, years from both ends of coverage. */
interface Setting {
  readonly limit: When;
  readonly issuedOn: IsoDay;
  readonly to: string;
  readonly events: Readonly<Record<string, readonly EventRecord[]>>;
}

const setting = (longest = 800): fc.Arbitrary<Setting> =>
  fc
    .record({
      limit: when(),
      issuedOn: day('2004-01-01', '2023-06-30'),
      length: fc.nat({ max: longest }),
      after: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 }),
    })
    .map(({ limit, issuedOn, length, after }) => ({
      limit,
      issuedOn,
      to: daysLater(issuedOn, length),
      events: {
        event: after.toSorted((a, b) => a - b).map((days, at) => ({ id: `e${at}`, on: daysLater(issuedOn, days) })),
      },
    }));

const occurrences = ({ limit, ...options }: Setting, range: { readonly from?: string; readonly to?: string } = {}) =>
  occurrencesOf(limit, { ...options, ...range });

const opensOf = ({ timing }: Occurrence): string => (timing.kind === 'waiting' ? '' : timing.opens);
const dueOf = ({ timing }: Occurrence): string | null =>
  timing.kind === 'due' && timing.deadline.certainty === 'decided' ? timing.deadline.due : null;

const inOrder = (days: readonly string[]): boolean => days.every((one, at) => at === 0 || (days[at - 1] ?? '') <= one);

/** Whether the days from an occurrence's opening to its due day meet a range; one that is never due always does. */
const meets = (one: Occurrence, from: string, to: string): boolean =>
  one.timing.kind !== 'due' || (opensOf(one) <= to && (dueOf(one) ?? '9999-12-31') >= from);

const forEvery = <Value>(values: fc.Arbitrary<Value>, claim: (value: Value) => boolean): void =>
  fc.assert(fc.property(values, claim), { numRuns: runs(500) });

describe('the occurrences of any time limit', () => {
  test('come in order of time: none opens, and none is due, before the one before it', () => {
    forEvery(setting(), (one) => {
      const found = occurrences(one);
      return inOrder(found.map(opensOf)) && inOrder(found.flatMap((occurrence) => dueOf(occurrence) ?? []));
    });
  });

  test('have each a key of its own', () => {
    forEvery(setting(), (one) => {
      const keys = occurrences(one).map(({ key }) => key);
      return new Set(keys).size === keys.length;
    });
  });

  test('of a recurring duty have the key of their period, and keys sort as periods do', () => {
    forEvery(setting(), (one) => {
      const { limit } = one;
      const found = occurrences(one);
      return (
        limit.kind !== 'every' ||
        (inOrder(found.map(({ key }) => key)) && found.every(({ seed }) => seed.kind === 'period'))
      );
    });
  });

  test('open on the day on which they are due or before it, and never before the document', () => {
    forEvery(setting(), (one) =>
      occurrences(one).every(
        (occurrence) =>
          occurrence.timing.kind !== 'due' ||
          (opensOf(occurrence) <= (dueOf(occurrence) ?? '9999-12-31') && opensOf(occurrence) >= one.issuedOn),
      ),
    );
  });

  test('meet the range that was asked for', () => {
    forEvery(setting(), (one) => occurrences(one).every((occurrence) => meets(occurrence, one.issuedOn, one.to)));
  });

  test('are the same, day for day, when a part of the range is asked for', () => {
    forEvery(fc.tuple(setting(), fc.nat({ max: 800 }), fc.nat({ max: 400 })), ([one, start, length]) => {
      const from = daysLater(one.issuedOn, start);
      fc.pre(from <= one.to);
      const whole = new Set(occurrences(one).map((occurrence) => JSON.stringify(occurrence)));
      const end = daysLater(from, length);
      const part = occurrences(one, { from, to: end < one.to ? end : one.to });
      return part.every((occurrence) => whole.has(JSON.stringify(occurrence)));
    });
  });

  test('of months and longer periods: a part of the range lacks none that meets it', () => {
    forEvery(fc.tuple(setting(), fc.nat({ max: 800 })), ([one, start]) => {
      const from = daysLater(one.issuedOn, start);
      fc.pre(from <= one.to && !(one.limit.kind === 'every' && one.limit.period === 'week'));
      const part = occurrences(one, { from });
      const wanted = occurrences(one).filter((occurrence) => meets(occurrence, from, one.to));
      return JSON.stringify(part) === JSON.stringify(wanted);
    });
  });

  test('are never refused by an exception, whatever years are asked for', () => {
    const far = fc.record({ limit: when(), issuedOn: day('1990-01-01', '2060-12-31'), length: fc.nat({ max: 400 }) });
    forEvery(far, ({ limit, issuedOn, length }) => {
      const found = occurrencesOf(limit, { issuedOn, to: daysLater(issuedOn, length) });
      return found.every(({ key }) => key.length > 0);
    });
  });
});

/** A directive with one time limit for the units of a generated roster, and its obligations. */
const owed: fc.Arbitrary<readonly Obligation[]> = fc.tuple(setting(400), roster()).map(([one, units]) => {
  const { limit, issuedOn, to, events } = one;
  const directive = oneTask({ when: limit }, { units: ['closed', 'open'] }, { roster: units, issuedOn });
  return obligationsOf(directive, { to, events });
});

describe('the obligations of any time limit', () => {
  test('have ids that nothing but directive, task, step, unit and occurrence enter', () => {
    forEvery(owed, (obligations) => {
      const ids = obligations.map(({ id }) => id);
      return (
        new Set(ids).size === ids.length &&
        obligations.every(
          ({ id, directive, task, milestone, unit, occurrence }) =>
            id === [directive, task, milestone, unit.id, occurrence].join('/'),
        )
      );
    });
  });

  test('do not change when they are dated again over the same calendar', () => {
    forEvery(owed, (obligations) =>
      obligations.every((one) => JSON.stringify(dateAnew(one, china)) === JSON.stringify(one)),
    );
  });

  test('have ids that do not depend on the order in which events and units are told', () => {
    forEvery(fc.tuple(setting(400), roster()), ([{ limit, issuedOn, to, events }, units]) => {
      const idsOf = (turned: boolean) => {
        const told = turned ? units.units.toReversed() : units.units;
        const directive = oneTask(
          { when: limit },
          { units: ['closed'] },
          { roster: { ...units, units: told }, issuedOn },
        );
        const happened = events['event'] ?? [];
        const options = { to, events: { event: turned ? happened.toReversed() : happened } };
        return obligationsOf(directive, options).map(({ id }) => id);
      };
      return JSON.stringify(idsOf(false).toSorted()) === JSON.stringify(idsOf(true).toSorted());
    });
  });
});

describe('an assessment', () => {
  const owedWithRecords = owed.chain((obligations) => fc.tuple(fc.constant(obligations), records(obligations)));

  test('is given for every obligation on every day of 1990 to 2060, and is never left and late at once', () => {
    forEvery(fc.tuple(owedWithRecords, day('1990-01-01', '2060-12-31')), ([[obligations, told], asOf]) => {
      const assessed = assess(obligations, { asOf, records: told });
      return (
        assessed.length === obligations.length &&
        assessed.every(
          ({ left, late, light, status }) =>
            left.days >= 0 &&
            late.days >= 0 &&
            (left.workdays ?? 0) >= 0 &&
            (late.workdays ?? 0) >= 0 &&
            (left.days === 0 || late.days === 0) &&
            light.length > 0 &&
            status.length > 0,
        )
      );
    });
  });

  test('is the same in whatever order the days of the records are told', () => {
    const shuffled = owedWithRecords.chain(([obligations, told]) => {
      const days = [...new Set(told.map(({ on }) => String(on)))];
      return fc.record({
        obligations: fc.constant(obligations),
        told: fc.constant(told),
        days: fc.shuffledSubarray(days, { minLength: days.length }),
        asOf: day('2020-07-21', '2023-12-31'),
      });
    });
    forEvery(shuffled, ({ obligations, told, days, asOf }) => {
      const otherwise = days.flatMap((on) => told.filter((record) => record.on === on));
      const [one, other] = [told, otherwise].map((list) => assess(obligations, { asOf, records: list }));
      return JSON.stringify(one) === JSON.stringify(other);
    });
  });

  test('of a day does not change by what is recorded for later days', () => {
    forEvery(fc.tuple(owedWithRecords, day('2020-07-21', '2023-12-31')), ([[obligations, told], asOf]) => {
      const known = told.filter(({ on }) => String(on) <= asOf);
      const [one, other] = [told, known].map((list) => assess(obligations, { asOf, records: list }));
      return JSON.stringify(one) === JSON.stringify(other);
    });
  });

  test('overdue stays overdue while nothing is recorded', () => {
    const pair = fc.tuple(owed, day('2001-01-01', '2026-12-31'), fc.nat({ max: 1000 }));
    forEvery(pair, ([obligations, first, later]) => {
      const [one = [], other = []] = [first, daysLater(first, later)].map((asOf) => assess(obligations, { asOf }));
      return one.every(({ status }, at) => status !== 'overdue' || other[at]?.status === 'overdue');
    });
  });
});
