import {
  guangzhou,
  guangzhou2020,
  parseDirective,
  parseRoster,
  safeParseDirective,
  safeParseRoster,
} from 'qixian/directive';
import type { Issue, Parsed } from 'qixian/errors';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

type Path = readonly (string | number)[];
type Edit = readonly [path: Path, value: unknown];

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A copy of the directive as JSON, with values put in at their paths; undefined takes a key away. */
const edited = (...edits: readonly Edit[]): unknown => {
  const copy = copyOf(guangzhou2020);
  for (const [path, value] of edits) {
    const holder = path.slice(0, -1).reduce((at: unknown, key) => Reflect.get(Object(at), key), copy);
    Reflect.set(Object(holder), path.at(-1) ?? '', value);
  }
  return copyOf(copy);
};

const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => (parsed.ok ? [] : parsed.issues);
const placesOf = (parsed: Parsed<unknown>): readonly string[] => issuesOf(parsed).map(({ path }) => path.join('.'));

describe('a sound document', () => {
  test('is the directive itself after a way through JSON', () => {
    expect(safeParseDirective(copyOf(guangzhou2020))).toEqual({ ok: true, value: guangzhou2020 });
    expect(parseDirective(copyOf(guangzhou2020))).toEqual(guangzhou2020);
  });

  test('so is its roster', () => {
    expect(safeParseRoster(copyOf(guangzhou))).toEqual({ ok: true, value: guangzhou });
    expect(parseRoster(copyOf(guangzhou))).toEqual(guangzhou);
  });

  test('is not touched by reading', () => {
    const document = copyOf(guangzhou2020);
    safeParseDirective(document);
    expect(document).toEqual(guangzhou2020);
  });
});

/** One problem each: where it is planted, where it is told if elsewhere, and with which code if not DOCUMENT_INVALID. */
const PROBLEMS: readonly {
  readonly path: Path;
  readonly value: unknown;
  readonly told?: Path;
  readonly code?: string;
  readonly why: string;
}[] = [
  { path: ['issuedOn'], value: '2020-7-21', code: 'DAY_FORMAT', why: 'a month of one digit' },
  { path: ['supervisor'], value: 'nobody', why: 'a unit that the roster does not have' },
  { path: ['number'], value: 53, why: 'a number where text belongs' },
  { path: ['groups', 0, 'open'], value: 'yes', why: 'text where true or false belongs' },
  { path: ['groups', 1, 'members', 0], value: 'mars', why: 'a member that the roster does not have' },
  { path: ['groups', 2, 'id'], value: 'yuexiu', why: 'a group with the id of a unit' },
  { path: ['tasks', 0, 'milestones', 0, 'when', 'day'], value: '2026-02-30', code: 'DAY_INVALID', why: 'no such day' },
  {
    path: ['tasks', 0, 'milestones', 0, 'exceptions', 0, 'unit'],
    value: 'mars',
    why: 'an exception for a unit that the roster does not have',
  },
  {
    path: ['tasks', 1, 'milestones', 0, 'when'],
    value: { kind: 'within', from: '2021-02-01', to: '2021-01-31' },
    why: 'a window that ends before it begins',
  },
  { path: ['tasks', 2, 'title'], value: '', why: 'an empty title' },
  { path: ['tasks', 3, 'units', 0], value: 'mars', why: 'a unit or group that nobody defines' },
  { path: ['tasks', 3, 'articles'], value: '（四）', why: 'text where a list belongs' },
  { path: ['tasks', 4, 'id'], value: '1', why: 'the id of another task' },
  { path: ['tasks', 5, 'colour'], value: 'red', told: ['tasks', 5], why: 'a key that no task has' },
  {
    path: ['tasks', 6, 'milestones', 0, 'when', 'period'],
    value: 'fortnight',
    why: 'a period of which the library does not know',
  },
  { path: ['tasks', 7, 'milestones', 0, 'delivery', 1, 'kind'], value: 'fax', why: 'a delivery of no known kind' },
  { path: ['tasks', 8, 'timeText'], value: undefined, why: 'a key that is missing' },
  { path: ['tasks', 9, 'row'], value: 10.5, why: 'half a row' },
  {
    path: ['tasks', 10, 'milestones', 0, 'when', 'time'],
    value: { kind: 'clock', at: '25:00' },
    told: ['tasks', 10, 'milestones', 0, 'when', 'time', 'at'],
    why: 'no hour of the day',
  },
  { path: ['tasks', 11, 'units'], value: [], why: 'a task for nobody' },
  { path: ['tasks', 22, 'milestones', 1, 'key'], value: '1', why: 'the key of another milestone' },
  {
    path: ['tasks', 36, 'milestones', 0, 'when', 'due', 'from', 'month'],
    value: 13,
    why: 'no month of the year',
  },
  {
    path: ['tasks', 37, 'milestones', 0, 'when', 'due'],
    value: { kind: 'by-day', month: 7, day: 31 },
    why: 'the seventh month of a half-year',
  },
  {
    path: ['tasks', 42, 'milestones', 0, 'when'],
    value: { kind: 'every', period: 'week', due: { kind: 'by-day', day: 5 } },
    told: ['tasks', 42, 'milestones', 0, 'when', 'due'],
    why: 'a week has no days of a month',
  },
  { path: ['roster', 'units', 1, 'aliases', 0], value: '越秀区', why: 'the name of another unit' },
  { path: ['roster', 'units', 2, 'code'], value: '4401', why: 'a division code of four digits' },
  { path: ['roster', 'units', 3, 'id'], value: '天河', why: 'an id that is not ASCII' },
  { path: ['roster', 'units', 4, 'successor'], value: 'mars', why: 'a successor that the roster does not have' },
  {
    path: ['roster', 'units', 5, 'to'],
    value: '2020-02-30',
    code: 'DAY_INVALID',
    why: 'a last day that does not exist',
  },
];

describe('one problem is told at its place, with its code, a message and a cure', () => {
  test.each(PROBLEMS.map((problem) => ({ ...problem, place: problem.path.join('.') })))(
    '$place: $why',
    ({ path, value, told = path, code = 'DOCUMENT_INVALID' }) => {
      const issues = issuesOf(safeParseDirective(edited([path, value])));
      expect(issues).toContainEqual({
        code,
        path: told,
        message: expect.stringMatching(/\S/),
        hint: expect.stringMatching(/\S/),
        facts: expect.any(Object),
      });
    },
  );
});

describe('all problems are told at once', () => {
  test(`${PROBLEMS.length} planted in one document are all found`, () => {
    const document = edited(...PROBLEMS.map(({ path, value }): Edit => [path, value]));
    const places = placesOf(safeParseDirective(document));
    const missing = PROBLEMS.map(({ path, told = path }) => told.join('.')).filter((place) => !places.includes(place));
    expect(missing).toEqual([]);
  });

  test('two in one object: an unknown key and a reversed window', () => {
    const when = { kind: 'within', from: '2021-02-01', to: '2021-01-31', colour: 'red' };
    const messages = issuesOf(safeParseDirective(edited([['tasks', 0, 'milestones', 0, 'when'], when]))).map(
      ({ message }) => message,
    );
    expect(messages).toHaveLength(2);
    expect(messages.join()).toContain('colour');
    expect(messages.join()).toContain('ends before it begins');
  });

  test('a shape and a name: the roster is no list, so nothing in it can be found, and the rest is still read', () => {
    const places = placesOf(safeParseDirective(edited([['roster', 'units'], 'all'], [['issuedOn'], 'today'])));
    expect(places).toContain('roster.units');
    expect(places).toContain('issuedOn');
  });

  test('parseDirective throws DOCUMENT_INVALID with all of them, and shows the first', () => {
    const document = edited(...PROBLEMS.map(({ path, value }): Edit => [path, value]));
    const error = errorOf(() => parseDirective(document));
    expect(error.code).toBe('DOCUMENT_INVALID');
    expect(error.issues).toEqual(issuesOf(safeParseDirective(document)));
    expect(error.message).toContain(String(error.issues.length));
  });

  test('parseRoster does the same for a roster', () => {
    const [unit] = guangzhou.units;
    const error = errorOf(() => parseRoster({ ...guangzhou, name: '', units: [unit, unit] }));
    expect(error.code).toBe('DOCUMENT_INVALID');
    const places = error.issues.map(({ path }) => path.join('.'));
    expect(places).toContain('name');
    expect(places).toContain('units.1.id');
    // the districts whose units are gone
    expect(places).toContain('groups.0.members.1');
  });
});

describe('a unit', () => {
  test('that ends before it begins is refused', () => {
    const unit = { ...guangzhou.units[0], from: '2021-01-01', to: '2020-12-31' };
    expect(placesOf(safeParseDirective(edited([['roster', 'units', 0], unit])))).toEqual(['roster.units.0']);
  });

  test('may say how long it exists, who follows and by which calendar it works', () => {
    const unit = {
      ...guangzhou.units[0],
      from: '2005-05-18',
      to: '2030-12-31',
      successor: 'haizhu',
      calendar: 'own-days',
    };
    expect(safeParseDirective(edited([['roster', 'units', 0], unit]))).toMatchObject({
      ok: true,
      value: { roster: { units: expect.arrayContaining([unit]) } },
    });
  });
});

describe('every kind of time limit is read', () => {
  test.each([
    [{ kind: 'on', day: '2020-10-31' }],
    [{ kind: 'within', from: '2021-01-01', to: '2021-01-01' }],
    [{ kind: 'ongoing', binding: 'target' }],
    [{ kind: 'after', event: 'e', term: { kind: 'months', count: 3 } }],
    [{ kind: 'after', event: 'e', term: null }],
    [{ kind: 'every', period: 'week', due: { kind: 'by-weekday', weekday: 5 } }],
    [{ kind: 'every', period: 'month', due: { kind: 'by-weekday', weekday: 1, nth: 'last' } }],
    [{ kind: 'every', period: 'year', due: { kind: 'by-weekday', weekday: 7, nth: 3, month: 9 } }],
    [{ kind: 'every', period: 'month', due: { kind: 'last-workdays', count: 3 } }],
    [{ kind: 'every', period: 'quarter', due: { kind: 'workdays-after-end', count: 5 }, reportsOn: 'previous' }],
    [{ kind: 'every', period: 'month', due: { kind: 'window', from: { day: 1 }, to: { day: 'last' } } }],
    [{ kind: 'by', day: '2020-08-31', time: { kind: 'clock', at: '24:00' } }],
    [
      {
        kind: 'by',
        day: '2020-08-31',
        time: { kind: 'named', words: '上午下班前', reading: '12:00', others: ['11:30'] },
      },
    ],
  ])('%j', (when) => {
    const parsed = safeParseDirective(edited([['tasks', 0, 'milestones', 0, 'when'], when]));
    expect(issuesOf(parsed)).toEqual([]);
  });

  test.each<[when: unknown, why: string]>([
    [{ kind: 'by' }, 'no day'],
    [{ kind: 'by', day: '2020-10-31T00:00:00' }, 'a time came along'],
    [{ kind: 'sometime', day: '2020-10-31' }, 'no known kind'],
    [{ kind: 'after', event: 'e' }, 'a term is null where none is set, not left out'],
    [{ kind: 'after', event: 'e', term: { kind: 'workdays', count: 0 } }, 'nothing to count'],
    [{ kind: 'every', period: 'month', due: { kind: 'by-weekday', weekday: 0 } }, 'weeks count from Monday 1'],
    [{ kind: 'every', period: 'month', due: { kind: 'by-day', day: 32 } }, 'no month has 32 days'],
    [
      { kind: 'every', period: 'month', due: { kind: 'window', from: { day: 20 }, to: { day: 10 } } },
      'a window that ends before it begins',
    ],
    [{ kind: 'by', day: '2020-10-31', binding: 'maybe' }, 'binding or a target'],
    ['2020-10-31', 'a day alone is no time limit'],
    [null, 'nothing'],
  ])('%j is refused: %s', (when) => {
    const places = placesOf(safeParseDirective(edited([['tasks', 0, 'milestones', 0, 'when'], when])));
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place) => place.startsWith('tasks.0.milestones.0.when'))).toBe(true);
  });
});
