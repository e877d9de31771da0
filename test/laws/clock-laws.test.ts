import fc from 'fast-check';
import { china, type WorkCalendar, workCalendar } from 'qixian/calendar';
import { type ClockEvent, type ClockRun, clockDeadline, runClock, tallyOn } from 'qixian/clock';
import { describe, expect, test } from 'vitest';
import { autumnMatter, everything, matter, UNUSED } from '../support/clock-histories.ts';
import { BOUNDARIES, dateOf, dueOf, fitting, histories, ran, SETTLED, switches, valid } from '../support/clock-runs.ts';

const LAWS = { numRuns: histories(200) };

/** A run without what names its events, so that two histories can be compared. */
const outcomeOf = (run: ClockRun): unknown => {
  const made = run.state === 'suspended' ? run.ifResumed : run.deadline;
  return {
    state: run.state,
    deadline: made === null ? null : { ...made, input: null, basis: null },
    tally: run.state === 'waiting' || run.deadline === null ? null : run.tally,
  };
};

describe('laws of suspension', () => {
  test('a suspension that begins and ends on one day changes nothing', () => {
    fc.assert(
      fc.property(matter, fc.nat(), switches, (drawn, raw, drawnSwitches) => {
        const fixed = fitting(drawn, drawnSwitches);
        const place = raw % drawn.events.length;
        const on = drawn.events[place]?.on ?? '';
        const more: readonly ClockEvent[] = [
          { kind: 'suspend', on, ground: UNUSED },
          { kind: 'resume', on, ground: UNUSED },
        ];
        const events = [...drawn.events.slice(0, place + 1), ...more, ...drawn.events.slice(place + 1)];
        // Not while the clock waits or has ended, when nothing can be suspended.
        const before = valid({ ...drawn, events: drawn.events.slice(0, place + 1), asOf: drawn.asOf }, fixed);
        fc.pre(on <= drawn.asOf && ['running', 'suspended', 'returned'].includes(before.state));
        const run = valid(drawn, fixed);
        expect(outcomeOf(valid({ ...drawn, events }, fixed))).toEqual(outcomeOf(run));
      }),
      LAWS,
    );
  });

  const suspension = (on: string, until: string): readonly ClockEvent[] => [
    { kind: 'suspend', on, ground: 'a' },
    { kind: 'resume', on: until, ground: 'a' },
  ];
  const spans = fc.record({
    start: fc.integer({ min: 0, max: 2000 }),
    gaps: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })),
    lengths: fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })),
    count: fc.integer({ min: 1, max: 90 }),
    boundary: fc.constantFrom(...BOUNDARIES),
  });
  const laterBy = (days: number): string =>
    new Date(Date.UTC(2010, 0, 4) + days * 86_400_000).toISOString().slice(0, 10);
  // A calendar without rest days, so that one stretch of it is like another.
  const uniform = workCalendar({
    id: 'uniform',
    weekend: [],
    notices: Array.from({ length: 9 }, (_, at) => ({
      id: `uniform-${2010 + at}`,
      kind: 'yearly' as const,
      year: 2010 + at,
      title: '',
      number: null,
      signedOn: null,
      publishedOn: null,
      items: [],
    })),
  });

  test.each(['workdays', 'days'] as const)('disjoint suspensions commute where all days are alike: %s', (kind) => {
    fc.assert(
      fc.property(spans, ({ start, gaps: [g, h], lengths: [x, y], count, boundary }) => {
        const due = (first: number, second: number): string | null => {
          const a = start + g;
          const b = a + first + h;
          const events: readonly ClockEvent[] = [
            { kind: 'start', on: laterBy(start) },
            ...suspension(laterBy(a), laterBy(a + first)),
            ...suspension(laterBy(b), laterBy(b + second)),
          ];
          const asOf = laterBy(start + 200);
          const run = runClock(everything({ kind, count }), events, {
            asOf,
            calendar: uniform,
            suspensionBoundary: boundary,
          });
          return dueOf(run.deadline);
        };
        // Where the term ends before or inside them, they do not both count.
        fc.pre(count > g + h + 2);
        expect(due(x, y)).toBe(due(y, x));
      }),
      LAWS,
    );
  });

  test('the order in which overlapping suspensions are put on record changes nothing', () => {
    fc.assert(
      fc.property(spans, switches, ({ start, gaps: [g], lengths: [x, y], count }, drawn) => {
        const on = laterBy(start + g);
        const [a, b] = [laterBy(start + g + x), laterBy(start + g + y)];
        const ends: readonly ClockEvent[] = [
          { kind: 'resume', on: a, ground: 'a' },
          { kind: 'resume', on: b, ground: 'b' },
        ];
        const inOrder = a <= b ? ends : [...ends].reverse();
        const due = (grounds: readonly string[]): string | null => {
          const begun = grounds.map((ground): ClockEvent => ({ kind: 'suspend', on, ground }));
          const events: readonly ClockEvent[] = [{ kind: 'start', on: laterBy(start) }, ...begun, ...inOrder];
          return dueOf(
            runClock(everything({ kind: 'workdays', count }), events, { asOf: '2020-01-01', ...drawn }).deadline,
          );
        };
        expect(due(['a', 'b'])).toBe(due(['b', 'a']));
        // Two that begin together are lost as long as the longer one.
        const longer = suspension(on, a <= b ? b : a);
        const alone = runClock(
          everything({ kind: 'workdays', count }),
          [{ kind: 'start', on: laterBy(start) }, ...longer],
          { asOf: '2020-01-01', ...drawn },
        );
        if (x !== y && drawn.suspensionBoundary !== 'end-only' && drawn.suspensionBoundary !== 'both') {
          expect(due(['a', 'b'])).toBe(dueOf(alone.deadline));
        }
      }),
      LAWS,
    );
  });

  test('a suspension cut in two on a day is the same suspension, where one boundary day counts', () => {
    fc.assert(
      fc.property(
        spans,
        fc.constantFrom('begin-only', 'end-only'),
        ({ start, gaps: [g], lengths: [x, y], count }, boundary) => {
          const [from, middle, to] = [laterBy(start + g), laterBy(start + g + x), laterBy(start + g + x + y)];
          const due = (events: readonly ClockEvent[]): string | null =>
            dueOf(
              runClock(everything({ kind: 'workdays', count }), [{ kind: 'start', on: laterBy(start) }, ...events], {
                asOf: '2020-01-01',
                suspensionBoundary: boundary,
              }).deadline,
            );
          expect(due([...suspension(from, middle), ...suspension(middle, to)])).toBe(due(suspension(from, to)));
        },
      ),
      LAWS,
    );
  });
});

describe('laws of time', () => {
  test('a later start is never due earlier', () => {
    fc.assert(
      fc.property(matter, fc.nat({ max: 20 }), switches, (drawn, more, drawnSwitches) => {
        const fixed = { ...fitting(drawn, drawnSwitches), onlineReceipt: 'confirmed' as const };
        const [start, ...others] = drawn.events;
        fc.pre(start?.kind === 'start');
        const on = new Date(Date.parse(start.on) + more * 86_400_000).toISOString().slice(0, 10);
        // Extensions are left out: a later start can let one be in time that was late before, and so does no harm. All
        // that stopped the clock lies behind the later start too, or that start would have been spared a day of it: its own
        // day is not counted, and a month from the 30th and one from the 31st of March end on one day.
        const kept = others.filter(({ kind }) => !kind.startsWith('extension-'));
        fc.pre(kept.every((event) => event.on > on && (event.kind !== 'continue' || event.since > on)));
        const asOf = on > drawn.asOf ? on : drawn.asOf;
        const sooner = valid({ ...drawn, events: [start, ...kept], asOf }, fixed);
        const later = valid({ ...drawn, events: [{ kind: 'start', on }, ...kept], asOf }, fixed);
        const [a, b] = [dateOf(sooner), dateOf(later)];
        fc.pre(a !== null && b !== null && /^\d/.test(a) && /^\d/.test(b));
        expect(b >= a).toBe(true);
      }),
      LAWS,
    );
  });

  test('what happens after the day of the answer does not matter', () => {
    fc.assert(
      fc.property(matter, (drawn) => {
        const known = drawn.events.filter(({ on }) => on <= drawn.asOf);
        expect(ran(drawn, {})).toEqual(ran({ ...drawn, events: known }, {}));
      }),
      LAWS,
    );
  });

  test('a run is plain data, its deadline can be made again from its input, its tally from any day', () => {
    fc.assert(
      fc.property(matter, fc.nat({ max: 200 }), (drawn, days) => {
        const run = valid(drawn);
        expect(JSON.parse(JSON.stringify(run))).toEqual(run);
        const made = run.state === 'suspended' ? run.ifResumed : run.deadline;
        if (made?.input?.kind !== 'clock') {
          expect(made).toBe(null);
          return;
        }
        expect(clockDeadline(JSON.parse(JSON.stringify(made.input)))).toEqual(made);
        expect(tallyOn(run, run.asOf)).toEqual(
          run.state === 'waiting' || (run.deadline === null && run.state !== 'suspended') ? null : run.tally,
        );
        const there = new Date(Date.parse(run.asOf) + days * 86_400_000).toISOString().slice(0, 10);
        fc.pre(there <= SETTLED);
        const [now, then] = [tallyOn(run, run.asOf), tallyOn(run, there)];
        expect((then?.used ?? 0) + (then?.remaining ?? 0)).toBe((now?.used ?? 0) + (now?.remaining ?? 0));
        expect(then?.used ?? 0).toBeGreaterThanOrEqual(now?.used ?? 0);
        if (run.state === 'running' && made.certainty === 'decided' && there >= made.due) {
          expect(then?.remaining).toBe(0);
        }
      }),
      LAWS,
    );
  });
});

describe('while the notice of a year is missing', () => {
  test('nothing is thrown for what is not known, from 1990 to the end of the years', () => {
    const dayOf = (days: number): string =>
      new Date(Date.UTC(1990, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
    const certainties = new Set<string>();
    fc.assert(
      fc.property(
        fc.nat({ max: 41_000 }),
        fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 30 })),
        fc.constantFrom('workdays', 'days', 'months'),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(0, 1, 2, 3, 4),
        (begin, [a, b, c], kind, count, when) => {
          const [on, from, to, last] = [begin, begin + a, begin + a + b, begin + a + b + c].map(dayOf);
          const asOf = [on, from, to, last, '9999-12-31'][when] ?? '';
          const events: readonly ClockEvent[] = [
            { kind: 'start', on: on ?? '' },
            { kind: 'suspend', on: from ?? '', ground: 'a' },
            { kind: 'resume', on: to ?? '', ground: 'a' },
            { kind: 'stop', on: last ?? '' },
          ];
          const run = runClock(everything({ kind, count }), events, { asOf });
          const made = run.state === 'suspended' ? run.ifResumed : run.deadline;
          certainties.add(made?.certainty ?? '');
          expect(tallyOn(run, '0001-01-01')?.used ?? 0).toBe(0);
          tallyOn(run, '9999-12-31');
        },
      ),
      LAWS,
    );
    expect([...certainties].sort()).toEqual(['bounded', 'decided', 'refused']);
  });

  /**
   * What no model can know in September: the plan of 2015, 2019 and 2020 was changed after it was published, and the
   * regulation on the days off after that September for 2008 (2007-12-14), 2014 (2013-12-11) and 2025 (2024-11-10).
   */
  const CHANGED = ['2008', '2014', '2015', '2019', '2020', '2025'];

  const known = new Map<string, WorkCalendar>();
  const asKnownIn = (year: string): WorkCalendar => {
    const calendar = known.get(year) ?? china.asKnownOn(`${year}-09-30`);
    known.set(year, calendar);
    return calendar;
  };

  test('the bounds contain the day that the notice brought, and every reading likewise', () => {
    let bounded = 0;
    fc.assert(
      fc.property(autumnMatter, (drawn) => {
        const year = drawn.asOf.slice(0, 4);
        const later = valid(drawn);
        const made = later.state === 'suspended' ? later.ifResumed : later.deadline;
        fc.pre(made?.certainty === 'decided' && made.due.slice(0, 4) > year);
        fc.pre(!CHANGED.includes(made.due.slice(0, 4)) && Number(made.due.slice(0, 4)) === Number(year) + 1);
        const then = runClock(drawn.rule, drawn.events, {
          asOf: drawn.asOf,
          calendar: asKnownIn(year),
          restDays: 'calendar',
        });
        const hanging = then.state === 'suspended' ? then.ifResumed : then.deadline;
        fc.pre(hanging?.certainty === 'bounded');
        bounded += 1;
        expect(hanging.earliest <= made.due && made.due <= hanging.latest).toBe(true);
        expect(hanging.safe <= made.safe).toBe(true);
      }),
      { numRuns: histories(50) },
    );
    expect(bounded).toBeGreaterThan(0);
  });
});
