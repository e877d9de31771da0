import type { DayFact, WorkCalendar } from '../calendar/index.ts';
import type { ClassSource, DayClaim, Leg, Run, RunReason } from '../certificate/index.ts';
import { addDays, type EpochDay, formatDay } from '../kernel/index.ts';
import type { Counted, Setting } from './counted.ts';

/** What the table says of one day. */
interface Told extends Pick<Run, 'counted' | 'reason' | 'class' | 'name' | 'sources'> {
  readonly day: EpochDay;
}

/** What a calendar says of a day, as a certificate states it. */
export const dayClaim = (calendar: WorkCalendar, day: EpochDay): DayClaim => {
  const { kind, name, source }: DayFact = calendar.day(formatDay(day));
  return {
    class: kind,
    name,
    sources: source.map((one): ClassSource => (one.kind === 'notice' ? { kind: 'notice', id: one.id } : one)),
  };
};

/** A counted length with all its days. */
export const legOf = (counted: Counted, setting: Setting): Leg => {
  const told = counted.direction === 'backward' ? daysBack(counted, setting) : daysOn(counted, setting);
  const runs = runsOf(told, counted.direction);
  const days = (kept: readonly Run[]): number => kept.reduce((sum, run) => sum + run.days, 0);
  const { role, direction, lengths, unit } = counted;
  return {
    role,
    direction,
    lengths,
    unit,
    trigger: formatDay(counted.trigger),
    runs,
    counted: days(runs.filter((run) => run.counted)),
    notCounted: days(runs.filter(({ counted: is, reason }) => !is && reason !== 'trigger' && reason !== 'event')),
    nominal: formatDay(counted.nominal),
    due: formatDay(counted.due),
  };
};

const bare = (day: EpochDay, reason: RunReason): Told => ({
  day,
  counted: reason === 'calendar-day',
  reason,
  class: null,
  name: null,
  sources: [],
});

const asked = (day: EpochDay, reason: RunReason | null, calendar: WorkCalendar): Told => {
  const claim = dayClaim(calendar, day);
  const worked = claim.class === 'workday' || claim.class === 'makeup-workday';
  return { day, counted: reason === null && worked, reason: reason ?? claim.class, ...claim };
};

const daysOn = (counted: Counted, { rule, calendar }: Setting): readonly Told[] => {
  const { unit, trigger, showsTrigger, after, off, nominal, due } = counted;
  const inWorkdays = unit === 'workdays';
  const told: Told[] = [];
  if (showsTrigger) {
    told.push(inWorkdays ? asked(trigger, 'trigger', calendar) : bare(trigger, 'trigger'));
  }
  for (let day = addDays(after, 1); day <= Math.max(nominal, due); day = addDays(day, 1)) {
    const stop = off.find(({ from, to }) => day >= from && day <= to)?.stop;
    const past = day === due ? 'last-day' : 'beyond';
    if (stop !== undefined) {
      told.push({ ...bare(day, stop.ground === null ? 'obstacle' : 'suspension'), name: stop.title });
    } else if (inWorkdays) {
      told.push(asked(day, null, calendar));
    } else if (day <= nominal) {
      told.push(bare(day, 'calendar-day'));
    } else {
      told.push(rule.restDays === 'narrow' ? bare(day, past) : asked(day, past, calendar));
    }
  }
  return told;
};

const daysBack = (counted: Counted, { rule, calendar }: Setting): readonly Told[] => {
  const { unit, trigger: event, nominal, due } = counted;
  const clear = rule.backwardCount === 'clear-days';
  const told: Told[] = [];
  for (let day = Math.min(nominal, due) as EpochDay; day < event; day = addDays(day, 1)) {
    const acts = day === due && (clear || (unit === 'days' && due !== nominal));
    if (unit === 'workdays') {
      told.push(asked(day, acts ? 'act-day' : null, calendar));
    } else if (acts) {
      told.push(bare(day, 'act-day'));
    } else {
      told.push(bare(day, day < nominal || (clear && day === nominal) ? 'between' : 'calendar-day'));
    }
  }
  return [...told, bare(event, 'event')];
};

/** Days joined where they say the same, with the numbers of those counted; backward they are numbered from the event. */
const runsOf = (told: readonly Told[], direction: Leg['direction']): readonly Run[] => {
  const runs: Run[] = [];
  const total = told.filter(({ counted }) => counted).length;
  let seen = 0;
  let before = '';
  for (const { day, ...saying } of told) {
    seen += saying.counted ? 1 : 0;
    const number = direction === 'forward' ? seen : total - seen + 1;
    const same = JSON.stringify([saying.counted, saying.reason, saying.class, saying.name, saying.sources]);
    const last = runs.at(-1);
    if (last !== undefined && same === before) {
      const numbers = last.numbers === null ? null : ([last.numbers[0], number] as const);
      runs[runs.length - 1] = { ...last, to: formatDay(day), days: last.days + 1, numbers };
    } else {
      const text = formatDay(day);
      runs.push({ from: text, to: text, days: 1, numbers: saying.counted ? [number, number] : null, ...saying });
    }
    before = same;
  }
  return runs;
};
