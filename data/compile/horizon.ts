import { dayOf, parseDay } from '../../src/kernel/index.ts';
import regimes from '../calendar/cn/statutory.json' with { type: 'json' };
import lunar from '../calendar/lunar.json' with { type: 'json' };

const YEARS = Object.keys(lunar.years).map(Number);
const FIRST = Math.min(...YEARS);
const LAST = Math.max(...YEARS);

/** Month and day of a `YYYY-MM-DD` or `MM-DD` text. */
const monthDay = (text: string): string => text.slice(-5);

/** The earliest month and day of a lunar column in all years: what its offsets count from. */
const originOf = (column: number): string =>
  Object.values(lunar.years)
    .map((days) => monthDay(days[column] ?? ''))
    .reduce((least, day) => (day < least ? day : least));

const dayIn = (year: number, text: string): number => {
  const [month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
};

/** The text of `src/horizon/statutory.data.ts`, made from the lunar table and the regulations. */
export const horizonModule = (): string => {
  const origins = lunar.columns.map((_, column) => originOf(column));
  const rows = Object.entries(lunar.years)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, days], at) => {
      if (Number(year) !== FIRST + at || days.length !== origins.length) {
        throw new Error(`The lunar table is broken at ${year}.`);
      }
      return days
        .map((day, column) => (parseDay(day) - dayIn(Number(year), origins[column] ?? '')).toString(36))
        .join('');
    });
  if (rows.some((row) => row.length !== origins.length)) {
    throw new Error('A lunar date lies 36 days or more behind the earliest of its column.');
  }
  const regulations = regimes.regimes.map(({ issuedOn, from, feasts }) =>
    [
      issuedOn,
      from,
      ...feasts.map(({ name, anchor, offsets }) => {
        const column = lunar.columns.indexOf(anchor);
        return `${name},${column < 0 ? anchor : column},${offsets.join(',')}`;
      }),
    ].join('|'),
  );
  return `// Made from data/calendar/ by \`npm run data\`; edit the files there, not this one.

/** The years of the lunar table. */
export const YEARS = [${FIRST}, ${LAST}] as const;

/** What the columns of LUNAR count from, month and day; the columns are ${lunar.columns.join(', ')}. */
export const ORIGINS = '${origins.join(' ')}';

/** One year after the other, for each column the days after its origin in base 36. */
export const LUNAR =
  '${rows.join('')}';

/** The regulations, one a line: day of issue, first day in force, then each feast with its column or month and day, and offsets of days from it. */
export const REGULATIONS = \`${regulations.join('\n')}\`;
`;
};
