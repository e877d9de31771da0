import { china, type DayFact, type DayKind, type Notice } from 'qixian/calendar';
import { describe, expect, test } from 'vitest';
import { changedPlans, daysFrom, goldenYears } from '../support/golden.ts';
import { CHINA_DAYS } from '../support/naive.ts';

/** What the notices say of a day, and nothing but a plain day where they say nothing. */
interface Told {
  readonly kind: DayKind;
  readonly name: string | null;
  readonly statutory: readonly string[];
}

const told = new Map<string, Told>();
for (const { periods } of goldenYears) {
  for (const { name, off, work, statutory } of periods) {
    for (const day of off) {
      const feasts = statutory.filter((one) => one.day === day).map(({ feast }) => feast);
      told.set(day, { kind: 'holiday', name, statutory: feasts.sort() });
    }
    for (const day of work) {
      told.set(day, { kind: 'makeup-workday', name, statutory: [] });
    }
  }
}

const plain = (day: string): Told => {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return { kind: weekend ? 'weekend' : 'workday', name: null, statutory: [] };
};

/** What of a day must agree, as one line that can be read in a failure. */
const line = (day: string, { kind, name, statutory }: Told, settled: boolean): string => {
  const worked = kind === 'workday' || kind === 'makeup-workday';
  return `${day} ${worked ? 'worked' : 'off'} ${kind} ${name} [${statutory}] ${settled ? 'settled' : 'open'}`;
};

const lineOf = ({ date, workday, kind, name, statutory, settled }: DayFact): string =>
  `${date} ${workday ? 'worked' : 'off'} ${kind} ${name} [${[...statutory].sort()}] ${settled ? 'settled' : 'open'}`;

describe('every day of mainland China agrees with the notices as typed by hand', () => {
  test.each(goldenYears.map(({ year }) => year))('each day of %i', (year) => {
    const days = daysFrom(`${year}-01-01`, `${year}-12-31`);
    // The notices have reached back to 29 December, so the last three days of the newest year are open.
    const expected = days.map((day) => line(day, told.get(day) ?? plain(day), day <= '2026-12-28'));
    expect(days.map((day) => lineOf(china.day(day)))).toEqual(expected);
    expect(days.filter((day) => china.isWorkday(day) !== china.day(day).workday)).toEqual([]);
  });

  test('26 years are 9496 days', () => {
    expect(CHINA_DAYS).toHaveLength(9496);
    expect(china.coverage).toEqual({ from: '2001-01-01', to: '2026-12-31', settledTo: '2026-12-28' });
  });

  test('every day that a notice names was compared', () => {
    const covered = new Set(CHINA_DAYS);
    // The weekend before Monday 2001-01-01 is a run with it, but belongs to 2000.
    expect([...told.keys()].filter((day) => !covered.has(day))).toEqual(['2000-12-30', '2000-12-31']);
  });

  test('every statutory day lies inside a break', () => {
    const outside = goldenYears.flatMap(({ periods }) =>
      periods.flatMap(({ off, statutory }) => statutory.filter(({ day }) => !off.includes(day))),
    );
    expect(outside).toEqual([]);
    expect(CHINA_DAYS.filter((day) => china.day(day).statutory.length > 0 && china.isWorkday(day))).toEqual([]);
  });
});

test.each(goldenYears)('$year has $workdays working days', ({ year, workdays }) => {
  expect([...china.workdays(`${year}-01-01`, `${year}-12-31`)]).toHaveLength(workdays);
});

test.each([
  [2004, 10],
  [2022, 7],
  [2023, 7],
  [2024, 6],
  [2025, 5],
  [2026, 6],
])('the longest run of working days in %i is %i', (year, longest) => {
  let [run, found] = [0, 0];
  for (const day of daysFrom(`${year}-01-01`, `${year}-12-31`)) {
    run = china.isWorkday(day) ? run + 1 : 0;
    found = Math.max(found, run);
  }
  expect(found).toBe(longest);
});

describe('a notice moves days off but makes none: weekdays off minus make-up days are the days of the regulation', () => {
  const isWeekend = (day: string): boolean => plain(day).kind === 'weekend';

  /** 10 days by the regulation of 1999, 11 by that of 2007 (in force 2008), 13 by that of 2024 (in force 2025). */
  const granted = (year: number): number => (year < 2008 ? 10 : year < 2025 ? 11 : 13);
  /** Given beyond the regulation: the anniversary of 2015, and two days of the epidemic's extension. */
  const added: Readonly<Record<number, number>> = { 2015: 1, 2020: 2 };

  const net = (notices: readonly Notice[]): number => {
    const effects = new Map(notices.flatMap(({ items }) => items).flatMap(({ days }) => Object.entries(days)));
    const given = [...effects].filter(([day, effect]) => effect === 'rest' && !isWeekend(day));
    return given.length - [...effects].filter(([day, effect]) => effect === 'work' && isWeekend(day)).length;
  };

  test.each(goldenYears)('the golden list of $year', ({ year, periods }) => {
    const off = periods.flatMap((period) => period.off).filter((day) => !isWeekend(day));
    const work = periods.flatMap((period) => period.work);
    expect(work.filter((day) => !isWeekend(day))).toEqual([]);
    expect(off.length - work.length).toBe(granted(year) + (added[year] ?? 0));
  });

  test.each(goldenYears)('the notices of $year', ({ year }) => {
    const notices = china.notices.filter((notice) => notice.year === year);
    expect(net(notices)).toBe(granted(year) + (added[year] ?? 0));
  });

  test.each(changedPlans)('the first plan of $year, before it was changed on $knownFrom', ({ year }) => {
    const first = china.notices.filter((notice) => notice.year === year && notice.kind !== 'amendment');
    expect(net(first)).toBe(granted(year));
  });
});

describe('what is known of a day', () => {
  test('2020-10-01 is a day of two feasts', () => {
    const { kind, name, statutory } = china.day('2020-10-01');
    expect(kind).toBe('holiday');
    expect(name).toBe('国庆节、中秋节');
    expect([...statutory].sort()).toEqual(['中秋节', '国庆节']);
  });

  test('2009-10-03 is the third day of National Day and Mid-Autumn, the day off for which is moved to the 6th', () => {
    expect([...china.day('2009-10-03').statutory].sort()).toEqual(['中秋节', '国庆节']);
    expect(china.day('2009-10-06').statutory).toEqual([]);
  });

  test('2015-09-03 is statutory by the State Council’s own notice, outside the regulation', () => {
    expect(china.day('2015-09-03')).toEqual({
      date: '2015-09-03',
      workday: false,
      kind: 'holiday',
      name: '抗战胜利70周年纪念日',
      statutory: ['抗战胜利70周年纪念日'],
      settled: true,
      source: [
        {
          kind: 'notice',
          id: 'cn-2015-2',
          title: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
          number: '国发明电〔2015〕1号',
        },
      ],
    });
  });

  test('a Saturday inside a break is a holiday, a Saturday outside is a weekend', () => {
    expect(china.day('2020-10-03').kind).toBe('holiday');
    expect(china.day('2020-10-17').kind).toBe('weekend');
  });

  test('the days of the epidemic’s extension are holidays, but not statutory', () => {
    expect(china.day('2020-01-31')).toMatchObject({ kind: 'holiday', name: '春节', statutory: [] });
  });

  test('New Year’s Eve is statutory since 2025 and was a plain workday in 2024', () => {
    expect(china.day('2024-02-09')).toMatchObject({ kind: 'workday', statutory: [] });
    expect(china.day('2025-01-28')).toMatchObject({ kind: 'holiday', statutory: ['春节'] });
  });

  test('a plain day comes from the weekly rule, under the notice of its year', () => {
    expect(china.day('2020-02-14').source).toEqual([
      { kind: 'weekly-rule', title: '国务院关于职工工作时间的规定', article: '第七条' },
      {
        kind: 'notice',
        id: 'cn-2020',
        title: '国务院办公厅关于2020年部分节假日安排的通知',
        number: '国办发明电〔2019〕16号',
      },
    ]);
  });

  test('a day put back under the weekly rule names the notice that put it back', () => {
    const { kind, name, source } = china.day('2003-04-26');
    expect([kind, name]).toEqual(['weekend', null]);
    expect(source.map((one) => (one.kind === 'notice' ? one.id : one.kind))).toEqual(['weekly-rule', 'cn-2003-2']);
  });

  test('2001-01-01 is off by the regulation itself, on which no notice says a word', () => {
    expect(china.day('2001-01-01').source).toEqual([
      { kind: 'notice', id: 'cn-regulation-1999', title: '全国年节及纪念日放假办法', number: '国务院令第270号' },
    ]);
  });

  test('a make-up day in December comes from the notice of the year after', () => {
    expect(china.day('2018-12-29')).toMatchObject({
      kind: 'makeup-workday',
      name: '元旦',
      source: [{ id: 'cn-2019' }],
    });
  });

  test('the last three days of 2026 are not settled: the notice of 2027 may reach them', () => {
    expect(['2026-12-28', '2026-12-29', '2026-12-31'].map((day) => china.day(day).settled)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
