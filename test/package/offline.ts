/** Packs the library, installs the tarball with an empty cache and no network, and runs it from ESM and CommonJS. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'qixian-pack-'));
const run = (command: string, args: readonly string[], cwd?: string): string =>
  execFileSync(command, [...args], {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const expectLine = (what: string, got: string, wanted: string): void => {
  if (got.trim() !== wanted) {
    throw new Error(`${what}: expected ${wanted}, got ${got}`);
  }
  console.log(`${what}: ${wanted}`);
};

try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), `./${tarball}`],
    folder,
  );
  const sum = "console.log(dueOrThrow(publicationDeadline('2020-01-10')))";
  const cjs = `const { dueOrThrow, publicationDeadline } = require('qixian'); ${sum}`;
  const esm = `import { dueOrThrow, publicationDeadline } from 'qixian'; ${sum}`;
  const zod =
    "import { guangzhou2020, safeParseDirective } from 'qixian/directive'; console.log(safeParseDirective(structuredClone(guangzhou2020)).ok)";
  const page = '<table><tr><td>序号<td>工作任务<td>完成时限<tr><td>1<td>某事<td>长期</table>';
  const table = `const { readTaskTable } = require('qixian/tables'); console.log(readTaskTable('${page}', { issuedOn: '2020-07-21' }).rows[0].task)`;
  const checked = "console.log(checkCertificate(certify(publicationDeadline('2020-01-10')), facts).ok)";
  const names = '{ certify, checkCertificate, publicationDeadline }';
  const checkedCjs = `const ${names} = require('qixian'); const facts = require('qixian/facts.json'); ${checked}`;
  const checkedEsm = `import ${names} from 'qixian'; import facts from 'qixian/facts.json' with { type: 'json' }; ${checked}`;
  expectLine('required', run('node', ['-e', cjs], folder), '2020-02-14');
  expectLine('imported', run('node', ['--input-type=module', '-e', esm], folder), '2020-02-14');
  expectLine('a document read', run('node', ['--input-type=module', '-e', zod], folder), 'true');
  expectLine('checked, required', run('node', ['-e', checkedCjs], folder), 'true');
  expectLine('checked, imported', run('node', ['--input-type=module', '-e', checkedEsm], folder), 'true');
  expectLine('a table read', run('node', ['-e', table], folder), '某事');
  const first = run(join(folder, 'node_modules/.bin/qixian'), ['--unit', '海珠区', '--as-of', '2020-10-15'], folder);
  expectLine('the command', first.split('\n')[0] ?? '', '穗府办函〔2020〕53号  截至 2020-10-15');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
