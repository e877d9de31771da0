import fc from 'fast-check';
import { china, type RollConvention } from 'qixian/calendar';
import { dateAnew, type Obligation, obligationsOf } from 'qixian/directive';
import type { IsoDay } from 'qixian/kernel';
import { type Move, type MoveState, whatMoved } from 'qixian/schedule';
import { days, workdays } from 'qixian/term';
import { afterEvent, byDay, every, ongoing, type Seed, type When, withinDays } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { isoOf, lengthOfMonth } from '../support/civil.ts';
import { type ChangedPlan, changedPlans, daysLater, goldenYears } from '../support/golden.ts';
import { type Convention, type Mark, NaiveCalendar, naiveOutcome } from '../support/naive.ts';
import { runs } from '../support/runs.ts';

/** What is owed, as drawn: enough to make the obligation, and apart from it to walk to its due day. */
type Owed =
  | { readonly kind: 'workdays' | 'days'; readonly on: string; readonly count: number }
  | { readonly kind: 'fixed'; readonly day: string; readonly roll: Exclude<RollConvention, 'raise'> }
  | { readonly kind: 'window'; readonly day: string; readonly length: number }
  | {
      readonly kind: 'after-end' | 'first' | 'last';
      readonly period: 'month' | 'quarter';
      readonly day: string;
      readonly count: number;
    }
  | { readonly kind: 'ongoing' | 'waiting' };

/** From a hundred days before the first day that was changed to sixty after it. */
const dayAround = ({ days: [first] }: ChangedPlan): fc.Arbitrary<string> =>
  fc.integer({ min: -100, max: 60 }).map((shift) => daysLater(first?.day ?? '', shift));

const CONVENTIONS = ['none', 'following', 'modified-following', 'preceding', 'modified-preceding', 'nearest'] as const;

const owed = (plan: ChangedPlan): fc.Arbitrary<Owed> => {
  const day = dayAround(plan);
  const count = fc.integer({ min: 1, max: 60 });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('workdays' as const), on: day, count }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('days' as const), on: day, count }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('fixed' as const), day, roll: fc.constantFrom(...CONVENTIONS) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('window' as const), day, length: fc.nat({ max: 40 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('after-end' as const, 'first' as const, 'last' as const),
        period: fc.constantFrom('month' as const, 'quarter' as const),
        day,
        count: fc.integer({ min: 1, max: 20 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('ongoing' as const, 'waiting' as const) }) },
  );
};

/** First and last day of the month or quarter around a day, by the lengths of months as taught at school. */
const periodAround = (day: string, unit: 'month' | 'quarter'): { readonly from: string; readonly to: string } => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = unit === 'month' ? month : month - ((month - 1) % 3);
  const last = unit === 'month' ? month : first + 2;
  return { from: isoOf(year, first, 1), to: isoOf(year, last, lengthOfMonth(year, last)) };
};

const [template] = obligationsOf(oneTask({ when: ongoing() }), { units: ['越秀区'] });

/** The obligation of a drawn one. It carries a standing duty's dates: dating anew is what is tried. */
const obligationOf = (one: Owed, at: number): Obligation => {
  if (template === undefined) {
    throw new Error('nothing is owed');
  }
  const rule = (when: When, seed: Seed, fixedDateRoll: RollConvention = 'none'): Obligation => ({
    ...template,
    id: `o-${String(at).padStart(3, '0')}`,
    rule: { when, seed, issuedOn: '2001-01-01', fixedDateRoll },
  });
  const event = (on: string): Seed => ({ kind: 'event', on: on as IsoDay });
  const inPeriod = (unit: 'month' | 'quarter', day: string): Seed => ({
    kind: 'period',
    from: periodAround(day, unit).from as IsoDay,
  });
  switch (one.kind) {
    case 'workdays':
      return rule(afterEvent('event', workdays(one.count)), event(one.on));
    case 'days':
      return rule(afterEvent('event', days(one.count)), event(one.on));
    case 'fixed':
      return rule(byDay(one.day), { kind: 'single' }, one.roll);
    case 'window':
      return rule(withinDays(one.day, daysLater(one.day, one.length)), { kind: 'single' });
    case 'after-end':
      return rule(every(one.period, { kind: 'workdays-after-end', count: one.count }), inPeriod(one.period, one.day));
    case 'first':
      return rule(every(one.period, { kind: 'first-workdays', count: one.count }), inPeriod(one.period, one.day));
    case 'last':
      return rule(every(one.period, { kind: 'last-workdays', count: one.count }), inPeriod(one.period, one.day));
    case 'ongoing':
      return rule(ongoing(), { kind: 'single' });
    case 'waiting':
      return rule(afterEvent('event', workdays(5)), { kind: 'awaited' });
  }
};

/** Walks to the due day, one day at a time; null where none is owed or the days are not all settled. */
const walk = (one: Owed, naive: NaiveCalendar, settledTo: string): string | null => {
  const settled = (act: () => string): string | null => {
    const day = naiveOutcome(act);
    return day === 'CALENDAR_YEAR_MISSING' || day === 'DAY_IS_REST' || day > settledTo ? null : day;
  };
  switch (one.kind) {
    case 'workdays':
      return settled(() => naive.addWorkdays(one.on, one.count));
    case 'days':
      return settled(() => naive.roll(daysLater(one.on, one.count), 'following'));
    case 'fixed':
      return one.roll === 'none' ? one.day : settled(() => naive.roll(one.day, one.roll satisfies Convention));
    case 'window':
      return daysLater(one.day, one.length);
    case 'after-end':
      return settled(() => naive.addWorkdays(periodAround(one.day, one.period).to, one.count));
    case 'first':
      return settled(() => naive.addWorkdays(daysLater(periodAround(one.day, one.period).from, -1), one.count));
    case 'last': {
      const { to } = periodAround(one.day, one.period);
      return to > settledTo ? null : settled(() => naive.addWorkdays(daysLater(to, 1), -1));
    }
    case 'ongoing':
    case 'waiting':
      return null;
  }
};

const markOf = (kind: string): Mark => (kind === 'holiday' ? 'rest' : kind === 'makeup-workday' ? 'work' : 'plain');

/** The walkers of a plan and of what it became, typed from the notices up to its year; no later notice was known. */
const walkersOf = ({ year, days: changed }: ChangedPlan) => {
  const known = goldenYears
    .filter((one) => one.year <= year)
    .flatMap(({ periods }) => periods)
    .flatMap(({ off, work }): (readonly [string, Mark])[] => [
      ...off.map((day) => [day, 'rest'] as const),
      ...work.map((day) => [day, 'work'] as const),
    ]);
  const naive = (side: 'before' | 'after') =>
    new NaiveCalendar('2001-01-01', `${year}-12-31`, [
      ...known,
      ...changed.map((one) => [one.day, markOf(one[side])] as const),
    ]);
  return { before: naive('before'), after: naive('after'), settledTo: `${year}-12-28` };
};

const decided = (state: MoveState): string | null => (state.certainty === 'decided' ? state.due : null);

const apart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What whatMoved must say of one obligation, or null when it must not list it. */
const expected = (id: string, was: string | null, is: string | null) => {
  if (was === is) {
    return null;
  }
  const moved = was !== null && is !== null ? apart(was, is) : null;
  const direction = moved === null ? (is === null ? 'unsettled' : 'settled') : moved < 0 ? 'earlier' : 'later';
  return { id, was, is, direction, days: moved };
};

const told = ({ obligation, before, after, direction, days: moved }: Move) => ({
  id: obligation.id,
  was: decided(before),
  is: decided(after),
  direction,
  days: moved,
});

const firstDay = ({ after }: Move): string =>
  after.certainty === 'decided' ? after.due : after.certainty === 'bounded' ? after.earliest : '';

/** Obligations in one property run; the 300 runs that there always are make 12,000 a notice. */
const BATCH = 40;
/** In the long run every law is tried on a million obligations, shared between the four notices. */
const longRuns = Math.ceil(runs(0) / changedPlans.length / BATCH);

describe.each(changedPlans)('the second notice of $year replayed: $why', (plan) => {
  const from = china.asKnownOn(daysLater(plan.knownFrom, -1));
  const to = china.asKnownOn(plan.knownFrom);
  const { before, after, settledTo } = walkersOf(plan);
  const batches = fc.array(owed(plan), { minLength: BATCH, maxLength: BATCH });
  const forEvery = (claim: (drawn: readonly Owed[], moves: readonly Move[]) => void): void =>
    fc.assert(
      fc.property(batches, (drawn) => claim(drawn, whatMoved(drawn.map(obligationOf), { from, to }))),
      { numRuns: Math.max(300, longRuns) },
    );

  test('what moved is what brute force finds, no more and no less', () => {
    let listed = 0;
    forEvery((drawn, moves) => {
      const naive = drawn.flatMap((one, at) => {
        const { id } = obligationOf(one, at);
        return expected(id, walk(one, before, settledTo), walk(one, after, settledTo)) ?? [];
      });
      // bounds that move are no matter of a walker: it knows only whether a day is decided
      const found = moves.map(told).filter(({ was, is }) => was !== null || is !== null);
      expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(naive);
      listed += naive.length;
    });
    expect(listed).toBeGreaterThan(300);
  });

  test('each is dated under the new calendar, and caused by days that the notice changed', () => {
    const changed = new Set(
      plan.days.filter((one) => before.isWorkday(one.day) !== after.isWorkday(one.day)).map(({ day }) => day),
    );
    forEvery((_, moves) => {
      for (const { obligation, causes, notices, withdrawn } of moves) {
        expect(obligation).toEqual(dateAnew(obligation, to));
        expect(causes.length).toBeGreaterThan(0);
        expect(causes.every(({ day }) => changed.has(day))).toBe(true);
        expect(notices.map(({ id }) => id)).toEqual([`cn-${plan.year}-2`]);
        expect(withdrawn).toEqual([]);
      }
    });
  });

  test('shortened ones come first, each part in order of due days and ids', () => {
    forEvery((_, moves) => {
      const keys = moves.map((move) => `${move.shortened ? 0 : 1} ${firstDay(move)} ${move.obligation.id}`);
      expect(keys).toEqual(keys.toSorted());
      expect(moves.every((move) => move.days === null || move.shortened === move.days < 0)).toBe(true);
    });
  });

  test('taken back, the same ones move the other way', () => {
    forEvery((drawn, moves) => {
      const back = whatMoved(drawn.map(obligationOf), { from: to, to: from });
      const turned = back.map(({ obligation: { id }, before: is, after: was, days: moved }) => ({
        id,
        was,
        is,
        days: moved === null ? null : -moved,
      }));
      const forth = moves.map((move) => ({
        id: move.obligation.id,
        was: move.before,
        is: move.after,
        days: move.days,
      }));
      const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
      expect(turned.toSorted(byId)).toEqual(forth.toSorted(byId));
      expect(back.every(({ withdrawn }) => withdrawn.some(({ id }) => id === `cn-${plan.year}-2`))).toBe(true);
    });
  });
});
