import { QixianError } from '../errors/index.ts';
import type { LegalBasis, Refused } from '../term/index.ts';
import type { Statute, StatutePeriod, StatuteVersion } from './types.ts';

/** Which text of a statute rules, where the day alone does not say. */
export interface VersionChoice {
  /** The version to take, by its key; it must have been in force on the day all the same. */
  readonly version?: string | undefined;
  /** First day in force `YYYY-MM-DD` of a version for which none is known here; the caller vouches for it. */
  readonly inForceFrom?: string | undefined;
}

/** A period with the text that sets it, as in force on a day. */
export interface PeriodInForce {
  readonly kind: 'in-force';
  readonly statute: Statute;
  readonly version: StatuteVersion;
  readonly period: StatutePeriod;
  /** First day in force of the text: its own, or the caller's. */
  readonly from: string;
  readonly basis: LegalBasis;
}

/** Why no text of a period rules on a day: none was in force then, or the days of one are not known. */
export interface NoPeriodInForce {
  readonly kind: 'none';
  readonly code: 'LAW_NOT_IN_FORCE' | 'LAW_VERSION_UNKNOWN';
  readonly message: string;
  readonly hint: string;
  /** `since`: first day in force of the statute itself, `lastInForce`: last day of the last text kept; empty where there is none. */
  readonly facts: {
    readonly day: string;
    readonly title: string;
    readonly firstInForce: string;
    readonly since: string;
    readonly lastInForce: string;
    /** The first month that was checked, where earlier practice read the text otherwise. */
    readonly checkedFrom?: string;
  };
}

const versionsWith = (statute: Statute, key: string): readonly StatuteVersion[] =>
  statute.versions.filter(({ periods }) => periods.some(({ period }) => period === key));

/**
 * The text of a period in force on a day. A version whose first day is not known is never taken by itself: the caller
 * names it and says since when it was in force.
 */
export const periodInForce = (
  statute: Statute,
  key: string,
  day: string,
  choice: VersionChoice = {},
): PeriodInForce | NoPeriodInForce => {
  const versions = candidates(versionsWith(statute, key), choice);
  const covers = (from: string, to: string | null): boolean => day >= from && (to === null || day <= to);
  for (const version of versions) {
    const from = version.from ?? choice.inForceFrom ?? null;
    const period = version.periods.find(({ period }) => period === key);
    if (
      from !== null &&
      (version.from !== null || choice.version !== undefined) &&
      period &&
      covers(from, version.to)
    ) {
      const { trigger, responsible } = period;
      const basis = { ...basisOf(statute, version, period, from), trigger, responsible };
      return { kind: 'in-force', statute, version, period, from, basis };
    }
  }
  return notInForce(statute, versions, day, choice);
};

const candidates = (
  versions: readonly StatuteVersion[],
  { version: key }: VersionChoice,
): readonly StatuteVersion[] => {
  if (key === undefined) {
    return versions;
  }
  const named = versions.filter(({ version }) => version === key);
  if (named.length === 0) {
    const known = versions.map(({ version }) => version).join(', ');
    throw new QixianError('OPTION_INVALID', {
      message: `${JSON.stringify(key)} is not a version with this period.`,
      hint: `Choose one of: ${known}.`,
      facts: { value: key, what: 'a version' },
    });
  }
  return named;
};

const lastInForce = (versions: readonly StatuteVersion[]): string => {
  const to = versions.at(-1)?.to ?? null;
  return to === null ? '' : ` and ended on ${to}`;
};

const notInForce = (
  { title }: Statute,
  versions: readonly StatuteVersion[],
  day: string,
  { version: named, inForceFrom }: VersionChoice,
): NoPeriodInForce => {
  const undated = versions.find(
    ({ from, to }) => from === null && (to === null || day <= to) && (named === undefined || inForceFrom === undefined),
  );
  const firstInForce = versions.find(({ from }) => from !== null)?.from ?? inForceFrom ?? '';
  const since = versions.find((version) => version.since !== undefined)?.since ?? '';
  const facts = { day, title, firstInForce, since, lastInForce: versions.at(-1)?.to ?? '' };
  if (undated !== undefined) {
    return {
      kind: 'none',
      code: 'LAW_VERSION_UNKNOWN',
      message: `Whether the text ${JSON.stringify(undated.version)} of 《${title}》 was in force on ${day} is not known here.`,
      hint: `Check the day on which it took force and pass { version: ${JSON.stringify(undated.version)}, inForceFrom: 'YYYY-MM-DD' }.`,
      facts: { ...facts, firstInForce: undated.version },
    };
  }
  if (named !== undefined) {
    return {
      kind: 'none',
      code: 'LAW_NOT_IN_FORCE',
      message: `The text ${JSON.stringify(named)} of 《${title}》 was not in force on ${day}; it took force on ${firstInForce}${lastInForce(versions)}.`,
      hint: 'Leave the version out to take the text in force on the day.',
      facts,
    };
  }
  const kept = `the first one kept here took force on ${firstInForce}${lastInForce(versions)}`;
  return {
    kind: 'none',
    code: 'LAW_NOT_IN_FORCE',
    message:
      since === '' || day < since
        ? `No text of 《${title}》 was in force on ${day}; ${kept}.${since === '' ? '' : ` The statute itself dates from ${since}.`}`
        : `No text of 《${title}》 that was in force on ${day} is kept here; ${kept}. The statute itself dates from ${since}.`,
    hint: 'Use a trigger day from then on, or deadline() with the term of the rule that applied.',
    facts,
  };
};

/** A period's provision as a basis. */
export const basisOf = (
  { title }: Statute,
  { order, to }: StatuteVersion,
  { article, words }: Pick<StatutePeriod, 'article' | 'words'>,
  from: string,
): LegalBasis => ({ title, order, article, words, from, to });

/** A refusal as a deadline. */
export const refusedFor = ({ code, message, hint, facts }: NoPeriodInForce, calendar: string): Refused => ({
  certainty: 'refused',
  code,
  message,
  hint,
  facts,
  missing: { kind: 'law', title: facts.title, firstInForce: facts.firstInForce },
  input: null,
  basis: [],
  calendar,
});
