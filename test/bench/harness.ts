/** How one contender does the job of a case; jobs of one input leave the second alone. */
export type Operation = (left: never, right: never) => unknown;

export interface Contender {
  readonly name: string;
  readonly run: Operation;
  /** Why its answer is not the one asked for; empty when it answers the same question. */
  readonly differs: string;
  /** Inputs of its own, such as Date objects, instead of the case's. */
  readonly left?: readonly unknown[];
}

/** One job. There are as many left as right inputs, a power of two of them. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly left: readonly unknown[];
  readonly right: readonly unknown[];
  readonly contenders: readonly Contender[];
}

/** A contender's time in a case. */
export interface Time {
  /** Nanoseconds of one operation: the median over all slices. */
  readonly nanoseconds: number;
  /** How many times the hand-written kernel's slice of the same round: the median again. */
  readonly ratio: number;
}

/** The contender against which ratios are taken. */
export const BASE = 'hand-written';

const SLICE_MS = 3;
const WARM_UP_MS = 60;

type Loop = (from: number, operations: number) => void;

/*
 * Each loop has a source text of its own: closures of one text share their type feedback, and a call site that has
 * seen six libraries inlines none of them. Answers are kept, since V8 never builds a string that nobody keeps.
 */
let loops = 0;
const loopOf = ({ run, left }: Contender, job: Case): Loop => {
  loops += 1;
  const make = new Function(
    'run',
    'left',
    'right',
    `const answers = new Array(left.length).fill(0), mask = left.length - 1; // ${loops}
    return (from, operations) => {
      for (let i = from; i < from + operations; i++) answers[i & mask] = run(left[i & mask], right[i & mask]);
    };`,
  );
  return make(run, left ?? job.left, job.right) as Loop;
};

const timed = (loop: Loop, from: number, operations: number): number => {
  const start = performance.now();
  loop(from, operations);
  return performance.now() - start;
};

/** Runs a loop until it is warm; returns how many operations fill a slice. */
const warmUp = (loop: Loop): number => {
  const until = performance.now() + WARM_UP_MS;
  let operations = 1;
  let fitting = 1;
  while (performance.now() < until) {
    const spent = timed(loop, 0, operations);
    fitting = Math.max(1, Math.round((operations * SLICE_MS) / Math.max(spent, 0.001)));
    operations = Math.min(fitting, operations * 2);
  }
  return fitting;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

/** All answers of a contender over the inputs of a case. */
export const answersOf = ({ run, left }: Contender, job: Case): readonly unknown[] =>
  (left ?? job.left).map((value, at) => run(value as never, job.right[at] as never));

/**
 * Times every contender of every case in turn, a slice each, round after round, so that noise hits all alike.
 * Every heat compiles the loops anew: what V8 inlines into a loop is partly luck, and a median over heats forgets it.
 * @returns a row of times for each case, in the order of its contenders
 */
export const race = (cases: readonly Case[], heats: number, rounds: number): readonly (readonly Time[])[] => {
  const slices = cases.map(({ contenders }) => contenders.map((): number[] => []));
  for (let heat = 0; heat < heats; heat += 1) {
    const runners = cases.map((job) =>
      job.contenders.map((contender) => {
        const loop = loopOf(contender, job);
        return { loop, operations: warmUp(loop) };
      }),
    );
    for (let round = 0; round < rounds; round += 1) {
      runners.forEach((row, job) => {
        row.forEach((_, step) => {
          const lane = (step + round) % row.length;
          const { loop, operations } = row[lane] as (typeof row)[number];
          slices[job]?.[lane]?.push((timed(loop, round * operations, operations) * 1e6) / operations);
        });
      });
    }
  }
  return slices.map((row, job) => {
    const base = row[(cases[job] as Case).contenders.findIndex(({ name }) => name === BASE)] as number[];
    return row.map((lane) => ({
      nanoseconds: median(lane),
      ratio: median(lane.map((slice, round) => slice / (base[round] as number))),
    }));
  });
};
