import { guangzhou2020, obligationsOf } from 'qixian/directive';
import { type Assessment, assess } from 'qixian/schedule';
import { describe, expect, test } from 'vitest';

/* What 穗府办函〔2020〕53号 asks of whom, without any record of delivery, on two days of January 2021. */

const obligations = obligationsOf(guangzhou2020, { to: '2021-12-31' });

interface Wanted {
  readonly task: string;
  readonly milestone?: string;
  readonly unit?: string;
  readonly occurrence?: string;
}

/** The assessments of some obligations; there must be one. */
const on = (asOf: string, { task, milestone, unit, occurrence }: Wanted): readonly Assessment[] => {
  const found = assess(obligations, { asOf }).filter(
    ({ obligation }) =>
      obligation.task === task &&
      (milestone === undefined || obligation.milestone === milestone) &&
      (unit === undefined || obligation.unit.name === unit) &&
      (occurrence === undefined || obligation.occurrence === occurrence),
  );
  expect(found).not.toHaveLength(0);
  return found;
};

/** What all of some assessments have in common; they must agree. */
const allOf = (found: readonly Assessment[]) => {
  const seen = new Set(found.map(({ status, due, light }) => JSON.stringify({ status, due, light })));
  expect(seen.size).toBe(1);
  return found[0];
};

describe('on Sunday 2021-01-10', () => {
  const today = '2021-01-10';

  test('海珠区’s row 1 is overdue since 30 September, those of the other districts since 31 October', () => {
    expect(on(today, { task: '1', unit: '海珠区' })).toMatchObject([
      { status: 'overdue', due: '2020-09-30', light: 'red' },
    ]);
    expect(on(today, { task: '1', unit: '越秀区' })).toMatchObject([
      { status: 'overdue', due: '2020-10-31', light: 'red' },
    ]);
    const others = on(today, { task: '1' }).filter(({ obligation }) => obligation.unit.name !== '海珠区');
    expect(others).toHaveLength(10);
    expect(allOf(others)).toMatchObject({ status: 'overdue', due: '2020-10-31' });
  });

  test.each([
    ['7', '1', '2021'],
    ['10', '1', '2021'],
    ['16', '1', '2021'],
    ['18', '1', '-'],
    ['20', '1', '2021'],
    ['22', '1', '2021'],
    ['30', '2', '-'],
  ])('row %s, step %s, is overdue for everybody since 5 January', (task, milestone, occurrence) => {
    const found = on(today, { task, milestone, occurrence });
    // 6, 7 and 8 January were working days
    expect(allOf(found)).toMatchObject({
      status: 'overdue',
      due: '2021-01-05',
      light: 'red',
      left: { days: 0, workdays: 0 },
      late: { days: 5, workdays: 3 },
    });
  });

  test('row 17 is due on 15 January with five working days left', () => {
    const found = on(today, { task: '17' });
    expect(found).toHaveLength(19);
    expect(allOf(found)).toMatchObject({
      status: 'due-soon',
      due: '2021-01-15',
      light: 'yellow',
      left: { days: 5, workdays: 5 },
      late: { days: 0, workdays: 0 },
    });
  });

  test('row 9 is ongoing', () => {
    expect(allOf(on(today, { task: '9' }))).toMatchObject({ status: 'ongoing', due: null, light: 'none' });
  });

  test('row 23’s second step (争取) is past its target and not overdue, its first is', () => {
    expect(on(today, { task: '23', milestone: '2' })).toMatchObject([
      { status: 'past-target', due: '2020-12-31', light: 'none' },
    ]);
    expect(on(today, { task: '23', milestone: '1' })).toMatchObject([{ status: 'overdue', due: '2020-11-30' }]);
  });

  test('row 37’s next window is July 2021', () => {
    expect(on(today, { task: '37' })).toMatchObject([
      {
        status: 'not-open',
        due: '2021-07-31',
        obligation: { occurrence: '2021', timing: { opens: '2021-07-01' } },
      },
    ]);
  });

  test('row 38’s January window is open, after the July of the issue passed and before the next', () => {
    expect(on(today, { task: '38' })).toMatchObject([
      { status: 'overdue', due: '2020-07-31', obligation: { occurrence: '2020-H2' } },
      {
        status: 'open',
        due: '2021-01-31',
        // 11–15 (5), 18–22 (10), 25–29 January (15)
        left: { days: 21, workdays: 15 },
        obligation: { occurrence: '2021-H1', timing: { opens: '2021-01-01' } },
      },
      { status: 'not-open', due: '2021-07-31', obligation: { occurrence: '2021-H2' } },
    ]);
  });

  test.each<[task: string, status: string, due: string | null, why: string]>([
    ['4', 'open', '2021-07-31', '2021年7月底前'],
    ['3', 'open', '2021-01-31', '2021年1月31日前'],
    ['34', 'not-open', null, '2021年2月1日起'],
    ['40', 'ongoing', null, '2021年1月起'],
    ['art-4-update', 'waiting', null, 'nothing is said to have been made or changed'],
    ['art-17-lookup', 'open', '2021-01-31', '2021年1月'],
    ['art-19-guidance', 'ongoing', null, '从11月起'],
  ])('%s is %s: %s, %s', (task, status, due) => {
    expect(allOf(on(today, { task }))).toMatchObject({ status, due });
  });
});

describe('on Monday 2021-01-11', () => {
  const today = '2021-01-11';

  /*
   * Working days after 30 September 2020: October 9, 10, 12–16, 19–23, 26–30 (17); November 2–30 (21);
   * December 1–31 (23); January 4–8 and 11 (6): 67. After 31 October 50.
   * Days: October 31, November 30, December 31, January 11: 103. After 31 October 72.
   */
  test.each([
    ['海珠区', 67, 103],
    ['越秀区', 50, 72],
  ])('%s’s row 1 is %i working days and %i calendar days late', (unit, workdays, days) => {
    expect(on(today, { task: '1', unit })).toMatchObject([{ status: 'overdue', late: { workdays, days } }]);
  });
});

describe('on Thursday 2020-10-15, for 海珠区', () => {
  test.each([
    // after 30 September: 9, 10, 12, 13, 14, 15 October
    ['1', 'overdue', 6],
    ['5', 'overdue', 6],
    ['6', 'overdue', 6],
    ['14', 'overdue', 6],
    ['2', 'open', 0],
    ['12', 'open', 0],
    ['art-19-guidance', 'not-open', 0],
  ])('row %s is %s, %i working days late', (task, status, workdays) => {
    expect(on('2020-10-15', { task, unit: '海珠区' })[0]).toMatchObject({ status, late: { workdays } });
  });
});
