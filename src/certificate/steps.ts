import type { Book } from './book.ts';
import { instantText, readDay, textOf } from './civil.ts';
import { clockStart, type Ended, lateFromOf, offOf } from './ends.ts';
import type { Counted } from './leg.ts';
import type { CertifiedLength, CitedArticle, Question, Step } from './types.ts';

/** What the general law on periods speaks of. */
export type Matter = 'trigger-day' | 'hours' | 'corresponding-day' | 'last-day' | 'end-of-day';

/** The provision of the general law on a matter; empty where the text in force has none. */
export type GeneralLaw = (matter: Matter) => readonly CitedArticle[];

/** The steps from the event to the end, in the order in which they are taken. */
export const stepsOf = (question: Question, ended: Ended, book: Book, law: GeneralLaw): readonly Step[] => {
  if (question.kind === 'fixed') {
    const fixed: Step = { kind: 'fixed', day: question.day, before: question.rule.before, articles: question.articles };
    return [fixed, ...rollSteps(question, ended, law), endStep(question, ended, law)];
  }
  if (ended.hours !== null && question.kind === 'term' && question.term.kind === 'hours') {
    const { from, to } = ended.hours;
    const articles = [...question.articles, ...law('hours')];
    const run: Step = {
      kind: 'hours',
      count: question.term.count,
      from: instantText(from),
      to: instantText(to),
      articles,
    };
    return [{ kind: 'trigger', on: question.from, submitted: null, articles: [] }, run];
  }
  return [
    ...beginSteps(question, ended, law),
    ...stopSteps(question),
    ...lengthSteps(question, ended),
    ...grantSteps(ended),
    ...ended.legs.flatMap((leg, at) => legSteps(leg, at, question, book, law)),
    ...choiceSteps(question, ended),
    ...waitSteps(question, ended, law),
    endStep(question, ended, law),
  ];
};

const beginSteps = (
  question: Exclude<Question, { kind: 'fixed' }>,
  { legs }: Ended,
  law: GeneralLaw,
): readonly Step[] => {
  const [first] = legs;
  if (first === undefined) {
    return [];
  }
  const isClock = question.kind === 'clock';
  const started = isClock && question.corrected === null ? textOf(clockStart(question, question.rule)) : question.from;
  const steps: Step[] = [
    {
      kind: 'trigger',
      on: started,
      submitted: isClock ? question.submitted : null,
      articles: isClock ? question.receipt : [],
    },
  ];
  if (isClock && question.corrected !== null) {
    steps.push({ kind: 'restart', ...question.corrected });
  }
  if (first.direction === 'backward') {
    steps.push({ kind: 'backward', event: textOf(first.trigger), count: question.rule.backwardCount, articles: [] });
    return steps;
  }
  if (question.rule.restDayTrigger === 'next-workday') {
    const from = isClock ? textOf(clockStart(question, question.rule)) : question.from;
    steps.push({ kind: 'rest-day-trigger', from, to: textOf(first.trigger), articles: [] });
  }
  const days = { day: textOf(first.trigger), first: textOf(first.after + 1) };
  steps.push(
    question.rule.triggerDay === 'included'
      ? { kind: 'inclusion', ...days, articles: [] }
      : { kind: 'exclusion', ...days, articles: law('trigger-day') },
  );
  return steps;
};

const stopSteps = (question: Question): readonly Step[] =>
  question.kind !== 'clock'
    ? []
    : question.stops.map((stop) => {
        const off = offOf(stop, question.rule.suspensionBoundary);
        return {
          kind: stop.ground === null ? 'obstacle' : 'suspension',
          ...stop,
          off: off === null ? null : { from: textOf(off.from), to: textOf(off.to) },
        };
      });

/** The length of each leg as the text has it, before 日 is taken as the rule says and before anything is merged. */
const lengthSteps = (question: Exclude<Question, { kind: 'fixed' }>, { legs }: Ended): readonly Step[] => {
  const lengths = lengthsOf(question);
  return legs.map((leg, at) => ({
    kind: 'length',
    leg: at,
    length: lengths[at] ?? (leg.lengths[0] as CertifiedLength),
    nominal: textOf(leg.nominal),
    articles: question.kind === 'clock' && at > 0 ? [] : question.articles,
  }));
};

const lengthsOf = (question: Exclude<Question, { kind: 'fixed' }>): readonly CertifiedLength[] => {
  const { term } = question;
  switch (term.kind) {
    case 'hours':
      return [];
    case 'between':
      return [term.most, term.least];
    case 'earlier':
    case 'later':
    case 'then':
      return term.terms;
    case 'before':
    case 'at-least':
    case 'waiting':
    case 'notice-period':
      return [term.term];
    default:
      return [term];
  }
};

const grantSteps = ({ granted }: Ended): readonly Step[] =>
  granted.map(({ grant, before, effective }) => ({ kind: 'extension', ...grant, before: textOf(before), effective }));

const legSteps = (leg: Counted, at: number, question: Question, book: Book, law: GeneralLaw): readonly Step[] => {
  const { corresponding, longHoliday, nominal, due } = leg;
  const { roll, restDays } = question.rule;
  const steps: Step[] = [];
  if (corresponding !== null) {
    const { to, clamped } = corresponding;
    steps.push({ kind: 'corresponding-day', leg: at, to: textOf(to), clamped, articles: law('corresponding-day') });
  }
  if (longHoliday !== null) {
    steps.push({ kind: 'long-holiday', leg: at, days: longHoliday, to: textOf(due), articles: [] });
  } else if (
    leg.unit === 'days' &&
    roll !== 'none' &&
    !(question.kind === 'term' && question.term.kind === 'waiting')
  ) {
    const moved = nominal !== due;
    steps.push({
      kind: 'roll',
      leg: at,
      convention: roll,
      from: textOf(nominal),
      to: textOf(due),
      because: moved && restDays === 'calendar' ? book.day(nominal) : null,
      articles: moved && leg.direction === 'forward' ? law('last-day') : [],
    });
  }
  return steps;
};

const choiceSteps = (question: Question, { deciding }: Ended): readonly Step[] =>
  question.kind === 'term' && (question.term.kind === 'earlier' || question.term.kind === 'later') && deciding !== null
    ? [{ kind: 'choice', of: question.term.kind, leg: deciding, articles: [] }]
    : [];

const waitSteps = (question: Question, ended: Ended, law: GeneralLaw): readonly Step[] => {
  const { waited, nominal } = ended;
  return waited === null
    ? []
    : [
        { kind: 'waiting', from: textOf(waited), to: textOf(nominal), articles: [] },
        ...rollSteps(question, ended, law),
      ];
};

/** The roll of a day that was not counted to: a fixed day, or a day in force. */
const rollSteps = ({ rule }: Question, { nominal, due }: Ended, law: GeneralLaw): readonly Step[] =>
  rule.roll === 'none'
    ? []
    : [
        {
          kind: 'roll',
          leg: null,
          convention: rule.roll,
          from: textOf(nominal),
          to: textOf(due),
          because: null,
          articles: nominal === due ? [] : law('last-day'),
        },
      ];

const endStep = (question: Question, ended: Ended, law: GeneralLaw): Step => ({
  kind: 'end-of-day',
  day: textOf(ended.due),
  at: ended.waited === null ? question.cutoff : '00:00',
  lateFrom: lateFromOf(question, ended),
  articles: ended.waited === null ? law('end-of-day') : [],
});

/** The day that selects the text in force where it is that of the trigger. */
export const triggerDayOf = (question: Question, ended: Ended): number =>
  question.kind === 'clock'
    ? clockStart(question, question.rule)
    : question.kind === 'fixed'
      ? readDay(question.day, ['question', 'day'])
      : readDay(ended.hours === null ? question.from : instantText(Date.parse(question.from)).slice(0, 10), [
          'question',
          'from',
        ]);
