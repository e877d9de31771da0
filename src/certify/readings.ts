import type { CertifiedReading, CertifiedRule, Question } from '../certificate/index.ts';
import { addDays, formatDay, parseDay } from '../kernel/index.ts';
import { type Decided, lastDay, rolled } from '../term/index.ts';
import type { Setting } from './counted.ts';
import { courseOfQuestion, offOfStop } from './ends.ts';

/** What each way that was open gives: those apart as the deadline has them, the others as they are counted. */
export const readingsOf = (
  question: Question,
  decided: Decided,
  { calendar }: Setting,
): readonly CertifiedReading[] => {
  const { nominal, due } = decided;
  const others = question.open.map((switches): CertifiedReading => {
    const end = endUnder(question, { ...question.rule, ...switches }, calendar);
    return { switches, ...end, apart: end.due !== due };
  });
  return [{ switches: {}, nominal, due, apart: false }, ...others];
};

const endUnder = (
  question: Question,
  rule: CertifiedRule,
  calendar: Setting['calendar'],
): Pick<CertifiedReading, 'nominal' | 'due'> => {
  if (question.kind === 'fixed') {
    const nominal = addDays(parseDay(question.day), rule.before === 'exclusive' ? -1 : 0);
    return { nominal: formatDay(nominal), due: formatDay(rolled(nominal, rule, calendar)) };
  }
  if (question.kind === 'term') {
    const { term, from } = question;
    if (term.kind === 'hours') {
      return { nominal: from.slice(0, 10), due: from.slice(0, 10) };
    }
    const end = lastDay(term, parseDay(from), { rule, calendar });
    return { nominal: formatDay(end.nominal), due: formatDay(end.due) };
  }
  const off = question.stops.flatMap((stop) => offOfStop(stop, rule) ?? []);
  const leg = courseOfQuestion({ ...question, rule }, { rule, calendar, off }).legs.at(-1);
  return {
    nominal: formatDay(leg?.nominal ?? parseDay(question.from)),
    due: formatDay(leg?.due ?? parseDay(question.from)),
  };
};
