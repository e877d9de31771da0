import { match } from 'ts-pattern';
import type { DaySource, WorkCalendar } from '../calendar/index.ts';
import { dateAnew, givenFor, type Obligation } from '../directive/index.ts';
import { mustHave, mustList } from '../errors/index.ts';
import { addDays, type EpochDay, formatDay, parseDay, periodOf } from '../kernel/index.ts';
import type { Deadline } from '../term/index.ts';
import { changesBetween, type DayChange, noticesOnlyIn } from './diff.ts';
import { directionOf, isShortened, type MoveDirection, type MoveState, rangeOf, stateOf } from './move-state.ts';

/** A notice behind a day. */
export type NoticeSource = Extract<DaySource, { readonly kind: 'notice' }>;

/** An obligation whose due day, bounds or certainty changed 期限调整. */
export interface Move {
  /** Dated under the later calendar. */
  readonly obligation: Obligation;
  readonly before: MoveState;
  readonly after: MoveState;
  readonly direction: MoveDirection;
  /** The first and the last day on which it may be due both came nearer: the one to shout about. */
  readonly shortened: boolean;
  /** Calendar days moved, negative when earlier; null unless both are decided. */
  readonly days: number | null;
  /** The days that became worked, off, known or settled (or the reverse) from where the count begins to the later due day. */
  readonly causes: readonly DayChange[];
  /** The notices behind these days that only the later calendar knows. */
  readonly notices: readonly NoticeSource[];
  /** Those that only the earlier one knew: taken back 撤回. */
  readonly withdrawn: readonly NoticeSource[];
}

/** Two states of a calendar: what was known, and what is known now. */
export interface CalendarChange {
  readonly from: WorkCalendar;
  readonly to: WorkCalendar;
}

/** The calendars of a comparison. */
export interface MoveOptions extends CalendarChange {
  /** Both states of the calendars of units that have one of their own, by their keys; each one met must be given. */
  readonly calendars?: Readonly<Record<string, CalendarChange>>;
}

/**
 * Which obligations moved when a calendar changed, shortened ones first, then by due day and id.
 * Each is dated anew under both calendars, whatever dates it carries; those whose due day, bounds and certainty stayed,
 * and those without a due day, are left out. An obligation of a unit with a calendar of its own is compared over that
 * one alone.
 * @throws {QixianError} `OPTION_INVALID` for a unit's own calendar that is not given
 * @example
 * whatMoved(obligations, { from: china.asKnownOn('2019-03-21'), to: china.asKnownOn('2019-03-22') })[0].direction; //=> earlier
 */
export const whatMoved = (obligations: readonly Obligation[], options: MoveOptions): readonly Move[] => {
  mustList(obligations, 'obligations');
  mustHave(options, 'the calendars of a comparison', ['from', 'to']);
  const { from, to, calendars } = options;
  const keys = [...new Set(obligations.map(({ rule }) => rule.calendar))];
  return keys
    .flatMap((key) =>
      movedBy(
        obligations.filter(({ rule }) => rule.calendar === key),
        givenFor(key, { from, to }, calendars),
      ),
    )
    .sort(inOrder);
};

/** The moves of obligations that share a calendar. */
const movedBy = (obligations: readonly Obligation[], { from, to }: CalendarChange): readonly Move[] => {
  const moved = obligations.flatMap((one) => datedTwice(one, from, to));
  if (moved.length === 0) {
    return [];
  }
  const changes = changesBetween(from, to, {
    from: moved.map((one) => one.span.from).reduce((a, b) => (b < a ? b : a)),
    to: moved.map((one) => one.span.to).reduce((a, b) => (b > a ? b : a)),
  }).filter(bearsOnCounting);
  const added = new Set(noticesOnlyIn(to, from).map(({ id }) => id));
  const gone = new Set(noticesOnlyIn(from, to).map(({ id }) => id));
  return moved.map(({ span, ...move }): Move => {
    const [first, last] = [formatDay(span.from), formatDay(span.to)];
    const causes = changes.filter(({ day }) => first <= day && day <= last);
    return {
      ...move,
      causes,
      notices: noticesOf(causes.flatMap(({ source }) => source).filter(isNoticeIn(added))),
      withdrawn: noticesOf(causes.flatMap(({ sourceBefore }) => sourceBefore).filter(isNoticeIn(gone))),
    };
  });
};

interface Moved extends Omit<Move, 'causes' | 'notices' | 'withdrawn'> {
  /** The days that can have caused it. */
  readonly span: { readonly from: EpochDay; readonly to: EpochDay };
}

/** An obligation under both calendars, or nothing when it did not move. */
const datedTwice = (stored: Obligation, from: WorkCalendar, to: WorkCalendar): readonly Moved[] => {
  const over = (calendar: WorkCalendar) => dateAnew(stored, calendar, { [stored.rule.calendar ?? '']: calendar });
  const earlier = over(from).timing;
  const obligation = over(to);
  const later = obligation.timing;
  if (earlier.kind !== 'due' || later.kind !== 'due') {
    return [];
  }
  const before = stateOf(earlier.deadline);
  const after = stateOf(later.deadline);
  const direction = directionOf(before, after);
  if (direction === null) {
    return [];
  }
  const span = spanOf(obligation, later.nominalOpens, [earlier.deadline, later.deadline]);
  const isDecided = before.certainty === 'decided' && after.certainty === 'decided';
  const days = isDecided ? parseDay(after.due) - parseDay(before.due) : null;
  return [{ obligation, before, after, direction, shortened: isShortened(before, after), days, span }];
};

/** The days that can have caused a move: from the first that counts to the last on which a due day hangs. */
const spanOf = (obligation: Obligation, opens: string, deadlines: readonly Deadline[]): Moved['span'] => {
  const { from = null, to = null } = countedDays(obligation);
  const named = deadlines
    .flatMap((one) => (one.certainty === 'decided' ? [one.nominal, one.due] : []))
    .map((day) => parseDay(day));
  const lasts = deadlines.flatMap((one) => rangeOf(stateOf(one))?.last ?? []).map((day) => parseDay(day));
  const first = from ?? (named.length > 0 ? Math.min(...named) : parseDay(opens));
  return { from: first as EpochDay, to: Math.max(...lasts, ...named, to ?? first) as EpochDay };
};

/** Where working days are counted, the first that may count, or the last if they are counted from the end. */
const countedDays = ({ rule: { when, seed } }: Obligation): { readonly from?: EpochDay; readonly to?: EpochDay } =>
  match([when, seed])
    .returnType<{ readonly from?: EpochDay; readonly to?: EpochDay }>()
    .with([{ kind: 'after', term: { kind: 'workdays' } }, { kind: 'event' }], ([, { on }]) => ({
      from: addDays(parseDay(on), 1),
    }))
    .with([{ kind: 'every' }, { kind: 'period' }], ([{ period, due }, { from }]) => {
      const days = periodOf(period, parseDay(from));
      return match(due)
        .returnType<{ readonly from?: EpochDay; readonly to?: EpochDay }>()
        .with({ kind: 'workdays-after-end' }, () => ({ from: addDays(days.to, 1) }))
        .with({ kind: 'first-workdays' }, () => ({ from: days.from }))
        .with({ kind: 'last-workdays' }, () => ({ to: days.to }))
        .otherwise(() => ({}));
    })
    .otherwise(() => ({}));

/** A plain weekend day that became part of a break moves nothing. */
const bearsOnCounting = (change: DayChange): boolean =>
  change.workdayBefore !== change.workdayAfter || change.settledBefore !== change.settledAfter;

const isNoticeIn =
  (ids: ReadonlySet<string>) =>
  (source: DaySource): source is NoticeSource =>
    source.kind === 'notice' && ids.has(source.id);

const noticesOf = (sources: readonly NoticeSource[]): readonly NoticeSource[] => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
];

const inOrder = (a: Move, b: Move): number =>
  Number(b.shortened) - Number(a.shortened) ||
  textOrder(firstDue(a), firstDue(b)) ||
  textOrder(a.obligation.id, b.obligation.id);

const firstDue = ({ before, after }: Move): string => (rangeOf(after) ?? rangeOf(before))?.first ?? '';

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
