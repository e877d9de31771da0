import { china, type Notice, type WorkCalendar } from '../calendar/index.ts';
import { type CalendarClaim, calendarIdOf } from '../certificate/index.ts';
import { addDays, type EpochDay, formatDay, parseDay, weekdayOf } from '../kernel/index.ts';
import { refuse } from './refuse.ts';

const isNational = ({ kind }: Notice): boolean => kind !== 'regional' && kind !== 'closure';

const knownDay = ({ publishedOn, signedOn }: Notice): string | null => {
  const known = publishedOn ?? signedOn;
  return known === null || typeof known === 'string' ? known : known.notAfter;
};

/** The days at the end that a next notice may change, where a calendar that knows no year does not say. */
const TAILS = [3, 0] as const;

/**
 * What a certificate says of its calendar. Throws `CERTIFICATE_REFUSED` for a calendar whose id does not follow from its
 * notices and the five-day week: one with weekly rest days of its own, or two calendars combined.
 */
export const claimOf = (calendar: WorkCalendar): CalendarClaim => {
  const { id, coverage, notices, index, regulatedOn } = calendar;
  const law = regulatedOn === null || regulatedOn === china.regulatedOn ? '' : regulatedOn;
  const name = id.slice(0, id.indexOf('@'));
  const tails = coverage === null ? TAILS : [index.to - parseDay(coverage.settledTo)];
  const tail = tails.find((openTail) => {
    const borders = { from: index.from, to: index.to, settledTo: addDays(index.to, -openTail) };
    return id === calendarIdOf(name, notices, { ...borders, worked: (day) => index.isWorkday(day as EpochDay), law });
  });
  if (tail === undefined || !keepsFiveDayWeek(calendar) || (regulatedOn === null) === (name === 'cn')) {
    throw refuse(
      'calendar',
      `The calendar ${id} does not follow from notices and the five-day week alone.`,
      'Certify over a calendar of notices: china, a regional calendar, or one made with calendar.with(notice).',
    );
  }
  const dated = notices.filter(isNational).flatMap((notice) => knownDay(notice) ?? []);
  return {
    id,
    coverage: coverage === null ? null : { from: coverage.from, to: coverage.to },
    openTail: tail,
    regulatedOn,
    knownOn: dated.sort().at(-1) ?? null,
    local: notices.filter((notice) => !isNational(notice)).map((notice) => notice.id),
  };
};

/** Whether every day of which no notice speaks is what the five-day week makes it. */
const keepsFiveDayWeek = (calendar: WorkCalendar): boolean => {
  const { coverage } = calendar;
  if (coverage === null) {
    return true;
  }
  const told = new Set(calendar.notices.flatMap(({ items }) => items.flatMap(({ days }) => Object.keys(days))));
  for (let day = parseDay(coverage.from); day <= parseDay(coverage.to); day = addDays(day, 1)) {
    const weekend = weekdayOf(day) > 5;
    if (!told.has(formatDay(day)) && calendar.index.isWorkday(day) === weekend) {
      return false;
    }
  }
  return true;
};

/** What the notices behind some days are called, oldest first. */
export const noticesNamed = (
  calendar: WorkCalendar,
  ids: ReadonlySet<string>,
): readonly { id: string; title: string; number: string | null; knownFrom: string | null }[] =>
  calendar.notices
    .filter(({ id }) => ids.has(id))
    .map((notice) => ({
      id: notice.id,
      title: notice.title,
      number: notice.number,
      knownFrom: knownDay(notice),
    }));
