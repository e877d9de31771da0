import { parseWhen } from 'qixian/phrase';
import type { When } from 'qixian/when';
import { describe, expect, test } from 'vitest';

const issuedOn = '2020-07-21';
const whenOf = (text: string): When | null => {
  const read = parseWhen(text, { issuedOn });
  return read.kind === 'refused' ? null : read.when;
};

describe('what is read as a time limit that can be dated', () => {
  test.each<[string, When | null]>([
    ['10月31日前', { kind: 'by', day: '2020-10-31' }],
    ['10月31日完成', { kind: 'by', day: '2020-10-31' }],
    ['10月31日召开会议', { kind: 'on', day: '2020-10-31' }],
    ['2021年4月1日之前', { kind: 'by', day: '2021-04-01', before: 'contested' }],
    ['2020年10月31日（不含）前', { kind: 'by', day: '2020-10-31', before: 'exclusive' }],
    ['力争2020年年底前', { kind: 'by', day: '2020-12-31', binding: 'target' }],
    ['8月3日17:00前', { kind: 'by', day: '2020-08-03', time: { kind: 'clock', at: '17:00' } }],
    ['2021年1月', { kind: 'within', from: '2021-01-01', to: '2021-01-31' }],
    ['10月起', { kind: 'from', day: '2020-10-01' }],
    ['长期坚持', { kind: 'ongoing' }],
    [
      '每年1月5日前报送上年情况',
      { kind: 'every', period: 'year', due: { kind: 'by-day', month: 1, day: 5 }, reportsOn: 'previous' },
    ],
    ['每季度末前', { kind: 'every', period: 'quarter', due: { kind: 'last-day' } }],
    ['每季度结束后5个工作日内', { kind: 'every', period: 'quarter', due: { kind: 'workdays-after-end', count: 5 } }],
    [
      '每年2月',
      {
        kind: 'every',
        period: 'year',
        due: { kind: 'window', from: { month: 2, day: 1 }, to: { month: 2, day: 'last' } },
      },
    ],
    ['自收到申请之日起20个工作日内', { kind: 'after', event: '收到申请之日', term: { kind: 'workdays', count: 20 } }],
    [
      '在举行听证的七日前',
      { kind: 'after', event: '举行听证', term: { kind: 'before', term: { kind: 'days', count: 7 } } },
    ],
    [
      '公示期5个工作日',
      { kind: 'after', event: '公示开始', term: { kind: 'notice-period', term: { kind: 'workdays', count: 5 } } },
    ],
    [
      '自公布之日起30日后施行',
      { kind: 'after', event: '公布之日', term: { kind: 'waiting', term: { kind: 'days', count: 30 } } },
    ],
    [
      '自送审之日起不少于5个工作日，最长不超过15个工作日',
      {
        kind: 'after',
        event: '送审之日',
        term: { kind: 'between', least: { kind: 'workdays', count: 5 }, most: { kind: 'workdays', count: 15 } },
      },
    ],
    ['每两年', null],
    ['第9周', null],
    ['适时开展', null],
  ])('%s', (text, when) => {
    expect(whenOf(text)).toEqual(when);
  });
});

describe('what is left out', () => {
  test('同上 is what the row above says, and nothing without one', () => {
    const previous = parseWhen('10月31日前', { issuedOn });
    expect(parseWhen('同上', { issuedOn, previous })).toMatchObject({
      kind: 'fixed',
      dueDate: '2020-10-31',
      text: '同上',
      inferred: [{ what: 'whole', from: 'previous' }],
    });
    expect(parseWhen('同上', { issuedOn })).toMatchObject({ kind: 'refused', code: 'PREVIOUS_MISSING' });
  });

  test('dates run on into the next year in the order of the rows', () => {
    const previous = parseWhen('2021年11月', { issuedOn });
    expect(parseWhen('1月15日前', { issuedOn: '2021-06-01', previous })).toMatchObject({
      dueDate: '2022-01-15',
      inferred: [{ what: 'year', from: 'previous' }],
    });
  });

  test('a day that has gone by this year is next year’s, with this year’s beside it', () => {
    expect(parseWhen('3月15日前', { issuedOn })).toMatchObject({
      dueDate: '2021-03-15',
      readings: [{ dueDate: '2020-03-15' }],
      inferred: [{ what: 'year', from: 'issue-date' }],
    });
  });

  test('每年 is carried over within a sentence, and out of the sentence around', () => {
    expect(parseWhen('每年3月底前收集，6月底前公布', { issuedOn })).toMatchObject({
      kind: 'multi',
      items: [{ phrase: { kind: 'recurring', month: 3 } }, { phrase: { kind: 'recurring', month: 6 } }],
    });
    expect(parseWhen('6月底前公布', { issuedOn, context: '每年3月底前收集，6月底前公布' })).toMatchObject({
      kind: 'recurring',
      month: 6,
      inferred: [{ what: 'frequency', from: 'context' }],
    });
  });
});

describe('what a careful reader would raise', () => {
  test.each([
    ['2020年10月31日至2020年10月1日', 'RANGE_REVERSED'],
    ['2020年10月31日（星期五）前', 'WEEKDAY_MISMATCH'],
    ['1900年10月31日前', 'OUTSIDE_YEARS'],
    ['2202年底前', 'OUTSIDE_YEARS'],
    ['2020年6月30日前', 'BEFORE_ISSUE'],
  ])('%s: %s', (text, code) => {
    const read = parseWhen(text, { issuedOn });
    expect(read.warnings.map((warning) => warning.code)).toContain(code);
  });

  test('a reversed range is no time limit', () => {
    expect(whenOf('2020年10月31日至2020年10月1日')).toBeNull();
  });
});
