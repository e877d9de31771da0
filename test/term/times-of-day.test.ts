import type { IsoDay } from 'qixian/kernel';
import { atLeast, days, deadline, fixedDeadline, waiting, workdays } from 'qixian/term';
import { DAY_CLOSE, every, occurrencesOf } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const at = (day: string, time: string): string => `${day}T${time}:00+08:00`;

describe('a last day that ends at a time which the words do not fix', () => {
  test('a reading for each time: the same day, another first late instant', () => {
    expect(fixedDeadline('2020-08-31', { cutoff: '12:00', contestedCutoffs: ['11:30'] })).toMatchObject({
      due: '2020-08-31',
      lateFrom: at('2020-08-31', '12:00'),
      safe: '2020-08-31',
      safeUntil: at('2020-08-31', '11:30'),
      readings: [
        { default: true, switches: {}, due: '2020-08-31', lateFrom: at('2020-08-31', '12:00') },
        { default: false, switches: { cutoff: '11:30' }, due: '2020-08-31', lateFrom: at('2020-08-31', '11:30') },
      ],
    });
  });

  test('下班前 of a recurring duty: 17:30, 17:00 and 18:00', () => {
    const monthly = every('month', { kind: 'last-day' }, { time: DAY_CLOSE });
    const [july] = occurrencesOf(monthly, { issuedOn: '2020-07-21', to: '2020-07-31' });
    expect(july?.timing).toMatchObject({
      deadline: {
        lateFrom: at('2020-07-31', '17:30'),
        safeUntil: at('2020-07-31', '17:00'),
        readings: [{ switches: {} }, { switches: { cutoff: '17:00' } }, { switches: { cutoff: '18:00' } }],
      },
    });
  });

  test('the instant that is in time under all joins the safest day and the earliest time', () => {
    // From Sunday 2020-10-04: October 9, 10, 12–16, 19–23 and 26–28 are fifteen. Taken as of the 9th, the next working
    // day, they end on the 29th.
    expect(
      deadline(workdays(15), { from: '2020-10-04', cutoff: '17:30', contestedCutoffs: ['18:00', '17:00'] }),
    ).toMatchObject({
      due: '2020-10-28',
      safe: '2020-10-28',
      safeUntil: at('2020-10-28', '17:00'),
      readings: [
        { lateFrom: at('2020-10-28', '17:30') },
        { due: '2020-10-29', switches: { restDayTrigger: 'next-workday' }, lateFrom: at('2020-10-29', '17:30') },
        { due: '2020-10-28', lateFrom: at('2020-10-28', '18:00') },
        { due: '2020-10-28', lateFrom: at('2020-10-28', '17:00') },
      ],
    });
    // 4月1日之前 by noon: the day before it, and half past eleven.
    expect(
      fixedDeadline('2021-04-01', {
        cutoff: '12:00',
        contestedCutoffs: ['11:30'],
        contested: [{ before: 'exclusive' }],
      }),
    ).toMatchObject({ safe: '2021-03-31', safeUntil: at('2021-03-31', '11:30') });
  });

  test('a minimum has run under all at the latest time; a day in force begins at midnight whatever they are', () => {
    const times = { from: '2021-03-01', cutoff: '17:30', contestedCutoffs: ['18:00', '17:00'] };
    // 30 days after 1 March end on the 31st, a Wednesday.
    expect(deadline(atLeast(days(30)), times)).toMatchObject({ safeUntil: at('2021-03-31', '18:00') });
    expect(deadline(waiting(days(30)), times)).toMatchObject({
      safe: '2021-04-01',
      safeUntil: at('2021-04-01', '00:00'),
      readings: [{ switches: {} }, { switches: { waiting: 'last-day' } }],
    });
  });

  test('the same time twice, or the one that is taken, is no reading', () => {
    const made = fixedDeadline('2020-08-31', { cutoff: '12:00', contestedCutoffs: ['12:00', '11:30', '11:30'] });
    expect(made).toHaveProperty('readings.length', 2);
  });

  test('where no time is contested the safe instant is the first late one', () => {
    expect(fixedDeadline('2020-08-31')).toMatchObject({
      lateFrom: at('2020-09-01', '00:00'),
      safeUntil: at('2020-09-01', '00:00'),
    });
  });

  test('a bounded deadline keeps them as well', () => {
    const made = deadline(workdays(20), { from: '2026-12-10', cutoff: '12:00', contestedCutoffs: ['11:30'] });
    const [{ earliest, latest } = { earliest: '', latest: '' }] = made.certainty === 'bounded' ? made.readings : [];
    expect(made).toMatchObject({
      certainty: 'bounded',
      endsAt: '12:00',
      readings: [{ default: true }, { default: false, switches: { cutoff: '11:30' }, earliest, latest }],
    });
  });

  test('they stay on what the deadline was made from, and only where there are any', () => {
    const options = { cutoff: '12:00', contestedCutoffs: ['11:30'] };
    expect(fixedDeadline('2020-08-31', options).input).toMatchObject(options);
    expect(deadline(days(3), { from: '2020-08-31' as IsoDay, ...options }).input).toMatchObject(options);
    expect(fixedDeadline('2020-08-31').input).not.toHaveProperty('contestedCutoffs');
  });

  test.each([[['25:00']], [['noon']], [[1130]], ['11:30'], [null], [Array.from({ length: 7 }, () => '11:30')]])(
    '%j are no times of day',
    (given) => {
      const contestedCutoffs = given as string[];
      expect(errorOf(() => fixedDeadline('2020-08-31', { contestedCutoffs })).code).toBe('OPTION_INVALID');
      expect(errorOf(() => deadline(days(3), { from: '2020-08-31', contestedCutoffs })).code).toBe('OPTION_INVALID');
    },
  );
});
