import { guangzhou2020, obligationsOf } from 'qixian/directive';
import { assess, type ObligationRecord, type Status } from 'qixian/schedule';
import { byDay, ongoing } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { owed, stand } from './owed.ts';

/** Due Wednesday 2020-09-30; the first working day after it is 9 October. */
const row5 = owed(byDay('2020-09-30'));

type Line = readonly [kind: 'made' | 'posted' | 'received' | 'submitted' | 'returned' | 'cancelled', on: string];

const recordsOf = (lines: readonly Line[]): readonly ObligationRecord[] =>
  lines.map(([kind, on]) =>
    kind === 'cancelled'
      ? { obligation: row5.id, kind, on, basis: '市政府办公厅通知' }
      : { obligation: row5.id, kind, on },
  );

interface Row {
  readonly records: readonly Line[];
  readonly asOf: string;
  readonly status: Status;
  readonly why: string;
}

const standAfter = ({ records, asOf }: Pick<Row, 'records' | 'asOf'>) =>
  stand(row5, { asOf, records: recordsOf(records) });

describe('made, posted or received', () => {
  test.each<Row>([
    { records: [], asOf: '2020-10-01', status: 'overdue', why: 'nothing is recorded' },
    {
      records: [['received', '2020-09-30']],
      asOf: '2020-09-30',
      status: 'done-on-time',
      why: 'on the day, the same day',
    },
    { records: [['received', '2020-09-30']], asOf: '2021-01-01', status: 'done-on-time', why: 'and for good' },
    { records: [['received', '2020-10-01']], asOf: '2020-10-01', status: 'done-late', why: 'a holiday later' },
    { records: [['received', '2020-10-01']], asOf: '2020-09-30', status: 'due-today', why: 'tomorrow is not known' },
    { records: [['received', '2020-10-09']], asOf: '2020-10-08', status: 'overdue', why: 'tomorrow is not known' },
    {
      records: [['received', '2020-09-30T23:59:59+08:00']],
      asOf: '2020-09-30',
      status: 'done-on-time',
      why: 'the last second',
    },
    {
      records: [['received', '2020-10-01T00:00:00+08:00']],
      asOf: '2020-10-01',
      status: 'done-late',
      why: '24:00 is late',
    },
    {
      records: [['received', '2020-09-30T16:00:00Z']],
      asOf: '2020-10-01',
      status: 'done-late',
      why: '16:00 UTC is midnight in Beijing',
    },
    {
      records: [['received', '2020-07-01']],
      asOf: '2020-08-01',
      status: 'done-on-time',
      why: 'before the document was issued: done is done',
    },
    {
      records: [
        ['received', '2020-10-12'],
        ['posted', '2020-09-29'],
      ],
      asOf: '2020-10-12',
      status: 'done-on-time',
      why: 'of several acts the first counts, in whatever order they are written down',
    },
  ])('$records as of $asOf: $status, $why', (row) => {
    expect(standAfter(row).status).toBe(row.status);
  });

  test('how late it was stays as it was on the day of the act', () => {
    // after 30 September: 9, 10, 12 October are working days
    const late = standAfter({ records: [['received', '2020-10-12']], asOf: '2021-01-01' });
    expect(late).toMatchObject({
      deliveredOn: '2020-10-12',
      late: { days: 12, workdays: 3 },
      left: { days: 0, workdays: 0 },
      light: 'red',
    });
  });

  test('in time there is neither left nor late', () => {
    expect(standAfter({ records: [['received', '2020-09-01']], asOf: '2020-09-02' })).toMatchObject({
      deliveredOn: '2020-09-01',
      left: { days: 0, workdays: 0 },
      late: { days: 0, workdays: 0 },
      light: 'green',
    });
  });

  test('an act before the opening is done, not still to come', () => {
    expect(stand(row5, { asOf: '2020-07-01', records: recordsOf([['made', '2020-06-30']]) }).status).toBe(
      'done-on-time',
    );
  });
});

describe('which act completes', () => {
  const records = recordsOf([
    ['made', '2020-09-28'],
    ['posted', '2020-09-30'],
    ['received', '2020-10-09'],
  ]);

  test.each<[completedBy: readonly ('made' | 'posted' | 'received')[] | undefined, on: string, status: Status]>([
    [undefined, '2020-09-28', 'done-on-time'],
    [['made'], '2020-09-28', 'done-on-time'],
    [['posted'], '2020-09-30', 'done-on-time'],
    [['received'], '2020-10-09', 'done-late'],
    [['posted', 'received'], '2020-09-30', 'done-on-time'],
  ])('%j: done on %s, %s', (completedBy, on, status) => {
    const options = { asOf: '2020-10-10', records };
    const found = stand(row5, completedBy === undefined ? options : { ...options, completedBy });
    expect(found).toMatchObject({ status, deliveredOn: on });
  });

  test('no act counts where none is named', () => {
    expect(stand(row5, { asOf: '2020-10-10', records, completedBy: [] }).status).toBe('overdue');
  });
});

describe('submitted and returned', () => {
  test.each<Row & { readonly light: string; readonly late: number; readonly left: number }>([
    {
      records: [['submitted', '2020-09-29']],
      asOf: '2020-09-29',
      status: 'submitted',
      light: 'green',
      late: 0,
      left: 0,
      why: 'handed in and waiting for review',
    },
    {
      records: [['submitted', '2020-09-30']],
      asOf: '2020-11-30',
      status: 'submitted',
      light: 'green',
      late: 0,
      left: 0,
      why: 'handed in on time: what the review takes is not the unit’s delay',
    },
    {
      records: [['submitted', '2020-10-10']],
      asOf: '2020-11-30',
      status: 'submitted',
      light: 'red',
      late: 2,
      left: 0,
      why: 'handed in late, on the second working day',
    },
    {
      records: [
        ['submitted', '2020-09-22'],
        ['returned', '2020-09-23'],
      ],
      asOf: '2020-09-23',
      status: 'returned',
      light: 'yellow',
      late: 0,
      left: 6,
      why: 'sent back in time: 24, 25, 27, 28, 29 and 30 are left',
    },
    {
      records: [
        ['submitted', '2020-09-29'],
        ['returned', '2020-10-09'],
      ],
      asOf: '2020-10-10',
      status: 'returned',
      light: 'red',
      late: 2,
      left: 0,
      why: 'sent back after the day: it runs on',
    },
    {
      records: [
        ['received', '2020-09-29'],
        ['returned', '2020-10-09'],
      ],
      asOf: '2020-10-09',
      status: 'returned',
      light: 'red',
      late: 1,
      left: 0,
      why: 'what was done is done no longer',
    },
    {
      records: [
        ['received', '2020-09-29'],
        ['returned', '2020-10-09'],
        ['received', '2020-10-10'],
      ],
      asOf: '2020-10-10',
      status: 'done-late',
      light: 'red',
      late: 2,
      left: 0,
      why: 'done again, and late',
    },
    {
      records: [
        ['submitted', '2020-09-29'],
        ['received', '2020-09-30'],
      ],
      asOf: '2020-10-10',
      status: 'done-on-time',
      light: 'green',
      late: 0,
      left: 0,
      why: 'reviewed and received',
    },
    {
      records: [
        ['returned', '2020-09-23'],
        ['submitted', '2020-09-28'],
      ],
      asOf: '2020-10-10',
      status: 'submitted',
      light: 'green',
      late: 0,
      left: 0,
      why: 'handed in again',
    },
    {
      records: [
        ['received', '2020-09-28'],
        ['submitted', '2020-09-29'],
      ],
      asOf: '2020-10-10',
      status: 'done-on-time',
      light: 'green',
      late: 0,
      left: 0,
      why: 'what is done is not undone by handing it in',
    },
  ])('$records as of $asOf: $status, $light, $late late: $why', (row) => {
    const { status, light, late, left } = row;
    expect(standAfter(row)).toMatchObject({
      status,
      light,
      late: { workdays: late },
      left: { workdays: left },
      deliveredOn: status.startsWith('done') ? expect.any(String) : null,
    });
  });

  test('on one day the order in which the records are written counts', () => {
    const day = '2020-09-29';
    const received: Line = ['received', day];
    const returned: Line = ['returned', day];
    expect(standAfter({ records: [received, returned], asOf: day }).status).toBe('returned');
    expect(standAfter({ records: [returned, received], asOf: day }).status).toBe('done-on-time');
  });

  test('on one day with times the times count', () => {
    const records: readonly Line[] = [
      ['returned', '2020-09-29T15:00:00+08:00'],
      ['received', '2020-09-29T10:00:00+08:00'],
    ];
    expect(standAfter({ records, asOf: '2020-09-29' }).status).toBe('returned');
  });
});

describe('cancelled', () => {
  test.each<Row>([
    { records: [['cancelled', '2020-09-01']], asOf: '2020-12-31', status: 'cancelled', why: 'it ends the matter' },
    { records: [['cancelled', '2020-09-01']], asOf: '2020-08-31', status: 'open', why: 'not yet' },
    {
      records: [
        ['cancelled', '2020-09-01'],
        ['received', '2020-09-02'],
      ],
      asOf: '2020-12-31',
      status: 'cancelled',
      why: 'what comes after changes nothing',
    },
    {
      records: [
        ['received', '2020-08-31'],
        ['cancelled', '2020-09-01'],
      ],
      asOf: '2020-12-31',
      status: 'cancelled',
      why: 'even what was done',
    },
  ])('$records as of $asOf: $status, $why', (row) => {
    expect(standAfter(row).status).toBe(row.status);
  });

  test('it has nothing left, nothing late, and no light', () => {
    expect(standAfter({ records: [['cancelled', '2020-10-09']], asOf: '2020-12-31' })).toMatchObject({
      light: 'none',
      left: { days: 0, workdays: 0 },
      late: { days: 0, workdays: 0 },
    });
  });
});

describe('records find their obligation by its id', () => {
  const obligations = obligationsOf(guangzhou2020, { units: ['海珠区'], to: '2020-12-31' });

  test('and no other', () => {
    const records: readonly ObligationRecord[] = [
      { obligation: 'gz-2020-53/1/1/haizhu/-', kind: 'received', on: '2020-09-30' },
    ];
    const done = assess(obligations, { asOf: '2021-01-10', records }).filter(({ status }) => status === 'done-on-time');
    expect(done.map(({ obligation }) => obligation.task)).toEqual(['1']);
  });

  test('those of other obligations are no mistake: a ledger is longer than a list', () => {
    const records: readonly ObligationRecord[] = [{ obligation: 'another/1/1/x/-', kind: 'made', on: '2020-09-30' }];
    expect(assess(obligations, { asOf: '2021-01-10', records })).toEqual(assess(obligations, { asOf: '2021-01-10' }));
  });

  test('a standing duty may be done, or cancelled', () => {
    const standing = owed(ongoing());
    const record = (kind: 'made' | 'cancelled', on: string): ObligationRecord =>
      kind === 'made' ? { obligation: standing.id, kind, on } : { obligation: standing.id, kind, on, basis: '通知' };
    expect(stand(standing, { asOf: '2021-01-10', records: [record('made', '2021-01-01')] }).status).toBe(
      'done-on-time',
    );
    expect(stand(standing, { asOf: '2021-01-10', records: [record('cancelled', '2021-01-01')] }).status).toBe(
      'cancelled',
    );
  });
});

describe('a record that cannot be read is refused with RECORD_INVALID and its place', () => {
  test.each<[why: string, record: unknown]>([
    ['no known kind', { obligation: 'x', kind: 'done', on: '2020-09-30' }],
    ['no kind', { obligation: 'x', on: '2020-09-30' }],
    ['a kind that every object has', { obligation: 'x', kind: 'constructor', on: '2020-09-30' }],
    ['no obligation', { kind: 'made', on: '2020-09-30' }],
    ['a number for an obligation', { obligation: 5, kind: 'made', on: '2020-09-30' }],
    ['nothing', null],
    ['nothing at all', undefined],
    ['text', 'made'],
  ])('%s', (_, record) => {
    const good: ObligationRecord = { obligation: row5.id, kind: 'made', on: '2020-09-30' };
    // The cast stands for a ledger that was read from a file.
    const records = [good, record as ObligationRecord];
    expect(errorOf(() => assess([], { asOf: '2020-10-01', records }))).toMatchObject({
      code: 'RECORD_INVALID',
      path: [1],
    });
  });

  test('a day that cannot be read is a day that cannot be read', () => {
    const records: readonly ObligationRecord[] = [{ obligation: row5.id, kind: 'made', on: '2020-09-31' }];
    expect(errorOf(() => stand(row5, { asOf: '2020-10-01', records })).code).toBe('DAY_INVALID');
  });
});
