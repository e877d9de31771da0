import { badOption, type EpochDay, partsOfDay, whole } from '../kernel/index.ts';
import { dayIsRest, yearMissing } from './missing.ts';
import type { RollConvention } from './types.ts';

/** The place of a working day that there is not. */
const NOWHERE = Number.POSITIVE_INFINITY;

/**
 * Which days are worked, as one bit a day, with the two tables that make adding and counting O(1): `ranks` holds the
 * workdays before each day (one entry a day: counting the bits of a word instead was slower and longer), `places` the
 * position of the k-th workday.
 * Days are {@link EpochDay}; every input and every result is checked against the days covered.
 */
export class WorkdayIndex {
  /** First day covered; one past {@link to} when nothing is. */
  readonly from: EpochDay;
  /** Last day covered. */
  readonly to: EpochDay;
  /** How a missing year's notice is called. */
  readonly titleOf: (year: number) => string;
  readonly bits: Uint32Array;
  private readonly ranks: Int32Array;
  private readonly places: Int32Array;

  constructor(from: EpochDay, to: EpochDay, bits: Uint32Array, titleOf: (year: number) => string) {
    this.from = from;
    this.to = to;
    this.bits = bits;
    this.titleOf = titleOf;
    const days = to - from + 1;
    const places: number[] = [];
    this.ranks = new Int32Array(days + 1);
    for (let at = 0; at < days; at += 1) {
      if (((bits[at >>> 5] as number) >>> (at & 31)) & 1) {
        places.push(at);
      }
      this.ranks[at + 1] = places.length;
    }
    this.places = Int32Array.from(places);
  }

  /** Whether a covered day is worked. */
  isWorkday(day: EpochDay): boolean {
    const at = this.offset(day);
    return (((this.bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }

  /** The `count`-th workday after `day`, before it if negative, the day itself for 0. */
  add(day: EpochDay, count: number): EpochDay {
    const at = this.offset(day);
    if (count > 0 && count <= 0x7fffffff && Number.isInteger(count)) {
      return this.place(this.rank(at + 1) + count - 1);
    }
    return whole(count) === 0 ? day : this.place(count < 0 ? this.rank(at) + count : NOWHERE);
  }

  /** Workdays in (from, to]; if reversed, minus those in [to, from). */
  count(from: EpochDay, to: EpochDay): number {
    const a = this.offset(from);
    const b = this.offset(to);
    return b >= a ? this.rank(b + 1) - this.rank(a + 1) : this.rank(b) - this.rank(a);
  }

  /** The first workday after `day`, or from it on if `orSame`. */
  next(day: EpochDay, orSame: boolean): EpochDay {
    const at = this.offset(day);
    return this.place(this.rank(orSame ? at : at + 1));
  }

  /** The last workday before `day`, or up to it if `orSame`. */
  previous(day: EpochDay, orSame: boolean): EpochDay {
    const at = this.offset(day);
    return this.place(this.rank(orSame ? at + 1 : at) - 1);
  }

  /** Applies a roll convention; see {@link RollConvention}. */
  roll(day: EpochDay, convention: RollConvention): EpochDay {
    const worked = this.isWorkday(day);
    switch (convention) {
      case 'none':
        return day;
      case 'following':
        return worked ? day : this.next(day, true);
      case 'preceding':
        return worked ? day : this.previous(day, true);
      case 'modified-following':
        return worked ? day : this.inMonth(day, 1);
      case 'modified-preceding':
        return worked ? day : this.inMonth(day, -1);
      case 'nearest':
        return worked ? day : this.nearest(day);
      case 'raise':
        if (worked) {
          return day;
        }
        throw dayIsRest(day);
      default:
        throw badOption('roll convention', convention, CONVENTIONS);
    }
  }

  /** The nearer workday; when one side lies outside what is covered, the other only if it is surely nearer. */
  private nearest(day: EpochDay): EpochDay {
    const at = this.offset(day);
    const rank = this.rank(at);
    const before = this.places[rank - 1];
    const after = this.places[rank];
    const back = before === undefined ? NOWHERE : at - before;
    const ahead = after === undefined ? NOWHERE : after - at;
    const hiddenAhead = ahead === NOWHERE && back >= this.to - day + 1;
    const hiddenBack = back === NOWHERE && ahead > day - this.from + 1;
    if (hiddenAhead || hiddenBack) {
      throw yearMissing(this, hiddenAhead ? 1 : -1);
    }
    return this.place(back < ahead ? rank - 1 : rank);
  }

  /** The next workday in a direction, or the other way if that one lies in another month. */
  private inMonth(day: EpochDay, direction: 1 | -1): EpochDay {
    const { year, month } = partsOfDay(day);
    const border = direction === 1 ? this.to : this.from;
    const rank = this.rank(this.offset(day));
    const found = this.places[direction === 1 ? rank : rank - 1];
    if (found !== undefined) {
      const there = partsOfDay((this.from + found) as EpochDay);
      if (there.year === year && there.month === month) {
        return (this.from + found) as EpochDay;
      }
    } else {
      const beyond = partsOfDay((border + direction) as EpochDay);
      if (beyond.year === year && beyond.month === month) {
        throw yearMissing(this, direction);
      }
    }
    return direction === 1 ? this.previous(day, true) : this.next(day, true);
  }

  /** Workdays before an offset. */
  private rank(at: number): number {
    return this.ranks[at] as number;
  }

  /** The day of the k-th workday from 0. */
  private place(k: number): EpochDay {
    const at = this.places[k];
    if (at === undefined) {
      throw yearMissing(this, k < 0 ? -1 : 1);
    }
    return (this.from + at) as EpochDay;
  }

  private offset(day: EpochDay): number {
    if (day >= this.from && day <= this.to) {
      return day - this.from;
    }
    throw yearMissing(this, day < this.from ? -1 : 1, day);
  }
}

const CONVENTIONS = 'none, following, modified-following, preceding, modified-preceding, nearest, raise';
