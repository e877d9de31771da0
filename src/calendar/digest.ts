import type { EpochDay } from '../kernel/index.ts';
import type { Notice } from './types.ts';
import type { Weekly } from './weekend.ts';
import type { WorkdayIndex } from './workday-index.ts';

/** Mixes whole numbers into twice 32 bits: two calendars that differ get different digests. */
const digest = (numbers: Iterable<number>): string => {
  let high = 1;
  let low = 2;
  for (const n of numbers) {
    high = Math.imul(high ^ n, 2654435761);
    low = Math.imul((low ^ n) + (high >>> 15), 1597334677);
  }
  return [high, low].map((half) => (half >>> 0).toString(36)).join('');
};

/** A notice as text that does not depend on the order of its keys: two notices are the same when their texts are. */
export const noticeText = (notice: Notice): string => {
  const { id, kind, year, title, number, signedOn, publishedOn, items, region, scope, confidence } = notice;
  const days = items.map((item) => [item.name, Object.entries(item.days).sort(), item.statutory ?? []]);
  return JSON.stringify([id, kind, year, title, number, signedOn, publishedOn, days, region, scope, confidence]);
};

/** A digest of which days are worked, of the borders of coverage and of the notices, the weekly rules and the limits of the law behind them. */
export const digestOf = (
  index: WorkdayIndex,
  settledTo: EpochDay,
  notices: readonly Notice[],
  weeklies: readonly Weekly[],
  law: string | null,
): string => {
  const rules = weeklies.map(({ from, rule }) => (rule ? from + JSON.stringify([rule.title, rule.article]) : ''));
  const text = notices.map(noticeText).join() + rules.join('') + (law ?? '');
  return digest([
    index.from,
    index.to,
    settledTo,
    ...index.bits,
    ...Array.from(text, (letter) => letter.codePointAt(0) as number),
  ]);
};
