import { workdays } from 'qixian/term';
import { afterEvent, byDay, clock, every, fromDay, occurrencesOf, type When } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const keysOf = (...parameters: Parameters<typeof occurrencesOf>): readonly string[] =>
  occurrencesOf(...parameters).map(({ key }) => key);

const duesOf = (...parameters: Parameters<typeof occurrencesOf>): readonly (string | null)[] =>
  occurrencesOf(...parameters).map(({ timing }) =>
    timing.kind === 'due' && timing.deadline.certainty === 'decided' ? timing.deadline.due : null,
  );

describe('the borders of a range', () => {
  test('a duty long after its period still belongs: 15 working days after the week of 1 March 2021', () => {
    // That week, the ninth, ends on 7 March; 8–12 (5), 15–19 (10), 22–26 March (15).
    const after = every('week', { kind: 'workdays-after-end', count: 15 });
    expect(keysOf(after, { issuedOn: '2020-07-21', from: '2021-03-26', to: '2021-03-26' })).toContain('2021-W09');
  });

  test('nothing comes from before the document, also where its day is not known', () => {
    const first = every('month', { kind: 'first-workdays', count: 1 });
    expect(keysOf(first, { issuedOn: '2001-01-01', to: '2001-01-31' })).toEqual(['2001-01']);
    expect(
      keysOf(every('half-year', { kind: 'first-workdays', count: 1 }), { issuedOn: '2002-01-01', to: '2002-06-30' }),
    ).toEqual(['2002-H1']);
  });

  test('the first period of the calendar is counted inside: 2 January 2001 is the first working day', () => {
    const first = every('month', { kind: 'first-workdays', count: 1 });
    expect(duesOf(first, { issuedOn: '2001-01-01', to: '2001-01-31' })).toEqual(['2001-01-02']);
  });

  test('a week with fewer working days than asked for opens with the week', () => {
    const last = every('week', { kind: 'last-workdays', count: 5 });
    expect(occurrencesOf(last, { issuedOn: '2001-01-01', to: '2001-01-07' })[0]?.timing).toMatchObject({
      opens: '2001-01-01',
      deadline: { due: '2001-01-05' },
    });
  });

  test('a start before the document is that of the document', () => {
    expect(occurrencesOf(fromDay('2020-01-01'), { issuedOn: '2020-07-21', to: '2020-12-31' })[0]?.timing).toEqual({
      kind: 'standing',
      opens: '2020-07-21',
    });
  });
});

describe('weekdays and times', () => {
  test('February 2021 has four Mondays: the fifth is the fourth, the 22nd', () => {
    const fifth = every('month', { kind: 'by-weekday', weekday: 1, nth: 5 });
    expect(duesOf(fifth, { issuedOn: '2021-02-01', to: '2021-02-28' })).toEqual(['2021-02-22']);
  });

  test('a time of day ends a term after an event too', () => {
    const events = { e: [{ id: 'x', on: '2021-03-01' }] };
    const when = afterEvent('e', workdays(3), { time: clock('16:00') });
    expect(occurrencesOf(when, { issuedOn: '2021-01-01', to: '2021-12-31', events })[0]?.timing).toMatchObject({
      deadline: { due: '2021-03-04', lateFrom: '2021-03-04T16:00:00+08:00' },
    });
  });
});

describe('events', () => {
  const when = afterEvent('e', workdays(3));
  const range = { issuedOn: '2021-01-01', to: '2021-12-31' };

  test('come in order of time, whatever order they are told in', () => {
    const events = {
      e: [
        { id: 'late', on: '2021-05-10' },
        { id: 'early', on: '2021-03-01' },
      ],
    };
    expect(keysOf(when, { ...range, events })).toEqual(['early', 'late']);
  });

  test('of one id are refused, as ids would no longer be stable', () => {
    const events = {
      e: [
        { id: 'x', on: '2021-05-10' },
        { id: 'x', on: '2021-03-01' },
      ],
    };
    expect(errorOf(() => occurrencesOf(when, { ...range, events })).code).toBe('WHEN_INVALID');
  });
});

describe('前 that may leave its day out', () => {
  const dueOf = (limit: When) =>
    occurrencesOf(limit, { issuedOn: '2020-07-21', to: '2021-12-31' }).map(
      ({ timing }) =>
        timing.kind === 'due' && timing.deadline.certainty === 'decided' && [timing.deadline.due, timing.deadline.safe],
    );

  test.each<[limit: When, days: readonly (readonly string[])[]]>([
    [byDay('2021-04-01'), [['2021-04-01', '2021-04-01']]],
    [byDay('2021-04-01', { before: 'contested' }), [['2021-04-01', '2021-03-31']]],
    [byDay('2021-04-01', { before: 'exclusive' }), [['2021-03-31', '2021-03-31']]],
    [
      every(
        'year',
        { kind: 'by-day', month: 4, day: 1, before: 'contested' },
        { first: { key: '2021', others: [], note: '' } },
      ),
      [['2021-04-01', '2021-03-31']],
    ],
  ])('%j', (limit, days) => {
    expect(dueOf(limit).slice(0, 1)).toEqual(days);
  });
});
