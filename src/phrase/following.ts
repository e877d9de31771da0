import { type Suffix, suffixAt, tailAt } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import type { Expression } from './draft.ts';
import { nameOf, sentenceBefore } from './event.ts';
import type { EveryWords } from './frequencies.ts';
import { at, sticky } from './numbers.ts';
import { relativeDraft } from './relative.ts';
import { monthEnd } from './rule-in-year.ts';
import type { Atom } from './scan.ts';
import { clockOf, two } from './times.ts';
import type { LimitWords } from './words.ts';

/** 次月, 次日, 当日 behind an event, with what says which day of it is meant; null where no event stands before. */
const eventOfFollowing = (text: string, from: number): string | null => {
  const [last = '', before = ''] = sentenceBefore(text, from).split(',').reverse();
  // 校长签发后，当天…: the event may end the clause before.
  const clause = last === '' && /后$|之日起?$/u.test(before) ? before : last;
  return /[自从在于]|的$|之日$|后$|起$|^(?:收到|接到|受理|提交)/u.test(clause) &&
    !/(?:[于在应当须需要将并和或至到、(]|(?<!申)请)$/u.test(clause)
    ? nameOf(clause.replace(/(?:的|起|之?后)$/u, ''), true)
    : null;
};

/** The mode that a bound gives, and the bound's words where they limit. */
const modeOf = ({ says, words }: Suffix, otherwise: 'at' | 'exact' | 'maximum') =>
  says === 'before' || says === 'inside'
    ? ({ mode: 'maximum', words } as const)
    : { mode: says === 'from' ? says : otherwise };

/** 自递交申请当月起, 决定之日下月起: from the first day of a month. */
const MONTH_FROM = sticky('(?:下个?|(?<same>当))月(?=(?:的)?(?:起|计?算起|开始|计发|发放))');

/** 自企业登记注册的次月起, 次月15日前: relative where an event stands before it, else null. */
export const readNextMonth = (
  text: string,
  atoms: readonly Atom[],
  index: number,
): { readonly expression: Expression; readonly next: number } | null => {
  const { from, to, edge } = atoms[index] as EveryWords | DateWords;
  const other = at(MONTH_FROM, text, from);
  const event = text.startsWith('次月', from) || other !== null ? eventOfFollowing(text, from) : null;
  if (event === null) {
    return null;
  }
  if (other !== null) {
    const end = suffixAt(text, other.to).to;
    const n = other.groups['same'] === undefined ? 1 : 0;
    const draft = relativeDraft(n, 'calendar-month', { mode: 'from', event, day: 1 });
    return { expression: { from, to: end, draft }, next: index + 1 };
  }
  const behind = atoms[index + 1];
  const date = behind?.kind === 'duration' && behind.asDay !== null && behind.from - to < 2 ? behind : null;
  const suffix = suffixAt(text, date?.to ?? to);
  const bound = modeOf(suffix, date !== null ? 'at' : edge === 'end' ? 'maximum' : 'exact');
  const day = edge === 'end' ? 'last' : (date?.asDay ?? (bound.mode === 'from' ? 1 : undefined));
  return {
    expression: {
      from,
      to: suffix.to,
      draft: relativeDraft(1, 'calendar-month', { ...bound, event, day }),
      weak: bound.mode === 'from' && /^计?算/u.test(text.slice(suffix.to)),
    },
    next: index + (date === null ? 1 : 2),
  };
};

/** 自出生次年1月1日起: relative where an event stands before it, else null. */
export const readNextYear = (text: string, { from, to, body, edge }: DateWords): Expression | null => {
  const event = eventOfFollowing(text, from);
  const last =
    edge === 'end' && body.unit === 'year' ? 12 : edge === 'end' && body.unit === 'month' ? body.month : null;
  const monthDay = body.unit === 'day' ? `${two(body.month)}-${two(body.day)}` : last === null ? null : monthEnd(last);
  if (event === null || monthDay === null) {
    return null;
  }
  const suffix = suffixAt(text, to);
  const fields = { ...modeOf(suffix, last === null ? 'at' : 'maximum'), event, monthDay };
  return { from, to: suffix.to, draft: relativeDraft(1, 'year', fields) };
};

/** 次日, 当日 as a day of their own. */
export const readNextDay = (text: string, { from, to }: LimitWords, n: 0 | 1): Expression => {
  const tail = tailAt(text, to);
  const fields = { ...modeOf(tail, 'at'), event: eventOfFollowing(text, from), time: clockOf(tail.time) };
  return { from, to: tail.to, draft: relativeDraft(n, 'day', fields), weak: true };
};
