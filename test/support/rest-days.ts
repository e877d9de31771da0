import { readdirSync, readFileSync } from 'node:fs';
import { isoOf, walkDays } from './civil.ts';

/** A day of the walk: its text, and whether nobody works on it. */
export interface SimDay {
  readonly iso: string;
  readonly rest: boolean;
}

interface NoticeFile {
  readonly notices: readonly {
    readonly items: readonly {
      readonly rest?: readonly string[];
      readonly work?: readonly string[];
      readonly plain?: readonly string[];
    }[];
  }[];
}

const FOLDER = new URL('../../data/calendar/cn/', import.meta.url);

/** What the notices say of single days, the later notice over the earlier. */
const told = new Map<string, 'rest' | 'work' | 'plain'>();
/** All days from 2001 to 2026, one after the other; 2001-01-01 was a Monday. */
const walked = [...walkDays(2001, 2026, 1)].map(({ year, month, day, weekday }) => ({
  iso: isoOf(year, month, day),
  weekend: weekday > 5,
}));

for (const name of readdirSync(FOLDER).sort()) {
  if (/^\d{4}\.json$/.test(name)) {
    const { notices } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as NoticeFile;
    for (const item of notices.flatMap(({ items }) => items)) {
      for (const word of ['rest', 'work', 'plain'] as const) {
        for (const range of item[word] ?? []) {
          const [from = '', to = from] = range.split('/');
          for (const { iso } of walked) {
            if (iso >= from && iso <= to) {
              told.set(iso, word);
            }
          }
        }
      }
    }
  }
}

/** Every day from 2001-01-01 to 2026-12-31 with its rest, straight from the fact files. */
export const SIM_DAYS: readonly SimDay[] = walked.map(({ iso, weekend }) => {
  const word = told.get(iso);
  return { iso, rest: word === 'rest' || (word !== 'work' && weekend) };
});

const PLACES = new Map(SIM_DAYS.map(({ iso }, at) => [iso, at]));

/** The place of a day in the walk; a day outside it is a mistake of the test. */
export const placeOf = (iso: string): number => {
  const place = PLACES.get(iso);
  if (place === undefined) {
    throw new Error(`${iso} is not walked`);
  }
  return place;
};
