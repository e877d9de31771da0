/**
 * phrases: how well the deadlines of real documents are read. Prints the score by kind and every miss; run it as
 * `npm run phrases`. Exact means every field of `test/golden/phrases.json` and no field more; an event's own words are
 * counted apart, as people shorten them.
 */
import { MORE_ROWS, ROWS, type Row, type Score, scoreOf, UNSEEN_ROWS } from './score.ts';

const only = process.argv[2];
const set = only === 'more' || only?.startsWith('m') === true ? MORE_ROWS : ROWS;
const chosen = only === undefined || only === 'more' ? set : set.filter((row, at) => matches(row, at, only));
const scores = chosen.map(scoreOf);

/** `more` is the second set; `third` and `rest` are the two parts of the file, by place; else an id. */
function matches(row: Row, at: number, which: string): boolean {
  return which === 'third' ? at % 3 === 2 : which === 'rest' ? at % 3 !== 2 : row.id === which;
}

const count = (list: readonly Score[], verdict: Score['verdict']): number =>
  list.filter((score) => score.verdict === verdict).length;

const line = (name: string, list: readonly Score[]): string =>
  `${name.padEnd(12)}${String(list.length).padStart(6)}${(['exact', 'reading', 'refused', 'wrong'] as const)
    .map((verdict) => String(count(list, verdict)).padStart(9))
    .join('')}${`${((100 * count(list, 'exact')) / list.length).toFixed(1)} %`.padStart(10)}`;

for (const { row, verdict, misses, read } of scores.filter(({ verdict }) => verdict !== 'exact')) {
  console.log(`${row.id} ${verdict}: ${row.phrase}\n    ${misses.join('; ')}`);
  if (only === row.id) {
    console.log(JSON.stringify(read, null, 2));
  }
}
console.log(
  `\n${'kind'.padEnd(12)}${'rows'.padStart(6)}${['exact', 'reading', 'refused', 'wrong', 'exact'].map((head) => head.padStart(9)).join('')}`,
);
const kinds = [...new Set(scores.map(({ row }) => row.gold.kind))];
for (const kind of kinds) {
  console.log(
    line(
      kind,
      scores.filter(({ row }) => row.gold.kind === kind),
    ),
  );
}
console.log(line('all', scores));
const events = scores.filter(({ event }) => event !== null);
console.log(`events in the text's own words: ${events.filter(({ event }) => event).length} of ${events.length}`);
for (const { row, read } of events.filter(({ event }) => !event)) {
  console.log(`  ${row.id} ${String(row.gold['event'])} ≠ ${read.kind === 'relative' ? read.event : read.kind}`);
}
for (const [name, rows] of only === undefined
  ? ([
      ['second set', MORE_ROWS],
      ['third set', UNSEEN_ROWS],
    ] as const)
  : []) {
  const more = rows.map(scoreOf);
  for (const { row, verdict, misses } of more.filter(({ verdict }) => verdict !== 'exact')) {
    console.log(`${row.id} ${verdict}: ${row.phrase}\n    ${misses.join('; ')}`);
  }
  console.log(line(name, more));
}
