import type { IsoDay } from '../kernel/index.ts';
import type { Coverage } from './types.ts';

/** The notice that a calendar waits for. */
export interface NextNotice {
  readonly year: number;
  readonly title: string;
  /** Between which days of the year before the notices of other years appeared. */
  readonly usuallyFrom: string;
  readonly usuallyTo: string;
}

/** How far dates are settled as of a day, and what will settle more. */
export interface Horizon {
  readonly asOf: IsoDay;
  /** Null when nothing is known. */
  readonly settledTo: IsoDay | null;
  readonly next: NextNotice | null;
}

/** Between which days of the year before the yearly notices since 2010 appeared: 25 October and 16 December. */
export const usualPublication = (year: number): { readonly from: string; readonly to: string } => ({
  from: `${year - 1}-10-25`,
  to: `${year - 1}-12-16`,
});

export const horizonOf = (coverage: Coverage | null, titleOf: (year: number) => string, asOf: IsoDay): Horizon => {
  if (coverage === null) {
    return { asOf, settledTo: null, next: null };
  }
  const year = Number(coverage.to.slice(0, 4)) + 1;
  const { from, to } = usualPublication(year);
  return {
    asOf,
    settledTo: coverage.settledTo,
    next: { year, title: titleOf(year), usuallyFrom: from, usuallyTo: to },
  };
};
