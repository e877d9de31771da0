import { mustEach, mustHave, mustText, noKindOf } from '../errors/index.ts';
import { badOption, parseDay, whole } from '../kernel/index.ts';
import type { Length, Term } from '../term/index.ts';
import type { Before, DayInPeriod, Every, PeriodRule, TimeOfDay, When } from './types.ts';

/*
 * Plain switches, since this stands on the way to every phrase, which loads neither ts-pattern nor the counting of terms.
 */

/**
 * Fails unless a value is a time limit: of a kind known, with days that can be read and every part in its place.
 * Throws `OPTION_INVALID`, `COUNT_INVALID` and as `parseDay`.
 */
export const mustBeWhen = (when: When): void => {
  mustHave(when, 'a time limit', ['kind']);
  checkTime(when.time);
  switch (when.kind) {
    case 'by':
      checkBefore(when.before);
      parseDay(when.day);
      break;
    case 'on':
    case 'from':
      parseDay(when.day);
      break;
    case 'within':
      parseDay(when.from);
      parseDay(when.to);
      break;
    case 'ongoing':
      break;
    case 'every':
      checkEvery(when);
      break;
    case 'after':
      mustText(when.event, 'an event');
      if (when.term !== null) {
        checkTerm(when.term);
      }
      break;
    default:
      noKindOf('a time limit')(when);
  }
};

const LENGTHS: readonly unknown[] = ['workdays', 'days', 'weeks', 'months', 'years', 'hours'];

const checkLength = (length: Length | Extract<Term, { readonly kind: 'hours' }>): void => {
  mustHave(length, 'a length', ['kind', 'count']);
  if (!LENGTHS.includes(length.kind)) {
    throw badOption('length', length.kind, LENGTHS.join(', '));
  }
  whole(length.count);
};

const checkTerm = (term: Term): void => {
  mustHave(term, 'a term', ['kind']);
  switch (term.kind) {
    case 'before':
    case 'at-least':
    case 'waiting':
    case 'notice-period':
      checkLength(term.term);
      break;
    case 'between':
      [term.least, term.most].forEach(checkLength);
      break;
    case 'earlier':
    case 'later':
    case 'then':
      mustEach(term.terms, 'lengths');
      term.terms.forEach(checkLength);
      break;
    default:
      checkLength(term);
  }
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

const checkDue = (due: PeriodRule): void => {
  switch (due.kind) {
    case 'whole':
    case 'last-day':
      break;
    case 'by-day':
      checkBefore(due.before);
      checkDay(due);
      break;
    case 'on-day':
      checkDay(due);
      break;
    case 'by-weekday':
      checkDay({ day: due.weekday, month: due.month });
      checkDay({ day: due.nth ?? 'last' });
      break;
    case 'first-workdays':
    case 'last-workdays':
    case 'workdays-after-end':
      whole(due.count);
      break;
    case 'window':
      checkDay(due.from);
      checkDay(due.to);
      break;
    default:
      noKindOf('a rule of a period')(due);
  }
};

/** A day of a period, `last` for its last, and the month where it is named. */
const checkDay = (given: { readonly month?: number | undefined; readonly day: DayInPeriod['day'] | 'last' }): void => {
  mustHave(given, 'a day of a period', ['day']);
  const { day, month = 1 } = given;
  whole(month);
  if (day !== 'last') {
    whole(day);
  }
};
