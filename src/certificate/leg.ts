import type { Book } from './book.ts';
import { monthsLater } from './civil.ts';
import { rolledDay } from './roll.ts';
import type { CertifiedLength, CertifiedRule, Leg } from './types.ts';
import { type Off, offOn, walk } from './walk.ts';

/** One length counted, as numbers; the runs are told of it afterwards. */
export interface Counted {
  readonly role: Leg['role'];
  readonly direction: Leg['direction'];
  readonly lengths: readonly CertifiedLength[];
  readonly unit: Leg['unit'];
  readonly trigger: number;
  /** Whether the trigger day stands in the table as not counted. */
  readonly showsTrigger: boolean;
  /** The day before the first that can count. */
  readonly after: number;
  readonly off: readonly Off[];
  readonly nominal: number;
  readonly due: number;
  /** The last day whose being worked or not decides the due day; minus infinity where none does. */
  readonly hangsOn: number;
  /** For months and years: the corresponding day, and whether the month lacks it. */
  readonly corresponding: { readonly to: number; readonly clamped: boolean } | null;
  /** Days of long breaks made good after the nominal day; null where none are. */
  readonly longHoliday: number | null;
}

/** 日 as the rule takes it: as a working day where a text, or a reading, says so. */
export const lengthUnder = (length: CertifiedLength, { dayUnit }: CertifiedRule): CertifiedLength =>
  length.kind === 'days' && (dayUnit === 'workday' || (dayUnit === 'undefined-short-as-workday' && length.count <= 7))
    ? { kind: 'workdays', count: length.count }
    : length;

/** How a leg begins: with the trigger of the whole, or on the day on which another leg ended. */
export interface Begin {
  readonly day: number;
  readonly first: boolean;
  readonly off: readonly Off[];
  readonly role?: Leg['role'];
}

/** Counts lengths of one kind, as one, forward from a day. */
export const forward = (
  given: readonly CertifiedLength[],
  { day, first, off, role = 'term' }: Begin,
  rule: CertifiedRule,
  book: Book,
): Counted => {
  const lengths = given.map((length) => lengthUnder(length, rule));
  const trigger = first && rule.restDayTrigger === 'next-workday' ? walk(day - 1, 1, book.worked) : day;
  const included = first && rule.triggerDay === 'included';
  const after = included ? trigger - 1 : trigger;
  const common = {
    role,
    direction: 'forward',
    lengths,
    trigger,
    showsTrigger: first && !included,
    after,
    off,
    corresponding: null,
    longHoliday: null,
  } as const;
  if (lengths.some(({ kind }) => kind === 'workdays')) {
    const count = lengths.reduce((sum, length) => sum + length.count, 0);
    const due = walk(after, count, (n) => book.worked(n) && offOn(n, off) === undefined);
    return { ...common, unit: 'workdays', nominal: due, due, hangsOn: due };
  }
  const { end, clamped } = calendarEnd(lengths, trigger, included, rule);
  const nominal = off.length === 0 ? end : walk(after, end - after, (n) => offOn(n, off) === undefined);
  const monthly = lengths.some(({ kind }) => kind === 'months' || kind === 'years');
  const corresponding = monthly ? { to: end, clamped } : null;
  if (rule.longHolidayExtension === 'tax-period' && off.length === 0) {
    const days = daysOfLongBreaks(trigger, nominal, book);
    const due = days === 0 ? rolledDay(nominal, rule, book) : walk(nominal, days, book.worked);
    return {
      ...common,
      unit: 'days',
      nominal,
      due,
      hangsOn: due,
      corresponding,
      longHoliday: days === 0 ? null : days,
    };
  }
  const due = landed(nominal, off, rule, book);
  const asked = rule.roll !== 'none' && rule.restDays === 'calendar';
  const moved = first && rule.restDayTrigger === 'next-workday';
  const hangsOn = asked ? Math.max(nominal, due) : moved ? trigger : Number.NEGATIVE_INFINITY;
  return { ...common, unit: 'days', nominal, due, hangsOn, corresponding };
};

/** The last day of calendar days, weeks, months and years: days are added up, and so are months. */
const calendarEnd = (
  lengths: readonly CertifiedLength[],
  trigger: number,
  included: boolean,
  { monthEnd }: CertifiedRule,
): { readonly end: number; readonly clamped: boolean } => {
  let end = trigger;
  let clamped = false;
  let whole = included;
  for (const [months, count] of addedUp(lengths)) {
    if (!months) {
      end += count - (whole ? 1 : 0);
    } else if (whole) {
      end = monthsLater(end, count, 'overflow').day - 1;
    } else {
      const { day, missing } = monthsLater(end, count, monthEnd);
      [end, clamped] = [day, clamped || missing];
    }
    whole = false;
  }
  return { end, clamped };
};

const addedUp = (lengths: readonly CertifiedLength[]): readonly (readonly [months: boolean, count: number])[] => {
  const sums = new Map<boolean, number>();
  for (const { kind, count } of lengths) {
    const months = kind === 'months' || kind === 'years';
    const unit = kind === 'weeks' ? 7 : kind === 'years' ? 12 : 1;
    sums.set(months, (sums.get(months) ?? 0) + unit * count);
  }
  return [...sums];
};

/** A last day moved off rest days, and past times that are not counted where it moves on into one. */
const landed = (nominal: number, off: readonly Off[], rule: CertifiedRule, book: Book): number => {
  let day = rolledDay(nominal, rule, book);
  if (rule.roll === 'following') {
    for (let stop = offOn(day, off); stop !== undefined; stop = offOn(day, off)) {
      day = rolledDay(stop.to + 1, rule, book);
    }
  }
  return day;
};

/** Days of breaks of three days off or more that lie inside a tax period 连续三日以上. */
const daysOfLongBreaks = (trigger: number, nominal: number, book: Book): number => {
  let [days, run] = [0, 0];
  for (let n = trigger + 1; n <= nominal + 1; n += 1) {
    if (n <= nominal && book.day(n).class === 'holiday') {
      run += 1;
    } else {
      days += run >= 3 ? run : 0;
      run = 0;
    }
  }
  return days;
};

/** Counts a length back from an event: with clear days neither the day of the act nor that of the event is counted. */
export const backward = (given: CertifiedLength, event: number, rule: CertifiedRule, book: Book): Counted => {
  const length = lengthUnder(given, rule);
  const clear = rule.backwardCount === 'clear-days' ? 1 : 0;
  const common = {
    role: 'term',
    direction: 'backward',
    lengths: [length],
    trigger: event,
    showsTrigger: true,
    after: event,
    off: [],
    longHoliday: null,
  } as const;
  if (length.kind === 'workdays') {
    let due = event;
    for (let left = length.count + clear; left > 0; ) {
      due -= 1;
      left -= book.worked(due) ? 1 : 0;
    }
    return { ...common, unit: 'workdays', nominal: due, due, hangsOn: event - 1, corresponding: null };
  }
  const { kind, count } = length;
  const monthly = kind === 'months' || kind === 'years';
  const back = monthly
    ? monthsLater(event, kind === 'years' ? -12 * count : -count, rule.monthEnd)
    : { day: event - (kind === 'weeks' ? 7 * count : count), missing: false };
  const nominal = back.day - clear;
  const due = rolledDay(nominal, rule, book);
  const asked = rule.roll !== 'none' && rule.restDays === 'calendar';
  return {
    ...common,
    unit: 'days',
    nominal,
    due,
    hangsOn: asked ? Math.max(nominal, due) : Number.NEGATIVE_INFINITY,
    corresponding: monthly ? { to: back.day, clamped: back.missing } : null,
  };
};
