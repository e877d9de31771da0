import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import * as qixian from 'qixian';
import facts from 'qixian/facts.json' with { type: 'json' };
import * as tables from 'qixian/tables';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const page = (file: string): string => readFileSync(at(file), 'utf8');

/** What a program of these pages may import, by specifier. */
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { qixian, 'qixian/tables': tables };

const blocks = (file: string, language: string): readonly string[] =>
  [...page(file).matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, tag, text]) =>
    tag === language ? [text ?? ''] : [],
  );

/** A line `expression; // value` of a block, as a check of the value; text after the value is a remark. */
const checked = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .map((line, index) =>
      line.replace(
        /^(?!const |let )(\S.*?); \/\/ (.+)$/,
        (_, code, told) => `tell(${index}, ${code}, ${JSON.stringify(told)});`,
      ),
    )
    .join('\n');

const run = (text: string): readonly { readonly value: unknown; readonly told: string }[] => {
  const told: { value: unknown; told: string }[] = [];
  const program = ts.transpile(checked(text), { target: ts.ScriptTarget.ES2022 });
  const given = { ...qixian, ...tables, facts };
  new Function('tell', ...Object.keys(given), program)(
    (_: number, value: unknown, words: string) => told.push({ value, told: words }),
    ...Object.values(given),
  );
  return told;
};

/** What the compiler says of programs, each a module of its own beside the sources. */
const faultsOf = (programs: readonly string[]): readonly string[] => {
  const root = fileURLToPath(at(''));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const texts = new Map(programs.map((text, index) => [`${root}page-${index}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, target) => {
    const text = texts.get(file);
    return text === undefined ? getSourceFile(file, target) : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noUnusedLocals: false, noEmit: true }, host);
  return [...texts.keys()].flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
};

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const programs = blocks(file, 'ts');

  test('has programs', () => {
    expect(programs.length).toBeGreaterThanOrEqual(3);
  });

  test.each(programs.map((text, index) => [index, text] as const))('program %i gives what it says', (_, text) => {
    const told = run(text);
    expect(told.length).toBeGreaterThan(0);
    for (const { value, told: words } of told) {
      const shown = inspect(value, { breakLength: Number.POSITIVE_INFINITY });
      expect(words.slice(0, shown.length)).toBe(shown);
      expect(words.slice(shown.length)).toMatch(/^(?:$|[:：,，])/);
    }
  });

  test('programs are of the right types', () => {
    expect(faultsOf(programs)).toEqual([]);
  });

  test('imports only names that exist', () => {
    for (const [, names = '', from = ''] of programs.join('\n').matchAll(/import \{([^}]*)\} from '([^']*)'/g)) {
      for (const name of names.split(',').map((word) => word.trim())) {
        expect(Object.keys(modules[from] ?? {}), from).toContain(name);
      }
    }
    const whole = [...programs.join('\n').matchAll(/import (\w+) from '([^']*)'(.*);/g)].map(([, ...parts]) => parts);
    expect(whole).toEqual([['facts', 'qixian/facts.json', " with { type: 'json' }"]]);
  });

  test('every function that the table of questions names is exported', () => {
    const rooms = { ...qixian, ...tables };
    const asked = page(file).split(/^## /m)[1] ?? '';
    const names = [...asked.matchAll(/`([a-zA-Z]+)[(`]/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      expect([...Object.keys(rooms), 'records', 'Date', 'DateTime']).toContain(name);
    }
  });

  test('the map names every room, and no other', () => {
    const named = [...page(file).matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, room]) => room);
    const rooms = readdirSync(at('src'), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect([...named].sort()).toEqual(rooms.sort());
  });

  test('links lead somewhere, and every example is among them', () => {
    const links = [...page(file).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(at(link)))).toEqual([]);
    for (const name of readdirSync(at('examples'))) {
      expect(links).toContain(`examples/${name}`);
    }
  });

  test('the number of statutes is that of data/statutes', () => {
    expect(page(file)).toMatch(new RegExp(`\\b${qixian.statutes().length}(?: statutes,|部法律)`));
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
