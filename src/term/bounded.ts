import { match, P } from 'ts-pattern';
import type { WorkCalendar } from '../calendar/index.ts';
import type { Bounds, DayBounds } from '../horizon/index.ts';
import { addDays, type EpochDay } from '../kernel/index.ts';
import { lastDay, nominalDay } from './last-day.ts';
import { rolled } from './rest-day.ts';
import { lengthUnder } from './rule.ts';
import { isLength } from './term.ts';
import type { CountingRule, Hours, Length, Term } from './types.ts';

/** A rule over what is known of unsettled days. */
export interface Bounding {
  readonly rule: CountingRule;
  readonly calendar: WorkCalendar;
  readonly bounds: Bounds;
}

/** Where a term can end while notices are missing; null where the model says nothing. It mirrors `lastDay`. */
export const endBounds = (term: Exclude<Term, Hours>, from: EpochDay, bounding: Bounding): DayBounds | null =>
  isLength(term) ? forwardBounds(term, from, bounding) : compoundBounds(term, from, bounding);

const compoundBounds = (term: Exclude<Term, Hours | Length>, from: EpochDay, bounding: Bounding): DayBounds | null =>
  match(term)
    .with({ kind: 'before' }, ({ term: length }) => backwardBounds(length, from, bounding))
    .with({ kind: P.union('at-least', 'notice-period') }, ({ term: length }) => forwardBounds(length, from, bounding))
    .with({ kind: 'between' }, ({ most }) => forwardBounds(most, from, bounding))
    .with({ kind: 'waiting' }, ({ term: length }) => inForceBounds(length, from, bounding))
    .with({ kind: 'then' }, ({ terms }) =>
      terms.reduce<DayBounds | null>(
        (last, length) => last && spread(last, (day) => forwardBounds(length, day, bounding)),
        {
          earliest: from,
          latest: from,
        },
      ),
    )
    .with({ kind: P.union('earlier', 'later') }, ({ kind, terms }) => {
      const [first, ...others] = terms.map((length) => forwardBounds(length, from, bounding));
      const pick = kind === 'earlier' ? Math.min : Math.max;
      return others.reduce<DayBounds | null>(
        (a, b) =>
          a &&
          b && {
            earliest: pick(a.earliest, b.earliest) as EpochDay,
            latest: pick(a.latest, b.latest) as EpochDay,
          },
        first ?? null,
      );
    })
    .exhaustive();

/** What a step makes of bounds, as it never turns two days round. */
const spread = ({ earliest, latest }: DayBounds, step: (day: EpochDay) => DayBounds | null): DayBounds | null => {
  const first = step(earliest);
  const last = earliest === latest ? first : step(latest);
  return first && last && { earliest: first.earliest, latest: last.latest };
};

/** Where a length that runs forward can end. */
export const forwardBounds = (given: Length, from: EpochDay, bounding: Bounding): DayBounds | null => {
  const { rule, bounds } = bounding;
  const length = lengthUnder(given, rule);
  const trigger: DayBounds | null =
    rule.restDayTrigger === 'next-workday' ? bounds.rollForward(from) : { earliest: from, latest: from };
  if (trigger === null || (rule.longHolidayExtension === 'tax-period' && length.kind !== 'workdays')) {
    return null;
  }
  return spread(trigger, (day) =>
    length.kind === 'workdays'
      ? bounds.add(rule.triggerDay === 'included' ? addDays(day, -1) : day, length.count)
      : rolledBounds(nominalDay(length, day, rule), bounding),
  );
};

const backwardBounds = (given: Length, event: EpochDay, bounding: Bounding): DayBounds | null => {
  const { rule, bounds, calendar } = bounding;
  const length = lengthUnder(given, rule);
  if (length.kind === 'workdays') {
    return bounds.subtract(event, length.count + (rule.backwardCount === 'clear-days' ? 1 : 0));
  }
  const { nominal } = lastDay({ kind: 'before', term: length }, event, { calendar, rule: { ...rule, roll: 'none' } });
  return rolledBounds(nominal, bounding);
};

const inForceBounds = (length: Length, from: EpochDay, bounding: Bounding): DayBounds | null => {
  const { rule } = bounding;
  const wait = forwardBounds(length, from, { ...bounding, rule: { ...rule, roll: 'none' } });
  const more = rule.waiting === 'day-after' ? 1 : 0;
  return wait && spread(wait, (day) => rolledBounds(addDays(day, more), bounding));
};

/** Where a day that may be a rest day can land under a rule. */
export const rolledBounds = (day: EpochDay, { rule, calendar, bounds }: Bounding): DayBounds | null => {
  const exactly = (at: EpochDay): DayBounds => ({ earliest: at, latest: at });
  return match(rule)
    .with({ roll: P.union('none', 'raise') }, () => exactly(day))
    .with({ restDays: 'narrow' }, () => exactly(rolled(day, rule, calendar)))
    .with({ roll: 'following' }, () => bounds.rollForward(day))
    .with({ roll: 'preceding' }, () => bounds.rollBack(day))
    .with({ roll: P.union('modified-following', 'modified-preceding', 'nearest') }, () => {
      const [back, on] = [bounds.rollBack(day), bounds.rollForward(day)];
      return back && on && { earliest: back.earliest, latest: on.latest };
    })
    .exhaustive();
};
