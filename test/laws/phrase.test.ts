import fc from 'fast-check';
import { formatWhen, parseWhen } from 'qixian/phrase';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { sayable, writtenDay } from '../support/sayable.ts';

describe('a time limit in words', () => {
  test('read again, it is the same time limit', () => {
    fc.assert(
      fc.property(sayable, writtenDay, (limit, issuedOn) => {
        const words = formatWhen(limit, 'zh');
        const read = parseWhen(words, { issuedOn });
        expect([words, 'when' in read ? read.when : read]).toEqual([words, limit]);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('has English words too, without a gap', () => {
    fc.assert(
      fc.property(sayable, (limit) => {
        expect(formatWhen(limit, 'en')).toMatch(/^(?!.*(?:undefined|NaN|null|\s\s))\S.*\S$/u);
      }),
      { numRuns: runs(500) },
    );
  });
});
