import { china } from 'qixian/calendar';
import { type ClockEvent, type ClockRun, clockDeadline, runClock, tallyOn } from 'qixian/clock';
import { type Deadline, days, deadline, dueOrThrow, months, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { bare, reply, reviewApplication } from '../support/clock-rules.ts';
import { withoutOutlook } from '../support/without-outlook.ts';

const start = (on: string): ClockEvent => ({ kind: 'start', on });

const deadlineOf = (run: ClockRun): Deadline => {
  if (run.deadline === null) {
    throw new Error(`no deadline: ${run.state}`);
  }
  return run.deadline;
};

const dueOf = (run: ClockRun): string => dueOrThrow(deadlineOf(run));

describe('a clock without events is its term', () => {
  test.each([
    [workdays(20), '2020-01-10'],
    [days(60), '2024-08-02'],
    [months(6), '2020-08-31'],
    [workdays(15), '2017-06-18'],
  ])('%o from %s', (term, from) => {
    const run = runClock(bare(term), [start(from)], { asOf: from });
    expect({ ...deadlineOf(run), input: null }).toEqual({ ...deadline(term, { from }), input: null });
  });
});

describe('the state of a clock', () => {
  const ASKED: ClockEvent = { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' };
  const history: readonly ClockEvent[] = [
    start('2020-09-21'),
    ASKED,
    { kind: 'resume', on: '2020-10-14' },
    { kind: 'complete', act: 'made', on: '2020-11-04' },
    { kind: 'complete', act: 'posted', on: '2020-11-05' },
    { kind: 'return', on: '2020-11-10' },
    { kind: 'complete', act: 'signed-for', on: '2020-11-12' },
  ];

  test.each([
    ['2020-09-20', 'waiting'],
    ['2020-09-23', 'running'],
    ['2020-09-24', 'suspended'],
    ['2020-10-13', 'suspended'],
    ['2020-10-14', 'running'],
    ['2020-11-04', 'running'],
    ['2020-11-05', 'done'],
    ['2020-11-10', 'returned'],
    ['2020-11-12', 'done'],
  ])('as of %s: %s', (asOf, state) => {
    expect(runClock(reply, history, { asOf }).state).toBe(state);
  });

  test('a letter made is not served yet; handed over in person it counts when it is signed for', () => {
    const made = runClock(reply, history, { asOf: '2020-11-04' });
    expect(made.acts).toMatchObject([{ act: 'made', counts: false, inTime: true }]);
    // Due 2020-11-06: the second letter, signed for on the 12th, is four working days late.
    const served = runClock(reply, history, { asOf: '2020-11-12' });
    expect(served).toMatchObject({
      countedBy: { channel: 'direct', act: 'signed-for' },
      acts: [{ act: 'signed-for', counts: true, inTime: false, late: { days: 6, workdays: 4 } }],
      late: { days: 6, workdays: 4 },
    });
  });

  test('posting on the fifth is in time by the default and under every reading', () => {
    const [made, posted] = runClock(reply, history, { asOf: '2020-11-05' }).acts;
    expect([made?.contested, posted?.contested]).toEqual([false, false]);
    const late: readonly ClockEvent[] = [...history.slice(0, 3), { kind: 'complete', act: 'posted', on: '2020-11-06' }];
    // Where both boundary days count it was due on the fifth.
    expect(runClock(reply, late, { asOf: '2020-11-06' }).acts).toMatchObject([{ inTime: true, contested: true }]);
  });

  test('while it is suspended the earliest deadline is told, and grows day by day', () => {
    const on = (asOf: string): string | null => {
      const run = runClock(reply, history, { asOf });
      return run.state === 'suspended' ? dueOrThrow(run.ifResumed) : null;
    };
    expect(on('2020-09-24')).toBe('2020-10-23');
    expect(on('2020-10-13')).toBe('2020-11-05');
  });

  test('that deadline says what it assumes, also when it is made again, and keeps only what happened', () => {
    const approved: ClockEvent = { kind: 'extension-approved', on: '2020-09-25', by: workdays(20) };
    const events = [start('2020-09-21'), ASKED, approved];
    const run = runClock(reply, events, { asOf: '2020-09-28' });
    const made = run.state === 'suspended' ? run.ifResumed : null;
    const assumed = { kind: 'resume', on: '2020-09-28' };
    expect(made?.input).toMatchObject({ events, assumed });
    expect(run).toMatchObject({ original: { input: { assumed } } });
    expect(clockDeadline(JSON.parse(JSON.stringify(made?.input)))).toEqual(made);
    // What the run keeps of a clock that stands still gives no other deadline.
    expect(clockDeadline(run.input)).toEqual(made);
    // 22 to 24 September are three, 29 and 30 five, 9 and 10 October seven, and the 20th is Wednesday 28 October.
    expect(made).toMatchObject({ due: '2020-10-28' });
    const resumed = runClock(reply, [...events, { kind: 'resume', on: '2020-09-28' }], { asOf: '2020-09-28' });
    expect(dueOf(resumed)).toBe('2020-10-28');
    expect(Object.keys(resumed.deadline?.input ?? {})).not.toContain('assumed');
  });

  test('a matter completed while a suspension is open ends it', () => {
    const events: readonly ClockEvent[] = [
      start('2020-09-21'),
      ASKED,
      { kind: 'complete', act: 'posted', on: '2020-10-14' },
    ];
    const run = runClock(reply, events, { asOf: '2020-12-01' });
    expect(run.state).toBe('done');
    expect(dueOf(run)).toBe('2020-11-06');
    expect(run).toMatchObject({ tally: { used: 3, remaining: 17 } });
  });

  test('a matter that is stopped keeps its deadline; one that is stopped while it waits has none', () => {
    const stop: ClockEvent = { kind: 'stop', on: '2020-09-29', basis: '申请人撤回申请' };
    const asked: ClockEvent = { kind: 'correction-asked', on: '2020-09-28' };
    expect(runClock(reply, [start('2020-09-21'), stop], { asOf: '2020-12-01' })).toMatchObject({
      state: 'stopped',
      deadline: { due: '2020-10-23' },
      late: { days: 0 },
    });
    expect(runClock(reply, [start('2020-09-21'), asked, stop], { asOf: '2020-12-01' })).toMatchObject({
      state: 'stopped',
      deadline: null,
    });
  });
});

describe('grounds that overlap', () => {
  test('the clock runs again when all have ended', () => {
    const events: readonly ClockEvent[] = [
      start('2020-09-21'),
      { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
      { kind: 'suspend', on: '2020-09-28', ground: 'other-agency-opinion' },
      { kind: 'resume', on: '2020-09-30', ground: 'other-agency-opinion' },
      { kind: 'resume', on: '2020-10-14' },
    ];
    const run = runClock(reply, events, { asOf: '2020-12-01' });
    expect(dueOf(run)).toBe('2020-11-06');
    expect(run.notCounted).toHaveLength(2);
  });
});

describe('an obstacle 障碍消除之日起继续计算', () => {
  test('keeps what was used: 50 of 60 days used on 2024-03-21, 10 more after 2024-05-06', () => {
    // Known on 2024-01-31: 29 days of February and 21 of March are 50; the obstacle lasts from 03-21 to 05-06; 05-16 is a
    // Thursday.
    const events: readonly ClockEvent[] = [
      start('2024-01-31'),
      { kind: 'continue', on: '2024-05-06', since: '2024-03-21', basis: '因地震无法提出' },
    ];
    const run = runClock(reviewApplication, events, { asOf: '2024-05-08' });
    expect(dueOf(run)).toBe('2024-05-16');
    expect(run).toMatchObject({
      notCounted: [{ kind: 'obstacle', days: { from: '2024-03-22', to: '2024-05-06' } }],
      tally: { unit: 'days', used: 52, remaining: 8 },
    });
  });
});

describe('a last day in a suspension', () => {
  test('comes to rest on the first workday on which the clock runs', () => {
    // 60 日 from 2024-08-02 end on 2024-10-01 and roll to 2024-10-08; the suspension from 10-07 to 10-10 covers that day.
    const rule = bare(days(60), { suspension: reply.suspension });
    const events: readonly ClockEvent[] = [
      start('2024-08-02'),
      { kind: 'suspend', on: '2024-10-07', ground: 'third-party-opinion' },
      { kind: 'resume', on: '2024-10-10' },
    ];
    const run = runClock(rule, events, { asOf: '2024-12-01' });
    expect(deadlineOf(run)).toMatchObject({ nominal: '2024-10-01', due: '2024-10-11' });
  });
});

describe('an extension and what the party was told', () => {
  const granted: readonly ClockEvent[] = [
    start('2020-01-10'),
    { kind: 'extension-requested', on: '2020-02-10' },
    { kind: 'extension-approved', on: '2020-02-12', by: workdays(20), document: '延期审批表' },
  ];
  const told: readonly ClockEvent[] = [...granted, { kind: 'extension-told', on: '2020-02-17' }];

  test.each([
    ['not told yet', granted],
    ['told on the first working day after expiry', told],
  ])('%s: the original day stands, the extended one is a reading, the earlier is safe', (_, events) => {
    const run = runClock(reply, events, { asOf: '2020-02-20' });
    expect(deadlineOf(run)).toMatchObject({
      due: '2020-02-14',
      safe: '2020-02-14',
      readings: [{ due: '2020-02-14' }, { due: '2020-03-13', switches: { extensionTold: 'not-required' } }],
    });
    expect(run.extensions).toMatchObject([{ event: 2, status: 'approved', effective: false }]);
  });

  test('a caller who does not ask for telling fixes the extended day', () => {
    const run = runClock(reply, told, { asOf: '2020-02-20', extensionTold: 'not-required' });
    expect(deadlineOf(run)).toMatchObject({ due: '2020-03-13', readings: [{ due: '2020-03-13' }] });
  });

  test('a refused one changes nothing and is on record', () => {
    const events: readonly ClockEvent[] = [...granted.slice(0, 2), { kind: 'extension-refused', on: '2020-02-12' }];
    const run = runClock(reply, events, { asOf: '2020-02-20' });
    expect(run).toMatchObject({ original: null, extensions: [{ status: 'refused', effective: false }] });
    expect(dueOf(run)).toBe('2020-02-14');
  });
});

describe('the tally of any day', () => {
  test('11 of 20 working days were used at the end of 2020-02-03', () => {
    // 1-13 to 17, the make-up Sunday 1-19, 1-20 to 23 are ten; 2-03 is the eleventh.
    const run = runClock(reply, [start('2020-01-10')], { asOf: '2020-01-20' });
    expect(tallyOn(run, '2020-02-03')).toEqual({ on: '2020-02-03', unit: 'workdays', used: 11, remaining: 9 });
    expect(tallyOn(run, '2020-01-10')).toMatchObject({ used: 0, remaining: 20 });
    expect(tallyOn(run, '2020-02-14')).toMatchObject({ used: 20, remaining: 0 });
    expect(tallyOn(run, '2020-03-14')).toMatchObject({ used: 20, remaining: 0 });
  });

  test('a clock that waits has none, and where the calendar does not reach it is not known', () => {
    expect(tallyOn(runClock(reply, [], { asOf: '2020-01-20' }), '2020-01-20')).toBe(null);
    const run = runClock(reply, [start('2026-12-20')], { asOf: '2026-12-21' });
    expect(tallyOn(run, '2027-01-10')).toMatchObject({ used: null, remaining: null });
  });
});

describe('what is not published yet', () => {
  const events: readonly ClockEvent[] = [
    start('2026-12-01'),
    { kind: 'suspend', on: '2026-12-10', ground: 'third-party-opinion' },
    { kind: 'resume', on: '2026-12-22' },
  ];

  test('a clock that runs into 2027 is bounded, and settled by its notice', () => {
    const made = deadlineOf(runClock(reply, events, { asOf: '2026-12-25' }));
    expect(made).toMatchObject({ certainty: 'bounded', settledBy: [{ year: 2027 }] });
  });

  test('without a model it is refused, never thrown', () => {
    const run = runClock(reply, events, { asOf: '2026-12-25', calendar: withoutOutlook });
    expect(deadlineOf(run)).toMatchObject({ certainty: 'refused', missing: { kind: 'notice', year: 2027 } });
  });

  test('the same clock by an earlier calendar: 2020-02-12 as known on 2020-01-20', () => {
    const run = runClock(reply, [start('2020-01-10')], { asOf: '2020-01-20' });
    expect(clockDeadline(run.input, { calendar: china.asKnownOn('2020-01-20') })).toMatchObject({ due: '2020-02-12' });
    expect(dueOf(run)).toBe('2020-02-14');
  });
});

describe('the end of a day', () => {
  test('an act at the first late instant is late, one before it is not', () => {
    const at = (on: string): boolean | null | undefined =>
      runClock(bare(workdays(20)), [start('2020-01-10'), { kind: 'complete', act: 'made', on }], {
        asOf: '2020-03-01',
        cutoff: '17:30',
      }).acts[0]?.inTime;
    expect(at('2020-02-14')).toBe(true);
    expect(at('2020-02-14T17:29:00+08:00')).toBe(true);
    expect(at('2020-02-14T17:30:00+08:00')).toBe(false);
    expect(at('2020-02-14T09:30:00Z')).toBe(false);
  });
});
