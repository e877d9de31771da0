import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrawnMatter, matter } from '../support/clock-histories.ts';
import { BOUNDARIES, dateOf, fitting, histories, isRun, ran, simulated, switches } from '../support/clock-runs.ts';
import type { SimSwitches } from '../support/clock-simulator.ts';

const RUNS = { numRuns: histories(1500) };

describe('a clock agrees with one that walks day by day', () => {
  test('state, due day, days used, extensions in effect, acts in time, events after expiry', () => {
    let compared = 0;
    fc.assert(
      fc.property(matter, switches, (drawn, raw) => {
        const fixed = fitting(drawn, raw);
        const walked = simulated(drawn, fixed);
        fc.pre(walked !== null);
        const run = ran(drawn, fixed);
        if (!isRun(run)) {
          expect(run.map((issue) => (issue as readonly unknown[])[1])).toEqual(walked.tooLate);
          return;
        }
        expect(walked.tooLate).toEqual([]);
        compared += 1;
        const tally = run.deadline === null && run.state !== 'suspended' ? null : run.tally;
        expect({
          state: run.state,
          due: dateOf(run),
          used: tally?.used ?? 0,
          remaining: tally?.remaining ?? 0,
          effective: run.extensions.filter(({ effective }) => effective).map(({ event }) => event),
          acts: run.acts.map(({ inTime }) => inTime),
          counted: run.acts.find(({ counts }) => counts)?.act ?? null,
        }).toEqual({
          state: walked.state,
          due: walked.due,
          used: walked.used,
          remaining: walked.remaining,
          effective: walked.effective,
          acts: walked.acts,
          counted: walked.counted,
        });
      }),
      RUNS,
    );
    expect(compared).toBeGreaterThan(RUNS.numRuns / 3);
  });
});

/** The answers between which lawyers differ, for one question each; the first is the default. */
const OPEN: { readonly [name in keyof SimSwitches]?: readonly SimSwitches[name][] } = {
  suspensionBoundary: BOUNDARIES,
  extensionBase: ['merged', 'from-rolled'],
  onlineReceipt: ['confirmed', 'submitted'],
  extensionTold: ['required', 'not-required'],
  restDayTrigger: ['as-is', 'next-workday'],
};

const DEFAULT: SimSwitches = {
  suspensionBoundary: 'begin-only',
  extensionBase: 'merged',
  onlineReceipt: 'confirmed',
  extensionTold: 'required',
  restDayTrigger: 'as-is',
  triggerDay: 'excluded',
  roll: 'following',
};

/** The trigger on a rest day is open for working-day terms alone. */
const openFor = ({ rule }: DrawnMatter): readonly (readonly [keyof SimSwitches, readonly string[]])[] =>
  Object.entries(OPEN)
    .filter(([name]) => name !== 'restDayTrigger' || rule.term.kind === 'workdays')
    .map(([name, values]) => [name as keyof SimSwitches, values]);

const everyWay = (drawn: DrawnMatter): readonly SimSwitches[] =>
  openFor(drawn).reduce<readonly SimSwitches[]>(
    (ways, [name, values]) => ways.flatMap((way) => values.map((value) => ({ ...way, [name]: value }))),
    [DEFAULT],
  );

describe('the readings of a clock', () => {
  test('each is what the walk gives under its switch, none is left out, and safe is the earliest of all', () => {
    fc.assert(
      fc.property(matter, (drawn) => {
        const all = everyWay(drawn).map((way) => simulated(drawn, way));
        fc.pre(all.every((one) => one !== null));
        const run = ran(drawn, {});
        const late = (all[0]?.tooLate ?? []).filter((at) => all.every((one) => one?.tooLate.includes(at)));
        if (!isRun(run)) {
          expect(run.map((issue) => (issue as readonly unknown[])[1])).toEqual(late);
          return;
        }
        expect(late).toEqual([]);
        const made = run.state === 'suspended' ? run.ifResumed : run.deadline;
        if (made === null || made.certainty !== 'decided') {
          expect(made).toBe(null);
          return;
        }
        const first = simulated(drawn, DEFAULT)?.due;
        const others = openFor(drawn).flatMap(([name, values]) =>
          values.slice(1).flatMap((value) => {
            const due = simulated(drawn, { ...DEFAULT, [name]: value })?.due;
            return due === first ? [] : [JSON.stringify([{ [name]: value }, due])];
          }),
        );
        const [main, ...readings] = made.readings;
        expect(main?.due).toBe(first);
        expect(readings.map(({ switches: used, due }) => JSON.stringify([used, due])).sort()).toEqual(others.sort());
        expect(made.safe).toBe(all.map((one) => one?.due ?? '').sort()[0]);
      }),
      { numRuns: histories(150) },
    );
  });
});
