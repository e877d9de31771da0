import { china } from 'qixian/calendar';
import { type Deadline, days, deadline, dueOrThrow, type Refused, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { withoutOutlook as calendar } from '../support/without-outlook.ts';

/** Of a deadline that must be refused. */
const refusalOf = (made: Deadline): Refused => {
  if (made.certainty === 'refused') {
    return made;
  }
  throw new Error(`not refused: ${made.certainty}`);
};

const NOTICE_2027 = '国务院办公厅关于2027年部分节假日安排的通知';

describe('without an outlook, what hangs on a notice that is not published is refused, and the notice named', () => {
  test('a count that leaves the calendar: 15 working days are left in 2026 after 10 December', () => {
    const made = refusalOf(deadline(workdays(20), { from: '2026-12-10', calendar }));
    expect(made).toMatchObject({
      code: 'CALENDAR_YEAR_MISSING',
      missing: { kind: 'notice', year: 2027, title: NOTICE_2027 },
    });
    expect(made.hint).toContain(NOTICE_2027);
  });

  // After 10 December 2026: the 11th (1), 14–18 (6), 21–25 (11), 28 (12), 29 (13), 30 (14), 31 (15).
  test('the twelfth working day, 28 December, is the last one settled', () => {
    expect(dueOrThrow(deadline(workdays(12), { from: '2026-12-10' }))).toBe('2026-12-28');
  });

  test.each([
    [13, '2026-12-29'],
    [14, '2026-12-30'],
    [15, '2026-12-31'],
  ])('the %i-th, %s, can still be changed by the notice of 2027', (count, day) => {
    const made = refusalOf(deadline(workdays(count), { from: '2026-12-10', calendar }));
    expect(made).toMatchObject({
      code: 'CALENDAR_NOT_SETTLED',
      missing: { kind: 'notice', year: 2027, title: NOTICE_2027 },
      facts: { due: day, settledTo: '2026-12-28' },
    });
  });

  test('a roll out of what is settled: ten days from 19 December 2026 end on the 29th', () => {
    expect(refusalOf(deadline(days(10), { from: '2026-12-19', calendar })).code).toBe('CALENDAR_NOT_SETTLED');
  });

  test('a default that is settled with another reading that is not', () => {
    // From Sunday 13 December 2026: 14–18 (5), 21–25 (10), 28 (11); as of Monday the 14th the 11th is the 29th.
    const made = deadline(workdays(11), { from: '2026-12-13', calendar });
    expect(refusalOf(made).code).toBe('CALENDAR_NOT_SETTLED');
    const chosen = deadline(workdays(11), { from: '2026-12-13', restDayTrigger: 'as-is' });
    expect(dueOrThrow(chosen)).toBe('2026-12-28');
  });

  test('as known before the notice of 2021 was published on 2020-11-25, the year 2021 is missing', () => {
    const before = calendar.asKnownOn('2020-11-24');
    const made = refusalOf(deadline(workdays(20), { from: '2020-12-20', calendar: before }));
    expect(made).toMatchObject({ code: 'CALENDAR_YEAR_MISSING', missing: { year: 2021 }, calendar: before.id });
  });

  test('a calendar that knows no notice refuses every working day', () => {
    const made = refusalOf(deadline(workdays(1), { from: '2020-01-10', calendar: china.asKnownOn('1999-09-18') }));
    expect(made.code).toBe('CALENDAR_YEAR_MISSING');
  });
});

describe('before the first notice', () => {
  test('a trigger before 2001 is refused: what was worked then is not in the data', () => {
    expect(refusalOf(deadline(workdays(20), { from: '2000-12-20' }))).toMatchObject({
      code: 'CALENDAR_YEAR_MISSING',
      missing: { kind: 'notice', year: 2000 },
    });
  });

  test('calendar days are refused only if their last day lies there', () => {
    expect(refusalOf(deadline(days(10), { from: '1999-12-01' })).code).toBe('CALENDAR_YEAR_MISSING');
    // 25 December 2000 + 20 days = 14 January 2001, a Sunday
    expect(dueOrThrow(deadline(days(20), { from: '2000-12-25' }))).toBe('2001-01-15');
  });
});

describe('dueOrThrow', () => {
  test('throws DEADLINE_NOT_DECIDED for a refused deadline, with its reason and cure', () => {
    const made = refusalOf(deadline(workdays(20), { from: '2026-12-10', calendar }));
    const error = errorOf(() => dueOrThrow(made));
    expect(error.code).toBe('DEADLINE_NOT_DECIDED');
    expect(error.message).toContain(made.message);
    expect(error.hint).toBe(made.hint);
  });
});
