import * as fc from 'fast-check';
import type { Obligation, Roster } from '../directive/index.ts';
import type { PeriodUnit, Weekday } from '../kernel/index.ts';
import type { ObligationRecord } from '../schedule/index.ts';
import {
  afterEvent,
  byDay,
  every,
  fromDay,
  onDay,
  ongoing,
  type PeriodRule,
  type When,
  withinDays,
} from '../when/index.ts';
import { day } from './days.ts';
import { term } from './terms.ts';

const binding = (): fc.Arbitrary<'required' | 'target'> => fc.constantFrom('required', 'target');

const count = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

const ruleIn = (period: PeriodUnit): fc.Arbitrary<PeriodRule> => {
  const common: readonly fc.Arbitrary<PeriodRule>[] = [
    fc.constant({ kind: 'whole' }),
    fc.constant({ kind: 'last-day' }),
    count(3).map((n) => ({ kind: 'first-workdays', count: n })),
    count(3).map((n) => ({ kind: 'last-workdays', count: n })),
    count(15).map((n) => ({ kind: 'workdays-after-end', count: n })),
    fc.integer({ min: 1, max: 7 }).map((weekday) => ({ kind: 'by-weekday', weekday: weekday as Weekday })),
  ];
  if (period === 'week') {
    return fc.oneof(...common);
  }
  const place = fc.record({ month: count(MONTHS[period]), day: count(31) });
  return fc.oneof(
    ...common,
    place.map((at): PeriodRule => ({ kind: 'by-day', ...at })),
    place.map((at): PeriodRule => ({ kind: 'on-day', ...at })),
    fc.tuple(count(MONTHS[period]), count(28)).map(([month, from]): PeriodRule => {
      return { kind: 'window', from: { month, day: from }, to: { month, day: 'last' } };
    }),
  );
};

/** Any time limit 时限: fixed, window, open start, standing, recurring, or after an event named `event`. */
export const when = (): fc.Arbitrary<When> =>
  fc.oneof(
    fc.tuple(day(), binding()).map(([at, kind]) => byDay(at, { binding: kind })),
    day().map((at) => onDay(at)),
    fc.tuple(day(), day()).map(([a, b]) => withinDays(a < b ? a : b, a < b ? b : a)),
    day().map((at) => fromDay(at)),
    fc.constant(ongoing()),
    fc
      .constantFrom<PeriodUnit>('week', 'month', 'quarter', 'half-year', 'year')
      .chain((period) => fc.tuple(fc.constant(period), ruleIn(period), fc.boolean()))
      .map(([period, rule, previous]) => every(period, rule, previous ? { reportsOn: 'previous' } : {})),
    term().map((counted) => afterEvent('event', counted)),
  );

/** A roster 名录 of up to twelve units with one closed and one open group. */
export const roster = (): fc.Arbitrary<Roster> =>
  fc.integer({ min: 1, max: 12 }).map((size) => {
    const units = Array.from({ length: size }, (_, at) => ({
      id: `unit-${at + 1}`,
      name: `第${at + 1}单位`,
      fullName: `某市第${at + 1}单位`,
      addressedAs: '你单位',
      kind: 'municipal-department' as const,
      aliases: [],
    }));
    const members = units.map(({ id }) => id);
    return {
      id: 'made',
      name: '某市',
      units,
      groups: [
        { id: 'closed', name: '各单位', members, open: false, words: '各单位' },
        { id: 'open', name: '第1单位等单位', members: members.slice(0, 1), open: true, words: '第1单位等单位' },
      ],
    };
  });

/** Records of acts, submissions and returns on any of the obligations, in no order. */
export const records = (obligations: readonly Obligation[]): fc.Arbitrary<readonly ObligationRecord[]> =>
  obligations.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          obligation: fc.constantFrom(...obligations.map(({ id }) => id)),
          kind: fc.constantFrom('made', 'posted', 'received', 'submitted', 'returned'),
          on: day('2020-07-21', '2022-12-31'),
        }),
        { maxLength: 40 },
      );
