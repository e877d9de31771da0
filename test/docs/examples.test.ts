import { readdirSync, readFileSync } from 'node:fs';
import { format } from 'node:util';
import { describe, expect, test, vi } from 'vitest';

const FOLDER = new URL('../../examples/', import.meta.url);
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []));

/** What the comments `//=> …` of a program say that it prints, in order. */
const promised = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.includes('//=>') ? [line.slice(line.indexOf('//=>') + 4).trim()] : []));

describe('every example prints what its comments say', () => {
  test('they are numbered without gaps', () => {
    expect(names.length).toBeGreaterThanOrEqual(9);
    expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(names.map((_, index) => index + 1));
  });

  test.each(names)('%s', async (name) => {
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      printed.push(format(...values).trim());
    });
    try {
      await import(`../../examples/${name}.ts`);
    } finally {
      log.mockRestore();
    }
    expect(printed).toEqual(promised(readFileSync(new URL(`${name}.ts`, FOLDER), 'utf8')));
  });
});
