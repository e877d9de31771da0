import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import * as qixian from 'qixian';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const blocks = (file: string, language: string): readonly string[] =>
  [...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(
    ([, tag, text]) => (tag === language ? [text ?? ''] : []),
  );

/** A line `expression; // value` of a block, as a check of the value; text after the value is a remark. */
const checked = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .map((line, at) =>
      line.replace(
        /^(?!const |let )(\S.*?); \/\/ (.+)$/,
        (_, code, told) => `tell(${at}, ${code}, ${JSON.stringify(told)});`,
      ),
    )
    .join('\n');

const run = (text: string): readonly { readonly value: unknown; readonly told: string }[] => {
  const told: { value: unknown; told: string }[] = [];
  const program = ts.transpile(checked(text), { target: ts.ScriptTarget.ES2022 });
  const names = Object.keys(qixian);
  new Function('tell', ...names, program)(
    (_: number, value: unknown, words: string) => told.push({ value, told: words }),
    ...Object.values(qixian),
  );
  return told;
};

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const programs = blocks(file, 'ts');

  test('has programs', () => {
    expect(programs.length).toBeGreaterThanOrEqual(3);
  });

  test.each(programs.map((text, at) => [at, text] as const))('program %i gives what it says', (_, text) => {
    const told = run(text);
    expect(told.length).toBeGreaterThan(0);
    for (const { value, told: words } of told) {
      const shown = inspect(value, { breakLength: Number.POSITIVE_INFINITY });
      expect(words.slice(0, shown.length)).toBe(shown);
      expect(words.slice(shown.length)).toMatch(/^(?:$|[:：,，])/);
    }
  });

  test('imports only names that exist', () => {
    for (const [, names = ''] of programs.join('\n').matchAll(/import \{([^}]*)\} from 'qixian'/g)) {
      for (const name of names.split(',').map((word) => word.trim())) {
        expect(Object.keys(qixian)).toContain(name);
      }
    }
  });
});

test('both languages have the same programs but for remarks', () => {
  const bare = (file: string) => blocks(file, 'ts').map((text) => text.replace(/ \/\/ .*$/gm, ''));
  expect(bare('README.zh-CN.md')).toEqual(bare('README.md'));
});

test('both languages name the same commands', () => {
  const bare = (file: string) => blocks(file, 'sh').map((text) => text.replace(/ +#.*$/gm, ''));
  expect(bare('README.zh-CN.md')).toEqual(bare('README.md'));
  expect(bare('README.md').join()).toContain('npm ci && npm start');
});
