import { match, P } from 'ts-pattern';
import { mustHave, mustText, noKindOf } from '../errors/index.ts';
import { badOption, parseDay, whole } from '../kernel/index.ts';
import { checkedTerm } from '../term/index.ts';
import type { Before, DayInPeriod, Every, PeriodRule, TimeOfDay, When } from './types.ts';

/**
 * Fails unless a value is a time limit: of a kind known, with days that can be read and every part in its place.
 * Throws `OPTION_INVALID`, `COUNT_INVALID` and as `parseDay`.
 */
export const mustBeWhen = (when: When): void => {
  mustHave(when, 'a time limit', ['kind']);
  checkTime(when.time);
  match(when)
    .with({ kind: 'by' }, ({ day, before }) => {
      parseDay(day);
      checkBefore(before);
    })
    .with({ kind: P.union('on', 'from') }, ({ day }) => {
      parseDay(day);
    })
    .with({ kind: 'within' }, ({ from, to }) => {
      parseDay(from);
      parseDay(to);
    })
    .with({ kind: 'ongoing' }, () => undefined)
    .with({ kind: 'every' }, checkEvery)
    .with({ kind: 'after' }, ({ event, term }) => {
      mustText(event, 'an event');
      if (term !== null) {
        checkedTerm(term);
      }
    })
    .exhaustive(noKindOf('a time limit'));
};

const checkTime = (time: TimeOfDay | undefined): void => {
  if (time !== undefined) {
    mustHave(time, 'a time of day', ['kind']);
    mustText(time.kind === 'clock' ? time.at : time.words, 'a time of day');
  }
};

const checkBefore = (before: Before | undefined): void => {
  if (before !== undefined && before !== 'exclusive' && before !== 'contested') {
    throw badOption('way to read 前', before, 'exclusive, contested');
  }
};

const PERIODS: readonly unknown[] = ['week', 'month', 'quarter', 'half-year', 'year'];

const checkEvery = ({ period, due, first }: Every): void => {
  if (!PERIODS.includes(period)) {
    throw badOption('period', period, PERIODS.join(', '));
  }
  mustHave(due, 'a rule of a period', ['kind']);
  checkDue(due);
  if (first !== undefined) {
    mustHave(first, 'a first period', ['key']);
    mustText(first.key, 'the key of a period');
  }
};

const checkDue = (due: PeriodRule): void =>
  match(due)
    .with({ kind: P.union('whole', 'last-day') }, () => undefined)
    .with({ kind: 'by-day' }, (rule) => {
      checkDay(rule);
      checkBefore(rule.before);
    })
    .with({ kind: 'on-day' }, checkDay)
    .with({ kind: 'by-weekday' }, ({ weekday, nth = 'last', month }) => {
      checkDay({ day: weekday, month });
      checkDay({ day: nth });
    })
    .with({ kind: P.union('first-workdays', 'last-workdays', 'workdays-after-end') }, ({ count }) => {
      whole(count);
    })
    .with({ kind: 'window' }, ({ from, to }) => {
      checkDay(from);
      checkDay(to);
    })
    .exhaustive(noKindOf('a rule of a period'));

/** A day of a period, `last` for its last, and the month where it is named. */
const checkDay = (given: { readonly month?: number | undefined; readonly day: DayInPeriod['day'] | 'last' }): void => {
  mustHave(given, 'a day of a period', ['day']);
  const { day, month = 1 } = given;
  whole(month);
  if (day !== 'last') {
    whole(day);
  }
};
