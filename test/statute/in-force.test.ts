import { runClock } from 'qixian/clock';
import { countingBasis, statute } from 'qixian/statute';
import { type Decided, dueOrThrow } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const decided = (
  title: string,
  period: string,
  options: Parameters<ReturnType<ReturnType<typeof statute>['period']>['deadline']>[0],
): Decided => {
  const made = statute(title).period(period).deadline(options);
  if (made.certainty !== 'decided') {
    throw new Error(made.certainty);
  }
  return made;
};

describe('the general law is cited only while it was in force', () => {
  const version = statute('国家赔偿法').versionOn('2013-01-01');
  test.each([
    ['2017-09-30', '中华人民共和国民法通则', '第一百五十四条第二款'],
    ['2017-10-01', '中华人民共和国民法总则', '第二百零一条第一款'],
    ['2020-12-31', '中华人民共和国民法总则', '第二百零一条第一款'],
    ['2021-01-01', '中华人民共和国民法典', '第二百零一条第一款'],
  ])('on %s: %s %s, by analogy where the statute is silent', (day, title, article) => {
    const [first] = version ? countingBasis({ kind: 'days', count: 30 }, { inWorkdays: false, version, day }) : [];
    expect(first).toMatchObject({ title, article, relation: 'by-analogy' });
  });

  test.each([
    ['2021-12-31', '第八十二条第二款', '主席令第七十一号'],
    ['2022-01-01', '第八十五条第二款', '主席令第一〇六号'],
    ['2024-01-01', '第八十五条第二款', '主席令第十一号'],
  ])('suing, told on %s: 行诉法 第一百零一条 leads to 民诉法 %s by law', (day, article, order) => {
    const { basis } = decided('行诉法', '不服复议起诉', { from: day });
    expect(basis.map((one) => one.article)).toContain('第一百零一条');
    expect(basis.find(({ title }) => title === '中华人民共和国民事诉讼法')).toMatchObject({
      article,
      order,
      relation: 'by-law',
    });
    expect(basis.find(({ order: found }) => found === '法释〔2018〕1号')?.article).toBe('第四十八条第二款');
  });

  test('months under 行诉法: 民诉法 counts, the civil law says how a month ends, by analogy', () => {
    const { basis } = decided('行诉法', '直接起诉', { from: '2021-08-31' });
    expect(basis.find(({ article }) => article === '第二百零二条')).toMatchObject({ relation: 'by-analogy' });
    expect(basis.filter(({ title }) => title === '中华人民共和国民法典')).toHaveLength(1);
  });

  test('a working day by definition cites the article that defines it', () => {
    const { basis } = decided('处罚法', '申请听证', { from: '2021-09-29' });
    expect(basis.slice(0, 2).map(({ article }) => article)).toEqual(['第六十四条第一项', '第八十五条']);
  });
});

describe('which text rules', () => {
  test('before the first text: refused, with the day of the first', () => {
    expect(statute('政府信息公开条例').period('答复').deadline({ from: '2008-04-30' })).toMatchObject({
      certainty: 'refused',
      code: 'LAW_NOT_IN_FORCE',
      facts: { firstInForce: '2008-05-01' },
    });
  });

  test('an amended text is not cited before its own day, though the statute is older', () => {
    const made = statute('行诉法').period('不服复议起诉').deadline({ from: '2016-05-03' });
    expect(made).toMatchObject({ certainty: 'refused', code: 'LAW_NOT_IN_FORCE' });
    expect(made.certainty === 'refused' && made.message).toContain('1990-10-01');
  });

  test('a text whose first day is not known is never chosen silently', () => {
    const hearing = statute('处罚法').period('申请听证');
    expect(hearing.deadline({ from: '2021-07-14' })).toMatchObject({ code: 'LAW_VERSION_UNKNOWN' });
    expect(hearing.deadline({ from: '2021-07-14', version: 'before-2021' })).toMatchObject({
      code: 'LAW_VERSION_UNKNOWN',
    });
    const made = hearing.deadline({
      from: '2021-07-14',
      version: 'before-2021',
      inForceFrom: '2018-01-01',
      lawVersionAt: 'trigger',
    });
    // 三日 of the old text, calendar days: 15, 16, 17 July, a Saturday, rolled to Monday the 19th.
    expect(dueOrThrow(made)).toBe('2021-07-19');
    expect(made.basis[0]).toMatchObject({ from: '2018-01-01', to: '2021-07-14' });
  });

  test('a day in the gap of a statute without a successor', () => {
    expect(statute('信访条例').period('办结').deadline({ from: '2022-05-01' })).toMatchObject({
      code: 'LAW_NOT_IN_FORCE',
    });
  });

  test('an unknown version is a wrong call', () => {
    expect(
      errorOf(() => statute('处罚法').period('申请听证').deadline({ from: '2022-01-10', version: '1996' })).code,
    ).toBe('OPTION_INVALID');
  });
});

describe('a statute that changes while a period runs', () => {
  // 2007 text: 15 working days from 2019-05-10: 13–17 (5), 20–24 (10), 27–31 (15). 2019 text: 20, over 端午: 06-10.
  test('the trigger day selects the text; the other one is a reading', () => {
    const made = decided('政府信息公开条例', '答复', { from: '2019-05-10' });
    expect(made.due).toBe('2019-05-31');
    expect(made.readings).toEqual([
      expect.objectContaining({ default: true, due: '2019-05-31' }),
      {
        default: false,
        switches: { lawVersionAt: 'due' },
        nominal: '2019-06-10',
        due: '2019-06-10',
        lateFrom: '2019-06-11T00:00:00+08:00',
      },
    ]);
    expect(made.safe).toBe('2019-05-31');
  });

  test('settled by the caller there is one', () => {
    expect(decided('政府信息公开条例', '答复', { from: '2019-05-10', lawVersionAt: 'trigger' }).readings).toHaveLength(
      1,
    );
    const later = decided('政府信息公开条例', '答复', { from: '2019-05-10', lawVersionAt: 'due' });
    expect(later.due).toBe('2019-06-10');
    expect(later.basis[0]?.article).toBe('第三十三条第二款');
  });
});

describe('what has no length is what it is', () => {
  test('每年1月31日前: stays, following is a reading', () => {
    const made = decided('政府信息公开条例', '部门年度报告', { year: 2026 });
    expect(made).toMatchObject({ due: '2026-01-31', safe: '2026-01-31' });
    expect(made.readings.map(({ due }) => due)).toEqual(['2026-01-31', '2026-02-02']);
    expect(decided('政府信息公开条例', '部门年度报告', { year: 2020 }).readings.at(-1)?.due).toBe('2020-02-03');
  });

  test('每年4月1日之前 of a text without a day: named, the day before is a reading', () => {
    const { period } = statute('法治政府建设与责任落实督察工作规定');
    const options = { year: 2024, version: 'undated', inForceFrom: '2019-04-15' };
    const made = period('法治政府年度报告').deadline(options);
    expect(made.certainty === 'decided' && made.readings.map(({ due }) => due)).toEqual(['2024-04-01', '2024-03-31']);
  });

  test('a receipt rule, a frequency and a delay without days give their text, and no day', () => {
    const online = statute('政府信息公开条例').period('互联网、传真的收到之日');
    expect(online.inForce('2020-01-10')).toMatchObject({
      period: { channels: ['online', 'fax'] },
      basis: { article: '第三十一条第三项' },
    });
    expect(errorOf(() => online.deadline({ from: '2020-01-10' })).code).toBe('PERIOD_WITHOUT_LENGTH');
    const village = statute('村民委员会组织法').period('村务公布');
    expect(village.inForce('2020-01-10', { version: '2018', inForceFrom: '2018-12-29' })).toMatchObject({
      period: { frequency: { count: 1, every: 'quarter' } },
    });
    expect(errorOf(() => statute('政府信息公开条例').period('延迟答复').deadline({ from: '2020-01-10' })).code).toBe(
      'PERIOD_WITHOUT_LENGTH',
    );
  });

  test('a minimum window ends after its last day; its safe day is the latest', () => {
    const made = decided('重大行政决策程序暂行条例', '公开征求意见', { from: '2021-09-06' });
    // 30 days after 6 September end on 6 October, in the break, rolled to the 8th.
    expect(made).toMatchObject({ limit: 'minimum', due: '2021-10-08' });
  });

  test('hours run from the instant', () => {
    const made = decided('生产安全事故报告和调查处理条例', '事故单位报告', { from: '2021-10-01T09:30:00+08:00' });
    expect(made.lateFrom).toMatch(/^2021-10-01T10:30:00/);
  });
});

describe('rules for a clock', () => {
  test('the reply: grounds, extension, correction, receipt and completion with their articles', () => {
    const rule = statute('政府信息公开条例').period('答复').clockRule('2020-01-10');
    expect(rule.term).toEqual({ kind: 'workdays', count: 20 });
    expect(rule.suspension?.grounds.map(({ ground }) => ground)).toEqual([
      'third-party-opinion',
      'other-agency-opinion',
    ]);
    expect(rule.suspension?.excluded[0]?.basis[0]?.title).toBe('最高人民法院指导案例26号');
    expect(rule.extension).toMatchObject({ max: { kind: 'workdays', count: 20 }, times: null, telling: 'required' });
    expect(rule.receipts.map(({ channel }) => channel)).toEqual([
      'in-person',
      'signed-mail',
      'ordinary-mail',
      'online',
      'fax',
    ]);
    expect(
      rule.receipts.filter(({ submissionContested }) => submissionContested).map(({ channel }) => channel),
    ).toEqual(['online']);
    expect(rule.correction?.basis[0]?.article).toBe('第三十条');
    expect(rule.completion.map(({ act }) => act)).toEqual(['posted', 'signed-for']);
  });

  test('a permit: the agency’s 日 become working days, in term and extension; eight grounds of 第四十五条', () => {
    const rule = statute('许可法').period('许可决定').clockRule('2020-09-28');
    expect(rule.term).toEqual({ kind: 'workdays', count: 20 });
    expect(rule.extension?.max).toEqual({ kind: 'workdays', count: 10 });
    expect(rule.suspension?.grounds).toHaveLength(8);
    expect(rule.basis.map(({ article }) => article)).toContain('第八十二条');
  });

  test('seizure: 第二十五条 names four tests; another ground is refused with that article', () => {
    const rule = statute('强制法').period('查封扣押').clockRule('2021-03-01');
    expect(rule.suspension?.grounds.map(({ title }) => title)).toEqual(['检测', '检验', '检疫', '技术鉴定']);
    const error = errorOf(() =>
      runClock(
        rule,
        [
          { kind: 'start', on: '2021-03-01' },
          { kind: 'suspend', on: '2021-03-03', ground: 'internal-handling' },
        ],
        { asOf: '2021-03-10' },
      ),
    );
    expect(error.code).toBe('HISTORY_INVALID');
  });

  test('the review decision: 60 days and 30 more, merged and rolled once', () => {
    const rule = statute('复议法').period('复议决定').clockRule('2024-08-02');
    const run = runClock(
      rule,
      [
        { kind: 'start', on: '2024-08-02' },
        { kind: 'extension-approved', on: '2024-09-20', by: { kind: 'days', count: 30 } },
        { kind: 'extension-told', on: '2024-09-23' },
      ],
      { asOf: '2024-10-09' },
    );
    expect(run.deadline && dueOrThrow(run.deadline)).toBe('2024-10-31');
  });

  test('applying for review: an obstacle is over, the clock runs on', () => {
    expect(statute('复议法').period('申请复议').clockRule('2024-08-02').obstacle?.basis[0]?.article).toBe(
      '第二十条第二款',
    );
  });

  test('hours, a minimum and a receipt rule have no clock', () => {
    expect(errorOf(() => statute('强制法').period('当场实施后报告').clockRule('2021-03-01')).code).toBe(
      'PERIOD_WITHOUT_LENGTH',
    );
    expect(errorOf(() => statute('公务员法').period('拟录用公示').clockRule('2021-03-01')).code).toBe(
      'PERIOD_WITHOUT_LENGTH',
    );
  });
});
