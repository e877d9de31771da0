import type { Certificate, CitedArticle } from '../certificate/index.ts';
import { type EpochDay, formatDay } from '../kernel/index.ts';
import { COUNTING_LAW, type CountingMatter } from '../statute/index.ts';
import type { GeneralLaw, Matter } from './steps.ts';

type Bare = Omit<CitedArticle, 'relation'>;

const MATTERS: { readonly [matter in Matter]: CountingMatter } = {
  'trigger-day': 'start',
  hours: 'hours',
  'corresponding-day': 'months',
  'last-day': 'last-day',
  'end-of-day': 'day-end',
};

/** The provision of a general law on a matter that was in force on a day. */
const provisionOn = (
  law: 'civil' | 'civil-procedure' | 'litigation',
  matter: CountingMatter,
  day: EpochDay,
): Bare | null => {
  const on = formatDay(day);
  const text = COUNTING_LAW[law].find(({ from, to }) => from <= on && (to === null || on <= to));
  const found = text?.provisions.find((one) => one.on === matter);
  if (text === undefined || found === undefined) {
    return null;
  }
  const { title, order, from, to } = text;
  return { title, order, article: found.article, words: found.words, from, to };
};

/** The article by which administrative litigation takes over the rules of civil procedure 转致. */
export const referenceOn = (day: EpochDay): Bare | null => provisionOn('litigation', 'reference', day);

/** Every provision of the general law on counting, with what it speaks of. */
const ALL = [COUNTING_LAW.civil, COUNTING_LAW['civil-procedure'], COUNTING_LAW['litigation-interpretation']].flat();

/** Whether a provision is one of the general law on counting, on any matter or on one. */
export const countsBy = ({ title, article, words }: Bare, matter?: Matter): boolean =>
  ALL.some(
    (text) =>
      text.title === title &&
      text.provisions.some(
        (one) => one.article === article && one.words === words && (matter === undefined || one.on === MATTERS[matter]),
      ),
  );

/** How the general law is looked up. */
export interface GeneralLookup {
  readonly general: Certificate['general'];
  /** What the deadline brought with it. */
  readonly counting: readonly CitedArticle[];
  readonly day: EpochDay;
  readonly relation: CitedArticle['relation'];
}

/** The general law on periods on a day 期间的一般规定; nothing for a matter on which it is silent. */
export const generalLaw =
  ({ general, counting, day, relation }: GeneralLookup): GeneralLaw =>
  (matter) => {
    const brought = counting.filter((one) => countsBy(one, matter));
    if (brought.length > 0) {
      return brought;
    }
    const found = provisionOn(general === 'procedural' ? 'civil-procedure' : 'civil', MATTERS[matter], day);
    return found === null ? [] : [{ ...found, relation }];
  };
