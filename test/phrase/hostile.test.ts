import fc from 'fast-check';
import { type FoundPhrase, findWhens, MAX_PHRASE, type Phrase, parseWhen } from 'qixian/phrase';
import { describe, expect, test } from 'vitest';
import { ROWS } from '../phrases/score.ts';
import { errorOf } from '../support/errors.ts';
import { runs } from '../support/runs.ts';

const issuedOn = '2020-07-21';
const SIGNS = [...'年月日前后内至到、，。（）()-~—0123456789一二三十每周季度底末起旬个工作天小时x \n'];

/** A sentence of a document with some of its signs left out, doubled, or others put in. */
const damaged = fc
  .record({
    row: fc.constantFrom(...ROWS),
    blows: fc.array(
      fc.record({ at: fc.nat(), how: fc.constantFrom('insert', 'delete', 'double'), sign: fc.constantFrom(...SIGNS) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })
  .map(({ row, blows }) => {
    const signs = [...(row.context ?? row.phrase)];
    for (const { at, how, sign } of blows) {
      const place = at % (signs.length + 1);
      signs.splice(
        place,
        how === 'delete' ? 1 : 0,
        ...(how === 'insert' ? [sign] : how === 'double' ? [signs[place] ?? ''] : []),
      );
    }
    return signs.join('');
  });

const daysOf = (phrase: Phrase): readonly string[] =>
  JSON.stringify(phrase).match(/(?<=")-?\d{1,6}-\d\d-\d\d(?=")/gu) ?? [];

/** What must hold for whatever is read. */
const holds = (text: string, phrase: Phrase | FoundPhrase): boolean => {
  const strange = daysOf(phrase).some((day) => day < '1949' || day > '2200-12-31');
  const { from, to } = phrase.span;
  return (
    (!strange || phrase.kind === 'refused' || phrase.warnings.some(({ code }) => code === 'OUTSIDE_YEARS')) &&
    0 <= from &&
    from <= to &&
    to <= text.length &&
    JSON.stringify(JSON.parse(JSON.stringify(phrase))) === JSON.stringify(phrase)
  );
};

describe('whatever is written', () => {
  test('every sentence of the golden file, damaged, is read or refused, and no strange year goes by unsaid', () => {
    fc.assert(
      fc.property(
        damaged,
        (text) =>
          holds(text, parseWhen(text, { issuedOn })) && findWhens(text, { issuedOn }).every((one) => holds(text, one)),
      ),
      { numRuns: runs(2000) },
    );
  });

  test('any text at all is read or refused', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
          maxLength: 60,
        }),
        (text) => holds(text, parseWhen(text, { issuedOn })),
      ),
      { numRuns: runs(2000) },
    );
  });

  test.each(['前', '9', '（', '）', '每', '自', '之', '第', '一', '年', '-', '至', '、'])(
    'a megabyte of %s',
    (sign) => {
      const text = sign.repeat(1_000_000);
      expect(findWhens(text, { issuedOn }).every((one) => holds(text, one))).toBe(true);
      expect(parseWhen(text, { issuedOn })).toMatchObject({ kind: 'refused', code: 'TOO_LONG' });
      expect(holds(text.slice(0, MAX_PHRASE), parseWhen(text.slice(0, MAX_PHRASE), { issuedOn }))).toBe(true);
    },
  );

  test('a text of 40 million signs is searched', () => {
    const text = `${'前'.repeat(20_000_000)}。10月31日前完成。${'9'.repeat(20_000_000)}`;
    expect(
      findWhens(text, { issuedOn }).map((one) => one.kind === 'fixed' && one.bound === 'before' && one.dueDate),
    ).toContain('2020-10-31');
  });

  test('what is no text, and what is no day, is a clear error', () => {
    expect(errorOf(() => parseWhen(null as unknown as string, { issuedOn })).code).toBe('OPTION_INVALID');
    expect(errorOf(() => findWhens(7 as unknown as string)).code).toBe('OPTION_INVALID');
    expect(errorOf(() => parseWhen('10月', { issuedOn: '2026-02-30' })).code).toBe('DAY_INVALID');
    expect(errorOf(() => parseWhen('10月', { issuedOn, context: {} as unknown as string })).code).toBe(
      'OPTION_INVALID',
    );
  });
});
