import type { Book } from './book.ts';
import { dayOfInstant, instantOf, instantText, readDay, readInstant } from './civil.ts';
import { backward, type Counted, forward, lengthUnder } from './leg.ts';
import { rolledDay } from './roll.ts';
import type {
  CertifiedGrant,
  CertifiedLength,
  CertifiedRule,
  CertifiedStop,
  CertifiedTerm,
  Question,
} from './types.ts';
import type { Off } from './walk.ts';

/** An extension, the day on which the term would have ended without it, and whether it moved that day. */
export interface Granted {
  readonly grant: CertifiedGrant;
  readonly before: number;
  readonly effective: boolean;
}

/** Where a question ends under a rule, and how it got there. */
export interface Ended {
  readonly nominal: number;
  readonly due: number;
  readonly hangsOn: number;
  readonly legs: readonly Counted[];
  /** The leg that decides; null where no length was counted. */
  readonly deciding: number | null;
  readonly off: readonly Off[];
  readonly granted: readonly Granted[];
  /** For a waiting term, the last day of the wait. */
  readonly waited: number | null;
  /** For hours, the instants from which and to which they run. */
  readonly hours: { readonly from: number; readonly to: number } | null;
}

const plain = (legs: readonly Counted[], deciding: number): Ended => {
  const { nominal, due } = legs[deciding] as Counted;
  const hangsOn = Math.max(...legs.map((leg) => leg.hangsOn));
  return { nominal, due, hangsOn, legs, deciding, off: [], granted: [], waited: null, hours: null };
};

/** Counts a question under a rule. */
export const endOf = (question: Question, rule: CertifiedRule, book: Book): Ended => {
  switch (question.kind) {
    case 'term':
      return termEnd(question.term, question.from, rule, book);
    case 'fixed': {
      const nominal = readDay(question.day, ['question', 'day']) - (rule.before === 'exclusive' ? 1 : 0);
      const due = rolledDay(nominal, rule, book);
      const hangsOn = rule.roll === 'none' ? Number.NEGATIVE_INFINITY : Math.max(nominal, due);
      return { nominal, due, hangsOn, legs: [], deciding: null, off: [], granted: [], waited: null, hours: null };
    }
    case 'clock':
      return clockEnd(question, rule, book);
  }
};

const termEnd = (term: CertifiedTerm, from: string, rule: CertifiedRule, book: Book): Ended => {
  if (term.kind === 'hours') {
    return hoursEnd(term.count, from, rule);
  }
  const day = readDay(from, ['question', 'from']);
  const count = (length: CertifiedLength, role: Counted['role'] = 'term', under = rule): Counted =>
    forward([length], { day, first: true, off: [], role }, under, book);
  switch (term.kind) {
    case 'before':
      return plain([backward(term.term, day, rule, book)], 0);
    case 'at-least':
    case 'notice-period':
      return plain([count(term.term)], 0);
    case 'between':
      return { ...plain([count(term.most)], 0), legs: [count(term.most), count(term.least, 'least')] };
    case 'waiting': {
      const wait = count(term.term, 'term', { ...rule, roll: 'none' });
      const nominal = wait.nominal + (rule.waiting === 'day-after' ? 1 : 0);
      const due = rolledDay(nominal, rule, book);
      const asked = rule.roll !== 'none' && rule.restDays === 'calendar';
      const hangsOn = Math.max(wait.hangsOn, asked ? Math.max(nominal, due) : Number.NEGATIVE_INFINITY);
      return { ...plain([wait], 0), nominal, due, hangsOn, waited: wait.nominal };
    }
    case 'then': {
      const legs: Counted[] = [];
      for (const length of term.terms) {
        const start = legs.at(-1)?.due ?? day;
        legs.push(forward([length], { day: start, first: true, off: [] }, rule, book));
      }
      return plain(legs, legs.length - 1);
    }
    case 'earlier':
    case 'later': {
      const legs = term.terms.map((length) => count(length, 'alternative'));
      const dues = legs.map(({ due }) => due);
      const end = plain(legs, dues.indexOf(term.kind === 'earlier' ? Math.min(...dues) : Math.max(...dues)));
      return term.kind === 'earlier' ? { ...end, hangsOn: firstHangsOn(end, rule, book) } : end;
    }
    default:
      return plain([count(term)], 0);
  }
};

/** The first of several ends hangs on no day that decides only ends which cannot come before it. */
const firstHangsOn = ({ legs, due, deciding }: Ended, { roll }: CertifiedRule, { settledTo }: Book): number => {
  const isAlone = due <= settledTo && (roll === 'none' || roll === 'following');
  return Math.max(
    ...legs.filter(({ nominal }, at) => at === deciding || !isAlone || nominal < due).map(({ hangsOn }) => hangsOn),
  );
};

const HOUR = 3_600_000;

const hoursEnd = (count: number, given: string, { hourStart }: CertifiedRule): Ended => {
  const at = readInstant(given, ['question', 'from']);
  const from = hourStart === 'next-hour' ? (Math.floor(at / HOUR) + 1) * HOUR : at;
  const to = from + count * HOUR;
  const day = dayOfInstant(to);
  const due = to === instantOf(day, '00:00') ? day - 1 : day;
  return {
    nominal: due,
    due,
    hangsOn: Number.NEGATIVE_INFINITY,
    legs: [],
    deciding: null,
    off: [],
    granted: [],
    waited: null,
    hours: { from, to },
  };
};

type ClockQuestion = Extract<Question, { readonly kind: 'clock' }>;

const clockEnd = (question: ClockQuestion, rule: CertifiedRule, book: Book): Ended => {
  const off = offDays(question.stops, rule.suspensionBoundary);
  const day = clockStart(question, rule);
  let lengths: readonly CertifiedLength[] = [question.term];
  let begin = { day, first: true };
  let leg = forward(lengths, { ...begin, off }, rule, book);
  const done: Counted[] = [];
  const granted: Granted[] = [];
  for (const grant of question.grants) {
    const before = leg.due;
    const effective = takesEffect(grant, before, question, rule);
    granted.push({ grant, before, effective });
    if (effective) {
      if (rule.extensionBase === 'merged' && inWorkdays(grant.by, rule) === inWorkdays(lengths[0], rule)) {
        lengths = [...lengths, grant.by];
      } else {
        done.push(leg);
        lengths = [grant.by];
        begin = { day: leg.due, first: false };
      }
      leg = forward(lengths, { ...begin, off }, rule, book);
    }
  }
  const legs = [...done, leg];
  return { ...plain(legs, legs.length - 1), hangsOn: leg.hangsOn, off, granted };
};

const inWorkdays = (length: CertifiedLength | undefined, rule: CertifiedRule): boolean =>
  length !== undefined && lengthUnder(length, rule).kind === 'workdays';

/** The day from which a clock runs. */
export const clockStart = ({ corrected, submitted, from }: ClockQuestion, { onlineReceipt }: CertifiedRule): number =>
  corrected !== null
    ? readDay(corrected.on, ['question', 'corrected', 'on'])
    : readDay(onlineReceipt === 'submitted' && submitted !== null ? submitted : from, ['question', 'from']);

/** An extension moves the end if it was granted, and where that is asked the party told, before the term expired. */
const takesEffect = (
  { decided, told, telling }: CertifiedGrant,
  due: number,
  { cutoff }: ClockQuestion,
  { extensionTold }: CertifiedRule,
): boolean => {
  const inTime = (moment: string): boolean =>
    moment.includes('T') ? readInstant(moment, []) < instantOf(due, cutoff) : readDay(moment, []) <= due;
  const must = telling === 'required' && extensionTold === 'required';
  return inTime(decided) && (!must || (told !== null && inTime(told)));
};

/** The days of a stop that are not counted. One that began and ended on one day took no time. */
export const offOf = (stop: CertifiedStop, boundary: CertifiedRule['suspensionBoundary']): Off | null => {
  const [began, ended] = [readDay(stop.began, []), readDay(stop.ended, [])];
  const from = boundary === 'begin-only' || boundary === 'both' ? began + 1 : began;
  const to = boundary === 'end-only' || boundary === 'both' ? ended - 1 : ended;
  return ended <= began || from > to ? null : { from, to, stop };
};

const offDays = (stops: readonly CertifiedStop[], boundary: CertifiedRule['suspensionBoundary']): readonly Off[] =>
  stops.flatMap((stop) => offOf(stop, boundary) ?? []);

/** The first late instant: the end of the due day, its beginning for a day in force, the end of the hours. */
export const lateFromOf = (question: Question, { due, waited, hours }: Ended): string =>
  instantText(hours === null ? instantOf(due, waited === null ? question.cutoff : '00:00') : hours.to);
