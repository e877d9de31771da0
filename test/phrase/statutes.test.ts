import { findWhens } from 'qixian/phrase';
import { describe, expect, test } from 'vitest';
import quotes from '../golden/statutory-quotes.json' with { type: 'json' };

describe('the terms of statutes, in the words of their articles', () => {
  test.each(quotes)('$quote', ({ quote, n, unit, direction }) => {
    const found = findWhens(quote).map((phrase) =>
      phrase.kind === 'relative'
        ? [phrase.n, phrase.unit, phrase.direction]
        : phrase.kind === 'recurring'
          ? [phrase.days?.n, phrase.days?.unit, phrase.days?.at === 'after-end' ? 'after' : '']
          : [phrase.kind],
    );
    expect(found).toContainEqual([n, unit, direction]);
  });
});
