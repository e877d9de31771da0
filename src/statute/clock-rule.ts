import type { ClockLength, ClockRule, ReceiptRule } from '../clock/index.ts';
import type { LegalBasis } from '../term/index.ts';
import { contestedOf, countingOf, unitBasis, withoutClock } from './counted.ts';
import { guidanceBasis } from './counting-law.ts';
import type { LengthPeriod } from './types.ts';
import { basisOf, type PeriodInForce } from './versions.ts';

/** The rule of a clock for a period, by the text in force on a day. Throws `PERIOD_WITHOUT_LENGTH`. */
export const clockRuleOf = (text: PeriodInForce, day: string): ClockRule => {
  const { statute, version, period, from } = text;
  if (period.kind !== 'deadline-after-event' || period.term.kind === 'hours') {
    throw withoutClock(period.kind, period.words);
  }
  const cited = (article: string, words: string): readonly LegalBasis[] => [
    basisOf(statute, version, { article, words }, from),
  ];
  const inUnit = (length: ClockLength): ClockLength =>
    period.unit === 'defined' && length.kind === 'days' ? { kind: 'workdays', count: length.count } : length;
  const { extension, grounds, excluded = [], correction, obstacle, completion = [], switches = {} } = period;
  return {
    id: `${statute.statute}/${version.version}/${period.period}`,
    title: `《${statute.title}》${period.names[0] ?? period.period}期限`,
    term: inUnit(period.term as ClockLength),
    switches,
    contested: contestedOf(version, period),
    basis: [text.basis, ...unitBasis(text), ...countingOf(text, day)],
    receipts: receiptsOf(text, period),
    suspension:
      grounds === undefined || grounds[0] === undefined
        ? null
        : {
            grounds: grounds.map(({ article, ...ground }) => ({ ...ground, basis: cited(article, ground.words) })),
            excluded: excluded.map(({ by, ...ground }) => ({ ...ground, basis: [guidanceBasis(by, ground.words)] })),
            basis: cited(grounds[0].article, grounds[0].words),
          },
    extension:
      extension === undefined
        ? null
        : {
            max: extension.max && inUnit(extension.max),
            total: extension.total && inUnit(extension.total),
            times: extension.times,
            telling: extension.telling,
            condition: extension.condition,
            basis: cited(extension.article, extension.condition),
          },
    correction: correction === undefined ? null : provision(correction, cited),
    obstacle: obstacle === undefined ? null : provision(obstacle, cited),
    completion: completion
      .filter(({ by }) => inForceSince(guidanceBasis(by, ''), day))
      .map(({ by, ...rule }) => ({ ...rule, basis: [guidanceBasis(by, rule.words)] })),
  };
};

/** Whether a text had come into force by a day and is still. */
const inForceSince = ({ from, to }: LegalBasis, day: string): boolean => day >= from && (to === null || day <= to);

const provision = (
  { article, words }: { readonly article: string; readonly words: string },
  cited: (article: string, words: string) => readonly LegalBasis[],
): { readonly words: string; readonly basis: readonly LegalBasis[] } => ({ words, basis: cited(article, words) });

/** The day of receipt by channel, from the receipt rules of the same version. */
const receiptsOf = (
  { statute, version, from }: PeriodInForce,
  { receipts = [] }: LengthPeriod,
): readonly ReceiptRule[] =>
  version.periods.flatMap((period) =>
    period.kind === 'receipt-rule' && receipts.includes(period.period)
      ? period.channels.map((channel) => ({
          channel,
          words: period.words,
          basis: [basisOf(statute, version, period, from)],
          // 指导案例26号 speaks of portals, not of fax.
          ...(period.submissionContested === true && channel === 'online' ? { submissionContested: true } : {}),
        }))
      : [],
  );
