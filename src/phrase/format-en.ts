import { match, P } from 'ts-pattern';
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
  const words = match(when)
    .with({ kind: 'by' }, ({ day: last, before }) => `by ${day(last)}${at}${before === undefined ? '' : HOW[before]}`)
    .with({ kind: 'on' }, ({ day: on }) => `on ${day(on)}${at}`)
    .with({ kind: 'within' }, ({ from, to }) => `from ${day(from)} to ${day(to)}${at}`)
    .with({ kind: 'from' }, ({ day: from }) => `from ${day(from)}${at} on`)
    .with({ kind: 'ongoing' }, () => 'ongoing')
    .with({ kind: 'every' }, (every) => recurring(every, at))
    .with({ kind: 'after' }, ({ event, term }) => afterEvent(event, term))
    .exhaustive();
  return when.binding === 'target' ? `${words}, as a target` : words;
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

const rule = (due: PeriodRule, period: string, at: string): string =>
  match(due)
    .with({ kind: 'whole' }, () => '')
    .with({ kind: 'by-day' }, (by) => ` by ${dayIn(by, period)}${at}${by.before === undefined ? '' : HOW[by.before]}`)
    .with({ kind: 'on-day' }, (on) => ` on ${dayIn(on, period)}${at}`)
    .with({ kind: 'by-weekday' }, ({ weekday, nth, month }) => {
      const which = nth === undefined ? '' : `the ${nth === 'last' ? 'last' : ORDINALS[nth]} `;
      const where =
        month === undefined ? '' : ` of ${period === 'year' ? MONTHS[month - 1] : `its ${ORDINALS[month]} month`}`;
      return ` by ${which}${WEEKDAYS[weekday]}${where}${at}`;
    })
    .with({ kind: 'last-day' }, () => ` by its last day${at}`)
    .with({ kind: 'first-workdays' }, ({ count }) => ` within its first ${plural(count, 'working day')}`)
    .with({ kind: 'last-workdays' }, ({ count }) => ` within its last ${plural(count, 'working day')}`)
    .with({ kind: 'workdays-after-end' }, ({ count }) => ` within ${plural(count, 'working day')} after its end`)
    .with({ kind: 'window' }, ({ from, to }) => ` from ${dayIn(from, period)} to ${dayIn(to, period)}`)
    .exhaustive();

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

const afterEvent = (event: string, term: Term | null): string =>
  match(term)
    .with(null, () => `after ${event}, on a day still to be set`)
    .with(
      { kind: P.union('workdays', 'days', 'weeks', 'months', 'years', 'hours') },
      (one) => `within ${length(one)} after ${event}`,
    )
    .with({ kind: 'before' }, ({ term: one }) => `at least ${length(one)} before ${event}`)
    .with({ kind: 'at-least' }, ({ term: one }) => `no less than ${length(one)} after ${event}`)
    .with({ kind: 'between' }, ({ least, most }) => `between ${length(least)} and ${length(most)} after ${event}`)
    .with({ kind: 'waiting' }, ({ term: one }) => `in force ${length(one)} after ${event}`)
    .with({ kind: 'notice-period' }, ({ term: one }) => `on notice for ${length(one)} from ${event}`)
    .with(
      { kind: 'earlier' },
      ({ terms }) => `within ${terms.map(length).join(' or ')} after ${event}, whichever ends first`,
    )
    .with(
      { kind: 'later' },
      ({ terms }) => `within ${terms.map(length).join(' or ')} after ${event}, whichever ends last`,
    )
    .with({ kind: 'then' }, ({ terms }) => `within ${terms.map(length).join(', then ')} after ${event}`)
    .exhaustive();
