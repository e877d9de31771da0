import { china } from 'qixian/calendar';
import { dueOf, obligationsOf, type Roster, type Unit } from 'qixian/directive';
import { regionalCalendar } from 'qixian/region';
import { deadline, dueOrThrow, workdays } from 'qixian/term';
import { afterEvent } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';

const unit = (id: string, name: string, calendar: string): Unit => ({
  id,
  name,
  fullName: `${name}人民政府`,
  addressedAs: '你市',
  kind: 'other',
  aliases: [],
  calendar,
});

const roster: Roster = {
  id: 'two-cities',
  name: '两市',
  units: [unit('nanning', '南宁市', '450100'), unit('guangzhou', '广州市', '440100')],
  groups: [],
};

const calendars = { '450100': regionalCalendar('450100'), '440100': regionalCalendar('440100') };
const directive = oneTask({ when: afterEvent('request', workdays(5)) }, { units: ['nanning', 'guangzhou'] });

const dueDays = (on: string): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    obligationsOf(directive, { roster, calendars, events: { request: [{ id: 'r', on }] }, from: '2020-07-21' }).map(
      (one) => [one.unit.name, dueOf(one)],
    ),
  );

describe('5 working days after a request, in Nanning and in Guangzhou', () => {
  test.each([
    ['2022-03-30', '2022-04-11', '2022-04-07', '三月三 2022 takes the make-up day 2 April and 6 April'],
    ['2023-04-19', '2023-04-27', '2023-04-25', '三月三 2023 takes 21 April and the make-up day 23 April'],
    ['2024-04-09', '2024-04-18', '2024-04-16', '三月三 2024 takes 11 and 12 April'],
    ['2025-03-27', '2025-04-08', '2025-04-03', '三月三 2025 takes 31 March and 1 April'],
    ['2024-05-13', '2024-05-20', '2024-05-20', 'no regional feast'],
  ])('of %s it is due on %s and on %s: %s', (on, nanning, guangzhou) => {
    expect(dueDays(on)).toEqual({ 南宁市: nanning, 广州市: guangzhou });
  });

  test('each obligation names the calendar that dated it, and the calendar the notice', () => {
    const [nanning, guangzhou] = obligationsOf(directive, {
      roster,
      calendars,
      events: { request: [{ id: 'r', on: '2024-04-09' }] },
    });
    expect(nanning?.timing).toMatchObject({ deadline: { calendar: calendars['450100'].id } });
    expect(guangzhou?.timing).toMatchObject({ deadline: { calendar: calendars['440100'].id } });
    const notice = {
      kind: 'notice',
      id: 'cn-gx-2024',
      title: '广西壮族自治区2024年壮族三月三放假安排',
      number: null,
    };
    expect(nanning?.localNotices).toEqual([notice]);
    expect(guangzhou?.localNotices).toEqual([]);
    expect(calendars['450100'].day('2024-04-11').source).toEqual([notice]);
  });
});

describe('a deadline takes a regional calendar as any other', () => {
  test('20 working days from 2020-01-10 in Hubei', () => {
    const options = { from: '2020-01-10' };
    expect(dueOrThrow(deadline(workdays(20), { ...options, calendar: regionalCalendar('湖北') }))).toBe('2020-02-27');
    expect(dueOrThrow(deadline(workdays(20), { ...options, calendar: china }))).toBe('2020-02-14');
  });
});
