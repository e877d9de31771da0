import { checkCertificate } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import { type StatuteDeadlineOptions, statute, taxFilingDeadline } from 'qixian/statute';
import { type Decided, deadline, dueOrThrow, noticePeriod, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { facts } from '../support/facts.ts';

const counted = (title: string, period: string, options: StatuteDeadlineOptions): Decided => {
  const made = statute(title).period(period).deadline(options);
  if (made.certainty !== 'decided') {
    throw new Error(`not decided: ${made.certainty === 'refused' ? made.message : made.certainty}`);
  }
  return made;
};

describe('worked examples, each by the text in force on its trigger day', () => {
  test.each<[title: string, period: string, options: StatuteDeadlineOptions, due: string, why: string]>([
    ['政府信息公开条例', '答复', { from: '2019-04-22' }, '2019-05-14', '15 working days of the 2007 text, 1–4 May off'],
    ['政府信息公开条例', '答复', { from: '2019-05-15' }, '2019-06-13', '20 working days of the 2019 text, 端午 off'],
    ['政府信息公开条例', '答复', { from: '2020-01-10' }, '2020-02-14', 'over the extended Spring Festival'],
    ['政府信息公开条例', '补正', { from: '2020-01-10' }, '2020-01-20', '13–17 (5), Sunday 19 (6), 20 (7)'],
    ['政府信息公开条例', '第三方意见', { from: '2020-01-14' }, '2020-02-11', '15 working days of the third party'],
    [
      '许可法',
      '补正告知',
      { from: '2020-09-28' },
      '2020-10-12',
      '五日 of an agency are working days: 29, 30, 9, 10, 12',
    ],
    ['处罚法', '申请听证', { from: '2021-09-29' }, '2021-10-12', '五日 are working days by article 85'],
    ['处罚法', '申请听证', { from: '2021-09-29', dayUnit: 'calendar-day' }, '2021-10-08', 'were they calendar days'],
    ['处罚法', '听证通知', { from: '2021-10-12' }, '2021-09-26', 'seven clear working days before; a worked Sunday'],
    ['处罚法', '听证通知', { from: '2021-10-12', backwardCount: 'day-n' }, '2021-09-27', 'the seventh day before'],
    ['处罚法', '缴纳罚款', { from: '2021-09-22' }, '2021-10-08', '7 October is a holiday: rolled to the 8th'],
    ['行政诉讼法', '不服复议起诉', { from: '2020-09-25' }, '2020-10-10', 'a worked Saturday does not roll'],
    [
      '复议法',
      '书面答复',
      { from: '2023-09-25' },
      '2023-10-07',
      '十日 of the 2017 text are calendar days; a worked Saturday',
    ],
    ['复议法', '书面答复', { from: '2024-09-25' }, '2024-10-14', '十日 of the 2023 text are working days'],
    ['复议法', '复议决定', { from: '2024-08-02' }, '2024-10-08', '60 calendar days end on 1 October'],
    ['许可法', '申请延续', { from: '2021-10-31' }, '2021-09-30', 'thirty clear days before, off the holiday backwards'],
    ['规章制定程序条例', '施行', { from: '2021-03-01' }, '2021-04-01', 'in force on the day after the thirtieth'],
  ])('%s %s of %o is %s: %s', (title, period, options, due) => {
    expect(dueOrThrow(counted(title, period, options))).toBe(due);
  });

  test('applying thirty days before 2021-10-31: the four counts', () => {
    const dues = (options: Omit<StatuteDeadlineOptions, 'from'>): string =>
      dueOrThrow(counted('许可法', '申请延续', { from: '2021-10-31', ...options }));
    expect(dues({ backwardCount: 'day-n' })).toBe('2021-09-30');
    expect(dues({ dayUnit: 'workday', backwardCount: 'day-n' })).toBe('2021-09-14');
    expect(dues({ dayUnit: 'workday' })).toBe('2021-09-13');
    const made = counted('许可法', '申请延续', { from: '2021-10-31' });
    expect(made.safe).toBe('2021-09-13');
    expect(made.readings.map(({ due }) => due)).toContain('2021-09-13');
  });

  test('the hearing of 2021-10-12: both counts are readings, the earlier is safe', () => {
    const made = counted('处罚法', '听证通知', { from: '2021-10-12' });
    expect(made.readings.map(({ due }) => due)).toEqual(['2021-09-26', '2021-09-27']);
    expect(made.safe).toBe('2021-09-26');
  });

  test('a notice up for five working days from 2021-09-28: its first day counted or not', () => {
    const term = noticePeriod(workdays(5));
    expect(dueOrThrow(deadline(term, { from: '2021-09-28' }))).toBe('2021-10-09');
    expect(dueOrThrow(deadline(term, { from: '2021-09-28', triggerDay: 'excluded' }))).toBe('2021-10-11');
  });

  test('short days that a statute does not define: calendar days, working days a reading', () => {
    // 国家赔偿法 第十二条 五日 from 2021-09-29: 4 October, rolled to the 8th; as working days 30, 8, 9, 11, 12.
    const made = counted('国家赔偿法', '补正', { from: '2021-09-29' });
    expect(made.due).toBe('2021-10-08');
    expect(made.readings.find(({ switches }) => switches.dayUnit === 'undefined-short-as-workday')?.due).toBe(
      '2021-10-12',
    );
  });
});

/** The table of period-rules: month, official last day, and whether an official table answers. */
const TAX: readonly (readonly [month: string, due: string, by: 'table' | 'rule'])[] = [
  ['2020-02', '2020-02-17', 'rule'],
  ['2020-03', '2020-03-16', 'table'],
  ['2020-04', '2020-04-20', 'table'],
  ['2020-05', '2020-05-22', 'table'],
  ['2020-06', '2020-06-15', 'table'],
  ['2020-08', '2020-08-17', 'table'],
  ['2020-10', '2020-10-23', 'table'],
  ['2020-11', '2020-11-16', 'table'],
  ['2021-01', '2021-01-20', 'table'],
  ['2021-02', '2021-02-23', 'table'],
  ['2021-04', '2021-04-20', 'table'],
  ['2021-05', '2021-05-21', 'table'],
  ['2021-06', '2021-06-18', 'table'],
  ['2021-08', '2021-08-16', 'table'],
  ['2021-10', '2021-10-26', 'table'],
  ['2024-02', '2024-02-23', 'table'],
  ['2024-04', '2024-04-18', 'table'],
  ['2024-05', '2024-05-22', 'table'],
  ['2024-06', '2024-06-19', 'table'],
  ['2024-09', '2024-09-18', 'table'],
  ['2024-10', '2024-10-24', 'table'],
  ['2024-12', '2024-12-16', 'table'],
];

describe('tax is declared by the official table, otherwise by the rule of 税收细则 第一百零九条', () => {
  test.each(TAX)('%s is due %s, by the %s', (month, due, by) => {
    const made = taxFilingDeadline(month);
    expect(dueOrThrow(made)).toBe(due);
    expect(made.input?.kind).toBe(by === 'table' ? 'fixed' : 'term');
    expect(checkCertificate(certify(made), facts)).toEqual({ ok: true });
  });

  test('the rule alone agrees with every one of them but October 2020', () => {
    const ruled = TAX.filter(([month, due]) => {
      const year = Number(month.slice(0, 4));
      const before = new Date(Date.UTC(year, Number(month.slice(5)) - 1, 0)).toISOString().slice(0, 10);
      const made = deadline({ kind: 'days', count: 15 }, { from: before, longHolidayExtension: 'tax-period' });
      return dueOrThrow(made) !== due;
    });
    expect(ruled.map(([month]) => month)).toEqual(['2020-10']);
  });

  test('before 2018 it is refused', () => {
    expect(taxFilingDeadline('2017-10')).toMatchObject({ certainty: 'refused', code: 'LAW_NOT_IN_FORCE' });
  });
});
