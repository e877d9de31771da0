import type { EpochDay } from '../kernel/index.ts';
import { readClause } from './clauses.ts';
import { scanDates } from './dates.ts';
import { daysCalled } from './notes.ts';
import { type Memory, resolveList } from './resolve.ts';
import type { Problem, Sentence, Told } from './types.ts';

/** What the sentences of an item say, in their order. */
export interface ItemRead {
  readonly told: readonly Told[];
  readonly problems: readonly Problem[];
}

/** How strictly clauses without a date are read. */
export type Strictness =
  /** In an item of a feast: each that speaks of days off or worked must be understood. */
  | 'item'
  /** Around the items: only one that has lost its date is refused. */
  | 'around';

const SPEAKS_OF_DAYS = /放假|上班|补休|连休|公休|调休|法定/;
const LOST_ITS_DATE =
  /^(?:其中|同时|将)?(?:起|均)?(?:正常|照常|为)?(?:上班|放假(?!期间)|补休|公休|调至|法定)|^(?:共|全国放假)[^共,]{0,4}天$/;

/**
 * Reads sentences clause by clause. A clause with a date that no pattern knows is a problem: nothing is guessed.
 * @param sentences - with their item's heading taken off
 */
export const readSentences = (
  sentences: readonly Sentence[],
  year: number,
  decemberBefore: boolean,
  strictness: Strictness,
  inPreamble = false,
): ItemRead => {
  const told: Told[] = [];
  const problems: Problem[] = [];
  let memory: Memory = { year, decemberBefore, month: null, breakDays: [] };
  for (const sentence of sentences) {
    const scanned = scanDates(sentence.text);
    const isAdvice = /^(?:鼓励|提倡)/.test(sentence.text);
    let inPart = false;
    let next = 0;
    for (const clause of scanned.text.split(/[,;:。!?]/)) {
      inPart ||= clause.startsWith('其中');
      const count = clause.split('#').length - 1;
      const lists: (readonly EpochDay[])[] = [];
      for (const list of scanned.lists.slice(next, next + count)) {
        const { days, errors, month } = resolveList(list, memory);
        memory = { ...memory, month };
        lists.push(days);
        problems.push(...errors.map((error) => ({ sentence, ...error })));
      }
      next += count;
      problems.push(...wrongLabel(clause, lists, year).map((message) => ({ sentence, message, hint: COMPARE })));
      const statement = readClause(clause, lists, { inPart, inPreamble, isAdvice });
      if (statement !== null) {
        told.push({ statement, sentence });
        memory = statement.kind === 'break' ? { ...memory, breakDays: statement.days } : memory;
      } else if (count > 0) {
        problems.push({ sentence, message: `"${shownClause(clause)}" has a date and cannot be read`, hint: UNREAD });
      } else if (!isAdvice && speaks(clause, strictness)) {
        problems.push({ sentence, message: `"${shownClause(clause)}" cannot be read`, hint: UNREAD });
      }
    }
  }
  return { told, problems };
};

const COMPARE = 'Compare with the published text.';
const UNREAD = 'Compare with the published text; if it says so, write the notice by hand and read it with readNotice.';

const shownClause = (clause: string): string => clause.slice(0, 60).replace(/#/g, '…');

const speaks = (clause: string, strictness: Strictness): boolean =>
  LOST_ITS_DATE.test(clause) || (strictness === 'item' && SPEAKS_OF_DAYS.test(clause) && !clause.includes('期间'));

/** A name with its date in brackets, 除夕(2月9日), checked like a date with its name. */
const wrongLabel = (clause: string, lists: readonly (readonly EpochDay[])[], year: number): readonly string[] => {
  const label = /(除夕|春节|清明节|端午节|中秋节)\(#\)/.exec(clause)?.[1];
  const days = label === undefined ? null : daysCalled(label, year);
  const named = lists.at(-1) ?? [];
  return label !== undefined && days !== null && named.some((day) => !days.includes(day))
    ? [`the day behind ${label} is another one`]
    : [];
};
