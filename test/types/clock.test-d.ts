import { type ClockEvent, type ClockRule, type ClockRun, runClock } from 'qixian/clock';
import type { Deadline, DeadlineInput } from 'qixian/term';
import { describe, expectTypeOf, test } from 'vitest';

declare const rule: ClockRule;
declare const run: ClockRun;

describe('what a clock takes and gives', () => {
  test('a run has a deadline only where its state says so', () => {
    expectTypeOf(run.deadline).toEqualTypeOf<Deadline | null>();
    if (run.state === 'running') {
      expectTypeOf(run.deadline).toEqualTypeOf<Deadline>();
    }
    if (run.state === 'suspended') {
      expectTypeOf(run.deadline).toEqualTypeOf<null>();
      expectTypeOf(run.ifResumed).toEqualTypeOf<Deadline>();
    }
    if (run.state === 'waiting') {
      // @ts-expect-error nothing was used of a clock that has not started
      run.tally;
    }
  });

  test('an event has what its kind needs', () => {
    expectTypeOf<{ kind: 'suspend'; on: string; ground: string }>().toExtend<ClockEvent>();
    expectTypeOf<{ kind: 'suspend'; on: string }>().not.toExtend<ClockEvent>();
    expectTypeOf<{ kind: 'extension-approved'; on: string; by: number }>().not.toExtend<ClockEvent>();
    // @ts-expect-error the day of the answer is an argument: no clock is read
    runClock(rule, [], {});
  });

  test('a deadline keeps the clock that it came from', () => {
    expectTypeOf<Extract<DeadlineInput, { kind: 'clock' }>['rule']>().toEqualTypeOf<ClockRule>();
  });
});
