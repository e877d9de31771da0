import { china } from 'qixian/calendar';
import {
  ambiguities,
  atLeast,
  before,
  between,
  type DeadlineOptions,
  days,
  deadline,
  dueOrThrow,
  earlierOf,
  hours,
  inTurn,
  laterOf,
  months,
  noticePeriod,
  statusOf,
  type Term,
  waiting,
  weeks,
  workdays,
  years,
} from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

interface Row {
  readonly term: Term;
  readonly options: DeadlineOptions;
  readonly due: string;
  readonly why: string;
}

describe('worked examples', () => {
  test.each<Row>([
    {
      term: workdays(20),
      options: { from: '2020-01-10', triggerDay: 'included' },
      due: '2020-02-13',
      why: 'with the trigger day counted, one working day before 14 February',
    },
    {
      term: workdays(13),
      options: { from: '2020-09-25' },
      due: '2020-10-20',
      // 27–30 September (4), 9 and 10 October (6), 12–16 (11), 19, 20 (13)
      why: '次日起 is no second exclusion',
    },
    { term: days(15), options: { from: '2021-09-22' }, due: '2021-10-08', why: 'pay within 15 days' },
    { term: days(15), options: { from: '2020-09-25' }, due: '2020-10-10', why: 'a worked Saturday does not roll' },
    { term: months(6), options: { from: '2020-08-31' }, due: '2021-03-01', why: '28 February is a Sunday' },
    { term: months(6), options: { from: '2021-08-31' }, due: '2022-02-28', why: 'the last day of February, a Monday' },
    { term: years(1), options: { from: '2020-02-29' }, due: '2021-03-01', why: '2021 has no 29 February' },
    {
      term: days(5),
      options: { from: '2021-09-29', dayUnit: 'workday' },
      due: '2021-10-12',
      // 30 September (1), 8, 9 October (3), 11, 12 (5)
      why: '五日 that the statute defines as working days',
    },
    { term: days(5), options: { from: '2021-09-29' }, due: '2021-10-08', why: '4 October is off until the 7th' },
    {
      term: before(workdays(7)),
      options: { from: '2021-10-12' },
      due: '2021-09-26',
      // back from the 12th: 11, 9, 8 October (3), 30, 29, 28, 27 September (7), so the act is on the 26th, worked
      why: 'seven whole working days lie between notice and hearing',
    },
    {
      term: before(workdays(7)),
      options: { from: '2021-10-12', backwardCount: 'day-n' },
      due: '2021-09-27',
      why: 'on the seventh working day before',
    },
    { term: before(days(30)), options: { from: '2021-10-31' }, due: '2021-09-30', why: '30 whole days between' },
    {
      term: before(days(30)),
      options: { from: '2021-10-31', backwardCount: 'day-n' },
      due: '2021-09-30',
      why: '1 October is off and rolls to the working day before',
    },
    {
      term: before(workdays(30)),
      options: { from: '2021-10-31', backwardCount: 'day-n' },
      due: '2021-09-14',
      // October 29–25 (5), 22–18 (10), 15–11 (15), 9, 8 (17); September 30–26 (22), 24–22 (25), 18–14 (30)
      why: 'as working days, the thirtieth before',
    },
    {
      term: before(workdays(30)),
      options: { from: '2021-10-31' },
      due: '2021-09-13',
      why: 'as working days, clear',
    },
    { term: waiting(days(30)), options: { from: '2021-03-01' }, due: '2021-04-01', why: '30日后施行: on the 31st day' },
    {
      term: noticePeriod(workdays(5)),
      options: { from: '2021-09-28' },
      due: '2021-10-09',
      // 28, 29, 30 September (3), 8 October (4), 9 October, a worked Saturday (5)
      why: 'the printed first day counts',
    },
    {
      term: noticePeriod(workdays(5)),
      options: { from: '2021-09-28', triggerDay: 'excluded' },
      due: '2021-10-11',
      why: 'the printed first day left out',
    },
    {
      term: noticePeriod(days(7)),
      options: { from: '2021-09-27' },
      due: '2021-10-03',
      why: 'a notice period of calendar days does not roll',
    },
    {
      term: noticePeriod(workdays(5)),
      options: { from: '2021-10-02' },
      due: '2021-10-13',
      // printed on a rest day: 8, 9, 11, 12, 13 October
      why: 'a first day that is a rest day counts from the next working day',
    },
  ])('$term from $options is due $due: $why', ({ term, options, due }) => {
    expect(dueOrThrow(deadline(term, options))).toBe(due);
  });
});

describe('terms of several lengths', () => {
  test('不少于5个、最长不超过15个工作日 keeps both ends', () => {
    // 1–3, 6, 7 September 2021 (5); 8–10 (8), 13–17 (13), 18, a worked Saturday (14), 22 (15)
    expect(deadline(between(workdays(5), workdays(15)), { from: '2021-08-31' })).toMatchObject({
      limit: 'maximum',
      notBefore: '2021-09-07',
      due: '2021-09-22',
    });
  });

  test('the earlier and the later of two', () => {
    // 10 working days from 2020-09-25: 27–30 (4), 9, 10 (6), 12–15 October (10); 15 days: 10 October, worked.
    const from = '2020-09-25';
    expect(dueOrThrow(deadline(earlierOf(workdays(10), days(15)), { from }))).toBe('2020-10-10');
    expect(dueOrThrow(deadline(laterOf(workdays(10), days(15)), { from }))).toBe('2020-10-15');
  });

  test('of an earlier end that is settled no notice of a later one is asked', () => {
    // 29 January 2024 is a Monday; the other ends lie in 2026, 2033 and some eight years of working days later.
    for (const later of [years(3), years(10), workdays(2000)]) {
      const dated = deadline(earlierOf(later, months(1)), { from: '2023-12-29' });
      expect([dated.certainty, dueOrThrow(dated)]).toEqual(['decided', '2024-01-29']);
    }
    // The last of them hangs on the notice of 2027 all the same.
    expect(deadline(laterOf(years(3), months(1)), { from: '2023-12-29' }).certainty).toBe('bounded');
  });

  test('one after the other: 二日内……并在二日内', () => {
    // 2021-09-29: 30 September, 8 October; then 9, a worked Saturday, and 11 October.
    expect(dueOrThrow(deadline(inTurn(workdays(2), workdays(2)), { from: '2021-09-29' }))).toBe('2021-10-11');
  });

  test('a minimum that is not settled keeps its limit, and the latest day is safe', () => {
    const made = deadline(atLeast(workdays(20)), { from: '2026-12-10' });
    expect(made).toMatchObject({ certainty: 'bounded', limit: 'minimum' });
    expect(made.certainty === 'bounded' && made.safe === made.latest).toBe(true);
  });

  test('the least of two may be settled while the most is not', () => {
    // 12 working days from 10 December 2026 end on the 28th, the last settled day.
    expect(deadline(between(workdays(12), workdays(20)), { from: '2026-12-10' })).toMatchObject({
      certainty: 'bounded',
      notBefore: { earliest: '2026-12-28', latest: '2026-12-28' },
    });
  });
});

describe('backward terms', () => {
  test('both counts are readings, and the clear days are safe', () => {
    expect(deadline(before(workdays(7)), { from: '2021-10-12' })).toMatchObject({
      due: '2021-09-26',
      safe: '2021-09-26',
      readings: [{ default: true }, { switches: { backwardCount: 'day-n' }, due: '2021-09-27' }],
    });
  });

  test('the unit may be contested too: permit renewal 届满三十日前', () => {
    expect(deadline(before(days(30)), { from: '2021-10-31', contested: [{ dayUnit: 'workday' }] })).toMatchObject({
      due: '2021-09-30',
      safe: '2021-09-13',
    });
  });

  test('from an event in an unpublished year they are bounded, and hold the day that a notice then gave', () => {
    const calendar = china.asKnownOn('2020-10-01');
    for (const event of ['2021-01-08', '2021-02-25', '2021-05-12', '2021-10-14']) {
      for (const n of [1, 5, 10, 30]) {
        const made = deadline(before(workdays(n)), { from: event, calendar, backwardCount: 'day-n' });
        const real = china.addWorkdays(event, -n);
        expect(made.certainty === 'bounded' && made.earliest <= real && real <= made.latest).toBe(true);
      }
    }
  });

  test('weeks and months count back as they count forward', () => {
    // 3 months before 31 May is the last of February; a clear day more: 27 February 2021, a Saturday, rolls to the 26th.
    expect(dueOrThrow(deadline(before(months(3)), { from: '2021-05-31' }))).toBe('2021-02-26');
    expect(deadline(before(weeks(2)), { from: '2021-03-31', backwardCount: 'day-n' })).toMatchObject({
      due: '2021-03-17',
    });
  });
});

describe('hours', () => {
  const from = '2021-10-01T09:30:00+08:00';

  test('run from the instant, through nights and holidays', () => {
    expect(deadline(hours(48), { from })).toMatchObject({
      certainty: 'decided',
      due: '2021-10-03',
      lateFrom: '2021-10-03T09:30:00+08:00',
    });
  });

  test('run from the next full hour in litigation, also where they begin on the hour', () => {
    expect(deadline(hours(48), { from, hourStart: 'next-hour' })).toMatchObject({
      lateFrom: '2021-10-03T10:00:00+08:00',
    });
    expect(deadline(hours(1), { from: '2021-10-01T09:00:00+08:00', hourStart: 'next-hour' })).toMatchObject({
      lateFrom: '2021-10-01T11:00:00+08:00',
    });
  });

  test('an end at midnight belongs to the day that it ends', () => {
    expect(deadline(hours(24), { from: '2021-10-01T00:00:00+08:00' })).toMatchObject({
      due: '2021-10-01',
      lateFrom: '2021-10-02T00:00:00+08:00',
    });
  });

  test('a Date is an instant too', () => {
    expect(deadline(hours(48), { from: new Date('2021-10-01T01:30:00Z') })).toMatchObject({
      lateFrom: '2021-10-03T09:30:00+08:00',
    });
  });

  test('a day without a time has no hour to run from', () => {
    expect(errorOf(() => deadline(hours(48), { from: '2021-10-01' })).code).toBe('INSTANT_INVALID');
  });
});

describe('a minimum', () => {
  const published = deadline(atLeast(days(30)), { from: '2021-03-01' });
  const inForce = deadline(waiting(days(30)), { from: '2021-03-01' });

  test('不少于30日 from 1 March 2021 runs through the 31st', () => {
    expect(published).toMatchObject({ limit: 'minimum', due: '2021-03-31', lateFrom: '2021-04-01T00:00:00+08:00' });
  });

  test('30日后施行 has run at the beginning of the day in force; the last day of the wait is the other reading', () => {
    expect(inForce).toMatchObject({
      limit: 'minimum',
      due: '2021-04-01',
      lateFrom: '2021-04-01T00:00:00+08:00',
      safe: '2021-04-01',
      readings: [{ default: true }, { switches: { waiting: 'last-day' }, due: '2021-03-31' }],
    });
  });

  test.each([
    [published, '2021-03-31', undefined, 'not-open'],
    [published, '2021-04-01', undefined, 'ongoing'],
    [published, '2021-04-05', '2021-03-31', 'ongoing'],
    [published, '2021-04-05', '2021-04-01', 'done-on-time'],
    [inForce, '2021-03-31', undefined, 'not-open'],
    [inForce, '2021-04-01', undefined, 'ongoing'],
  ])('%# status as of %s with an act on %s: %s', (made, asOf, doneOn, status) => {
    expect(statusOf(made, doneOn === undefined ? { asOf } : { asOf, doneOn })).toBe(status);
  });
});

/*
 * 税收征收管理法实施细则 第一百零九条 as the official tables of filing periods count: after the 15th, as many working days
 * as a break of three days or more has days from the 1st to the 15th. The official table gives 2020-10-23 for October
 * 2020; that table goes first, and is no business of the counting rule.
 */
describe('tax periods extended by long holidays', () => {
  test.each([
    ['2020-02', '2020-02-17'],
    ['2020-03', '2020-03-16'],
    ['2020-04', '2020-04-20'],
    ['2020-05', '2020-05-22'],
    ['2020-06', '2020-06-15'],
    ['2020-08', '2020-08-17'],
    ['2020-11', '2020-11-16'],
    ['2021-01', '2021-01-20'],
    ['2021-02', '2021-02-23'],
    ['2021-04', '2021-04-20'],
    ['2021-05', '2021-05-21'],
    ['2021-06', '2021-06-18'],
    ['2021-08', '2021-08-16'],
    ['2021-10', '2021-10-26'],
    ['2024-02', '2024-02-23'],
    ['2024-04', '2024-04-18'],
    ['2024-05', '2024-05-22'],
    ['2024-06', '2024-06-19'],
    ['2024-09', '2024-09-18'],
    ['2024-10', '2024-10-24'],
    ['2024-12', '2024-12-16'],
    ['2026-02', '2026-02-24'],
  ])('%s ends on %s', (month, due) => {
    const [year, number] = month.split('-').map(Number) as [number, number];
    const from = new Date(Date.UTC(year, number - 1, 0)).toISOString().slice(0, 10);
    expect(dueOrThrow(deadline(days(15), { from, longHolidayExtension: 'tax-period' }))).toBe(due);
  });
});

describe('ambiguities of month terms', () => {
  test('six months from August: the 29th to the 31st meet a February without them', () => {
    expect(ambiguities(months(6), { from: '2020-08-01', to: '2020-08-31' })).toEqual([
      { from: '2020-08-29', clamp: '2021-02-28', overflow: '2021-03-01' },
      { from: '2020-08-30', clamp: '2021-02-28', overflow: '2021-03-01' },
      { from: '2020-08-31', clamp: '2021-02-28', overflow: '2021-03-01' },
    ]);
  });

  test('a year from a leap day, and nothing else in four years', () => {
    expect(ambiguities(years(1), { from: '2020-01-01', to: '2023-12-31' }).map(({ from }) => from)).toEqual([
      '2020-02-29',
    ]);
  });

  test('one month: seven months of a year lack the 31st after one that has it, and February more', () => {
    // 31 January to 29, 30, 31 → February; 31 March, May, August, October meet months of 30 days.
    expect(ambiguities(months(1), { from: '2021-01-01', to: '2021-12-31' }).map(({ from }) => from)).toEqual([
      '2021-01-29',
      '2021-01-30',
      '2021-01-31',
      '2021-03-31',
      '2021-05-31',
      '2021-08-31',
      '2021-10-31',
    ]);
  });

  test('what is no term of months, and a reversed range, are refused', () => {
    const range = { from: '2021-01-01', to: '2021-12-31' };
    // @ts-expect-error days are never ambiguous
    expect(errorOf(() => ambiguities(days(30), range)).code).toBe('OPTION_INVALID');
    expect(errorOf(() => ambiguities(months(1), { from: range.to, to: range.from })).code).toBe('RANGE_REVERSED');
  });
});

describe('what is no term is refused', () => {
  test.each([
    ['null', null, 'OPTION_INVALID'],
    ['an unknown kind', { kind: 'fortnights', count: 1 }, 'OPTION_INVALID'],
    ['a hostile kind', { kind: '__proto__', count: 1 }, 'OPTION_INVALID'],
    ['a part that is none', { kind: 'before', term: { kind: 'hours', count: 1 } }, 'OPTION_INVALID'],
    ['a part without a count', { kind: 'at-least', term: { kind: 'days' } }, 'COUNT_INVALID'],
    ['no parts', { kind: 'then', terms: [] }, 'COUNT_INVALID'],
    ['a least that is more than the most', { kind: 'between', least: days(9), most: days(8) }, 'RANGE_REVERSED'],
    ['no hours', { kind: 'hours', count: 0.5 }, 'COUNT_INVALID'],
  ])('%s', (_, term, code) => {
    // A term from plain data, as JSON may hold it.
    expect(errorOf(() => deadline(term as unknown as Term, { from: '2021-01-04' })).code).toBe(code);
  });
});
