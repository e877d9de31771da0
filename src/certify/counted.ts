import type { WorkCalendar } from '../calendar/index.ts';
import type { CertifiedLength, CertifiedRule, CertifiedStop, Leg } from '../certificate/index.ts';
import { addDays, addMonths, type EpochDay, partsOfDay } from '../kernel/index.ts';
import { type Length, lastDay, lengthUnder, rolled } from '../term/index.ts';

/** Days that are not counted by law, both ends included. */
export interface Off {
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly stop: CertifiedStop;
}

/** One length counted, before its days are told. */
export interface Counted extends Pick<Leg, 'role' | 'direction' | 'lengths' | 'unit'> {
  readonly trigger: EpochDay;
  /** Whether the trigger day stands in the table as a day that is not counted. */
  readonly showsTrigger: boolean;
  /** The day before the first that can count. */
  readonly after: EpochDay;
  readonly off: readonly Off[];
  readonly nominal: EpochDay;
  readonly due: EpochDay;
  /** For months and years: the corresponding day 对应日, and whether the month lacks it. */
  readonly corresponding: { readonly to: EpochDay; readonly clamped: boolean } | null;
  /** Days of long breaks that are made good after the nominal day, null where none are. */
  readonly longHoliday: number | null;
}

/** What is counted in. */
export interface Setting {
  readonly rule: CertifiedRule;
  readonly calendar: WorkCalendar;
  readonly off: readonly Off[];
}

/** Where a count begins: at the event itself, or on the day on which another count ended. */
export interface Start {
  readonly day: EpochDay;
  readonly first: boolean;
  readonly role?: Leg['role'];
}

/** Counts lengths of one kind, as one, from a day. */
export const countedFrom = (given: readonly Length[], start: Start, setting: Setting): Counted => {
  const { rule, calendar, off } = setting;
  const { day, first, role = 'term' } = start;
  const lengths = given.map((length) => lengthUnder(length, rule));
  // The lengths have their unit already.
  const settled = { ...rule, dayUnit: 'calendar-day' } as const;
  const under: CertifiedRule = first ? settled : excluded(settled);
  const trigger = under.restDayTrigger === 'next-workday' ? calendar.index.next(day, true) : day;
  const included = under.triggerDay === 'included';
  const after = included ? addDays(trigger, -1) : trigger;
  const total = addedUp(lengths);
  const [length = { kind: 'days', count: 0 }, more] = total;
  const common = {
    role,
    direction: 'forward',
    lengths,
    trigger,
    showsTrigger: first && !included,
    after,
    off,
  } as const;
  if (length.kind === 'workdays') {
    const due = nthWorkday(after, length.count, calendar, off);
    return { ...common, unit: 'workdays', nominal: due, due, corresponding: null, longHoliday: null };
  }
  const still: CertifiedRule = { ...under, roll: 'none', longHolidayExtension: 'none' };
  const one = lastDay(length, day, { rule: still, calendar }).nominal;
  const end = more === undefined ? one : lastDay(more, one, { rule: excluded(still), calendar }).nominal;
  const monthly = total.some(({ kind }) => kind === 'months');
  const corresponding = monthly && !included ? { to: end, clamped: lacksDay(trigger, total) } : null;
  const unit = 'days' as const;
  if (off.length === 0 && total.length === 1) {
    const { nominal, due } = lastDay(length, day, { rule: under, calendar });
    const longHoliday = rule.longHolidayExtension === 'tax-period' ? calendar.index.count(nominal, due) : 0;
    const extended = longHoliday > 0 && calendar.index.roll(nominal, 'following') !== due;
    return {
      ...common,
      unit,
      nominal,
      due,
      corresponding: monthly ? (corresponding ?? { to: end, clamped: false }) : null,
      longHoliday: extended ? longHoliday : null,
    };
  }
  const nominal = off.length === 0 ? end : nthDay(after, end - after, off);
  const due = landed(nominal, setting);
  return {
    ...common,
    unit,
    nominal,
    due,
    corresponding: monthly ? (corresponding ?? { to: end, clamped: false }) : null,
    longHoliday: null,
  };
};

const excluded = (rule: CertifiedRule): CertifiedRule => ({
  ...rule,
  triggerDay: 'excluded',
  restDayTrigger: 'as-is',
});

/** Lengths of one kind added up, in the smallest unit of the kind. */
const addedUp = (lengths: readonly CertifiedLength[]): readonly CertifiedLength[] => {
  const sums = new Map<'workdays' | 'days' | 'months', number>();
  for (const { kind, count } of lengths) {
    const family = kind === 'weeks' ? 'days' : kind === 'years' ? 'months' : kind;
    const unit = kind === 'weeks' ? 7 : kind === 'years' ? 12 : 1;
    sums.set(family, (sums.get(family) ?? 0) + unit * count);
  }
  return [...sums].map(([kind, count]) => ({ kind, count }));
};

/** Whether the month in which months end has no day of the trigger's number; the months come first or alone. */
const lacksDay = (trigger: EpochDay, lengths: readonly CertifiedLength[]): boolean => {
  let at = trigger;
  for (const { kind, count } of lengths) {
    if (kind === 'months') {
      return partsOfDay(addMonths(at, count, 'clamp')).day !== partsOfDay(at).day;
    }
    at = addDays(at, count);
  }
  return false;
};

const isOff = (day: EpochDay, off: readonly Off[]): boolean => off.some(({ from, to }) => day >= from && day <= to);

const nthWorkday = (after: EpochDay, count: number, { index }: WorkCalendar, off: readonly Off[]): EpochDay => {
  let at = after;
  for (let left = count; left > 0; left -= isOff(at, off) ? 0 : 1) {
    at = index.next(addDays(at, 1), true);
  }
  return at;
};

const nthDay = (after: EpochDay, count: number, off: readonly Off[]): EpochDay => {
  let at = after;
  for (let left = count; left > 0; left -= isOff(at, off) ? 0 : 1) {
    at = addDays(at, 1);
  }
  return at;
};

/** A last day moved off rest days and, where it moves on, out of a time that is not counted. */
const landed = (nominal: EpochDay, { rule, calendar, off }: Setting): EpochDay => {
  let day = rolled(nominal, rule, calendar);
  while (rule.roll === 'following' && isOff(day, off)) {
    day = rolled(addDays(day, 1), rule, calendar);
  }
  return day;
};

/** A length counted back from an event. */
export const countedBack = (given: Length, event: EpochDay, { rule, calendar }: Setting): Counted => {
  const length = lengthUnder(given, rule);
  const { nominal, due } = lastDay({ kind: 'before', term: given }, event, { rule, calendar });
  const clear = rule.backwardCount === 'clear-days' ? 1 : 0;
  const monthly = length.kind === 'months' || length.kind === 'years';
  const to = addDays(nominal, clear);
  return {
    role: 'term',
    direction: 'backward',
    lengths: [length],
    unit: length.kind === 'workdays' ? 'workdays' : 'days',
    trigger: event,
    showsTrigger: true,
    after: event,
    off: [],
    nominal,
    due,
    corresponding: monthly ? { to, clamped: partsOfDay(to).day !== partsOfDay(event).day } : null,
    longHoliday: null,
  };
};
