import { runClock } from 'qixian/clock';
import { explain } from 'qixian/explain';
import { publicationDeadline, statute } from 'qixian/statute';
import { type Deadline, days, deadline, hours, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';

/*
 * A text tells what began the term in the words of the statute, and invents no application, agency or lawsuit.
 * Every day counted by hand: after Wednesday 29 September 2021 the 30th, 8 and (make-up) 9 October are working days 1 to
 * 3, 11–15 October 4 to 8, 18–22 October 9 to 13, 25–29 October 14 to 18, 1 and 2 November 19 and 20.
 */

const from = '2021-09-29';
const noticeOf = (made: Deadline, lang: 'zh' | 'en' = 'zh'): string => explain(made, { lang, purpose: 'notice' });

const INVENTED = /申请人|本机关|您|被告|原告|收到申请|application|defendant|plaintiff|this agency/i;

describe('one sentence', () => {
  test('the party must ask for a hearing: it runs from the day on which it was told (处罚法 第六十四条第一项)', () => {
    const made = statute('处罚法').period('申请听证').deadline({ from });
    expect(noticeOf(made)).toBe(
      '自2021年9月29日（行政机关告知后）起算，依照《中华人民共和国行政处罚法》第六十四条第一项，期限为5个工作日，至2021年10月12日届满。',
    );
    expect(noticeOf(made, 'en')).toBe(
      'The time limit is counted from 29 September 2021 (“行政机关告知后”); under article 64, item 1 of 《中华人民共和国行政处罚法》 the time limit is 5 working days and ends on 12 October 2021.',
    );
  });
  test('a licence is decided from the day of acceptance, not of receipt (许可法 第四十二条第一款)', () => {
    expect(noticeOf(statute('许可法').period('许可决定').deadline({ from }))).toBe(
      '自2021年9月29日（受理之日）起算，依照《中华人民共和国行政许可法》第四十二条第一款，期限为20个工作日，至2021年11月2日届满。',
    );
  });
  test('it is served from the day of the decision (许可法 第四十四条)', () => {
    expect(noticeOf(statute('许可法').period('送达').deadline({ from }))).toBe(
      '自2021年9月29日（作出决定之日）起算，依照《中华人民共和国行政许可法》第四十四条，期限为10个工作日，至2021年10月19日届满。',
    );
  });
  test('information is published from the day on which it was made (条例 第二十六条)', () => {
    expect(explain(publicationDeadline('2020-01-10'), { lang: 'zh', purpose: 'notice', case: { act: '公开' } })).toBe(
      '自2020年1月10日（政府信息形成或者变更之日）起算，依照《中华人民共和国政府信息公开条例》第二十六条，期限为20个工作日，公开期限至2020年2月14日届满。',
    );
  });
  test('a bare term speaks of its start day alone', () => {
    expect(noticeOf(deadline(workdays(20), { from }))).toBe(
      '自2021年9月29日起算，期限为20个工作日，至2021年11月2日届满。',
    );
    expect(noticeOf(deadline(days(15), { from: '2021-11-01' }), 'en')).toBe(
      'The time limit is counted from 1 November 2021; the time limit is 15 days and ends on 16 November 2021.',
    );
    expect(noticeOf(deadline(hours(48), { from: '2021-10-01T09:30:00+08:00' }))).toBe(
      '自2021年10月1日09:30起算，期限为48小时，至2021年10月3日09:30届满。',
    );
  });
  test('a term before an event and a wait name the event of the statute', () => {
    expect(noticeOf(statute('处罚法').period('听证通知').deadline({ from: '2021-10-12' }))).toBe(
      '听证举行日为2021年10月12日，依照《中华人民共和国行政处罚法》第六十四条第二项，最迟应于2021年9月26日办理。',
    );
    expect(noticeOf(statute('规章制定程序条例').period('施行').deadline({ from: '2021-03-01' }))).toBe(
      '自2021年3月1日（规章公布之日）起算，依照《规章制定程序条例》第三十二条，自2021年4月1日起施行。',
    );
  });
  test('words of the statute that have brackets or a stroke keep one pair of brackets', () => {
    const made = statute('行政诉讼法').period('复议后起诉').deadline({ from: '2021-11-01' });
    expect(noticeOf(made)).toContain('自2021年11月1日（收到复议决定书之日或者复议期满之日）起算，');
  });
  test('a clock whose statute runs from acceptance is no receipt either, and what was extended is not told as the length', () => {
    const rule = statute('许可法').period('许可决定').clockRule(from);
    const told = (asOf: string, more: Parameters<typeof runClock>[1] = []): string => {
      const { deadline: made } = runClock(rule, [{ kind: 'start', on: from }, ...more], { asOf });
      return made === null ? '' : noticeOf(made);
    };
    expect(told('2021-10-08')).toContain('自2021年9月29日（受理之日）起算，');
    // Ten working days more: 3–5, 8–12, 15 and 16 November.
    const extended = told('2021-11-02', [
      { kind: 'extension-approved', on: '2021-11-01', by: { kind: 'workdays', count: 10 } },
      { kind: 'extension-told', on: '2021-11-01' },
    ]);
    expect(extended).toMatch(/，期限至2021年11月16日届满。$/);
  });
});

describe('an application that was received stays one', () => {
  test.each<[what: string, made: Deadline]>([
    ['答复', statute('政府信息公开条例').period('答复').deadline({ from: '2020-01-10' })],
    ['补正告知', statute('许可法').period('补正告知').deadline({ from })],
    ['赔偿决定', statute('国家赔偿法').period('赔偿决定').deadline({ from })],
  ])('%s', (_, made) => {
    expect(noticeOf(made)).toMatch(/^本机关于\d+年\d+月\d+日收到您提出的申请，/);
  });
  test('a complaint is received where the case file names it', () => {
    const made = statute('招标投标法实施条例').period('投诉受理').deadline({ from });
    expect(noticeOf(made)).toContain('（收到投诉之日）起算');
    expect(explain(made, { lang: 'zh', purpose: 'notice', case: { matter: '投诉' } })).toMatch(
      /^本机关于2021年9月29日收到您提出的投诉，/,
    );
  });
  test('a court is no agency that was applied to', () => {
    expect(noticeOf(statute('强制法').period('法院受理执行申请').deadline({ from }))).toContain('（接到申请）起算');
  });
});

describe('the paragraphs', () => {
  test('of a memo on a bare term: no lawsuit', () => {
    const memo = explain(deadline(workdays(20), { from }), { lang: 'zh', purpose: 'memo' }).split('\n\n');
    expect(memo[0]).toBe('一、关于起算事项的日期。起算事项的日期为2021年9月29日（星期三）。');
    expect(memo[1]).toBe(
      '二、关于期限。期限为20个工作日。依照《中华人民共和国民法典》第二百零一条第一款“开始的当日不计入，自下一日开始计算”，期限自2021年9月30日起计算；第1个工作日为9月30日（星期四）。',
    );
    expect(memo).toContain('四、综上，期限于2021年11月2日（星期二）届满。');
  });
  test('of a pleading on a period that no application begins', () => {
    const told = explain(statute('处罚法').period('申请听证').deadline({ from }), { lang: 'zh', purpose: 'filing' });
    expect(told.split('\n\n').slice(0, 1)).toEqual([
      '一、关于起算事项的日期。起算事项（行政机关告知后）的日期为2021年9月29日（星期三）［证据×］。',
    ]);
    expect(told).toContain(
      '二、关于期限。《中华人民共和国行政处罚法》（主席令第七十号，以下简称《行政处罚法》）第六十四条第一项规定，',
    );
  });
  test('an act that completed it names no defendant', () => {
    const made = deadline(workdays(20), { from });
    const completed = { on: '2021-11-01', channel: 'mail' } as const;
    expect(explain(made, { lang: 'zh', purpose: 'filing', case: { completed } })).toMatch(
      /期限于2021年11月2日（星期二）届满。已于2021年11月1日以邮寄方式送达［证据×］，未超过期限。$/,
    );
    expect(explain(made, { lang: 'en', purpose: 'filing', case: { completed } })).toMatch(
      /Service was made by mail on 1 November 2021 \[exhibit ×\], within the time limit\.$/,
    );
  });

  const SUBJECTS: readonly (readonly [what: string, made: Deadline])[] = [
    ['a bare term', deadline(workdays(20), { from })],
    ['hours', deadline(hours(48), { from: '2021-10-01T09:30:00+08:00' })],
    ['publication', publicationDeadline('2020-01-10')],
    ['a decision on a penalty', statute('处罚法').period('处罚决定').deadline({ from })],
    ['service of a penalty', statute('处罚法').period('送达').deadline({ from })],
    ['a hearing', statute('处罚法').period('听证通知').deadline({ from: '2021-10-12' })],
    ['a yearly report', statute('政府信息公开条例').period('年度报告').deadline({ year: 2021 })],
    ['a wait', statute('规章制定程序条例').period('施行').deadline({ from: '2021-03-01' })],
    ['a minimum', statute('城乡规划法').period('规划草案公告').deadline({ from })],
  ];
  test.each(SUBJECTS)('nothing is invented about %s in any purpose', (_, made) => {
    for (const lang of ['zh', 'en'] as const) {
      for (const purpose of ['notice', 'memo'] as const) {
        expect(explain(made, { lang, purpose })).not.toMatch(INVENTED);
      }
    }
  });
});
