import * as fc from 'fast-check';
import {
  atLeast,
  before,
  between,
  type CountingRule,
  days,
  earlierOf,
  type Hours,
  inTurn,
  type Length,
  laterOf,
  months,
  noticePeriod,
  type Term,
  waiting,
  weeks,
  workdays,
  years,
} from '../term/index.ts';

const count = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/** One length 期限长度: up to 60 working days, 180 days, 26 weeks, 24 months or 5 years. */
export const length = (): fc.Arbitrary<Length> =>
  fc.oneof(
    count(60).map(workdays),
    count(180).map(days),
    count(26).map(weeks),
    count(24).map(months),
    count(5).map(years),
  );

/** Any term 期限 that is counted from a day: every kind but hours, which need an instant. */
export const term = (): fc.Arbitrary<Exclude<Term, Hours>> => {
  const two = fc.tuple(length(), length());
  return fc.oneof(
    { weight: 4, arbitrary: length() },
    { weight: 2, arbitrary: length().map(before) },
    length().map(atLeast),
    length().map(waiting),
    length().map(noticePeriod),
    length().map((most) => between({ ...most, count: Math.ceil(most.count / 2) }, most)),
    two.map((both) => earlierOf(...both)),
    two.map((both) => laterOf(...both)),
    two.map((both) => inTurn(...both)),
  );
};

/** Some switches of a counting rule 计算口径, the others left to their defaults. */
export const switches = (): fc.Arbitrary<Partial<CountingRule>> =>
  fc.record(
    {
      triggerDay: fc.constantFrom('excluded' as const, 'included' as const),
      dayUnit: fc.constantFrom('calendar-day' as const, 'workday' as const, 'undefined-short-as-workday' as const),
      monthEnd: fc.constantFrom('clamp' as const, 'overflow' as const),
      roll: fc.constantFrom(
        'none' as const,
        'following' as const,
        'modified-following' as const,
        'preceding' as const,
        'modified-preceding' as const,
        'nearest' as const,
      ),
      restDays: fc.constantFrom('calendar' as const, 'narrow' as const),
      restDayTrigger: fc.constantFrom('as-is' as const, 'next-workday' as const),
      backwardCount: fc.constantFrom('clear-days' as const, 'day-n' as const),
      waiting: fc.constantFrom('day-after' as const, 'last-day' as const),
    },
    { requiredKeys: [] },
  );
