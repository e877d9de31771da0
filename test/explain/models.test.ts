import { readFileSync } from 'node:fs';
import { runClock } from 'qixian/clock';
import { guangzhou2020, obligationsOf, review } from 'qixian/directive';
import { type CaseFile, explain, findingText } from 'qixian/explain';
import { regionalCalendar } from 'qixian/region';
import { type Assessment, assess } from 'qixian/schedule';
import { statute } from 'qixian/statute';
import { dueOrThrow } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { replyByArticle, SERVICE_BY_LAW } from '../support/case-files.ts';
import { errorOf } from '../support/errors.ts';

/* The texts that people paste into letters, to the letter. What stands in ［ ］ there comes from the case file. */

const text = (name: string): string =>
  readFileSync(new URL(`../golden/texts/${name}.txt`, import.meta.url), 'utf8').trimEnd();

const run = runClock(replyByArticle, [{ kind: 'start', on: '2020-01-10', channel: 'signed-mail' }], {
  asOf: '2020-02-14',
});

const deadline = (() => {
  if (run.state !== 'running') {
    throw new Error(`the clock is ${run.state}`);
  }
  return run.deadline;
})();

const file: CaseFile = { matter: '政府信息公开申请', act: '答复' };
const posted = { channel: 'mail', basis: [SERVICE_BY_LAW] } as const;

describe('the reply to an application received on 2020-01-10', () => {
  test('one sentence for the reply 答复书', () => {
    expect(explain(deadline, { lang: 'zh', purpose: 'notice', case: file })).toBe(text('reply-sentence'));
  });

  test('the paragraphs of a pleading 答辩状', () => {
    const case_: CaseFile = { ...file, completed: { ...posted, on: '2020-02-14' } };
    expect(explain(deadline, { lang: 'zh', purpose: 'filing', case: case_ })).toBe(
      text('pleading').replace('［×年×月×日］', '2020年2月14日'),
    );
  });

  test('the memo: the pleading, and the note that is never filed', () => {
    const case_: CaseFile = { ...file, completed: { ...posted, on: '2020-02-13' } };
    expect(explain(deadline, { lang: 'zh', purpose: 'memo', case: case_ })).toBe(
      `${text('pleading').replace('［×年×月×日］', '2020年2月13日')}\n\n${text('memo-note')}`,
    );
  });

  test('the exhibits of the case file stand in their slots', () => {
    const case_: CaseFile = {
      ...file,
      evidence: '证据1',
      completed: { ...posted, on: '2020-02-14', evidence: '证据5' },
    };
    const told = explain(deadline, { lang: 'zh', purpose: 'filing', case: case_ });
    expect(told).toContain('签收原告邮寄的政府信息公开申请［证据1］。');
    expect(told).toContain('以邮寄方式送达答复［证据5］；');
  });

  test('without a completing act the pleading ends with the last day', () => {
    expect(explain(deadline, { lang: 'zh', purpose: 'filing', case: file })).toMatch(
      /四、综上，答复期限于2020年2月14日（星期五）届满。$/,
    );
  });

  test('a pleading is refused when the reply was posted a day late, and the memo says so', () => {
    const late: CaseFile = { ...file, completed: { ...posted, on: '2020-02-15' } };
    const error = errorOf(() => explain(deadline, { lang: 'zh', purpose: 'filing', case: late }));
    expect(error.code).toBe('WORDING_REFUSED');
    expect(error.message).toContain('2020-02-15');
    const memo = explain(deadline, { lang: 'zh', purpose: 'memo', case: late });
    expect(memo).toMatch(/^不宜提交：2020年2月15日办结，已超过届满日2020年2月14日。\n\n提示：（1）/);
    expect(memo).not.toContain('未超过法定期限');
  });

  test('the law on procedure instead, if the officer chooses: article 82 as it stood in January 2020', () => {
    expect(explain(deadline, { lang: 'zh', purpose: 'filing', basis: 'procedural', case: file })).toContain(
      '参照《中华人民共和国民事诉讼法》第八十二条第二款（经《中华人民共和国行政诉讼法》第一百零一条）“期间开始的时和日，不计算在期间内”，',
    );
  });
});

describe('the same application to an agency of Hubei', () => {
  const hubei = regionalCalendar('湖北');
  const there = runClock(replyByArticle, [{ kind: 'start', on: '2020-01-10', channel: 'signed-mail' }], {
    asOf: '2020-02-14',
    calendar: hubei,
  });

  test('adds the notice of the province and ends on 27 February', () => {
    if (there.state !== 'running') {
      throw new Error(there.state);
    }
    expect(dueOrThrow(there.deadline)).toBe('2020-02-27');
    const told = explain(there.deadline, { lang: 'zh', purpose: 'filing', calendar: hubei, case: file });
    expect(told).toContain(
      '2月1日因此不再上班；湖北省2020年春节延长假期放假安排将春节假期延长至2月13日，2月14日（星期五）起正常上班。据此：',
    );
    // 13–17, 19, 20–23 January are ten; 14, 17–21, 24–27 February are ten.
    expect(told).toContain(
      '| 第11个 | 2月14日（星期五） |\n| 第12至16个 | 2月17日至21日 |\n| 第17至20个 | 2月24日至27日 |',
    );
    // 11 January to 27 February are 48 days.
    expect(told).toContain('1月24日至2月13日（春节假期），共28日。');
    expect(told).toContain('四、综上，答复期限于2020年2月27日（星期四）届满。');
  });
});

describe('row 1 of the Guangzhou plan on Monday 2021-01-11', () => {
  const rowOne = (unit: string): Assessment => {
    const found = assess(obligationsOf(guangzhou2020, { to: '2020-12-31' }), { asOf: '2021-01-11' }).find(
      ({ obligation }) => obligation.task === '1' && obligation.unit.name === unit,
    );
    if (found === undefined) {
      throw new Error(`no row 1 of ${unit}`);
    }
    return found;
  };
  const options = {
    directive: guangzhou2020,
    subject: '基层政务公开标准目录编制公开',
    annex: '附件1',
    action: '在区政府门户网站以文件汇编形式公开目录',
    place: '方案第一部分第（一）项',
  };

  test('the letter to 海珠区 催办函', () => {
    expect(explain(rowOne('海珠区'), { lang: 'zh', purpose: 'notice', ...options })).toBe(text('reminder-letter'));
  });

  test('what the case file leaves out is told from the directive', () => {
    expect(explain(rowOne('海珠区'), { lang: 'zh', purpose: 'notice', directive: guangzhou2020 })).toContain(
      '附件第1项“组织编制政务公开事项标准目录”明确，你区应于2020年9月30日前在区政府门户网站以文件汇编形式公开标准目录（方案第（一）项）。',
    );
  });

  test('the line for the work group', () => {
    expect(explain(rowOne('海珠区'), { lang: 'zh', purpose: 'memo', ...options })).toBe(text('reminder-line'));
  });

  test('越秀区 had until Saturday 31 October: 72 days, 50 working days', () => {
    const letter = explain(rowOne('越秀区'), { lang: 'zh', purpose: 'notice', ...options });
    expect(letter).toContain('越秀区人民政府：');
    expect(letter).toContain('应于2020年10月31日前');
    expect(letter).toContain('已逾期72日（50个工作日）。');
    expect(explain(rowOne('越秀区'), { lang: 'zh', purpose: 'memo', ...options })).toBe(
      '【催办】越秀区：穗府办函〔2020〕53号第1项（公开标准目录），时限2020年10月31日，已逾期50个工作日，请1月14日下班前反馈。',
    );
  });

  test('what is not overdue is not pressed for; the line tells where it stands', () => {
    const early = assess(obligationsOf(guangzhou2020, { to: '2020-12-31' }), { asOf: '2020-09-28' }).find(
      ({ obligation }) => obligation.task === '1' && obligation.unit.name === '海珠区',
    );
    if (early === undefined) {
      throw new Error('no row 1');
    }
    expect(errorOf(() => explain(early, { lang: 'zh', purpose: 'notice', ...options })).code).toBe('WORDING_REFUSED');
    // 29 and 30 September are two working days.
    expect(explain(early, { lang: 'zh', purpose: 'memo', ...options })).toBe(
      '海珠区：穗府办函〔2020〕53号第1项（公开标准目录），时限2020-09-30（三），临近办结时限，剩余 2 个工作日。',
    );
  });

  test('findings and moves are lines', () => {
    const findings = review(guangzhou2020);
    expect(explain(findings, { lang: 'zh' }).split('\n')).toEqual(findings.map((one) => findingText(one, 'zh')));
    expect(explain([], { lang: 'en' })).toBe('');
  });
});

test('the day that a clock standing still would come to is not worded as a fact', () => {
  const events = [
    { kind: 'start', on: '2020-09-21' },
    { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
  ] as const;
  const standing = runClock(replyByArticle, events, { asOf: '2020-09-28' });
  if (standing.state !== 'suspended') {
    throw new Error(`the clock is ${standing.state}`);
  }
  for (const purpose of ['notice', 'filing', 'memo'] as const) {
    const error = errorOf(() => explain(standing.ifResumed, { lang: 'zh', purpose }));
    expect(error.code).toBe('WORDING_REFUSED');
    expect(error.facts['zh']).toContain('中止');
    expect(error.hint).toContain('once the clock has run again');
  }
});

describe('by the rule of the statutes that ship', () => {
  const rule = statute('政府信息公开条例').period('答复').clockRule('2020-01-10');
  const shipped = runClock(rule, [{ kind: 'start', on: '2020-01-10', channel: 'signed-mail' }], { asOf: '2020-02-14' });

  test('the pleading is the model’s, the letter of 2016 on service by analogy since it speaks of the text of 2007', () => {
    if (shipped.deadline === null) {
      throw new Error(shipped.state);
    }
    const case_: CaseFile = { ...file, completed: { channel: 'mail', on: '2020-02-14' } };
    expect(explain(shipped.deadline, { lang: 'zh', purpose: 'filing', case: case_ })).toBe(
      text('pleading')
        .replace('［×年×月×日］', '2020年2月14日')
        .replace('依照《国务院办公厅政府信息与政务公开办公室', '参照《国务院办公厅政府信息与政务公开办公室'),
    );
    expect(explain(shipped.deadline, { lang: 'zh', purpose: 'notice', case: file })).toBe(text('reply-sentence'));
  });
});
