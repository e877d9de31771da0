/**
 * bench: reading phrases and running text. A text twice as long must take about twice the time, whatever it is made of.
 * Run it as `npx tsx test/bench/phrases.ts`.
 */
import { findWhens, MAX_PHRASE, parseWhen } from 'qixian/phrase';
import { ROWS } from '../phrases/score.ts';

const seconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};

const SENTENCES = ROWS.map(({ context, phrase }) => `${context ?? phrase}。\n`).join('');

const TEXTS: readonly (readonly [name: string, unit: string])[] = [
  ['sentences of documents', SENTENCES],
  ['前', '前'],
  ['digits', '1234567890'],
  ['Chinese numerals', '一二三四五六七八九十'],
  ['open brackets', '('],
  ['closed brackets', '（）'],
  ['每年', '每年'],
  ['自', '自'],
  ['dates without an end', '2020年10月'],
  ['1、', '1日、'],
  ['spaces', ' '],
  ['line breaks', '\n'],
];

const SIZES = [250_000, 500_000, 1_000_000];

console.log(
  `findWhens, seconds for ${SIZES.map((size) => `${size / 1000}k`).join(', ')} UTF-16 units; x for twice the text`,
);
for (const [name, unit] of TEXTS) {
  const times = SIZES.map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    return seconds(() => findWhens(text, { issuedOn: '2020-07-21' }));
  });
  const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? 1);
  console.log(`  ${name.padEnd(24)}${times.map((time) => time.toFixed(3).padStart(9))}   x ${growth.toFixed(2)}`);
}

const huge = '前'.repeat(40_000_000);
console.log(`40 million 前: findWhens ${seconds(() => findWhens(huge)).toFixed(2)} s`);
console.log(`40 million 前: parseWhen ${seconds(() => parseWhen(huge, { issuedOn: '2020-07-21' })).toFixed(4)} s`);

console.log(`parseWhen, seconds for ${MAX_PHRASE / 2} and ${MAX_PHRASE} units`);
for (const [name, unit] of TEXTS) {
  const times = [MAX_PHRASE / 2, MAX_PHRASE].map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    return seconds(() => parseWhen(text, { issuedOn: '2020-07-21' }));
  });
  console.log(`  ${name.padEnd(24)}${times.map((time) => time.toFixed(3).padStart(9))}`);
}

const rounds = 20;
const each = seconds(() => {
  for (let round = 0; round < rounds; round += 1) {
    for (const { phrase, issuedOn } of ROWS) {
      parseWhen(phrase, { issuedOn });
    }
  }
});
console.log(`parseWhen: ${((each * 1e6) / (rounds * ROWS.length)).toFixed(0)} µs a phrase`);
