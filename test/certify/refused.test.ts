import { china, offInEither, workCalendar } from 'qixian/calendar';
import { certify } from 'qixian/certify';
import { runClock } from 'qixian/clock';
import { publicationDeadline } from 'qixian/statute';
import { days, deadline, workdays } from 'qixian/term';
import { expect, test } from 'vitest';
import { reply } from '../support/clock-rules.ts';
import { errorOf } from '../support/errors.ts';
import { yearly } from '../support/small-calendars.ts';

const refusal = (act: () => unknown): unknown => {
  const { code, facts } = errorOf(act);
  return code === 'CERTIFICATE_REFUSED' ? facts['reason'] : code;
};

test('a bounded deadline hangs on a notice that nobody can check yet', () => {
  expect(refusal(() => certify(publicationDeadline('2026-12-10')))).toBe('bounded');
});

test('a refused deadline has no day', () => {
  expect(refusal(() => certify(publicationDeadline('2008-04-30')))).toBe('refused');
});

test('the calendar must be the one that dated it, or one of which that is a state', () => {
  const then = publicationDeadline('2020-01-10', { calendar: china.asKnownOn('2020-01-20') });
  expect(certify(then).due).toBe('2020-02-12');
  expect(certify(then).calendar.knownOn).toBe('2019-11-21');
  const other = workCalendar({ id: 'cn', notices: [yearly(2020)] });
  expect(refusal(() => certify(then, { calendar: other }))).toBe('CALENDAR_MISMATCH');
});

test('a calendar with weekly rest days of its own, or two calendars at once, do not follow from notices alone', () => {
  const sixDays = workCalendar({ id: 'six', notices: [yearly(2020), yearly(2021)], weekend: [7] });
  expect(
    refusal(() => certify(deadline(workdays(5), { from: '2020-03-02', calendar: sixDays }), { calendar: sixDays })),
  ).toBe('calendar');
  const both = offInEither(china, workCalendar({ id: 'own', notices: [yearly(2020), yearly(2021)] }));
  expect(
    refusal(() => certify(deadline(workdays(5), { from: '2020-03-02', calendar: both }), { calendar: both })),
  ).toBe('calendar');
});

test('an article that was in force on neither day is not cited', () => {
  const basis = [
    {
      title: '中华人民共和国政府信息公开条例',
      order: '国务院令第711号',
      article: '第二十六条',
      words: '自该政府信息形成或者变更之日起20个工作日内及时公开',
      from: '2019-05-15',
      to: null,
    },
  ];
  expect(refusal(() => certify(deadline(workdays(5), { from: '2018-01-02', basis })))).toBe('law');
  expect(certify(deadline(workdays(15), { from: '2019-05-10', basis })).law).toEqual({ at: 'due', day: '2019-05-31' });
});

test('what a clock that stands still would come to is an assumption, not a fact', () => {
  const events = [
    { kind: 'start', on: '2020-09-21' },
    { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
    { kind: 'extension-approved', on: '2020-09-25', by: workdays(20) },
  ] as const;
  const run = runClock(reply, events, { asOf: '2020-09-28' });
  if (run.state !== 'suspended' || run.original === null || run.ifResumed.input?.kind !== 'clock') {
    throw new Error(`the clock is ${run.state}`);
  }
  const { ifResumed, original } = run;
  const { assumed, ...silent } = run.ifResumed.input;
  expect(assumed).toEqual({ kind: 'resume', on: '2020-09-28' });
  const never = [ifResumed, original, JSON.parse(JSON.stringify(ifResumed)), { ...ifResumed, input: silent }];
  expect(never.map((one) => refusal(() => certify(one)))).toEqual(['assumed', 'assumed', 'assumed', 'assumed']);
  // Once it has run again, or the matter has ended, the day is a fact.
  for (const last of [
    { kind: 'resume', on: '2020-09-28' },
    { kind: 'stop', on: '2020-09-28' },
  ] as const) {
    const { deadline: made } = runClock(reply, [...events, last], { asOf: '2020-09-28' });
    expect(made === null ? null : certify(made).due).toBe('2020-10-28');
  }
});

test('instants before 1992 hang on summer time', () => {
  expect(refusal(() => certify(deadline(days(5), { from: '1988-07-01', roll: 'none' })))).toBe('instant');
});

test('an hour that is read in several ways is not certified until one is chosen', () => {
  const named = deadline(workdays(20), { from: '2020-01-10', cutoff: '12:00', contestedCutoffs: ['11:30'] });
  expect(errorOf(() => certify(named))).toMatchObject({ code: 'CERTIFICATE_REFUSED', facts: { reason: 'hour' } });
  expect(certify(deadline(workdays(20), { from: '2020-01-10', cutoff: '11:30' })).due).toBe('2020-02-14');
});
