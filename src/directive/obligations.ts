import { china, mustBeCalendar, type RollConvention, type WorkCalendar } from '../calendar/index.ts';
import { isNot, mustEach, mustHave, mustList, mustText, QixianError } from '../errors/index.ts';
import { type DayInput, formatDay, type IsoDay, toDay } from '../kernel/index.ts';
import { type EventRecord, occurrencesOf, type Seed, type Timing, timingOf, type When } from '../when/index.ts';
import { type LookBackWindow, lookBackWindows } from './look-back.ts';
import { type Marks, marksOf } from './marks.ts';
import type { Directive, Milestone, Roster, Task, Unit } from './types.ts';
import { concerns, findUnit, type Responsible, responsibleFor } from './units.ts';

/** One milestone of one unit in one occurrence 义务. It keeps its rule, so that it can be dated again. Plain data. */
export interface Obligation extends Marks {
  /** `directive/task/milestone/unit/occurrence`: stable, whatever the range, order or day of asking. */
  readonly id: string;
  readonly directive: string;
  readonly task: string;
  readonly row: number | null;
  readonly milestone: string;
  readonly unit: { readonly kind: Responsible['kind']; readonly id: string; readonly name: string };
  readonly occurrence: string;
  readonly title: string;
  readonly step: string;
  readonly words: string;
  readonly binding: 'required' | 'target';
  readonly timing: Timing;
  /** What the occurrence looks back at, the default reading first; usually empty. */
  readonly lookBack: readonly LookBackWindow[];
  readonly rule: {
    readonly when: When;
    readonly seed: Seed;
    readonly issuedOn: string;
    readonly fixedDateRoll: RollConvention;
    /** The key of the unit's own calendar, where it has one: no other may date it. */
    readonly calendar?: string;
  };
}

/** Which obligations are wanted, and how they are dated. */
export interface ObligationOptions {
  /** The day of issue unless given. */
  readonly from?: DayInput;
  /** The end of the calendar's coverage unless given, `from` if that is later. */
  readonly to?: DayInput;
  /** Names, aliases or ids; all units unless given. */
  readonly units?: readonly string[];
  /** Replaces the directive's own roster. */
  readonly roster?: Roster;
  /** What has happened, by the event's name. */
  readonly events?: Readonly<Record<string, readonly EventRecord[]>>;
  readonly calendar?: WorkCalendar;
  /** The calendars of units that have one of their own, by the id in the roster. */
  readonly calendars?: Readonly<Record<string, WorkCalendar>>;
  /** What becomes of a fixed day on a rest day: `none` unless given. */
  readonly fixedDateRoll?: RollConvention;
}

/**
 * The dated obligations of a directive, in the order of its tasks, milestones, units and occurrences.
 * @throws {QixianError} `UNIT_UNKNOWN`, `RANGE_REVERSED`, `OPTION_INVALID` for a unit's calendar that is not given, and
 *   the errors of `parseDay`; never for a year whose notice is missing
 * @example
 * obligationsOf(guangzhou2020, { units: ['海珠区'] })[0].id; //=> gz-2020-53/1/1/haizhu/-
 */
export const obligationsOf = (directive: Directive, options: ObligationOptions = {}): readonly Obligation[] => {
  mustHave(directive, 'a directive', ['tasks', 'roster']);
  mustHave(options, 'the options of obligations');
  const { roster = directive.roster, calendar = china } = options;
  mustBeCalendar(calendar);
  mustText(directive.id, 'the id of a directive');
  mustEach(directive.tasks, 'tasks', ['id', 'units', 'milestones']);
  mustEach(directive.groups, 'groups', ['id', 'members']);
  mustList(options.units ?? [], 'units');
  const from = formatDay(toDay(options.from ?? directive.issuedOn));
  const end = calendar.coverage === null || calendar.coverage.to < from ? from : calendar.coverage.to;
  const to = formatDay(toDay(options.to ?? end));
  if (to < from) {
    throw new QixianError('RANGE_REVERSED', {
      message: `The range ends on ${to}, before it begins on ${from}.`,
      hint: 'Put the earlier day first.',
      facts: { from, to },
    });
  }
  const wanted = options.units?.map((name) => findUnit(name, roster));
  return directive.tasks.flatMap((task) => {
    const responsible = responsibleFor(task.units, directive, roster).filter(
      (one) => wanted === undefined || wanted.some((unit) => concerns(one, unit)),
    );
    return task.milestones.flatMap((milestone) =>
      responsible.flatMap((one) =>
        ofUnit(
          { directive, task, milestone, responsible: one },
          { ...options, from, to, calendar: givenFor(ownKey(one), calendar, options.calendars) },
        ),
      ),
    );
  });
};

interface Place {
  readonly directive: Directive;
  readonly task: Task;
  readonly milestone: Milestone;
  readonly responsible: Responsible;
}

const ofUnit = (
  { directive, task, milestone, responsible }: Place,
  options: ObligationOptions & { readonly from: IsoDay; readonly to: IsoDay; readonly calendar: WorkCalendar },
): readonly Obligation[] => {
  const { calendar, fixedDateRoll = 'none' } = options;
  const { when, words } = limitFor(milestone, responsible);
  const { kind, id, name } = responsible;
  const own = ownKey(responsible);
  return occurrencesOf(when, { ...options, issuedOn: directive.issuedOn }).map(({ key, seed, timing }) => ({
    id: [directive.id, task.id, milestone.key, id, key].join('/'),
    directive: directive.id,
    task: task.id,
    row: task.row,
    milestone: milestone.key,
    unit: { kind, id, name },
    occurrence: key,
    title: task.title,
    step: milestone.name,
    words,
    binding: when.binding ?? 'required',
    timing,
    ...marksOf(timing, calendar),
    lookBack:
      milestone.lookBack && timing.kind === 'due' ? lookBackWindows(milestone.lookBack, timing.nominalOpens) : [],
    rule: { when, seed, issuedOn: directive.issuedOn, fixedDateRoll, ...(own === undefined ? {} : { calendar: own }) },
  }));
};

/** A milestone's time limit for a unit, which may be an exception 例外. */
const limitFor = (milestone: Milestone, { id }: Responsible): { readonly when: When; readonly words: string } =>
  milestone.exceptions.find(({ unit }) => unit === id) ?? milestone;

/**
 * Dates an obligation again from its rule and trigger, over another calendar: that of a unit with a calendar of its own
 * over the one given for its key in `calendars`.
 * @throws {QixianError} `OPTION_INVALID` when that one is not given
 */
export const dateAnew = (
  obligation: Obligation,
  common: WorkCalendar,
  calendars: Readonly<Record<string, WorkCalendar>> = {},
): Obligation => {
  mustHave(obligation, 'an obligation', ['rule']);
  mustHave(common, 'a calendar', ['index', 'coverage']);
  const { when, seed, issuedOn, fixedDateRoll } = obligation.rule;
  const calendar = givenFor(obligation.rule.calendar, common, calendars);
  const timing = timingOf(when, seed, { issuedOn, calendar, fixedDateRoll });
  return { ...obligation, timing, ...marksOf(timing, calendar) };
};

/** The due day of an obligation where it is decided, else null. */
export const dueOf = ({ timing }: Obligation): IsoDay | null =>
  timing.kind === 'due' && timing.deadline.certainty === 'decided' ? timing.deadline.due : null;

/** The key of the calendar that a unit has of its own, if it has one. */
const ownKey = (responsible: Responsible): Unit['calendar'] =>
  responsible.kind === 'unit' ? responsible.unit.calendar : undefined;

/**
 * What was given for a calendar key: the common value where there is none, else that of the key alone.
 * @throws {QixianError} `OPTION_INVALID` when nothing was given for the key, as no other calendar may stand in
 */
export const givenFor = <Given>(
  key: string | undefined,
  common: Given,
  own: Readonly<Record<string, Given>> = {},
): Given => {
  if (key === undefined) {
    return common;
  }
  const found = Object.hasOwn(own, key) ? own[key] : undefined;
  if (found === undefined) {
    throw isNot('OPTION_INVALID', key, 'a calendar that was given', `Pass { calendars: { '${key}': … } }.`);
  }
  return found;
};
