import { match } from 'ts-pattern';
import { type DaySource, sourceOf, type WorkCalendar } from '../calendar/index.ts';
import { Bounds, outlookOf } from '../horizon/index.ts';
import { type EpochDay, formatDay, type IsoDay, parseDay } from '../kernel/index.ts';
import type { Timing } from '../when/index.ts';

/** Whether a due day is worked; `unsettled` while a notice can still change it. */
export type RestMark = 'rest' | 'work' | 'unsettled';

/**
 * The last workday before a due day that is a rest day 建议提前至: absent when the due day is worked, bounded where the
 * notice is missing (then it may be the due day itself), unsettled where nothing can be said.
 */
export type Advisory =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'bounded'; readonly earliest: IsoDay; readonly latest: IsoDay }
  | { readonly kind: 'unsettled' };

/** What the calendar says of an obligation's days. */
export interface Marks {
  readonly restDay: RestMark | null;
  readonly advisory: Advisory;
  /** The regional notices and closures that speak of a day from its opening to its due day; usually empty. */
  readonly localNotices: readonly DaySource[];
}

/** The marks of a dated obligation under a calendar. */
export const marksOf = (timing: Timing, calendar: WorkCalendar): Marks => ({
  ...match(timing)
    .with({ kind: 'due', deadline: { certainty: 'decided' } }, ({ deadline: { due } }) => markOf(due, calendar))
    .with({ kind: 'due' }, () => ({ restDay: 'unsettled', advisory: { kind: 'unsettled' } }) as const)
    .otherwise(() => ({ restDay: null, advisory: { kind: 'none' } }) as const),
  localNotices: localNotices(timing, calendar),
});

const markOf = (due: IsoDay, calendar: WorkCalendar): Pick<Marks, 'restDay' | 'advisory'> => {
  const { coverage, index } = calendar;
  const day = parseDay(due);
  if (coverage === null || due > coverage.settledTo || due < coverage.from) {
    return { restDay: 'unsettled', advisory: advisoryBounds(day, calendar) };
  }
  if (index.isWorkday(day)) {
    return { restDay: 'work', advisory: { kind: 'none' } };
  }
  const known = index.count(index.from, day) > 0 || index.isWorkday(index.from);
  return {
    restDay: 'rest',
    advisory: known ? { kind: 'day', day: formatDay(index.previous(day, true)) } : { kind: 'unsettled' },
  };
};

const advisoryBounds = (day: EpochDay, calendar: WorkCalendar): Advisory => {
  const outlook = outlookOf(calendar);
  if (outlook === null || day < calendar.index.from || day > Bounds.LAST_DAY) {
    return { kind: 'unsettled' };
  }
  const bounds = outlook.bounds.rollBack(day);
  if (bounds === null) {
    return { kind: 'unsettled' };
  }
  const { earliest, latest } = bounds;
  return { kind: 'bounded', earliest: formatDay(earliest), latest: formatDay(latest) };
};

/** National notices are named by the calendar; these are what makes a unit's dates differ from its neighbours'. */
const localNotices = (timing: Timing, { notices }: WorkCalendar): readonly DaySource[] => {
  const local = notices.filter(({ kind }) => kind === 'regional' || kind === 'closure');
  if (local.length === 0 || timing.kind !== 'due') {
    return [];
  }
  const { opens, deadline } = timing;
  const last = match(deadline)
    .with({ certainty: 'decided' }, ({ due }) => due)
    .with({ certainty: 'bounded' }, ({ latest }) => latest)
    .with({ certainty: 'refused' }, () => opens)
    .exhaustive();
  return local
    .filter(({ items }) => items.some(({ days }) => Object.keys(days).some((day) => opens <= day && day <= last)))
    .map(sourceOf);
};
