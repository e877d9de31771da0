import * as qixian from 'qixian';
import { china, guangzhou, guangzhou2020, isQixianError, parseDay } from 'qixian';
import { readTaskTable } from 'qixian/tables';
import { expect, test } from 'vitest';
import { noticeTexts } from '../notice/texts.ts';
import { around, term } from '../schedule/movable.ts';

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
const MOVES = qixian.whatMoved(term('2020-01-10', 20), around('2020-01-26'));
const [PUBLISHED] = noticeTexts;
const NOTICE = china.notices[0];
const BY = qixian.byDay('2020-10-31');

const CERTIFICATE = qixian.certify(DEADLINE);
const FACTS = { notices: [], statutes: [] };

const LAW = qixian.statute('政府信息公开条例');
const RULE = LAW.period('答复').clockRule('2020-01-10');
const EVENTS = [
  { kind: 'start', on: '2020-01-10', channel: 'in-person' },
  { kind: 'suspend', on: '2020-01-15', ground: 'third-party-opinion' },
  { kind: 'resume', on: '2020-01-17' },
  { kind: 'extension-approved', on: '2020-01-19', by: { kind: 'workdays', count: 5 } },
  { kind: 'extension-told', on: '2020-01-20' },
] as const;
const RUN = qixian.runClock(RULE, EVENTS, { asOf: '2020-01-20' });
const LIMITS = [{ id: 'statute', title: '法定时限', kind: 'statute', rule: RULE }];
const [FINDING] = qixian.review(guangzhou2020, china);

/** A call that is right, of every export; each place of it is filled with each hostile value. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  // phrase
  parseWhen: ['2020年底前', { issuedOn: '2020-07-21' }],
  findWhens: ['自收到之日起20个工作日内', { issuedOn: '2020-07-21' }],
  formatWhen: [BY, 'zh'],
  // certificate, certify
  certificateChecker: [FACTS],
  checkCertificate: [CERTIFICATE, FACTS],
  certify: [DEADLINE, {}],
  calendarIdOf: ['cn', [NOTICE], { from: 0, to: 99, settledTo: 90, worked: () => true, law: '' }],
  calendarWithId: [china, china.id],
  referenceOn: [DAY],
  // clock
  clockDeadline: [RUN.input, {}],
  tallyOn: [RUN, '2020-02-03', {}],
  readEvents: [EVENTS, []],
  courseOf: [RULE, qixian.readEvents(EVENTS, []), []],
  promised: [RULE, qixian.workdays(15), '承诺时限'],
  runLimits: [LIMITS, EVENTS, { asOf: '2020-01-20' }],
  runClock: [RULE, EVENTS, { asOf: '2020-01-20' }],
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
  daysOfRuns: [['2026-03-02/2026-03-03']],
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
  parseNotice: [PUBLISHED?.text, PUBLISHED?.options],
  safeParseNotice: [PUBLISHED?.text, PUBLISHED?.options],
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
  countingBasis: [qixian.workdays(20), { inWorkdays: true, version: LAW.versionOn('2020-01-10'), day: '2020-01-10' }],
  informationFlow: [{ received: '2020-01-10', channel: 'in-person' }, { asOf: '2020-01-20' }],
  taxFilingDeadline: ['2020-05', {}],
  readStatute: [LAW.statute],
  safeReadStatute: [LAW.statute],
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
  distanceText: [ASSESSMENTS[0], 'zh'],
  limitText: [OBLIGATIONS[0], 'zh'],
  weekdayText: ['2020-01-10', 'zh'],
  findingText: [FINDING, 'zh'],
  dayRows: [CERTIFICATE, 'zh'],
  explain: [DEADLINE, { lang: 'zh', purpose: 'memo' }],
};

/** Exports that are not tried, by the reason. */
const UNTRIED: Readonly<Record<string, readonly string[]>> = {
  'arithmetic on a year and a month on which parseDay stands, which a check would slow down': [
    'daysInMonth isLeapYear',
  ],
  'parts of a count, given what its public doors have checked': [
    'Bounds likeliest rolledBounds lastDay nominalDay rolled lengthUnder distance inTime isContested',
    'sourceOf usualPublication isDated knownFrom',
  ],
  'a guard itself, or what other rooms are built from': [
    'mustBeCalendar mustBeWhen checkClockSwitches badOption QixianError isQixianError checkSwitches checkedTerm defaultRule',
    'settle givenFor dueOf lookBackWindows',
  ],
  'takes nothing': ['ongoing statutes'],
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
  expect(() => call(...right)).not.toThrow();
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

/** What may stand in an inner place besides: text and numbers that are right elsewhere, and lists of nothing. */
const INNER: readonly (readonly [string, unknown])[] = [
  ...HOSTILE.filter(([, value]) => typeof value !== 'string' || value === ''),
  ['another word', 'zz'],
  ['__proto__', '__proto__'],
  ['a number', -1],
  ['[null]', [null]],
  ['[{}]', [{}]],
];

/** Right calls whose inner places are filled too: as deep as told, a calendar left whole. */
const NESTED: readonly (readonly [string, number, readonly unknown[]])[] = [
  [
    'assess',
    2,
    [
      OBLIGATIONS.slice(0, 1),
      {
        asOf: '2021-01-10',
        records: [{ obligation: OBLIGATIONS[0]?.id, kind: 'made', on: '2020-10-30' }],
        calendar: china,
        lights: { dueSoonWorkdays: 5, rules: [{ light: 'red', statuses: ['overdue'] }, { light: 'green' }] },
        completedBy: ['made'],
      },
    ],
  ],
  [
    'obligationsOf',
    1,
    [
      { ...guangzhou2020, tasks: guangzhou2020.tasks.slice(0, 1) },
      { from: '2020-07-21', units: ['海珠区'], calendar: china, events: { e: [{ on: '2020-07-22' }] } },
    ],
  ],
  ['runClock', 2, [RULE, EVENTS, { asOf: '2020-01-20', calendar: china, cutoff: '24:00', roll: 'following' }]],
  ['runLimits', 2, [LIMITS, EVENTS, { asOf: '2020-01-20', dueSoonWorkdays: 5 }]],
  ['clockDeadline', 1, [RUN.input, { calendar: china }]],
  [
    'deadline',
    3,
    [
      qixian.earlierOf(qixian.days(3), qixian.workdays(2)),
      { from: '2020-01-10', calendar: china, cutoff: '24:00', basis: [], contested: [{ triggerDay: 'included' }] },
    ],
  ],
  ['certify', 2, [DEADLINE, { calendar: china, general: 'civil' }]],
  [
    'explain',
    2,
    [
      DEADLINE,
      {
        lang: 'zh',
        purpose: 'memo',
        calendar: china,
        case: { matter: '申请', channel: 'online', completed: { on: '2020-02-01', channel: 'mail', basis: [] } },
      },
    ],
  ],
  ['explain', 2, [ASSESSMENTS[0], { lang: 'zh', purpose: 'notice', directive: guangzhou2020, contact: { name: 'x' } }]],
  ['explain', 2, [qixian.review(guangzhou2020, china).slice(0, 1), { lang: 'zh' }]],
  ['dayRows', 1, [CERTIFICATE, 'zh']],
  ['formatWhen', 2, [{ kind: 'by', day: '2020-10-31', time: { kind: 'clock', at: '12:00' } }, 'zh']],
  ['formatWhen', 3, [{ kind: 'every', period: 'year', due: { kind: 'by-day', month: 1, day: 5 } }, 'zh']],
  ['formatWhen', 3, [{ kind: 'after', event: 'e', term: qixian.between(qixian.days(3), qixian.days(5)) }, 'en']],
  [
    'readTaskTable',
    1,
    [
      '序号,责任单位,工作任务,完成时限\n1,海珠区,编制目录,10月31日前',
      {
        issuedOn: '2020-07-21',
        roster: guangzhou,
        groups: [],
        previousRows: [],
        columns: ['number', 'unit', 'task', 'time'],
      },
    ],
  ],
];

const isPlain = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** A value with each of its inner places filled by another, one at a time. */
const filled = (value: unknown, depth: number, by: unknown): readonly (readonly [string, unknown])[] =>
  !isPlain(value) || depth === 0
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        [['', by] as const, ...filled(inner, depth - 1, by)].map(([path, other]) => {
          const copy = Array.isArray(value) ? [...value] : { ...value };
          Object.defineProperty(copy, name, { value: other, enumerable: true });
          return [`.${name}${path}`, copy] as const;
        }),
      );

test.each(NESTED)('%s refuses what is hostile inside, %i deep, or takes it', (name, depth, right) => {
  const call = (name === 'readTaskTable' ? readTaskTable : named[name]) as (...given: readonly unknown[]) => unknown;
  expect(() => call(...right)).not.toThrow();
  const crashes = right.flatMap((whole, place) =>
    INNER.flatMap(([label, value]) =>
      filled(whole, depth, value).flatMap(([path, copy]) => {
        const crash = trial(
          call,
          right.map((one, at) => (at === place ? copy : one)),
        );
        return crash === null ? [] : [`${place}${path}: ${label}: ${crash}`];
      }),
    ),
  );
  expect(crashes).toEqual([]);
});

test('every export is tried once, or is listed with a reason', () => {
  const listed = Object.values(UNTRIED).flatMap((lines) => lines.flatMap((line) => line.split(' ')));
  const exported = Object.keys(named).filter((name) => typeof named[name] === 'function');
  expect([...Object.keys(CALLS), ...listed].sort()).toEqual(exported.sort());
});
