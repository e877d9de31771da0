import { china, type Notice, offInEither, workCalendar } from 'qixian/calendar';
import { checkCertificate } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import { runClock } from 'qixian/clock';
import { guangzhou, guangzhou2020, obligationsOf, parseDirective } from 'qixian/directive';
import { ERROR_CODES, type ErrorCode, isQixianError } from 'qixian/errors';
import { errorLines, errorText, explain, type Worded } from 'qixian/explain';
import { dayFromDb, dayOfInstant } from 'qixian/instant';
import { addDays, addMonths, parseDay, toDay } from 'qixian/kernel';
import { parseWhen } from 'qixian/phrase';
import { assess, type ObligationRecord } from 'qixian/schedule';
import { publicationDeadline, statute, taxFilingDeadline } from 'qixian/statute';
import { readTaskTable } from 'qixian/tables';
import { type Deadline, days, deadline, dueOrThrow, workdays } from 'qixian/term';
import { clock } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { reply } from '../support/clock-rules.ts';
import { errorOf } from '../support/errors.ts';
import { facts } from '../support/facts.ts';
import { withoutOutlook } from '../support/without-outlook.ts';

const notice = (year: number, more: Partial<Notice> = {}): Notice => ({
  id: `own-${year}`,
  kind: 'yearly',
  year,
  title: `本单位${year}年放假安排`,
  number: null,
  signedOn: null,
  publishedOn: null,
  items: [],
  ...more,
});
const own = (year: number) => workCalendar({ id: 'own', notices: [notice(year)] });

const refused = (made: Deadline): Worded => {
  if (made.certainty === 'refused') {
    return made;
  }
  throw new Error(`not refused: ${made.certainty}`);
};

const made = certify(publicationDeadline('2020-01-10'));

/** The code with which an act fails; null where it does not. */
const codeOf = (act: () => unknown): ErrorCode | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (isQixianError(error)) {
      return error.code;
    }
    throw error;
  }
};

/** The first issue that the checker finds. */
const issueOf = (certificate: unknown): Worded => {
  const result = checkCertificate(certificate, facts);
  if (result.ok) {
    throw new Error('accepted');
  }
  return result.issues[0];
};

/** For every code the ways to meet it: an act that throws it, or a deadline that is refused with it. */
const WAYS: { readonly [code in ErrorCode]: readonly (() => Worded)[] } = {
  // The casts stand for callers without types.
  DAY_TYPE: [
    () => errorOf(() => toDay(new Date(0) as unknown as string)),
    () => errorOf(() => toDay(20_200_110 as unknown as string)),
    () => errorOf(() => dayFromDb(null as unknown as string)),
  ],
  DAY_FORMAT: [
    () => errorOf(() => parseDay('2020年2月14日')),
    () => errorOf(() => china.isWorkday('2020-02-14T00:00:00')),
    () => errorOf(() => parseDay('')),
  ],
  DAY_INVALID: [() => errorOf(() => parseDay('2026-02-30')), () => errorOf(() => parseDay('2026-13-01'))],
  DAY_OUT_OF_RANGE: [
    () => errorOf(() => addDays(parseDay('9999-12-31'), 1)),
    () => errorOf(() => addMonths(parseDay('0001-01-31'), -1, 'clamp')),
    () => errorOf(() => parseDay('0000-01-01')),
  ],
  DAY_IS_REST: [() => errorOf(() => china.roll('2020-10-01', 'raise'))],
  INSTANT_INVALID: [
    () => errorOf(() => dayOfInstant('2020-02-14T17:30:00')),
    () => errorOf(() => dayOfInstant(new Date(Number.NaN))),
    () => errorOf(() => dayFromDb(new Date('2020-01-10T10:00:00Z'), { zone: 'Asia/Shanghai' })),
  ],
  ZONE_INVALID: [() => errorOf(() => dayFromDb(new Date(0), { zone: 'Asia/Beijing' }))],
  COUNT_INVALID: [() => errorOf(() => workdays(0)), () => errorOf(() => china.addWorkdays('2020-01-10', 1.5))],
  OPTION_INVALID: [
    () => errorOf(() => china.roll('2020-10-01', 'forward' as unknown as 'none')),
    () =>
      errorOf(() =>
        obligationsOf(guangzhou2020, {
          roster: { ...guangzhou, units: guangzhou.units.map((unit) => ({ ...unit, calendar: 'own' })) },
        }),
      ),
  ],
  MONTH_DAY_MISSING: [() => errorOf(() => addMonths(parseDay('2020-08-31'), 6, 'reject'))],
  RANGE_REVERSED: [
    () => errorOf(() => [...china.workdays('2020-02-01', '2020-01-01')]),
    () => errorOf(() => obligationsOf(guangzhou2020, { from: '2021-02-01', to: '2021-01-01' })),
  ],
  CALENDAR_YEAR_MISSING: [
    () => errorOf(() => china.isWorkday('2027-01-01')),
    () => errorOf(() => china.asKnownOn('1999-01-01').isWorkday('2020-01-01')),
    () => refused(deadline(workdays(20), { from: '2026-12-10', calendar: withoutOutlook })),
  ],
  CALENDAR_NOT_SETTLED: [() => refused(deadline(days(20), { from: '2026-12-10', calendar: withoutOutlook }))],
  CALENDARS_DISJOINT: [() => errorOf(() => offInEither(china, own(2030)))],
  NOTICE_INVALID: [
    () => errorOf(() => workCalendar({ id: 'own', notices: [notice(2020), notice(2022)] })),
    () => errorOf(() => china.with(notice(2027, { items: [{ name: '节', days: { '2030-01-01': 'rest' } }] }))),
  ],
  NOTICE_CONFLICT: [
    () => errorOf(() => own(2020).with(notice(2020, { title: '另一份' }))),
    () => errorOf(() => offInEither(china, own(2020)).with(notice(2021))),
  ],
  LAW_NOT_IN_FORCE: [() => refused(publicationDeadline('2008-04-30'))],
  LAW_VERSION_UNKNOWN: [
    () => refused(statute('处罚法').period('申请听证').deadline({ from: '2020-01-10' })),
    () => errorOf(() => statute('处罚法').period('申请听证').clockRule('2020-01-10')),
  ],
  STATUTE_UNKNOWN: [() => errorOf(() => statute('火星法'))],
  PERIOD_UNKNOWN: [() => errorOf(() => statute('处罚法').period('登陆'))],
  PERIOD_WITHOUT_LENGTH: [
    () => errorOf(() => statute('政府信息公开条例').period('延迟答复').deadline({ from: '2020-01-10' })),
  ],
  DEADLINE_NOT_DECIDED: [() => errorOf(() => dueOrThrow(publicationDeadline('2026-12-10')))],
  WHEN_INVALID: [() => errorOf(() => clock('25:00'))],
  DOCUMENT_INVALID: [() => errorOf(() => parseDirective({})), () => errorOf(() => parseDirective(null))],
  UNIT_UNKNOWN: [() => errorOf(() => obligationsOf(guangzhou2020, { units: ['火星区'] }))],
  RECORD_INVALID: [
    () =>
      errorOf(() =>
        assess([], { asOf: '2021-01-10', records: [{ obligation: 'x', kind: 'done' } as unknown as ObligationRecord] }),
      ),
  ],
  CALENDAR_MISMATCH: [() => errorOf(() => certify(publicationDeadline('2020-01-10'), { calendar: own(2020) }))],
  CERTIFICATE_REFUSED: [
    () => errorOf(() => certify(publicationDeadline('2026-12-10'))),
    () => errorOf(() => certify(publicationDeadline('2008-04-30'))),
  ],
  CERTIFICATE_SHAPE: [() => issueOf(null), () => issueOf({ ...made, question: { kind: 'guess' } })],
  CERTIFICATE_CALENDAR: [() => issueOf({ ...made, calendar: { ...made.calendar, local: ['cn-xx-2020'] } })],
  CERTIFICATE_ARTICLE: [
    () =>
      issueOf({
        ...made,
        question: {
          ...made.question,
          articles: made.question.articles.map((one) => ({ ...one, article: '第二十七条' })),
        },
      }),
  ],
  CERTIFICATE_COUNT: [
    () =>
      issueOf({
        ...made,
        question: { ...made.question, term: { kind: 'years', count: 9000 } },
      }),
  ],
  CERTIFICATE_DIFFERS: [() => issueOf({ ...made, due: '2020-02-12' })],
  WORDING_REFUSED: [
    () => errorOf(() => explain(publicationDeadline('2026-12-10'), { lang: 'zh', purpose: 'notice' })),
    () =>
      errorOf(() =>
        explain(publicationDeadline('2020-01-10'), {
          lang: 'zh',
          purpose: 'filing',
          case: { completed: { on: '2020-02-17', channel: 'mail', basis: [] } },
        }),
      ),
  ],
  HISTORY_INVALID: [
    () => errorOf(() => runClock(reply, [{ kind: 'stop', on: '2020-01-10' }], { asOf: '2020-02-01' })),
    () => errorOf(() => runClock(reply, [{ kind: 'start', on: '2020-02-30' }], { asOf: '2020-02-01' })),
    () =>
      errorOf(() =>
        runClock(
          reply,
          [
            { kind: 'resume', on: '2020-01-10' },
            { kind: 'return', on: '2020-01-11' },
          ],
          {
            asOf: '2020-02-01',
          },
        ),
      ),
  ],
  TABLE_INVALID: [
    () => errorOf(() => readTaskTable('序号,任务\n1,"未闭合', { issuedOn: '2020-07-21' })),
    () => errorOf(() => readTaskTable('没有表格', { issuedOn: '2020-07-21' })),
  ],
};

const CASES = ERROR_CODES.flatMap((code) => WAYS[code].map((meet, at) => ({ code, way: at + 1, meet })));

describe('every code, in every way in which it is met here', () => {
  test.each(CASES)('$code, way $way, has its code, a message and a cure in English', ({ code, meet }) => {
    const error = meet();
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/[a-z]{2}/);
    expect(error.hint).toMatch(/[a-z]{2}/);
    expect(`${error.message} ${error.hint}`).not.toMatch(/\[object/);
    expect(errorText(error, 'en')).toEqual({ reason: error.message, remedy: error.hint });
  });

  test.each(CASES)('$code, way $way, has 原因 and 处理办法 in Chinese', ({ meet }) => {
    const lines = errorLines(meet(), 'zh');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^原因：.*[一-鿿]/su);
    expect(lines[1]).toMatch(/^处理办法：.*[一-鿿].*。$/su);
    expect(lines.join()).not.toMatch(/……|undefined|\[object/);
  });
});

describe('what a reader sees', () => {
  test('of a day that does not exist', () => {
    const error = errorOf(() => parseDay('2026-02-30'));
    expect(errorLines(error, 'zh')[0]).toContain('2026-02-30');
    expect(errorLines(error, 'en')).toEqual([`Reason: ${error.message}`, `Remedy: ${error.hint}`]);
  });

  test('of a year that is missing: the year, and with what to add it', () => {
    const [reason, remedy] = errorLines(
      errorOf(() => china.isWorkday('2027-03-01')),
      'zh',
    );
    expect(reason).toContain('2027');
    expect(remedy).toContain('calendar.with');
  });

  test('of a law that was not in force: its title and its first day', () => {
    const { reason } = errorText(refused(publicationDeadline('2008-04-30')), 'zh');
    expect(reason).toContain('《中华人民共和国政府信息公开条例》');
    expect(reason).toContain('2008-05-01');
  });

  test('of a law in force of which only a later text is kept: it is not called one yet to come', () => {
    // 许可法 is in force since 2004-07-01; the text held begins on 2019-04-23.
    const licensing = statute('许可法').period('许可决定');
    const held = refused(licensing.deadline({ from: '2010-03-01' }));
    expect(errorText(held, 'zh').reason).toBe(
      '《中华人民共和国行政许可法》自 2004-07-01 起施行，所载文本自 2019-04-23 起施行；此前文本未收录，不能确定 2010-03-01 的规定。',
    );
    expect(errorText(held, 'en').reason).toContain('in force on 2010-03-01 is kept here');
    expect(errorText(refused(licensing.deadline({ from: '2004-06-30' })), 'zh').reason).toBe(
      '2004-06-30《中华人民共和国行政许可法》尚未施行（2004-07-01 起施行）。',
    );
  });

  test('of a law that has ended: its last day', () => {
    const ended = refused(statute('信访条例').period('办结').deadline({ from: '2022-05-01' }));
    expect(errorText(ended, 'zh').reason).toBe(
      '《信访条例》所载文本自 2005-05-01 起施行，至 2022-04-30 止；2022-05-01 施行的文本未收录。',
    );
  });

  test('of a tax month before those that were checked: the rule was in force, the tables read it otherwise', () => {
    const { reason } = errorText(refused(taxFilingDeadline('2017-10')), 'zh');
    expect(reason).not.toContain('尚未施行');
    expect(reason).toContain('2017-10');
  });

  test('of a ground that is not listed: those that are, and the key of a title', () => {
    const seizure = statute('强制法').period('查封扣押').clockRule('2021-01-04');
    const events = [
      { kind: 'start', on: '2021-01-04' },
      { kind: 'suspend', on: '2021-01-05', ground: '检测' },
    ] as const;
    expect(
      errorText(
        errorOf(() => runClock(seizure, events, { asOf: '2021-02-01' })),
        'zh',
      ).remedy,
    ).toContain(
      "请写 ground: 'testing'（检测）。请删去该项暂停，或者写明所依据的法定情形：testing 检测、inspection 检验、quarantine 检疫、technical-appraisal 技术鉴定。",
    );
  });

  // The casts stand for callers without types.
  test.each<[what: string, act: () => unknown, reason: string, remedy: string]>([
    [
      'no day of asking',
      () => assess([], {} as { asOf: string }),
      '原因：缺少 asOf（截至何日）。',
      "处理办法：请写明 asOf，如 { asOf: '2020-09-30' }。",
    ],
    [
      'no options at all',
      () => runClock(reply, [], undefined as unknown as { asOf: string }),
      '原因：缺少 asOf（截至何日）。',
      "处理办法：请写明 asOf，如 { asOf: '2020-09-30' }。",
    ],
    [
      'no day of the document',
      () => parseWhen('10日内', {} as { issuedOn: string }),
      '原因：缺少 issuedOn（文件印发日）。',
      "处理办法：请写明 issuedOn，如 { issuedOn: '2020-07-21' }。",
    ],
    [
      'no day of the table',
      () => readTaskTable('序号,任务\n1,x', {} as { issuedOn: string }),
      '原因：缺少 issuedOn（文件印发日）。',
      "处理办法：请写明 issuedOn，如 { issuedOn: '2020-07-21' }。",
    ],
    [
      'no purpose',
      () => explain(publicationDeadline('2020-01-10'), { lang: 'zh' } as { lang: 'zh'; purpose: 'memo' }),
      '原因：没有写明用途（purpose）。',
      '处理办法：可选：notice、filing、memo。',
    ],
    [
      'a roll that is none',
      () => china.roll('2020-10-01', 'forward' as 'none'),
      '原因："forward" 不是可选的顺延方式。',
      '处理办法：可选：none、following、modified-following、preceding、modified-preceding、nearest、raise。',
    ],
    [
      'no day of the event',
      () => statute('处罚法').period('申请听证').deadline({}),
      '原因：没有写明起算事项发生之日（from）。',
      "处理办法：请写明 from，如 { from: '2020-01-10' }。",
    ],
  ])('of %s: what is missing, and the values', (_, act, reason, remedy) => {
    expect(errorLines(errorOf(act), 'zh')).toEqual([reason, remedy]);
  });

  test('of a statute or a period that is not known: the nearest names', () => {
    expect(
      errorText(
        errorOf(() => statute('信息公开法')),
        'zh',
      ).remedy,
    ).toMatch(/^相近的有：《中华人民共和国政府信息公开条例》(?:、《[^》]+》)*。请用 statutes\(\)/);
    expect(
      errorText(
        errorOf(() => statute('处罚法').period('听证')),
        'zh',
      ).remedy,
    ).toMatch(/^相近的有：申请听证、听证通知。请用 periods\(\)/);
    const far = errorOf(() => statute('处罚法').period('登陆'));
    expect(errorText(far, 'zh').remedy).toBe('请用 periods() 查看已收录的期限，并使用其编号或名称。');
    expect(far.hint).toBe('Nothing is near it; periods() lists them all.');
  });

  test('of a history with several faults: each with its place and its cure', () => {
    const events = [
      { kind: 'resume', on: '2020-01-10' },
      { kind: 'return', on: '2020-01-11' },
    ] as const;
    const told = errorLines(
      errorOf(() => runClock(reply, events, { asOf: '2020-02-01' })),
      'zh',
    );
    const law = '（《中华人民共和国政府信息公开条例》第三十三条第二款）';
    expect(told).toEqual([
      `原因：事项经过有 2 处错误。（1）events.0：2020-01-10「恢复计时」早于起算之日。${law}（2）events.1：2020-01-11「退回重办」早于起算之日。${law}`,
      '处理办法：请按 issues 所列逐项更正；未作任何计算。（1）请先列起算事项，写明收到申请之日或者起算事项发生之日。（2）请先列起算事项，写明收到申请之日或者起算事项发生之日。',
    ]);
  });

  test('of one event that cannot be read: its place and the kinds that there are', () => {
    const events = [{ kind: 'go', on: '2020-01-10' } as unknown as { kind: 'stop'; on: string }];
    const [reason, remedy] = errorLines(
      errorOf(() => runClock(reply, events, { asOf: '2020-02-01' })),
      'zh',
    );
    expect(reason).toBe('原因：事项经过有 1 处错误。（1）events.0.kind："go" 不是可选的事项（kind）。');
    expect(remedy).toMatch(/（1）可选：start、suspend、resume、.*。$/);
  });

  test('of a document: the places, at most five of them', () => {
    const error = errorOf(() => parseDirective({}));
    const [reason = ''] = errorLines(error, 'zh');
    for (const { path } of error.issues.slice(0, 5)) {
      expect(reason).toContain(`）${path.join('.')}：`);
    }
    expect(error.issues.length).toBeGreaterThan(5);
    expect(reason).toContain('）id：缺少，应为文本。');
    expect(reason).toContain(`其余 ${error.issues.length - 5} 处从略。`);
  });

  test('of text that is much too long: its beginning', () => {
    const error = errorOf(() => parseDay('9'.repeat(100_000)));
    expect(error.message.length).toBeLessThan(200);
    expect(errorText(error, 'zh').reason.length).toBeLessThan(200);
  });
});

test('an error is known by its brand, not by its class', () => {
  const error = errorOf(() => parseDay('today'));
  expect(isQixianError(error)).toBe(true);
  expect(error).toBeInstanceOf(Error);
  expect(isQixianError(new Error('of another library'))).toBe(false);
  expect([null, undefined, 'text', 5].some(isQixianError)).toBe(false);
});

test.each([[null], [[null]], [5], ['x'], [{}], [[{}]], [[{ ...made, path: [{}] }]]])(
  'problems that are none are refused, or passed over: %j',
  (issues) => {
    const error = { code: 'DAY_TYPE', message: 'x', hint: 'y', facts: {}, issues } as unknown as Worded;
    expect(['OPTION_INVALID', null]).toContain(codeOf(() => errorText(error, 'zh')));
  },
);

test('a code that is none, and an event that is no text, are refused', () => {
  const error = { code: '__proto__', message: 'x', hint: 'y', facts: {} } as unknown as Worded;
  expect(codeOf(() => errorText(error, 'zh'))).toBe('OPTION_INVALID');
  const period = statute('政府信息公开条例').period('答复').deadline({ from: '2020-01-10' });
  const basis = period.basis.map((one) => ({ ...one, trigger: 5 as unknown as string }));
  expect(codeOf(() => explain({ ...period, basis }, { lang: 'zh', purpose: 'notice' }))).toBe('OPTION_INVALID');
});
