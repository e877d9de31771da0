/**
 * bench: how fast adding, counting, looking up, reading and writing days are, all contenders in one run.
 *
 * `contenders.ts` says who does what, `hand-written.ts` is the yardstick, `harness.ts` keeps the time. The sources
 * are timed as tsx loads them; the built package was measured to be as fast within the noise.
 */
import { availableParallelism, cpus } from 'node:os';
import { answersOf, BASE, type Case, type Contender, race, type Time } from './harness.ts';

const HEATS = 5;
const ROUNDS = 24;
const TARGET = 1.5;
const TIMED_AGAINST_TARGET = ['addWorkdays', 'countWorkdays'];
/** Those that must give the answers of the first contender, every one. */
const MUST_AGREE = [BASE, 'hand, all tables', 'naive walker'];

// chinese-days and date-fns read the zone of the machine; their users' is this one.
process.env['TZ'] = 'Asia/Shanghai';
const { CASES, LOOP_ALONE, REFUSED } = await import('./contenders.ts');
const { printDeadlines } = await import('./deadlines.ts');

for (const { text, by } of REFUSED) {
  by.forEach((parse, at) => {
    if (!throws(() => parse(text))) {
      throw new Error(`reader ${at} takes ${JSON.stringify(text)} for a day`);
    }
  });
}
const agreed = CASES.map((job) => job.contenders.map((contender) => agreement(job, contender)));
const times = race(CASES, HEATS, ROUNDS);

console.log(`node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(`medians of ${HEATS * ROUNDS} slices each; "x hand" is the time divided by that of ${BASE}`);
CASES.forEach((job, at) => {
  console.log(`\n${job.title}`);
  console.log(`  ${'contender'.padEnd(22)}${'ns/op'.padStart(10)}${'x hand'.padStart(10)}${'agrees'.padStart(12)}`);
  job.contenders.forEach((contender, lane) => {
    console.log(lineOf(contender, times[at]?.[lane] as Time, agreed[at]?.[lane] ?? null, job.left.length));
  });
});

console.log(`\nTarget: qixian within ${TARGET} x ${BASE}`);
for (const name of TIMED_AGAINST_TARGET) {
  const ratio = times[CASES.findIndex((job) => job.name === name)]?.[0]?.ratio ?? Number.NaN;
  console.log(`  ${name.padEnd(16)}${ratio.toFixed(2)}  ${ratio <= TARGET ? 'met' : 'MISSED'}`);
}

printDeadlines();

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

/** How many answers equal those of the first contender; null where they are not of a kind. */
function agreement(job: Case, contender: Contender): number | null {
  const reference = answersOf(job.contenders[0] as Contender, job);
  const answers = answersOf(contender, job);
  if (typeof answers[0] !== typeof reference[0] || contender.name === LOOP_ALONE) {
    return null;
  }
  const wrong = answers.findIndex((answer, at) => answer !== reference[at]);
  if (wrong >= 0 && MUST_AGREE.includes(contender.name)) {
    const asked = `${job.name}(${job.left[wrong]}, ${job.right[wrong]})`;
    throw new Error(`${asked}: ${contender.name} answers ${answers[wrong]}, not ${reference[wrong]}`);
  }
  return answers.filter((answer, at) => answer === reference[at]).length;
}

/** Four figures are as many as the clock is good for. */
function lineOf({ name, differs }: Contender, time: Time, same: number | null, of: number): string {
  const figures = (value: number, digits: number): string => value.toFixed(value < 100 ? digits : 0);
  const agrees = same === null ? '-' : `${same}/${of}`;
  const cells = [figures(time.nanoseconds, 1).padStart(10), figures(time.ratio, 2).padStart(10), agrees.padStart(12)];
  return `  ${name.padEnd(22)}${cells.join('')}${differs === '' ? '' : `  other question: ${differs}`}`;
}
