import { china } from 'qixian/calendar';
import type { Obligation } from 'qixian/directive';
import { whatMoved } from 'qixian/schedule';
import { days, workdays } from 'qixian/term';
import { afterEvent, byDay, every, ongoing, withinDays } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { around, only, owes, term } from './movable.ts';

const SARS = { id: 'cn-2003-2', number: null };
const VICTORY = { id: 'cn-2015-2', number: '国发明电〔2015〕1号' };
const MAY = { id: 'cn-2019-2', number: '国办发明电〔2019〕3号' };
const EPIDEMIC = { id: 'cn-2020-2', number: '国办发明电〔2020〕1号' };

describe('the second notices, counted by hand', () => {
  test.each([
    // before: 15–18, 21–25, Saturday the 26th; after: the 26th and 27th are a weekend again
    {
      knownFrom: '2003-04-21',
      notice: SARS,
      on: '2003-04-14',
      count: 10,
      was: '2003-04-26',
      is: '2003-04-28',
      moved: 2,
      causes: ['2003-04-26', '2003-04-27'],
    },
    // before: 29, 30 April, Thursday 8 May; after: 29, 30 April, Tuesday 6 May
    {
      knownFrom: '2003-04-21',
      notice: SARS,
      on: '2003-04-28',
      count: 3,
      was: '2003-05-08',
      is: '2003-05-06',
      moved: -2,
      causes: ['2003-05-06', '2003-05-07'],
    },
    // before: 1, 2, 3, 4 September; after: 1, 2, Sunday the 6th, 7
    {
      knownFrom: '2015-05-13',
      notice: VICTORY,
      on: '2015-08-31',
      count: 4,
      was: '2015-09-04',
      is: '2015-09-07',
      moved: 3,
      causes: ['2015-09-03', '2015-09-04', '2015-09-06'],
    },
    // before: Monday the 7th; after: the Sunday before it is worked
    {
      knownFrom: '2015-05-13',
      notice: VICTORY,
      on: '2015-09-04',
      count: 1,
      was: '2015-09-07',
      is: '2015-09-06',
      moved: -1,
      causes: ['2015-09-06'],
    },
    // 19–22 March (4), 25–29 (9), 1–4 April (13), 8–12 (18), 15–19 (23), 22–26 (28); then Monday the 29th, or the Sunday
    {
      knownFrom: '2019-03-22',
      notice: MAY,
      on: '2019-03-18',
      count: 29,
      was: '2019-04-29',
      is: '2019-04-28',
      moved: -1,
      causes: ['2019-04-28'],
    },
    // before: 30 April, 2, 3 May; after: 30 April, Sunday the 5th, 6 May
    {
      knownFrom: '2019-03-22',
      notice: MAY,
      on: '2019-04-29',
      count: 3,
      was: '2019-05-03',
      is: '2019-05-06',
      moved: 3,
      causes: ['2019-05-02', '2019-05-03', '2019-05-05'],
    },
    // 13–17 January (5), Sunday the 19th (6), 20–23 (10); before: 31 January, 1 February (12), 3–7 (17), 10–12 (20);
    // after: 3–7 February (15), 10–14 (20). 2 February was a Sunday already: it moves nothing
    {
      knownFrom: '2020-01-26',
      notice: EPIDEMIC,
      on: '2020-01-10',
      count: 20,
      was: '2020-02-12',
      is: '2020-02-14',
      moved: 2,
      causes: ['2020-01-31', '2020-02-01'],
    },
  ])('$on and $count working days: $was became $is ($moved)', ({ knownFrom, notice, on, count, ...row }) => {
    const move = only(whatMoved(term(on, count), around(knownFrom)));
    expect(move).toMatchObject({
      before: { certainty: 'decided', due: row.was },
      after: { certainty: 'decided', due: row.is },
      direction: row.moved < 0 ? 'earlier' : 'later',
      shortened: row.moved < 0,
      days: row.moved,
      notices: [notice],
      withdrawn: [],
      obligation: { timing: { deadline: { due: row.is } } },
    });
    expect(move.causes.map(({ day }) => day)).toEqual(row.causes);
  });

  test.each<[knownFrom: string, on: string, count: number, why: string]>([
    ['2003-04-21', '2003-04-25', 7, 'two days fewer in April, two more in May: 9 May either way'],
    ['2003-04-21', '2003-04-01', 10, 'due before anything changed'],
    ['2015-05-13', '2015-09-03', 2, 'the 4th and 7th, or the 6th and 7th: the 7th either way'],
    ['2019-03-22', '2019-03-18', 28, 'due on the Friday before the worked Sunday'],
    ['2020-01-26', '2020-02-02', 5, 'begun when all was over'],
  ])('of %s did not touch %s and %i working days: %s', (knownFrom, on, count) => {
    expect(whatMoved(term(on, count), around(knownFrom))).toEqual([]);
  });
});

describe('what may be asked', () => {
  const { from, to } = around('2019-03-22');

  test('nothing: nothing moved', () => {
    expect(whatMoved([], { from, to })).toEqual([]);
  });

  test('the same calendar twice: nothing moved', () => {
    expect(whatMoved(term('2019-03-18', 29), { from: to, to })).toEqual([]);
    expect(whatMoved(term('2019-03-18', 29), { from: to, to: china.asKnownOn('2019-03-22') })).toEqual([]);
  });

  test('what has no due day, or one that no calendar moves, is never listed', () => {
    const still = [
      ...owes(ongoing()),
      ...owes(afterEvent('not-yet', workdays(3))),
      ...owes(afterEvent('received', null), '2019-04-29'),
      ...owes(byDay('2019-05-02')),
      ...owes(withinDays('2019-04-28', '2019-05-05')),
    ];
    expect(still).toHaveLength(5);
    expect(whatMoved(still, { from, to })).toEqual([]);
  });

  test('the dates that an obligation carries do not matter: it is dated anew', () => {
    const carried = term('2019-03-18', 29).map((one) => ({ ...one, timing: { kind: 'waiting', event: 'x' } as const }));
    expect(only(whatMoved(carried, { from, to }))).toEqual(only(whatMoved(term('2019-03-18', 29), { from, to })));
  });

  test('plain data: it survives JSON', () => {
    const moves = whatMoved(term('2019-03-18', 29), { from, to });
    expect(JSON.parse(JSON.stringify(moves))).toEqual(moves);
  });

  test('shortened ones come first, then by due day, then by id', () => {
    const asked = [
      ...term('2019-04-29', 3), // later, to 6 May
      ...term('2019-04-29', 2), // later, to 5 May
      ...term('2019-04-12', 11), // shortened, to 28 April
      ...term('2019-04-11', 12), // shortened, to 28 April
      ...term('2019-04-30', 2), // later, to 6 May
    ];
    const listed = whatMoved(asked, { from, to }).map(({ obligation, after, shortened }) => [
      obligation.occurrence,
      after.certainty === 'decided' && after.due,
      shortened,
    ]);
    expect(listed).toEqual([
      ['2019-04-11', '2019-04-28', true],
      ['2019-04-12', '2019-04-28', true],
      ['2019-04-29', '2019-05-05', false],
      ['2019-04-29', '2019-05-06', false],
      ['2019-04-30', '2019-05-06', false],
    ]);
  });
});

describe('only days that count are causes', () => {
  const { from, to } = around('2019-03-22');
  const causes = (obligations: readonly Obligation[]) =>
    whatMoved(obligations, { from, to }).map((move) => [move.days, move.causes.map(({ day }) => day)]);

  test('of a term in days: those over which its last day is rolled', () => {
    // 15 April and 20 days is Sunday 5 May, which became a working day; 28 April lies inside and does not matter
    expect(causes(owes(afterEvent('received', days(20)), '2019-04-15'))).toEqual([[-1, ['2019-05-05']]]);
  });

  test('of a fixed day with a convention: those between it and its due day', () => {
    // before: Thursday 2 May itself; after: it is off, and Sunday the 5th worked
    expect(causes(owes(byDay('2019-05-02'), '2019-01-02', 'following'))).toEqual([
      [3, ['2019-05-02', '2019-05-03', '2019-05-05']],
    ]);
    // 1 May itself was off in both
    expect(causes(owes(byDay('2019-05-03'), '2019-01-02', 'preceding'))).toEqual([[-3, ['2019-05-02', '2019-05-03']]]);
  });

  test('of working days after a period: those after it', () => {
    // after the month of April, three: 2, 3, 6 May before; 5, 6, 7 May after. 28 April lies in the month
    const monthly = owes(every('month', { kind: 'workdays-after-end', count: 3 }));
    expect(causes(monthly)).toEqual([[1, ['2019-05-02', '2019-05-03', '2019-05-05']]]);
  });

  test('of the last and the first working days of a period: those inside it', () => {
    // the week from Monday 29 April: Friday 3 May before, Sunday the 5th after
    const last = owes(every('week', { kind: 'last-workdays', count: 1 }));
    expect(causes(last)).toEqual([
      [2, ['2019-04-28']], // the week before: Friday the 26th, then Sunday the 28th
      [2, ['2019-05-03', '2019-05-05']],
    ]);
    // 2 and 3 May before; 5 and 6 May after
    const first = owes(every('month', { kind: 'first-workdays', count: 2 }));
    expect(causes(first)).toEqual([[3, ['2019-05-02', '2019-05-03', '2019-05-05']]]);
  });
});
