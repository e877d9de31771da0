import fc from 'fast-check';
import { expect } from 'vitest';
import { runs } from './runs.ts';

/**
 * How many cases are tried on one drawn world, a calendar, say: making one costs as much as many questions to it.
 * A property of a million cases has 20,000 worlds in the long run.
 */
const PER_WORLD = { long: 50, short: 10 } as const;

/**
 * Tries a law on many cases, several on each drawn world. `QIXIAN_RUNS` cases where it is set, else `normal` ones.
 * The claim throws where it fails; it may return early from a case that does not concern it.
 */
export const forCases = <Drawn, World, Case>(
  worlds: fc.Arbitrary<Drawn>,
  cases: fc.Arbitrary<Case>,
  normal: number,
  make: (drawn: Drawn) => World,
  claim: (world: World, one: Case) => void,
): void => {
  const wanted = runs(normal);
  const perWorld = wanted > normal ? PER_WORLD.long : PER_WORLD.short;
  const batch = fc.array(cases, { minLength: perWorld, maxLength: perWorld });
  fc.assert(
    fc.property(worlds, batch, (drawn, drawnCases) => {
      const world = make(drawn);
      for (const one of drawnCases) {
        claim(world, one);
      }
    }),
    { numRuns: Math.ceil(wanted / perWorld) },
  );
};

/** Fails unless two plain values are the same; asking `expect` each time would cost more than all that is tried. */
export const same = (actual: unknown, expected: unknown, what = ''): void => {
  if (!Object.is(actual, expected)) {
    expect(actual, what).toEqual(expected);
  }
};

/** Fails unless something holds. */
export const holds = (held: boolean, what: string): void => {
  if (!held) {
    expect.fail(what);
  }
};

/**
 * Tries a law on drawn values that hold several cases each, until enough cases were tried.
 * @param claim - throws where the law fails; gives how many cases the value held
 */
export const untilCases = <Value>(
  values: fc.Arbitrary<Value>,
  normal: number,
  claim: (value: Value) => number,
): void => {
  const wanted = runs(0);
  let tried = 0;
  do {
    fc.assert(
      fc.property(values, (value) => {
        tried += claim(value);
      }),
      { numRuns: wanted > 0 ? Math.min(5000, wanted) : normal },
    );
  } while (tried < wanted);
};
