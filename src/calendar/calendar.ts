import { QixianError, show } from '../errors/index.ts';
import {
  type DayInput,
  dayOf,
  type EpochDay,
  formatDay,
  type IsoDay,
  LAST_DAY,
  parseDay,
  toDay,
  weekdayOf,
} from '../kernel/index.ts';
import { digestOf, noticeText } from './digest.ts';
import { type Horizon, horizonOf } from './next-notice.ts';
import { checkedNotice, type DayOfNotice, daysOf, inOrder, invalid, isDated, knownFrom } from './notice.ts';
import type {
  Break,
  CalendarSpec,
  Coverage,
  DayFact,
  DaySource,
  Notice,
  RollConvention,
  WorkCalendar,
} from './types.ts';
import { walkBreaks, walkWorkdays } from './walk.ts';
import { ruleOn, type Weekly, weekliesOf } from './weekend.ts';
import { WorkdayIndex } from './workday-index.ts';

export const sourceOf = ({ id, title, number }: Notice): DaySource => ({ kind: 'notice', id, title, number });

/** The operations that need nothing but an index; shared by calendars of notices and by combined ones. */
export abstract class IndexedCalendar {
  abstract readonly index: WorkdayIndex;
  abstract day(day: DayInput): DayFact;
  abstract asKnownOn(day: DayInput): WorkCalendar;

  isWorkday(day: DayInput): boolean {
    return this.index.isWorkday(toDay(day));
  }
  addWorkdays(day: DayInput, count: number): IsoDay {
    return formatDay(this.index.add(toDay(day), count));
  }
  countWorkdays(from: DayInput, to: DayInput): number {
    return this.index.count(toDay(from), toDay(to));
  }
  roll(day: DayInput, convention: RollConvention): IsoDay {
    return formatDay(this.index.roll(toDay(day), convention));
  }
  nextWorkday(day: DayInput): IsoDay {
    return formatDay(this.index.next(toDay(day), false));
  }
  nextWorkdayOrSame(day: DayInput): IsoDay {
    return formatDay(this.index.next(toDay(day), true));
  }
  previousWorkday(day: DayInput): IsoDay {
    return formatDay(this.index.previous(toDay(day), false));
  }
  previousWorkdayOrSame(day: DayInput): IsoDay {
    return formatDay(this.index.previous(toDay(day), true));
  }
  workdays(from: DayInput, to: DayInput): IterableIterator<IsoDay> {
    return walkWorkdays(this.index, toDay(from), toDay(to));
  }
  horizon(asOf: DayInput): Horizon {
    const { coverage, index } = this.asKnownOn(asOf);
    return horizonOf(coverage, index.titleOf, formatDay(toDay(asOf)));
  }
  breaks(from: DayInput, to: DayInput): IterableIterator<Break> {
    return walkBreaks(this.index, toDay(from), toDay(to), (day) => this.day(formatDay(day)).name);
  }
}

class NoticeCalendar extends IndexedCalendar implements WorkCalendar {
  readonly coverage: Coverage | null;
  readonly notices: readonly Notice[];
  readonly index: WorkdayIndex;
  readonly outlook: WorkCalendar['outlook'];
  readonly regulatedOn: string | null;
  private readonly spec: CalendarSpec;
  private readonly knownOn: EpochDay;
  private readonly weeklies: readonly Weekly[];
  private readonly effects: ReadonlyMap<EpochDay, DayOfNotice>;
  private readonly settledTo: EpochDay;
  private statutory: ReadonlyMap<EpochDay, readonly string[]> | undefined;
  private name: string | undefined;

  /** @param knownOn - the last day of which regulations are known */
  constructor(spec: CalendarSpec, knownOn = LAST_DAY) {
    super();
    this.spec = spec;
    this.knownOn = knownOn;
    this.regulatedOn = newestOn(knownOn, spec);
    this.notices = inOrder(spec.notices);
    // A region's own days of an unpublished year lie outside any model of the State Council's habits.
    this.outlook = this.notices.some(({ kind }) => kind === 'regional') ? null : (spec.outlook ?? null);
    this.weeklies = weekliesOf(spec.weekend);
    const { titleOf = (year: number) => `the notice of ${year}` } = spec;
    const years = yearsArranged(this.notices);
    const first = years[0];
    const from = first === undefined ? (1 as EpochDay) : dayOf(first, 1, 1);
    const to = first === undefined ? (0 as EpochDay) : dayOf(first + years.length - 1, 12, 31);
    this.effects = new Map(this.notices.flatMap(daysOf).map((day) => [day.day, day]));
    this.settledTo = (to - (spec.openTail ?? 0)) as EpochDay;
    this.coverage =
      first === undefined ? null : { from: formatDay(from), to: formatDay(to), settledTo: formatDay(this.settledTo) };
    this.index = new WorkdayIndex(from, to, bitsOf(from, to, this.weeklies, this.effects), titleOf);
  }

  get id(): string {
    this.name ??= this.nameById();
    return this.name;
  }

  override day(day: DayInput): DayFact {
    const at = toDay(day);
    const workday = this.index.isWorkday(at);
    const effect = this.effects.get(at);
    this.statutory ??= statutoryDays(this.spec);
    const told = effect?.effect ?? 'plain';
    return {
      date: formatDay(at),
      workday,
      kind: told === 'rest' ? 'holiday' : told === 'work' ? 'makeup-workday' : workday ? 'workday' : 'weekend',
      name: told === 'plain' ? null : (effect as DayOfNotice).name,
      statutory: this.statutory.get(at) ?? [],
      settled: at <= this.settledTo,
      source: told === 'plain' ? this.plainSource(at, effect) : [sourceOf((effect as DayOfNotice).notice)],
    };
  }

  override asKnownOn(day: DayInput): WorkCalendar {
    const on = Math.min(toDay(day), this.knownOn) as EpochDay;
    const notices = this.notices.filter((notice) => !isDated(notice) || knownFrom(notice) <= on);
    return notices.length === this.notices.length && newestOn(on, this.spec) === this.regulatedOn
      ? this
      : new NoticeCalendar({ ...this.spec, notices }, on);
  }

  with(notice: Notice): WorkCalendar {
    const { id } = checkedNotice(notice);
    const same = this.notices.find((one) => one.id === id);
    if (same === undefined) {
      // Who knows a notice knows the law that was there when it came.
      const on = isDated(notice) ? Math.max(knownFrom(notice), this.knownOn) : this.knownOn;
      return new NoticeCalendar({ ...this.spec, notices: [...this.notices, notice] }, on as EpochDay);
    }
    if (noticeText(same) === noticeText(notice)) {
      return this;
    }
    throw new QixianError('NOTICE_CONFLICT', {
      message: `Another notice with the id ${show(notice.id)} is known already.`,
      hint: 'Give it an id of its own.',
      facts: { notice: notice.id },
    });
  }

  private nameById(): string {
    const law = this.regulatedOn === newestOn(LAST_DAY, this.spec) ? '' : this.regulatedOn;
    const days = this.notices.filter(isDated).map(knownFrom);
    const newest = days.length === 0 ? 'none' : formatDay(Math.max(...days) as EpochDay);
    return `${this.spec.id}@${newest}.${digestOf(this.index, this.settledTo, this.notices, this.weeklies, law)}`;
  }

  /** The weekly rule, and who left a day under it: the notice that restored it, else the notice of its year. */
  private plainSource(day: EpochDay, effect: DayOfNotice | undefined): readonly DaySource[] {
    const year = Number(formatDay(day).slice(0, 4));
    const notice = effect?.notice ?? this.notices.find((one) => one.kind === 'yearly' && one.year === year);
    return [...ruleOn(this.weeklies, day), ...(notice ? [sourceOf(notice)] : [])];
  }
}

/**
 * Builds a working-day calendar from notices.
 * @throws {QixianError} `NOTICE_INVALID` when a notice contradicts itself or a year between two others is missing
 * @example
 * workCalendar({ id: 'mine', notices: [{ id: 'n1', kind: 'yearly', year: 2030, title: 'Our days', number: null,
 *   signedOn: null, publishedOn: null, items: [{ name: 'Founding day', days: { '2030-03-01': 'rest' } }] }] })
 *   .nextWorkday('2030-02-28'); //=> 2030-03-04
 */
export const workCalendar = (spec: CalendarSpec): WorkCalendar =>
  // Without a list of notices, what was given is refused as the notice that it is not.
  new NoticeCalendar(Array.isArray(spec?.notices) ? spec : { id: '', notices: [spec as never] });

/** The newest regulation issued by a day. */
const newestOn = (on: EpochDay, { regulations = [] }: CalendarSpec): string | null =>
  regulations.filter((day) => parseDay(day) <= on).at(-1) ?? null;

/** The years that yearly notices arrange, in order, without a gap. */
const yearsArranged = (notices: readonly Notice[]): readonly number[] => {
  const yearly = notices.filter(({ kind }) => kind === 'yearly').sort((a, b) => a.year - b.year);
  yearly.forEach((notice, at) => {
    const before = yearly[at - 1];
    if (before !== undefined && notice.year !== before.year + 1) {
      throw notice.year === before.year
        ? invalid(notice, `${notice.year} is arranged twice`, "A second notice of a year is an 'amendment'.")
        : invalid(notice, `${before.year + 1} is missing before it`, 'Add the years in between first.');
    }
  });
  return yearly.map(({ year }) => year);
};

const bitsOf = (
  from: EpochDay,
  to: EpochDay,
  weeklies: readonly Weekly[],
  effects: ReadonlyMap<EpochDay, DayOfNotice>,
): Uint32Array => {
  const bits = new Uint32Array((to - from + 32) >>> 5);
  const set = (at: number, worked: boolean): void => {
    const mask = 1 << (at & 31);
    bits[at >>> 5] = worked ? (bits[at >>> 5] as number) | mask : (bits[at >>> 5] as number) & ~mask;
  };
  weeklies.forEach((weekly, at) => {
    const end = Math.min(to, (weeklies[at + 1]?.from ?? to + 1) - 1);
    for (let day = Math.max(from, weekly.from) as EpochDay; day <= end; day = (day + 1) as EpochDay) {
      set(day - from, !weekly.days.includes(weekdayOf(day)));
    }
  });
  for (const { day, effect } of effects.values()) {
    if (effect !== 'plain' && day >= from && day <= to) {
      set(day - from, effect === 'work');
    }
  }
  return bits;
};

const statutoryDays = (spec: CalendarSpec): ReadonlyMap<EpochDay, readonly string[]> => {
  const feasts = new Map<EpochDay, readonly string[]>();
  const byNotice = spec.notices
    .flatMap(({ items }) => items)
    .flatMap(({ name, statutory = [] }) => statutory.map((day) => ({ day, feast: name })));
  for (const { day, feast } of [...(spec.statutory ?? []), ...byNotice]) {
    const at = parseDay(day);
    feasts.set(at, [...(feasts.get(at) ?? []), feast]);
  }
  return feasts;
};
