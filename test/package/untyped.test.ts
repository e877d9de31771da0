import { china, closureNotice, daysOfRuns, offInBoth, offInEither, workCalendar } from 'qixian/calendar';
import { dateAnew, findUnit, guangzhou, obligationsOf } from 'qixian/directive';
import { assess, diffCalendars, hangingOn, summarize, whatMoved } from 'qixian/schedule';
import { publicationDeadline } from 'qixian/statute';
import { dueOrThrow, fixedDeadline, statusOf } from 'qixian/term';
import { occurrencesOf } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

/** What a caller without types may pass in the place of anything. */
const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['NaN', Number.NaN],
  ['{}', {}],
  ["''", ''],
  ['a symbol', Symbol('x')],
  ['a text of 40 MB', 'x'.repeat(40_000_000)],
  ['a key __proto__', JSON.parse('{"__proto__":{"a":1}}')],
  ['a bigint', 1n],
];

const never = (value: unknown): never => value as never;

const CALLS: Readonly<Record<string, (value: unknown) => unknown>> = {
  'china.with': (value) => china.with(never(value)),
  workCalendar: (value) => workCalendar(never(value)),
  closureNotice: (value) => closureNotice(never(value)),
  'closureNotice days': (value) => closureNotice({ id: 'x', year: 2026, name: 'x', days: never(value) }),
  daysOfRuns: (value) => daysOfRuns(never(value)),
  'a run of days': (value) => daysOfRuns([never(value)]),
  offInEither: (value) => offInEither(china, never(value)),
  offInBoth: (value) => offInBoth(never(value), china),
  dueOrThrow: (value) => dueOrThrow(never(value)),
  statusOf: (value) => statusOf(never(value), { asOf: '2021-01-10' }),
  'statusOf options': (value) => statusOf(publicationDeadline('2020-01-10'), never(value)),
  occurrencesOf: (value) => occurrencesOf(never(value), { issuedOn: '2020-07-21', to: '2020-12-31' }),
  obligationsOf: (value) => obligationsOf(never(value)),
  dateAnew: (value) => dateAnew(never(value), china),
  findUnit: (value) => findUnit('海珠区', never(value)),
  'findUnit name': (value) => findUnit(never(value), guangzhou),
  assess: (value) => assess(never(value), { asOf: '2021-01-10' }),
  'assess options': (value) => assess([], never(value)),
  whatMoved: (value) => whatMoved(never(value), { from: china, to: china }),
  'whatMoved options': (value) => whatMoved([], never(value)),
  hangingOn: (value) => hangingOn(never(value)),
  summarize: (value) => summarize(never(value), { by: 'unit' }),
  diffCalendars: (value) => diffCalendars(china, never(value)),
};

/** Where an object without members is a use of the call, all others are still refused. */
const OPTIONAL: Readonly<Record<string, (value: unknown) => unknown>> = {
  publicationDeadline: (value) => publicationDeadline('2020-01-10', never(value)),
  fixedDeadline: (value) => fixedDeadline('2020-01-10', never(value)),
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

describe('a call that TypeScript forbids is refused with a code, a message and a cure', () => {
  test.each(Object.entries(CALLS))('%s', (_, call) => {
    for (const [label, value] of HOSTILE) {
      const error = errorOf(() => call(value));
      expect(error.hint, label).not.toBe('');
      expect(error.message.length, label).toBeLessThan(400);
    }
  });

  test.each(Object.entries(OPTIONAL))('%s', (_, call) => {
    for (const [label, value] of HOSTILE.filter(([, one]) => !isObject(one))) {
      expect(errorOf(() => call(value)).hint, label).not.toBe('');
    }
  });
});
