import { match } from 'ts-pattern';
import { china, type WorkCalendar } from '../calendar/index.ts';
import { dateAnew, dueOf, givenFor, type Obligation } from '../directive/index.ts';
import { mustEach, mustHave, mustList } from '../errors/index.ts';
import { dayOfInstant, type InstantInput } from '../instant/index.ts';
import { type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { type Deadline, type Distance, distance, inTime, isContested, statusOf } from '../term/index.ts';
import { byObligation, type History, historyOf } from './history.ts';
import { DEFAULT_LIGHTS, lightOf } from './lights.ts';
import type { Assessment, CompletingAct, Lights, ObligationRecord, Status } from './types.ts';

/** How obligations are assessed. */
export interface AssessOptions {
  /** Today, as an argument: any instant of a day gives the answer of that day; what came later is ignored. */
  readonly asOf: InstantInput;
  readonly records?: readonly ObligationRecord[];
  /** Dates obligations again over this calendar; without it the stored dates stand. */
  readonly calendar?: WorkCalendar;
  /**
   * The calendars of units that have one of their own, by their keys. Such an obligation is dated again and counted over
   * that calendar alone, so that each must be given; pass `asKnownOn` states of them to assess as known then.
   */
  readonly calendars?: Readonly<Record<string, WorkCalendar>>;
  readonly lights?: Lights;
  /** Which acts complete an obligation; the first of any of the three unless given. */
  readonly completedBy?: readonly CompletingAct[];
}

const ANY_ACT: readonly CompletingAct[] = ['made', 'posted', 'received'];

/**
 * The status of each obligation at the end of a day, in the order given.
 * @throws {QixianError} `RECORD_INVALID`, `OPTION_INVALID` for a unit's own calendar that is not given, the errors of days that cannot be read; never for what is not known
 * @example
 * assess(obligationsOf(guangzhou2020, { units: ['海珠区'] }), { asOf: '2021-01-11' })[0].late.workdays; //=> 67
 */
export const assess = (obligations: readonly Obligation[], options: AssessOptions): readonly Assessment[] => {
  mustEach(obligations, 'obligations', ['id', 'rule', 'timing']);
  for (const { rule } of obligations) {
    mustHave(rule, 'the rule of an obligation', ['when', 'seed', 'issuedOn']);
  }
  mustHave(options, 'the options of an assessment', ['asOf']);
  const { lights = DEFAULT_LIGHTS, completedBy = ANY_ACT, calendars } = options;
  mustHave(lights, 'lights', ['dueSoonWorkdays', 'rules']);
  mustEach(lights.rules, 'lines of the lights', ['light']);
  mustList(completedBy, 'acts');
  const day = dayOfInstant(options.asOf);
  const records = byObligation(options.records ?? []);
  return obligations.map((stored) => {
    const calendar = givenFor(stored.rule.calendar, options.calendar, calendars);
    const obligation = calendar === undefined ? stored : dateAnew(stored, calendar, calendars);
    const history = historyOf(records.get(stored.id) ?? [], day, completedBy);
    const judged = judge(obligation, history, day, calendar ?? china, lights.dueSoonWorkdays);
    const assessment = { obligation, asOf: formatDay(day), due: dueOf(obligation), ...judged };
    return { ...assessment, light: lightOf(assessment, lights) };
  });
};

type Judged = Pick<Assessment, 'status' | 'left' | 'late' | 'deliveredOn' | 'contested'>;

const NONE: Distance = { days: 0, workdays: 0 };

const judge = (
  obligation: Obligation,
  history: History,
  day: EpochDay,
  calendar: WorkCalendar,
  soon: number,
): Judged => {
  const deliveredOn = history.state === 'done' ? formatDay(history.on.day) : null;
  const { timing } = obligation;
  const still = (status: Status): Judged => ({ status, left: NONE, late: NONE, deliveredOn, contested: false });
  if (history.state === 'cancelled') {
    return still('cancelled');
  }
  return match(timing)
    .with({ kind: 'waiting' }, () => still(history.state === 'done' ? 'done-on-time' : 'waiting'))
    .with({ kind: 'standing' }, ({ opens }) =>
      still(history.state === 'done' ? 'done-on-time' : day < parseDay(opens) ? 'not-open' : 'ongoing'),
    )
    .with({ kind: 'due' }, ({ opens, deadline }): Judged => {
      const handedIn = history.state === 'done' || history.state === 'submitted';
      const until = handedIn ? history.on.day : day;
      const counted = distances(deadline, until, calendar);
      const status = statusAt({ deadline, opens: parseDay(opens), history, day, calendar, soon });
      return {
        status: obligation.binding === 'target' && status === 'overdue' ? 'past-target' : status,
        left: handedIn ? NONE : counted.left,
        late: isInTime(deadline, history) ? NONE : counted.late,
        deliveredOn,
        contested: isContested(deadline, handedIn ? history.on : { day, at: null }),
      };
    })
    .exhaustive();
};

interface Situation {
  readonly deadline: Deadline;
  readonly opens: EpochDay;
  readonly history: History;
  readonly day: EpochDay;
  readonly calendar: WorkCalendar;
  readonly soon: number;
}

const statusAt = ({ deadline, opens, history, day, calendar, soon }: Situation): Status => {
  if (history.state === 'submitted' || history.state === 'returned') {
    return history.state;
  }
  const asOf = formatDay(day);
  const options = { asOf, calendar, dueSoonWorkdays: soon };
  if (history.state === 'done') {
    const { on } = history;
    const doneOn = on.at === null ? formatDay(on.day) : new Date(on.at);
    return statusOf(deadline, { ...options, doneOn });
  }
  return day < opens ? 'not-open' : statusOf(deadline, options);
};

const isInTime = (deadline: Deadline, history: History): boolean =>
  (history.state === 'done' || history.state === 'submitted') &&
  deadline.certainty === 'decided' &&
  inTime(history.on, deadline.due, deadline.lateFrom);

/** What is left to a due day and by what it has been passed; for bounds, to the first and from the last possible day. */
const distances = (
  deadline: Deadline,
  day: EpochDay,
  calendar: WorkCalendar,
): { readonly left: Distance; readonly late: Distance } =>
  match(deadline)
    .with({ certainty: 'decided' }, ({ due }) => between(parseDay(due), parseDay(due), day, calendar))
    .with({ certainty: 'bounded' }, ({ earliest, latest }) =>
      between(parseDay(earliest), parseDay(latest), day, calendar),
    )
    .with({ certainty: 'refused' }, () => ({ left: NONE, late: NONE }))
    .exhaustive();

const between = (first: EpochDay, last: EpochDay, day: EpochDay, calendar: WorkCalendar) => ({
  left: distance(calendar, day, first),
  late: distance(calendar, last, day),
});
