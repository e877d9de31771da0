import { china, closureNotice } from 'qixian/calendar';
import { outlookOf } from 'qixian/horizon';
import { parseDay } from 'qixian/kernel';
import { publicationDeadline } from 'qixian/statute';
import { before, days, deadline, dueOrThrow, statusOf, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

describe('bounds around Mid-Autumn in the week before National Day', () => {
  // Mid-Autumn 2018 was Monday 24 September: statutory, and so surely off, before any notice.
  const calendar = china.asKnownOn('2017-10-01');

  test('the statutory day itself is surely off', () => {
    expect(outlookOf(calendar)?.bounds.isWorkday(parseDay('2018-09-24'))).toBe(false);
    expect(deadline(days(1), { from: '2018-09-23', calendar })).toMatchObject({ earliest: '2018-09-25' });
  });

  test('what became of 2018 and of 2015, whose day off moved into the long break, lies inside', () => {
    for (const [year, from] of [
      [2017, '2018-09-14'],
      [2017, '2018-09-25'],
      [2014, '2015-09-20'],
      [2014, '2015-09-28'],
    ] as const) {
      for (const n of [1, 3, 8, 15]) {
        const known = china.asKnownOn(`${year}-10-01`);
        const real = china.addWorkdays(from, n);
        const made = deadline(workdays(n), { from, calendar: known });
        expect(made.certainty === 'bounded' && made.earliest <= real && real <= made.latest).toBe(true);
      }
    }
  });
});

describe('where nothing can be said it is refused, never thrown', () => {
  test.each([
    ['past the lunar table', () => deadline(days(1), { from: '2150-10-01', roll: 'preceding' })],
    ['before the first notice', () => deadline(workdays(5), { from: '2000-12-29' })],
    [
      "with an organisation's own days past the last notice",
      () =>
        deadline(workdays(20), {
          from: '2026-12-10',
          calendar: china.with(closureNotice({ id: 'x', year: 2027, name: '厂庆', days: ['2027-01-04'] })),
        }),
    ],
  ])('%s', (_, make) => {
    expect(make().certainty).toBe('refused');
  });
});

describe('times and shared values', () => {
  test('an act after the hour on the earliest day of a bounded deadline is undecided', () => {
    const made = deadline(workdays(20), { from: '2026-12-10', cutoff: '12:00' });
    expect(made).toMatchObject({ certainty: 'bounded', earliest: '2027-01-08' });
    const status = (doneOn: string) => statusOf(made, { asOf: '2027-02-01', doneOn });
    expect(status('2027-01-08T11:59:00+08:00')).toBe('done-on-time');
    expect(status('2027-01-08T18:00:00+08:00')).toBe('undecided');
  });

  test.each(['9:00', '25:99', '', '12.00'])('the time of day %j is refused', (time) => {
    expect(errorOf(() => deadline(workdays(20), { from: '2020-01-10', cutoff: time })).code).toBe('INSTANT_INVALID');
  });

  test('changing one answer does not change the next', () => {
    const made = publicationDeadline('2020-01-10');
    if (made.input?.kind === 'term') {
      Object.assign(made.input.term, { count: 1 });
    }
    expect(dueOrThrow(publicationDeadline('2020-01-10'))).toBe('2020-02-14');
  });
});

test('a count back that leaves the years covered is refused, not thrown', () => {
  const made = deadline(before(workdays(36)), { from: '2001-02-13' });
  expect(made).toMatchObject({ certainty: 'refused', code: 'CALENDAR_YEAR_MISSING' });
});
