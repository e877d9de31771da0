import type { ClockEvent, ClockRun } from 'qixian/clock';
import { informationFlow } from 'qixian/statute';
import { type Deadline, dueOrThrow } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const AS_OF = { asOf: '2021-03-31' };
const due = (made: Deadline | null): string => (made === null ? 'none' : dueOrThrow(made));
const dueOf = (run: ClockRun): string => due(run.deadline);

const EXTENDED = (on: string, told: string): readonly ClockEvent[] => [
  { kind: 'extension-approved', on, by: { kind: 'workdays', count: 20 } },
  { kind: 'extension-told', on: told },
];

describe('an application received 2020-01-10', () => {
  test('correction within 7, reply within 20, extended by 20', () => {
    const request = { received: '2020-01-10', channel: 'in-person' } as const;
    const plain = informationFlow(request, AS_OF);
    expect(due(plain.correctionNotice)).toBe('2020-01-20');
    expect(dueOf(plain.reply)).toBe('2020-02-14');
    const extended = informationFlow({ ...request, events: EXTENDED('2020-02-10', '2020-02-11') }, AS_OF);
    expect(dueOf(extended.reply)).toBe('2020-03-13');
  });

  test('a third party that received the letter on 2020-01-14 has until 2020-02-11', () => {
    const flow = informationFlow(
      { received: '2020-01-10', channel: 'in-person', thirdPartyAsked: '2020-01-14' },
      AS_OF,
    );
    expect(due(flow.thirdPartyOpinion)).toBe('2020-02-11');
    expect(flow.jointMakerOpinion).toBeNull();
  });
});

test('consultation is not counted: received 2020-09-21, asked 09-24, answered 10-14', () => {
  const events: readonly ClockEvent[] = [
    { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
    { kind: 'resume', on: '2020-10-14' },
  ];
  const request = { received: '2020-09-21', channel: 'signed-mail', events } as const;
  expect(dueOf(informationFlow(request, AS_OF).reply)).toBe('2020-11-06');
  expect(dueOf(informationFlow(request, { ...AS_OF, suspensionBoundary: 'neither' }).reply)).toBe('2020-11-09');
  expect(dueOf(informationFlow({ ...request, events: [] }, AS_OF).reply)).toBe('2020-10-23');
});

test('a corrected application of 2020-10-12 restarts the reply, which may still be extended', () => {
  const events: readonly ClockEvent[] = [
    { kind: 'correction-asked', on: '2020-09-25' },
    { kind: 'restart', on: '2020-10-12' },
  ];
  const request = { received: '2020-09-21', channel: 'in-person', events } as const;
  expect(dueOf(informationFlow(request, AS_OF).reply)).toBe('2020-11-09');
  const more = { ...request, events: [...events, ...EXTENDED('2020-11-02', '2020-11-03')] };
  expect(dueOf(informationFlow(more, AS_OF).reply)).toBe('2020-12-07');
});

test('online on Saturday 2020-10-31, confirmed 11-02: 第三十一条第三项, 指导案例26号 a reading and safe', () => {
  const { reply } = informationFlow({ received: '2020-11-02', channel: 'online', submittedOn: '2020-10-31' }, AS_OF);
  expect(dueOf(reply)).toBe('2020-11-30');
  expect(reply.deadline?.certainty === 'decided' && reply.deadline.safe).toBe('2020-11-27');
});

test('internal handling stops nothing', () => {
  const events: readonly ClockEvent[] = [{ kind: 'suspend', on: '2020-09-24', ground: 'internal-handling' }];
  const error = errorOf(() => informationFlow({ received: '2020-09-21', channel: 'in-person', events }, AS_OF));
  expect(error.code).toBe('HISTORY_INVALID');
  expect(JSON.stringify(error.issues)).toContain('指导案例26号');
});

test('a reasonable delay under 第三十五条 has no day; who is responsible is told under 第三十六条', () => {
  const flow = informationFlow({ received: '2020-09-21', channel: 'in-person' }, AS_OF);
  expect(flow.delayedReply).toMatchObject({ kind: 'in-force', period: { kind: 'rule', article: '第三十五条' } });
  expect(flow.transfer).toMatchObject({ kind: 'in-force', period: { kind: 'rule', article: '第三十六条第五项' } });
});

test('before 2019-05-15 the flow of the new text does not run', () => {
  expect(errorOf(() => informationFlow({ received: '2019-05-14', channel: 'in-person' }, AS_OF)).code).toBe(
    'LAW_NOT_IN_FORCE',
  );
});
