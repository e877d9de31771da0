/**
 * bench: how long a task table takes to read, by its form and length. Time grows with the number of rows: the figure a
 * row costs stays. `npm run bench:tables` prints it.
 */
import { readFileSync } from 'node:fs';
import { guangzhou, guangzhou2020 } from 'qixian/directive';
import { readTaskTable, type TableInput } from 'qixian/tables';

const UNITS = '市教育局、市规划和自然资源局及市财政局';
const TIME = '10月31日前报市政府审定，争取12月31日前印发';

const rowsOf = (count: number): readonly (readonly string[])[] => [
  ['序号', '责任单位', '工作任务', '完成时限'],
  ...Array.from({ length: count }, (_, at) => [String(at + 1), UNITS, `落实第${at}项工作任务`, TIME]),
];

const FORMS: readonly (readonly [string, (rows: readonly (readonly string[])[]) => TableInput])[] = [
  ['an array', (rows) => rows],
  ['CSV', (rows) => rows.map((row) => row.join(',')).join('\n')],
  [
    'HTML',
    (rows) => `<table>${rows.map((row) => `<tr>${row.map((text) => `<td><p>${text}</p>`).join('')}`).join('')}</table>`,
  ],
  ['running text', (rows) => [rows[0]?.join(' '), ...rows.slice(1).flat()].join('\n')],
];

const time = (run: () => unknown): number => {
  const begun = performance.now();
  run();
  return performance.now() - begun;
};

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

const annex = readFileSync(new URL('../golden/tables/guangzhou-2020-53-annex.txt', import.meta.url), 'utf8');
const { groups } = guangzhou2020;
const whole = () => readTaskTable(annex, { issuedOn: '2020-07-21', roster: guangzhou, groups });
whole();
console.log(`the annex of 40 rows: ${median([1, 2, 3, 4, 5].map(() => time(whole))).toFixed(0)} ms`);

console.log(`\n${'form'.padEnd(14)}${'rows'.padStart(8)}${'ms'.padStart(10)}${'µs a row'.padStart(12)}`);
for (const [form, make] of FORMS) {
  for (const count of [750, 1500, 3000, 6000]) {
    const table = make(rowsOf(count));
    const spent = median(
      [1, 2, 3].map(() => time(() => readTaskTable(table, { issuedOn: '2020-07-21', roster: guangzhou }))),
    );
    const cells = [count, spent.toFixed(0), ((spent * 1000) / count).toFixed(0)].map((cell, at) =>
      String(cell).padStart([8, 10, 12][at] ?? 8),
    );
    console.log(`${form.padEnd(14)}${cells.join('')}`);
  }
}
