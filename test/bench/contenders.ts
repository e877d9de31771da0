import { createRequire } from 'node:module';
import chineseDays from 'chinese-days';
import { addBusinessDays, differenceInBusinessDays, formatISO, isWeekend, parseISO } from 'date-fns';
import type { DateTime as LuxonDateTime } from 'luxon';
import { china } from '../../src/calendar/index.ts';
import { type EpochDay, formatDay, parseDay } from '../../src/kernel/index.ts';
import * as hand from './hand-written.ts';
import { BASE, type Case, type Contender } from './harness.ts';

const SIZE = 4096;
const WEEKENDS = 'knows weekends only';
const daysFrom = (first: string, last: string): readonly EpochDay[] =>
  Array.from({ length: parseDay(last) - parseDay(first) + 1 }, (_, at) => (parseDay(first) + at) as EpochDay);

/** The makers' notices as sets of text, for those who take or write such sets. */
const all = daysFrom('2001-01-01', '2026-12-31').map((day) => china.day(formatDay(day)));
const holidays: ReadonlySet<string> = new Set(all.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
const makeups: ReadonlySet<string> = new Set(
  all.filter(({ kind }) => kind === 'makeup-workday').map(({ date }) => date),
);

/** luxon-business-days has no types: it adds these to the class of Luxon's CommonJS build. */
interface BusinessDateTime extends LuxonDateTime {
  setupBusiness(setup: { businessDays: number[]; holidayMatchers: ((day: LuxonDateTime) => boolean)[] }): void;
  plusBusiness(by: { days: number }): BusinessDateTime;
  isBusinessDay(): boolean;
  isHoliday(): boolean;
}
const { DateTime } = createRequire(import.meta.url)('luxon-business-days') as {
  DateTime: { fromISO(text: string, options: { zone: 'utc' }): BusinessDateTime };
};
const luxon = (text: string): BusinessDateTime => DateTime.fromISO(text, { zone: 'utc' });
// Its weekly days cannot be worked now and then, so every weekday is a business day and every rest day a holiday.
const isRest = (day: LuxonDateTime): boolean => {
  const text = day.toISODate() as string;
  return holidays.has(text) || (day.weekday > 5 && !makeups.has(text));
};
luxon('2020-01-01').setupBusiness({ businessDays: [1, 2, 3, 4, 5, 6, 7], holidayMatchers: [isRest] });
const luxonIsWorkday = (text: string): boolean => {
  const day = luxon(text);
  return day.isBusinessDay() && !day.isHoliday();
};

/** The walker that everyone writes first: no check of the text, none of the years covered. */
const textOf = (day: Date): string => day.toISOString().slice(0, 10);
const works = (day: Date): boolean => {
  const text = textOf(day);
  return makeups.has(text) || (day.getUTCDay() % 6 !== 0 && !holidays.has(text));
};
const walkAdd = (text: string, n: number): string => {
  const day = new Date(text);
  for (let left = n; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    left -= works(day) ? 1 : 0;
  }
  return textOf(day);
};
const walkCount = (from: string, to: string): number => {
  const day = new Date(from);
  const end = new Date(to);
  let count = 0;
  while (day < end) {
    day.setUTCDate(day.getUTCDate() + 1);
    count += works(day) ? 1 : 0;
  }
  return count;
};

const isoOf = (day: Date): string => formatISO(day, { representation: 'date' });

/** It counts both ends; we count the days after the first. */
const chineseCount = (from: string, to: string): number =>
  chineseDays.getWorkdaysInRange(from, to).length - (chineseDays.isWorkday(from) ? 1 : 0);

let seed = 20200110;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
/** Texts as they come out of a JSON document. */
const asRead = (texts: readonly string[]): readonly string[] => JSON.parse(JSON.stringify(texts)) as string[];
const pool = daysFrom('2004-01-01', '2025-12-31');
const days = Array.from({ length: SIZE }, () => pool[random(pool.length)] as EpochDay);
const texts = asRead(days.map(formatDay));
const laterTexts = asRead(days.map((day) => formatDay((day + random(120)) as EpochDay)));
const counts = days.map(() => 1 + random(39));

const by = (name: string, run: Contender['run'], differs = ''): Contender => ({ name, run, differs });
/** The floor: what the loop of the harness costs by itself. */
export const LOOP_ALONE = '(loop alone)';
const loopAlone = by(LOOP_ALONE, (value: unknown) => value, 'does nothing');

export const CASES: readonly Case[] = [
  {
    name: 'addWorkdays',
    title: 'addWorkdays: ISO text and 1 to 39 workdays (20 on average) to ISO text',
    left: texts,
    right: counts,
    contenders: [
      by('qixian', (day: string, n: number) => china.addWorkdays(day, n)),
      by(BASE, (day: string, n: number) => hand.addWorkdays(day, n)),
      by('hand, all tables', (day: string, n: number) => hand.tables.addWorkdays(day, n)),
      by('naive walker', (day: string, n: number) => walkAdd(day, n)),
      by('chinese-days', (day: string, n: number) => chineseDays.findWorkday(n, day)),
      by('luxon-business-days', (day: string, n: number) => luxon(day).plusBusiness({ days: n }).toISODate()),
      by('date-fns', (day: string, n: number) => isoOf(addBusinessDays(parseISO(day), n)), WEEKENDS),
      loopAlone,
    ],
  },
  {
    name: 'countWorkdays',
    title: 'countWorkdays: two ISO texts, 0 to 119 days apart, to the workdays after the first up to the second',
    left: texts,
    right: laterTexts,
    contenders: [
      by('qixian', (from: string, to: string) => china.countWorkdays(from, to)),
      by(BASE, (from: string, to: string) => hand.countWorkdays(from, to)),
      by('hand, all tables', (from: string, to: string) => hand.tables.countWorkdays(from, to)),
      by('naive walker', (from: string, to: string) => walkCount(from, to)),
      by('chinese-days', (from: string, to: string) => chineseCount(from, to)),
      by('date-fns', (from: string, to: string) => differenceInBusinessDays(parseISO(to), parseISO(from)), WEEKENDS),
      loopAlone,
    ],
  },
  {
    name: 'isWorkday',
    title: 'isWorkday: ISO text to yes or no',
    left: texts,
    right: texts,
    contenders: [
      by('qixian', (day: string) => china.isWorkday(day)),
      by(BASE, (day: string) => hand.isWorkday(day)),
      by('hand, all tables', (day: string) => hand.tables.isWorkday(day)),
      by('naive walker', (day: string) => works(new Date(day))),
      by('chinese-days', (day: string) => chineseDays.isWorkday(day)),
      by('luxon-business-days', (day: string) => luxonIsWorkday(day)),
      by('date-fns', (day: string) => !isWeekend(parseISO(day)), WEEKENDS),
      loopAlone,
    ],
  },
  {
    name: 'parse',
    title: 'parse: ISO text to day number',
    left: texts,
    right: texts,
    contenders: [
      by('qixian', (day: string) => parseDay(day)),
      by(BASE, (day: string) => hand.parse(day)),
      by('hand, all tables', (day: string) => hand.tables.parse(day)),
      by('naive walker', (day: string) => Date.parse(day) / 86400000),
      by('luxon-business-days', (day: string) => luxon(day), 'gives a DateTime'),
      by('date-fns', (day: string) => parseISO(day), 'gives a Date'),
      loopAlone,
    ],
  },
  {
    name: 'format',
    title: 'format: day number to ISO text',
    left: days,
    right: days,
    contenders: [
      by('qixian', (day: EpochDay) => formatDay(day)),
      by(BASE, (day: number) => hand.format(day)),
      by('hand, all tables', (day: number) => hand.tables.format(day)),
      by('naive walker', (day: number) => textOf(new Date(day * 86400000))),
      {
        ...by('luxon-business-days', (day: LuxonDateTime) => day.toISODate(), 'takes a DateTime'),
        left: texts.map(luxon),
      },
      { ...by('date-fns', (day: Date) => isoOf(day), 'takes a Date'), left: texts.map((text) => parseISO(text)) },
      loopAlone,
    ],
  },
];

type OfText = (text: string) => unknown;

/** What qixian and the hand-written kernels must refuse, so that the yardstick checks as much as it should. */
export const REFUSED: readonly { readonly text: string; readonly by: readonly OfText[] }[] = [
  ...['', '2020-1-01', '2020/01/01', '2020-01-01T', '202a-01-01', '2020-01-0:', '２020-01-01', '2020-13-01'],
  ...['2020-00-10', '2020-01-00', '2020-04-31', '2021-02-29', '2020-02-30', '1900-02-29'],
].map((text) => ({ text, by: [parseDay, hand.parse, hand.tables.parse] }));
