import { china } from 'qixian/calendar';
import { type Certificate, checkCertificate } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import { type ClockEvent, type ClockOptions, type ClockRule, runClock } from 'qixian/clock';
import { regionalCalendar } from 'qixian/region';
import { publicationDeadline } from 'qixian/statute';
import {
  before,
  type Deadline,
  days,
  deadline,
  hours,
  months,
  noticePeriod,
  waiting,
  workdays,
  years,
} from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { reply, reviewDecision } from '../support/clock-rules.ts';
import { allRules, facts } from '../support/facts.ts';

const known = { ...facts, statutes: [...facts.statutes, ...allRules] };

/** Certified, sent through JSON and checked. */
const certified = (made: Deadline, calendar = china): Certificate => {
  const certificate = JSON.parse(JSON.stringify(certify(made, { calendar }))) as Certificate;
  expect(checkCertificate(certificate, known)).toEqual({ ok: true });
  return certificate;
};

const clocked = (rule: ClockRule, events: readonly ClockEvent[], more: Partial<ClockOptions> = {}): Deadline => {
  const { deadline: found } = runClock(rule, events, { asOf: '2026-01-01', ...more });
  if (found === null) {
    throw new Error('the clock has no deadline');
  }
  return found;
};

interface Row {
  readonly why: string;
  readonly made: () => Deadline;
  readonly due: string;
  readonly calendar?: typeof china;
}

const start = (on: string): ClockEvent => ({ kind: 'start', on });
const hubei = regionalCalendar('湖北');
const then = china.asKnownOn('2020-01-20');

/** The worked examples, each with the day that it must give. */
const ROWS: readonly Row[] = [
  { why: '20 working days over the extended break', made: () => publicationDeadline('2020-01-10'), due: '2020-02-14' },
  {
    why: 'as known on 20 January 2020',
    made: () => publicationDeadline('2020-01-10', { calendar: then }),
    due: '2020-02-12',
  },
  {
    why: 'the trigger day counted',
    made: () => deadline(workdays(20), { from: '2020-01-10', triggerDay: 'included' }),
    due: '2020-02-13',
  },
  {
    why: 'extended by 20 working days',
    made: () =>
      clocked(reply, [
        start('2020-01-10'),
        { kind: 'extension-approved', on: '2020-02-10', by: { kind: 'workdays', count: 20 } },
        { kind: 'extension-told', on: '2020-02-10' },
      ]),
    due: '2020-03-13',
  },
  {
    why: '补正 notice in 7 working days',
    made: () => deadline(workdays(7), { from: '2020-01-10' }),
    due: '2020-01-20',
  },
  { why: 'third party asked', made: () => deadline(workdays(15), { from: '2020-01-14' }), due: '2020-02-11' },
  {
    why: 'an online request confirmed on the Monday',
    made: () => clocked(reply, [{ kind: 'start', on: '2020-11-02', channel: 'online', submittedOn: '2020-10-31' }]),
    due: '2020-11-30',
  },
  {
    why: 'received by e-mail on a Sunday, taken as of the Monday',
    made: () => deadline(workdays(15), { from: '2017-06-18', restDayTrigger: 'next-workday' }),
    due: '2017-07-10',
  },
  {
    why: 'a Hubei agency',
    made: () => deadline(workdays(20), { from: '2020-01-10', calendar: hubei }),
    due: '2020-02-27',
    calendar: hubei,
  },
  {
    why: 'consultation from 24 September to 14 October not counted',
    made: () =>
      clocked(reply, [
        start('2020-09-21'),
        { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
        { kind: 'resume', on: '2020-10-14' },
      ]),
    due: '2020-11-06',
  },
  {
    why: 'both days of the consultation left out',
    made: () =>
      clocked(
        reply,
        [
          start('2020-09-21'),
          { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
          { kind: 'resume', on: '2020-10-14' },
        ],
        { suspensionBoundary: 'neither' },
      ),
    due: '2020-11-09',
  },
  {
    why: 'corrected application received on 12 October',
    made: () =>
      clocked(reply, [
        start('2020-09-21'),
        { kind: 'correction-asked', on: '2020-09-23' },
        { kind: 'restart', on: '2020-10-12' },
      ]),
    due: '2020-11-09',
  },
  {
    why: 'hearing on 12 October, seven working days before, clear days',
    made: () => deadline(before(workdays(7)), { from: '2021-10-12' }),
    due: '2021-09-26',
  },
  {
    why: 'the same counted to day N',
    made: () => deadline(before(workdays(7)), { from: '2021-10-12', backwardCount: 'day-n' }),
    due: '2021-09-27',
  },
  {
    why: 'pay in 15 日, rolled off the break',
    made: () => deadline(days(15), { from: '2021-09-22' }),
    due: '2021-10-08',
  },
  { why: 'a worked Saturday does not roll', made: () => deadline(days(15), { from: '2020-09-25' }), due: '2020-10-10' },
  { why: '60 日 of review, rolled', made: () => clocked(reviewDecision, [start('2024-08-02')]), due: '2024-10-08' },
  {
    why: 'extended by 30 日, merged',
    made: () =>
      clocked(reviewDecision, [
        start('2024-08-02'),
        { kind: 'extension-approved', on: '2024-09-20', by: { kind: 'days', count: 30 } },
        { kind: 'extension-told', on: '2024-09-20' },
      ]),
    due: '2024-10-31',
  },
  {
    why: 'extended by 30 日 from the rolled day',
    made: () =>
      clocked(
        reviewDecision,
        [
          start('2024-08-02'),
          { kind: 'extension-approved', on: '2024-09-20', by: { kind: 'days', count: 30 } },
          { kind: 'extension-told', on: '2024-09-20' },
        ],
        { extensionBase: 'from-rolled' },
      ),
    due: '2024-11-07',
  },
  { why: 'six months to a Sunday', made: () => deadline(months(6), { from: '2020-08-31' }), due: '2021-03-01' },
  { why: 'six months to a Monday', made: () => deadline(months(6), { from: '2021-08-31' }), due: '2022-02-28' },
  { why: 'a year from 29 February', made: () => deadline(years(1), { from: '2020-02-29' }), due: '2021-03-01' },
  {
    why: 'a permit ends on 31 October, thirty days before',
    made: () => deadline(before(days(30)), { from: '2021-10-31' }),
    due: '2021-09-30',
  },
  { why: 'in force 30日后', made: () => deadline(waiting(days(30)), { from: '2021-03-01' }), due: '2021-04-01' },
  {
    why: '48 hours of the civil code',
    made: () => deadline(hours(48), { from: '2021-10-01T09:30:00+08:00' }),
    due: '2021-10-03',
  },
  {
    why: 'a notice up for five working days',
    made: () => deadline(noticePeriod(workdays(5)), { from: '2021-09-28' }),
    due: '2021-10-09',
  },
  {
    why: 'the tax period of May 2020',
    made: () => deadline(days(15), { from: '2020-04-30', longHolidayExtension: 'tax-period' }),
    due: '2020-05-22',
  },
];

describe('the worked examples have certificates that hold', () => {
  test.each(ROWS)('$due: $why', ({ made, due, calendar }) => {
    expect(certified(made(), calendar).due).toBe(due);
  });
});

describe('what a certificate says', () => {
  const certificate = certify(publicationDeadline('2020-01-10'));

  test('20 days counted and 15 not, from 11 January to 14 February', () => {
    expect(certificate.legs).toHaveLength(1);
    expect(certificate.legs[0]).toMatchObject({ counted: 20, notCounted: 15, trigger: '2020-01-10' });
  });

  test('the runs of the pleading, typed by hand', () => {
    const runs = certificate.legs[0]?.runs.map(({ from, to, numbers, reason }) => [from, to, numbers, reason]);
    expect(runs).toEqual([
      ['2020-01-10', '2020-01-10', null, 'trigger'],
      ['2020-01-11', '2020-01-12', null, 'weekend'],
      ['2020-01-13', '2020-01-17', [1, 5], 'workday'],
      ['2020-01-18', '2020-01-18', null, 'weekend'],
      ['2020-01-19', '2020-01-19', [6, 6], 'makeup-workday'],
      ['2020-01-20', '2020-01-23', [7, 10], 'workday'],
      ['2020-01-24', '2020-01-30', null, 'holiday'],
      ['2020-01-31', '2020-02-02', null, 'holiday'],
      ['2020-02-03', '2020-02-07', [11, 15], 'workday'],
      ['2020-02-08', '2020-02-09', null, 'weekend'],
      ['2020-02-10', '2020-02-14', [16, 20], 'workday'],
    ]);
  });

  test('the notices on which it rests, and the law of that January', () => {
    expect(certificate.notices.map(({ id }) => id)).toEqual(['cn-2020', 'cn-2020-2']);
    const exclusion = certificate.steps.find(({ kind }) => kind === 'exclusion');
    expect(exclusion?.articles).toMatchObject([
      { title: '中华人民共和国民法总则', article: '第二百零一条第一款', relation: 'by-analogy' },
    ]);
  });

  test.each([
    ['2017-09-29', '中华人民共和国民法通则', '第一百五十四条第二款'],
    ['2017-10-01', '中华人民共和国民法总则', '第二百零一条第一款'],
    ['2020-12-31', '中华人民共和国民法总则', '第二百零一条第一款'],
    ['2021-01-01', '中华人民共和国民法典', '第二百零一条第一款'],
  ])('a term from %s is counted by %s', (from, title, article) => {
    const exclusion = certify(deadline(days(15), { from })).steps.find(({ kind }) => kind === 'exclusion');
    expect(exclusion?.articles).toMatchObject([{ title, article, relation: 'by-law' }]);
  });

  test('the steps stand in the order of the law', () => {
    const made = clocked(reply, [
      { kind: 'start', on: '2020-09-21', channel: 'signed-mail' },
      { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
      { kind: 'resume', on: '2020-10-14' },
      { kind: 'extension-approved', on: '2020-11-02', by: { kind: 'workdays', count: 20 } },
      { kind: 'extension-told', on: '2020-11-02' },
    ]);
    expect(certified(made).steps.map(({ kind }) => kind)).toEqual([
      'trigger',
      'exclusion',
      'suspension',
      'length',
      'extension',
      'end-of-day',
    ]);
  });
});
