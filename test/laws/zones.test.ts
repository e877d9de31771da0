import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { china, offInEither } from 'qixian/calendar';
import { addDays, addMonths, type DayInput, formatDay, periodOf, toDay, weekdayOf } from 'qixian/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
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
const both = offInEither(china, own);

/** The same numbers below 1 in every zone, as random as a law needs them (Lehmer's generator). */
const numbers = (): (() => number) => {
  let state = 20_200_721;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** One day or instant written in the ways in which it may come in; each has its own day in Shanghai. */
const inputAt = (way: number, day: string, time: string): DayInput => {
  switch (way) {
    case 0:
      return day;
    case 1:
      return DateTime.fromISO(`${day}T${time}:00Z`);
    case 2:
      return DateTime.fromMillis(Date.parse(`${day}T${time}:00Z`));
    case 3:
      return DateTime.fromISO(`${day}T${time}:00-05:00`, { setZone: true });
    default:
      return DateTime.fromISO(`${day}T${time}:00`, { zone: 'America/Los_Angeles' });
  }
};

const FIRST = toDay('2001-02-01');
const LENGTH = 9000;
/** A million cases take a minute in each zone. */
const A_LONG_WHILE = 3_600_000;
/** Long answers are asked for once in so many cases. */
const RARE = 20;

/** A digest of the answers to random days and instants of the years covered, at all minutes of the day. */
const digest = (): string => {
  const hash = createHash('sha256');
  const next = numbers();
  const upTo = (n: number): number => Math.floor(next() * n);
  for (let at = 0; at < runs(2500); at += 1) {
    const day = formatDay(addDays(FIRST, upTo(LENGTH)));
    const time = `${String(upTo(24)).padStart(2, '0')}:${String(upTo(60)).padStart(2, '0')}`;
    const input = inputAt(at % 5, day, time);
    const known = toDay(input);
    const { from, to } = periodOf('quarter', known);
    const answers = [
      known,
      weekdayOf(known),
      addMonths(known, 6, 'clamp'),
      from,
      to,
      china.addWorkdays(input, 20),
      china.addWorkdays(input, -5),
      china.countWorkdays('2010-06-15', input),
      china.roll(input, 'modified-following'),
      known >= toDay('2020-01-01') && known < toDay('2021-06-01') ? both.nextWorkday(input) : '',
    ];
    const long =
      at % RARE === 0
        ? [JSON.stringify(china.day(input)), JSON.stringify([...china.breaks(input, formatDay(addDays(known, 20)))])]
        : [];
    hash.update([...answers, ...long].join(' '));
  }
  return hash.digest('hex');
};

describe('the same answers whatever zone the machine is in', () => {
  const { TZ } = process.env;
  const enter = (zone: string | undefined): void => {
    if (zone === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = zone;
    }
  };
  let inUtc = '';
  beforeAll(() => {
    enter('UTC');
    inUtc = digest();
  }, A_LONG_WHILE);
  beforeEach(() => enter('UTC'));
  afterAll(() => enter(TZ));

  test.each(ZONES)('%s', (zone, offset) => {
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
