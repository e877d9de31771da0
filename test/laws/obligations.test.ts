import fc from 'fast-check';
import { china } from 'qixian/calendar';
import { dateAnew, type Obligation, obligationsOf } from 'qixian/directive';
import { assess } from 'qixian/schedule';
import { day, records, roster } from 'qixian/testing';
import { describe, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { holds, untilCases } from '../support/cases.ts';
import { daysLater } from '../support/golden.ts';
import { setting } from '../support/settings.ts';

/** A directive with one time limit for the units of a generated roster, and its obligations. */
const owed: fc.Arbitrary<readonly Obligation[]> = fc.tuple(setting(400), roster()).map(([one, units]) => {
  const { limit, issuedOn, to, events } = one;
  const directive = oneTask({ when: limit }, { units: ['closed', 'open'] }, { roster: units, issuedOn });
  return obligationsOf(directive, { to, events });
});

/** Tries a law on obligations drawn together; each of them is a case. */
const forObligations = <Value>(
  values: fc.Arbitrary<Value>,
  claim: (value: Value) => { readonly held: boolean; readonly cases: number },
): void =>
  untilCases(values, 500, (value) => {
    const { held, cases } = claim(value);
    holds(held, 'the law is kept');
    return cases;
  });

describe('the obligations of any time limit', () => {
  test('have ids that nothing but directive, task, step, unit and occurrence enter', () => {
    forObligations(owed, (obligations) => ({
      cases: obligations.length,
      held:
        new Set(obligations.map(({ id }) => id)).size === obligations.length &&
        obligations.every(
          ({ id, directive, task, milestone, unit, occurrence }) =>
            id === [directive, task, milestone, unit.id, occurrence].join('/'),
        ),
    }));
  });

  test('do not change when they are dated again over the same calendar', () => {
    forObligations(owed, (obligations) => ({
      cases: obligations.length,
      held: obligations.every((one) => JSON.stringify(dateAnew(one, china)) === JSON.stringify(one)),
    }));
  });

  test('have ids that do not depend on the order in which events and units are told', () => {
    forObligations(fc.tuple(setting(400), roster()), ([{ limit, issuedOn, to, events }, units]) => {
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
      const ids = idsOf(false).toSorted();
      return { cases: ids.length, held: JSON.stringify(ids) === JSON.stringify(idsOf(true).toSorted()) };
    });
  });
});

describe('an assessment', () => {
  const owedWithRecords = owed.chain((obligations) => fc.tuple(fc.constant(obligations), records(obligations)));

  test('is given for every obligation on every day of 1990 to 2060, and is never left and late at once', () => {
    forObligations(fc.tuple(owedWithRecords, day('1990-01-01', '2060-12-31')), ([[obligations, told], asOf]) => {
      const assessed = assess(obligations, { asOf, records: told });
      return {
        cases: assessed.length,
        held:
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
          ),
      };
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
    forObligations(shuffled, ({ obligations, told, days, asOf }) => {
      const otherwise = days.flatMap((on) => told.filter((record) => record.on === on));
      const [one, other] = [told, otherwise].map((list) => assess(obligations, { asOf, records: list }));
      return { cases: obligations.length, held: JSON.stringify(one) === JSON.stringify(other) };
    });
  });

  test('of a day does not change by what is recorded for later days', () => {
    forObligations(fc.tuple(owedWithRecords, day('2020-07-21', '2023-12-31')), ([[obligations, told], asOf]) => {
      const known = told.filter(({ on }) => String(on) <= asOf);
      const [one, other] = [told, known].map((list) => assess(obligations, { asOf, records: list }));
      return { cases: obligations.length, held: JSON.stringify(one) === JSON.stringify(other) };
    });
  });

  test('overdue stays overdue while nothing is recorded', () => {
    const pair = fc.tuple(owed, day('2001-01-01', '2026-12-31'), fc.nat({ max: 1000 }));
    forObligations(pair, ([obligations, first, later]) => {
      const [one = [], other = []] = [first, daysLater(first, later)].map((asOf) => assess(obligations, { asOf }));
      return {
        cases: one.length,
        held: one.every(({ status }, at) => status !== 'overdue' || other[at]?.status === 'overdue'),
      };
    });
  });
});
