import { isNot, mustHave, QixianError } from '../errors/index.ts';
import { type DayInput, formatDay, type PeriodUnit, toDay } from '../kernel/index.ts';
import type { Term } from '../term/index.ts';
import type { After, Binding, By, Every, From, On, Ongoing, PeriodRule, TimeOfDay, Within } from './types.ts';

/** What any time limit may carry. */
export interface LimitOptions {
  readonly binding?: Binding;
  readonly time?: TimeOfDay;
}

/** The options as given; text and the like would be spread character by character. Throws `OPTION_INVALID`. */
const limit = <Options extends LimitOptions>(options: Options): Options => {
  mustHave(options, 'the options of a time limit');
  return options;
};

const day = (input: DayInput): string => formatDay(toDay(input));

/** By a day, that day included: `byDay('2020-10-31')` is 10月31日前. Throws as `parseDay`. */
export const byDay = (due: DayInput, options: LimitOptions & Pick<By, 'before'> = {}): By => ({
  kind: 'by',
  day: day(due),
  ...limit(options),
});

/** On one day. Throws as `parseDay`. */
export const onDay = (due: DayInput, options: LimitOptions = {}): On => ({
  kind: 'on',
  day: day(due),
  ...limit(options),
});

/** Within a window, both ends included. Throws as `parseDay`, and `RANGE_REVERSED`. */
export const withinDays = (from: DayInput, to: DayInput, options: LimitOptions = {}): Within => {
  const window = { kind: 'within' as const, from: day(from), to: day(to), ...limit(options) };
  if (window.to < window.from) {
    throw new QixianError('RANGE_REVERSED', {
      message: `The window ends on ${window.to}, before it begins on ${window.from}.`,
      hint: 'Put the earlier day first.',
      facts: { from: window.from, to: window.to },
    });
  }
  return window;
};

/** From a day on, without an end: 11月1日起. Throws as `parseDay`. */
export const fromDay = (start: DayInput): From => ({ kind: 'from', day: day(start) });

/** A standing duty 长期. */
export const ongoing = (): Ongoing => ({ kind: 'ongoing' });

/**
 * Once in every period: `every('year', { kind: 'by-day', month: 1, day: 5 }, { reportsOn: 'previous' })` is
 * 每年1月5日前 for a report on the year before.
 */
export const every = (
  period: PeriodUnit,
  due: PeriodRule,
  options: LimitOptions & Pick<Every, 'reportsOn' | 'first'> = {},
): Every => ({ kind: 'every', period, due, ...limit(options) });

/** After an event, within a term; with null, without a length until one is set 另行. */
export const afterEvent = (event: string, term: Term | null, options: LimitOptions = {}): After => ({
  kind: 'after',
  event,
  term,
  ...limit(options),
});

/** A clock time `HH:MM` from 00:00 to 24:00. Throws `WHEN_INVALID`. */
export const clock = (time: string): TimeOfDay => {
  if (typeof time === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) {
    return { kind: 'clock', at: time };
  }
  throw isNot('WHEN_INVALID', time, 'a time of day', 'Write HH:MM, from 00:00 to 24:00.');
};

/** 上午下班前: no rule says when the morning ends, so noon is taken and 11:30 stands beside it. */
export const MORNING_CLOSE: TimeOfDay = { kind: 'named', words: '上午下班前', reading: '12:00', others: ['11:30'] };

/** 下班前: closing time is the unit's own; 17:30 is taken, 17:00 and 18:00 stand beside it. */
export const DAY_CLOSE: TimeOfDay = { kind: 'named', words: '下班前', reading: '17:30', others: ['17:00', '18:00'] };
