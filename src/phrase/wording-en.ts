import { clockOr, dayParts, type Wording } from './wording.ts';

const MONTHS = ' January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ORDINALS = ' first second third fourth fifth sixth'.split(' ');

const dayOf = (iso: string): string => {
  const [year, month, day] = dayParts(iso);
  return `${day} ${MONTHS[month]} ${year}`;
};

/** English words; events and named times stay in the words of the text. */
export const EN: Wording = {
  day: dayOf,
  time: (at) => (at === undefined ? '' : ` ${clockOr(at, (words) => `(${words})`)}`),
  by: {
    plain: '{at}',
    exclusive: '{at} (that day excluded)',
    contested: '{at} (whether that day is included is contested)',
  },
  target: '{limit}, as a target',
  limits: {
    by: 'by {day}{by}',
    on: 'on {day}{at}',
    within: 'from {from} to {to}{at}',
    from: 'from {day}{at} on',
    ongoing: 'ongoing',
    every: 'every {period}{rule}{about}{since}',
    after: 'after {event}, on a day still to be set',
  },
  period: (unit) => unit,
  since: (key) => `, beginning with ${key}`,
  about: (unit) => `, on the ${unit} before`,
  dayIn: ({ month, day }, unit) => {
    const which = day === 'last' ? 'the last day' : `day ${day}`;
    return month === undefined
      ? which
      : unit === 'year'
        ? `${day === 'last' ? 'the end of' : day} ${MONTHS[month]}`
        : `${which} of its ${ORDINALS[month] ?? month} month`;
  },
  weekday: ({ weekday, nth, month }, unit) => {
    const which = nth === undefined ? '' : `the ${nth === 'last' ? nth : ORDINALS[nth]} `;
    const where = month === undefined ? '' : ` of ${unit === 'year' ? MONTHS[month] : `its ${ORDINALS[month]} month`}`;
    return `${which}${WEEKDAYS[weekday]}${where}`;
  },
  rules: {
    whole: '',
    'by-day': ' by {day}{by}',
    'on-day': ' on {day}{at}',
    'by-weekday': ' by {weekday}{at}',
    'last-day': ' by its last day{at}',
    'first-workdays': ' within its first {length}',
    'last-workdays': ' within its last {length}',
    'workdays-after-end': ' within {length} after its end',
    window: ' from {window}',
  },
  end: () => '',
  window: (from, to, unit, dayIn) => `${dayIn(from, unit)} to ${dayIn(to, unit)}`,
  length: (count, kind) => {
    const one = kind === 'workdays' ? 'working day' : kind.slice(0, -1);
    return `${count} ${one}${count === 1 ? '' : 's'}`;
  },
  joined: { earlier: ' or ', later: ' or ', 'in-turn': ', then ' },
  terms: {
    length: 'within {length} after {event}',
    before: 'at least {length} before {event}',
    'at-least': 'no less than {length} after {event}',
    between: 'between {least} and {most} after {event}',
    waiting: 'in force {length} after {event}',
    'notice-period': 'on notice for {length} from {event}',
    earlier: 'within {lengths} after {event}, whichever ends first',
    later: 'within {lengths} after {event}, whichever ends last',
    'in-turn': 'within {lengths} after {event}',
  },
};
