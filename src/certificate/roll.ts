import type { Book } from './book.ts';
import { partsOf } from './civil.ts';
import type { CertifiedRule, Convention } from './types.ts';
import { Unfit } from './unfit.ts';

/** The days about which something is known. */
type Known = Pick<Book, 'from' | 'to'>;

/** The day to which a last day moves when it is a rest day. With narrow rest days only statutory days count as such. */
export const rolledDay = (
  n: number,
  { roll, restDays }: Pick<CertifiedRule, 'roll' | 'restDays'>,
  book: Book,
): number => {
  if (roll === 'none') {
    return n;
  }
  const rests = restDays === 'narrow' ? book.statutory : (day: number): boolean => !book.worked(day);
  // Statutory days are known beyond the years that notices arrange.
  const known = restDays === 'narrow' ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY } : book;
  return rests(n) ? moved(n, roll, rests, known) : n;
};

const moved = (n: number, roll: Exclude<Convention, 'none'>, rests: (n: number) => boolean, known: Known): number => {
  const after = (): number => step(n, 1, rests);
  const before = (): number => step(n, -1, rests);
  const sameMonth = (day: number): boolean => partsOf(day)[1] === partsOf(n)[1];
  switch (roll) {
    case 'following':
      return after();
    case 'preceding':
      return before();
    case 'modified-following': {
      const day = after();
      return sameMonth(day) ? day : before();
    }
    case 'modified-preceding': {
      const day = before();
      return sameMonth(day) ? day : after();
    }
    case 'nearest':
      return nearest(n, rests, known);
    case 'raise':
      throw new Unfit(
        'CERTIFICATE_COUNT',
        ['question', 'rule', 'roll'],
        'The last day is a rest day, which this convention does not allow.',
        'No certificate can be issued for it.',
      );
  }
};

const step = (n: number, by: 1 | -1, rests: (n: number) => boolean): number => {
  let day = n;
  while (rests(day)) {
    day += by;
  }
  return day;
};

/** The nearer side; as near on both, the later. Days about which nothing is known are no answer. */
const nearest = (n: number, rests: (n: number) => boolean, { from, to }: Known): number => {
  for (let by = 1; ; by += 1) {
    const [later, earlier] = [n + by, n - by];
    if ((later <= to || earlier < from) && !rests(later)) {
      return later;
    }
    if ((earlier >= from || later > to) && !rests(earlier)) {
      return earlier;
    }
  }
};
