import { china, workCalendar } from 'qixian/calendar';
import { diffCalendars } from 'qixian/schedule';
import { describe, expect, test } from 'vitest';
import { changedPlans, daysFrom, daysLater } from '../support/golden.ts';
import { calendarOf, yearly } from '../support/small-calendars.ts';

describe('the days by which two calendars differ', () => {
  test.each(changedPlans)('$year as known from $knownFrom: $why', ({ year, knownFrom, days }) => {
    const diff = diffCalendars(china.asKnownOn(daysLater(knownFrom, -1)), china.asKnownOn(knownFrom));
    expect(diff.days.map(({ day, from, to }) => ({ day, before: from, after: to }))).toEqual(days);
    const second = expect.arrayContaining([expect.objectContaining({ kind: 'notice', id: `cn-${year}-2` })]);
    expect(diff.days.map(({ source }) => source)).toEqual(days.map(() => second));
    expect(diff.common).toEqual({ from: '2001-01-01', to: `${year}-12-31` });
  });

  test('each with what it was, what it is, and who decided so', () => {
    const [first] = diffCalendars(china.asKnownOn('2015-05-12'), china.asKnownOn('2015-05-13')).days;
    expect(first).toEqual({
      day: '2015-09-03',
      from: 'workday',
      to: 'holiday',
      workdayBefore: true,
      workdayAfter: false,
      settledBefore: true,
      settledAfter: true,
      statutoryBefore: [],
      statutoryAfter: ['抗战胜利70周年纪念日'],
      sourceBefore: china.asKnownOn('2015-05-12').day('2015-09-03').source,
      source: china.day('2015-09-03').source,
    });
  });

  test('a day made off by another notice, and otherwise as it was, is no difference', () => {
    // 1 May 2019 was off before; only its source is new
    const diff = diffCalendars(china.asKnownOn('2019-03-21'), china.asKnownOn('2019-03-22'));
    expect(diff.days.map(({ day }) => day)).not.toContain('2019-05-01');
  });

  test('none between a calendar and itself, or its equal', () => {
    expect(diffCalendars(china, china).days).toEqual([]);
    expect(diffCalendars(china, china.asKnownOn('2026-12-31')).days).toEqual([]);
    expect(diffCalendars(calendarOf([2030]), calendarOf([2030])).days).toEqual([]);
  });

  test('a feast that becomes statutory, the day itself as before', () => {
    const days = { '2030-03-01': 'rest' } as const;
    const declared = workCalendar({
      id: 'small',
      notices: [yearly(2030, days)],
      statutory: [{ day: '2030-03-01', feast: 'Feast' }],
    });
    expect(diffCalendars(calendarOf([2030], days), declared).days).toMatchObject([
      { day: '2030-03-01', from: 'holiday', to: 'holiday', statutoryBefore: [], statutoryAfter: ['Feast'] },
    ]);
  });
});

describe('days that only one calendar covers', () => {
  const before = china.asKnownOn('2019-11-20');
  const after = china.asKnownOn('2019-11-21');

  test('a year more: all its days, and the three before it that are settled now', () => {
    const { days, common, before: was, after: is } = diffCalendars(before, after);
    expect(days.map(({ day }) => day)).toEqual(daysFrom('2019-12-29', '2020-12-31'));
    expect(days.slice(0, 3)).toMatchObject([
      { from: 'weekend', to: 'weekend', settledBefore: false, settledAfter: true },
      { from: 'workday', to: 'workday', settledBefore: false, settledAfter: true },
      { from: 'workday', to: 'workday', settledBefore: false, settledAfter: true },
    ]);
    expect(days[3]).toMatchObject({ day: '2020-01-01', from: null, to: 'holiday', workdayBefore: null });
    expect(days[3]?.sourceBefore).toEqual([]);
    expect(common).toEqual({ from: '2001-01-01', to: '2019-12-31' });
    expect(was).toEqual({ id: before.id, coverage: before.coverage });
    expect(is).toEqual({ id: after.id, coverage: after.coverage });
  });

  test('the notice that settles the last days stands behind their own', () => {
    const ids = diffCalendars(before, after).days[1]?.source.flatMap((one) => (one.kind === 'notice' ? one.id : []));
    expect(ids).toEqual(['cn-2019', 'cn-2020']);
  });

  test('the other way round a year is missing', () => {
    const { days } = diffCalendars(after, before);
    expect(days).toHaveLength(369); // 366 of 2020 and three
    expect(days.at(-1)).toMatchObject({ day: '2020-12-31', from: 'workday', to: null, workdayAfter: null, source: [] });
  });

  test('years that do not meet: the days of both, none of those between, and nothing in common', () => {
    const { days, common } = diffCalendars(calendarOf([2030]), calendarOf([2040]));
    expect(common).toBeNull();
    expect(days).toHaveLength(365 + 366);
    expect(days[365]).toMatchObject({ day: '2040-01-01', from: null });
  });

  test('a calendar of no year has no day to compare', () => {
    const none = china.asKnownOn('1999-01-01');
    const diff = diffCalendars(none, calendarOf([2030]));
    expect(diff.common).toBeNull();
    expect(diff.days).toHaveLength(365);
    expect(diffCalendars(none, workCalendar({ id: 'none', notices: [] })).days).toEqual([]);
  });
});
