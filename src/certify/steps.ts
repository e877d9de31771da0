import type { CertifiedLength, CertifiedTerm, CitedArticle, Question, Step } from '../certificate/index.ts';
import { dayOfInstant, instantAt } from '../instant/index.ts';
import { addDays, type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import type { Decided } from '../term/index.ts';
import type { Counted, Setting } from './counted.ts';
import { type Course, clockDay, offOfStop } from './ends.ts';
import { dayClaim } from './runs.ts';

/** What the general law on periods speaks of. */
export type Matter = 'trigger-day' | 'hours' | 'corresponding-day' | 'last-day' | 'end-of-day';

/** The provision of the general law on a matter; empty where the text in force has none. */
export type GeneralLaw = (matter: Matter) => readonly CitedArticle[];

/** What the steps are told from. */
export interface Telling extends Setting {
  readonly question: Question;
  readonly course: Course;
  readonly decided: Pick<Decided, 'nominal' | 'due' | 'lateFrom'>;
  readonly law: GeneralLaw;
}

/** The steps from the event to the end, in the order in which the law takes them. */
export const stepsOf = (telling: Telling): readonly Step[] => {
  const { question } = telling;
  if (question.kind === 'fixed') {
    return [
      { kind: 'fixed', day: question.day, before: question.rule.before, articles: question.articles },
      ...landing(telling),
      lastInstant(telling),
    ];
  }
  if (question.kind === 'term' && question.term.kind === 'hours') {
    return hourSteps(telling, question.term.count, question.from);
  }
  return [
    ...beginning(telling, question),
    ...stops(telling),
    ...lengths(telling, question),
    ...extensions(telling),
    ...telling.course.legs.flatMap((leg, at) => ending(telling, leg, at)),
    ...choosing(telling),
    ...wait(telling),
    lastInstant(telling),
  ];
};

const HOUR = 3_600_000;

const hourSteps = ({ question, decided, law }: Telling, count: number, on: string): readonly Step[] => {
  const to = decided.lateFrom;
  const from = instantAt(Date.parse(to) - count * HOUR);
  return [
    { kind: 'trigger', on, submitted: null, articles: [] },
    { kind: 'hours', count, from, to, articles: [...question.articles, ...law('hours')] },
  ];
};

type Counting = Exclude<Question, { readonly kind: 'fixed' }>;

const beginning = ({ course, rule, law }: Telling, question: Counting): readonly Step[] => {
  const [first] = course.legs;
  if (first === undefined) {
    return [];
  }
  const clock = question.kind === 'clock' ? question : null;
  const day = clock === null ? question.from : formatDay(clockDay(clock, rule));
  const trigger: Step =
    clock === null
      ? { kind: 'trigger', on: day, submitted: null, articles: [] }
      : {
          kind: 'trigger',
          on: clock.corrected === null ? day : clock.from,
          submitted: clock.submitted,
          articles: clock.receipt,
        };
  const restart: readonly Step[] = clock?.corrected ? [{ kind: 'restart', ...clock.corrected }] : [];
  const at = formatDay(first.trigger);
  if (first.direction === 'backward') {
    return [trigger, ...restart, { kind: 'backward', event: at, count: rule.backwardCount, articles: [] }];
  }
  const moved: readonly Step[] =
    rule.restDayTrigger === 'next-workday' ? [{ kind: 'rest-day-trigger', from: day, to: at, articles: [] }] : [];
  const days = { day: at, first: formatDay(addDays(first.after, 1)) };
  const beginning: Step =
    rule.triggerDay === 'included'
      ? { kind: 'inclusion', ...days, articles: [] }
      : { kind: 'exclusion', ...days, articles: law('trigger-day') };
  return [trigger, ...restart, ...moved, beginning];
};

const stops = ({ question, rule }: Telling): readonly Step[] =>
  question.kind === 'clock'
    ? question.stops.map((stop) => {
        const off = offOfStop(stop, rule);
        return {
          ...stop,
          kind: stop.ground === null ? 'obstacle' : 'suspension',
          off: off && { from: formatDay(off.from), to: formatDay(off.to) },
        };
      })
    : [];

const lengths = ({ course }: Telling, question: Counting): readonly Step[] => {
  const given = question.kind === 'clock' ? [question.term] : lengthsIn(question.term);
  return course.legs.map((leg, at): Step => {
    const [own] = leg.lengths;
    const length = given[at] ?? (own as CertifiedLength);
    const articles = question.kind === 'clock' && at > 0 ? [] : question.articles;
    return { kind: 'length', leg: at, length, nominal: formatDay(leg.nominal), articles };
  });
};

const lengthsIn = (term: CertifiedTerm): readonly CertifiedLength[] =>
  'terms' in term
    ? term.terms
    : 'term' in term
      ? [term.term]
      : 'most' in term
        ? [term.most, term.least]
        : term.kind === 'hours'
          ? []
          : [term];

const extensions = ({ course }: Telling): readonly Step[] =>
  course.granted.map(({ grant, before, effective }) => ({
    kind: 'extension',
    ...grant,
    before: formatDay(before),
    effective,
  }));

const ending = (telling: Telling, leg: Counted, at: number): readonly Step[] => {
  const { question, rule, calendar, law } = telling;
  const { corresponding, longHoliday, nominal, due, unit, direction } = leg;
  const month: readonly Step[] =
    corresponding === null
      ? []
      : [
          {
            kind: 'corresponding-day',
            leg: at,
            to: formatDay(corresponding.to),
            clamped: corresponding.clamped,
            articles: law('corresponding-day'),
          },
        ];
  if (longHoliday !== null) {
    return [...month, { kind: 'long-holiday', leg: at, days: longHoliday, to: formatDay(due), articles: [] }];
  }
  const waits = question.kind === 'term' && question.term.kind === 'waiting';
  if (unit === 'workdays' || rule.roll === 'none' || waits) {
    return month;
  }
  const moved = nominal !== due;
  return [
    ...month,
    {
      kind: 'roll',
      leg: at,
      convention: rule.roll,
      from: formatDay(nominal),
      to: formatDay(due),
      because: moved && rule.restDays === 'calendar' ? dayClaim(calendar, nominal) : null,
      articles: moved && direction === 'forward' ? law('last-day') : [],
    },
  ];
};

const choosing = ({ question, course }: Telling): readonly Step[] =>
  question.kind === 'term' && (question.term.kind === 'earlier' || question.term.kind === 'later')
    ? [{ kind: 'choice', of: question.term.kind, leg: course.deciding, articles: [] }]
    : [];

const wait = (telling: Telling): readonly Step[] => {
  const { question, course, decided } = telling;
  const [leg] = course.legs;
  return question.kind === 'term' && question.term.kind === 'waiting' && leg !== undefined
    ? [{ kind: 'waiting', from: formatDay(leg.nominal), to: decided.nominal, articles: [] }, ...landing(telling)]
    : [];
};

/** The roll of a day that no length led to: a fixed day, or a day in force. */
const landing = ({ rule, decided, law }: Telling): readonly Step[] => {
  const { nominal, due } = decided;
  const articles = nominal === due ? [] : law('last-day');
  return rule.roll === 'none'
    ? []
    : [{ kind: 'roll', leg: null, convention: rule.roll, from: nominal, to: due, because: null, articles }];
};

const lastInstant = ({ question, decided, law }: Telling): Step => {
  const inForce = question.kind === 'term' && question.term.kind === 'waiting';
  const { due: day, lateFrom } = decided;
  return inForce
    ? { kind: 'end-of-day', day, at: '00:00', lateFrom, articles: [] }
    : { kind: 'end-of-day', day, at: question.cutoff, lateFrom, articles: law('end-of-day') };
};

/** The day that selects the text in force where it is that of the trigger. */
export const triggerDay = (question: Question): EpochDay =>
  question.kind === 'fixed'
    ? parseDay(question.day)
    : question.kind === 'clock'
      ? clockDay(question, question.rule)
      : dayOfInstant(question.from);
