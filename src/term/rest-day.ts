import { match } from 'ts-pattern';
import type { WorkCalendar } from '../calendar/index.ts';
import { statutoryDays } from '../horizon/index.ts';
import { addDays, type EpochDay, formatDay, partsOfDay } from '../kernel/index.ts';
import type { CountingRule } from './types.ts';

/** Moves a last day off a rest day under a rule; the notices are asked only where all their days off count. */
export const rolled = (day: EpochDay, { roll, restDays }: CountingRule, calendar: WorkCalendar): EpochDay =>
  roll === 'none' ? day : restDays === 'narrow' ? rolledNarrowly(day, roll, calendar) : calendar.index.roll(day, roll);

/** The narrow reading of 法定休假日: statutory days alone make a last day move, and it moves past those alone. */
const rolledNarrowly = (
  day: EpochDay,
  convention: Exclude<CountingRule['roll'], 'none'>,
  calendar: WorkCalendar,
): EpochDay => {
  if (!isStatutory(day, calendar)) {
    return day;
  }
  const after = past(day, 1, calendar);
  const before = past(day, -1, calendar);
  const inMonth = (first: EpochDay, other: EpochDay): EpochDay =>
    partsOfDay(first).month === partsOfDay(day).month ? first : other;
  return match(convention)
    .with('following', () => after)
    .with('preceding', () => before)
    .with('modified-following', () => inMonth(after, before))
    .with('modified-preceding', () => inMonth(before, after))
    .with('nearest', () => (day - before < after - day ? before : after))
    .with('raise', () => calendar.index.roll(day, 'raise'))
    .exhaustive();
};

const past = (day: EpochDay, step: 1 | -1, calendar: WorkCalendar): EpochDay => {
  let at = day;
  while (isStatutory(at, calendar)) {
    at = addDays(at, step);
  }
  return at;
};

/** Whether a day is statutory 法定节假日: as the calendar knows it, else by the regulation. */
const isStatutory = (day: EpochDay, calendar: WorkCalendar): boolean => {
  const text = formatDay(day);
  return day >= calendar.index.from && day <= calendar.index.to
    ? calendar.day(text).statutory.length > 0
    : statutoryDays(partsOfDay(day).year, { asKnownOn: calendar.regulatedOn }).some((one) => one.day === text);
};
