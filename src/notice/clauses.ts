import type { EpochDay } from '../kernel/index.ts';
import { readNumeral } from '../text/index.ts';
import { FEAST, feastNamed } from './feasts.ts';
import type { Statement } from './types.ts';

/** Where a clause stands, for the few words that mean something only there. */
export interface Place {
  /** Behind 其中: a day off named here is part of the break told before. */
  readonly inPart: boolean;
  /** Before the first item: the principles of the arrangement stand here. */
  readonly inPreamble: boolean;
  /** In a sentence that encourages 鼓励 and decides nothing. */
  readonly isAdvice: boolean;
}

/** Reads the parts of a clause that its pattern found. */
type Make = (found: RegExpExecArray, lists: readonly (readonly EpochDay[])[], place: Place) => Statement;

const COUNT = '(\\d{1,3}|[一两二三四五六七八九十]{1,3})';
/** A count told: null where none is; not a number, which equals nothing, where it cannot be read. */
const numeral = (text: string | undefined): number | null =>
  text === undefined ? null : (readNumeral(text) ?? Number.NaN);
const first = (lists: readonly (readonly EpochDay[])[]): readonly EpochDay[] => lists[0] ?? [];

/**
 * What notices say, one pattern a row, # for a list of days. Each is anchored at both ends, so that a clause is
 * understood as a whole or not at all.
 */
const CLAUSES: readonly (readonly [string, Make])[] = [
  [
    `^(?:${FEAST})?(?:放假时间)?(?:为|从|自)?#(?:放假(?:调休|公休|休息)?|调休放假|休息)(?:共?${COUNT}天)?$`,
    ([, count], lists, { inPart }) =>
      inPart
        ? { kind: 'off', days: first(lists), swapped: false }
        : { kind: 'break', days: first(lists), count: numeral(count) },
  ],
  [`^(?:${FEAST})?放假时间(?:为|从|自)?#$`, (_, lists) => ({ kind: 'break', days: first(lists), count: null })],
  [`^共(?:放假|计)?${COUNT}天$`, ([, count]) => ({ kind: 'total', count: numeral(count) ?? Number.NaN })],
  [
    `^#全国放假(?:${COUNT}天)?$`,
    ([, count], lists) => ({ kind: 'declared', days: first(lists), count: numeral(count) }),
  ],
  ['^#调休$', (_, lists) => ({ kind: 'off', days: first(lists), swapped: true })],
  ['^#(?:补休|补假)$', (_, lists) => ({ kind: 'in-lieu', days: first(lists) })],
  ['^与周末连休$', () => ({ kind: 'joins-weekend' })],
  ['^#(?:均)?(?:照常|正常|为)?上班$', (_, lists) => ({ kind: 'worked', days: first(lists) })],
  ['^#起(?:正常|照常|恢复)?上班$', (_, lists) => ({ kind: 'resumes', days: first(lists) })],
  [
    `^#(?:均)?为(${FEAST})?法定(?:节)?假日$`,
    ([, feast], lists) => ({
      kind: 'statutory',
      days: first(lists),
      feast: feast === undefined ? null : feastNamed(feast),
      count: null,
    }),
  ],
  [
    `^按规定放假${COUNT}天\\(#\\)$`,
    ([, count], lists) => ({ kind: 'statutory', days: first(lists), feast: null, count: numeral(count) }),
  ],
  ['^#(?:照常公休|正常公休|为公休日?|公休)$', (_, lists) => ({ kind: 'weekly', days: first(lists) })],
  [
    `^#(?:${COUNT}个)?的?公休日?(?:[及和](${FEAST}))?(?:分别)?(?:调至|调到|调整至|调整到)#(?:休息|补休)?$`,
    ([, count, feast], [from = [], to = []]) => ({
      kind: 'moved',
      from,
      to,
      count: numeral(count),
      feasts: feast === undefined ? 0 : 1,
    }),
  ],
  [`^延长(?:\\d{4}年)?(?:${FEAST})假期至#$`, (_, lists) => ({ kind: 'extended', to: first(lists) })],
  ['^不调休$', () => ({ kind: 'no-swap' })],
];

let patterns: readonly (readonly [RegExp, Make])[] | undefined;

/** Words that open a clause and change nothing. */
const OPENING = /^(?:其中|同时|即|这样|并|且|将|把){1,4}/;

const MENTIONED: readonly (readonly [keyof Place, RegExp])[] = [
  ['inPreamble', /^自#起$/],
  ['inPreamble', new RegExp(`^(?:${FEAST})自#起放假(?:调休)?\\d{1,2}天$`)],
  ['isAdvice', /#/],
];

/** What a clause says, or null where it is not understood. */
export const readClause = (clause: string, lists: readonly (readonly EpochDay[])[], place: Place): Statement | null => {
  if (MENTIONED.some(([where, pattern]) => place[where] && pattern.test(clause))) {
    return { kind: 'mentioned' };
  }
  const words = clause.replace(OPENING, '');
  patterns ??= CLAUSES.map(([pattern, make]) => [new RegExp(pattern), make]);
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(words);
    if (found !== null) {
      return make(found, lists, place);
    }
  }
  return null;
};
