import type { Book } from './book.ts';
import { textOf } from './civil.ts';
import type { CertifiedStop, DayClaim, Run, RunReason } from './types.ts';

/** Days that are not counted by law, both ends included, with the stop that says so. */
export interface Off {
  readonly from: number;
  readonly to: number;
  readonly stop: CertifiedStop;
}

/** Whether a day falls into a time that is not counted. */
export const offOn = (n: number, off: readonly Off[]): Off | undefined =>
  off.find(({ from, to }) => n >= from && n <= to);

/** The `count`-th day after a day that counts, walked one by one. */
export const walk = (after: number, count: number, counts: (n: number) => boolean): number => {
  let n = after;
  for (let left = count; left > 0; ) {
    n += 1;
    left -= counts(n) ? 1 : 0;
  }
  return n;
};

/** What the day table says of one day. */
export interface Mark {
  readonly counted: boolean;
  readonly number: number | null;
  readonly reason: RunReason;
  /** What the calendar says of it, where it was asked. */
  readonly claim: DayClaim | null;
  readonly name: string | null;
}

/** A day that is not counted for a time that the law leaves out. */
export const stopped = ({ stop }: Off): Mark => ({
  counted: false,
  number: null,
  reason: stop.ground === null ? 'obstacle' : 'suspension',
  claim: null,
  name: stop.title,
});

/** A day with what the calendar says of it. */
export const marked = (book: Book, n: number, counted: number | null, reason: RunReason | null): Mark => {
  const claim = book.day(n);
  return { counted: counted !== null, number: counted, reason: reason ?? claim.class, claim, name: claim.name };
};

/** The marks of days, joined into runs where they say the same. */
export const runsOf = (from: number, marks: readonly Mark[]): readonly Run[] => {
  const runs: Run[] = [];
  let before: Mark | undefined;
  marks.forEach((mark, at) => {
    const day = textOf(from + at);
    const last = runs.at(-1);
    if (before !== undefined && last !== undefined && same(before, mark)) {
      const numbers = mark.number === null || last.numbers === null ? null : ([last.numbers[0], mark.number] as const);
      runs[runs.length - 1] = { ...last, to: day, days: last.days + 1, numbers };
    } else {
      runs.push({
        from: day,
        to: day,
        days: 1,
        counted: mark.counted,
        numbers: mark.number === null ? null : [mark.number, mark.number],
        reason: mark.reason,
        class: mark.claim?.class ?? null,
        name: mark.name,
        sources: mark.claim?.sources ?? [],
      });
    }
    before = mark;
  });
  return runs;
};

const same = (a: Mark, b: Mark): boolean => {
  const said = ({ counted, reason, claim, name }: Mark): string =>
    JSON.stringify([counted, reason, claim?.class ?? null, name, claim?.sources ?? []]);
  return said(a) === said(b);
};
