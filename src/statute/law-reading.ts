import { type Instant, millisOf } from '../instant/index.ts';
import type { IsoDay } from '../kernel/index.ts';
import type { Bounded, BoundedReading, Deadline, Decided } from '../term/index.ts';
import type { NoPeriodInForce, PeriodInForce } from './versions.ts';

/** How to find the text in force on a day, and to count under a text that such a day selects. */
interface Law {
  readonly textOn: (day: string) => PeriodInForce | NoPeriodInForce;
  readonly countUnder: (text: PeriodInForce, day: string) => Deadline;
}

/**
 * Settles which text rules where a statute changed between the trigger day and the due day (no text that we have read
 * says so): the one in force on the trigger day, with that of the due day as a reading where it gives another day.
 */
export const withLawReading = (
  atTrigger: PeriodInForce,
  trigger: string,
  at: 'trigger' | 'due' | undefined,
  { textOn, countUnder }: Law,
): Deadline => {
  const made = countUnder(atTrigger, trigger);
  const due = at === 'trigger' ? null : dueDay(made);
  const atDue = due === null ? null : textOn(due);
  if (due === null || atDue === null || atDue.kind === 'none' || atDue.version === atTrigger.version) {
    return made;
  }
  const other = countUnder(atDue, due);
  return at === 'due' ? other : merged(made, other);
};

const dueDay = (made: Deadline): IsoDay | null =>
  made.certainty === 'decided' ? made.due : made.certainty === 'bounded' ? made.best : null;

const LATER = { lawVersionAt: 'due' } as const;

/** The deadline with the other text's day as one more reading, where it is another day. */
const merged = (made: Deadline, other: Deadline): Deadline => {
  if (made.certainty === 'decided' && other.certainty === 'decided' && made.due !== other.due) {
    const { nominal, due, lateFrom } = other;
    const reading = { default: false, switches: LATER, nominal, due, lateFrom };
    const [safe, safeUntil] = [
      safer(made.limit, made.safe, other.safe),
      safer(made.limit, made.safeUntil, other.safeUntil, millisOf),
    ];
    return { ...made, readings: [...made.readings, reading], safe, safeUntil };
  }
  if (made.certainty === 'bounded' && other.certainty !== 'refused') {
    const { earliest, latest, best } = boundsOf(other);
    if (earliest !== made.earliest || latest !== made.latest || best !== made.best) {
      const reading = { default: false, switches: LATER, earliest, latest, best };
      return { ...made, readings: [...made.readings, reading], safe: safer(made.limit, made.safe, other.safe) };
    }
  }
  return made;
};

const boundsOf = (made: Bounded | Decided): Pick<BoundedReading, 'earliest' | 'latest' | 'best'> =>
  made.certainty === 'bounded' ? made : { earliest: made.due, latest: made.due, best: made.due };

const safer = <Time extends IsoDay | Instant>(
  limit: 'maximum' | 'minimum',
  one: Time,
  other: Time,
  rank: (time: Time) => number | string = (time) => time,
): Time => ((limit === 'minimum') === rank(one) > rank(other) ? one : other);
