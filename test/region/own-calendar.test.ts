import { china, closureNotice } from 'qixian/calendar';
import { dateAnew, dueOf, obligationsOf, type Roster, type Unit } from 'qixian/directive';
import { regionalCalendar } from 'qixian/region';
import { assess, whatMoved } from 'qixian/schedule';
import { workdays } from 'qixian/term';
import { afterEvent } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { errorOf } from '../support/errors.ts';

const unit = (id: string, name: string, calendar?: string): Unit => ({
  id,
  name,
  fullName: `${name}人民政府`,
  addressedAs: '你市',
  kind: 'other',
  aliases: [],
  ...(calendar === undefined ? {} : { calendar }),
});

const roster: Roster = {
  id: 'two-cities',
  name: '两市',
  units: [unit('nanning', '南宁市', 'CN-GX'), unit('guangzhou', '广州市')],
  groups: [],
};
const calendars = { 'CN-GX': regionalCalendar('CN-GX') };
const directive = oneTask({ when: afterEvent('request', workdays(5)) }, { units: ['nanning', 'guangzhou'] });

/** 5 working days from 9 April 2024: 三月三 takes the 11th and 12th in Guangxi, so 18 April there and 16 April elsewhere. */
const owed = obligationsOf(directive, { roster, calendars, events: { request: [{ id: 'r', on: '2024-04-09' }] } });
const [nanning, guangzhou] = owed;
if (nanning === undefined || guangzhou === undefined) {
  throw new Error('nothing is owed');
}

describe('an obligation of a unit with a calendar of its own', () => {
  test('keeps the key of that calendar, also as JSON; another keeps none', () => {
    expect(JSON.parse(JSON.stringify(nanning.rule)).calendar).toBe('CN-GX');
    expect(Object.hasOwn(guangzhou.rule, 'calendar')).toBe(false);
  });

  test('is dated anew over that calendar alone', () => {
    expect(dateAnew(nanning, china, calendars)).toEqual(nanning);
    const error = errorOf(() => dateAnew(nanning, china));
    expect([error.code, error.hint]).toEqual(['OPTION_INVALID', "Pass { calendars: { 'CN-GX': … } }."]);
  });
});

describe('assess', () => {
  test('counts left and late over the calendar of each unit', () => {
    // Left on 10 April: the 15th to 18th in Nanning, the 11th, 12th, 15th and 16th in Guangzhou.
    const early = assess(owed, { asOf: '2024-04-10', calendars });
    expect(early.map(({ due, left }) => [due, left.workdays])).toEqual([
      ['2024-04-18', 4],
      ['2024-04-16', 4],
    ]);
    const atFeast = assess(owed, { asOf: '2024-04-12', calendars });
    expect(atFeast.map(({ left }) => left.workdays)).toEqual([4, 2]);
    const late = assess(owed, { asOf: '2024-04-19', calendars });
    expect(late.map(({ status, late: { workdays: days } }) => [status, days])).toEqual([
      ['overdue', 1],
      ['overdue', 3],
    ]);
  });

  test('dates each anew over its own calendar when one is given for all', () => {
    const again = assess(owed, { asOf: '2024-04-10', calendar: china, calendars });
    expect(again.map(({ due }) => due)).toEqual(['2024-04-18', '2024-04-16']);
  });

  test('as the calendars stood on a day: a closure decided on the 11th is not known on the 10th', () => {
    const closed = closureNotice({
      id: 'x',
      year: 2024,
      name: '搬迁',
      days: ['2024-04-16'],
      publishedOn: '2024-04-11',
    });
    const own = calendars['CN-GX'].with(closed);
    const dues = (on: string) =>
      assess(owed, {
        asOf: '2024-04-10',
        calendar: china.asKnownOn(on),
        calendars: { 'CN-GX': own.asKnownOn(on) },
      }).map(({ due }) => due);
    expect(dues('2024-04-11')).toEqual(['2024-04-19', '2024-04-16']);
    expect(dues('2024-04-10')[1]).toBe('2024-04-16');
  });

  test('is refused without that calendar, with and without one for all', () => {
    for (const options of [{}, { calendar: china }, { calendars: {} }, { calendars: { other: china } }]) {
      expect(errorOf(() => assess(owed, { asOf: '2024-04-10', ...options })).code).toBe('OPTION_INVALID');
    }
    expect(assess([guangzhou], { asOf: '2024-04-10' })).toHaveLength(1);
  });
});

describe('whatMoved', () => {
  const own = calendars['CN-GX'];
  const closed = closureNotice({ id: 'x', year: 2024, name: '搬迁', days: ['2024-04-16'] });

  test('compares each over the states of its own calendar', () => {
    const moves = whatMoved(owed, {
      from: china,
      to: china,
      calendars: { 'CN-GX': { from: own, to: own.with(closed) } },
    });
    expect(
      moves.map(({ obligation, before, after, notices }) => [obligation.unit.name, before, after, notices]),
    ).toEqual([
      [
        '南宁市',
        { certainty: 'decided', due: '2024-04-18' },
        { certainty: 'decided', due: '2024-04-19' },
        [{ kind: 'notice', id: 'x', title: '搬迁', number: null }],
      ],
    ]);
    expect(moves.map(({ obligation }) => dueOf(obligation))).toEqual(['2024-04-19']);
  });

  test('a change of the national calendar moves none of a unit with its own', () => {
    const moves = whatMoved(owed, {
      from: china,
      to: china.with(closed),
      calendars: { 'CN-GX': { from: own, to: own } },
    });
    expect(moves.map(({ obligation }) => obligation.unit.name)).toEqual(['广州市']);
  });

  test('is refused without the states of that calendar', () => {
    expect(errorOf(() => whatMoved(owed, { from: china, to: china })).code).toBe('OPTION_INVALID');
  });
});
