import type { DayEffect, KnownDay, Notice } from '../calendar/index.ts';
import { mustHave } from '../errors/index.ts';
import { formatDay, parseDay } from '../kernel/index.ts';

/** A notice as it stands in `data/calendar/cn/YYYY.json`: days by what becomes of them, singly or as `first/last`. */
export interface NoticeFile {
  readonly id: string;
  readonly kind: Notice['kind'];
  readonly year: number;
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: KnownDay | null;
  readonly publishedOn: KnownDay | null;
  readonly region?: string;
  readonly scope?: string;
  readonly confidence?: string;
  readonly items: readonly {
    readonly name: string;
    readonly rest?: readonly string[];
    readonly work?: readonly string[];
    readonly plain?: readonly string[];
    readonly statutory?: readonly string[];
  }[];
}

/**
 * A notice in the form of the data files, for the maintainer who adds a year.
 * @example
 * noticeFile(parseNotice(text)).items[0]; //=> { name: '元旦', rest: ['2026-01-01/2026-01-03'], work: ['2026-01-04'] }
 */
export const noticeFile = (notice: Notice): NoticeFile => {
  mustHave(notice, 'a notice', ['id', 'items']);
  const { id, kind, year, title, number, signedOn, publishedOn, items, ...local } = notice;
  return {
    id,
    kind,
    year,
    title,
    number,
    signedOn,
    publishedOn,
    ...local,
    items: items.map(({ name, days, statutory }) => ({
      name,
      ...runsOf(days, 'rest'),
      ...runsOf(days, 'work'),
      ...runsOf(days, 'plain'),
      ...(statutory === undefined ? {} : { statutory }),
    })),
  };
};

const runsOf = (
  days: Readonly<Record<string, DayEffect>>,
  effect: DayEffect,
): { readonly [key in DayEffect]?: readonly string[] } => {
  const runs: { first: string; last: string }[] = [];
  for (const day of Object.keys(days).sort()) {
    const run = runs.at(-1);
    if (days[day] !== effect) {
      continue;
    }
    if (run !== undefined && parseDay(run.last) + 1 === parseDay(day)) {
      run.last = formatDay(parseDay(day));
    } else {
      runs.push({ first: day, last: day });
    }
  }
  return runs.length === 0
    ? {}
    : { [effect]: runs.map(({ first, last }) => (first === last ? first : `${first}/${last}`)) };
};
