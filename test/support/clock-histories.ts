import fc from 'fast-check';
import type { ClockEvent, ClockLength, ClockRule } from 'qixian/clock';
import { bare } from './clock-rules.ts';
import { placeOf, SIM_DAYS } from './rest-days.ts';

/** A matter drawn at random: a rule that provides for everything, a history that can be, and a day of the answer. */
export interface DrawnMatter {
  readonly rule: ClockRule;
  readonly events: readonly ClockEvent[];
  readonly asOf: string;
}

const GROUNDS = ['a', 'b'] as const;

/** A ground that no drawn history uses. */
export const UNUSED = 'c';

/** A rule that provides for every event, without caps. */
export const everything = (term: ClockLength): ClockRule =>
  bare(term, {
    receipts: [{ channel: 'online', words: '', basis: [], submissionContested: true }],
    suspension: {
      basis: [],
      excluded: [],
      grounds: [...GROUNDS, UNUSED].map((ground) => ({ ground, title: ground, words: '', basis: [] })),
    },
    extension: { max: null, total: null, times: null, telling: 'required', condition: '', basis: [] },
    correction: { words: '', basis: [] },
    obstacle: { words: '', basis: [] },
    completion: [
      { channel: 'mail', act: 'posted', words: '', basis: [] },
      { channel: 'direct', act: 'signed-for', words: '', basis: [] },
    ],
  });

/** What may happen next; kept apart from the library, whose own checks are thereby tried. */
interface Now {
  readonly open: readonly string[];
  readonly waiting: boolean;
  readonly asked: boolean;
  readonly tellable: boolean;
  readonly acts: number;
  readonly done: boolean;
  readonly stopped: boolean;
}

const ACTS = ['made', 'posted', 'signed-for'] as const;

/** One step of a history: how many days later, which of the events that may happen, and a number for its details. */
const step = fc.record({
  gap: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat({ max: 12 }) }),
  pick: fc.nat({ max: 999 }),
  size: fc.integer({ min: 1, max: 40 }),
});

type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

type Move = (on: string, size: number) => readonly [event: ClockEvent, after: Now];

const longAgo = (on: string, days: number): string => SIM_DAYS[Math.max(0, placeOf(on) - days)]?.iso ?? on;

const movesOf = (now: Now, kind: ClockLength['kind']): readonly Move[] => {
  if (now.stopped) {
    return [];
  }
  const cleared: Now = {
    open: [],
    waiting: false,
    asked: false,
    tellable: false,
    acts: 0,
    done: false,
    stopped: false,
  };
  const restart: Move = (on) => [{ kind: 'restart', on }, cleared];
  const stop: Move = (on) => [
    { kind: 'stop', on },
    { ...now, stopped: true },
  ];
  if (now.waiting) {
    return [restart, restart, restart, stop];
  }
  const complete = ACTS.slice(now.acts).map(
    (act, more): Move =>
      (on) => [
        { kind: 'complete', on, act },
        { ...now, acts: now.acts + more + 1, done: now.done || act !== 'made' },
      ],
  );
  const back: Move = (on) => [
    { kind: 'return', on },
    { ...now, acts: 0, done: false },
  ];
  if (now.done) {
    return [...complete, back];
  }
  const suspend = GROUNDS.filter((ground) => !now.open.includes(ground)).map(
    (ground): Move =>
      (on) => [
        { kind: 'suspend', on, ground },
        { ...now, open: [...now.open, ground] },
      ],
  );
  const resume = now.open.map(
    (ground): Move =>
      (on) => [
        now.open.length === 1 ? { kind: 'resume', on } : { kind: 'resume', on, ground },
        { ...now, open: now.open.filter((one) => one !== ground) },
      ],
  );
  const obstacle: Move = (on, size) => [{ kind: 'continue', on, since: longAgo(on, size) }, now];
  const lengthOf = (size: number): ClockLength => ({
    kind,
    count: kind === 'months' || kind === 'years' ? (size % 2) + 1 : size,
  });
  const approve: Move = (on, size) => [
    { kind: 'extension-approved', on, by: lengthOf(size) },
    { ...now, asked: false, tellable: true },
  ];
  const tell: Move = (on) => [
    { kind: 'extension-told', on },
    { ...now, tellable: false },
  ];
  const request: Move = (on) => [
    { kind: 'extension-requested', on },
    { ...now, asked: true, tellable: false },
  ];
  const refuse: Move = (on) => [
    { kind: 'extension-refused', on },
    { ...now, asked: false, tellable: true },
  ];
  const correct: Move = (on) => [
    { kind: 'correction-asked', on },
    { ...now, waiting: true },
  ];
  return [
    ...[...suspend, ...suspend, ...resume, ...resume, ...resume, ...complete, obstacle, approve, request],
    ...(now.tellable ? [tell, tell, tell] : []),
    ...(now.asked ? [refuse] : []),
    ...(now.open.length === 0 ? [correct, restart] : []),
    ...(now.acts > 0 ? [back] : []),
    stop,
  ];
};

const FIRST = placeOf('2001-03-01');
const LAST = placeOf('2025-06-30');

const length = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('workdays' as const), count: fc.integer({ min: 1, max: 45 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('days' as const), count: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('weeks' as const), count: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('months' as const), count: fc.integer({ min: 1, max: 6 }) }) },
);

const dayAt = (place: number): string => SIM_DAYS[Math.min(place, SIM_DAYS.length - 1)]?.iso ?? '';

const played = (term: ClockLength, place: number, submitted: number, steps: readonly Step[]): readonly ClockEvent[] => {
  const start: ClockEvent = {
    kind: 'start',
    on: dayAt(place),
    channel: 'online',
    ...(submitted > 3 ? {} : { submittedOn: dayAt(place - submitted) }),
  };
  const events: ClockEvent[] = [start];
  let at = place;
  let now: Now = { open: [], waiting: false, asked: false, tellable: false, acts: 0, done: false, stopped: false };
  for (const { gap, pick, size } of steps) {
    const moves = movesOf(now, term.kind);
    const move = moves[pick % Math.max(1, moves.length)];
    if (move !== undefined) {
      at += gap;
      const [event, after] = move(dayAt(at), size);
      events.push(event);
      now = after;
    }
  }
  return events;
};

/** A matter that begins on one of some days. */
const matterOn = (place: fc.Arbitrary<number>): fc.Arbitrary<DrawnMatter> =>
  fc
    .record({
      term: length,
      place,
      submitted: fc.nat({ max: 6 }),
      steps: fc.array(step, { maxLength: 10 }),
      more: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 60 }) }, { weight: 1, arbitrary: fc.nat({ max: 5 }) }),
      cut: fc.nat({ max: 3 }),
    })
    .map(({ term, place, submitted, steps, more, cut }) => {
      const events = played(term, place, submitted, steps);
      // Three times in four the answer is given after the last event, else somewhere among them.
      const last = events.at(-1)?.on ?? dayAt(place);
      const asOf = cut === 0 ? dayAt(place + more) : dayAt(placeOf(last) + more);
      return { rule: everything(term), events, asOf };
    });

/** Any matter whose events lie between 2001 and 2026. */
export const matter = matterOn(fc.integer({ min: FIRST, max: LAST }));

/** A matter that begins in the last months of a year since 2007, from when on the model of unpublished years is tried. */
export const autumnMatter = matterOn(
  fc
    .tuple(fc.integer({ min: 2007, max: 2024 }), fc.integer({ min: 0, max: 100 }))
    .map(([year, days]) => placeOf(`${year}-09-20`) + days),
);
