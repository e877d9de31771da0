import { DateTime } from 'luxon';
import { workdays } from 'qixian/term';
import { afterEvent, byDay, clock, every, fromDay, onDay, ongoing, withinDays } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

describe('a time limit is plain data', () => {
  test.each([
    [byDay('2020-10-31'), { kind: 'by', day: '2020-10-31' }],
    [byDay('2020-12-31', { binding: 'target' }), { kind: 'by', day: '2020-12-31', binding: 'target' }],
    [
      byDay('2020-08-31', { time: clock('16:00') }),
      { kind: 'by', day: '2020-08-31', time: { kind: 'clock', at: '16:00' } },
    ],
    [onDay(DateTime.fromISO('2020-10-30T17:00:00Z')), { kind: 'on', day: '2020-10-31' }],
    [withinDays('2021-01-01', '2021-01-31'), { kind: 'within', from: '2021-01-01', to: '2021-01-31' }],
    [fromDay('2020-11-01'), { kind: 'from', day: '2020-11-01' }],
    [ongoing(), { kind: 'ongoing' }],
    [every('quarter', { kind: 'whole' }), { kind: 'every', period: 'quarter', due: { kind: 'whole' } }],
    [afterEvent('e', null), { kind: 'after', event: 'e', term: null }],
    [afterEvent('e', workdays(20)), { kind: 'after', event: 'e', term: { kind: 'workdays', count: 20 } }],
  ])('%j', (when, data) => {
    expect(when).toEqual(data);
    expect(JSON.parse(JSON.stringify(when))).toEqual(data);
  });
});

describe('a window runs forward', () => {
  test('one that ends before it begins is refused, with both days', () => {
    const error = errorOf(() => withinDays('2021-01-31', '2021-01-01'));
    expect(error.code).toBe('RANGE_REVERSED');
    expect(error.facts).toEqual({ from: '2021-01-31', to: '2021-01-01' });
  });
});

describe('a time of day is HH:MM', () => {
  test.each(['00:00', '09:05', '16:00', '23:59', '24:00'])('%s is one', (at) => {
    expect(clock(at)).toEqual({ kind: 'clock', at });
  });

  test.each([
    ['9:00', 'two digits of the hour'],
    ['16:60', 'no hour has sixty minutes past it'],
    ['24:01', 'the day is over at 24:00'],
    ['25:00', 'no day has a 25th hour'],
    ['16:00:00', 'seconds are not kept'],
    ['16：00', 'a full-width colon'],
    ['16:00\n', 'a line end that came along'],
    ['', 'nothing'],
  ])('%j is refused with WHEN_INVALID: %s', (at) => {
    const error = errorOf(() => clock(at));
    expect(error.code).toBe('WHEN_INVALID');
    expect(error.hint).toContain('HH:MM');
  });
});

test.each([
  ['byDay', () => byDay('2026-02-30'), 'DAY_INVALID'],
  ['onDay', () => onDay('2026-2-3'), 'DAY_FORMAT'],
  ['withinDays', () => withinDays('2021-01-01', '2021-02-29'), 'DAY_INVALID'],
  ['fromDay', () => fromDay('１０月'), 'DAY_FORMAT'],
])('%s refuses a day that cannot be read', (_, make, code) => {
  expect(errorOf(make).code).toBe(code);
});
