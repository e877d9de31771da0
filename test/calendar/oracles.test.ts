import { HolidayUtil } from 'lunar-typescript';
import { china } from 'qixian/calendar';
import { LegalHoliday, LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import lunar from '../../data/calendar/lunar.json' with { type: 'json' };
import { isoOf } from '../support/civil.ts';
import { CHINA_DAYS } from '../support/naive.ts';

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days from a day on of which another library thinks otherwise. */
const differing = (from: string, isWorkday: (day: string) => boolean): readonly string[] =>
  CHINA_DAYS.filter((day) => day >= from && isWorkday(day) !== china.isWorkday(day));

const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

describe('other libraries agree on every day that they cover, but for their known mistakes', () => {
  // chinese-days builds its tables as it is loaded, in the zone of the machine: it is loaded in one that shifts no day.
  const { TZ } = process.env;
  beforeAll(() => {
    process.env['TZ'] = 'UTC';
  });
  afterAll(() => {
    if (TZ === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = TZ;
    }
  });

  test('chinese-days, from 2004 on: the make-up Saturday 2005-12-31 of the 2006 notice is missing there', async () => {
    const { default: chineseDays } = await import('chinese-days');
    expect(differing('2004-01-01', (day) => chineseDays.isWorkday(day))).toEqual(['2005-12-31']);
  });

  // Both lack the withdrawal of the May plan of 2003 and two make-up days of the 2013 notice.
  const MISTAKES = ['2003-04-26', '2003-04-27', '2003-05-06', '2003-05-07', '2013-04-07', '2013-10-12'];

  test('tyme4ts, from 2001-12-29 on: six days', () => {
    const isWorkday = (day: string): boolean => LegalHoliday.fromYmd(...partsOf(day))?.isWork() ?? isWeekday(day);
    expect(differing('2001-12-29', isWorkday)).toEqual(MISTAKES);
  });

  test('lunar-typescript, from 2001-12-29 on: the same six days', () => {
    const isWorkday = (day: string): boolean => HolidayUtil.getHoliday(day)?.isWork() ?? isWeekday(day);
    expect(differing('2001-12-29', isWorkday)).toEqual(MISTAKES);
  });
});

describe('the feasts of the lunar table agree with tyme4ts', () => {
  const dateOf = (day: SolarDay): string => isoOf(day.getYear(), day.getMonth(), day.getDay());

  test('the table holds 101 years of four feasts', () => {
    expect(lunar.columns).toEqual(['spring-festival', 'qingming', 'dragon-boat', 'mid-autumn']);
    expect(Object.keys(lunar.years)).toEqual(Array.from({ length: 101 }, (_, at) => String(2000 + at)));
  });

  test.each(Object.entries(lunar.years))(
    '%s: Spring Festival, Qingming, Dragon Boat and Mid-Autumn',
    (text, feasts) => {
      const year = Number(text);
      expect(feasts).toEqual([
        dateOf(LunarDay.fromYmd(year, 1, 1).getSolarDay()),
        dateOf(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay()),
        dateOf(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
        dateOf(LunarDay.fromYmd(year, 8, 15).getSolarDay()),
      ]);
    },
  );
});
