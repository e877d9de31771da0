import { match } from 'ts-pattern';
import type { CertifiedRule, CertifiedTerm, Question } from '../certificate/index.ts';
import { CLOCK_SWITCHES } from '../clock/index.ts';
import {
  type ClockInput,
  type DeadlineInput,
  type Decided,
  type FixedSwitches,
  GENERAL_RULE,
  type LegalBasis,
} from '../term/index.ts';
import { cited } from './cited.ts';
import { courseIn } from './course.ts';
import { countsBy } from './general-law.ts';

/** The switches that a term does not have, as they stand by default. */
export const OTHERS = { before: 'inclusive', ...CLOCK_SWITCHES } as const;

/** The switches of a fixed day under the names of a rule. */
const fixedWay = ({ before, fixedDateRoll: roll }: FixedSwitches): Partial<CertifiedRule> => ({
  ...(before === undefined ? {} : { before }),
  ...(roll === undefined ? {} : { roll }),
});

/** What a deadline was made from, as a certificate states it. */
export const questionOf = (input: DeadlineInput, { basis }: Pick<Decided, 'basis'>, chosen: boolean): Question => {
  const citations = (all: readonly LegalBasis[]): Pick<Question, 'articles' | 'counting'> => {
    const articles = cited(all);
    return {
      articles: articles.filter((one) => !countsBy(one)),
      counting: chosen ? [] : articles.filter((one) => countsBy(one)),
    };
  };
  return questionFrom(input, basis, citations);
};

type Citations = (basis: readonly LegalBasis[]) => Pick<Question, 'articles' | 'counting'>;

const questionFrom = (input: DeadlineInput, basis: readonly LegalBasis[], citations: Citations): Question =>
  match<DeadlineInput, Question>(input)
    .with({ kind: 'term' }, ({ kind, term, from, rule, cutoff, contested }) => ({
      kind,
      term: term as CertifiedTerm,
      from,
      rule: { ...rule, ...OTHERS },
      // Hours end where they end, and a day in force begins at midnight.
      cutoff: term.kind === 'hours' || term.kind === 'waiting' ? '24:00' : cutoff,
      open: openWays(contested, { ...rule, ...OTHERS }),
      ...citations(basis),
    }))
    .with({ kind: 'fixed' }, ({ kind, day, roll, before, cutoff, contested }) => {
      const rule: CertifiedRule = { ...GENERAL_RULE, ...OTHERS, roll, before };
      const open = openWays(contested.map(fixedWay), rule);
      return { kind, day, rule, cutoff, open, ...citations(basis) };
    })
    .with({ kind: 'clock' }, (clock) => clockQuestion(clock, citations))
    .exhaustive();

const clockQuestion = (input: ClockInput, citations: Citations): Question => {
  const { rule, counting, cutoff, contested } = input;
  return {
    kind: 'clock',
    term: rule.term,
    ...courseIn(input),
    rule: { ...counting, before: 'inclusive' },
    cutoff,
    open: openWays(contested, { ...counting, before: 'inclusive' }),
    ...citations(rule.basis),
  };
};

/** Ways that depart from the rule; one that does not is no way of its own. */
const openWays = (
  contested: readonly Partial<CertifiedRule>[],
  rule: CertifiedRule,
): readonly Partial<CertifiedRule>[] =>
  contested.filter((ways) => Object.entries(ways).some(([name, value]) => value !== rule[name as keyof CertifiedRule]));
