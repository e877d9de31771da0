import { china } from 'qixian/calendar';
import { explain } from 'qixian/explain';
import { regionalCalendar } from 'qixian/region';
import { statute } from 'qixian/statute';
import { type Deadline, deadline, hours } from 'qixian/term';
import { describe, expect, test } from 'vitest';

/* Texts for what was not received, for other calendars, and for times inside a day; each written by hand. */

const notice = (made: Deadline, lang: 'zh' | 'en', act: string, matter?: string): string =>
  explain(made, { lang, purpose: 'notice', case: { act, ...(matter === undefined ? {} : { matter }) } });

const hearing = statute('处罚法').period('听证通知').deadline({ from: '2021-10-12' });
const inForce = statute('规章制定程序条例').period('施行').deadline({ from: '2021-03-01' });
const yearly = statute('政府信息公开条例').period('年度报告').deadline({ year: 2021 });

describe('one sentence', () => {
  test('a fixed day: nothing was received', () => {
    expect(notice(yearly, 'zh', '公布年度报告')).toBe(
      '依照《中华人民共和国政府信息公开条例》第四十九条第一款，公布年度报告期限至2021年1月31日届满。',
    );
  });
  test('a term before an event: the event is no receipt, and seven clear working days before it is the day to act', () => {
    expect(notice(hearing, 'zh', '通知', '听证')).toBe(
      '听证的日期为2021年10月12日，依照《中华人民共和国行政处罚法》第六十四条第二项，最迟应于2021年9月26日通知。',
    );
    expect(notice(hearing, 'en', 'notice', 'hearing')).toBe(
      'The day of the hearing is 12 October 2021; under article 64, item 2 of 《中华人民共和国行政处罚法》 the last day for the notice is 26 September 2021.',
    );
  });
  test('a text that takes force: nothing expires on the day', () => {
    expect(notice(inForce, 'zh', '施行', '规章公布')).toBe(
      '规章公布自2021年3月1日起算，依照《规章制定程序条例》第三十二条，自2021年4月1日起施行。',
    );
  });
  test('a time inside a day is told before it in English', () => {
    const report = deadline(hours(48), { from: '2021-10-01T09:30:00+08:00' });
    expect(notice(report, 'en', 'report')).toMatch(/ends at 09:30 on 3 October 2021\.$/);
    expect(notice(report, 'zh', '报告')).toMatch(/报告期限至2021年10月3日09:30届满。$/);
  });
});

describe('the days of a pleading are those of the calendar that dated it', () => {
  const period = statute('政府信息公开条例').period('答复');
  const days = (made: Deadline, calendar = china): string =>
    explain(made, { lang: 'zh', purpose: 'filing', calendar, case: { act: '答复' } }).split('\n\n')[2] ?? '';

  test('Hubei: the national notice let work begin on Monday 3 February, the provincial one on Friday 14 February', () => {
    const hubei = regionalCalendar('湖北');
    const told = days(period.deadline({ from: '2020-01-10', calendar: hubei }), hubei);
    expect(told).toContain('（国办发明电〔2020〕1号）将春节假期延长至2月2日，2月3日（星期一）起正常上班');
    expect(told).toContain('将春节假期延长至2月13日，2月14日（星期五）起正常上班');
  });
  test('as known on 20 January 2020 there was no notice of 26 January to cite', () => {
    const made = period.deadline({ from: '2020-01-10', calendar: china.asKnownOn('2020-01-20') });
    expect(days(made)).toContain('1月19日（星期日）、2月1日（星期六）上班。据此');
    expect(days(made)).not.toContain('国办发明电〔2020〕1号');
  });
});

test('a reading is told in words, never by the name of its switch', () => {
  const memo = (made: Deadline, lang: 'zh' | 'en'): string => explain(made, { lang, purpose: 'memo' });
  // The text of 2007 has 15 working days; that of 2019, in force on the due day, 20.
  const acrossTexts = statute('政府信息公开条例').period('答复').deadline({ from: '2019-04-28' });
  expect(memo(acrossTexts, 'zh')).toContain('口径二（依届满日施行的文本）为5月28日');
  expect(memo(yearly, 'zh')).toContain('口径二（遇休息日顺延）为2月1日');
  expect(memo(yearly, 'en')).toContain('reading 2 (a rest day lets the day roll on) gives 1 February');
});

test('an act told as an instant is printed on its day in China', () => {
  // 17:00 UTC on 13 February is 01:00 on the 14th in Shanghai.
  const made = statute('政府信息公开条例').period('答复').deadline({ from: '2020-01-10' });
  const completed = { on: '2020-02-13T17:00:00Z', channel: 'mail' } as const;
  expect(explain(made, { lang: 'zh', purpose: 'filing', case: { act: '答复', completed } })).toContain(
    '被告于2020年2月14日以邮寄方式送达答复',
  );
});
