import { china } from 'qixian/calendar';
import { guangzhou2020, obligationsOf } from 'qixian/directive';
import { assess, type Status } from 'qixian/schedule';
import { days, waiting, workdays } from 'qixian/term';
import { afterEvent, byDay, clock, every, fromDay, MORNING_CLOSE, onDay, ongoing, withinDays } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { withoutOutlook } from '../support/without-outlook.ts';
import { owed, stand } from './owed.ts';

interface Row {
  readonly asOf: string;
  readonly status: Status;
  readonly why: string;
}

describe('by a day: open from the issue on, due on it, overdue from the day after', () => {
  const row5 = owed(byDay('2020-09-30'));

  /* Working days after 21 July: July 22–31 (8), August (21), September 1–25 (19), 27 a make-up Sunday, 28–30 (23): 52. */
  test.each<Row & { readonly left: number; readonly late: number }>([
    { asOf: '2020-07-20', status: 'not-open', left: 53, late: 0, why: 'the day before the document' },
    { asOf: '2020-07-21', status: 'open', left: 52, late: 0, why: 'the day of the document' },
    { asOf: '2020-09-23', status: 'open', left: 6, late: 0, why: '24, 25, 27, 28, 29 and 30 are left' },
    { asOf: '2020-09-24', status: 'due-soon', left: 5, late: 0, why: 'five are left' },
    { asOf: '2020-09-26', status: 'due-soon', left: 4, late: 0, why: 'four on the Saturday before the make-up day' },
    { asOf: '2020-09-30', status: 'due-today', left: 0, late: 0, why: 'the last day' },
    { asOf: '2020-10-01', status: 'overdue', left: 0, late: 0, why: 'a day late, though no working day yet' },
    { asOf: '2020-10-08', status: 'overdue', left: 0, late: 0, why: 'the end of National Day' },
    { asOf: '2020-10-10', status: 'overdue', left: 0, late: 2, why: 'the 9th and the make-up Saturday' },
  ])('as of $asOf $status, $left working days left and $late late: $why', ({ asOf, status, left, late }) => {
    expect(stand(row5, { asOf })).toMatchObject({ status, left: { workdays: left }, late: { workdays: late } });
  });

  test('a Saturday stays: due 2020-10-31, on Sunday it is one calendar day and no working day late', () => {
    const row1 = owed(byDay('2020-10-31'));
    expect(stand(row1, { asOf: '2020-10-31' })).toMatchObject({ status: 'due-today', late: { days: 0, workdays: 0 } });
    expect(stand(row1, { asOf: '2020-11-01' })).toMatchObject({
      status: 'overdue',
      due: '2020-10-31',
      light: 'red',
      left: { days: 0, workdays: 0 },
      late: { days: 1, workdays: 0 },
    });
    expect(stand(row1, { asOf: '2020-11-02' })).toMatchObject({ late: { days: 2, workdays: 1 } });
  });

  test('any instant of a day gives the answer of the day', () => {
    for (const asOf of [
      '2020-10-01',
      '2020-10-01T00:00:00+08:00',
      '2020-09-30T16:00:00Z',
      '2020-10-01T23:59:59+08:00',
    ]) {
      expect(stand(row5, { asOf })).toMatchObject({ asOf: '2020-10-01', status: 'overdue', late: { days: 1 } });
    }
  });

  test('where the notice of a year is missing the calendar days still count', () => {
    const far = owed(byDay('2030-09-30'));
    // 31 December 2026 to 30 September 2030: three years of 365 days, one leap day, and 273 days of 2030
    expect(stand(far, { asOf: '2026-12-31' })).toMatchObject({ status: 'open', left: { days: 1369, workdays: null } });
    expect(stand(far, { asOf: '2030-10-02' })).toMatchObject({ status: 'overdue', late: { days: 2, workdays: null } });
  });
});

test('where the notice is missing the warning comes early: four working days in a fortnight are sure, as in 2020', () => {
  // Of the fortnight from 20 January to 2 February 2020 four days were worked: the 20th to the 23rd.
  expect(stand(owed(byDay('2027-01-18')), { asOf: '2026-12-31' }).status).toBe('due-soon');
  expect(stand(owed(byDay('2027-01-28')), { asOf: '2026-12-31' }).status).toBe('open');
});

describe('a window: closed before it, then open, and over after its last day', () => {
  const january = owed(withinDays('2021-01-01', '2021-01-31'));
  test.each<Row & { readonly left: number }>([
    { asOf: '2020-12-31', status: 'not-open', left: 20, why: 'counted to its end: 4–8, 11–15, 18–22, 25–29 January' },
    { asOf: '2021-01-01', status: 'open', left: 20, why: 'its first day' },
    { asOf: '2021-01-21', status: 'open', left: 6, why: 'the 22nd and 25–29 are left' },
    { asOf: '2021-01-22', status: 'due-soon', left: 5, why: '25–29 are left' },
    { asOf: '2021-01-30', status: 'due-soon', left: 0, why: 'a day is left, but no working day' },
    { asOf: '2021-01-31', status: 'due-today', left: 0, why: 'its last day' },
    { asOf: '2021-02-01', status: 'overdue', left: 0, why: 'the day after' },
  ])('as of $asOf $status with $left working days left: $why', ({ asOf, status, left }) => {
    expect(stand(january, { asOf })).toMatchObject({ status, left: { workdays: left } });
  });

  test('on a day: closed before it, due on it', () => {
    const day = owed(onDay('2021-01-15'));
    expect(stand(day, { asOf: '2021-01-14' }).status).toBe('not-open');
    expect(stand(day, { asOf: '2021-01-15' }).status).toBe('due-today');
    expect(stand(day, { asOf: '2021-01-16' }).status).toBe('overdue');
  });

  test('a period: open from its first day', () => {
    const quarters = every('quarter', { kind: 'whole' });
    const fourth = owed(quarters, { from: '2020-10-01', to: '2020-12-31' });
    expect(stand(fourth, { asOf: '2020-09-30' }).status).toBe('not-open');
    expect(stand(fourth, { asOf: '2020-10-01' }).status).toBe('open');
  });
});

describe('what is never due', () => {
  const nothing = { days: 0, workdays: 0 };

  test.each<Row>([
    { asOf: '2020-09-30', status: 'not-open', why: 'the day before' },
    { asOf: '2020-10-01', status: 'ongoing', why: 'its first day, a holiday' },
    { asOf: '2060-01-01', status: 'ongoing', why: 'for good' },
  ])('10月起 as of $asOf is $status: $why', ({ asOf, status }) => {
    expect(stand(owed(fromDay('2020-10-01')), { asOf })).toMatchObject({
      status,
      due: null,
      light: 'none',
      left: nothing,
      late: nothing,
    });
  });

  test.each<Row>([
    { asOf: '2020-07-20', status: 'not-open', why: 'the day before the document' },
    { asOf: '2020-07-21', status: 'ongoing', why: 'the day of the document' },
    { asOf: '2060-01-01', status: 'ongoing', why: 'for good' },
  ])('长期 as of $asOf is $status: $why', ({ asOf, status }) => {
    expect(stand(owed(ongoing()), { asOf })).toMatchObject({ status, due: null, light: 'none' });
  });

  test.each<Row>([
    { asOf: '2020-07-21', status: 'waiting', why: 'its event has not happened' },
    { asOf: '2060-01-01', status: 'waiting', why: 'and never does' },
  ])('after an event, as of $asOf: $status, $why', ({ asOf, status }) => {
    expect(stand(owed(afterEvent('e', workdays(20))), { asOf })).toMatchObject({ status, due: null, light: 'none' });
  });
});

describe('a target (争取): shown, never overdue', () => {
  const target = owed(byDay('2020-12-31', { binding: 'target' }));
  test.each<Row & { readonly light: string }>([
    { asOf: '2020-12-01', status: 'open', light: 'green', why: 'as any other' },
    { asOf: '2020-12-24', status: 'due-soon', light: 'yellow', why: '25, 28, 29, 30 and 31 are left' },
    { asOf: '2020-12-31', status: 'due-today', light: 'yellow', why: 'its day' },
    { asOf: '2021-01-01', status: 'past-target', light: 'none', why: 'the day after' },
    { asOf: '2021-01-11', status: 'past-target', light: 'none', why: 'and later' },
  ])('as of $asOf $status, light $light: $why', ({ asOf, status, light }) => {
    expect(stand(target, { asOf })).toMatchObject({ status, light, obligation: { binding: 'target' } });
  });

  test('met after its day it is done late, with a neutral light', () => {
    const records = [{ obligation: target.id, kind: 'made', on: '2021-01-08' }] as const;
    expect(stand(target, { asOf: '2021-01-11', records })).toMatchObject({ status: 'done-late', light: 'none' });
  });

  test('met on its day it is done on time', () => {
    const records = [{ obligation: target.id, kind: 'made', on: '2020-12-31' }] as const;
    expect(stand(target, { asOf: '2021-01-11', records })).toMatchObject({ status: 'done-on-time', light: 'green' });
  });
});

describe('a time of day on the last day', () => {
  const hour = owed(byDay('2020-08-31', { time: clock('16:00') }));
  test.each<[on: string, status: Status, why: string]>([
    ['2020-08-31T15:59:59+08:00', 'done-on-time', 'a second before four'],
    ['2020-08-31T16:00:01+08:00', 'done-late', 'a second after four'],
    ['2020-08-31', 'done-on-time', 'only the day is known'],
  ])('handed in %s: %s, %s', (on, status) => {
    const records = [{ obligation: hour.id, kind: 'received', on }] as const;
    expect(stand(hour, { asOf: '2020-08-31', records }).status).toBe(status);
  });

  test('the day after it is overdue', () => {
    expect(stand(hour, { asOf: '2020-09-01' })).toMatchObject({ status: 'overdue', late: { days: 1, workdays: 1 } });
  });
});

describe('readings that lie on both sides of the day', () => {
  // 20 working days from Sunday 2020-10-04: 4 November, or 5 November if it is taken as of the next working day.
  const made = owed(afterEvent('e', workdays(20)), { events: { e: [{ id: 'plan', on: '2020-10-04' }] } });

  test.each<Row & { readonly contested: boolean }>([
    { asOf: '2020-11-03', status: 'due-soon', contested: false, why: 'in time under both' },
    { asOf: '2020-11-05', status: 'overdue', contested: true, why: 'overdue by the default, due today by the other' },
    { asOf: '2020-11-06', status: 'overdue', contested: false, why: 'overdue under both' },
  ])('as of $asOf $status, contested $contested: $why', ({ asOf, status, contested }) => {
    expect(stand(made, { asOf })).toMatchObject({ status, contested, due: '2020-11-04' });
  });
});

describe('an act at a time of day that the words do not fix', () => {
  // 上午下班前: noon is taken, 11:30 is possible too.
  const made = owed(byDay('2020-08-31', { time: MORNING_CLOSE }));

  test.each([
    ['2020-08-31T11:29:59+08:00', 'done-on-time', false, 'in time under both'],
    ['2020-08-31T11:30:00+08:00', 'done-on-time', true, 'late by 11:30'],
    ['2020-08-31T11:45:00+08:00', 'done-on-time', true, 'late by 11:30, in time by noon'],
    ['2020-08-31T12:00:00+08:00', 'done-late', false, 'late under both'],
    ['2020-08-31', 'done-on-time', false, 'of an act without its hour no reading can say that it is late'],
  ] as const)('at %s %s, contested %s: %s', (on, status, contested, _) => {
    const records = [{ obligation: made.id, kind: 'received', on }] as const;
    expect(stand(made, { asOf: '2020-09-01', records })).toMatchObject({ status, contested });
  });

  test('without an act the end of the day counts, which no reading of the hour divides', () => {
    for (const asOf of ['2020-08-30', '2020-08-31', '2020-09-01']) {
      expect(stand(made, { asOf }).contested).toBe(false);
    }
  });
});

test('a day in force that lawyers read in two ways is contested on the earlier one alone', () => {
  // 30 days after 1 March 2021: in force on the 1st of April, by the other reading on the 31st of March itself.
  const made = owed(afterEvent('e', waiting(days(30))), { events: { e: [{ id: 'x', on: '2021-03-01' }] } });
  const contested = (asOf: string): boolean => stand(made, { asOf }).contested;
  expect(['2021-03-30', '2021-03-31', '2021-04-01'].map(contested)).toEqual([false, true, false]);
});

describe('which dates are assessed', () => {
  const events = { 'information-made-or-changed': [{ id: 'plan', on: '2020-01-10' }] };
  const before = china.asKnownOn('2020-01-20');
  const stored = obligationsOf(guangzhou2020, {
    from: '2020-01-01',
    units: ['越秀区'],
    events,
    calendar: before,
  }).filter(({ task }) => task === 'art-4-update');

  test('those stored, where no calendar is given: 12 February as it was known when it was dated', () => {
    expect(assess(stored, { asOf: '2020-02-13' })).toMatchObject([{ due: '2020-02-12', status: 'overdue' }]);
  });

  test('those of the calendar that is given: 14 February since the break was extended', () => {
    expect(assess(stored, { asOf: '2020-02-13', calendar: china })).toMatchObject([
      { due: '2020-02-14', status: 'due-soon', obligation: { id: stored[0]?.id } },
    ]);
  });

  test('a record finds its obligation whichever dates it has', () => {
    const records = [{ obligation: stored[0]?.id ?? '', kind: 'made', on: '2020-02-13' }] as const;
    expect(assess(stored, { asOf: '2020-02-13', records })).toMatchObject([{ status: 'done-late' }]);
    expect(assess(stored, { asOf: '2020-02-13', records, calendar: china })).toMatchObject([
      { status: 'done-on-time' },
    ]);
  });
});

describe('what hangs on a notice that is not published', () => {
  const events = { e: [{ id: 'x', on: '2026-12-10' }] };
  const unsettled = owed(afterEvent('e', workdays(20)), { events, calendar: withoutOutlook });

  // Bounded by 8 and 10 January 2027. After 20 December 2026 nine working days are sure: 21 to 25 and 28 to 31.
  test.each([
    ['2026-12-20', 'open', 'nine working days are sure before the earliest day'],
    ['2027-01-07', 'due-soon', 'the earliest day is tomorrow'],
    ['2027-01-08', 'undecided', 'it may be due today'],
    ['2027-01-10', 'undecided', 'it may be due today, or have been on the 8th'],
    ['2027-01-11', 'overdue', 'no arrangement that the model allows lasts so long'],
  ] as const)('a bounded one as of %s is %s: %s', (asOf, status, _) => {
    expect(stand(owed(afterEvent('e', workdays(20)), { events }), { asOf }).status).toBe(status);
  });

  test('is undecided, with neither left nor late, and done or not', () => {
    const none = { days: 0, workdays: 0 };
    expect(stand(unsettled, { asOf: '2026-12-20' })).toMatchObject({
      status: 'undecided',
      due: null,
      light: 'yellow',
      left: none,
      late: none,
    });
    const records = [{ obligation: unsettled.id, kind: 'made', on: '2026-12-11' }] as const;
    expect(stand(unsettled, { asOf: '2026-12-20', records })).toMatchObject({
      status: 'undecided',
      deliveredOn: '2026-12-11',
    });
  });

  test('is decided once a calendar knows the notice', () => {
    const notice = {
      id: 'made-up-2027',
      kind: 'yearly' as const,
      year: 2027,
      title: 'A made-up notice of 2027',
      number: null,
      signedOn: '2026-11-20',
      publishedOn: null,
      items: [{ name: '元旦', days: { '2027-01-01': 'rest' as const } }],
    };
    // 11, 14–18, 21–25, 28–31 December (15), 4–8 January (20)
    expect(stand(unsettled, { asOf: '2026-12-20', calendar: china.with(notice) })).toMatchObject({
      due: '2027-01-08',
      status: 'open',
    });
  });
});

test('obligations keep their order, and the same ones in give the same out', () => {
  const all = obligationsOf(guangzhou2020);
  const assessed = assess(all, { asOf: '2021-01-10' });
  expect(assessed.map(({ obligation }) => obligation)).toEqual(all);
  expect(assess([], { asOf: '2021-01-10' })).toEqual([]);
});

test('it survives JSON, in and out', () => {
  const all = obligationsOf(guangzhou2020);
  const assessed = assess(all, { asOf: '2021-01-10' });
  expect(JSON.parse(JSON.stringify(assessed))).toEqual(assessed);
  expect(assess(JSON.parse(JSON.stringify(all)), { asOf: '2021-01-10' })).toEqual(assessed);
});

test('a day that cannot be read throws', () => {
  expect(errorOf(() => assess([], { asOf: '2021-02-29' })).code).toBe('DAY_INVALID');
});
