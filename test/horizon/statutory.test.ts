import { Lunar, Solar } from 'lunar-typescript';
import { china } from 'qixian/calendar';
import { FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR, lunarDays, statutoryCount, statutoryDays } from 'qixian/horizon';
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import regimes from '../../data/calendar/cn/statutory.json' with { type: 'json' };
import { statutoryDaysOf } from '../../data/compile/statutory.ts';
import { isoOf } from '../support/civil.ts';
import { errorOf } from '../support/errors.ts';
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

describe('statutory days as the law was known on a day', () => {
  test.each<[year: number, asKnownOn: string, count: number, why: string]>([
    [2025, '2024-11-09', 11, 'the regulation of 2024-11-10 adds two days'],
    [2025, '2024-11-10', 13, 'it is known from its day of issue'],
    [2024, '2024-11-10', 11, 'it is in force from 2025-01-01'],
    [2008, '2007-12-13', 10, 'the regulation of 2007-12-14 adds one day'],
    [2008, '2007-12-14', 11, 'it is known from its day of issue'],
    [2000, '1999-09-17', 7, 'the regulation of 1949 had seven days'],
  ])('%i as known on %s has %i: %s', (year, asKnownOn, count) => {
    expect(statutoryDays(year, { asKnownOn })).toHaveLength(count);
  });

  test('2 May and the eve of Spring Festival 2025 came with the regulation of 2024-11-10', () => {
    const daysAsOf = (asKnownOn: string) => statutoryDays(2025, { asKnownOn }).map(({ day: date }) => date);
    const before = daysAsOf('2024-11-09');
    expect(daysAsOf('2024-11-10').filter((date) => !before.includes(date))).toEqual(['2025-01-28', '2025-05-02']);
  });

  test('in 2013 the eve of Spring Festival was still statutory for 2014, the third day was not', () => {
    const feast = (asKnownOn: string) =>
      statutoryDays(2014, { asKnownOn }).flatMap(({ day: date, feast }) => (feast === '春节' ? date : []));
    expect(feast('2013-12-10')).toEqual(['2014-01-30', '2014-01-31', '2014-02-01']);
    expect(feast('2013-12-11')).toEqual(['2014-01-31', '2014-02-01', '2014-02-02']);
  });

  test('the days of issue are those of the data', () => {
    for (const { issuedOn, from } of regimes.regimes) {
      expect(issuedOn <= from).toBe(true);
    }
    const reaching = regimes.regimes.filter(({ to }) => to === null || to >= '2000-01-01');
    expect(reaching.map(({ issuedOn }) => issuedOn)).toEqual(['1999-09-18', '2007-12-14', '2013-12-11', '2024-11-10']);
    expect(
      reaching.map(({ issuedOn }) => china.asKnownOn(`${issuedOn.slice(0, 4)}-12-31`).regulatedOn).slice(1),
    ).toEqual(['2007-12-14', '2013-12-11', '2024-11-10']);
  });

  test('a day that cannot be read is refused', () => {
    expect(errorOf(() => statutoryDays(2025, { asKnownOn: '2024-11-31' })).code).toBe('DAY_INVALID');
  });
});
