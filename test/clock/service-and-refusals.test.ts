import { type ClockEvent, runClock } from 'qixian/clock';
import { isQixianError, type QixianError } from 'qixian/errors';
import { statute } from 'qixian/statute';
import { expect, test } from 'vitest';

const caught = (act: () => unknown): QixianError => {
  try {
    act();
  } catch (error) {
    if (isQixianError(error)) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was thrown');
};

const POSTED_LATE: readonly ClockEvent[] = [
  { kind: 'start', on: '2016-12-27' },
  { kind: 'complete', act: 'made', on: '2017-01-17' },
  { kind: 'complete', act: 'posted', on: '2017-01-19', channel: 'mail' },
];

test('the text of 2007 by the reply on service of 2016: dated in time, posted one working day late', () => {
  // 国办公开办函〔2016〕235号 of 2016-12-07: 以交邮之日当日为期限计算时点; 15 working days end on 18 January.
  const rule = statute('政府信息公开条例').period('答复').clockRule('2016-12-27');
  const run = runClock(rule, POSTED_LATE, { asOf: '2017-02-01' });
  expect(run).toMatchObject({
    state: 'done',
    deadline: { due: '2017-01-18' },
    late: { days: 1, workdays: 1 },
    acts: [
      { act: 'made', counts: false, inTime: true },
      { act: 'posted', counts: true, inTime: false },
    ],
  });
  expect(run.countedBy?.basis[0]?.order).toBe('国办公开办函〔2016〕235号');
});

test('before the reply on service no text chose the act: the one made counts', () => {
  const rule = statute('政府信息公开条例').period('答复').clockRule('2016-12-06');
  expect(rule.completion).toEqual([]);
});

test('an event for which the text does not provide is refused with the provision that sets the term', () => {
  const rule = statute('复议法').period('复议决定').clockRule('2024-08-02');
  const error = caught(() =>
    runClock(
      rule,
      [
        { kind: 'start', on: '2024-08-02' },
        { kind: 'continue', since: '2024-08-10', on: '2024-08-20' },
      ],
      { asOf: '2024-09-01' },
    ),
  );
  expect(error.facts).toMatchObject({ fault: 'not-provided' });
  expect(String(error.facts['law'])).toContain('《中华人民共和国行政复议法》第六十二条第一款');
});

test('a text that is named and was not in force is told as that text, since another one ruled', () => {
  const error = caught(() => statute('政府信息公开条例').period('答复').clockRule('2019-05-14', { version: '2019' }));
  expect(error.code).toBe('LAW_NOT_IN_FORCE');
  expect(error.message).toContain('The text "2019"');
  expect(error.message).not.toContain('No text');
});
