import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MODULES } from '../../data/compile/modules.ts';

/*
 * The packed modules of src/ are made from the facts under data/ by `npm run data`. Whoever edits a fact and forgets
 * to compile, or edits what is compiled, is told here.
 */
describe('what is compiled is what the facts say', () => {
  test.each(MODULES)('$file', ({ file, text }) => {
    expect(text()).toBe(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  });

  test('compiling twice gives the same text', () => {
    for (const { text } of MODULES) {
      expect(text()).toBe(text());
    }
  });
});
