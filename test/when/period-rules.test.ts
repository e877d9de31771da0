import { china } from 'qixian/calendar';
import { formatDay, type PeriodUnit, parseDay } from 'qixian/kernel';
import { type Every, every, type Occurrence, occurrencesOf, type PeriodRule, timingOf } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

/** Key, first and last day of each occurrence whose due day is decided. */
const datesOf = (occurrences: readonly Occurrence[]): readonly (readonly string[])[] =>
  occurrences.map(({ key, timing }) =>
    timing.kind === 'due' && timing.deadline.certainty === 'decided' ? [key, timing.opens, timing.deadline.due] : [key],
  );

interface Row {
  readonly period: PeriodUnit;
  readonly due: PeriodRule;
  /** A day of the first period asked for, and the last day. */
  readonly from: string;
  readonly to: string;
  readonly dates: readonly (readonly [key: string, opens: string, due: string])[];
  readonly why: string;
}

const check = ({ period, due, from, to, dates }: Row, options: Pick<Every, 'reportsOn'> = {}): void => {
  const found = occurrencesOf(every(period, due, options), { issuedOn: '2019-01-01', from, to });
  const wanted = new Set(dates.map(([key]) => key));
  expect(datesOf(found).filter(([key = '']) => wanted.has(key))).toEqual(dates);
};

describe('by a weekday', () => {
  test.each<Row>([
    {
      period: 'week',
      due: { kind: 'by-weekday', weekday: 5 },
      from: '2020-07-20',
      to: '2020-08-02',
      dates: [
        ['2020-W30', '2020-07-20', '2020-07-24'],
        ['2020-W31', '2020-07-27', '2020-07-31'],
      ],
      why: 'every Friday; a week runs from Monday',
    },
    {
      period: 'week',
      due: { kind: 'by-weekday', weekday: 7 },
      from: '2020-12-28',
      to: '2021-01-10',
      dates: [
        ['2020-W53', '2020-12-28', '2021-01-03'],
        ['2021-W01', '2021-01-04', '2021-01-10'],
      ],
      why: 'every Sunday, the last day of the week',
    },
    {
      period: 'month',
      due: { kind: 'by-weekday', weekday: 2 },
      from: '2020-09-01',
      to: '2020-09-30',
      dates: [['2020-09', '2020-09-01', '2020-09-01']],
      why: 'the first one unless said: 1 September 2020 was a Tuesday',
    },
    {
      period: 'year',
      due: { kind: 'by-weekday', weekday: 7, nth: 3, month: 9 },
      from: '2020-01-01',
      to: '2021-12-31',
      dates: [
        ['2020', '2020-01-01', '2020-09-20'],
        ['2021', '2021-01-01', '2021-09-19'],
      ],
      why: 'the third Sunday of September 2020 (6, 13, 20) and 2021 (5, 12, 19)',
    },
    {
      period: 'quarter',
      due: { kind: 'by-weekday', weekday: 5, nth: 'last', month: 3 },
      from: '2020-07-01',
      to: '2020-09-30',
      dates: [['2020-Q3', '2020-07-01', '2020-09-25']],
      why: 'the last Friday of the third month of the quarter: 30 September 2020 was a Wednesday',
    },
    {
      period: 'month',
      due: { kind: 'by-weekday', weekday: 2, nth: 2 },
      from: '2020-09-01',
      to: '2020-10-31',
      dates: [
        ['2020-09', '2020-09-01', '2020-09-08'],
        ['2020-10', '2020-10-01', '2020-10-13'],
      ],
      why: 'the second Tuesday: the first ones were on 1 September and 6 October',
    },
    {
      period: 'month',
      due: { kind: 'by-weekday', weekday: 1, nth: 5 },
      from: '2020-08-01',
      to: '2020-08-31',
      dates: [['2020-08', '2020-08-01', '2020-08-31']],
      why: 'the fifth Monday of a month that has five: 3, 10, 17, 24, 31 August',
    },
    {
      period: 'month',
      due: { kind: 'by-weekday', weekday: 5, nth: 'last' },
      from: '2020-10-01',
      to: '2021-01-31',
      dates: [
        ['2020-10', '2020-10-01', '2020-10-30'],
        ['2020-11', '2020-11-01', '2020-11-27'],
        ['2020-12', '2020-12-01', '2020-12-25'],
        ['2021-01', '2021-01-01', '2021-01-29'],
      ],
      why: 'the last Friday of each month',
    },
    {
      period: 'month',
      due: { kind: 'by-weekday', weekday: 6, nth: 'last' },
      from: '2020-10-01',
      to: '2020-10-31',
      dates: [['2020-10', '2020-10-01', '2020-10-31']],
      why: 'the last Saturday, which is the last day',
    },
    {
      period: 'quarter',
      due: { kind: 'by-weekday', weekday: 1 },
      from: '2020-10-01',
      to: '2020-12-31',
      dates: [['2020-Q4', '2020-10-01', '2020-10-05']],
      why: 'the first Monday of the quarter, in National Day: a fixed day stays',
    },
  ])('$period, $due.kind: $why', (row) => check(row));
});

describe('within so many working days', () => {
  test.each<Row>([
    {
      period: 'month',
      due: { kind: 'first-workdays', count: 3 },
      from: '2020-10-01',
      to: '2020-10-31',
      dates: [['2020-10', '2020-10-01', '2020-10-12']],
      why: 'the 9th (1), the make-up Saturday 10th (2), Monday the 12th (3)',
    },
    {
      period: 'year',
      due: { kind: 'first-workdays', count: 2 },
      from: '2021-01-01',
      to: '2021-12-31',
      dates: [['2021', '2021-01-01', '2021-01-05']],
      why: 'after New Year the 4th and the 5th',
    },
    {
      period: 'month',
      due: { kind: 'last-workdays', count: 3 },
      from: '2020-01-01',
      to: '2020-01-31',
      dates: [['2020-01', '2020-01-21', '2020-01-23']],
      why: 'before Spring Festival the 21st, 22nd and 23rd',
    },
    {
      period: 'month',
      due: { kind: 'last-workdays', count: 1 },
      from: '2020-02-01',
      to: '2020-02-29',
      dates: [['2020-02', '2020-02-28', '2020-02-28']],
      why: 'leap day 2020 was a Saturday: Friday the 28th, which opens and is due at once',
    },
    {
      period: 'week',
      due: { kind: 'last-workdays', count: 2 },
      from: '2020-09-21',
      to: '2020-09-27',
      dates: [['2020-W39', '2020-09-25', '2020-09-27']],
      why: 'Friday the 25th and the make-up Sunday',
    },
    {
      period: 'quarter',
      due: { kind: 'workdays-after-end', count: 5 },
      from: '2020-07-01',
      to: '2020-09-30',
      dates: [['2020-Q3', '2020-07-01', '2020-10-14']],
      why: 'after 30 September: 9 October (1), 10 (2), 12 (3), 13 (4), 14 (5)',
    },
    {
      period: 'year',
      due: { kind: 'workdays-after-end', count: 10 },
      from: '2020-01-01',
      to: '2020-12-31',
      dates: [['2020', '2020-01-01', '2021-01-15']],
      why: 'after 31 December: 4–8 January (5), 11–15 (10)',
    },
    {
      period: 'month',
      due: { kind: 'workdays-after-end', count: 3 },
      from: '2020-01-01',
      to: '2020-02-29',
      dates: [
        ['2020-01', '2020-01-01', '2020-02-05'],
        ['2020-02', '2020-02-01', '2020-03-04'],
      ],
      why: 'after January the extended break lasts until 2 February',
    },
  ])('$period, $due.kind $due.count: $why', (row) => check(row));

  test('a duty of a period that is over still belongs to the days on which it is due', () => {
    const after = every('quarter', { kind: 'workdays-after-end', count: 5 });
    const found = occurrencesOf(after, { issuedOn: '2019-01-01', from: '2020-10-12', to: '2020-10-31' });
    expect(datesOf(found)).toEqual([
      ['2020-Q3', '2020-07-01', '2020-10-14'],
      // 4–8 January 2021
      ['2020-Q4', '2020-10-01', '2021-01-08'],
    ]);
  });
});

describe('a day of a month', () => {
  test.each<Row>([
    {
      period: 'month',
      due: { kind: 'last-day' },
      from: '2020-09-01',
      to: '2020-10-31',
      dates: [
        ['2020-09', '2020-09-01', '2020-09-30'],
        ['2020-10', '2020-10-01', '2020-10-31'],
      ],
      why: 'the last day, a Saturday in October: a fixed day stays',
    },
    {
      period: 'month',
      due: { kind: 'last-day' },
      from: '2024-02-01',
      to: '2024-02-29',
      dates: [['2024-02', '2024-02-01', '2024-02-29']],
      why: 'leap day',
    },
    {
      period: 'month',
      due: { kind: 'by-day', day: 31 },
      from: '2021-01-01',
      to: '2021-04-30',
      dates: [
        ['2021-01', '2021-01-01', '2021-01-31'],
        ['2021-02', '2021-02-01', '2021-02-28'],
        ['2021-03', '2021-03-01', '2021-03-31'],
        ['2021-04', '2021-04-01', '2021-04-30'],
      ],
      why: 'a month without a 31st gives its last day',
    },
    {
      period: 'quarter',
      due: { kind: 'by-day', month: 2, day: 30 },
      from: '2021-01-01',
      to: '2021-06-30',
      dates: [
        ['2021-Q1', '2021-01-01', '2021-02-28'],
        ['2021-Q2', '2021-04-01', '2021-05-30'],
      ],
      why: 'the second month of the quarter',
    },
    {
      period: 'half-year',
      due: { kind: 'by-day', month: 3, day: 15 },
      from: '2021-01-01',
      to: '2021-12-31',
      dates: [
        ['2021-H1', '2021-01-01', '2021-03-15'],
        ['2021-H2', '2021-07-01', '2021-09-15'],
      ],
      why: 'the third month of the half-year',
    },
    {
      period: 'year',
      due: { kind: 'on-day', month: 12, day: 4 },
      from: '2020-01-01',
      to: '2021-12-31',
      dates: [
        ['2020', '2020-12-04', '2020-12-04'],
        ['2021', '2021-12-04', '2021-12-04'],
      ],
      why: 'on a day, 国家宪法日: it opens and is due at once',
    },
    {
      period: 'month',
      due: { kind: 'on-day', day: 30 },
      from: '2021-02-01',
      to: '2021-02-28',
      dates: [['2021-02', '2021-02-28', '2021-02-28']],
      why: 'on the last day of a short month',
    },
    {
      period: 'month',
      due: { kind: 'window', from: { day: 10 }, to: { day: 20 } },
      from: '2020-09-01',
      to: '2020-09-30',
      dates: [['2020-09', '2020-09-10', '2020-09-20']],
      why: 'a window inside each month',
    },
    {
      period: 'year',
      due: { kind: 'window', from: { month: 1, day: 20 }, to: { month: 2, day: 'last' } },
      from: '2020-01-01',
      to: '2021-12-31',
      dates: [
        ['2020', '2020-01-20', '2020-02-29'],
        ['2021', '2021-01-20', '2021-02-28'],
      ],
      why: 'a window to the last day of February',
    },
    {
      period: 'half-year',
      due: { kind: 'whole' },
      from: '2021-01-01',
      to: '2021-12-31',
      dates: [
        ['2021-H1', '2021-01-01', '2021-06-30'],
        ['2021-H2', '2021-07-01', '2021-12-31'],
      ],
      why: 'the period itself',
    },
  ])('$period, $due.kind: $why', (row) => check(row));
});

describe('which words gave the due day', () => {
  const september = { kind: 'period', from: formatDay(parseDay('2020-09-01')) } as const;
  const basisOf = (due: PeriodRule) => timingOf(every('month', due), september, { issuedOn: '2020-01-01' });

  test('a period without a day is due on its last one, and says that nobody stated it', () => {
    expect(basisOf({ kind: 'whole' })).toMatchObject({ dueBasis: 'period-end', deadline: { due: '2020-09-30' } });
  });

  test('a stated last day is stated', () => {
    expect(basisOf({ kind: 'last-day' })).toMatchObject({ dueBasis: 'stated', deadline: { due: '2020-09-30' } });
  });
});

describe('a duty that reports on the period before opens when that one begins', () => {
  test.each<Row>([
    {
      period: 'year',
      due: { kind: 'by-day', month: 1, day: 5 },
      from: '2020-01-01',
      to: '2021-12-31',
      dates: [
        ['2021', '2020-01-01', '2021-01-05'],
        ['2022', '2021-01-01', '2022-01-05'],
      ],
      why: '每年1月5日前 for the year before',
    },
    {
      period: 'month',
      due: { kind: 'by-day', day: 10 },
      from: '2020-12-01',
      to: '2021-01-31',
      dates: [
        ['2020-12', '2020-11-01', '2020-12-10'],
        ['2021-01', '2020-12-01', '2021-01-10'],
      ],
      why: 'over the end of a year',
    },
  ])('$period: $why', (row) => check(row, { reportsOn: 'previous' }));
});

describe('the day of issue cuts', () => {
  test('an opening before it, and keeps the opening that the words give', () => {
    const [first] = occurrencesOf(every('quarter', { kind: 'whole' }), { issuedOn: '2020-07-21', to: '2020-12-31' });
    expect(first).toMatchObject({
      key: '2020-Q3',
      timing: { opens: '2020-07-21', nominalOpens: '2020-07-01', deadline: { due: '2020-09-30' } },
    });
  });

  test('an occurrence that was due before it', () => {
    const found = occurrencesOf(every('month', { kind: 'by-day', day: 20 }), {
      issuedOn: '2020-07-21',
      to: '2020-08-31',
    });
    expect(found.map(({ key }) => key)).toEqual(['2020-08']);
  });

  test('but not one that is due on it', () => {
    const found = occurrencesOf(every('month', { kind: 'by-day', day: 21 }), {
      issuedOn: '2020-07-21',
      to: '2020-07-31',
    });
    expect(datesOf(found)).toEqual([['2020-07', '2020-07-21', '2020-07-21']]);
  });

  test('the first occurrence may be named where the text leaves it open', () => {
    const first = { key: '2020-Q4', others: ['2020-Q3'], note: 'issued inside the third quarter' };
    const found = occurrencesOf(every('quarter', { kind: 'whole' }, { first }), {
      issuedOn: '2020-07-21',
      to: '2021-03-31',
    });
    expect(found.map(({ key }) => key)).toEqual(['2020-Q4', '2021-Q1']);
  });
});

describe('a year whose notice is missing', () => {
  test('is dated where the day is fixed, and bounded where working days are counted', () => {
    const options = { issuedOn: '2027-01-01', to: '2027-01-31' };
    expect(datesOf(occurrencesOf(every('month', { kind: 'by-day', day: 15 }), options))).toEqual([
      ['2027-01', '2027-01-01', '2027-01-15'],
    ]);
    for (const kind of ['first-workdays', 'last-workdays', 'workdays-after-end'] as const) {
      const found = occurrencesOf(every('month', { kind, count: 3 }), options);
      const january = found.find(({ key }) => key === '2027-01');
      expect(january?.timing).toMatchObject({
        kind: 'due',
        opens: '2027-01-01',
        deadline: { certainty: 'bounded', settledBy: [{ year: 2027 }] },
      });
    }
  });

  test('the last working day of 2026 can still be moved by the notice of 2027', () => {
    const found = occurrencesOf(every('month', { kind: 'last-workdays', count: 1 }), {
      issuedOn: '2026-12-01',
      to: '2026-12-31',
    });
    expect(found[0]?.timing).toMatchObject({ kind: 'due', deadline: { certainty: 'bounded' } });
  });

  test('as known on 2020-01-20 February was to begin with a working Saturday', () => {
    const first = every('month', { kind: 'first-workdays', count: 1 });
    const range = { issuedOn: '2020-02-01', to: '2020-02-28' };
    expect(datesOf(occurrencesOf(first, { ...range, calendar: china.asKnownOn('2020-01-20') }))).toEqual([
      ['2020-02', '2020-02-01', '2020-02-01'],
    ]);
    expect(datesOf(occurrencesOf(first, range))).toEqual([['2020-02', '2020-02-01', '2020-02-03']]);
  });
});

test('a recurring duty cannot be dated without its period', () => {
  const yearly = every('year', { kind: 'last-day' });
  const error = errorOf(() => timingOf(yearly, { kind: 'single' }, { issuedOn: '2020-01-01' }));
  expect(error.code).toBe('WHEN_INVALID');
});
