import { addDays, formatDay, parseDay } from '../../src/kernel/index.ts';
import regimes from '../calendar/cn/statutory.json' with { type: 'json' };
import lunar from '../calendar/lunar.json' with { type: 'json' };

const LUNAR: Readonly<Record<string, readonly string[]>> = lunar.years;

/** The statutory days 法定节假日 of a year under the regulation in force on each of them, by day. */
export const statutoryDaysOf = (year: number): readonly { day: string; feast: string }[] =>
  regimes.regimes
    .flatMap(({ feasts, from, to }) =>
      feasts.flatMap(({ name, anchor, offsets }) =>
        offsets
          .map((offset) => ({ day: formatDay(addDays(parseDay(anchorDay(year, anchor)), offset)), feast: name }))
          .filter(({ day }) => day >= from && (to === null || day <= to)),
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

const anchorDay = (year: number, anchor: string): string => {
  const column = lunar.columns.indexOf(anchor);
  if (column < 0) {
    return `${year}-${anchor}`;
  }
  const day = LUNAR[year]?.[column];
  if (day === undefined) {
    throw new Error(`The lunar table has no ${anchor} of ${year}.`);
  }
  return day;
};
