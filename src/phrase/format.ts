import { badOption } from '../kernel/index.ts';
import type { Length, Term } from '../term/index.ts';
import { type Before, type Every, mustBeWhen, type TimeOfDay, type When } from '../when/index.ts';
import { fill, type Wording } from './wording.ts';
import { EN } from './wording-en.ts';
import { ZH } from './wording-zh.ts';

/**
 * A time limit in its canonical words. The Chinese ones can be read again: {@link parseWhen} gives the same `When`, but
 * for what only a program says (`earlier`, `later` and `then` terms, a notice about another event, a stretch across the
 * months of a quarter or half-year).
 * @throws {QixianError} `OPTION_INVALID` for another language or what is no time limit, `COUNT_INVALID`, and as `parseDay`
 * @example
 * formatWhen({ kind: 'by', day: '2020-10-31', binding: 'target' }, 'zh'); //=> 争取2020年10月31日前
 */
export const formatWhen = (when: When, language: 'zh' | 'en'): string => {
  mustBeWhen(when);
  switch (language) {
    case 'zh':
      return worded(when, ZH);
    case 'en':
      return worded(when, EN);
    default:
      throw badOption('language', language, 'zh, en');
  }
};

type Hours = Extract<Term, { readonly kind: 'hours' }>;

const worded = (when: When, words: Wording): string => {
  const limit =
    when.kind === 'after' ? after(when.event, when.term, words) : fill(words.limits[when.kind], pieces(when, words));
  return when.binding === 'target' ? fill(words.target, { limit }) : limit;
};

const bound = (before: Before | undefined, at: string, words: Wording): string =>
  fill(words.by[before ?? 'plain'], { at });

const pieces = (when: Exclude<When, { kind: 'after' }>, words: Wording): Readonly<Record<string, string>> => {
  const at = words.time(when.time);
  switch (when.kind) {
    case 'by':
      return { day: words.day(when.day), by: bound(when.before, at, words) };
    case 'on':
    case 'from':
      return { day: words.day(when.day), at };
    case 'within':
      return { from: words.day(when.from), to: words.day(when.to), at };
    case 'ongoing':
      return {};
    case 'every':
      return {
        period: words.period(when.period),
        rule: rule(when, when.time, words),
        about: when.reportsOn === undefined ? '' : words.about(when.period),
        since: when.first === undefined ? '' : words.since(when.first.key),
      };
  }
};

const rule = ({ due, period }: Every, time: TimeOfDay | undefined, words: Wording): string => {
  const at = words.time(time);
  const say = (values: Readonly<Record<string, string>>): string => fill(words.rules[due.kind], values);
  switch (due.kind) {
    case 'whole':
      return say({});
    case 'by-day':
      return say({ day: words.dayIn(due, period), by: bound(due.before, at, words) });
    case 'on-day':
      return say({ day: words.dayIn(due, period), at });
    case 'by-weekday':
      return say({ weekday: words.weekday(due, period), at });
    case 'last-day':
      return say({ end: words.end(period), at });
    case 'first-workdays':
    case 'last-workdays':
    case 'workdays-after-end':
      return say({ length: words.length(due.count, 'workdays') });
    case 'window':
      return say({ window: words.window(due.from, due.to, period, words.dayIn) });
  }
};

const after = (event: string, term: Term | null, words: Wording): string => {
  if (term === null) {
    return fill(words.limits.after, { event });
  }
  const length = ({ count, kind }: Length | Hours): string => words.length(count, kind);
  switch (term.kind) {
    case 'before':
    case 'at-least':
    case 'waiting':
      return fill(words.terms[term.kind], { event, length: length(term.term) });
    case 'notice-period':
      // 公示期 begins with the notice: its event need not be said again.
      return event === '公示开始' && words === ZH
        ? `公示期${length(term.term)}`
        : fill(words.terms[term.kind], { event, length: length(term.term) });
    case 'between':
      return fill(words.terms.between, { event, least: length(term.least), most: length(term.most) });
    case 'earlier':
    case 'later':
    case 'then': {
      const how = term.kind === 'then' ? 'in-turn' : term.kind;
      return fill(words.terms[how], { event, lengths: term.terms.map(length).join(words.joined[how]) });
    }
    default:
      return fill(words.terms.length, { event, length: length(term) });
  }
};
