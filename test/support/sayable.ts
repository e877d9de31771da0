import fc from 'fast-check';
import { formatDay, type PeriodUnit, parseDay } from 'qixian/kernel';
import type { Length, Term } from 'qixian/term';
import { DAY_CLOSE, type Every, MORNING_CLOSE, type PeriodRule, type TimeOfDay, type When } from 'qixian/when';

const FIRST = parseDay('1949-10-01');
const LAST = parseDay('2200-12-31');
export const writtenDay = fc.integer({ min: FIRST, max: LAST }).map((n) => formatDay(n as typeof FIRST) as string);

const two = (n: number): string => String(n).padStart(2, '0');
const time: fc.Arbitrary<TimeOfDay> = fc.oneof(
  fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
    .map(({ hour, minute }) => ({ kind: 'clock' as const, at: `${two(hour)}:${two(minute)}` })),
  fc.constant({ kind: 'clock' as const, at: '24:00' }),
  fc.constantFrom(MORNING_CLOSE, DAY_CLOSE),
);
const clock = time.filter(({ kind }) => kind === 'clock');
const binding = fc.option(fc.constant({ binding: 'target' as const }), { nil: {} });
const timed = (at: fc.Arbitrary<TimeOfDay>) =>
  fc.option(
    at.map((one) => ({ time: one })),
    { nil: {} },
  );

const fixed: fc.Arbitrary<When> = fc.oneof(
  fc.record({ day: writtenDay, limit: timed(time) }).map(({ day, limit }) => ({ kind: 'by' as const, day, ...limit })),
  writtenDay.map((day) => ({ kind: 'by' as const, day, before: 'exclusive' as const })),
  writtenDay.map((day) => ({ kind: 'by' as const, day: `${day.slice(0, 8)}01`, before: 'contested' as const })),
  fc.record({ day: writtenDay, limit: timed(clock) }).map(({ day, limit }) => ({ kind: 'on' as const, day, ...limit })),
  fc.record({ a: writtenDay, b: writtenDay, limit: timed(clock) }).map(({ a, b, limit }) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return { kind: 'within' as const, from, to, ...limit };
  }),
  fc
    .record({ day: writtenDay, limit: timed(clock) })
    .map(({ day, limit }) => ({ kind: 'from' as const, day, ...limit })),
  fc.constant({ kind: 'ongoing' as const }),
);

const count = fc.integer({ min: 1, max: 300 });
const length: fc.Arbitrary<Length> = fc.record({
  kind: fc.constantFrom('workdays', 'days', 'weeks', 'months', 'years'),
  count: fc.integer({ min: 1, max: 200 }),
});
const term: fc.Arbitrary<Term> = fc.oneof(
  length,
  count.map((count) => ({ kind: 'hours' as const, count })),
  length.map((term) => ({ kind: 'before' as const, term })),
  length.map((term) => ({ kind: 'at-least' as const, term })),
  length.map((term) => ({ kind: 'waiting' as const, term })),
  fc.record({ least: length, most: length }).map((ends) => ({ kind: 'between' as const, ...ends })),
);
const EVENTS = [
  '收到申请之日',
  '本办法印发之日',
  '听证会召开',
  '事故发生',
  '接到书面通知之日',
  '许可证有效期届满',
  '签订劳动合同之日',
];
const after: fc.Arbitrary<When> = fc.oneof(
  fc
    .record({ event: fc.constantFrom(...EVENTS), term })
    .map(({ event, term }) => ({ kind: 'after' as const, event, term })),
  length.map((term) => ({ kind: 'after' as const, event: '公示开始', term: { kind: 'notice-period' as const, term } })),
);

const MONTHS = { week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const nth = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 'last'>(1, 2, 3, 4, 5, 'last');
const weekday = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6 | 7>(1, 2, 3, 4, 5, 6, 7);

/** A month inside a period, left out in a month; and a day that every such month has. */
const dayIn = (period: Exclude<PeriodUnit, 'week'>) =>
  fc
    .integer({ min: 1, max: MONTHS[period] })
    .chain((month) =>
      fc
        .integer({ min: 1, max: period === 'year' ? (DAYS[month - 1] ?? 28) : 31 })
        .map((date) => (period === 'month' ? { day: date } : { month, day: date })),
    );

const ruleFor = (period: PeriodUnit): fc.Arbitrary<PeriodRule> => {
  const workdays = fc
    .record({
      kind: fc.constantFrom('first-workdays', 'last-workdays', 'workdays-after-end'),
      count: fc.integer({ min: 1, max: 30 }),
    })
    .map((one) => one as PeriodRule);
  const any: fc.Arbitrary<PeriodRule>[] = [fc.constant({ kind: 'whole' }), fc.constant({ kind: 'last-day' }), workdays];
  if (period === 'week') {
    return fc.oneof(
      ...any,
      weekday.map((weekday) => ({ kind: 'by-weekday' as const, weekday })),
    );
  }
  const placed = dayIn(period);
  const byWeekday = fc.record({ kind: fc.constant('by-weekday' as const), weekday, nth });
  const window =
    period === 'year'
      ? fc.tuple(placed, placed).map(([a, b]) => {
          const order = (one: { month?: number; day: number }) => (one.month ?? 0) * 32 + one.day;
          const [from, to] = order(a) <= order(b) ? [a, b] : [b, a];
          return { kind: 'window' as const, from, to };
        })
      : fc.constant({ kind: 'whole' as const });
  return fc.oneof(
    ...any,
    placed.map((one) => ({ kind: 'by-day' as const, ...one })),
    placed.map((one) => ({ kind: 'by-day' as const, ...one, day: 1, before: 'contested' as const })),
    placed.map((one) => ({ kind: 'on-day' as const, ...one })),
    byWeekday,
    byWeekday.map((one) => (period === 'year' ? { ...one, month: 9 } : one)),
    window,
  );
};

const firstKey = (period: PeriodUnit) =>
  period === 'week'
    ? fc.constant({})
    : fc.option(
        fc.integer({ min: 1990, max: 2100 }).chain((year) =>
          fc.integer({ min: 1, max: 12 }).map((n) => ({
            first: {
              key: {
                year: `${year}`,
                'half-year': `${year}-H${(n % 2) + 1}`,
                quarter: `${year}-Q${(n % 4) + 1}`,
                month: `${year}-${two(n)}`,
              }[period],
              others: [],
              note: '',
            },
          })),
        ),
        { nil: {} },
      );

const every: fc.Arbitrary<When> = fc
  .constantFrom<PeriodUnit>('week', 'month', 'quarter', 'half-year', 'year')
  .chain((period) =>
    fc
      .record({ due: ruleFor(period), first: firstKey(period), reports: fc.boolean(), limit: timed(clock) })
      .map(({ due, first, reports, limit }): Every => {
        const hasTime = due.kind === 'by-day' || due.kind === 'on-day' || due.kind === 'by-weekday';
        return {
          kind: 'every',
          period,
          due,
          ...(reports ? { reportsOn: 'previous' as const } : {}),
          ...first,
          ...(hasTime ? limit : {}),
        };
      }),
  );

/** Any time limit whose canonical Chinese words can be read again. */
export const sayable: fc.Arbitrary<When> = fc
  .record({ one: fc.oneof(fixed, after, every), target: binding })
  .map(({ one, target }) => ({ ...one, ...target }));
