import { mustHave, mustList } from '../errors/index.ts';
import type { Assessment, Status } from './types.ts';

/** By what assessments are put together. */
export type SummaryKey = 'unit' | 'task' | 'status';

/** Done in time out of what was due 按期办结率, with both numbers stated. */
export interface OnTimeRate {
  /** Done in time, among those in the denominator. */
  readonly numerator: number;
  /** Due on or before the day of assessment; cancelled, standing and target ones are left out. */
  readonly denominator: number;
  /** Null when nothing was due. */
  readonly rate: number | null;
}

/** One line of a summary. */
export interface SummaryRow {
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly statuses: Readonly<Partial<{ [status in Status]: number }>>;
  readonly onTime: OnTimeRate;
}

/**
 * Counts assessments by unit, task or status, in the order in which each first appears.
 * @example
 * summarize(assessments, { by: 'unit' })[0].onTime; //=> { numerator: 3, denominator: 8, rate: 0.375 }
 */
export const summarize = (
  assessments: readonly Assessment[],
  options: { readonly by: SummaryKey },
): readonly SummaryRow[] => {
  mustList(assessments, 'assessments');
  mustHave(options, 'the options of a summary', ['by']);
  const { by } = options;
  const rows = new Map<string, { label: string; members: Assessment[] }>();
  for (const assessment of assessments) {
    const { key, label } = keyOf(assessment, by);
    const row = rows.get(key) ?? { label, members: [] };
    row.members.push(assessment);
    rows.set(key, row);
  }
  return [...rows].map(([key, { label, members }]) => ({
    key,
    label,
    total: members.length,
    statuses: statusesOf(members),
    onTime: onTimeRate(members),
  }));
};

/** The rate of what was done in time 按期办结率, over any set of assessments. */
export const onTimeRate = (assessments: readonly Assessment[]): OnTimeRate => {
  mustList(assessments, 'assessments');
  const counted = assessments.filter(
    ({ due, asOf, status, obligation }) =>
      (due ?? latestOf(obligation)) <= asOf && status !== 'cancelled' && obligation.binding === 'required',
  );
  const numerator = counted.filter(({ status }) => status === 'done-on-time').length;
  const denominator = counted.length;
  return { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator };
};

/** The last day on which a bounded obligation can be due; past all days where there is none. */
const latestOf = ({ timing }: Assessment['obligation']): string =>
  timing.kind === 'due' && timing.deadline.certainty === 'bounded' ? timing.deadline.latest : '9999-12-31';

const keyOf = (
  { obligation, status }: Assessment,
  by: SummaryKey,
): { readonly key: string; readonly label: string } => {
  switch (by) {
    case 'unit':
      return { key: obligation.unit.id, label: obligation.unit.name };
    case 'task':
      return { key: obligation.task, label: obligation.title };
    case 'status':
      return { key: status, label: status };
  }
};

const statusesOf = (members: readonly Assessment[]): SummaryRow['statuses'] => {
  const counts: Partial<{ [status in Status]: number }> = {};
  for (const { status } of members) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
};
