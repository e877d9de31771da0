import type { Book } from './book.ts';
import { textOf } from './civil.ts';
import { type Ended, endOf, lateFromOf } from './ends.ts';
import { legOf } from './leg-runs.ts';
import { CHOICES } from './read.ts';
import { type GeneralLaw, stepsOf } from './steps.ts';
import type { Certificate, CertifiedReading, CertifiedRule, Choice, Question } from './types.ts';

/** What follows from a question, a calendar and the law: everything that a certificate says besides. */
export type Following = Pick<
  Certificate,
  'choices' | 'steps' | 'legs' | 'readings' | 'limit' | 'nominal' | 'due' | 'lateFrom' | 'notBefore' | 'safe'
>;

/** A question counted under every way that it leaves open. */
export interface Counts {
  readonly ended: Ended;
  readonly others: readonly { readonly switches: Partial<CertifiedRule>; readonly end: Ended }[];
  /** The days on which it ends under any way or combination of ways, the default first. */
  readonly dues: readonly number[];
  /** The last day on which any of these hangs. */
  readonly hangsOn: number;
}

export const countsOf = (question: Question, book: Book): Counts => {
  const { rule, open } = question;
  const endUnder = (switches: Partial<CertifiedRule>): Ended => endOf(question, { ...rule, ...switches }, book);
  const ended = endUnder({});
  const others = open.map((switches) => ({ switches, end: endUnder(switches) }));
  const combined = combinations(open).map(endUnder);
  const all = [ended, ...others.map(({ end }) => end), ...combined];
  return { ended, others, dues: all.map(({ due }) => due), hangsOn: Math.max(...all.map(({ hangsOn }) => hangsOn)) };
};

/** Tells what follows from the counts. */
export const followOf = (
  question: Question,
  { ended, others, dues }: Counts,
  book: Book,
  law: GeneralLaw,
): Following => {
  const legs = ended.legs.map((leg) => legOf(leg, ruleOfLegs(question), book));
  const least = ended.legs.find(({ role }) => role === 'least');
  const limit = isMinimum(question) ? 'minimum' : 'maximum';
  return {
    choices: choicesOf(question),
    steps: stepsOf(question, ended, book, law),
    legs,
    readings: [readingOf({}, ended, ended), ...others.map(({ switches, end }) => readingOf(switches, end, ended))],
    limit,
    nominal: textOf(ended.nominal),
    due: textOf(ended.due),
    lateFrom: lateFromOf(question, ended),
    notBefore: least === undefined ? null : textOf(least.due),
    safe: textOf(limit === 'minimum' ? Math.max(...dues) : Math.min(...dues)),
  };
};

/** The wait before a day in force does not roll; the day in force may. */
const ruleOfLegs = (question: Question): CertifiedRule =>
  question.kind === 'term' && question.term.kind === 'waiting' ? { ...question.rule, roll: 'none' } : question.rule;

const isMinimum = (question: Question): boolean =>
  question.kind === 'term' && (question.term.kind === 'at-least' || question.term.kind === 'waiting');

const readingOf = (switches: Partial<CertifiedRule>, end: Ended, main: Ended): CertifiedReading => ({
  switches,
  nominal: textOf(end.nominal),
  due: textOf(end.due),
  apart: end.due !== main.due,
});

/** Every combination of two ways or more that speak of different switches, for the safe day. */
const combinations = (open: readonly Partial<CertifiedRule>[]): readonly Partial<CertifiedRule>[] => {
  let all: { readonly size: number; readonly changed: Partial<CertifiedRule> }[] = [{ size: 0, changed: {} }];
  for (const changed of open) {
    const names = Object.keys(changed);
    const apart = all.filter((one) => !names.some((name) => Object.hasOwn(one.changed, name)));
    all = [...all, ...apart.map((one) => ({ size: one.size + 1, changed: { ...one.changed, ...changed } }))];
  }
  return all.filter(({ size }) => size > 1).map(({ changed }) => changed);
};

/** The value of each switch where nobody sets it. */
const standardOf = (question: Question): CertifiedRule => {
  const kind = question.kind === 'term' ? question.term.kind : question.kind;
  const unrolled = kind === 'waiting' || kind === 'hours' || kind === 'notice-period' || kind === 'fixed';
  return {
    triggerDay: kind === 'notice-period' ? 'included' : 'excluded',
    dayUnit: 'calendar-day',
    monthEnd: 'clamp',
    roll: unrolled ? 'none' : kind === 'before' ? 'preceding' : 'following',
    restDays: 'calendar',
    restDayTrigger: 'as-is',
    backwardCount: 'clear-days',
    waiting: 'day-after',
    hourStart: 'instant',
    longHolidayExtension: 'none',
    before: 'inclusive',
    suspensionBoundary: 'begin-only',
    extensionBase: 'merged',
    onlineReceipt: 'confirmed',
    extensionTold: 'required',
  };
};

const choicesOf = (question: Question): readonly Choice[] => {
  const standard = standardOf(question);
  return (Object.keys(CHOICES) as (keyof CertifiedRule)[]).map((name) => ({
    name,
    value: question.rule[name],
    standard: question.rule[name] === standard[name],
  }));
};
