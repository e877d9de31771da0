import { days, deadline, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';

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

  test('for calendar days, which run on rest days too', () => {
    expect(deadline(days(15), { from: '2020-10-04' })).toHaveProperty('readings.length', 1);
  });
});
