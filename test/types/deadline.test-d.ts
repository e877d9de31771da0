import { china } from 'qixian/calendar';
import { type Directive, guangzhou2020, type Obligation, obligationsOf, safeParseDirective } from 'qixian/directive';
import type { ErrorCode, Parsed } from 'qixian/errors';
import { type Instant, type InstantInput, instantOn } from 'qixian/instant';
import { type IsoDay, parseDay } from 'qixian/kernel';
import { type Assessment, assess, type Lights, type ObligationRecord, type Status } from 'qixian/schedule';
import { publicationDeadline } from 'qixian/statute';
import {
  type Deadline,
  type DeadlineStatus,
  deadline,
  dueOrThrow,
  type Missing,
  statusOf,
  type Term,
  workdays,
} from 'qixian/term';
import { byDay, every, type Timing, type When, withinDays } from 'qixian/when';
import { describe, expectTypeOf, test } from 'vitest';

describe('a deadline cannot be read without looking at its certainty', () => {
  const made = publicationDeadline('2020-01-10');

  test('it has three members and no due day of its own', () => {
    expectTypeOf(made).toEqualTypeOf<Deadline>();
    expectTypeOf<Deadline['certainty']>().toEqualTypeOf<'decided' | 'bounded' | 'refused'>();
    // @ts-expect-error a refused deadline has no due day
    made.due.slice(0, 4);
    // @ts-expect-error a decided deadline lacks nothing
    made.missing.kind;
  });

  test('each member has what it alone can have', () => {
    if (made.certainty === 'decided') {
      expectTypeOf(made.due).toEqualTypeOf<IsoDay>();
      expectTypeOf(made.lateFrom).toEqualTypeOf<Instant>();
      // @ts-expect-error a decided day has no bounds
      made.earliest;
    } else if (made.certainty === 'bounded') {
      expectTypeOf(made.latest).toEqualTypeOf<IsoDay>();
      // @ts-expect-error what is bounded is not yet due on a day
      made.due;
    } else {
      expectTypeOf(made.code).toEqualTypeOf<ErrorCode>();
      expectTypeOf(made.missing).toEqualTypeOf<Missing>();
    }
  });

  test('dueOrThrow gives a day, statusOf one of seven words', () => {
    expectTypeOf(dueOrThrow(made)).toEqualTypeOf<IsoDay>();
    expectTypeOf(statusOf(made, { asOf: '2020-02-15' })).toEqualTypeOf<DeadlineStatus>();
    expectTypeOf<DeadlineStatus>().toExtend<Status>();
    // @ts-expect-error today is an argument: nothing here reads the clock
    statusOf(made, {});
  });

  test('it does not change', () => {
    if (made.certainty === 'decided') {
      // @ts-expect-error a due day is read-only
      made.due = dueOrThrow(made);
    }
  });
});

describe('a term', () => {
  test('is made with its unit', () => {
    expectTypeOf(workdays(15)).toExtend<Term>();
    // @ts-expect-error 15 of what?
    deadline(15, { from: '2020-01-14' });
    // @ts-expect-error fortnights are no unit of the law
    const wrong: Term = { kind: 'fortnights', count: 1 };
    expectTypeOf(wrong).toEqualTypeOf<Term>();
  });

  test('runs from a day, under switches that are words', () => {
    // @ts-expect-error a Date is an instant: its day depends on a zone
    deadline(workdays(15), { from: new Date() });
    // @ts-expect-error there is no trigger day by default
    deadline(workdays(15), {});
    // @ts-expect-error a policy is a word, never a bare true
    deadline(workdays(15), { from: '2020-01-14', triggerDay: true });
    // @ts-expect-error 'forward' is no convention: the word is 'following'
    deadline(workdays(15), { from: '2020-01-14', roll: 'forward' });
    deadline(workdays(15), { from: '2020-01-14', calendar: china.asKnownOn('2020-01-20'), triggerDay: 'included' });
  });
});

describe('an instant', () => {
  test('is not a day, and text is not an instant', () => {
    expectTypeOf(instantOn(parseDay('2020-02-15'))).toEqualTypeOf<Instant>();
    expectTypeOf<Instant>().not.toExtend<IsoDay>();
    expectTypeOf<IsoDay>().not.toExtend<Instant>();
    expectTypeOf<string>().not.toExtend<Instant>();
    // @ts-expect-error text is read by parseDay first
    instantOn('2020-02-15');
  });

  test('goes in as text, a DateTime or a Date where an instant is meant', () => {
    expectTypeOf<Date>().toExtend<InstantInput>();
    statusOf(publicationDeadline('2020-01-10'), { asOf: new Date(0) });
    // @ts-expect-error milliseconds say nothing of what they count
    statusOf(publicationDeadline('2020-01-10'), { asOf: 0 });
  });
});

describe('a time limit', () => {
  test('is one of seven kinds', () => {
    expectTypeOf<When['kind']>().toEqualTypeOf<'by' | 'on' | 'within' | 'from' | 'ongoing' | 'every' | 'after'>();
    expectTypeOf(withinDays('2021-01-01', '2021-01-31')).toExtend<When>();
    // @ts-expect-error a soft word is a target, not a third thing
    byDay('2020-12-31', { binding: 'soft' });
    // @ts-expect-error a rule says where in the period
    every('month', { kind: 'by-day' });
    // @ts-expect-error weeks count from Monday 1 to Sunday 7
    every('week', { kind: 'by-weekday', weekday: 0 });
  });

  test('dated, it is due, standing or waiting, and only what is due has a deadline', () => {
    expectTypeOf<Timing['kind']>().toEqualTypeOf<'due' | 'standing' | 'waiting'>();
    expectTypeOf<Extract<Timing, { kind: 'due' }>['deadline']>().toEqualTypeOf<Deadline>();
    expectTypeOf<Extract<Timing, { kind: 'waiting' }>>().not.toHaveProperty('opens');
    expectTypeOf<Extract<Timing, { kind: 'standing' }>>().not.toHaveProperty('deadline');
  });
});

describe('a document', () => {
  test('that comes from outside is looked at before it is used', () => {
    const parsed = safeParseDirective({});
    expectTypeOf(parsed).toEqualTypeOf<Parsed<Directive>>();
    // @ts-expect-error it may have problems instead of a value
    obligationsOf(parsed.value);
    if (parsed.ok) {
      obligationsOf(parsed.value);
      // @ts-expect-error a sound document has no issues
      parsed.issues;
    }
  });

  test('gives obligations and assessments that cannot be changed', () => {
    const obligations = obligationsOf(guangzhou2020);
    expectTypeOf(obligations).toEqualTypeOf<readonly Obligation[]>();
    const assessed = assess(obligations, { asOf: '2021-01-10' });
    expectTypeOf(assessed).toEqualTypeOf<readonly Assessment[]>();
    // @ts-expect-error the list is read-only
    assessed.pop();
    // @ts-expect-error a due day may be missing
    assessed[0]?.due.slice(0, 4);
    // @ts-expect-error the working days may not be known
    assessed[0]?.late.workdays.toFixed();
  });
});

describe('a record', () => {
  test('of a cancellation says on what basis, the others have none', () => {
    const cancelled: ObligationRecord = { obligation: 'x', kind: 'cancelled', on: '2020-09-01', basis: '通知' };
    expectTypeOf(cancelled).toExtend<ObligationRecord>();
    // @ts-expect-error nothing is cancelled without a basis
    const bare: ObligationRecord = { obligation: 'x', kind: 'cancelled', on: '2020-09-01' };
    expectTypeOf(bare).toEqualTypeOf<ObligationRecord>();
    // @ts-expect-error done is said by what was done: made, posted or received
    const done: ObligationRecord = { obligation: 'x', kind: 'done', on: '2020-09-01' };
    expectTypeOf(done).toEqualTypeOf<ObligationRecord>();
  });

  test('a line of a table of lights knows the statuses', () => {
    const lights: Lights = { dueSoonWorkdays: 3, rules: [{ light: '红灯', statuses: ['overdue'] }] };
    expectTypeOf(lights).toEqualTypeOf<Lights>();
    // @ts-expect-error the word is 'overdue'
    const wrong: Lights = { dueSoonWorkdays: 3, rules: [{ light: '红灯', statuses: ['late'] }] };
    expectTypeOf(wrong).toEqualTypeOf<Lights>();
  });
});
