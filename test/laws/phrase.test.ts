import fc from 'fast-check';
import { formatWhen, parseWhen } from 'qixian/phrase';
import type { When } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { sayable, writtenDay } from '../support/sayable.ts';

/** What is read says in its own words where the first period is from. */
const noted = (limit: When, words: string): When =>
  limit.kind === 'every' && limit.first !== undefined ? { ...limit, first: { ...limit.first, note: words } } : limit;

describe('a time limit in words', () => {
  test('read again, it is the same time limit', () => {
    fc.assert(
      fc.property(sayable, writtenDay, (limit, issuedOn) => {
        const words = formatWhen(limit, 'zh');
        const read = parseWhen(words, { issuedOn });
        expect([words, 'when' in read ? read.when : read]).toEqual([words, noted(limit, read.text)]);
        expect(words).toContain(read.text);
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
