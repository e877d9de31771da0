import { type ClockEvent, type ClockOptions, type ClockRule, type ClockRun, runClock } from 'qixian/clock';
import { regionalCalendar } from 'qixian/region';
import { type Deadline, dueOrThrow, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { bare, reply, reviewDecision } from '../support/clock-rules.ts';

const LATER = '2026-06-30';

const run = (
  rule: ClockRule,
  events: readonly ClockEvent[],
  options: Partial<ClockOptions> = {},
): Exclude<ClockRun, { readonly deadline: null }> => {
  const made = runClock(rule, events, { asOf: LATER, ...options });
  if (made.deadline === null) {
    throw new Error(`no deadline: ${made.state}`);
  }
  return made;
};

const dues = (made: Deadline): readonly string[] => {
  if (made.certainty !== 'decided') {
    throw new Error(`not decided: ${made.certainty}`);
  }
  return made.readings.map(({ due }) => due);
};

const safeOf = (made: Deadline): string => (made.certainty === 'decided' ? made.safe : made.certainty);

const start = (on: string, more: Partial<Extract<ClockEvent, { kind: 'start' }>> = {}): ClockEvent => ({
  kind: 'start',
  on,
  ...more,
});

const CONSULTED: readonly ClockEvent[] = [
  start('2020-09-21', { channel: 'signed-mail' }),
  { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion', document: '征求意见函' },
  { kind: 'resume', on: '2020-10-14', basis: '收到第三方意见' },
];

describe('a consultation from 2020-09-24 to 2020-10-14, received 2020-09-21, 20 working days', () => {
  // By hand: 9-22, 23, 24 are 1–3; 9-25 to 10-14 do not count; 10-15, 16 are 4, 5; 10-19 to 23 are 6–10, 10-26 to 30
  // 11–15, 11-02 to 06 16–20.
  test('is due 2020-11-06: the day of the letter counts, the day of the answer does not', () => {
    const { deadline } = run(reply, CONSULTED);
    expect(dueOrThrow(deadline)).toBe('2020-11-06');
  });

  test.each([
    ['neither', '2020-11-09', 'both days excluded: one working day more'],
    ['end-only', '2020-11-06', 'the other day counts instead'],
    ['both', '2020-11-05', 'both days count: one working day less'],
    ['begin-only', '2020-11-06', 'the default'],
  ] as const)('%s is due %s: %s', (suspensionBoundary, due, _why) => {
    expect(dueOrThrow(run(reply, CONSULTED, { suspensionBoundary }).deadline)).toBe(due);
  });

  test('without it the reply is due 2020-10-23', () => {
    expect(dueOrThrow(run(reply, [start('2020-09-21')]).deadline)).toBe('2020-10-23');
  });

  test('its readings are the days that differ, and the earliest is safe', () => {
    const { deadline } = run(reply, CONSULTED);
    expect(dues(deadline)).toEqual(['2020-11-06', '2020-11-05', '2020-11-09']);
    expect(safeOf(deadline)).toBe('2020-11-05');
  });

  test('the run shows what was not counted and what was used', () => {
    const made = runClock(reply, CONSULTED, { asOf: '2020-10-16' });
    expect(made).toMatchObject({
      state: 'running',
      notCounted: [
        {
          ground: 'third-party-opinion',
          beganOn: '2020-09-24',
          endedOn: '2020-10-14',
          days: { from: '2020-09-25', to: '2020-10-14' },
        },
      ],
      tally: { unit: 'workdays', used: 5, remaining: 15 },
    });
  });

  test('while the answer is awaited there is no deadline, and three days stay used', () => {
    const made = runClock(reply, CONSULTED, { asOf: '2020-10-13' });
    expect(made).toMatchObject({ state: 'suspended', deadline: null, tally: { used: 3, remaining: 17 } });
  });
});

describe('补正 and extension', () => {
  const corrected: readonly ClockEvent[] = [
    start('2020-09-28'),
    { kind: 'correction-asked', on: '2020-09-30' },
    { kind: 'restart', on: '2020-10-12' },
  ];
  const extended: readonly ClockEvent[] = [
    ...corrected,
    { kind: 'extension-approved', on: '2020-11-05', by: workdays(20) },
    { kind: 'extension-told', on: '2020-11-06' },
  ];

  test('a corrected application received 2020-10-12 starts the 20 working days anew: 2020-11-09', () => {
    expect(dueOrThrow(run(reply, corrected).deadline)).toBe('2020-11-09');
  });

  test('extended by 20: 2020-12-07, the original day beside it', () => {
    const { deadline, original } = run(reply, extended);
    expect(dueOrThrow(deadline)).toBe('2020-12-07');
    expect(original && dueOrThrow(original)).toBe('2020-11-09');
  });

  test('received 2020-01-10 and extended by 20: 2020-03-13', () => {
    const events: readonly ClockEvent[] = [
      start('2020-01-10'),
      { kind: 'extension-approved', on: '2020-02-13', by: workdays(20) },
      { kind: 'extension-told', on: '2020-02-14' },
    ];
    const { deadline, original } = run(reply, events);
    expect(dueOrThrow(deadline)).toBe('2020-03-13');
    expect(original && dueOrThrow(original)).toBe('2020-02-14');
  });
});

describe('an online application submitted Saturday 2020-10-31, confirmed Monday 2020-11-02', () => {
  const online = [start('2020-11-02', { channel: 'online', submittedOn: '2020-10-31' })];

  test('is due 2020-11-30 by confirmation and 2020-11-27 by submission; the earlier is safe', () => {
    const { deadline } = run(reply, online);
    expect(dues(deadline)).toEqual(['2020-11-30', '2020-11-27']);
    expect(safeOf(deadline)).toBe('2020-11-27');
  });

  test('a caller may fix the reading', () => {
    const { deadline } = run(reply, online, { onlineReceipt: 'submitted', restDayTrigger: 'as-is' });
    expect(dues(deadline)).toEqual(['2020-11-27']);
  });
});

describe('a review accepted 2024-08-02, 60 日', () => {
  const accepted = start('2024-08-02', { channel: 'event' });
  const events: readonly ClockEvent[] = [
    accepted,
    { kind: 'extension-approved', on: '2024-09-29', by: { kind: 'days', count: 30 } },
    { kind: 'extension-told', on: '2024-09-30' },
  ];

  test('is due 2024-10-08: 2024-10-01 is in the National Day break', () => {
    expect(dueOrThrow(run(reviewDecision, [accepted]).deadline)).toBe('2024-10-08');
  });

  test('extended by 30: 2024-10-31 merged, 2024-11-07 from the rolled day, the earlier safe', () => {
    const { deadline } = run(reviewDecision, events, { restDays: 'calendar', extensionTold: 'required' });
    expect(dues(deadline)).toEqual(['2024-10-31', '2024-11-07']);
    expect(safeOf(deadline)).toBe('2024-10-31');
  });
});

describe('received 2016-12-27, 15 working days by the text of 2007', () => {
  const rule = bare(workdays(15), { completion: reply.completion });
  const events: readonly ClockEvent[] = [
    start('2016-12-27'),
    { kind: 'complete', act: 'made', on: '2017-01-17' },
    { kind: 'complete', act: 'posted', on: '2017-01-19' },
  ];

  test('is due 2017-01-18; in time by the date of the reply, 1 working day late by posting', () => {
    const { state, deadline, acts } = run(rule, events);
    expect(state).toBe('done');
    expect(dueOrThrow(deadline)).toBe('2017-01-18');
    expect(acts).toMatchObject([
      { act: 'made', counts: false, inTime: true, late: { days: 0, workdays: 0 } },
      { act: 'posted', counts: true, inTime: false, late: { days: 1, workdays: 1 } },
    ]);
  });
});

describe('received by e-mail on Sunday 2017-06-18, 15 working days by the text of 2007', () => {
  test('is due 2017-07-07 as it is, 2017-07-10 from the next workday', () => {
    const { deadline } = run(bare(workdays(15)), [start('2017-06-18', { channel: 'email' })]);
    expect(dues(deadline)).toEqual(['2017-07-07', '2017-07-10']);
  });
});

test('an agency in Hubei, received 2020-01-10, is due 2020-02-27', () => {
  const calendar = regionalCalendar('CN-HB');
  expect(dueOrThrow(run(reply, [start('2020-01-10')], { calendar }).deadline)).toBe('2020-02-27');
});
