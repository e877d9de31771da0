import { readdirSync, readFileSync } from 'node:fs';
import type { DayEffect, KnownDay, Notice } from '../../src/calendar/index.ts';
import { addDays, dayOf, formatDay, parseDay } from '../../src/kernel/index.ts';
import { statutoryDaysOf } from './statutory.ts';

/** A notice as it stands in `data/calendar/cn/YYYY.json`: days are written singly or as `first/last`. */
interface NoticeFile extends Omit<Notice, 'items'> {
  readonly items: readonly ({ readonly name: string; readonly statutory?: readonly string[] } & {
    readonly [effect in DayEffect]?: readonly string[];
  })[];
}

const FOLDER = new URL('../calendar/cn/', import.meta.url);

/** The notices of all years, as the files have them, each with its own effect. */
export const readNotices = (): readonly Notice[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}\.json$/.test(name))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { notices: NoticeFile[] }).notices)
    .map(({ id, kind, year, title, number, signedOn, publishedOn, items }) => ({
      id,
      kind,
      year,
      title,
      number,
      signedOn,
      publishedOn,
      items: items.map(({ name, statutory, ...effects }) => ({
        name,
        days: Object.fromEntries(
          (['rest', 'work', 'plain'] as const)
            .flatMap((effect) => (effects[effect] ?? []).flatMap(expand).map((day) => [day, effect] as const))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
        ...(statutory ? { statutory } : {}),
      })),
    }));

const expand = (text: string): readonly string[] => {
  const [first, last = first] = text.split('/').map(parseDay);
  const days: string[] = [];
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = addDays(day, 1)) {
    days.push(formatDay(day));
  }
  return days;
};

/*
 * The packed form. One line a notice, its fields apart by `|`:
 *   kind letter, year, number, signed, published, title where it is not the usual one, items apart by `;`.
 * An item is the number of its name in NAMES, then runs: effect letter, offset of the first day from 1 January of the
 * year in base 36, and `+` with the further days of the run. Days of signing and publication
 * are such offsets too; one that is only an upper border has `<` before it.
 */
const LETTERS = { rest: 'R', work: 'W', plain: 'P' } as const;

const offset = (year: number, day: string): string => (parseDay(day) - dayOf(year, 1, 1)).toString(36);

const known = (year: number, day: KnownDay | null): string =>
  day === null ? '' : typeof day === 'string' ? offset(year, day) : `<${offset(year, day.notAfter)}`;

const runsOf = (year: number, days: Readonly<Record<string, DayEffect>>): string => {
  const start = dayOf(year, 1, 1);
  const runs: { effect: DayEffect; at: number; more: number }[] = [];
  for (const [text, effect] of Object.entries(days)) {
    const at = parseDay(text) - start;
    const last = runs.at(-1);
    if (last !== undefined && last.effect === effect && last.at + last.more + 1 === at) {
      last.more += 1;
    } else {
      runs.push({ effect, at, more: 0 });
    }
  }
  return runs
    .map(({ effect, at, more }) => `${LETTERS[effect]}${at.toString(36)}${more > 0 ? `+${more.toString(36)}` : ''}`)
    .join('');
};

/** The text of `src/calendar/china.data.ts`, made from the files. */
export const calendarModule = (): string => {
  const notices = readNotices();
  const names = [...new Set(notices.flatMap(({ items }) => items.map(({ name }) => name)))];
  const usual = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`;
  const lines = notices.map((notice) => {
    const items = notice.items.map(({ name, days, statutory = [] }) => {
      const marks = statutory.map((day) => `S${offset(notice.year, day)}`).join('');
      return `${names.indexOf(name)}${runsOf(notice.year, days)}${marks}`;
    });
    const title = notice.title === usual(notice.year) ? '' : notice.title;
    return [
      notice.id,
      notice.kind[0],
      notice.year,
      notice.number ?? '',
      known(notice.year, notice.signedOn),
      known(notice.year, notice.publishedOn),
      title,
      items.join(';'),
    ].join('|');
  });
  const years = [...new Set(notices.map(({ year }) => year))];
  const feasts = [...new Set(years.flatMap((year) => statutoryDaysOf(year).map(({ feast }) => feast)))];
  const statutory = years.map((year) => {
    const start = dayOf(year, 1, 1);
    const days = statutoryDaysOf(year).map(
      ({ day, feast }) => `${(parseDay(day) - start).toString(36)}.${feasts.indexOf(feast)}`,
    );
    return `${year} ${days.join(' ')}`;
  });
  return `// Made from data/calendar/ by \`npm run data\`; edit the files there, not this one.

/** The feasts as the notices name them. */
export const NAMES = '${names.join(' ')}';

/** The notices, one a line; data/compile/calendar.ts tells the form. */
export const NOTICES = \`${lines.join('\n')}\`;

/** The feasts as the regulation names them. */
export const FEASTS = '${feasts.join(' ')}';

/** Statutory days, one year a line: offset from 1 January in base 36 and the feast's number. */
export const STATUTORY = \`${statutory.join('\n')}\`;
`;
};
