import fc from 'fast-check';
import type { Notice } from 'qixian/calendar';
import { safeParseNotice } from 'qixian/notice';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { noticeTexts, textOf } from './texts.ts';

const HEAD = '国务院办公厅关于2020年部分节假日安排的通知\n';

describe('what is no notice is refused, never thrown over', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\u3000'],
    ['another document', '国务院办公厅关于印发某某方案的通知\n各省：2020年1月1日起施行。'],
    ['a title alone', HEAD],
    ['a year beyond the lunar table', HEAD.replace('2020', '2199')],
    ['a year before it', HEAD.replace('2020', '1998')],
    ['a notice without items', `${HEAD}节假日期间，各地区、各部门要妥善安排好值班。`],
    ['two notices', `${textOf('cn-2019').text}\n${textOf('cn-2020').text}`],
    ['one notice twice', `${textOf('cn-2020').text}\n${textOf('cn-2020').text}`],
  ])('%s', (_, text) => {
    const read = safeParseNotice(text);
    expect(read.ok ? [] : read.issues).not.toEqual([]);
  });

  test('a value that is no text', () => {
    for (const value of [undefined, null, 42, {}, []]) {
      expect(safeParseNotice(value as unknown as string).ok).toBe(false);
    }
  });

  test('a text of over 100,000 characters is refused unread', () => {
    const read = safeParseNotice('一'.repeat(100_001));
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([
      'The notice cannot be read: the text has 100001 characters.',
    ]);
  });

  test.each([
    '1、',
    '1月1日、',
    '1日(',
    '一、',
    '国务院',
    '国务院关于',
    '\n一、',
    '1月1日至',
    '#',
    '(',
    '2020年《',
    '春节、',
    '一、元旦：1月1日放假。',
    '(星期一)',
    '国务院\n',
    '其中，',
  ])(
    '%j over and over, to the longest text',
    (part) => {
      const text = (head: string) => `${head}${part.repeat(Math.floor((100_000 - head.length) / part.length))}`;
      for (const head of ['', HEAD, `${HEAD}一、元旦：1月1日`]) {
        expect(safeParseNotice(text(head)).ok).toBe(false);
      }
    },
    30_000,
  );
});

/** Pieces of which notices are made. */
const piece = fc.constantFrom(
  ...[
    '国务院办公厅关于2020年部分节假日安排的通知',
    '国务院办公厅关于延长2020年春节假期的通知',
    '一、',
    '二、',
    '元旦',
    '春节',
    '“五一”',
    '：',
    '，',
    '、',
    '。',
    '；',
  ],
  ...[
    '\n',
    '1月1日',
    '12月31日',
    '2020年',
    '二〇二〇年',
    '31日',
    '至',
    '—',
    '（星期三）',
    '（农历除夕、周五）',
    '（',
    '）',
    '放假',
    '调休',
    '共3天',
  ],
  ...[
    '上班',
    '补休',
    '与周末连休',
    '其中',
    '两个公休日调至',
    '照常公休',
    '为法定假日',
    '延长2020年春节假期至',
    '起正常上班',
    '国办发明电〔2019〕16号',
    '#',
    '99',
    '九',
  ],
);

describe('any text', () => {
  test('of pieces of notices is read or refused, each issue with its sentence', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = safeParseNotice(pieces.join(''));
        expect(read.ok || read.issues.every(({ facts }) => typeof facts['sentence'] === 'string')).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test('of any characters is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => !safeParseNotice(text).ok),
      { numRuns: runs(200) },
    );
  });

  test('with one character of a notice changed is refused, or gives the same days', () => {
    // A make-up day moved by a whole week to another free weekend is the one change that no text can disprove.
    const shapeOf = ({ items }: Notice): readonly string[] =>
      items.flatMap(({ days }) =>
        Object.entries(days)
          .map(([day, effect]) =>
            effect === 'work' ? `${(Date.parse(day) / 86_400_000) % 7} of a week worked` : `${day} ${effect}`,
          )
          .sort(),
      );
    const signs = fc.constantFrom(...'0123456789一二三四五六日月年、。，（）至放假上班天');
    fc.assert(
      fc.property(fc.constantFrom(...noticeTexts), fc.nat(), signs, ({ text, options, notice }, place, sign) => {
        const at = place % text.length;
        const read = safeParseNotice(`${text.slice(0, at)}${sign}${text.slice(at + 1)}`, options);
        const days = shapeOf(notice);
        expect(read.ok ? shapeOf(read.value) : days).toEqual(days);
      }),
      { numRuns: runs(1000) },
    );
  });
});
