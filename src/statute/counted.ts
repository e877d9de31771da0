import { QixianError } from '../errors/index.ts';
import type { CountingRule, LegalBasis } from '../term/index.ts';
import { countingBasis } from './counting-law.ts';
import type { LengthPeriod, StatutePeriod, StatuteVersion } from './types.ts';
import { basisOf, type PeriodInForce } from './versions.ts';

/** The provisions of the general law behind the count of a period. */
export const countingOf = ({ period, version, from, statute }: PeriodInForce, day: string): readonly LegalBasis[] => {
  if (!('term' in period)) {
    return [];
  }
  const reference = version.counting && {
    ...basisOf(statute, version, version.counting, from),
    relation: 'by-law' as const,
  };
  return [
    ...(reference === undefined ? [] : [reference]),
    ...countingBasis(period.term, { inWorkdays: period.unit === 'defined', version, day }),
  ];
};

/** The provision by which the days of a period are working days. */
export const unitBasis = ({ statute, version, period, from }: PeriodInForce): readonly LegalBasis[] =>
  'unit' in period && period.unit === 'defined' && version.dayUnits !== undefined
    ? [basisOf(statute, version, version.dayUnits, from)]
    : [];

/** The switches that the text fixes. */
export const switchesOf = ({ unit, switches }: LengthPeriod): Partial<CountingRule> => ({
  ...(unit === 'defined' ? { dayUnit: 'workday' as const } : {}),
  ...(switches as Partial<CountingRule> | undefined),
});

/** Up to so many 日 some hold that working days are meant though no text says so. */
const SHORT = 7;

/** The switches on which lawyers differ: those of the entry, and short days that the statute does not define. */
export const contestedOf = (
  { dayUnits }: StatuteVersion,
  { unit, term, contested = [] }: LengthPeriod,
): readonly Partial<CountingRule>[] => {
  const length = 'term' in term ? term.term : term;
  const short = unit === 'undefined' && dayUnits === undefined && length.kind === 'days' && length.count <= SHORT;
  return [
    ...(contested as readonly Partial<CountingRule>[]),
    ...(short ? [{ dayUnit: 'undefined-short-as-workday' as const }] : []),
  ];
};

/** The error for a period that has no day. */
export const withoutLength = (kind: StatutePeriod['kind'], words: string): QixianError =>
  new QixianError('PERIOD_WITHOUT_LENGTH', {
    message: `「${words}」 is a ${kind} and sets no number of days.`,
    hint: 'Read it with inForce(day); no day is invented for it.',
    facts: { kind, words },
  });

/** The error for a period that no clock runs: hours do not stop, and one counted backwards or a minimum has no events. */
export const withoutClock = (kind: StatutePeriod['kind'], words: string): QixianError =>
  new QixianError('PERIOD_WITHOUT_LENGTH', {
    message: `「${words}」 (${kind}) has no clock: only days, months and years after an event run over events.`,
    hint: 'Count it with deadline(), or read it with inForce(day).',
    facts: { kind, words },
  });
