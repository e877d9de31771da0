import fc from 'fast-check';
import { china, offInBoth, offInEither, type WorkCalendar, workCalendar } from 'qixian/calendar';
import { addDays, formatDay, parseDay, toDay, weekdayOf } from 'qixian/kernel';
import { calendar, calendarLaws } from 'qixian/testing';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';

const lawNamed = (name: string) => {
  const law = calendarLaws.find((one) => one.name === name);
  if (law === undefined) {
    throw new Error(`no law is called ${name}`);
  }
  return law;
};

/** A school closed on Mondays and in July, without any notice of the State Council. */
const school = workCalendar({
  id: 'school',
  weekend: [1],
  notices: [2019, 2020, 2021].map((year) => ({
    id: `school-${year}`,
    kind: 'yearly',
    year,
    title: `校历${year}`,
    number: null,
    signedOn: null,
    publishedOn: null,
    items: [
      {
        name: '暑假',
        days: Object.fromEntries(
          Array.from({ length: 31 }, (_, at) => [formatDay(addDays(parseDay(`${year}-07-01`), at)), 'rest' as const]),
        ),
      },
    ],
  })),
});

describe('each law holds', () => {
  const CALENDARS: readonly (readonly [name: string, calendar: WorkCalendar])[] = [
    ['china', china],
    ['china as known on 2020-01-20', china.asKnownOn('2020-01-20')],
    ['a school with other days off', school],
    ['china and the school, off in either', offInEither(china, school)],
    ['china and the school, off in both', offInBoth(china, school)],
  ];
  test.each(CALENDARS.flatMap(([of, one]) => calendarLaws.map((law) => ({ of, one, law, name: law.name }))))(
    'of $of: $name',
    ({ one, law }) => law.check(one, { numRuns: runs(200) }),
  );

  test.each(calendarLaws)('of any calendar: $name', (law) => {
    fc.assert(
      fc.property(calendar(), (one) => law.check(one, { numRuns: 20 })),
      { numRuns: runs(20) },
    );
  });
});

/** The years of china with no holiday and no make-up day. */
const weekdaysOnly = workCalendar({
  id: 'weekdays',
  notices: china.notices
    .filter(({ kind }) => kind === 'yearly')
    .map((notice) => ({ ...notice, signedOn: null, publishedOn: null, items: [] })),
});

/** China with some of its answers replaced by wrong ones. */
const broken = (answers: Partial<WorkCalendar>): WorkCalendar => Object.assign(Object.create(china), answers);

describe('each law can fail: a calendar that is wrong in just this is found out', () => {
  const WRONG: readonly (readonly [law: string, fault: string, calendar: WorkCalendar])[] = [
    [
      'adding workdays gives a workday',
      'adds calendar days',
      broken({ addWorkdays: (day, count) => formatDay(addDays(toDay(day), count)) }),
    ],
    [
      'counting undoes adding',
      'counts the first day too',
      broken({ countWorkdays: (from, to) => china.countWorkdays(from, to) + 1 }),
    ],
    [
      'adding in two steps is adding at once',
      'adds one too many',
      broken({ addWorkdays: (day, count) => china.addWorkdays(day, count + Math.sign(count)) }),
    ],
    [
      'a later start is never due earlier',
      'gives a week more to what begins on a Monday',
      broken({
        addWorkdays: (day, count) => china.addWorkdays(day, count + (weekdayOf(toDay(day)) === 1 ? 5 : 0)),
      }),
    ],
    [
      'one day more is later',
      'never goes past a hundred',
      broken({ addWorkdays: (day, count) => china.addWorkdays(day, Math.min(count, 100)) }),
    ],
    [
      'counting back is counting with the sign turned',
      'forgets the sign',
      broken({ countWorkdays: (from, to) => Math.abs(china.countWorkdays(from, to)) }),
    ],
    ['rolling twice is rolling once', 'moves a day that is worked', broken({ roll: (day) => china.nextWorkday(day) })],
    ['a rolled day is a workday', 'leaves every day where it is', broken({ roll: (day) => formatDay(toDay(day)) })],
    [
      'the index agrees with a walk day by day',
      'forgets the make-up days when it adds',
      broken({
        addWorkdays: (day, count) => offInEither(china, weekdaysOnly).addWorkdays(day, count),
      }),
    ],
    [
      'a calendar as it stood knows no later notice',
      'knows today what was published later',
      broken({ asKnownOn: () => china }),
    ],
  ];

  test('a wrong calendar stands against every law', () => {
    expect(WRONG.map(([law]) => law)).toEqual(calendarLaws.map(({ name }) => name));
  });

  test.each(WRONG)('%s: one that %s', (name, _, wrong) => {
    expect(() => lawNamed(name).check(wrong, { numRuns: 1000, seed: 1 })).toThrow(/Property failed/);
    expect(() => lawNamed(name).check(china, { numRuns: 1000, seed: 1 })).not.toThrow();
  });

  test('an error that is not one of coverage is not swallowed', () => {
    const failing = broken({
      addWorkdays: () => {
        throw new TypeError('out of order');
      },
    });
    expect(() => lawNamed('counting undoes adding').check(failing, { numRuns: 5 })).toThrow(/Property failed/);
  });

  test('the same seed tries the same cases', () => {
    const report = (): string => {
      try {
        lawNamed('counting undoes adding').check(broken({ countWorkdays: () => 0 }), { seed: 7 });
      } catch (error) {
        return String(error instanceof Error ? error.message : error);
      }
      return 'nothing failed';
    };
    expect(report()).toContain('seed: 7');
    expect(report()).toBe(report());
  });
});

test('each law has a name of its own in both languages', () => {
  expect(new Set(calendarLaws.map(({ name }) => name)).size).toBe(calendarLaws.length);
  expect(new Set(calendarLaws.map(({ nameZh }) => nameZh)).size).toBe(calendarLaws.length);
  for (const { name, nameZh } of calendarLaws) {
    expect(name).toMatch(/[a-z]/);
    expect(nameZh).toMatch(/[一-鿿]/);
  }
});
