import { Lunar, Solar } from 'lunar-typescript';
import { FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR, lunarDays, statutoryCount, statutoryDays } from 'qixian/horizon';
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { statutoryDaysOf } from '../../data/compile/statutory.ts';
import { isoOf } from '../support/civil.ts';
import { daysLater, goldenYears } from '../support/golden.ts';

const YEARS = Array.from(
  { length: LAST_STATUTORY_YEAR - FIRST_STATUTORY_YEAR + 1 },
  (_, at) => FIRST_STATUTORY_YEAR + at,
);

const day = (solar: SolarDay): string => isoOf(solar.getYear(), solar.getMonth(), solar.getDay());

describe('the lunar days of 2000 to 2100', () => {
  test('tyme4ts agrees on Spring Festival, Qingming, Dragon Boat, Mid-Autumn and New Year’s Eve', () => {
    for (const year of YEARS) {
      const days = lunarDays(year);
      expect(days, String(year)).toEqual({
        springFestival: day(LunarDay.fromYmd(year, 1, 1).getSolarDay()),
        qingming: day(SolarTerm.fromIndex(year, 7).getJulianDay().getSolarDay()),
        dragonBoat: day(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
        midAutumn: day(LunarDay.fromYmd(year, 8, 15).getSolarDay()),
      });
      expect(daysLater(days.springFestival, -1)).toBe(day(LunarDay.fromYmd(year, 1, 1).next(-1).getSolarDay()));
    }
  });

  test('lunar-typescript agrees on all of them', () => {
    for (const year of YEARS) {
      const { springFestival, qingming, dragonBoat, midAutumn } = lunarDays(year);
      const eve = daysLater(springFestival, -1).split('-').map(Number);
      expect(springFestival).toBe(Lunar.fromYmd(year, 1, 1).getSolar().toYmd());
      expect(dragonBoat).toBe(Lunar.fromYmd(year, 5, 5).getSolar().toYmd());
      expect(midAutumn).toBe(Lunar.fromYmd(year, 8, 15).getSolar().toYmd());
      expect(qingming).toBe(Lunar.fromYmd(year, 1, 1).getJieQiTable()['清明']?.toYmd());
      expect(
        Solar.fromYmd(eve[0] ?? 0, eve[1] ?? 0, eve[2] ?? 0)
          .getLunar()
          .getFestivals(),
        String(year),
      ).toContain('除夕');
    }
  });

  test('the dates that tables of other make get wrong', () => {
    expect(lunarDays(2027).springFestival).toBe('2027-02-06');
    expect(lunarDays(2030).springFestival).toBe('2030-02-03');
    expect(lunarDays(2033).midAutumn).toBe('2033-09-08');
    expect(lunarDays(2100).qingming).toBe('2100-04-05');
  });
});

describe('statutoryDays', () => {
  test('are those of the notice years 2001 to 2026, typed from the notices, but for the day a notice itself made', () => {
    for (const { year, periods } of goldenYears) {
      const typed = periods
        .flatMap(({ statutory }) => statutory)
        .filter(({ day: date }) => date !== '2015-09-03')
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      const listed = statutoryDays(year);
      expect(listed.map(({ day: date }) => date)).toEqual(typed.map(({ day: date }) => date));
      expect(new Set(listed.map((one) => `${one.day} ${one.feast}`))).toEqual(
        new Set(typed.map((one) => `${one.day} ${one.feast}`)),
      );
    }
  });

  test('are those that the compile step finds in the files, in every year', () => {
    for (const year of YEARS) {
      expect(statutoryDays(year)).toEqual(statutoryDaysOf(year));
    }
  });

  test('of 2027, by the regulation of 2024', () => {
    expect(statutoryDays(2027).map(({ day: date, feast }) => `${date} ${feast}`)).toEqual([
      '2027-01-01 元旦',
      '2027-02-05 春节',
      '2027-02-06 春节',
      '2027-02-07 春节',
      '2027-02-08 春节',
      '2027-04-05 清明节',
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-06-09 端午节',
      '2027-09-15 中秋节',
      '2027-10-01 国庆节',
      '2027-10-02 国庆节',
      '2027-10-03 国庆节',
    ]);
  });

  test('are counted per feast: 10 to 2007, 11 from 2008, 13 from 2025, two feasts on one day counted twice', () => {
    const counts = YEARS.map((year) => statutoryCount(year));
    expect(counts).toEqual(YEARS.map((year) => (year < 2008 ? 10 : year < 2025 ? 11 : 13)));
    expect(statutoryDays(2020).filter(({ day: date }) => date === '2020-10-01')).toHaveLength(2);
  });

  test.each([1999, 2101, 2026.5, Number.NaN])('of %s are refused with CALENDAR_YEAR_MISSING', (year) => {
    for (const ask of [statutoryDays, statutoryCount, lunarDays]) {
      expect(() => ask(year)).toThrow(
        expect.objectContaining({ code: 'CALENDAR_YEAR_MISSING', facts: { year, covered: '2000 to 2100' } }),
      );
    }
  });
});
