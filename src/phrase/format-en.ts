import type { Length, Term } from '../term/index.ts';
import type { Every, PeriodRule, TimeOfDay, When } from '../when/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${Number(year)}`;
};

const time = (at: TimeOfDay | undefined): string =>
  at === undefined ? '' : ` ${at.kind === 'clock' ? at.at : `(${at.words})`}`;

const HOW = { exclusive: ' (that day excluded)', contested: ' (whether that day is included is contested)' } as const;

/** A time limit in English; events and named times stay in the words of the text. */
export const inEnglish = (when: When): string => {
  const at = time(when.time);
  const words = wordsOf(when, at);
  return when.binding === 'target' ? `${words}, as a target` : words;
};

const wordsOf = (when: When, at: string): string => {
  switch (when.kind) {
    case 'by': {
      const { day: last, before } = when;
      return `by ${day(last)}${at}${before === undefined ? '' : HOW[before]}`;
    }
    case 'on': {
      const { day: on } = when;
      return `on ${day(on)}${at}`;
    }
    case 'within': {
      const { from, to } = when;
      return `from ${day(from)} to ${day(to)}${at}`;
    }
    case 'from': {
      const { day: from } = when;
      return `from ${day(from)}${at} on`;
    }
    case 'ongoing': {
      return 'ongoing';
    }
    case 'every': {
      const every = when;
      return recurring(every, at);
    }
    case 'after': {
      const { event, term } = when;
      return afterEvent(event, term);
    }
  }
};

const recurring = ({ period, due, reportsOn, first }: Every, at: string): string => {
  const about = reportsOn === undefined ? '' : `, on the ${period} before`;
  const since = first === undefined ? '' : `, beginning with ${first.key}`;
  return `every ${period}${rule(due, period, at)}${about}${since}`;
};

const dayIn = (
  { month, day: date }: { readonly month?: number; readonly day: number | 'last' },
  period: string,
): string => {
  const which = date === 'last' ? 'the last day' : `day ${date}`;
  return period === 'year' && month !== undefined
    ? date === 'last'
      ? `the end of ${MONTHS[month - 1]}`
      : `${date} ${MONTHS[month - 1]}`
    : month === undefined
      ? which
      : `${which} of its ${ORDINALS[month] ?? month} month`;
};

const rule = (due: PeriodRule, period: string, at: string): string => {
  switch (due.kind) {
    case 'whole': {
      return '';
    }
    case 'by-day': {
      const by = due;
      return ` by ${dayIn(by, period)}${at}${by.before === undefined ? '' : HOW[by.before]}`;
    }
    case 'on-day': {
      const on = due;
      return ` on ${dayIn(on, period)}${at}`;
    }
    case 'by-weekday': {
      const { weekday, nth, month } = due;
      const which = nth === undefined ? '' : `the ${nth === 'last' ? 'last' : ORDINALS[nth]} `;
      const where =
        month === undefined ? '' : ` of ${period === 'year' ? MONTHS[month - 1] : `its ${ORDINALS[month]} month`}`;
      return ` by ${which}${WEEKDAYS[weekday]}${where}${at}`;
    }
    case 'last-day': {
      return ` by its last day${at}`;
    }
    case 'first-workdays': {
      const { count } = due;
      return ` within its first ${plural(count, 'working day')}`;
    }
    case 'last-workdays': {
      const { count } = due;
      return ` within its last ${plural(count, 'working day')}`;
    }
    case 'workdays-after-end': {
      const { count } = due;
      return ` within ${plural(count, 'working day')} after its end`;
    }
    case 'window': {
      const { from, to } = due;
      return ` from ${dayIn(from, period)} to ${dayIn(to, period)}`;
    }
  }
};

const UNITS: Readonly<Record<Length['kind'] | 'hours', string>> = {
  workdays: 'working day',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  hours: 'hour',
};

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const length = ({ kind, count }: { readonly kind: keyof typeof UNITS; readonly count: number }): string =>
  plural(count, UNITS[kind]);

const afterEvent = (event: string, term: Term | null): string => {
  if (term === null) {
    return `after ${event}, on a day still to be set`;
  }
  switch (term.kind) {
    case 'workdays':
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours': {
      const one = term;
      return `within ${length(one)} after ${event}`;
    }
    case 'before': {
      const { term: one } = term;
      return `at least ${length(one)} before ${event}`;
    }
    case 'at-least': {
      const { term: one } = term;
      return `no less than ${length(one)} after ${event}`;
    }
    case 'between': {
      const { least, most } = term;
      return `between ${length(least)} and ${length(most)} after ${event}`;
    }
    case 'waiting': {
      const { term: one } = term;
      return `in force ${length(one)} after ${event}`;
    }
    case 'notice-period': {
      const { term: one } = term;
      return `on notice for ${length(one)} from ${event}`;
    }
    case 'earlier': {
      const { terms } = term;
      return `within ${terms.map(length).join(' or ')} after ${event}, whichever ends first`;
    }
    case 'later': {
      const { terms } = term;
      return `within ${terms.map(length).join(' or ')} after ${event}, whichever ends last`;
    }
    case 'then': {
      const { terms } = term;
      return `within ${terms.map(length).join(', then ')} after ${event}`;
    }
  }
};
