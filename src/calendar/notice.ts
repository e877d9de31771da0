import { isQixianError, QixianError, show } from '../errors/index.ts';
import { type EpochDay, formatDay, parseDay, partsOfDay } from '../kernel/index.ts';
import type { DayEffect, KnownDay, Notice } from './types.ts';

/** One day of a notice, read. */
export interface DayOfNotice {
  readonly day: EpochDay;
  readonly effect: DayEffect;
  readonly name: string;
  readonly notice: Notice;
}

const dayKnown = (known: KnownDay): EpochDay => parseDay(typeof known === 'string' ? known : known.notAfter);

/** The first day on which a notice counts as known: `publishedOn ?? signedOn`, that day included. */
export const knownFrom = (notice: Notice): EpochDay => {
  const known = notice.publishedOn ?? notice.signedOn;
  if (known === null) {
    throw invalid(notice, 'neither publishedOn nor signedOn is given', 'Give one.');
  }
  return dayKnown(known);
};

/** Whether a notice has a day of its own from which it is known; an organisation's undated closures have none. */
export const isDated = (notice: Notice): boolean => (notice.publishedOn ?? notice.signedOn) !== null;

/** The days of a notice in its own order. Throws `NOTICE_INVALID` for what no notice can say. */
export const daysOf = (notice: Notice): readonly DayOfNotice[] => {
  const days = notice.items.flatMap((item) =>
    Object.entries(item.days).map(([text, effect]): DayOfNotice => {
      const day = dayIn(notice, text);
      if (effect !== 'rest' && effect !== 'work' && effect !== 'plain') {
        throw invalid(notice, `${text} is made ${show(effect)}`, "A day becomes 'rest', 'work' or 'plain'.");
      }
      if (!belongs(notice, day)) {
        const beside = isNational(notice) ? 'the December before' : 'a year beside it';
        throw invalid(notice, `${text} is no day of ${notice.year} or ${beside}`, 'Check the year.');
      }
      return { day, effect, name: item.name, notice };
    }),
  );
  const seen = new Set<EpochDay>();
  for (const { day } of days) {
    if (seen.has(day)) {
      throw invalid(notice, `${formatDay(day)} stands in it twice`, 'Name each day once in a notice.');
    }
    seen.add(day);
  }
  return days;
};

/** A national notice speaks of its year and the December before, any other of its year and both beside it. */
const belongs = (notice: Notice, day: EpochDay): boolean => {
  const { year, month } = partsOfDay(day);
  return isNational(notice)
    ? year === notice.year || (year === notice.year - 1 && month === 12)
    : Math.abs(year - notice.year) <= 1;
};

const dayIn = (notice: Notice, text: string): EpochDay => {
  try {
    return parseDay(text);
  } catch (error) {
    throw isQixianError(error) ? invalid(notice, error.message.replace(/\.$/, ''), error.hint) : error;
  }
};

/** What overrides what: a closure a regional notice, and that one a national notice. */
const rankOf = ({ kind }: Notice): number => (kind === 'closure' ? 2 : kind === 'regional' ? 1 : 0);

/** More than the days between any two days that there are. */
const APART = 1e8;

const isNational = (notice: Notice): boolean => rankOf(notice) === 0;

/** What can be read as a notice at all; everything else is told so, also where no type says it. */
export const checkedNotice = (notice: Notice): Notice => {
  if (notice?.items?.every?.(({ days }) => days)) {
    return notice;
  }
  throw invalid(notice, 'it has no items with days', 'See its type.');
};

/** National notices, regional ones, closures; each in the order in which they became known, undated ones first, else as given. */
export const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  notices
    .map(checkedNotice)
    .map((notice) => ({ notice, place: rankOf(notice) * APART + (isDated(notice) ? knownFrom(notice) : -APART / 2) }))
    .sort((a, b) => a.place - b.place)
    .map(({ notice }) => notice);

export const invalid = (notice: Notice, reason: string, hint: string): QixianError =>
  new QixianError('NOTICE_INVALID', {
    message: `The notice ${show(notice?.id)} cannot be used: ${reason}.`,
    hint,
    facts: { notice: String(notice?.id), reason },
  });
