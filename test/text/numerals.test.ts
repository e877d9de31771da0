import fc from 'fast-check';
import { readNumeral } from 'qixian/text';
import { describe, expect, test } from 'vitest';

describe('readNumeral', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['二十八', 28],
    ['廿三', 23],
    ['卅', 30],
    ['三十一', 31],
    ['两', 2],
    ['两百', 200],
    ['一百零五', 105],
    ['一百二十三', 123],
    ['一千零一十', 1010],
    ['九千九百九十九', 9999],
    ['〇', 0],
    ['二〇〇六', 2006],
    ['一一', 11],
    ['20', 20],
    ['2019', 2019],
  ])('%s is %i', (text, number) => {
    expect(readNumeral(text)).toBe(number);
  });

  test.each([
    ['', 'nothing'],
    ['初一', 'a day of the moon'],
    ['十十', 'a unit twice'],
    ['一十百', 'a small unit before a great one'],
    ['百', 'a hundred of none'],
    ['一百零', 'a bridge to nowhere'],
    ['一二百', 'two digits before a unit'],
    ['零十', 'ten of nothing'],
    ['二两', 'a word for two by places'],
    ['一千零零一', 'two bridges'],
    ['12345', 'too great'],
    ['一二三四五', 'too great by places'],
    ['-1', 'a sign'],
    ['1.5', 'a fraction'],
  ])('%j is no number: %s', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  /** Writes a number by units, as a clerk would. */
  const written = (number: number): string => {
    const digits = '零一二三四五六七八九';
    const parts = [1000, 100, 10, 1].map((unit, at) => ({
      digit: Math.floor(number / unit) % 10,
      sign: '千百十'.charAt(at),
    }));
    const text = parts.map(({ digit, sign }) => (digit === 0 ? '零' : `${digits.charAt(digit)}${sign}`)).join('');
    return text.replace(/零+/g, '零').replace(/^零|零$/g, '') || '零';
  };

  test('reads back every number from 0 to 9999 as it is written by units and by places', () => {
    for (let number = 0; number <= 9999; number += 1) {
      expect(readNumeral(written(number)), written(number)).toBe(number);
      expect(
        readNumeral([...String(number)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')),
      ).toBe(number);
    }
  });

  test('takes any text without a crash and gives a whole number of 0 to 9999 or null', () => {
    const sign = fc.constantFrom(...'〇零一二两三四五六七八九十百千廿卅1x');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 10 }), (text) => {
        const number = readNumeral(text);
        expect(number === null || (Number.isInteger(number) && number >= 0 && number <= 9999)).toBe(true);
      }),
    );
  });
});
