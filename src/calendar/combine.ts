import { mustHave, QixianError } from '../errors/index.ts';
import { type DayInput, dayOf, type EpochDay, formatDay, toDay } from '../kernel/index.ts';
import { IndexedCalendar } from './calendar.ts';
import { noticeText } from './digest.ts';
import type { Coverage, DayFact, Notice, WorkCalendar } from './types.ts';
import { WorkdayIndex } from './workday-index.ts';

type Mode = 'either' | 'both';

/** Two calendars at once. Days covered are the common ones; sources of both are kept. */
class CombinedCalendar extends IndexedCalendar implements WorkCalendar {
  readonly coverage: Coverage | null;
  readonly index: WorkdayIndex;
  readonly outlook = null;
  readonly regulatedOn = null;
  private readonly mode: Mode;
  private readonly parts: readonly [WorkCalendar, WorkCalendar];

  constructor(mode: Mode, parts: readonly [WorkCalendar, WorkCalendar]) {
    super();
    this.mode = mode;
    this.parts = parts;
    const [a, b] = [parts[0].index, parts[1].index];
    const from = Math.max(a.from, b.from) as EpochDay;
    const to = Math.min(a.to, b.to) as EpochDay;
    const known = from <= to;
    const settledTo = [formatDay(to), ...parts.flatMap(({ coverage }) => coverage?.settledTo ?? [])].sort()[0];
    this.coverage = known ? ({ from: formatDay(from), to: formatDay(to), settledTo } as Coverage) : null;
    const titleOf = (year: number): string => (lacks(a, year) ? a : b).titleOf(year);
    this.index = known
      ? new WorkdayIndex(from, to, merge(mode, a, b, from, to), titleOf)
      : new WorkdayIndex(1 as EpochDay, 0 as EpochDay, new Uint32Array(0), titleOf);
  }

  get id(): string {
    return `off-in-${this.mode}(${this.parts.map(({ id }) => id).join(',')})`;
  }

  get notices(): readonly Notice[] {
    const [a, b] = this.parts;
    return [...new Map([...a.notices, ...b.notices].map((notice) => [noticeText(notice), notice])).values()];
  }

  override day(day: DayInput): DayFact {
    const at = toDay(day);
    const workday = this.index.isWorkday(at);
    const [a, b] = this.parts.map((part) => part.day(formatDay(at))) as [DayFact, DayFact];
    const deciding = [a, b].filter((fact) => fact.workday === workday);
    const special = deciding.find(({ kind }) => kind === 'holiday' || kind === 'makeup-workday');
    const names = new Set(deciding.flatMap(({ name }) => name ?? []));
    return {
      date: a.date,
      workday,
      kind: special?.kind ?? (workday ? 'workday' : 'weekend'),
      name: names.size === 0 ? null : [...names].join('、'),
      statutory: [...new Set([...a.statutory, ...b.statutory])],
      settled: a.settled && b.settled,
      source: [...new Map([...a.source, ...b.source].map((source) => [JSON.stringify(source), source])).values()],
    };
  }

  override asKnownOn(day: DayInput): WorkCalendar {
    return new CombinedCalendar(this.mode, [this.parts[0].asKnownOn(day), this.parts[1].asKnownOn(day)]);
  }

  with(notice: Notice): WorkCalendar {
    throw new QixianError('NOTICE_CONFLICT', {
      message: `The notice ${JSON.stringify(notice.id)} does not say to which of two calendars it belongs.`,
      hint: 'Add it to the calendar it speaks of, then combine the two again.',
      facts: { notice: notice.id },
    });
  }
}

/** Off when either calendar is off 任一休息即休息: a day counts only if it is worked in both. Throws `CALENDARS_DISJOINT`. */
export const offInEither = (a: WorkCalendar, b: WorkCalendar): WorkCalendar => combined('either', a, b);

/** Off only when both calendars are off 同时休息才休息: a day counts if it is worked in one. Throws `CALENDARS_DISJOINT`. */
export const offInBoth = (a: WorkCalendar, b: WorkCalendar): WorkCalendar => combined('both', a, b);

const combined = (mode: Mode, a: WorkCalendar, b: WorkCalendar): WorkCalendar => {
  for (const one of [a, b]) {
    mustHave(one, 'a calendar', ['index']);
  }
  const both = new CombinedCalendar(mode, [a, b]);
  if (both.coverage === null && a.coverage !== null && b.coverage !== null) {
    throw disjoint([a, b]);
  }
  return both;
};

/** Whether an index does not cover the whole of a year. */
const lacks = ({ from, to }: WorkdayIndex, year: number): boolean =>
  dayOf(year, 1, 1) < from || dayOf(year, 12, 31) > to;

/** The words of an index, shifted so that bit 0 is `from`. */
const shifted = (index: WorkdayIndex, from: EpochDay, length: number): Uint32Array => {
  const start = from - index.from;
  const word = start >>> 5;
  const part = start & 31;
  return Uint32Array.from({ length }, (_, at) => {
    const low = (index.bits[word + at] ?? 0) >>> part;
    return part === 0 ? low : low | ((index.bits[word + at + 1] ?? 0) << (32 - part));
  });
};

const merge = (mode: Mode, a: WorkdayIndex, b: WorkdayIndex, from: EpochDay, to: EpochDay): Uint32Array => {
  const length = (to - from + 32) >>> 5;
  const left = shifted(a, from, length);
  const right = shifted(b, from, length);
  return left.map((word, at) => (mode === 'either' ? word & (right[at] as number) : word | (right[at] as number)));
};

const disjoint = ([a, b]: readonly [WorkCalendar, WorkCalendar]): QixianError =>
  new QixianError('CALENDARS_DISJOINT', {
    message: `The calendars ${a.id} and ${b.id} cover no common day.`,
    hint: 'Combine calendars whose years overlap.',
    facts: { first: a.id, second: b.id },
  });
