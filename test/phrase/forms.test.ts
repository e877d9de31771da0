import { readFileSync } from 'node:fs';
import { parseWhen } from 'qixian/phrase';
import { describe, expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

const rows = readFileSync(new URL('../golden/phrase-forms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/ {2}|\t/u) as [words: string, says: string]);

describe('the ways in which documents write deadlines, in a document of 2020-07-21', () => {
  test('no form stands twice', () => {
    expect(new Set(rows.map(([words]) => words)).size).toBe(rows.length);
  });

  test.each(rows)('%s: %s', (words, says) => {
    expect(summaryOf(parseWhen(words, { issuedOn: '2020-07-21' }))).toBe(says);
  });
});
