import { match, P } from 'ts-pattern';
import { type ErrorPath, type Issue, isNot, isQixianError, mustEach, mustHave, mustText } from '../errors/index.ts';
import { type Deadline, type DeadlineStatus, statusOf } from '../term/index.ts';
import { checkLength, throwIssues } from './events.ts';
import { checkRule } from './rule.ts';
import { type ClockOptions, runClock } from './run.ts';
import type { ClockEvent, ClockLength, ClockRule, ClockRun } from './types.ts';

/** Whose limit it is: the law's 法定时限, the agency's own shorter 承诺时限, or one stage's 环节时限 inside a total. */
export type LimitKind = 'statute' | 'promise' | 'stage';

/** One limit on a matter. */
export interface MatterLimit {
  /** Unique on the matter: `statute`, `promise`, `stage/acceptance`. */
  readonly id: string;
  readonly title: string;
  readonly kind: LimitKind;
  readonly rule: ClockRule;
  /** What happened in this stage; a limit without events of its own runs over those of the matter. */
  readonly events?: readonly ClockEvent[];
}

/** Where a limit stands: as a single deadline does, or its clock stands still. */
export type LimitStatus = DeadlineStatus | 'waiting' | 'suspended' | 'returned' | 'cancelled';

/** A light 绿灯、黄灯、红灯; `none` for what has no lamp. */
export type LimitLight = 'green' | 'yellow' | 'red' | 'none';

/** One limit of a matter, as it stands. */
export interface LimitRun {
  readonly id: string;
  readonly title: string;
  readonly kind: LimitKind;
  readonly run: ClockRun;
  readonly status: LimitStatus;
  readonly light: LimitLight;
  /** Which kind of limit was broken; null while it is kept, or while that is not decided. */
  readonly breach: LimitKind | null;
  /** True where it would end after the law's limit, so that keeping it does not keep the law. */
  readonly beyondStatute: boolean;
}

/** All limits of a matter, as they stand. */
export interface MatterRun {
  readonly limits: readonly LimitRun[];
  /** The kinds of limit that were broken, the law's first. */
  readonly breaches: readonly LimitKind[];
  /** The gravest light of all. */
  readonly light: LimitLight;
}

/** How {@link runLimits} counts. */
export interface MatterOptions extends ClockOptions {
  /** Working days left or fewer that give a yellow light 临近办结时限; 5 unless given, this library's own default. */
  readonly dueSoonWorkdays?: number;
}

/**
 * Runs all limits of one matter 法定时限、承诺时限、环节时限, each with its own deadline, status and light.
 * A stage that is late lights up though the total is kept, and a broken promise is told apart from a broken law. An
 * extension under the law moves a promise only if the promise's own rule provides for it.
 * @param events - the events of the matter
 * @throws {QixianError} as `runClock`, the paths beginning with `limits` and the place of the limit where an event of its
 *   own is at fault; `OPTION_INVALID` for two limits of one id
 * @example
 * runLimits([{ id: 'statute', title: '法定时限', kind: 'statute', rule }, promise], events, { asOf: '2020-10-20' }).breaches;
 */
export const runLimits = (
  limits: readonly MatterLimit[],
  events: readonly ClockEvent[],
  options: MatterOptions,
): MatterRun => {
  mustEach(limits, 'limits', ['id', 'kind', 'rule']);
  mustHave(options, 'the options of a matter', ['asOf']);
  const { dueSoonWorkdays, ...clock } = options;
  const issues: Issue[] = [];
  const runs = limits.flatMap((limit, at) => {
    checkLimit(limits, at);
    const path = limit.events === undefined ? [] : ['limits', at];
    return within(path, issues, () => runClock(limit.rule, eventsOf(limit, events), clock)) ?? [];
  });
  throwIssues(withoutDoubles(issues));
  const lawful = limits.flatMap(({ kind }, at) => (kind === 'statute' ? dueOf(runs[at]) : []));
  const read = limits.flatMap((limit, at): readonly LimitRun[] => {
    const run = runs[at];
    return run === undefined ? [] : [limitRun(limit, run, lawful, options)];
  });
  return {
    limits: read,
    breaches: KINDS.filter((kind) => read.some(({ breach }) => breach === kind)),
    light: LIGHTS.find((light) => read.some((one) => one.light === light)) ?? 'none',
  };
};

/**
 * A promise 承诺时限 in place of the law's limit: the same clock with a shorter term, which no extension moves.
 * @throws {QixianError} `OPTION_INVALID`, `COUNT_INVALID` for a rule or a length that is none
 */
export const promised = (rule: ClockRule, term: ClockLength, title = '承诺时限'): ClockRule => {
  checkRule(rule);
  checkLength(term);
  mustText(rule.id, 'the id of a rule');
  mustText(title, 'the title of a promise');
  return { ...rule, id: `${rule.id}/承诺`, title, term, basis: [], extension: null };
};

const KINDS: readonly LimitKind[] = ['statute', 'promise', 'stage'];
const LIGHTS: readonly LimitLight[] = ['red', 'yellow', 'green', 'none'];

const checkLimit = (limits: readonly MatterLimit[], at: number): void => {
  const { id, kind, rule } = limits[at] as MatterLimit;
  mustText(id, 'the id of a limit');
  mustHave(rule, 'the rule of a clock');
  if (!KINDS.includes(kind)) {
    throw isNot('OPTION_INVALID', kind, 'a kind of limit', `Choose one of: ${KINDS.join(', ')}.`);
  }
  if (limits.findIndex((one) => one.id === id) !== at) {
    throw isNot('OPTION_INVALID', id, 'the id of one limit only', 'Give every limit an id of its own.');
  }
};

/** Extensions pass by a limit that knows none; what is no event is refused by the clock. */
const eventsOf = ({ rule, events }: MatterLimit, all: readonly ClockEvent[]): readonly ClockEvent[] =>
  events ?? (rule.extension === null && Array.isArray(all) ? all.filter((event) => !isOfExtension(event)) : all);

const isOfExtension = (event: ClockEvent | null | undefined): boolean =>
  typeof event?.kind === 'string' && event.kind.startsWith('extension-');

/** The value, or the issues of a history that cannot be, put under a path. */
const within = <Value>(path: ErrorPath, issues: Issue[], act: () => Value): Value | null => {
  try {
    return act();
  } catch (error) {
    if (isQixianError(error) && error.code === 'HISTORY_INVALID') {
      issues.push(...error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
      return null;
    }
    throw error;
  }
};

/** An event of the matter that several limits refuse is told once. */
const withoutDoubles = (issues: readonly Issue[]): readonly Issue[] => {
  const keyOf = ({ path, facts }: Issue): string => JSON.stringify([path, facts['fault']]);
  return issues.filter((issue, at) => issues.findIndex((other) => keyOf(other) === keyOf(issue)) === at);
};

const dueOf = (run: ClockRun | undefined): readonly string[] => {
  const deadline = run?.deadline ?? null;
  return deadline?.certainty === 'decided' ? [deadline.due] : [];
};

const limitRun = (
  { id, title, kind }: MatterLimit,
  run: ClockRun,
  lawful: readonly string[],
  options: MatterOptions,
): LimitRun => {
  const status = limitStatus(run, options);
  const [due] = dueOf(run);
  return {
    id,
    title,
    kind,
    run,
    status,
    light: lightOf(status),
    breach: status === 'overdue' || status === 'done-late' || isLateEnd(run) ? kind : null,
    beyondStatute: kind !== 'statute' && due !== undefined && lawful.some((end) => due > end),
  };
};

/** Stopped after the due day: the limit was broken before. */
const isLateEnd = (run: ClockRun): boolean => run.state === 'stopped' && run.deadline !== null && run.late.days > 0;

/** The status of a clock on its day. */
const limitStatus = (run: ClockRun, { calendar, dueSoonWorkdays }: MatterOptions): LimitStatus => {
  const status = (deadline: Deadline, doneOn?: string): DeadlineStatus =>
    statusOf(deadline, {
      asOf: run.asOf,
      ...(doneOn === undefined ? {} : { doneOn }),
      ...(calendar === undefined ? {} : { calendar }),
      ...(dueSoonWorkdays === undefined ? {} : { dueSoonWorkdays }),
    });
  return match(run)
    .with({ state: 'waiting' }, (): LimitStatus => 'waiting')
    .with({ state: 'stopped' }, (): LimitStatus => 'cancelled')
    .with({ state: 'suspended' }, ({ late }): LimitStatus => (late.days > 0 ? 'overdue' : 'suspended'))
    .with({ state: 'returned' }, ({ deadline }): LimitStatus => {
      const now = status(deadline);
      return now === 'overdue' || now === 'undecided' ? now : 'returned';
    })
    .with(
      { state: P.union('running', 'done') },
      ({ deadline, acts }): LimitStatus => status(deadline, acts.find(({ counts }) => counts)?.on),
    )
    .exhaustive();
};

const lightOf = (status: LimitStatus): LimitLight =>
  match(status)
    .with(P.union('overdue', 'done-late'), (): LimitLight => 'red')
    .with(P.union('due-soon', 'due-today', 'undecided', 'returned'), (): LimitLight => 'yellow')
    .with(P.union('waiting', 'suspended', 'cancelled', 'not-open', 'ongoing'), (): LimitLight => 'none')
    .with(P.union('open', 'done-on-time'), (): LimitLight => 'green')
    .exhaustive();
