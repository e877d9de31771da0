import { china, mustBeCalendar, type WorkCalendar } from '../calendar/index.ts';
import type { Certificate, CertifiedRule, Choice, CitedArticle, Leg, Question, Step } from '../certificate/index.ts';
import { mustHave, mustText, QixianError } from '../errors/index.ts';
import { type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { type Deadline, type Decided, defaultRule } from '../term/index.ts';
import { claimOf, noticesNamed } from './calendar-claim.ts';
import type { Setting } from './counted.ts';
import { courseOfQuestion, offOfStop } from './ends.ts';
import { generalLaw } from './general-law.ts';
import { mustBeDecided } from './given.ts';
import { OTHERS, questionOf } from './question.ts';
import { readingsOf } from './readings.ts';
import { refuse } from './refuse.ts';
import { legOf } from './runs.ts';
import { type GeneralLaw, stepsOf, triggerDay } from './steps.ts';

/** How {@link certify} works. */
export interface CertifyOptions {
  /** The calendar that answered, or one of which it is a state `asKnownOn` some day; mainland China unless given. */
  readonly calendar?: WorkCalendar;
  /**
   * Which general law on periods is cited where the special law is silent. Unless given, what the deadline brought with
   * it, else `civil`.
   */
  readonly general?: 'civil' | 'procedural';
}

/**
 * Gives a decided deadline its certificate 出具期限计算表: what was asked, the calendar and its notices, every step with its
 * article, every run of days counted or not with its reason and source, the switches, the readings.
 * @param deadline - decided; a bounded one hangs on a notice that nobody can check yet
 * @throws {QixianError} `CALENDAR_MISMATCH` when the calendar given never had the id that stands on the deadline;
 *   `CERTIFICATE_REFUSED` with a `reason` among its facts: `bounded`, `refused`, `no-input`, `assumed` for a clock
 *   that stands still, `calendar` for one that does not follow from notices and the five-day week, `law` for an article that was in force neither on the trigger day nor
 *   on the due day, `instant` before 1992
 * @example
 * certify(publicationDeadline('2020-01-10')).legs[0].notCounted; //=> 15
 */
export const certify = (deadline: Deadline, options: CertifyOptions = {}): Certificate => {
  mustHave(deadline, 'a deadline', ['certainty', 'calendar']);
  mustHave(options, 'the options of certify');
  const { calendar: given = china, general: chosen } = options;
  const decided = decidedOrThrow(deadline);
  mustBeDecided(decided);
  if (decided.input === null) {
    throw refuse('no-input', 'The deadline does not say from what it was made.', 'Date it again from its rule.');
  }
  if ('contestedCutoffs' in decided.input && (decided.input.contestedCutoffs ?? []).length > 0) {
    throw refuse('hour', 'The hour at which the last day ends is read in several ways.', 'Date it with one cutoff.');
  }
  if (decided.due < '1992-01-01') {
    throw refuse('instant', 'Instants before 1992 depend on summer time and are not certified.', 'Use the day alone.');
  }
  const calendar = calendarWithId(given, decided.calendar);
  const asked = questionOf(decided.input, decided, chosen !== undefined);
  const { rule } = asked;
  const off = asked.kind === 'clock' ? asked.stops.flatMap((stop) => offOfStop(stop, rule) ?? []) : [];
  const setting: Setting = { rule, calendar, off };
  const course = courseOfQuestion(asked, setting);
  const legs = course.legs.map((leg) => legOf(leg, setting));
  const law = lawOf(asked, decided);
  const relation = asked.articles.length === 0 ? 'by-law' : 'by-analogy';
  const lookup = { general: chosen ?? 'civil', counting: asked.counting, day: parseDay(law.day), relation } as const;
  const cited = new Set<CitedArticle>();
  const cite = recorded(generalLaw(lookup), cited);
  const steps = stepsOf({ ...setting, question: asked, course, decided, law: cite });
  const question = { ...asked, counting: asked.counting.filter((one) => cited.has(one)) };
  const general = question.counting.length > 0 ? 'given' : cited.size === 0 ? 'none' : lookup.general;
  return {
    form: 'qixian-certificate/1',
    question,
    calendar: claimOf(calendar),
    notices: noticesNamed(calendar, noticesBehind(legs, steps)),
    law,
    general,
    choices: choicesOf(question),
    steps,
    legs,
    readings: readingsOf(question, decided, setting),
    limit: decided.limit,
    nominal: decided.nominal,
    due: decided.due,
    lateFrom: decided.lateFrom,
    notBefore: decided.notBefore,
    safe: decided.safe,
  };
};

/** The general law, with what was cited of it. */
const recorded =
  (law: GeneralLaw, cited: Set<CitedArticle>): GeneralLaw =>
  (matter) => {
    const found = law(matter);
    for (const one of found) {
      cited.add(one);
    }
    return found;
  };

const decidedOrThrow = (deadline: Deadline): Decided => {
  if (deadline.certainty === 'decided') {
    return deadline;
  }
  throw deadline.certainty === 'bounded'
    ? refuse(
        'bounded',
        `The day is not decided: it lies from ${deadline.earliest} to ${deadline.latest} under a model, not under a notice.`,
        `Certify it once the notice is out: ${deadline.settledBy.map(({ title }) => title).join(', ')}.`,
      )
    : refuse('refused', `There is no day to certify: ${deadline.message}`, deadline.hint);
};

/** An id is shown no longer than any is. */
const LONGEST = 100;

/**
 * The calendar itself, or the state of it that has the id: one for each day on which it learned of a notice.
 * @throws {QixianError} `CALENDAR_MISMATCH`, `OPTION_INVALID`
 */
export const calendarWithId = (calendar: WorkCalendar, id: string): WorkCalendar => {
  mustBeCalendar(calendar);
  mustText(id, 'the id of a calendar');
  if (calendar.id === id) {
    return calendar;
  }
  const days = calendar.notices.flatMap(({ publishedOn, signedOn }) => {
    const known = publishedOn ?? signedOn;
    return known === null ? [] : [typeof known === 'string' ? known : known.notAfter];
  });
  for (const day of [...new Set(days)].sort().reverse()) {
    for (const on of [day, formatDay((parseDay(day) - 1) as EpochDay)]) {
      const state = calendar.asKnownOn(on);
      if (state.id === id) {
        return state;
      }
    }
  }
  throw new QixianError('CALENDAR_MISMATCH', {
    message: `The deadline was counted over ${id.slice(0, LONGEST)}, not over ${calendar.id} or a state of it.`,
    hint: 'Pass the calendar that dated the deadline as { calendar }.',
    facts: { given: calendar.id, calendar: id.slice(0, LONGEST) },
  });
};

/** The texts are those of the trigger day where all were in force on it, else those of the due day. */
const lawOf = (question: Question, { due }: Decided): Certificate['law'] => {
  const trigger = formatDay(triggerDay(question));
  const articles = articlesOf(question);
  const inForceOn = (day: string): boolean =>
    articles.every(({ from, to }) => from <= day && (to === null || day <= to));
  if (inForceOn(trigger)) {
    return { at: 'trigger', day: trigger };
  }
  if (inForceOn(due)) {
    return { at: 'due', day: due };
  }
  throw refuse(
    'law',
    `An article cited was in force neither on ${trigger} nor on ${due}.`,
    'Cite the text that was in force on the day of the event.',
  );
};

const articlesOf = (question: Question): readonly CitedArticle[] =>
  question.kind === 'clock'
    ? [
        ...question.articles,
        ...question.counting,
        ...question.receipt,
        ...(question.corrected?.articles ?? []),
        ...question.stops.flatMap(({ articles }) => articles),
        ...question.grants.flatMap(({ articles }) => articles),
      ]
    : [...question.articles, ...question.counting];

const noticesBehind = (legs: readonly Leg[], steps: readonly Step[]): ReadonlySet<string> => {
  const rolled = steps.flatMap((step) => (step.kind === 'roll' ? (step.because ?? []) : []));
  const told = [...legs.flatMap(({ runs }) => runs), ...rolled];
  return new Set(told.flatMap(({ sources }) => sources.flatMap((one) => (one.kind === 'notice' ? one.id : []))));
};

const choicesOf = (question: Question): readonly Choice[] => {
  const { rule } = question;
  const standard: CertifiedRule = {
    ...(question.kind === 'fixed'
      ? { ...defaultRule({ kind: 'days', count: 1 }), roll: 'none' }
      : defaultRule(question.term)),
    ...OTHERS,
  };
  const names = Object.keys(standard) as (keyof CertifiedRule)[];
  return names.map((name) => ({ name, value: rule[name], standard: rule[name] === standard[name] }));
};
