import { calendarIdOf, FIVE_DAY_WEEK } from './calendar-id.ts';
import { EPOCH, numberOf, partsOf, readDay, textOf, weekdayOf } from './civil.ts';
import {
  type CertificateFacts,
  type Effect,
  effectsOf,
  inOrder,
  knownFrom,
  type NoticeFact,
  rankOf,
  statutoryDaysOf,
} from './facts.ts';
import type { CalendarClaim, ClassSource, DayClaim, DayClass, NoticeClaim } from './types.ts';
import { Unfit } from './unfit.ts';

/** The days of a calendar, told from the notices that a certificate says it knew. */
export interface Book {
  /** Day numbers; `to` lies before `from` when no year is known. */
  readonly from: number;
  readonly to: number;
  readonly settledTo: number;
  readonly claim: CalendarClaim;
  /** Refuses a day outside the years known. */
  readonly day: (n: number) => DayClaim;
  readonly worked: (n: number) => boolean;
  readonly statutory: (n: number) => boolean;
  /** The notices named by id, oldest first. */
  readonly named: (ids: ReadonlySet<string>) => readonly NoticeClaim[];
}

const REGULATION: ClassSource = { kind: 'weekly-rule', title: '国务院关于职工工作时间的规定', article: '第七条' };

/**
 * Opens the book of the notices that a calendar claims to have known: the national ones up to its newest, without a gap,
 * and the local ones it names. The claim that comes back is what the facts bear out.
 */
export const openBook = (claim: CalendarClaim, facts: CertificateFacts): Book => {
  const notices = knownNotices(claim, facts);
  const effects = new Map<number, Effect>();
  for (const effect of notices.flatMap(effectsOf)) {
    effects.set(effect.day, effect);
  }
  const years = yearsOf(notices);
  const [from, to] =
    years === null
      ? [numberOf(1970, 1, 2), numberOf(1970, 1, 1)]
      : [numberOf(years[0], 1, 1), numberOf(years[1], 12, 31)];
  const settledTo = to - claim.openTail;
  const classOf = (n: number): DayClass => {
    const told = effects.get(n)?.effect ?? 'plain';
    return told === 'rest' ? 'holiday' : told === 'work' ? 'makeup-workday' : weekdayOf(n) > 5 ? 'weekend' : 'workday';
  };
  const isWorked = (n: number): boolean => !(['weekend', 'holiday'] as readonly DayClass[]).includes(classOf(n));
  const covered = (n: number): number => {
    if (n < from || n > to) {
      const year = partsOf(n)[0];
      throw new Unfit(
        'CERTIFICATE_CALENDAR',
        ['calendar', 'coverage'],
        `No notice that the calendar knew arranges ${year}, in which ${textOf(n)} lies.`,
        'Give the notice of that year among the facts, or refuse the certificate.',
      );
    }
    return n;
  };
  const yearlyOf = (n: number): NoticeFact | undefined =>
    notices.find(({ kind, year }) => kind === 'yearly' && year === partsOf(n)[0]);
  return {
    from,
    to,
    settledTo,
    claim: {
      id: calendarIdOf(facts.calendar ?? 'cn', notices, {
        from: from - EPOCH,
        to: to - EPOCH,
        settledTo: settledTo - EPOCH,
        worked: (n) => isWorked(n + EPOCH),
        law: lawOf(claim, facts),
      }),
      coverage: years === null ? null : { from: textOf(from), to: textOf(to) },
      openTail: claim.openTail,
      regulatedOn: claim.regulatedOn,
      knownOn: newestNational(notices),
      local: notices.filter((notice) => rankOf(notice) > 0).map(({ id }) => id),
    },
    worked: (n) => isWorked(covered(n)),
    day: (n) => {
      const kind = classOf(covered(n));
      const effect = effects.get(n);
      if (effect !== undefined && effect.effect !== 'plain') {
        return { class: kind, name: effect.name, sources: [{ kind: 'notice', id: effect.notice.id }] };
      }
      const notice = effect?.notice ?? yearlyOf(n);
      const rule = n >= FIVE_DAY_WEEK ? [REGULATION] : [];
      return {
        class: kind,
        name: null,
        sources: [...rule, ...(notice === undefined ? [] : [{ kind: 'notice' as const, id: notice.id }])],
      };
    },
    statutory: (n) => {
      if (n < from || n > to) {
        return statutoryDaysOf(facts, partsOf(n)[0], claim.regulatedOn).includes(n);
      }
      const added = notices.some(({ items }) => items.some(({ statutory = [] }) => statutory.includes(textOf(n))));
      return added || statutoryDaysOf(facts, partsOf(n)[0], null).includes(n);
    },
    named: (ids) =>
      notices
        .filter(({ id }) => ids.has(id))
        .map((notice) => {
          const known = knownFrom(notice);
          const { id, title, number } = notice;
          return { id, title, number, knownFrom: known === null ? null : textOf(known) };
        }),
  };
};

/**
 * What the id of a calendar says of the law that it knew: nothing where that is the newest. The national calendar knows a
 * regulation of the facts, a calendar of one's own none.
 */
const lawOf = ({ regulatedOn }: CalendarClaim, { calendar = 'cn', statutory }: CertificateFacts): string => {
  const issued = calendar === 'cn' ? (statutory?.regimes ?? []).map(({ issuedOn }) => issuedOn).sort() : [];
  if (calendar === 'cn' && statutory === undefined) {
    throw new Unfit(
      'CERTIFICATE_CALENDAR',
      ['calendar', 'regulatedOn'],
      'The facts lack the regulations on statutory days, of which this calendar knew one.',
      'Give statutory among the facts, as qixian/facts.json has it.',
    );
  }
  if (regulatedOn === null ? calendar === 'cn' : !issued.includes(regulatedOn)) {
    throw new Unfit(
      'CERTIFICATE_CALENDAR',
      ['calendar', 'regulatedOn'],
      'No regulation on statutory days of the facts was issued on this day.',
      'Check the day against data/calendar/cn/statutory.json; a calendar of your own has none.',
    );
  }
  return regulatedOn === null || regulatedOn === issued.at(-1) ? '' : regulatedOn;
};

/** Every national notice that was known by the day named, and the local ones named. */
const knownNotices = ({ knownOn, local }: CalendarClaim, facts: CertificateFacts): readonly NoticeFact[] => {
  const until = knownOn === null ? Number.NEGATIVE_INFINITY : readDay(knownOn, ['calendar', 'knownOn']);
  const known = facts.notices.filter(
    (notice) => rankOf(notice) === 0 && (knownFrom(notice) ?? Number.NEGATIVE_INFINITY) <= until,
  );
  const named = local.map((id, at) => {
    const found = facts.notices.find((notice) => notice.id === id && rankOf(notice) > 0);
    if (found === undefined) {
      throw new Unfit(
        'CERTIFICATE_CALENDAR',
        ['calendar', 'local', at],
        'The facts have no local notice of this id.',
        'Add the notice to the facts, from data/calendar/regions or from the body that issued it.',
      );
    }
    return found;
  });
  return inOrder([...known, ...named]);
};

const newestNational = (notices: readonly NoticeFact[]): string | null => {
  const days = notices
    .filter((notice) => rankOf(notice) === 0)
    .map(knownFrom)
    .filter((day) => day !== null);
  return days.length === 0 ? null : textOf(Math.max(...days));
};

/** The first and the last year that yearly notices arrange. */
const yearsOf = (notices: readonly NoticeFact[]): readonly [number, number] | null => {
  const years = notices.filter(({ kind }) => kind === 'yearly').map(({ year }) => year);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
};
