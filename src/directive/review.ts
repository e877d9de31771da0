import { china, type WorkCalendar } from '../calendar/index.ts';
import { mustHave } from '../errors/index.ts';
import { formatDay, parseDay } from '../kernel/index.ts';
import type { When } from '../when/index.ts';
import type { BodyText, Directive, Milestone, Task, UnitGroup } from './types.ts';

/** Something that a careful reader of a directive would raise before it is carried out. */
export type Finding =
  /** Body and table say different things of a task. */
  | {
      readonly kind: 'body-table-mismatch';
      readonly tasks: readonly string[];
      readonly article: string;
      readonly differs: NonNullable<BodyText['differs']>;
      readonly body: string;
      readonly table: string;
      readonly note: string;
    }
  /** A fixed last day is a rest day. */
  | {
      readonly kind: 'due-on-rest-day';
      readonly tasks: readonly string[];
      readonly day: string;
      readonly advisory: string | null;
    }
  /** A start is a rest day. */
  | {
      readonly kind: 'start-on-rest-day';
      readonly tasks: readonly string[];
      readonly day: string;
      readonly firstWorkday: string;
    }
  /** A fixed day lies where the next notice can still change it. */
  | { readonly kind: 'day-unsettled'; readonly tasks: readonly string[]; readonly day: string }
  /** A group with members that are not named 等. */
  | {
      readonly kind: 'open-group';
      readonly tasks: readonly string[];
      readonly group: string;
      readonly article: string;
      readonly named: number;
      readonly stated: number | null;
    }
  /** A group of which no member is named. */
  | { readonly kind: 'group-without-members'; readonly tasks: readonly string[]; readonly group: string }
  /** Words that ask without binding: 争取, 积极参评. */
  | {
      readonly kind: 'soft-wording';
      readonly tasks: readonly string[];
      readonly milestone: string;
      readonly words: string;
    }
  /** The text does not say with which occurrence a recurring duty begins. */
  | {
      readonly kind: 'first-occurrence-open';
      readonly tasks: readonly string[];
      readonly milestone: string;
      readonly first: string;
      readonly others: readonly string[];
      readonly note: string;
    }
  /** The body has a start that the row lacks. */
  | {
      readonly kind: 'missing-start';
      readonly tasks: readonly string[];
      readonly article: string;
      readonly words: string;
    }
  /** A report follows each period without a day. */
  | {
      readonly kind: 'report-without-day';
      readonly tasks: readonly string[];
      readonly milestone: string;
      readonly report: string;
    }
  /** A time of day that no rule fixes: 上午下班前. */
  | {
      readonly kind: 'time-of-day-open';
      readonly tasks: readonly string[];
      readonly milestone: string;
      readonly words: string;
    };

/** The name of a kind of finding. */
export type FindingKind = Finding['kind'];

/**
 * What a careful reader would raise about a directive, grouped by kind, inside a kind in the order of the tasks.
 * @param calendar - the calendar by which days are found to be rest days; the latest one unless given
 * @example
 * review(guangzhou2020).filter(({ kind }) => kind === 'body-table-mismatch').length; //=> 5
 */
export const review = (directive: Directive, calendar: WorkCalendar = china): readonly Finding[] => {
  mustHave(directive, 'a directive', ['tasks', 'groups', 'roster']);
  mustHave(calendar, 'a calendar', ['index', 'day']);
  return [
    ...directive.tasks.flatMap(mismatches),
    ...restDays(directive, calendar),
    ...groupFindings(directive),
    ...eachMilestone(directive).flatMap(softWording),
    ...eachMilestone(directive).flatMap(firstOccurrence),
    ...directive.tasks.flatMap(missingStarts),
    ...eachMilestone(directive).flatMap(undatedReports),
    ...eachMilestone(directive).flatMap(openTimes),
  ];
};

interface Step {
  readonly task: Task;
  readonly milestone: Milestone;
}

const eachMilestone = ({ tasks }: Directive): readonly Step[] =>
  tasks.flatMap((task) => task.milestones.map((milestone) => ({ task, milestone })));

const limitsOf = ({ milestones }: Task): readonly When[] =>
  milestones.flatMap(({ when, exceptions }) => [when, ...exceptions.map((exception) => exception.when)]);

const mismatches = (task: Task): readonly Finding[] =>
  task.body.flatMap((body): readonly Finding[] => {
    const limits = limitsOf(task).map((limit) => JSON.stringify(limit));
    const unlike = body.when !== undefined && !limits.includes(JSON.stringify(body.when));
    const differs = body.differs ?? (unlike ? 'period' : undefined);
    return differs === undefined
      ? []
      : [
          {
            kind: 'body-table-mismatch',
            tasks: [task.id],
            article: body.article,
            differs,
            body: body.words,
            table: task.timeText,
            note: body.note ?? '',
          },
        ];
  });

/** Fixed days, by day: ends first, then starts. */
const restDays = (directive: Directive, calendar: WorkCalendar): readonly Finding[] => {
  const settledTo = calendar.coverage?.settledTo ?? '';
  const from = calendar.coverage?.from ?? '9999-12-31';
  const known = (day: string): boolean => day >= from && day <= settledTo;
  const ends = byDay(directive, (when) =>
    when.kind === 'by' || when.kind === 'on' ? when.day : when.kind === 'within' ? when.to : null,
  );
  const starts = byDay(directive, (when) =>
    when.kind === 'from' ? when.day : when.kind === 'within' ? when.from : null,
  );
  const unsettled = new Map([...ends, ...starts].filter(([day]) => !known(day)));
  return [
    ...ends
      .filter(([day]) => known(day) && !calendar.isWorkday(day))
      .map(
        ([day, tasks]): Finding => ({ kind: 'due-on-rest-day', tasks, day, advisory: workdayBefore(day, calendar) }),
      ),
    ...starts
      .filter(([day]) => known(day) && !calendar.isWorkday(day))
      .map(
        ([day, tasks]): Finding => ({ kind: 'start-on-rest-day', tasks, day, firstWorkday: calendar.nextWorkday(day) }),
      ),
    ...[...unsettled].map(([day, tasks]): Finding => ({ kind: 'day-unsettled', tasks, day })),
  ];
};

/** The last workday before a day, null where the calendar has none. */
const workdayBefore = (day: string, { index }: WorkCalendar): string | null => {
  const at = parseDay(day);
  return index.isWorkday(index.from) || index.count(index.from, at) > 0 ? formatDay(index.previous(at, false)) : null;
};

const byDay = (
  { tasks }: Directive,
  dayOf: (when: When) => string | null,
): readonly (readonly [string, readonly string[]])[] => {
  const days = new Map<string, readonly string[]>();
  for (const task of tasks) {
    for (const day of new Set(limitsOf(task).flatMap((when) => dayOf(when) ?? []))) {
      days.set(day, [...(days.get(day) ?? []), task.id]);
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
};

const groupFindings = ({ tasks, groups, roster }: Directive): readonly Finding[] => {
  const using = ({ id }: UnitGroup) => tasks.filter(({ units }) => units.includes(id)).map((task) => task.id);
  const used = [...groups, ...roster.groups].filter((group) => using(group).length > 0);
  return [
    ...used
      .filter(({ open, members }) => open && members.length > 0)
      .map(
        (group): Finding => ({
          kind: 'open-group',
          tasks: using(group),
          group: group.name,
          article: group.article ?? '',
          named: group.members.length,
          stated: group.statedCount ?? null,
        }),
      ),
    ...used
      .filter(({ members }) => members.length === 0)
      .map((group): Finding => ({ kind: 'group-without-members', tasks: using(group), group: group.name })),
  ];
};

const softWording = ({ task, milestone }: Step): readonly Finding[] => {
  const words = milestone.when.binding === 'target' ? milestone.words : task.softWords;
  return words === undefined ? [] : [{ kind: 'soft-wording', tasks: [task.id], milestone: milestone.key, words }];
};

const firstOccurrence = ({ task, milestone: { key, when } }: Step): readonly Finding[] =>
  when.kind === 'every' && when.first !== undefined
    ? [
        {
          kind: 'first-occurrence-open',
          tasks: [task.id],
          milestone: key,
          first: when.first.key,
          others: when.first.others,
          note: when.first.note,
        },
      ]
    : [];

const missingStarts = (task: Task): readonly Finding[] =>
  task.body
    .filter(({ differs }) => differs === 'start')
    .map(({ article, words }): Finding => ({ kind: 'missing-start', tasks: [task.id], article, words }));

const undatedReports = ({ task, milestone: { key, undatedReport } }: Step): readonly Finding[] =>
  undatedReport === undefined
    ? []
    : [{ kind: 'report-without-day', tasks: [task.id], milestone: key, report: undatedReport }];

const openTimes = ({ task, milestone: { key, when } }: Step): readonly Finding[] =>
  when.time?.kind === 'named'
    ? [{ kind: 'time-of-day-open', tasks: [task.id], milestone: key, words: when.time.words }]
    : [];
