import {
  type ClockEvent,
  type ClockLength,
  type ClockRule,
  clockDeadline,
  type HistoryFault,
  runClock,
  runLimits,
  tallyOn,
} from 'qixian/clock';
import { errorText } from 'qixian/explain';
import { statute } from 'qixian/statute';
import { days, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { bare, reply, reviewApplication, reviewDecision } from '../support/clock-rules.ts';
import { errorOf } from '../support/errors.ts';

const START: ClockEvent = { kind: 'start', on: '2020-09-21' };
const ASKED: ClockEvent = { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' };
const ANSWERED: ClockEvent = { kind: 'resume', on: '2020-10-14' };
const POSTED: ClockEvent = { kind: 'complete', act: 'posted', on: '2020-10-16' };

const approved = (on: string, by: ClockLength = workdays(20)): ClockEvent => ({ kind: 'extension-approved', on, by });

interface Row {
  readonly fault: HistoryFault;
  readonly rule?: ClockRule;
  readonly events: readonly ClockEvent[];
  /** Where it is found: the place of the event, and the field where one is at fault. */
  readonly at: readonly (string | number)[];
  /** The article that forbids it. */
  readonly law: string;
  readonly why: string;
}

const ROWS: readonly Row[] = [
  {
    fault: 'before-start',
    events: [ASKED, START],
    at: [0],
    law: '第三十三条第二款',
    why: 'nothing runs yet',
  },
  {
    fault: 'before-start',
    events: [START, { ...ASKED, on: '2020-09-20' }],
    at: [1],
    law: '第三十三条第二款',
    why: 'it happened on the day before receipt',
  },
  { fault: 'started-twice', events: [START, START], at: [1], law: '第三十三条第二款', why: 'one receipt' },
  {
    fault: 'out-of-order',
    events: [START, ASKED, { ...ANSWERED, on: '2020-09-23' }],
    at: [2, 'on'],
    law: '第三十三条第二款',
    why: 'the answer precedes the question',
  },
  {
    fault: 'out-of-order',
    events: [{ kind: 'start', on: '2020-09-21', channel: 'online', submittedOn: '2020-09-22' }],
    at: [0, 'submittedOn'],
    law: '第三十一条第三项',
    why: 'confirmed before it was submitted',
  },
  {
    fault: 'channel-not-listed',
    events: [{ ...START, channel: 'email' }],
    at: [0, 'channel'],
    law: '第三十一条',
    why: 'the text of 2019 knows no mailbox',
  },
  {
    fault: 'ground-not-listed',
    events: [START, { ...ASKED, ground: 'internal-handling' }],
    at: [1, 'ground'],
    law: '指导案例26号',
    why: 'internal handling is no ground',
  },
  {
    fault: 'ground-not-listed',
    events: [START, { ...ASKED, ground: 'hearing' }],
    at: [1, 'ground'],
    law: '第三十三条第三款',
    why: 'the list is closed',
  },
  {
    fault: 'suspended-twice',
    events: [START, ASKED, { ...ASKED, on: '2020-09-25' }],
    at: [2],
    law: '第三十三条第三款',
    why: 'the same ground is open',
  },
  { fault: 'not-suspended', events: [START, ANSWERED], at: [1], law: '第三十三条第三款', why: 'nothing to resume' },
  {
    fault: 'not-suspended',
    events: [START, ASKED, { ...ANSWERED, ground: 'other-agency-opinion' }],
    at: [2],
    law: '第三十三条第三款',
    why: 'another ground is open',
  },
  {
    fault: 'ground-not-named',
    events: [START, ASKED, { ...ASKED, ground: 'other-agency-opinion' }, ANSWERED],
    at: [3],
    law: '第三十三条第三款',
    why: 'two are open',
  },
  {
    fault: 'restart-suspended',
    events: [START, ASKED, { kind: 'restart', on: '2020-09-25' }],
    at: [2],
    law: '第三十条',
    why: 'the suspension is open',
  },
  {
    fault: 'waiting-for-correction',
    events: [START, { kind: 'correction-asked', on: '2020-09-22' }, ASKED],
    at: [2],
    law: '第三十条',
    why: 'no corrected application yet',
  },
  {
    fault: 'not-provided',
    rule: bare(workdays(5)),
    events: [START, ASKED],
    at: [1],
    law: '',
    why: 'a rule with no suspension',
  },
  {
    fault: 'not-provided',
    events: [START, { kind: 'continue', on: '2020-09-25', since: '2020-09-22' }],
    at: [1],
    law: '',
    why: 'no obstacle in this text',
  },
  {
    fault: 'obstacle-after-expiry',
    // 60 日 from 2024-02-01 end on 2024-04-01.
    rule: reviewApplication,
    events: [
      { kind: 'start', on: '2024-02-01' },
      { kind: 'continue', on: '2024-04-20', since: '2024-04-10' },
    ],
    at: [1, 'since'],
    law: '第二十条第二款',
    why: 'the term was over when it began',
  },
  {
    fault: 'extension-after-expiry',
    events: [START, approved('2020-10-26')],
    at: [1],
    law: '第三十三条第二款',
    why: 'due on Friday 2020-10-23',
  },
  {
    fault: 'extension-over-cap',
    events: [START, approved('2020-10-20', workdays(21))],
    at: [1, 'by'],
    law: '第三十三条第二款',
    why: '20 working days at the most',
  },
  {
    fault: 'extension-over-cap',
    rule: bare(days(30), {
      extension: {
        max: null,
        total: days(90),
        times: null,
        telling: 'not-required',
        condition: '总处理期限最长不得超过90日',
        basis: [],
      },
    }),
    events: [START, approved('2020-10-01', days(60)), approved('2020-10-02', days(1))],
    at: [2, 'by'],
    law: '',
    why: '90 days in total, and 91 were asked for',
  },
  {
    fault: 'extension-over-cap',
    events: [START, approved('2020-10-20', workdays(15)), approved('2020-10-21', workdays(6))],
    at: [2, 'by'],
    law: '第三十三条第二款',
    why: '15 and 6 working days make 21, and 延长的期限最长不得超过20个工作日',
  },
  {
    fault: 'extension-too-often',
    rule: bare(days(30), {
      extension: {
        max: days(15),
        total: null,
        times: 1,
        telling: 'not-required',
        condition: '可以延长一次，最长不得超过15日',
        basis: [],
      },
    }),
    events: [START, approved('2020-10-01', days(5)), approved('2020-10-02', days(5))],
    at: [2],
    law: '',
    why: 'one extension, though ten days are no more than 15',
  },
  {
    fault: 'extension-not-asked',
    events: [START, { kind: 'extension-told', on: '2020-10-20' }],
    at: [1],
    law: '第三十三条第二款',
    why: 'nothing was granted',
  },
  {
    fault: 'extension-not-asked',
    events: [START, { kind: 'extension-refused', on: '2020-10-20' }],
    at: [1],
    law: '第三十三条第二款',
    why: 'nothing was asked for',
  },
  {
    fault: 'completed-twice',
    events: [START, POSTED, { ...POSTED, on: '2020-10-19' }],
    at: [2, 'act'],
    law: '第四项',
    why: 'posted already',
  },
  {
    fault: 'out-of-order',
    events: [START, POSTED, { kind: 'complete', act: 'made', on: '2020-10-19' }],
    at: [2, 'act'],
    law: '第四项',
    why: 'a letter is made before it is posted',
  },
  {
    fault: 'not-completed',
    events: [START, { kind: 'return', on: '2020-10-19' }],
    at: [1],
    law: '第三十三条第二款',
    why: 'nothing to send back',
  },
  {
    fault: 'after-completion',
    events: [START, POSTED, { ...ASKED, on: '2020-10-19' }],
    at: [2],
    law: '第三十三条第二款',
    why: 'the matter is closed',
  },
  {
    fault: 'after-stop',
    events: [START, { kind: 'stop', on: '2020-09-22' }, POSTED],
    at: [2],
    law: '第三十三条第二款',
    why: 'the matter was withdrawn',
  },
];

describe('a history that cannot be is refused with the article that forbids it', () => {
  test.each(ROWS)('$fault: $why', ({ fault, rule = reply, events, at, law }) => {
    const error = errorOf(() => runClock(rule, events, { asOf: '2026-06-30' }));
    expect(error.code).toBe('HISTORY_INVALID');
    const [issue, ...others] = error.issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'HISTORY_INVALID', path: ['events', ...at], facts: { fault } });
    expect(issue?.message).toContain(law);
    expect(issue?.facts['law']).toContain(law);
    expect(issue && errorText(issue, 'zh').reason).toContain(law);
  });

  test('two extensions that come to the cap together are within it', () => {
    const told = (on: string): ClockEvent => ({ kind: 'extension-told', on });
    const events = [
      START,
      approved('2020-10-20', workdays(15)),
      told('2020-10-20'),
      approved('2020-10-21', workdays(5)),
      told('2020-10-21'),
    ];
    // The 20th working day is Friday 2020-10-23; four weeks without a holiday make 20 more.
    expect(runClock(reply, events, { asOf: '2020-11-02' }).deadline).toMatchObject({ due: '2020-11-20' });
  });

  test('every fault has a row', () => {
    const faults: readonly string[] = [...new Set(ROWS.map(({ fault }) => fault))].sort();
    expect(faults).toEqual(
      [
        'after-completion',
        'after-stop',
        'before-start',
        'channel-not-listed',
        'completed-twice',
        'extension-after-expiry',
        'extension-not-asked',
        'extension-over-cap',
        'extension-too-often',
        'ground-not-listed',
        'ground-not-named',
        'not-completed',
        'not-provided',
        'not-suspended',
        'obstacle-after-expiry',
        'out-of-order',
        'restart-suspended',
        'started-twice',
        'suspended-twice',
        'waiting-for-correction',
      ].sort(),
    );
  });

  describe('a ground that the article does not list', () => {
    const rule = statute('强制法').period('查封扣押').clockRule('2021-01-04');
    const with_ = (ground: string) =>
      errorOf(() =>
        runClock(
          rule,
          [
            { kind: 'start', on: '2021-01-04' },
            { kind: 'suspend', on: '2021-01-05', ground },
            { kind: 'resume', on: '2021-01-08' },
          ],
          { asOf: '2021-02-01' },
        ),
      ).issues;
    const LIST = 'testing 检测, inspection 检验, quarantine 检疫, technical-appraisal 技术鉴定';

    test('is one fault, not a second at its end, and the hint lists the grounds by key and title (第二十五条第三款)', () => {
      const issues = with_('lunch');
      expect(issues.map(({ path }) => path)).toEqual([['events', 1, 'ground']]);
      expect(issues[0]?.hint).toBe(
        `Leave the suspension out, or name the ground of the list on which it rests: ${LIST}.`,
      );
    });
    test('but by its title is told apart', () => {
      const [issue] = with_('检测');
      expect(issue?.message).toMatch(/^检测 is the title of a ground, which is given by its key\./);
      expect(issue?.hint).toMatch(/^Write \{ ground: 'testing' \} for 检测\. /);
    });
    test('and an end too many is still a fault', () => {
      const events: readonly ClockEvent[] = [
        { kind: 'start', on: '2021-01-04' },
        { kind: 'suspend', on: '2021-01-05', ground: 'lunch' },
        { kind: 'resume', on: '2021-01-08', ground: 'lunch' },
        { kind: 'resume', on: '2021-01-09' },
      ];
      const { issues } = errorOf(() => runClock(rule, events, { asOf: '2021-02-01' }));
      expect(issues.map(({ facts }) => facts['fault'])).toEqual(['ground-not-listed', 'not-suspended']);
    });
  });

  test('all at once, in the order of the events', () => {
    const events: readonly ClockEvent[] = [
      START,
      ANSWERED,
      { ...ASKED, on: '2020-10-15', ground: 'internal-handling' },
      approved('2020-12-01', workdays(30)),
      { kind: 'return', on: '2020-12-02' },
    ];
    const { issues, message } = errorOf(() => runClock(reply, events, { asOf: '2026-06-30' }));
    expect(issues.map(({ path }) => path[1])).toEqual([1, 2, 3, 4]);
    expect(message).toContain('4 problem(s)');
  });

  test('events after the day of the answer are ignored, impossible ones too', () => {
    const events: readonly ClockEvent[] = [START, { kind: 'return', on: '2020-10-19' }];
    expect(runClock(reply, events, { asOf: '2020-10-18' }).state).toBe('running');
  });

  test('an extension granted on the due day is in time up to the first late instant', () => {
    const due = (on: string): string | undefined =>
      runClock(reply, [START, approved(on), { kind: 'extension-told', on }], {
        asOf: '2026-06-30',
        cutoff: '17:30',
      }).extensions[0]?.effective.toString();
    expect(due('2020-10-23')).toBe('true');
    expect(due('2020-10-23T17:29:59+08:00')).toBe('true');
    expect(() => due('2020-10-23T17:30:00+08:00')).toThrow('after the term had expired');
  });

  test('an extension in time under one reading only moves the deadline there', () => {
    // 2024-10-01 is due by the narrow reading on Friday 2024-10-04 and by the default on 2024-10-08.
    const events: readonly ClockEvent[] = [
      { kind: 'start', on: '2024-08-02' },
      approved('2024-10-08', days(30)),
      { kind: 'extension-told', on: '2024-10-08' },
    ];
    const run = runClock(reviewDecision, events, {
      asOf: '2026-06-30',
      extensionTold: 'required',
      extensionBase: 'merged',
    });
    expect(run.deadline).toMatchObject({
      due: '2024-10-31',
      safe: '2024-10-04',
      readings: [{ due: '2024-10-31' }, { due: '2024-10-04', switches: { restDays: 'narrow' } }],
    });
  });
});

describe('events that cannot be read are told with their place', () => {
  const read = (...events: readonly unknown[]) =>
    errorOf(() => runClock(reply, events as readonly ClockEvent[], { asOf: '2026-06-30' })).issues.map(
      ({ code, path }) => [code, ...path],
    );

  test.each<readonly [string, unknown, readonly (string | number)[]]>([
    ['no object', null, ['OPTION_INVALID', 'events', 0, 'kind']],
    ['an unknown kind', { kind: 'begin', on: '2020-09-21' }, ['OPTION_INVALID', 'events', 0, 'kind']],
    ['a name of every object', { kind: '__proto__', on: '2020-09-21' }, ['OPTION_INVALID', 'events', 0, 'kind']],
    ['no day', { kind: 'start' }, ['DAY_TYPE', 'events', 0, 'on']],
    ['a number', { kind: 'start', on: 20_200_921 }, ['DAY_TYPE', 'events', 0, 'on']],
    ['a day that is none', { kind: 'start', on: '2020-02-30' }, ['DAY_INVALID', 'events', 0, 'on']],
    ['a time without an offset', { kind: 'start', on: '2020-02-20T10:00:00' }, ['INSTANT_INVALID', 'events', 0, 'on']],
    ['an unknown field', { kind: 'start', on: '2020-09-21', till: 1 }, ['OPTION_INVALID', 'events', 0, 'till']],
    ['no ground', { kind: 'suspend', on: '2020-09-21' }, ['OPTION_INVALID', 'events', 0, 'ground']],
    [
      'a channel that is none',
      { kind: 'start', on: '2020-09-21', channel: 'pigeon' },
      ['OPTION_INVALID', 'events', 0, 'channel'],
    ],
    ['no length', { kind: 'extension-approved', on: '2020-09-21', by: 20 }, ['OPTION_INVALID', 'events', 0, 'by']],
    [
      'hours',
      { kind: 'extension-approved', on: '2020-09-21', by: { kind: 'hours', count: 2 } },
      ['OPTION_INVALID', 'events', 0, 'by'],
    ],
    [
      'half a day',
      { kind: 'extension-approved', on: '2020-09-21', by: { kind: 'days', count: 0.5 } },
      ['COUNT_INVALID', 'events', 0, 'by'],
    ],
  ])('%s', (_, event, issue) => {
    expect(read(event)).toEqual([issue]);
  });

  test('no options, no list, no run', () => {
    const code = (act: (nothing: never) => unknown) => errorOf(() => act(null as never)).code;
    expect(code((none) => runClock(reply, [START], none))).toBe('OPTION_INVALID');
    expect(code((none) => runClock(reply, none, { asOf: '2020-10-01' }))).toBe('HISTORY_INVALID');
    expect(code((none) => runLimits(none, [START], { asOf: '2020-10-01' }))).toBe('OPTION_INVALID');
    expect(code((none) => tallyOn(none, '2020-10-01'))).toBe('OPTION_INVALID');
    expect(code((none) => clockDeadline(none))).toBe('OPTION_INVALID');
  });

  test('a rule or a switch that is none', () => {
    const call = (rule: unknown, options: object = {}) =>
      errorOf(() => runClock(rule as ClockRule, [START], { asOf: '2020-10-01', ...options })).code;
    expect(call(null)).toBe('OPTION_INVALID');
    expect(call({})).toBe('OPTION_INVALID');
    expect(call({ ...reply, term: { kind: 'hours', count: 2 } })).toBe('OPTION_INVALID');
    expect(call({ ...reply, switches: { suspensionBoundary: 'most' } })).toBe('OPTION_INVALID');
    expect(call(reply, { suspensionBoundary: 'most' })).toBe('OPTION_INVALID');
    expect(call(reply, { boundary: 'both' })).toBe('OPTION_INVALID');
    expect(call(reply, { cutoff: '25:00' })).toBe('INSTANT_INVALID');
    expect(call(reply, { asOf: 'soon' })).toBe('DAY_FORMAT');
  });
});
