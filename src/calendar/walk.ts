import { QixianError } from '../errors/index.ts';
import { type EpochDay, formatDay, type IsoDay } from '../kernel/index.ts';
import type { Break } from './types.ts';
import type { WorkdayIndex } from './workday-index.ts';

const checkRange = (index: WorkdayIndex, from: EpochDay, to: EpochDay): void => {
  if (to < from) {
    throw new QixianError('RANGE_REVERSED', {
      message: `The range ends on ${formatDay(to)}, before it begins on ${formatDay(from)}.`,
      hint: 'Put the earlier day first.',
      facts: { from: formatDay(from), to: formatDay(to) },
    });
  }
  index.isWorkday(from);
  index.isWorkday(to);
};

/** The workdays of a range in order, both ends included. The range is checked at once, not at the first step. */
export const walkWorkdays = (index: WorkdayIndex, from: EpochDay, to: EpochDay): IterableIterator<IsoDay> => {
  checkRange(index, from, to);
  return workdaysOf(index, from, to);
};

function* workdaysOf(index: WorkdayIndex, from: EpochDay, to: EpochDay): IterableIterator<IsoDay> {
  for (let day = from; day <= to; day = (day + 1) as EpochDay) {
    if (index.isWorkday(day)) {
      yield formatDay(day);
    }
  }
}

type NameOf = (day: EpochDay) => string | null;

/** The runs of rest days that meet a range, cut to it. The range is checked at once. */
export const walkBreaks = (
  index: WorkdayIndex,
  from: EpochDay,
  to: EpochDay,
  nameOf: NameOf,
): IterableIterator<Break> => {
  checkRange(index, from, to);
  return breaksOf(index, from, to, nameOf);
};

function* breaksOf(index: WorkdayIndex, from: EpochDay, to: EpochDay, nameOf: NameOf): IterableIterator<Break> {
  let start: EpochDay | null = null;
  let names: string[] = [];
  for (let day = from; day <= to; day = (day + 1) as EpochDay) {
    if (!index.isWorkday(day)) {
      start ??= day;
      const name = nameOf(day);
      if (name !== null && !names.includes(name)) {
        names.push(name);
      }
    }
    if (start !== null && (day === to || index.isWorkday((day + 1) as EpochDay))) {
      yield { from: formatDay(start), to: formatDay(day), days: day - start + 1, names };
      start = null;
      names = [];
    }
  }
}
