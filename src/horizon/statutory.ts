import type { StatutoryDay } from '../calendar/index.ts';
import { mustHave, QixianError, show } from '../errors/index.ts';
import { addDays, dayOf, type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { LUNAR, ORIGINS, REGULATIONS, YEARS } from './statutory.data.ts';

/** The first and the last year whose statutory days are known: those of the lunar table. */
export const [FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR] = YEARS;

/** The days of a year that the sun and the moon decide, Beijing time, each `YYYY-MM-DD`. */
export interface LunarDays {
  /** 春节, the first day of the first lunar month. */
  readonly springFestival: string;
  /** 清明. */
  readonly qingming: string;
  /** 端午, the fifth of the fifth lunar month. */
  readonly dragonBoat: string;
  /** 中秋, the fifteenth of the eighth lunar month. */
  readonly midAutumn: string;
}

interface Regulation {
  readonly issuedOn: string;
  readonly from: string;
  readonly feasts: readonly { readonly name: string; readonly anchor: string; readonly offsets: readonly number[] }[];
}

let regulations: readonly Regulation[] | undefined;

const readRegulations = (): readonly Regulation[] =>
  REGULATIONS.split('\n').map((line) => {
    const [issuedOn = '', from = '', ...feasts] = line.split('|');
    return {
      issuedOn,
      from,
      feasts: feasts.map((text) => {
        const [name = '', anchor = '', ...offsets] = text.split(',');
        return { name, anchor, offsets: offsets.map(Number) };
      }),
    };
  });

const onMonthDay = (year: number, text: string): EpochDay =>
  dayOf(year, Number(text.slice(0, 2)), Number(text.slice(3)));

const COLUMNS = 4;

type LunarColumns = [EpochDay, EpochDay, EpochDay, EpochDay];

/** The day of a lunar column. */
const lunarDay = (year: number, column: number): EpochDay => {
  const origin = onMonthDay(year, ORIGINS.split(' ')[column] as string);
  return addDays(origin, Number.parseInt(LUNAR.charAt((year - FIRST_STATUTORY_YEAR) * COLUMNS + column), 36));
};

/**
 * The days of a year that the lunar calendar and the sun decide 农历节日和清明, under GB/T 33661-2017.
 * @throws {QixianError} `CALENDAR_YEAR_MISSING` outside 2000 to 2100
 * @example
 * lunarDays(2030).springFestival; //=> 2030-02-03
 */
export const lunarDays = (year: number): LunarDays => {
  checkYear(year);
  const [springFestival, qingming, dragonBoat, midAutumn] = [0, 1, 2, 3].map((column) =>
    lunarDay(year, column),
  ) as LunarColumns;
  return {
    springFestival: formatDay(springFestival),
    qingming: formatDay(qingming),
    dragonBoat: formatDay(dragonBoat),
    midAutumn: formatDay(midAutumn),
  };
};

/** As of when the law is asked for. */
export interface StatutoryOptions {
  /** Only regulations issued by this day are used, `YYYY-MM-DD`; all unless given. */
  readonly asKnownOn?: string | null;
}

/**
 * The statutory days 法定节假日 of a year, by the regulation in force on each of them.
 * A future year follows the newest regulation known. Two feasts may fall on one day; both are listed.
 * @returns the days in order, each `YYYY-MM-DD` with its feast
 * @throws {QixianError} `CALENDAR_YEAR_MISSING` outside 2000 to 2100
 * @see 全国年节及纪念日放假办法, versions of 1949, 1999, 2007, 2013 and 2024 (in force 2025-01-01)
 * @example
 * statutoryDays(2027).at(0); //=> { day: '2027-01-01', feast: '元旦' }
 * statutoryDays(2025, { asKnownOn: '2024-11-09' }).length; //=> 11, as 2 May and 除夕 were not yet among them
 */
export const statutoryDays = (year: number, options: StatutoryOptions = {}): readonly StatutoryDay[] => {
  checkYear(year);
  mustHave(options, 'the options of statutory days');
  regulations ??= readRegulations();
  const asKnownOn = options.asKnownOn == null ? null : formatDay(parseDay(options.asKnownOn));
  const known = regulations.filter(({ issuedOn }) => asKnownOn === null || issuedOn <= asKnownOn);
  return known
    .flatMap(({ from, feasts }, place) =>
      feasts.flatMap(({ name, anchor, offsets }) => {
        const at = anchor.length > 1 ? onMonthDay(year, anchor) : lunarDay(year, Number(anchor));
        return offsets
          .map((offset) => ({ day: formatDay(addDays(at, offset)), feast: name }))
          .filter(({ day }) => day >= from && day < (known[place + 1]?.from ?? '9999'));
      }),
    )
    .sort((a, b) => parseDay(a.day) - parseDay(b.day));
};

/**
 * How many statutory days a year has, counted per feast: 10 to 2007, 11 from 2008, 13 from 2025.
 * @throws {QixianError} `CALENDAR_YEAR_MISSING` outside 2000 to 2100
 */
export const statutoryCount = (year: number): number => statutoryDays(year).length;

const checkYear = (year: number): void => {
  if (Number.isInteger(year) && year >= FIRST_STATUTORY_YEAR && year <= LAST_STATUTORY_YEAR) {
    return;
  }
  const asked = typeof year === 'number' ? year : show(year);
  const covered = `${FIRST_STATUTORY_YEAR} to ${LAST_STATUTORY_YEAR}`;
  throw new QixianError('CALENDAR_YEAR_MISSING', {
    message: `The statutory days of ${asked} are not known: the lunar table covers ${covered}.`,
    hint: `Ask for a year from ${covered}.`,
    facts: { year: asked, covered },
  });
};
