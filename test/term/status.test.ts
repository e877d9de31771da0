import { china } from 'qixian/calendar';
import type { InstantInput } from 'qixian/instant';
import { formatDay, type IsoDay, parseDay } from 'qixian/kernel';
import {
  type Bounded,
  type DeadlineStatus,
  deadline,
  distance,
  dueOrThrow,
  type StatusOptions,
  statusOf,
  workdays,
} from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { withoutOutlook } from '../support/without-outlook.ts';

/** Due Friday 2020-02-14, late from the midnight after it. */
const due14February = deadline(workdays(20), { from: '2020-01-10' });

const day = (text: string): IsoDay => formatDay(parseDay(text));

/** Nothing in this library makes one yet, but readers of plain data must be ready for it. */
const bounded: Bounded = {
  certainty: 'bounded',
  limit: 'maximum',
  notBefore: null,
  endsAt: '24:00',
  earliest: day('2027-01-08'),
  latest: day('2027-01-15'),
  best: day('2027-01-11'),
  safe: day('2027-01-08'),
  readings: [],
  settledBy: [
    {
      year: 2027,
      title: '国务院办公厅关于2027年部分节假日安排的通知',
      usuallyFrom: '2026-10-25',
      usuallyTo: '2026-12-16',
    },
  ],
  input: null,
  basis: [],
  calendar: china.id,
};

const refused = deadline(workdays(20), { from: '2026-12-10', calendar: withoutOutlook });

interface Row {
  readonly asOf: InstantInput;
  readonly status: DeadlineStatus;
  readonly why: string;
}

describe('a decided deadline that waits', () => {
  test.each<Row>([
    { asOf: '2020-01-10', status: 'open', why: '20 working days left' },
    { asOf: '2020-02-06', status: 'open', why: 'six left: the 7th and the 10th to 14th' },
    { asOf: '2020-02-07', status: 'due-soon', why: 'five left: the 10th to 14th' },
    { asOf: '2020-02-09', status: 'due-soon', why: 'five left on the Sunday too' },
    { asOf: '2020-02-13', status: 'due-soon', why: 'one left' },
    { asOf: '2020-02-14', status: 'due-today', why: 'the due day is in time to its end' },
    { asOf: '2020-02-15', status: 'overdue', why: 'the day after, though a Saturday' },
    { asOf: '2026-11-22', status: 'overdue', why: 'for good' },
    { asOf: '1990-01-01', status: 'open', why: 'long before: the days that are not known do not matter' },
    { asOf: '2060-01-01', status: 'overdue', why: 'long after' },
  ])('as of $asOf is $status: $why', ({ asOf, status }) => {
    expect(statusOf(due14February, { asOf })).toBe(status);
  });

  test.each<Row & Pick<StatusOptions, 'dueSoonWorkdays'>>([
    { asOf: '2020-02-10', dueSoonWorkdays: 3, status: 'open', why: 'four left: the 11th to 14th' },
    { asOf: '2020-02-11', dueSoonWorkdays: 3, status: 'due-soon', why: 'three left' },
    { asOf: '2020-02-13', dueSoonWorkdays: 0, status: 'open', why: 'no warning asked for' },
  ])('with $dueSoonWorkdays working days as soon, as of $asOf it is $status: $why', ({ asOf, status, ...soon }) => {
    expect(statusOf(due14February, { asOf, ...soon })).toBe(status);
  });

  test('the calendar that is passed counts what is left', () => {
    // As known on 20 January 2020, after the 30th: 31 January (1), 1 February (2), 3–7 (7), 10–12 (10).
    const calendar = china.asKnownOn('2020-01-20');
    const made = deadline(workdays(10), { from: '2020-01-23', calendar });
    expect(dueOrThrow(made)).toBe('2020-02-12');
    expect(statusOf(made, { asOf: '2020-01-31', dueSoonWorkdays: 9, calendar })).toBe('due-soon');
    expect(statusOf(made, { asOf: '2020-01-30', dueSoonWorkdays: 9, calendar })).toBe('open');
  });
});

describe('a decided deadline that was met or missed', () => {
  test.each<Row & { readonly doneOn: InstantInput }>([
    { doneOn: '2020-02-14', asOf: '2020-02-14', status: 'done-on-time', why: 'on the last day' },
    { doneOn: '2020-01-10', asOf: '2020-03-01', status: 'done-on-time', why: 'on the first day' },
    { doneOn: '2020-02-15', asOf: '2020-03-01', status: 'done-late', why: 'a day late, though a Saturday' },
    {
      doneOn: '2020-02-14T23:59:59+08:00',
      asOf: '2020-02-14',
      status: 'done-on-time',
      why: 'the last second of the last day',
    },
    {
      doneOn: '2020-02-15T00:00:00+08:00',
      asOf: '2020-02-15',
      status: 'done-late',
      why: '24:00 is late: it is the midnight that begins the next day',
    },
    {
      doneOn: '2020-02-14T11:00:00-05:00',
      asOf: '2020-02-15',
      status: 'done-late',
      why: 'eleven in the morning in New York is midnight in Beijing',
    },
    {
      doneOn: new Date('2020-02-14T15:59:59Z'),
      asOf: '2020-02-14',
      status: 'done-on-time',
      why: 'a Date is an instant',
    },
    { doneOn: '2020-02-15', asOf: '2020-02-14', status: 'due-today', why: 'what is done later is not known yet' },
    { doneOn: '2020-02-10', asOf: '2020-02-09', status: 'due-soon', why: 'done tomorrow is not done' },
    { doneOn: '2020-02-20', asOf: '2020-02-19', status: 'overdue', why: 'done tomorrow, and late today' },
  ])('done $doneOn, as of $asOf: $status, $why', ({ doneOn, asOf, status }) => {
    expect(statusOf(due14February, { doneOn, asOf })).toBe(status);
  });
});

describe('any instant of a day gives the answer of the day', () => {
  test.each([
    ['2020-02-07', 'due-soon'],
    ['2020-02-14', 'due-today'],
    ['2020-02-15', 'overdue'],
  ])('%s: %s at every hour', (date, status) => {
    const hours = Array.from({ length: 24 }, (_, hour) => `${date}T${String(hour).padStart(2, '0')}:30:00+08:00`);
    for (const asOf of [date, ...hours, `${date}T00:00:00+08:00`, `${date}T23:59:59+08:00`]) {
      expect(statusOf(due14February, { asOf })).toBe(status);
    }
  });

  test('what is done in the evening counts for an as-of in the morning of the same day', () => {
    const options = { asOf: '2020-02-14T08:00:00+08:00', doneOn: '2020-02-14T20:00:00+08:00' };
    expect(statusOf(due14February, options)).toBe('done-on-time');
  });
});

describe('a bounded deadline, from 2027-01-08 to 2027-01-15', () => {
  test.each<Row & { readonly doneOn?: InstantInput }>([
    { asOf: '2026-12-01', status: 'open', why: 'more than five working days are sure until then' },
    { asOf: '2026-12-30', status: 'due-soon', why: 'one working day is sure, the rest is not settled: better early' },
    { asOf: '2027-01-07', status: 'due-soon', why: 'the day before it can be due' },
    { asOf: '2027-01-08', status: 'undecided', why: 'it may be due today' },
    { asOf: '2027-01-15', status: 'undecided', why: 'it may be due today at the latest' },
    { asOf: '2027-01-16', status: 'overdue', why: 'late whatever the notice says' },
    { asOf: '2027-02-01', doneOn: '2027-01-08', status: 'done-on-time', why: 'in time whatever the notice says' },
    { asOf: '2027-02-01', doneOn: '2027-01-09', status: 'undecided', why: 'inside the bounds' },
    { asOf: '2027-02-01', doneOn: '2027-01-15', status: 'undecided', why: 'on the last of them' },
    { asOf: '2027-02-01', doneOn: '2027-01-16', status: 'done-late', why: 'late whatever the notice says' },
    {
      asOf: '2027-02-01',
      doneOn: '2027-01-16T00:00:00+08:00',
      status: 'done-late',
      why: '24:00 of the last bound is late',
    },
  ])('done $doneOn, as of $asOf: $status, $why', ({ status, why: _, ...options }) => {
    expect(statusOf(bounded, options)).toBe(status);
  });

  test('dueOrThrow names both bounds and the safe day', () => {
    const error = errorOf(() => dueOrThrow(bounded));
    expect(error.code).toBe('DEADLINE_NOT_DECIDED');
    expect(error.message).toContain('2027-01-08');
    expect(error.message).toContain('2027-01-15');
    expect(error.hint).toContain('safe');
  });
});

describe('a refused deadline is undecided, and nothing is thrown', () => {
  test.each<[asOf: string, doneOn: string | undefined]>([
    ['2026-12-10', undefined],
    ['2027-06-01', undefined],
    ['2027-06-01', '2026-12-11'],
  ])('as of %s, done %s', (asOf, doneOn) => {
    expect(statusOf(refused, doneOn === undefined ? { asOf } : { asOf, doneOn })).toBe('undecided');
  });
});

test.each<[options: StatusOptions, code: string, why: string]>([
  [{ asOf: '2020-02-30' }, 'DAY_INVALID', 'no such day'],
  [{ asOf: '2020-02-14T10:00:00' }, 'INSTANT_INVALID', 'a time without its offset'],
  [{ asOf: '2020-02-14', doneOn: '14.2.2020' }, 'DAY_FORMAT', 'days are YYYY-MM-DD'],
])('%j throws %s: %s', (options, code) => {
  expect(errorOf(() => statusOf(due14February, options)).code).toBe(code);
});

describe('the distance from one day to another', () => {
  const between = (from: string, to: string) => distance(china, parseDay(from), parseDay(to));

  test.each([
    ['2020-10-31', '2020-11-01', 1, 0, 'Saturday to Sunday: a calendar day, no working day'],
    ['2020-09-30', '2020-10-09', 9, 1, 'over National Day to the first working day after it'],
    ['2020-02-14', '2020-02-14', 0, 0, 'nothing'],
    ['2020-02-15', '2020-02-14', 0, 0, 'never negative'],
  ])('from %s to %s it is %i days and %i working days: %s', (from, to, days, workdays) => {
    expect(between(from, to)).toEqual({ days, workdays });
  });

  test('the working days are null where they are not all settled', () => {
    expect(between('2026-12-30', '2027-01-05')).toEqual({ days: 6, workdays: null });
    expect(between('2000-12-31', '2001-01-02')).toEqual({ days: 2, workdays: null });
    // Monday the 28th is the last settled day; the notice of 2027 can still give the 31st off.
    expect(between('2026-12-25', '2026-12-28')).toEqual({ days: 3, workdays: 1 });
    expect(between('2026-12-30', '2026-12-31')).toEqual({ days: 1, workdays: null });
  });
});
