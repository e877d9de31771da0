import { type ClockEvent, type LimitRun, type MatterLimit, promised, runLimits } from 'qixian/clock';
import { workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { bare, reply } from '../support/clock-rules.ts';
import { errorOf } from '../support/errors.ts';

// Received Monday 2020-09-21, by hand: 9-22 to 25 are 1 to 4, the make-up Sunday 9-27 is 5, 9-28 to 30 are 6 to 8, 10-09
// and the make-up Saturday 10-10 are 9 and 10, 10-12 to 16 are 11 to 15, 10-19 to 23 are 16 to 20.
const START: ClockEvent = { kind: 'start', on: '2020-09-21' };
const POSTED = (on: string): ClockEvent => ({ kind: 'complete', act: 'posted', on });

const statute: MatterLimit = { id: 'statute', title: '法定时限', kind: 'statute', rule: reply };
const promise: MatterLimit = {
  id: 'promise',
  title: '承诺时限',
  kind: 'promise',
  rule: promised(reply, workdays(10)),
};
const stage = (...events: readonly ClockEvent[]): MatterLimit => ({
  id: 'stage/review',
  title: '审核环节',
  kind: 'stage',
  rule: bare(workdays(3)),
  events,
});

const stand = ({ id, status, light, breach }: LimitRun): readonly unknown[] => [id, status, light, breach];

describe('a promise inside the law', () => {
  test.each<readonly [asOf: string, events: readonly ClockEvent[], expected: unknown]>([
    [
      '2020-09-21',
      [START],
      [
        ['statute', 'open', 'green', null],
        ['promise', 'open', 'green', null],
      ],
    ],
    [
      '2020-09-28',
      [START],
      [
        ['statute', 'open', 'green', null],
        ['promise', 'due-soon', 'yellow', null],
      ],
    ],
    [
      '2020-10-10',
      [START],
      [
        ['statute', 'open', 'green', null],
        ['promise', 'due-today', 'yellow', null],
      ],
    ],
    [
      '2020-10-12',
      [START],
      [
        ['statute', 'open', 'green', null],
        ['promise', 'overdue', 'red', 'promise'],
      ],
    ],
    [
      '2020-10-26',
      [START],
      [
        ['statute', 'overdue', 'red', 'statute'],
        ['promise', 'overdue', 'red', 'promise'],
      ],
    ],
    [
      '2020-10-26',
      [START, POSTED('2020-10-15')],
      [
        ['statute', 'done-on-time', 'green', null],
        ['promise', 'done-late', 'red', 'promise'],
      ],
    ],
    [
      '2020-10-26',
      [START, { kind: 'stop', on: '2020-10-13' }],
      [
        ['statute', 'cancelled', 'none', null],
        ['promise', 'cancelled', 'none', 'promise'],
      ],
    ],
    [
      '2020-10-12',
      [START, { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' }],
      [
        ['statute', 'suspended', 'none', null],
        ['promise', 'suspended', 'none', null],
      ],
    ],
    [
      '2020-10-09',
      [START, POSTED('2020-09-25'), { kind: 'return', on: '2020-09-28' }],
      [
        ['statute', 'returned', 'yellow', null],
        ['promise', 'returned', 'yellow', null],
      ],
    ],
    [
      '2020-09-20',
      [START],
      [
        ['statute', 'waiting', 'none', null],
        ['promise', 'waiting', 'none', null],
      ],
    ],
  ])('as of %s', (asOf, events, expected) => {
    expect(runLimits([statute, promise], events, { asOf }).limits.map(stand)).toEqual(expected);
  });

  test('the breaches are told apart, the gravest light stands for the matter', () => {
    const after = (asOf: string) => {
      const { breaches, light } = runLimits([statute, promise], [START], { asOf });
      return { breaches, light };
    };
    expect(after('2020-09-21')).toEqual({ breaches: [], light: 'green' });
    expect(after('2020-10-12')).toEqual({ breaches: ['promise'], light: 'red' });
    expect(after('2020-10-26')).toEqual({ breaches: ['statute', 'promise'], light: 'red' });
  });

  test('an extension under the law does not move the promise', () => {
    const events: readonly ClockEvent[] = [
      START,
      { kind: 'extension-approved', on: '2020-10-20', by: workdays(20) },
      { kind: 'extension-told', on: '2020-10-20' },
    ];
    const { limits } = runLimits([statute, promise], events, { asOf: '2020-10-26' });
    expect(limits.map(({ run }) => run.deadline)).toMatchObject([{ due: '2020-11-20' }, { due: '2020-10-10' }]);
  });
});

describe('stages inside a total', () => {
  test('a stage is late though the total is kept', () => {
    // Handed over 2020-09-22: 3 working days end on 2020-09-25.
    const review = stage({ kind: 'start', on: '2020-09-22' }, { kind: 'complete', act: 'made', on: '2020-09-27' });
    const matter = runLimits([statute, promise, review], [START], { asOf: '2020-09-27' });
    expect(matter.limits.map(stand).at(-1)).toEqual(['stage/review', 'done-late', 'red', 'stage']);
    expect(matter).toMatchObject({ breaches: ['stage'], light: 'red' });
  });

  test('a stage that would end after the law is marked', () => {
    const late = stage({ kind: 'start', on: '2020-10-22' });
    const { limits } = runLimits([statute, late], [START], { asOf: '2020-10-22' });
    expect(limits.map(({ beyondStatute }) => beyondStatute)).toEqual([false, true]);
  });
});

describe('what cannot be', () => {
  test('is told with the place of the limit where its own events are at fault, and once where the matter is', () => {
    const events: readonly ClockEvent[] = [START, { kind: 'resume', on: '2020-09-22' }];
    const review = stage({ kind: 'return', on: '2020-09-22' });
    const { issues } = errorOf(() => runLimits([statute, promise, review], events, { asOf: '2020-10-22' }));
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['events.1', 'limits.2.events.0']);
  });

  test('two limits of one id', () => {
    expect(errorOf(() => runLimits([statute, statute], [START], { asOf: '2020-10-22' })).code).toBe('OPTION_INVALID');
  });
});
