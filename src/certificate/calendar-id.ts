import { isNot, mustEach, mustHave, mustText } from '../errors/index.ts';
import { readDay, textOf } from './civil.ts';
import { daysOfRuns, knownFrom, type NoticeFact, rankOf } from './facts.ts';

/*
 * The id of a calendar names the notices that it knows: `cn@2025-11-04.` and a digest of its borders, of which days are
 * worked and of its notices' texts. It is made again here, so that a certificate cannot name one calendar and count in
 * another.
 */

/** The borders of what a calendar covers and each of its days, worked or not; all days are days since 1970-01-01. */
export interface Worked {
  readonly from: number;
  readonly to: number;
  readonly settledTo: number;
  readonly worked: (day: number) => boolean;
  /** The day of issue of the newest regulation known, where a newer one was issued since; else empty. */
  readonly law: string;
}

/**
 * `cn@2025-11-04.1x2y3z`, for a calendar that keeps the five-day week.
 * @throws {QixianError} `OPTION_INVALID` for a part that is none
 */
export const calendarIdOf = (name: string, notices: readonly NoticeFact[], days: Worked): string => {
  mustText(name, 'the name of a calendar');
  mustEach(notices, 'notices', ['id', 'items']);
  checkWorked(days);
  const known = notices.map(knownFrom).filter((day) => day !== null);
  const newest = known.length === 0 ? 'none' : textOf(Math.max(...known));
  return `${name}@${newest}.${digestOf(numbersOf(notices, days))}`;
};

/** 0001-01-01 and 9999-12-31 as days since 1970-01-01. */
const [FIRST, LAST] = [-719162, 2932896];

const checkWorked = (days: Worked): void => {
  mustHave(days, 'the days of a calendar', ['from', 'to', 'settledTo', 'worked', 'law']);
  const { from, to, settledTo, worked, law } = days;
  for (const day of [from, to, settledTo]) {
    if (!Number.isInteger(day) || day < FIRST || day > LAST) {
      throw isNot('OPTION_INVALID', day, 'a day since 1970-01-01', 'Pass the borders of the calendar as day numbers.');
    }
  }
  if (typeof worked !== 'function') {
    throw isNot('OPTION_INVALID', worked, 'a function', 'Pass one that tells whether a day is worked.');
  }
  mustText(law, 'the day of issue of a regulation, or empty');
};

function* numbersOf(notices: readonly NoticeFact[], { from, to, settledTo, worked, law }: Worked): Iterable<number> {
  yield from;
  yield to;
  yield settledTo;
  for (let first = from; first <= to; first += 32) {
    let word = 0;
    for (let bit = 0; bit < 32 && first + bit <= to; bit += 1) {
      word |= worked(first + bit) ? 1 << bit : 0;
    }
    yield word >>> 0;
  }
  for (const letter of notices.map(textOfNotice).join() + law) {
    yield letter.codePointAt(0) ?? 0;
  }
}

const digestOf = (numbers: Iterable<number>): string => {
  let [high, low] = [1, 2];
  for (const number of numbers) {
    high = Math.imul(high ^ number, 2654435761);
    low = Math.imul((low ^ number) + (high >>> 15), 1597334677);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
};

/** A notice as the digest reads it: its days in order. A national notice of the files says how well it is attested; that is left out. */
const textOfNotice = (notice: NoticeFact): string => {
  const { id, year, title, number, signedOn, publishedOn, items, region, scope } = notice;
  const kind = notice.kind ?? (rankOf(notice) === 1 ? 'regional' : undefined);
  const fromFile = items.some(({ days }) => days === undefined);
  const confidence = fromFile && rankOf(notice) === 0 ? undefined : notice.confidence;
  const days = items.map(({ name, rest = [], work = [], plain = [], days = {}, statutory = [] }) => [
    name,
    [...marked(rest, 'rest'), ...marked(work, 'work'), ...marked(plain, 'plain'), ...Object.entries(days)].sort(),
    statutory,
  ]);
  return JSON.stringify([id, kind, year, title, number, signedOn, publishedOn, days, region, scope, confidence]);
};

const marked = (runs: readonly string[], effect: string): readonly (readonly [string, string])[] =>
  daysOfRuns(runs).map((day) => [textOf(day), effect] as const);

/** 1995-05-01, from which the regulation on working time gives Saturday and Sunday off. */
export const FIVE_DAY_WEEK = readDay('1995-05-01', []);
