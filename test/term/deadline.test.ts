import { DateTime } from 'luxon';
import { china } from 'qixian/calendar';
import {
  type DeadlineOptions,
  days,
  deadline,
  dueOrThrow,
  months,
  type Term,
  weeks,
  workdays,
  years,
} from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { withoutOutlook } from '../support/without-outlook.ts';

interface Row {
  readonly from: string;
  readonly term: Term;
  readonly due: string;
  readonly why: string;
}

describe('working days', () => {
  test.each<Row>([
    // 13–17 January (5), 19 make-up Sunday (6), 20 (7)
    { from: '2020-01-10', term: workdays(7), due: '2020-01-20', why: 'the make-up Sunday of the 19th counts' },
    // 15–17 January (3), 19 (4), 20–23 (8), 3–7 February (13), 10 (14), 11 (15)
    { from: '2020-01-14', term: workdays(15), due: '2020-02-11', why: 'the break was extended to 2 February' },
    { from: '2020-01-10', term: workdays(1), due: '2020-01-13', why: 'the day of the trigger is not counted' },
    { from: '2020-09-26', term: workdays(1), due: '2020-09-27', why: 'from a Saturday to the make-up Sunday after it' },
    { from: '2020-09-30', term: workdays(1), due: '2020-10-09', why: 'National Day lasted from the 1st to the 8th' },
    { from: '2020-09-30', term: workdays(2), due: '2020-10-10', why: 'the make-up Saturday counts' },
  ])('$term.count working days from $from are due $due: $why', ({ from, term, due }) => {
    const made = deadline(term, { from });
    expect(dueOrThrow(made)).toBe(due);
    expect(made).toMatchObject({ nominal: due, safe: due });
  });
});

describe('calendar days, weeks, months and years: a last day that is a rest day moves on', () => {
  test.each<Row & { readonly nominal: string }>([
    {
      from: '2021-09-22',
      term: days(15),
      nominal: '2021-10-07',
      due: '2021-10-08',
      why: 'National Day lasted until the 7th',
    },
    { from: '2020-09-25', term: days(15), nominal: '2020-10-10', due: '2020-10-10', why: 'a worked Saturday stays' },
    { from: '2020-01-10', term: days(5), nominal: '2020-01-15', due: '2020-01-15', why: 'a Wednesday' },
    { from: '2020-01-10', term: days(1), nominal: '2020-01-11', due: '2020-01-13', why: 'Saturday moves to Monday' },
    {
      from: '2020-01-10',
      term: weeks(2),
      nominal: '2020-01-24',
      due: '2020-02-03',
      why: 'all of the extended Spring Festival is skipped',
    },
    { from: '2020-03-02', term: weeks(1), nominal: '2020-03-09', due: '2020-03-09', why: 'Monday to Monday' },
    {
      from: '2020-08-31',
      term: months(6),
      nominal: '2021-02-28',
      due: '2021-03-01',
      why: 'February has no 31st: its last day, a Sunday, moves to Monday',
    },
    { from: '2020-04-30', term: months(1), nominal: '2020-05-30', due: '2020-06-01', why: 'the 30th, not the 31st' },
    { from: '2020-11-15', term: months(2), nominal: '2021-01-15', due: '2021-01-15', why: 'over the end of a year' },
    {
      from: '2020-02-29',
      term: years(1),
      nominal: '2021-02-28',
      due: '2021-03-01',
      why: '2021 has no 29 February: the 28th, a Sunday, moves to Monday',
    },
    { from: '2020-02-29', term: years(4), nominal: '2024-02-29', due: '2024-02-29', why: 'leap day to leap day' },
  ])('$term.count $term.kind from $from end on $nominal and are due $due: $why', ({ from, term, nominal, due }) => {
    expect(deadline(term, { from })).toMatchObject({ certainty: 'decided', nominal, due, limit: 'maximum' });
  });
});

describe('what a decided deadline says', () => {
  test('late from the midnight that ends the due day, in Beijing', () => {
    expect(deadline(workdays(20), { from: '2020-01-10' })).toMatchObject({
      due: '2020-02-14',
      lateFrom: '2020-02-15T00:00:00+08:00',
    });
  });

  test('it keeps from what it was made, so that it can be made again', () => {
    const made = deadline(days(15), { from: DateTime.fromISO('2021-09-21T17:00:00Z') });
    expect(made.input).toEqual({
      kind: 'term',
      term: { kind: 'days', count: 15 },
      from: '2021-09-22',
      rule: {
        triggerDay: 'excluded',
        dayUnit: 'calendar-day',
        monthEnd: 'clamp',
        roll: 'following',
        restDays: 'calendar',
        restDayTrigger: 'as-is',
        backwardCount: 'clear-days',
        waiting: 'day-after',
        hourStart: 'instant',
        longHolidayExtension: 'none',
      },
      cutoff: '24:00',
      contested: [{ restDays: 'narrow' }],
    });
    expect(made.calendar).toBe(china.id);
  });

  test('the calendar that is passed answers, and is named', () => {
    const calendar = china.asKnownOn('2020-01-20');
    const made = deadline(workdays(20), { from: '2020-01-10', calendar });
    // 13–17 January (5), 19 (6), 20–23 (10), 31 January (11), 1 February (12), 3–7 (17), 10–12 (20)
    expect(dueOrThrow(made)).toBe('2020-02-12');
    expect(made.calendar).toBe(calendar.id);
  });

  test('the provisions that are passed stay on it', () => {
    const basis = [
      { title: '条例', order: '第1号', article: '第一条', words: '二十个工作日', from: '2020-01-01', to: null },
    ];
    expect(deadline(workdays(20), { from: '2020-01-10', basis }).basis).toEqual(basis);
  });

  test.each([
    ['decided', deadline(workdays(20), { from: '2020-10-04' })],
    ['refused', deadline(workdays(20), { from: '2026-12-10', calendar: withoutOutlook })],
    ['bounded', deadline(workdays(20), { from: '2026-12-10' })],
  ])('a %s one is plain data and survives JSON', (certainty, made) => {
    expect(made.certainty).toBe(certainty);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});

describe('the switches of the counting rule', () => {
  test.each<Row & Omit<DeadlineOptions, 'calendar' | 'basis'>>([
    // 10 January (1), 13–17 (6), 19 (7), 20–23 (11), 3–7 February (16), 10–13 (20)
    {
      from: '2020-01-10',
      term: workdays(20),
      triggerDay: 'included',
      due: '2020-02-13',
      why: 'with the day of the trigger counted it ends a day earlier',
    },
    {
      from: '2020-01-11',
      term: workdays(1),
      triggerDay: 'included',
      due: '2020-01-13',
      why: 'a trigger on a Saturday is no working day to count',
    },
    {
      from: '2020-01-10',
      term: days(1),
      triggerDay: 'included',
      due: '2020-01-10',
      why: 'one day with its first day counted is that day',
    },
    {
      from: '2020-03-02',
      term: weeks(1),
      triggerDay: 'included',
      due: '2020-03-09',
      why: 'a week from Monday on ends on Sunday the 8th, which moves on',
    },
    {
      from: '2020-03-15',
      term: months(1),
      triggerDay: 'included',
      due: '2020-04-14',
      why: 'the day before the corresponding one',
    },
    {
      from: '2020-01-31',
      term: months(1),
      triggerDay: 'included',
      due: '2020-03-02',
      why: 'February has no 31st, so the month is full on its last day, Saturday the 29th, which moves on',
    },
    {
      from: '2020-03-01',
      term: years(1),
      triggerDay: 'included',
      due: '2021-03-01',
      why: 'the year ends on 28 February 2021, a Sunday',
    },
    {
      from: '2020-08-31',
      term: months(6),
      monthEnd: 'overflow',
      roll: 'none',
      due: '2021-03-01',
      why: 'overflow takes the first of the month after',
    },
    {
      from: '2020-08-31',
      term: months(6),
      roll: 'none',
      due: '2021-02-28',
      why: 'without a roll the Sunday stays, as for terms of custody',
    },
    { from: '2020-08-31', term: months(6), roll: 'preceding', due: '2021-02-26', why: 'back to Friday' },
    {
      from: '2021-09-22',
      term: days(15),
      roll: 'nearest',
      due: '2021-10-08',
      why: '8 October is a day away, 30 September a week',
    },
  ])('$term.count $term.kind from $from are due $due: $why', ({ term, due, why: _, ...options }) => {
    expect(dueOrThrow(deadline(term, options))).toBe(due);
  });

  test('a month that lacks the day may be refused instead', () => {
    const error = errorOf(() => deadline(months(6), { from: '2020-08-31', monthEnd: 'reject' }));
    expect(error.code).toBe('MONTH_DAY_MISSING');
  });
});

describe('a length is a whole number from 1 on', () => {
  const MAKERS = { workdays, days, weeks, months, years };
  const BAD = [
    [0, 'nothing to count'],
    [-1, 'a term runs forward'],
    [1.5, 'no half days'],
    [Number.NaN, 'not a number'],
    [Number.POSITIVE_INFINITY, 'without end'],
    [2 ** 53, 'past what can be counted exactly'],
  ] as const;
  test.each(Object.entries(MAKERS).flatMap(([name, make]) => BAD.map(([count, why]) => ({ name, make, count, why }))))(
    '$name($count) is refused with COUNT_INVALID: $why',
    ({ make, count }) => {
      expect(errorOf(() => make(count)).code).toBe('COUNT_INVALID');
    },
  );
});

test.each([
  ['2020-02-30', 'DAY_INVALID', 'no such day'],
  ['2020-2-3', 'DAY_FORMAT', 'two digits are missing'],
])('a trigger on %j throws %s: %s', (from, code) => {
  expect(errorOf(() => deadline(workdays(1), { from })).code).toBe(code);
});
