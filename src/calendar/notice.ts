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
    throw invalid(notice, 'neither publishedOn nor signedOn is given', 'Give one, exact or as { notAfter }.');
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
      const { year, month } = partsOfDay(day);
      if (year !== notice.year && !(year === notice.year - 1 && month === 12)) {
        throw invalid(notice, `${text} is no day of ${notice.year} or the December before`, 'Check the year.');
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

const dayIn = (notice: Notice, text: string): EpochDay => {
  try {
    return parseDay(text);
  } catch (error) {
    throw isQixianError(error) ? invalid(notice, error.message.replace(/\.$/, ''), error.hint) : error;
  }
};

/** Notices in the order in which they became known; undated ones first, else as given. */
export const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  notices
    .map((notice) => ({ notice, day: isDated(notice) ? knownFrom(notice) : Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ notice }) => notice);

export const invalid = (notice: Notice, reason: string, hint: string): QixianError =>
  new QixianError('NOTICE_INVALID', {
    message: `The notice ${show(notice.id)} cannot be used: ${reason}.`,
    hint,
    facts: { notice: String(notice.id), reason },
  });
