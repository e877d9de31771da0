import { mustList, QixianError } from '../errors/index.ts';
import { type EpochDay, formatDay, type IsoDay, parseDay } from '../kernel/index.ts';

/**
 * The single days of a list in which runs are written `first/last`, both ends included; order kept.
 * @throws {QixianError} `RANGE_REVERSED`, and the errors of `parseDay`
 * @example
 * daysOfRuns(['2017-03-30/2017-04-01', '2017-04-08']); //=> 2017-03-30, 2017-03-31, 2017-04-01, 2017-04-08
 */
export const daysOfRuns = (runs: readonly string[]): readonly IsoDay[] => {
  mustList(runs, 'days and runs');
  return runs.flatMap((run) => {
    if (typeof run !== 'string') {
      return parseDay(run) as never;
    }
    const slash = run.indexOf('/');
    const first = parseDay(slash < 0 ? run : run.slice(0, slash));
    const last = slash < 0 ? first : parseDay(run.slice(slash + 1));
    if (last < first) {
      throw new QixianError('RANGE_REVERSED', {
        message: `The run ends on ${formatDay(last)}, before it begins on ${formatDay(first)}.`,
        hint: 'Put the earlier day first.',
        facts: { from: formatDay(first), to: formatDay(last) },
      });
    }
    return Array.from({ length: last - first + 1 }, (_, at) => formatDay((first + at) as EpochDay));
  });
};
