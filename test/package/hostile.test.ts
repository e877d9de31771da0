import * as qixian from 'qixian';
import { china, guangzhou, guangzhou2020, isQixianError, parseDay } from 'qixian';
import { expect, test } from 'vitest';

/** What a proxy throws that must not be read: its own error may come back, no other. */
const TRAP = new Error('this object cannot be read');
const trap = (): never => {
  throw TRAP;
};

/** What a caller without types may pass in the place of anything. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['NaN', Number.NaN],
  ['{}', {}],
  ['[]', []],
  ["''", ''],
  ['a symbol', Symbol('x')],
  ['a bigint', 10n],
  ['a function', () => 1],
  ['a text of 40 MB', 'x'.repeat(40_000_000)],
  ['an object without prototype', Object.create(null)],
  ['a proxy that throws', new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap })],
];

const DAY = parseDay('2020-01-10');
const DEADLINE = qixian.publicationDeadline('2020-01-10');
const OBLIGATIONS = qixian.obligationsOf(guangzhou2020, { units: ['海珠区'] });
const ASSESSMENTS = qixian.assess(OBLIGATIONS, { asOf: '2021-01-10' });
const MOVES = qixian.whatMoved(OBLIGATIONS, { from: china.asKnownOn('2020-01-20'), to: china });
const NOTICE = china.notices[0];
const BY = qixian.byDay('2020-10-31');

const CERTIFICATE = qixian.certify(DEADLINE);
const FACTS = { notices: [], statutes: [] };

/** A call that is right, of every export; each place of it is filled with each hostile value. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  // phrase
  parseWhen: ['2020年底前', { issuedOn: '2020-07-21' }],
  findWhens: ['自收到之日起20个工作日内', { issuedOn: '2020-07-21' }],
  // certificate, certify
  certificateChecker: [FACTS],
  checkCertificate: [CERTIFICATE, FACTS],
  certify: [DEADLINE, {}],
  // kernel
  addDays: [DAY, 1],
  addMonths: [DAY, 1, 'clamp'],
  addPeriod: [DAY, { months: 1 }, 'clamp'],
  periodOf: ['month', DAY],
  checkedDay: [DAY],
  dayOf: [2020, 1, 10],
  formatDay: [DAY],
  partsOfDay: [DAY],
  weekdayOf: [DAY],
  toDay: ['2020-01-10'],
  parseDay: ['2020-01-10'],
  whole: [1],
  // instant
  dayFromDb: ['2020-01-10', {}],
  dayOfInstant: ['2020-01-10'],
  instantAt: [0],
  instantOn: [DAY, '12:00'],
  momentOf: ['2020-01-10'],
  millisOf: ['2020-01-10T12:00:00+08:00'],
  toDateTime: ['2020-01-10T12:00:00+08:00'],
  // calendar
  workCalendar: [{ id: 'x', notices: [] }],
  closureNotice: [{ id: 'x', year: 2026, name: 'x', days: ['2026-03-02'] }],
  daysOfRuns: [[['2026-03-02', '2026-03-03']]],
  offInBoth: [china, china],
  offInEither: [china, china],
  // region
  regionalCalendar: ['广西', { national: china }],
  // horizon
  feastsOf: [2027],
  lunarDays: [2027],
  statutoryCount: [2027],
  statutoryDays: [2027, {}],
  outlookOf: [china],
  // notice
  noticeFile: [NOTICE],
  parseNotice: ['国务院办公厅关于2026年部分节假日安排的通知', {}],
  safeParseNotice: ['国务院办公厅关于2026年部分节假日安排的通知', {}],
  readNotice: [NOTICE],
  safeReadNotice: [NOTICE],
  // term
  ambiguities: [qixian.months(1), { from: '2020-01-31', to: '2020-02-29' }],
  atLeast: [qixian.days(3)],
  before: [qixian.days(3)],
  between: [qixian.days(3), qixian.days(5)],
  waiting: [qixian.days(3)],
  noticePeriod: [qixian.days(3)],
  earlierOf: [qixian.days(3), qixian.days(5)],
  laterOf: [qixian.days(3), qixian.days(5)],
  inTurn: [qixian.days(3), qixian.days(5)],
  days: [3],
  weeks: [3],
  months: [3],
  years: [3],
  hours: [3],
  workdays: [3],
  deadline: [qixian.days(3), { from: '2020-01-10' }],
  fixedDeadline: ['2020-10-31', {}],
  dueOrThrow: [DEADLINE],
  statusOf: [DEADLINE, { asOf: '2020-02-01' }],
  // statute
  publicationDeadline: ['2020-01-10', {}],
  statute: ['政府信息公开条例'],
  // when
  periodKey: ['month', DAY],
  afterEvent: ['e', qixian.days(3), {}],
  byDay: ['2020-10-31', {}],
  onDay: ['2020-10-31', {}],
  fromDay: ['2020-10-31'],
  withinDays: ['2020-10-01', '2020-10-31', {}],
  every: ['month', { kind: 'whole' }, {}],
  clock: ['12:00'],
  occurrencesOf: [BY, { issuedOn: '2020-07-21', to: '2020-12-31' }],
  timingOf: [BY, { kind: 'single' }, { issuedOn: '2020-07-21' }],
  // directive
  obligationsOf: [guangzhou2020, { units: ['海珠区'] }],
  dateAnew: [OBLIGATIONS[0], china, {}],
  findUnit: ['海珠区', guangzhou],
  parseDirective: [guangzhou2020],
  safeParseDirective: [guangzhou2020],
  parseRoster: [guangzhou],
  safeParseRoster: [guangzhou],
  responsibleFor: [guangzhou2020.tasks[0]?.units, guangzhou2020, guangzhou],
  review: [guangzhou2020, china],
  // schedule
  assess: [OBLIGATIONS, { asOf: '2021-01-10' }],
  whatMoved: [OBLIGATIONS, { from: china, to: china }],
  hangingOn: [OBLIGATIONS],
  summarize: [ASSESSMENTS, { by: 'unit' }],
  onTimeRate: [ASSESSMENTS],
  diffCalendars: [china, china],
  // explain
  errorText: [{ code: 'DAY_TYPE', path: [], message: 'x', hint: 'y', facts: {} }, 'zh'],
  errorLines: [{ code: 'DAY_TYPE', path: [], message: 'x', hint: 'y', facts: {}, issues: [] }, 'zh'],
  statusText: ['open', 'zh'],
  moveText: [MOVES[0], 'zh'],
  moveRows: [MOVES, 'zh'],
};

/** Exports that are not tried, by the reason. */
const UNTRIED: Readonly<Record<string, readonly string[]>> = {
  'inner arithmetic on days that are read already, where a check would cost more than the work': [
    'daysInMonth isLeapYear Bounds likeliest rolledBounds lastDay nominalDay rolled lengthUnder distance inTime isContested',
    'sourceOf usualPublication isDated knownFrom',
  ],
  'a guard itself, or what other rooms are built from': [
    'mustHave mustKnow mustList mustText isNot show badOption QixianError isQixianError checkSwitches checkedTerm defaultRule',
    'settle givenFor dueOf lookBackWindows',
  ],
  'takes nothing': ['ongoing statutes'],
  'not guarded against such values yet: it may throw an error without a code': [
    'clockDeadline tallyOn readEvents courseOf promised runLimits runClock',
    'calendarIdOf calendarWithId referenceOn countingBasis informationFlow taxFilingDeadline readStatute safeReadStatute',
    'distanceText limitText weekdayText findingText dayRows explain',
    'formatWhen',
  ],
};

const named = qixian as unknown as Readonly<Record<string, unknown>>;

const trial = (call: (...given: readonly unknown[]) => unknown, given: readonly unknown[]): string | null => {
  const began = performance.now();
  try {
    call(...given);
  } catch (error) {
    if (error !== TRAP && !(isQixianError(error) && error.hint !== '' && error.message.length < 400)) {
      return String(error instanceof Error ? error.message : typeof error).slice(0, 60);
    }
  }
  return performance.now() - began > 2000 ? 'slow' : null;
};

test.each(Object.entries(CALLS))('%s refuses what it cannot take, or takes it', (name, right) => {
  const call = named[name] as (...given: readonly unknown[]) => unknown;
  const crashes = right.flatMap((_, place) =>
    HOSTILE.flatMap(([label, value]) => {
      const crash = trial(
        call,
        right.map((one, at) => (at === place ? value : one)),
      );
      return crash === null ? [] : [`${place}: ${label}: ${crash}`];
    }),
  );
  expect(crashes).toEqual([]);
});

test('every export is tried once, or is listed with a reason', () => {
  const listed = Object.values(UNTRIED).flatMap((lines) => lines.flatMap((line) => line.split(' ')));
  const exported = Object.keys(named).filter((name) => typeof named[name] === 'function');
  expect([...Object.keys(CALLS), ...listed].sort()).toEqual(exported.sort());
});
