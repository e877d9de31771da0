import { china } from 'qixian/calendar';
import { days, workdays } from 'qixian/term';
import { afterEvent, occurrencesOf } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const RANGE = { issuedOn: '2020-07-21', to: '2021-12-31' };
const published = afterEvent('information-made', workdays(20));

describe('an event that has not happened', () => {
  const waiting = [{ key: '?', seed: { kind: 'awaited' }, timing: { kind: 'waiting', event: 'information-made' } }];

  test.each([
    ['nothing is said of events', RANGE],
    ['it is said that there are none', { ...RANGE, events: { 'information-made': [] } }],
    ['other things have happened', { ...RANGE, events: { 'other-thing': [{ id: 'a', on: '2020-09-10' }] } }],
  ])('leaves one occurrence waiting: %s', (_, options) => {
    expect(occurrencesOf(published, options)).toEqual(waiting);
  });

  test('a name that every object has is no event', () => {
    const inherited = afterEvent('constructor', workdays(20));
    expect(occurrencesOf(inherited, { ...RANGE, events: {} })).toMatchObject([{ key: '?' }]);
  });
});

describe('an event that has happened', () => {
  test('dates one occurrence each, under the id that the caller gave it', () => {
    const events = {
      'information-made': [
        { id: 'budget', on: '2020-09-10' },
        { id: 'plan', on: '2021-01-15' },
      ],
    };
    expect(occurrencesOf(published, { ...RANGE, events })).toMatchObject([
      {
        key: 'budget',
        seed: { kind: 'event', on: '2020-09-10' },
        timing: { kind: 'due', opens: '2020-09-10', deadline: { due: '2020-10-14' } },
      },
      {
        key: 'plan',
        seed: { kind: 'event', on: '2021-01-15' },
        timing: { kind: 'due', opens: '2021-01-15', deadline: { due: '2021-02-18' } },
      },
    ]);
  });

  test('inside the range asked for', () => {
    const events = { 'information-made': [{ id: 'budget', on: '2020-09-10' }] };
    expect(occurrencesOf(published, { ...RANGE, from: '2020-10-14', events })).toHaveLength(1);
    expect(occurrencesOf(published, { ...RANGE, from: '2020-10-15', events })).toHaveLength(0);
    expect(occurrencesOf(published, { ...RANGE, to: '2020-09-09', events })).toHaveLength(0);
  });

  test('the term is one of the law: rolled, read twice, bounded where the notice is missing', () => {
    const on = (when: typeof published, day: string) =>
      occurrencesOf(when, {
        issuedOn: '2020-07-21',
        to: '2027-12-31',
        events: { 'information-made': [{ id: 'e', on: day }] },
      })[0]?.timing;
    expect(on(afterEvent('information-made', days(15)), '2021-09-22')).toMatchObject({
      deadline: { nominal: '2021-10-07', due: '2021-10-08' },
    });
    expect(on(published, '2020-10-04')).toMatchObject({
      deadline: { readings: [{ due: '2020-11-04' }, { due: '2020-11-05' }] },
    });
    expect(on(published, '2026-12-10')).toMatchObject({
      deadline: { certainty: 'bounded', settledBy: [{ year: 2027 }] },
    });
  });

  test('another calendar dates it otherwise', () => {
    const options = {
      issuedOn: '2020-01-01',
      to: '2020-12-31',
      events: { 'information-made': [{ id: 'e', on: '2020-01-10' }] },
    };
    const dueOver = (calendar: typeof china) => occurrencesOf(published, { ...options, calendar })[0]?.timing;
    expect(dueOver(china)).toMatchObject({ deadline: { due: '2020-02-14' } });
    expect(dueOver(china.asKnownOn('2020-01-20'))).toMatchObject({ deadline: { due: '2020-02-12' } });
  });

  test('without a length (另行) it stands from the event on, and no day is invented', () => {
    const arranged = afterEvent('guidelines-issued', null);
    const events = { 'guidelines-issued': [{ id: 'all', on: '2021-12-20' }] };
    expect(occurrencesOf(arranged, { ...RANGE, events })).toMatchObject([
      { key: 'all', timing: { kind: 'standing', opens: '2021-12-20' } },
    ]);
  });

  test('a day that cannot be read throws', () => {
    const events = { 'information-made': [{ id: 'e', on: '2020-9-10' }] };
    expect(errorOf(() => occurrencesOf(published, { ...RANGE, events })).code).toBe('DAY_FORMAT');
  });
});
