import { certify } from 'qixian/certify';
import { type ClockEvent, type ClockRule, runClock } from 'qixian/clock';
import { type CaseFile, dayRows, explain } from 'qixian/explain';
import { before, type Deadline, days, deadline, hours, months, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { replyByArticle } from '../support/case-files.ts';
import { reviewDecision } from '../support/clock-rules.ts';

/* Other years, other kinds of days, other terms: texts written by hand from the notices and the articles. */

const clocked = (rule: ClockRule, events: readonly ClockEvent[]): Deadline => {
  const { deadline: found } = runClock(rule, events, { asOf: '2025-12-01' });
  if (found === null) {
    throw new Error('no deadline');
  }
  return found;
};

const file: CaseFile = { matter: '政府信息公开申请', act: '答复' };

const filing = (made: Deadline, case_: CaseFile = file): readonly string[] =>
  explain(made, { lang: 'zh', purpose: 'filing', case: case_ }).split('\n\n');

describe('August 2021: no break inside, the civil code in force', () => {
  const paragraphs = filing(clocked(replyByArticle, [{ kind: 'start', on: '2021-08-02', channel: 'online' }]));

  test('received online', () => {
    expect(paragraphs[0]).toBe(
      '一、关于收到申请的日期。被告于2021年8月2日（星期一）与原告确认收到其通过互联网渠道提交的政府信息公开申请［证据×］。依照《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第三十一条第三项，以双方确认之日为收到申请之日。',
    );
  });
  test('by the civil code, the first day a working day', () => {
    expect(paragraphs[1]).toContain(
      '参照《中华人民共和国民法典》第二百零一条第一款“开始的当日不计入，自下一日开始计算”，答复期限自2021年8月3日起计算；第1个工作日为8月3日（星期二）。',
    );
  });
  test('no notice to quote; 3–6, 9–13, 16–20, 23–27 and 30 August are twenty', () => {
    expect(paragraphs.slice(2, 5).join('\n')).toBe(
      [
        '三、关于期间内的工作日。期间内没有放假调休的安排。据此：',
        '| 工作日 | 日期 |',
        '|---|---|',
        '| 第1至4个 | 8月3日至6日 |',
        '| 第5至9个 | 8月9日至13日 |',
        '| 第10至14个 | 8月16日至20日 |',
        '| 第15至19个 | 8月23日至27日 |',
        '| 第20个 | 8月30日（星期一） |',
        '不计入的为：8月7日、8日、14日、15日、21日、22日、28日、29日（星期六、星期日），共8日。',
      ].join('\n'),
    );
  });
});

test('over New Year: days of the year before have their year, and a notice is quoted once', () => {
  const told = filing(clocked(replyByArticle, [{ kind: 'start', on: '2019-12-25', channel: 'fax' }]));
  expect(told[2]).toBe(
    '三、关于期间内的工作日。《国务院办公厅关于2020年部分节假日安排的通知》（国办发明电〔2019〕16号）规定1月1日放假，1月19日（星期日）上班。据此：',
  );
  expect(told[4]).toBe(
    '不计入的为：2019年12月28日、29日，1月4日、5日、11日、12日、18日（星期六、星期日），1月1日（元旦假期），共8日。',
  );
});

test('May 2019: an arrangement changed, not lengthened', () => {
  const told = filing(deadline(workdays(15), { from: '2019-04-22' }));
  expect(told[2]).toBe(
    '三、关于期间内的工作日。《国务院办公厅关于2019年部分节假日安排的通知》（国办发明电〔2018〕15号）规定5月1日放假；《国务院办公厅关于调整2019年劳动节假期安排的通知》（国办发明电〔2019〕3号）调整为5月1日至4日放假调休，4月28日（星期日）、5月5日（星期日）上班。据此：',
  );
  expect(told.at(-1)).toBe('四、综上，答复期限于2019年5月14日（星期二）届满。');
});

test('a calendar-day term that rolls off National Day', () => {
  const case_: CaseFile = { matter: '行政复议申请', act: '行政复议决定', agency: '本机关', party: '申请人' };
  const told = filing(clocked(reviewDecision, [{ kind: 'start', on: '2024-08-02', channel: 'event' }]), case_);
  expect(told[2]).toBe(
    '三、关于期间的最后一日。《国务院办公厅关于2024年部分节假日安排的通知》（国办发明电〔2023〕7号）规定10月1日至7日放假调休。期间的最后一日2024年10月1日（星期二）为国庆节假期，参照《中华人民共和国民法典》第二百零三条第一款“以法定休假日结束的次日为期间的最后一日”，顺延至2024年10月8日（星期二）。',
  );
});

test('months without a corresponding day', () => {
  expect(filing(deadline(months(6), { from: '2020-08-31' }))[1]).toContain(
    '到期月没有对应日，以月末日2021年2月28日（星期日）为期间的最后一日。',
  );
});

test('a consultation that is not counted, and an extension', () => {
  const told = filing(
    clocked(replyByArticle, [
      { kind: 'start', on: '2020-09-21', channel: 'in-person' },
      { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
      { kind: 'resume', on: '2020-10-14' },
      { kind: 'extension-approved', on: '2020-11-02', by: { kind: 'workdays', count: 20 } },
      { kind: 'extension-told', on: '2020-11-03' },
    ]),
  );
  expect(told[2]).toBe(
    '三、关于不计入期限的时间。2020年9月24日起征求第三方意见，至2020年10月14日止；依照《条例》第三十三条第三款“征求第三方意见所需时间”，9月25日至10月14日不计入期限。',
  );
  expect(told[3]).toBe(
    '四、关于期限的延长。依照《条例》第三十三条第二款，于2020年11月2日批准延长20个工作日，于2020年11月3日告知；原届满日为2020年11月6日。',
  );
  expect(told.at(-1)).toBe('六、综上，答复期限于2020年12月4日（星期五）届满。');
});

test('days before a hearing, and hours', () => {
  const hearing = deadline(before(workdays(7)), { from: '2021-10-12' });
  expect(filing(hearing, { matter: '听证', act: '通知' })).toEqual([
    '一、关于听证的日期。听证的日期为2021年10月12日（星期二）。',
    '二、关于通知期限。通知期限为7个工作日。自2021年10月12日（星期二）往前计算，当日和办理之日均不计入，中间须满7个工作日，最迟应于2021年9月26日（星期日）办理。',
    '三、综上，最迟应于2021年9月26日（星期日）办理。',
  ]);
  expect(filing(deadline(hours(48), { from: '2021-10-01T09:30:00+08:00' })).at(-1)).toBe(
    '二、综上，答复期限于2021年10月3日（星期日）09:30届满。',
  );
});

test('readings in a memo: each in words with its day, and the day safe under all', () => {
  const made = clocked(replyByArticle, [
    { kind: 'start', on: '2020-11-02', channel: 'online', submittedOn: '2020-10-31' },
  ]);
  expect(explain(made, { lang: 'zh', purpose: 'memo', case: file })).toContain(
    '通行口径为11月30日，口径二（以系统确认提交成功之日为收到之日）为11月27日；稳妥日为11月27日。',
  );
});

test('in English', () => {
  const made = clocked(replyByArticle, [{ kind: 'start', on: '2020-01-10', channel: 'signed-mail' }]);
  const told = explain(made, { lang: 'en', purpose: 'filing', case: { act: 'reply' } }).split('\n\n');
  expect(told[0]).toBe(
    '1. The day of receipt. The defendant signed for the application mailed by the plaintiff on Friday 10 January 2020 [exhibit ×]. Under article 31, item 2 of 《中华人民共和国政府信息公开条例》 (国务院令第711号, hereafter 《条例》): “以行政机关签收之日为收到申请之日”.',
  );
  expect(told[2]).toContain('extended the break of Spring Festival to 2 February, with work from Monday 3 February');
  expect(told.at(-1)).toBe('4. In sum, the time limit for the reply ended on Friday 14 February 2020.');
  expect(explain(made, { lang: 'en', purpose: 'notice', case: { act: 'reply' } })).toBe(
    'This agency received the application made by you on 10 January 2020; under article 33, paragraph 2 of 《中华人民共和国政府信息公开条例》 the time limit for the reply ends on 14 February 2020.',
  );
});

describe('the day table', () => {
  test('of a working-day term: 19 January is number 6, a make-up day', () => {
    const rows = dayRows(certify(deadline(workdays(20), { from: '2020-01-10' })), 'zh');
    expect(rows[0]).toEqual(['序号', '日期', '星期', '是否计入', '理由', '依据']);
    expect(rows).toHaveLength(1 + 1 + 35);
    expect(rows[1]?.slice(0, 5)).toEqual(['', '2020-01-10', '星期五', '不计入', '开始的当日不计入']);
    expect(rows[10]).toEqual([
      '6',
      '2020-01-19',
      '星期日',
      '计入',
      '调休上班日（春节）',
      '《国务院办公厅关于2020年部分节假日安排的通知》（国办发明电〔2019〕16号）',
    ]);
    expect(rows[23]?.slice(1)).toEqual([
      '2020-02-01',
      '星期六',
      '不计入',
      '春节假期',
      '《国务院办公厅关于延长2020年春节假期的通知》（国办发明电〔2020〕1号）',
    ]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['20', '2020-02-14']);
  });
  test('of a calendar-day term in English', () => {
    const rows = dayRows(certify(deadline(days(15), { from: '2021-09-22' })), 'en');
    expect(rows.at(-2)?.slice(0, 5)).toEqual(['15', '2021-10-07', 'Thursday', 'yes', 'calendar days are counted']);
    expect(rows.at(-1)?.slice(0, 5)).toEqual(['', '2021-10-08', 'Friday', 'no', 'the last day after it rolled']);
  });
});
