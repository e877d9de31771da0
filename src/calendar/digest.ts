import type { EpochDay } from '../kernel/index.ts';
import type { Notice } from './types.ts';
import type { WorkdayIndex } from './workday-index.ts';

/** Mixes whole numbers into 53 bits; two calendars that differ get different digests but for one case in 10^15. */
const digest = (numbers: Iterable<number>): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const n of numbers) {
    high = Math.imul(high ^ n, 2654435761);
    low = Math.imul(low ^ n, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low & 0x1fffff) * 0x100000000 + (high >>> 0)).toString(36);
};

/** A notice as text that does not depend on the order of its keys: two notices are the same when their texts are. */
export const noticeText = (notice: Notice): string => {
  const { id, kind, year, title, number, signedOn, publishedOn, items } = notice;
  const days = items.map((item) => [item.name, Object.entries(item.days).sort(), item.statutory ?? []]);
  return JSON.stringify([id, kind, year, title, number, signedOn, publishedOn, days]);
};

/** A digest of which days are worked, of the borders of coverage and of the notices behind them. */
export const digestOf = (index: WorkdayIndex, settledTo: EpochDay, notices: readonly Notice[]): string => {
  const text = Array.from(notices.map(noticeText).join(), (character) => character.codePointAt(0) as number);
  return digest([index.from, index.to, settledTo, ...index.bits, ...text]);
};
