import fc from 'fast-check';
import { china, workCalendar } from 'qixian/calendar';
import { statutoryDays } from 'qixian/horizon';
import type { IsoDay } from 'qixian/kernel';
import {
  before,
  type CountingRule,
  type Deadline,
  type DeadlineOptions,
  type Decided,
  deadline,
  defaultRule,
  type Hours,
  type Term,
} from 'qixian/term';
import { day, length, switches, term } from 'qixian/testing';
import { describe, expect, test } from 'vitest';
import { naiveDue } from '../support/naive-term.ts';
import { runs } from '../support/runs.ts';

/** Days from which even two lengths of five years stay among the years with notices. */
const start = day('2008-01-01', '2015-12-31');

const decided = (made: Deadline): Decided => {
  if (made.certainty === 'decided') {
    return made;
  }
  throw new Error(`not decided: ${made.certainty}`);
};

type DayTerm = Exclude<Term, Hours>;

const forEvery = (
  claim: (term: DayTerm, from: IsoDay, changed: Partial<CountingRule>) => boolean,
  terms: fc.Arbitrary<DayTerm> = term(),
): void => fc.assert(fc.property(terms, start, switches(), claim), { numRuns: runs(2000) });

const STATUTORY = Array.from({ length: 26 }, (_, at) => statutoryDays(2001 + at)).flat();

/**
 * China by the notices known on the first of each quarter of three years, and the law of today: no bounds foresee a new
 * regulation, such as that of 2013-12-11. Made once, as their bounds are.
 */
const THEN = [2012, 2013, 2014].flatMap((year) =>
  ['01', '04', '07', '10'].map((month) =>
    workCalendar({
      id: 'cn',
      notices: china.asKnownOn(`${year}-${month}-01`).notices,
      statutory: STATUTORY,
      openTail: 3,
      outlook: 'state-council',
    }),
  ),
);

const NO_READINGS = {
  restDayTrigger: 'as-is',
  restDays: 'calendar',
  backwardCount: 'day-n',
  waiting: 'last-day',
} as const;

describe('any term under any switches', () => {
  test('is due when a walk day by day says so, in every reading', () => {
    forEvery((counted, from, changed) => {
      const rule = { ...defaultRule(counted), ...changed };
      return decided(deadline(counted, { from, ...changed })).readings.every(
        ({ due, switches: departed }) => due === naiveDue(counted, from, { ...rule, ...departed }),
      );
    });
  });

  test('is safe on the earliest day of any combination of readings, a minimum on the latest', () => {
    forEvery((counted, from, changed) => {
      const made = decided(deadline(counted, { from, ...changed }));
      const input = made.input?.kind === 'term' ? made.input : null;
      const open = input?.contested ?? [];
      const dues = Array.from({ length: 2 ** open.length }, (_, mask) =>
        Object.assign({}, changed, ...open.filter((_one, at) => (mask >> at) & 1)),
      ).map((all) => naiveDue(counted, from, { ...defaultRule(counted), ...all }));
      const extreme = dues.sort().at(made.limit === 'minimum' ? -1 : 0);
      return made.safe === extreme;
    });
  });

  test('has one reading when every switch is set', () => {
    forEvery((counted, from, changed) => {
      return decided(deadline(counted, { from, ...NO_READINGS, ...changed })).readings.length === 1;
    });
  });

  test('can be made again from what it keeps, also as JSON', () => {
    forEvery((counted, from, changed) => {
      const made = deadline(counted, { from, ...changed });
      const { input }: Deadline = JSON.parse(JSON.stringify(made));
      if (input?.kind !== 'term' || input.term.kind === 'hours') {
        return false;
      }
      const again = deadline(input.term, { ...input.rule, from: input.from, cutoff: input.cutoff });
      return decided(again).due === decided(made).due;
    });
  });

  test('lies inside the bounds of a calendar that did not know the notices yet', () => {
    fc.assert(
      fc.property(
        term(),
        day('2012-01-01', '2014-12-31'),
        switches(),
        fc.constantFrom(...THEN),
        (counted, from, changed, calendar) => {
          const then = deadline(counted, { from, ...changed, calendar });
          const { due } = decided(deadline(counted, { from, ...changed }));
          return (
            then.certainty === 'refused' ||
            // The holiday of 3 September 2015 was given in May, and no bounds speak of such a day.
            due >= '2015-08-01' ||
            (then.certainty === 'decided' ? then.due === due : then.earliest <= due && due <= then.latest)
          );
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('a later start', () => {
  const uniform: readonly Partial<DeadlineOptions>[] = [{}, { triggerDay: 'included' }, { roll: 'none' }];

  test('is never due earlier', () => {
    fc.assert(
      fc.property(length(), start, start, fc.constantFrom(...uniform), (counted, a, b, changed) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const due = (from: IsoDay): string => decided(deadline(counted, { ...changed, from })).due;
        return due(first) <= due(last);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('backwards', () => {
  test('clear days are never later than the n-th day', () => {
    forEvery((counted, from) => {
      const due = (backwardCount: CountingRule['backwardCount']): string =>
        decided(deadline(counted, { from, backwardCount })).due;
      return due('clear-days') <= due('day-n');
    }, length().map(before));
  });
});

test('the narrow reading never needs a notice', () => {
  const made = deadline({ kind: 'days', count: 30 }, { from: '2040-09-10', restDays: 'narrow' });
  // 30 days from 10 September 2040 end on 10 October, a plain day of that narrow year.
  expect(decided(made).due).toBe('2040-10-10');
});
