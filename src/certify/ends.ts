import { match, P } from 'ts-pattern';
import type { CertifiedGrant, CertifiedRule, CertifiedStop, Question } from '../certificate/index.ts';
import { isQixianError } from '../errors/index.ts';
import { instantOn, millisOf, momentOf } from '../instant/index.ts';
import { addDays, type EpochDay, parseDay } from '../kernel/index.ts';
import { type Length, lengthUnder } from '../term/index.ts';
import { type Counted, countedBack, countedFrom, type Off, type Setting } from './counted.ts';
import { refuse } from './refuse.ts';

/** An extension with the day on which the term would have ended without it, and whether it moved that day. */
export interface Granted {
  readonly grant: CertifiedGrant;
  readonly before: EpochDay;
  readonly effective: boolean;
}

/** How the default reading was counted. */
export interface Course {
  readonly legs: readonly Counted[];
  /** Which leg decides where several ends compete. */
  readonly deciding: number;
  readonly granted: readonly Granted[];
}

/** Counts the lengths of a question one by one. */
export const courseOfQuestion = (question: Question, setting: Setting): Course =>
  match(question)
    .with({ kind: 'fixed' }, () => ({ legs: [], deciding: 0, granted: [] }))
    .with({ kind: 'term' }, ({ term, from }) => {
      const legs = term.kind === 'hours' ? [] : termLegs(term, parseDay(from), setting);
      const dues = legs.map(({ due }) => due);
      const chosen = term.kind === 'earlier' ? Math.min(...dues) : Math.max(...dues);
      const competing = term.kind === 'earlier' || term.kind === 'later';
      return { legs, deciding: competing ? dues.indexOf(chosen as EpochDay) : 0, granted: [] };
    })
    .with({ kind: 'clock' }, (clock) => clockCourse(clock, setting))
    .exhaustive();

type TermQuestion = Extract<Question, { readonly kind: 'term' }>;

const termLegs = (
  term: Exclude<TermQuestion['term'], { kind: 'hours' }>,
  day: EpochDay,
  setting: Setting,
): readonly Counted[] => {
  const first = { day, first: true };
  return match(term)
    .with({ kind: 'before' }, ({ term: length }) => [countedBack(length, day, setting)])
    .with({ kind: P.union('at-least', 'notice-period') }, ({ term: length }) => [countedFrom([length], first, setting)])
    .with({ kind: 'waiting' }, ({ term: length }) => {
      return [countedFrom([length], first, { ...setting, rule: { ...setting.rule, roll: 'none' } })];
    })
    .with({ kind: 'between' }, ({ least, most }) => [
      countedFrom([most], first, setting),
      countedFrom([least], { ...first, role: 'least' }, setting),
    ])
    .with({ kind: 'then' }, ({ terms }) => {
      const legs: Counted[] = [];
      for (const length of terms) {
        legs.push(countedFrom([length], { day: legs.at(-1)?.due ?? day, first: true }, setting));
      }
      return legs;
    })
    .with({ kind: P.union('earlier', 'later') }, ({ terms }) =>
      terms.map((length) => countable(() => countedFrom([length], { ...first, role: 'alternative' }, setting))),
    )
    .otherwise((length) => [countedFrom([length], first, setting)]);
};

/** An end that cannot come first is decided without its days; a certificate has to list them. */
const countable = (count: () => Counted): Counted => {
  try {
    return count();
  } catch (error) {
    if (isQixianError(error) && error.code === 'CALENDAR_YEAR_MISSING') {
      throw refuse(
        'uncounted',
        `One of the ends cannot be counted yet: ${error.message}`,
        'Certify the end that comes first, as a term of its own.',
      );
    }
    throw error;
  }
};

type ClockQuestion = Extract<Question, { readonly kind: 'clock' }>;

const clockCourse = (question: ClockQuestion, setting: Setting): Course => {
  const { rule } = setting;
  const unitOf = (length: Length): boolean => lengthUnder(length, rule).kind === 'workdays';
  let lengths: readonly Length[] = [question.term];
  let start = { day: clockDay(question, rule), first: true };
  let leg = countedFrom(lengths, start, setting);
  const ended: Counted[] = [];
  const granted: Granted[] = [];
  for (const grant of question.grants) {
    const effective = takesEffect(grant, leg.due, question);
    granted.push({ grant, before: leg.due, effective });
    if (!effective) {
      continue;
    }
    if (rule.extensionBase === 'merged' && lengths.every((length) => unitOf(length) === unitOf(grant.by))) {
      lengths = [...lengths, grant.by];
    } else {
      ended.push(leg);
      [lengths, start] = [[grant.by], { day: leg.due, first: false }];
    }
    leg = countedFrom(lengths, start, setting);
  }
  return { legs: [...ended, leg], deciding: ended.length, granted };
};

/** The day from which a clock runs: the corrected application's, else that of receipt as the switch takes it. */
export const clockDay = ({ corrected, submitted, from }: ClockQuestion, { onlineReceipt }: CertifiedRule): EpochDay =>
  parseDay(corrected?.on ?? (onlineReceipt === 'submitted' ? (submitted ?? from) : from));

const takesEffect = ({ decided, told, telling }: CertifiedGrant, due: EpochDay, question: ClockQuestion): boolean => {
  const late = millisOf(instantOn(due, question.cutoff));
  const inTime = (text: string): boolean => {
    const { day, at } = momentOf(text);
    return at === null ? day <= due : at < late;
  };
  const must = telling === 'required' && question.rule.extensionTold === 'required';
  return inTime(decided) && (!must || (told !== null && inTime(told)));
};

/** The days of a stop that are not counted, null where there are none. */
export const offOfStop = (stop: CertifiedStop, { suspensionBoundary }: CertifiedRule): Off | null => {
  const [began, ended] = [parseDay(stop.began), parseDay(stop.ended)];
  const from = suspensionBoundary === 'begin-only' || suspensionBoundary === 'both' ? addDays(began, 1) : began;
  const to = suspensionBoundary === 'end-only' || suspensionBoundary === 'both' ? addDays(ended, -1) : ended;
  return ended > began && from <= to ? { from, to, stop } : null;
};
