import { china, type Notice, workCalendar } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { daysFrom } from '../support/golden.ts';
import type { Mark } from '../support/naive.ts';
import { calendarOf, yearly } from '../support/small-calendars.ts';

const idOf = (notice: Notice): string => workCalendar({ id: 'small', notices: [notice] }).id;

describe('the id names the set of notices that answers', () => {
  test('it begins with the name of the calendar and the day of its newest notice', () => {
    expect(china.id).toMatch(/^cn@2025-11-04\./);
    expect(china.asKnownOn('2020-01-26').id).toMatch(/^cn@2020-01-26\./);
    expect(calendarOf([2028]).id).toMatch(/^small@none\./);
  });

  test('two calendars of the same notices have the same id', () => {
    const days = { '2028-05-01': 'rest' } as const;
    expect(calendarOf([2028], days).id).toBe(calendarOf([2028], days).id);
    expect(workCalendar({ id: 'cn', notices: china.notices, openTail: 3 }).id).toBe(china.id);
  });

  test('whichever day of a year is turned round, the id is another one', () => {
    const days = daysFrom('2028-01-01', '2028-12-31');
    const turned = (day: string): Readonly<Record<string, Mark>> => ({
      [day]: calendarOf([2028]).isWorkday(day) ? 'rest' : 'work',
    });
    const ids = [calendarOf([2028]).id, ...days.map((day) => calendarOf([2028], turned(day)).id)];
    expect(new Set(ids).size).toBe(367);
  });

  test('whichever day of mainland China is turned round by the latest notice, the id is another one', () => {
    const ids = daysFrom('2025-12-25', '2026-12-31').map((day) => {
      const effect = china.isWorkday(day) ? ('rest' as const) : ('work' as const);
      const notices = china.notices.map((notice): Notice => {
        const items = notice.items.map((item) => ({
          ...item,
          days: Object.fromEntries(Object.entries(item.days).filter(([other]) => other !== day)),
        }));
        return notice.id === 'cn-2026'
          ? { ...notice, items: [...items, { name: '春节', days: day >= '2025-12-01' ? { [day]: effect } : {} }] }
          : notice;
      });
      return workCalendar({ id: 'cn', notices, openTail: 3 }).id;
    });
    expect(new Set([china.id, ...ids]).size).toBe(373); // 365 days, 7 of the December before, and china itself
  });

  test('it differs with every part of a notice that a source shows', () => {
    const base = yearly(2028);
    const ids = [
      idOf(base),
      idOf({ ...base, id: 'other' }),
      idOf({ ...base, number: '1号' }),
      idOf({ ...base, title: 'Another title' }),
      idOf({ ...base, items: [{ name: 'Another feast', days: {} }] }),
      idOf({ ...base, signedOn: '2027-11-01' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('it differs with the days that are covered and with those that are settled', () => {
    const ids = [
      calendarOf([2028]).id,
      calendarOf([2029]).id,
      calendarOf([2028, 2029]).id,
      calendarOf([]).id,
      calendarOf([2028], {}, { openTail: 3 }).id,
      calendarOf([2028], {}, { weekend: [7] }).id,
      calendarOf([2028], {}, { id: 'other' }).id,
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a withdrawn plan has an id of its own, though the days may be the same again', () => {
    const plan = yearly(2028, {}, { publishedOn: '2027-11-01' });
    const change = yearly(2028, { '2028-05-02': 'plain' }, { id: 'c', kind: 'amendment', publishedOn: '2028-03-01' });
    const before = workCalendar({ id: 'small', notices: [plan] });
    expect(before.with(change).id).not.toBe(before.id);
    expect(before.with(change).countWorkdays('2028-01-01', '2028-12-31')).toBe(
      before.countWorkdays('2028-01-01', '2028-12-31'),
    );
  });

  test('every state of knowledge of mainland China has an id of its own', () => {
    const states = [
      ...new Set(
        china.notices.map(({ publishedOn, signedOn }) => {
          const known = publishedOn ?? signedOn;
          return known === null ? '' : typeof known === 'string' ? known : known.notAfter;
        }),
      ),
    ];
    expect(new Set(states.map((day) => china.asKnownOn(day).id)).size).toBe(states.length);
  });
});
