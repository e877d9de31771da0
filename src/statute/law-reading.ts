import type { IsoDay } from '../kernel/index.ts';
import type { Deadline } from '../term/index.ts';
import type { NoPeriodInForce, PeriodInForce } from './versions.ts';

/** A deadline with the text under which it was counted. */
interface Counted {
  readonly text: PeriodInForce | NoPeriodInForce;
  readonly made: Deadline;
}

/**
 * Settles which text rules where a statute changed between the trigger day and the due day (no text that we have read
 * says so): the one in force on the trigger day, with that of the due day as a reading where it gives another day.
 */
export const withLawReading = (
  atTrigger: Counted,
  at: 'trigger' | 'due' | undefined,
  under: (day: string) => Counted,
): Deadline => {
  const due = dueDay(atTrigger.made);
  if (at === 'trigger' || due === null) {
    return atTrigger.made;
  }
  const atDue = under(due);
  if (atDue.text.kind === 'none' || sameText(atTrigger.text, atDue.text)) {
    return atTrigger.made;
  }
  return at === 'due' ? atDue.made : merged(atTrigger.made, atDue.made);
};

const dueDay = (made: Deadline): IsoDay | null =>
  made.certainty === 'decided' ? made.due : made.certainty === 'bounded' ? made.best : null;

const sameText = (one: Counted['text'], other: PeriodInForce): boolean =>
  one.kind === 'in-force' && one.version === other.version;

const LATER = { lawVersionAt: 'due' } as const;

/** The deadline with the other text's day as one more reading, where it is another day. */
const merged = (made: Deadline, other: Deadline): Deadline => {
  if (made.certainty === 'decided' && other.certainty === 'decided' && made.due !== other.due) {
    const reading = { default: false, switches: LATER, nominal: other.nominal, due: other.due };
    return { ...made, readings: [...made.readings, reading], safe: safer(made.limit, made.safe, other.safe) };
  }
  if (made.certainty === 'bounded' && other.certainty !== 'refused') {
    const days =
      other.certainty === 'bounded'
        ? { earliest: other.earliest, latest: other.latest, best: other.best }
        : { earliest: other.due, latest: other.due, best: other.due };
    const reading = { default: false, switches: LATER, ...days };
    return { ...made, readings: [...made.readings, reading], safe: safer(made.limit, made.safe, other.safe) };
  }
  return made;
};

const safer = (limit: 'maximum' | 'minimum', one: IsoDay, other: IsoDay): IsoDay =>
  (limit === 'minimum') === one > other ? one : other;
