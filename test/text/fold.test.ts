import fc from 'fast-check';
import { fold, squeeze } from 'qixian/text';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';

describe('fold', () => {
  test.each([
    ['１月１９日（星期日）', '1月19日(星期日)', 'digits and brackets'],
    ['国办发明电〔２０１９〕１６号', '国办发明电[2019]16号', 'the brackets of document numbers'],
    ['“五一”、「十一」', '"五一"、"十一"', 'quotation marks'],
    ['1月1日—3日，2月1日～3日', '1月1日-3日,2月1日~3日', 'dashes of ranges'],
    ['二○○九年', '二〇〇九年', 'the circle for zero'],
    ['一、元旦：放假。', '一、元旦:放假。', 'the Chinese stop and list comma stay'],
    ['Ａｂ！', 'Ab!', 'letters'],
    ['2020年1月1日', '2020年1月1日', 'what is half-width stays'],
  ])('%s is folded to %s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps every place: the result is as long as the text and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = fold(text);
        expect(once).toHaveLength(text.length);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('squeeze', () => {
  const text = ' 1 月\r\n1 日\u200b放假\n';

  test('drops white space, line breaks and signs without width', () => {
    expect(squeeze(text).text).toBe('1月1日放假');
  });

  test('maps a stretch back to where it stood, inner white space included', () => {
    const squeezed = squeeze(text);
    const { from, to } = squeezed.original({ from: 2, to: 4 });
    expect(text.slice(from, to)).toBe('1 日');
    expect(squeezed.original({ from: 0, to: 0 })).toEqual({ from: 1, to: 1 });
    expect(squeezed.original({ from: 6, to: 6 })).toEqual({ from: text.length, to: text.length });
  });

  test('remembers where lines begin', () => {
    const { startsLine, text: dense } = squeeze(text);
    expect([...dense].map((_, at) => startsLine(at))).toEqual([true, false, true, false, false, false]);
  });
});
