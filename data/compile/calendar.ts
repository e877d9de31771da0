import { readdirSync, readFileSync } from 'node:fs';
import type { DayEffect, KnownDay, Notice } from '../../src/calendar/index.ts';
import { addDays, dayOf, formatDay, parseDay } from '../../src/kernel/index.ts';
import regimes from '../calendar/cn/statutory.json' with { type: 'json' };
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
 *   id, kind letter, year, number (the count alone of a usual one), signed, published, title where it is not the usual one, items apart by `;`.
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

/** The usual number 国办发明电 as its count alone: a yearly notice has the year before in it, a second one its own. */
const numberOf = ({ kind, year, number }: Notice): string => {
  const usual = `国办发明电〔${kind === 'yearly' ? year - 1 : year}〕`;
  return number?.startsWith(usual) ? number.slice(usual.length, -1) : (number ?? '');
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
      numberOf(notice),
      known(notice.year, notice.signedOn),
      known(notice.year, notice.publishedOn),
      title,
      items.join(';'),
    ].join('|');
  });
  const regulated = regimes.regimes.flatMap(({ issuedOn, to }) => (to !== null && to < '2000-01-01' ? [] : [issuedOn]));
  const years = [...new Set(notices.map(({ year }) => year))];
  const statutory = years.map((year) => {
    const start = dayOf(year, 1, 1);
    const runs: { readonly feast: string; readonly first: number; readonly more: number }[] = [];
    for (const { day, feast } of statutoryDaysOf(year)) {
      const at = parseDay(day) - start;
      const last = runs.at(-1);
      const joins = last?.feast === feast && at === last.first + last.more + 1;
      runs.splice(joins ? -1 : runs.length, joins ? 1 : 0, {
        feast,
        first: joins ? last.first : at,
        more: joins ? last.more + 1 : 0,
      });
    }
    const written = runs.map(({ feast, first, more }) => {
      const name = names.indexOf(feast);
      if (name < 0) {
        throw new Error(`No notice names ${feast}.`);
      }
      return `${name}S${first.toString(36)}${more > 0 ? `+${more}` : ''}`;
    });
    return `${year} ${written.join(' ')}`;
  });
  return `// Made from data/calendar/ by \`npm run data\`; edit the files there, not this one.

/** The feasts as the notices name them. */
export const NAMES = '${names.join(' ')}';

/** The notices, one a line; data/compile/calendar.ts tells the form. */
export const NOTICES = \`${lines.join('\n')}\`;

/** On which days the regulations on statutory days were issued. */
export const REGULATED = '${regulated.join(' ')}';

/** Statutory days, one year a line, written as in items: the name's number, S, offset from 1 January, more days. */
export const STATUTORY = \`${statutory.join('\n')}\`;
`;
};
