/*
 * The built package is timed, as users run it. The sources loaded by tsx took 3.2 and 5.0 microseconds where the package
 * took 1.4 and 1.8, on machines of differing load; why was not taken apart.
 */
const BUILT = new URL('../../dist/index.js', import.meta.url).href;
const { addDays, days, deadline, formatDay, parseDay, publicationDeadline, runClock, workdays } = (await import(
  BUILT
)) as typeof import('../../src/index.ts');

import { reply } from '../support/clock-rules.ts';

const HEATS = 9;
const ROUNDS = 20;
/** Nanoseconds that a working-day deadline may take. */
const TARGET = 2000;

const STARTS = Array.from({ length: 2048 }, (_, at) => formatDay(addDays(parseDay('2012-01-02'), (7 * at) % 5000)));

const later = (day: string, more: number): string => formatDay(addDays(parseDay(day), more));

const JOBS: readonly { readonly name: string; readonly make: (from: string) => object }[] = [
  { name: 'deadline, 20 working days', make: (from) => deadline(workdays(20), { from }) },
  { name: 'deadline, 60 calendar days, two readings', make: (from) => deadline(days(60), { from }) },
  { name: 'publicationDeadline', make: (from) => publicationDeadline(from) },
  {
    name: 'runClock, received and no more',
    make: (from) => runClock(reply, [{ kind: 'start', on: from }], { asOf: from }),
  },
  {
    name: 'runClock, suspended once, four readings',
    make: (from) =>
      runClock(
        reply,
        [
          { kind: 'start', on: from },
          { kind: 'suspend', on: later(from, 3), ground: 'third-party-opinion' },
          { kind: 'resume', on: later(from, 20) },
        ],
        { asOf: later(from, 30) },
      ),
  },
];

/** Prints what a whole deadline costs, medians over interleaved heats; the first job has a target. */
export const printDeadlines = (): void => {
  const times = JOBS.map((): number[] => []);
  let certain = 0;
  for (let heat = 0; heat < HEATS; heat += 1) {
    JOBS.forEach(({ make }, at) => {
      const started = process.hrtime.bigint();
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const from of STARTS) {
          certain += Object.keys(make(from)).length;
        }
      }
      times[at]?.push(Number(process.hrtime.bigint() - started) / (ROUNDS * STARTS.length));
    });
  }
  console.log(`\ndeadlines, ns each (${certain > 0 ? HEATS : 0} heats)`);
  JOBS.forEach(({ name }, at) => {
    const median = (times[at] ?? []).toSorted((a, b) => a - b)[HEATS >> 1] ?? Number.NaN;
    const verdict = at > 0 ? '' : median <= TARGET ? `  target ${TARGET}: met` : `  target ${TARGET}: MISSED`;
    console.log(`  ${name.padEnd(44)}${median.toFixed(0).padStart(8)}${verdict}`);
  });
};
