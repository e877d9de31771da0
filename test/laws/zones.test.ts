import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { china, offInEither } from 'qixian/calendar';
import { addMonths, type DayInput, formatDay, periodOf, toDay, weekdayOf } from 'qixian/kernel';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { daysLater } from '../support/golden.ts';
import { calendarOf } from '../support/small-calendars.ts';

/** Each with the offset of 1 January 2020, 00:00, in minutes behind UTC as JavaScript gives it. */
const ZONES = [
  ['Asia/Shanghai', -480],
  ['America/New_York', 300],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', -840],
  ['Pacific/Kiritimati', -840],
] as const;

const own = calendarOf([2020, 2021], { '2020-07-06': 'rest' });

/** One answer of each kind for one instant, 500 instants spread over the years covered, at all hours of the day. */
const answers = (): readonly string[] =>
  Array.from({ length: 500 }, (_, at) => {
    const day = daysLater('2001-02-01', at * 18);
    const hour = String((at * 7) % 24).padStart(2, '0');
    const inputs: readonly DayInput[] = [
      day,
      DateTime.fromISO(`${day}T${hour}:30:00Z`),
      DateTime.fromMillis(Date.parse(`${day}T${hour}:30:00Z`)),
      DateTime.fromISO(`${day}T${hour}:30:00-05:00`, { setZone: true }),
      DateTime.fromISO(`${day}T${hour}:30:00`, { zone: 'America/Los_Angeles' }),
    ];
    return inputs
      .map((input) => {
        const known = toDay(input);
        const { from, to } = periodOf('quarter', known);
        return [
          formatDay(known),
          weekdayOf(known),
          formatDay(addMonths(known, 6, 'clamp')),
          formatDay(from),
          formatDay(to),
          JSON.stringify(china.day(input)),
          china.addWorkdays(input, 20),
          china.addWorkdays(input, -5),
          china.countWorkdays('2010-06-15', input),
          china.roll(input, 'modified-following'),
          [...china.breaks(input, daysLater(formatDay(known), 20))].map((run) => `${run.from}+${run.days}`),
          known >= toDay('2020-01-01') && known < toDay('2021-06-01') ? offInEither(china, own).nextWorkday(input) : '',
        ].join(' ');
      })
      .join('\n');
  });

const digest = (): string => createHash('sha256').update(answers().join('\n')).digest('hex');

describe('the same answers whatever zone the machine is in', () => {
  const { TZ } = process.env;
  const enter = (zone: string | undefined): void => {
    if (zone === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = zone;
    }
  };
  beforeEach(() => enter('UTC'));
  afterAll(() => enter(TZ));

  test.each(ZONES)('%s', (zone, offset) => {
    const inUtc = digest();
    expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(0);
    enter(zone);
    expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(digest()).toBe(inUtc);
  });

  test.each(ZONES)('%s: an instant has its day in Shanghai, text its own', (zone) => {
    enter(zone);
    expect(formatDay(toDay(DateTime.fromISO('2020-01-09T17:00:00Z')))).toBe('2020-01-10');
    expect(formatDay(toDay(DateTime.fromISO('2020-01-09T15:00:00Z')))).toBe('2020-01-09');
    expect(china.addWorkdays('2020-01-10', 20)).toBe('2020-02-14');
    expect(china.addWorkdays(DateTime.fromISO('2020-01-09T17:00:00Z'), 20)).toBe('2020-02-14');
    // Apia had no 2011-12-30: it went from the 29th to the 31st. In Shanghai it was a working Friday.
    expect(china.addWorkdays('2011-12-29', 1)).toBe('2011-12-30');
  });

  test('a local DateTime is an instant: in another zone it may be another day in Shanghai', () => {
    enter('Asia/Shanghai');
    expect(formatDay(toDay(DateTime.local(2020, 1, 9, 20)))).toBe('2020-01-09');
    enter('America/Los_Angeles');
    expect(formatDay(toDay(DateTime.local(2020, 1, 9, 20)))).toBe('2020-01-10');
  });
});
