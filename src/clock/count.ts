import { instantOn, type Moment, millisOf } from '../instant/index.ts';
import { addDays, type EpochDay } from '../kernel/index.ts';
import { type End, lengthUnder, nominalDay } from '../term/index.ts';
import type { Course, Grant } from './course.ts';
import { addedUp } from './lengths.ts';
import { type Off, offDays } from './off.ts';
import { DAYS, type Ruler } from './ruler.ts';
import type { ClockCounting, ClockLength, ClockRule } from './types.ts';

/** A course that has started, with what is needed to count it. */
export interface Running {
  readonly rule: ClockRule;
  readonly course: Course & { readonly start: NonNullable<Course['start']> };
  /** The day on which a stop that is still open is taken to end. */
  readonly until: EpochDay;
  readonly cutoff: string;
}

/** A course that has a start; what is open ends with the matter, or is taken to end on `asOf`. */
export const runningOf = (rule: ClockRule, course: Course, asOf: EpochDay, cutoff: string): Running | null => {
  const { start } = course;
  const until = course.done?.when.day ?? course.stoppedOn ?? asOf;
  return start === null ? null : { rule, course: { ...course, start }, until, cutoff };
};

/** A length of days of one kind that runs from a day: `after` is the day before the first that can count. */
export interface Leg {
  readonly unit: 'workdays' | 'days';
  readonly after: EpochDay;
  readonly count: number;
}

/** Where a clock ends, the grants that moved it there, and the legs in which it ran. */
export interface Ended extends End {
  readonly legs: readonly Leg[];
  readonly granted: readonly Grant[];
  readonly trigger: EpochDay;
}

/** The day from which the clock runs under some switches, before a rest day is looked at. */
export const triggerUnder = ({ course }: Running, { onlineReceipt }: ClockCounting): EpochDay =>
  onlineReceipt === 'submitted' && course.start.submitted !== null ? course.start.submitted : course.start.day;

/**
 * Counts a clock to its end. Suspended days do not count; a last day that rolls comes to rest on a day on which the clock
 * runs. An extension moves the end if it was granted, and where needed told, before the end that it moves.
 */
export const endOf = (running: Running, counting: ClockCounting, ruler: Ruler): Ended => {
  const { rule, course, until, cutoff } = running;
  const off = offDays(course.stops, counting.suspensionBoundary, until);
  const from = triggerUnder(running, counting);
  const trigger = counting.restDayTrigger === 'next-workday' ? ruler.add(addDays(from, -1), 1) : from;
  const after = counting.triggerDay === 'included' ? addDays(trigger, -1) : trigger;
  const run = (start: EpochDay, lengths: readonly ClockLength[], first: boolean): LegEnd =>
    legEnd({ after: start, lengths, trigger: first ? trigger : null }, counting, ruler, off);

  let lengths: readonly ClockLength[] = [lengthUnder(rule.term, counting)];
  let begun = { after, first: true };
  let end = run(after, lengths, true);
  let before: readonly Leg[] = [];
  const granted: Grant[] = [];
  for (const grant of course.grants) {
    const by = grant.by === null ? null : lengthUnder(grant.by, counting);
    if (by !== null && takesEffect(grant, end.due, running, counting, cutoff)) {
      granted.push(grant);
      if (counting.extensionBase === 'merged' && isWorkdays(by) === isWorkdays(lengths[0])) {
        lengths = [...lengths, by];
      } else {
        before = [...before, end.leg];
        lengths = [by];
        begun = { after: end.due, first: false };
      }
      end = run(begun.after, lengths, begun.first);
    }
  }
  const { nominal, due, leg } = end;
  return { nominal, due, hangsOn: hangingDay(end, counting, trigger), legs: [...before, leg], granted, trigger };
};

const isWorkdays = (length: ClockLength | undefined): boolean => length?.kind === 'workdays';

/** Working days hang on every day to the last; calendar days only where they roll off a day off by notice. */
const hangingDay = (
  { nominal, due, leg }: LegEnd,
  { roll, restDays, restDayTrigger }: ClockCounting,
  trigger: EpochDay,
): number => {
  if (leg.unit === 'workdays' || (roll !== 'none' && restDays === 'calendar')) {
    return Math.max(nominal, due);
  }
  return restDayTrigger === 'next-workday' ? trigger : Number.NEGATIVE_INFINITY;
};

/** Whether an approved extension was granted, and the party told where that is a condition, before the term expired. */
const takesEffect = (
  { status, decided, told }: Grant,
  due: EpochDay,
  { rule }: Running,
  { extensionTold }: ClockCounting,
  cutoff: string,
): boolean => {
  if (status !== 'approved' || decided === null || !inTime(decided, due, cutoff)) {
    return false;
  }
  const must = rule.extension?.telling === 'required' && extensionTold === 'required';
  return !must || (told !== null && inTime(told, due, cutoff));
};

/** A day alone is in time through the due day; an instant, before the first late one. */
export const inTime = ({ day, at }: Moment, due: EpochDay, cutoff: string): boolean =>
  at === null ? day <= due : at < millisOf(instantOn(due, cutoff));

interface LegEnd {
  readonly nominal: EpochDay;
  readonly due: EpochDay;
  readonly leg: Leg;
}

/** Lengths that are counted as one, from the day after `after`; `trigger` where they are the term's own. */
interface LegStart {
  readonly after: EpochDay;
  readonly lengths: readonly ClockLength[];
  readonly trigger: EpochDay | null;
}

const legEnd = (start: LegStart, counting: ClockCounting, ruler: Ruler, off: readonly Off[]): LegEnd => {
  const leg = legOf(start, counting);
  if (leg.unit === 'workdays') {
    const due = walk(ruler, leg, off);
    return { nominal: due, due, leg };
  }
  const nominal = walk(DAYS, leg, off);
  return { nominal, due: landed(nominal, counting, ruler, off), leg };
};

/** Months and years become the days that they come to from their trigger, since suspended days push their end. */
const legOf = ({ after, lengths, trigger }: LegStart, counting: ClockCounting): Leg => {
  let end = trigger ?? after;
  let rule: ClockCounting = trigger === null ? { ...counting, triggerDay: 'excluded' } : counting;
  let workdays = 0;
  for (const length of addedUp(lengths)) {
    if (length.kind === 'workdays') {
      workdays += length.count;
    } else {
      end = nominalDay({ kind: length.kind, count: length.count }, end, rule);
      rule = { ...counting, triggerDay: 'excluded' };
    }
  }
  return workdays > 0 ? { unit: 'workdays', after, count: workdays } : { unit: 'days', after, count: end - after };
};

/** The `count`-th day after `after` that is not off. */
const walk = (ruler: Pick<Ruler, 'count' | 'add'>, { after, count }: Leg, off: readonly Off[]): EpochDay => {
  let at = after;
  let left = count;
  for (const { from, to } of off) {
    if (to > at) {
      const before = from - 1 > at ? ruler.count(at, addDays(from, -1)) : 0;
      if (before >= left) {
        break;
      }
      left -= before;
      at = to;
    }
  }
  return ruler.add(at, left);
};

/** A last day moved off rest days, and on past suspended days where it moves on. */
const landed = (nominal: EpochDay, counting: ClockCounting, ruler: Ruler, off: readonly Off[]): EpochDay => {
  let day = ruler.roll(nominal, counting);
  if (counting.roll === 'following') {
    for (const { from, to } of off) {
      if (day >= from && day <= to) {
        day = ruler.roll(addDays(to, 1), counting);
      }
    }
  }
  return day;
};

/** Days counted in the legs through the end of a day. */
export const usedThrough = (
  day: EpochDay,
  { legs }: Ended,
  off: readonly Off[],
  ruler: Pick<Ruler, 'count'>,
): number => {
  let used = 0;
  for (const { unit, after, count } of legs) {
    const measure = unit === 'workdays' ? ruler : DAYS;
    let ran = 0;
    let at = after;
    for (const { from, to } of off) {
      const end = Math.min(from - 1, day) as EpochDay;
      ran += end > at ? measure.count(at, end) : 0;
      at = Math.max(at, to) as EpochDay;
    }
    ran += day > at ? measure.count(at, day) : 0;
    used += Math.min(count, ran);
  }
  return used;
};
