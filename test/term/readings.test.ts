import { atLeast, days, deadline, fixedDeadline, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

/*
 * An application received on a rest day: does the term run from that day (民法典 第二百零一条, the default), or from the
 * next working day, as some offices hold?
 */
describe('a working-day term that begins on a rest day has two readings', () => {
  test('20 working days from 2020-10-04, inside National Day', () => {
    const made = deadline(workdays(20), { from: '2020-10-04' });
    expect(made).toMatchObject({
      certainty: 'decided',
      // 9 and 10 October (2), 12–16 (7), 19–23 (12), 26–30 (17), 2–4 November (20)
      due: '2020-11-04',
      safe: '2020-11-04',
      readings: [
        { default: true, switches: {}, nominal: '2020-11-04', due: '2020-11-04' },
        // taken as received on 9 October: 10 (1), 12–16 (6), 19–23 (11), 26–30 (16), 2–5 November (20)
        {
          default: false,
          switches: { restDayTrigger: 'next-workday' },
          nominal: '2020-11-05',
          due: '2020-11-05',
        },
      ],
    });
  });

  test('whoever reads it the later way still has the safe day of the earlier one', () => {
    const chosen = deadline(workdays(20), { from: '2020-10-04', restDayTrigger: 'next-workday' });
    expect(chosen).toMatchObject({ due: '2020-11-05', safe: '2020-11-05' });
  });
});

describe('there is one reading', () => {
  test.each([
    ['2020-10-10', 'a make-up Saturday is worked'],
    ['2020-09-27', 'a make-up Sunday is worked'],
    ['2020-01-10', 'a Friday is worked'],
  ])('where the trigger %s is worked: %s', (from) => {
    expect(deadline(workdays(20), { from })).toMatchObject({ readings: [{ default: true, switches: {} }] });
  });

  test('where the caller has chosen', () => {
    for (const restDayTrigger of ['as-is', 'next-workday'] as const) {
      const made = deadline(workdays(20), { from: '2020-10-04', restDayTrigger });
      expect(made).toHaveProperty('readings.length', 1);
    }
  });

  test('for calendar days that end on a workday', () => {
    expect(deadline(days(15), { from: '2020-10-04' })).toHaveProperty('readings.length', 1);
  });
});

/*
 * 法定休假日 in 民法典 第二百零三条: every day off of the State Council's arrangement, weekends included (the default), or
 * the statutory days alone.
 */
describe('a calendar term that rolls has a narrow reading', () => {
  test.each<[from: string, count: number, due: string, narrow: string, why: string]>([
    ['2021-09-22', 15, '2021-10-08', '2021-10-07', '7 October was off by swap; statutory are 1 to 3 October'],
    ['2020-09-16', 15, '2020-10-09', '2020-10-04', '1 October is statutory: narrowly it moves past 1 to 3 October'],
    ['2020-01-10', 1, '2020-01-13', '2020-01-11', 'a plain Saturday is no statutory day'],
    ['2020-01-10', 14, '2020-02-03', '2020-01-24', 'New Year’s Eve was statutory only from 2025 on'],
    ['2025-01-14', 14, '2025-02-05', '2025-02-01', '28 January 2025, New Year’s Eve, to 31 January are statutory'],
  ])('%s + %i days is due %s, narrowly %s: %s', (from, count, due, narrow) => {
    expect(deadline(days(count), { from })).toMatchObject({
      due,
      safe: narrow,
      readings: [{ default: true }, { default: false, switches: { restDays: 'narrow' }, due: narrow }],
    });
    expect(deadline(days(count), { from, restDays: 'narrow' })).toMatchObject({ due: narrow, safe: narrow });
  });

  test('it needs no notice: a settled reading beside a bounded one', () => {
    // Ten days from 27 December 2027 end on 6 January 2028, a Thursday; 1 January 2028 is a Saturday.
    const made = deadline(days(5), { from: '2027-12-27', restDays: 'narrow' });
    expect(made).toMatchObject({ certainty: 'decided', due: '2028-01-02' });
  });
});

describe('ways to count that the caller names', () => {
  // 5 days from Friday 2021-09-24: Wednesday the 29th; as working days 26 (worked Sunday), 27–30 September (5).
  const contested = [{ dayUnit: 'undefined-short-as-workday' }] as const;

  test('each is a reading where it gives another day', () => {
    expect(deadline(days(5), { from: '2021-09-24', contested })).toMatchObject({
      due: '2021-09-29',
      safe: '2021-09-29',
      readings: [{ due: '2021-09-29' }, { switches: contested[0], due: '2021-09-30' }],
    });
  });

  test('up to seven days are short', () => {
    expect(deadline(days(8), { from: '2021-09-24', contested, restDays: 'calendar' })).toHaveProperty(
      'readings.length',
      1,
    );
  });

  test('the safe day is looked for in every combination', () => {
    // Counted with the trigger, 5 days end on Tuesday 28 September; as working days, from the 24th, on the 29th.
    const both = [{ triggerDay: 'included' }, { dayUnit: 'workday' }] as const;
    expect(deadline(days(5), { from: '2021-09-24', contested: both })).toMatchObject({
      readings: [{ due: '2021-09-29' }, { due: '2021-09-28' }, { due: '2021-09-30' }],
      safe: '2021-09-28',
    });
    // A minimum is safe on the latest: neither alone gives the latest of these two.
    const late = [{ restDayTrigger: 'next-workday' }, { dayUnit: 'workday' }] as const;
    // From Saturday 2021-10-02: 5 days end on the 7th and roll to the 8th; as working days 8, 9, 11, 12, 13 October;
    // from the 8th, the next working day: 13 days; as working days from the 8th: 9, 11, 12, 13, 14 October.
    expect(deadline(atLeast(days(5)), { from: '2021-10-02', contested: late })).toMatchObject({
      limit: 'minimum',
      due: '2021-10-08',
      safe: '2021-10-14',
    });
  });

  test('no more than six', () => {
    const many = Array.from({ length: 7 }, () => contested[0]);
    expect(errorOf(() => deadline(days(5), { from: '2021-09-24', contested: many })).code).toBe('OPTION_INVALID');
  });
});

/* 4月1日之前: no law says whether 之前 and 以前 take their day in; on the first of a month the day before is meant as often. */
describe('a fixed day with 之前', () => {
  test('may be read without its day', () => {
    const contested = [{ before: 'exclusive' }] as const;
    expect(fixedDeadline('2021-04-01', { contested })).toMatchObject({
      due: '2021-04-01',
      safe: '2021-03-31',
      readings: [{ default: true }, { switches: contested[0], due: '2021-03-31' }],
    });
  });

  test('and may roll as a period does: in every combination', () => {
    // 1 May 2021 was off until the 5th; 30 April was a Friday.
    const contested = [{ before: 'exclusive' }, { fixedDateRoll: 'following' }] as const;
    expect(fixedDeadline('2021-05-01', { contested })).toMatchObject({
      readings: [{ due: '2021-05-01' }, { due: '2021-04-30' }, { due: '2021-05-06' }],
      safe: '2021-04-30',
    });
  });

  test('what is no way to read it is refused', () => {
    // A switch from plain data.
    const before = 'strictly' as 'exclusive';
    expect(errorOf(() => fixedDeadline('2021-04-01', { before })).code).toBe('OPTION_INVALID');
  });
});
