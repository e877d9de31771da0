import { match } from 'ts-pattern';
import { china, mustBeCalendar, type WorkCalendar } from '../calendar/index.ts';
import { mustHave, noKindOf } from '../errors/index.ts';
import { type Instant, type InstantInput, instantOn, type Moment, millisOf, momentOf } from '../instant/index.ts';
import { type EpochDay, type IsoDay, parseDay, whole } from '../kernel/index.ts';
import type { Deadline } from './types.ts';

/** Where a single deadline stands; `not-open` and `ongoing` only where it is a minimum. */
export type DeadlineStatus =
  | 'not-open'
  | 'open'
  | 'due-soon'
  | 'due-today'
  | 'overdue'
  | 'ongoing'
  | 'done-on-time'
  | 'done-late'
  | 'undecided';

/** Working days left at which a deadline counts as due soon 临近办结时限: this library's own default, no national rule. */
export const DUE_SOON_WORKDAYS = 5;

/** What {@link statusOf} needs besides the deadline. */
export interface StatusOptions {
  /** Any instant of a day gives the answer of that day. */
  readonly asOf: InstantInput;
  /** When the act was done; later than `asOf` it is ignored. */
  readonly doneOn?: InstantInput;
  readonly calendar?: WorkCalendar;
  /** Working days left or fewer that make it `due-soon`; 5 unless given. */
  readonly dueSoonWorkdays?: number;
}

/**
 * The status of a deadline at the end of a day. A minimum 不少于 is `not-open` until it has run and `ongoing` then; an act
 * before that does not count.
 * @throws {QixianError} for days that cannot be read; never for what is not known
 * @example
 * statusOf(publicationDeadline('2020-01-10'), { asOf: '2020-02-15' }); //=> overdue
 */
export const statusOf = (deadline: Deadline, options: StatusOptions): DeadlineStatus => {
  mustHave(deadline, 'a deadline', ['certainty']);
  mustHave(options, 'the options of a status', ['asOf']);
  const { calendar = china, dueSoonWorkdays = DUE_SOON_WORKDAYS } = options;
  mustBeCalendar(calendar);
  whole(dueSoonWorkdays);
  const { day } = momentOf(options.asOf);
  const act = options.doneOn === undefined ? null : momentOf(options.doneOn);
  const done = act !== null && act.day <= day ? act : null;
  return match(deadline)
    .with({ certainty: 'decided', limit: 'minimum' }, ({ lateFrom }) =>
      statusOfMinimum({ day, done }, lateFrom, lateFrom),
    )
    .with({ certainty: 'bounded', limit: 'minimum' }, ({ earliest, latest, endsAt }) => {
      const [first, last] = [parseDay(earliest), parseDay(latest)];
      return statusOfMinimum({ day, done }, instantOn(first, endsAt), instantOn(last, endsAt));
    })
    .with({ certainty: 'decided' }, ({ due, lateFrom }): DeadlineStatus => {
      if (done !== null) {
        return inTime(done, due, lateFrom) ? 'done-on-time' : 'done-late';
      }
      return waitingFor(parseDay(due), day, calendar, dueSoonWorkdays);
    })
    .with({ certainty: 'bounded' }, ({ earliest, latest, endsAt }): DeadlineStatus => {
      const [first, last] = [parseDay(earliest), parseDay(latest)];
      if (done !== null) {
        return inTime(done, earliest, instantOn(first, endsAt))
          ? 'done-on-time'
          : inTime(done, latest, instantOn(last, endsAt))
            ? 'undecided'
            : 'done-late';
      }
      return day > last ? 'overdue' : day >= first ? 'undecided' : waitingFor(first, day, calendar, dueSoonWorkdays);
    })
    .with({ certainty: 'refused' }, (): DeadlineStatus => 'undecided')
    .exhaustive(noKindOf('a deadline'));
};

/** A minimum has run from one instant on, which lies between two while it is not decided. */
const statusOfMinimum = (
  { day, done }: { readonly day: EpochDay; readonly done: Moment | null },
  earliest: Instant,
  latest: Instant,
): DeadlineStatus => {
  const now: Moment = { day, at: null };
  const judge = (moment: Moment, met: DeadlineStatus): DeadlineStatus =>
    hasRun(latest, moment) ? met : hasRun(earliest, moment) ? 'undecided' : 'not-open';
  const acted = done === null ? 'not-open' : judge(done, 'done-on-time');
  return acted === 'not-open' ? judge(now, 'ongoing') : acted;
};

/** Whether a minimum has run by an act, or by the end of its day. */
const hasRun = (by: Instant, { day, at }: Moment): boolean =>
  at === null ? millisOf(instantOn(day, '24:00')) > millisOf(by) : at >= millisOf(by);

/** Whether an act is in time: any instant of the due day if only its day is known, else before the first late instant. */
export const inTime = (act: Moment, due: IsoDay, lateFrom: Instant): boolean =>
  act.at === null ? act.day <= parseDay(due) : act.at < millisOf(lateFrom);

/** Whether the readings of a deadline judge an act differently; the end of a day stands for an act that is not there. */
export const isContested = (deadline: Deadline, act: Moment): boolean => {
  if (deadline.certainty !== 'decided') {
    return false;
  }
  const { limit, readings } = deadline;
  const verdicts = readings.map(({ due, lateFrom }) =>
    limit === 'minimum' ? hasRun(lateFrom, act) : inTime(act, due, lateFrom),
  );
  return verdicts.includes(true) && verdicts.includes(false);
};

const waitingFor = (due: EpochDay, day: EpochDay, calendar: WorkCalendar, soon: number): DeadlineStatus => {
  if (day >= due) {
    return day === due ? 'due-today' : 'overdue';
  }
  return leastWorkdays(calendar, day, due) <= soon ? 'due-soon' : 'open';
};

/** The last day whose work is settled. */
const settledEnd = ({ coverage, index }: WorkCalendar): EpochDay =>
  coverage === null ? index.to : parseDay(coverage.settledTo);

/** Workdays in (from, to], or null where they are not all settled. */
export const workdaysIn = (calendar: WorkCalendar, from: EpochDay, to: EpochDay): number | null => {
  const { index } = calendar;
  return from >= index.from && to <= settledEnd(calendar) ? index.count(from, to) : null;
};

/**
 * The workdays in (from, to] that are sure, so that a warning comes early rather than late. Where the notice is
 * missing these are four in a fortnight: the ten days off in a row of 2020 left as many.
 */
const leastWorkdays = (calendar: WorkCalendar, from: EpochDay, to: EpochDay): number => {
  const { index } = calendar;
  const start = Math.max(from, index.from) as EpochDay;
  const settled = settledEnd(calendar);
  const end = Math.min(to, settled) as EpochDay;
  const known = start <= end ? index.count(start, end) : 0;
  return known + Math.floor(Math.max(0, to - Math.max(from, settled)) / 14) * 4;
};

/** Calendar days and workdays between two days, for what is left or late; the workdays null where not known. */
export interface Distance {
  readonly days: number;
  readonly workdays: number | null;
}

/** The distance from one day to another; nothing when the other is not later. */
export const distance = (calendar: WorkCalendar, from: EpochDay, to: EpochDay): Distance =>
  to > from ? { days: to - from, workdays: workdaysIn(calendar, from, to) } : { days: 0, workdays: 0 };
