import { show } from '../errors/index.ts';
import type { ClockLength, ExtensionRule } from './types.ts';

/** Working days, calendar days or months: lengths of one family can be added up. */
type Family = 'workdays' | 'days' | 'months';

/** A length in the smallest unit of its family. */
const basicOf = ({ kind, count }: ClockLength): { readonly family: Family; readonly count: number } => {
  switch (kind) {
    case 'workdays':
    case 'days':
    case 'months':
      return { family: kind, count };
    case 'weeks':
      return { family: 'days', count: 7 * count };
    case 'years':
      return { family: 'months', count: 12 * count };
  }
};

/** Lengths with those of one family added up, in the order of their first. */
export const addedUp = (lengths: readonly ClockLength[]): readonly ClockLength[] => {
  const sums = new Map<Family, number>();
  for (const { family, count } of lengths.map(basicOf)) {
    sums.set(family, (sums.get(family) ?? 0) + count);
  }
  return [...sums].map(([kind, count]) => ({ kind, count }));
};

/** Days of a month at the most and at the least, to compare months with days where they can be told apart at all. */
const MONTH = { least: 28, most: 31 };

/** Whether lengths come surely to more than a cap. */
const exceeds = (lengths: readonly ClockLength[], cap: ClockLength): boolean => {
  const [sum, other] = addedUp(lengths);
  const most = basicOf(cap);
  if (sum === undefined || other !== undefined) {
    return false;
  }
  const { family, count } = basicOf(sum);
  if (family === most.family) {
    return count > most.count;
  }
  if (family === 'workdays' || most.family === 'workdays') {
    return false;
  }
  return family === 'months' ? count * MONTH.least > most.count : count > most.count * MONTH.most;
};

/** What the cap on extensions is, in words, where they go beyond it; null where they do not. */
export const overCap = (
  term: ClockLength,
  extensions: readonly ClockLength[],
  { max, total }: ExtensionRule,
): string | null => {
  if (max !== null && addedUp(extensions).some((sum) => exceeds([sum], max))) {
    return lengthText(max);
  }
  return total !== null && exceeds([term, ...extensions], total) ? lengthText(total) : null;
};

const lengthText = ({ kind, count }: ClockLength): string => `${show(count)} ${kind}`;
