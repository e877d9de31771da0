import type { ErrorPath, Issue } from '../errors/index.ts';

/*
 * What a schema cannot say: versions follow one another, a period is of one kind throughout. It looks at what came in,
 * whatever its shape, so that these problems are told together with those of the schema.
 */

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 1000) : []);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.length <= 100 ? value : null);

const issue = (path: ErrorPath, message: string, hint: string): Issue => ({
  code: 'DOCUMENT_INVALID',
  path,
  message,
  hint,
  facts: { what: message },
});

/** Problems between the parts of a statute. */
export const inconsistencies = (input: unknown): readonly Issue[] => {
  const versions = listOf(isRecord(input) ? input['versions'] : undefined).filter(isRecord);
  return [...versionIssues(versions), ...periodIssues(versions)];
};

const versionIssues = (versions: readonly Loose[]): readonly Issue[] => {
  const issues: Issue[] = [];
  const keys = new Set<string>();
  let last: string | null = null;
  versions.forEach((version, at) => {
    const [key, from, to] = [textOf(version['version']), textOf(version['from']), textOf(version['to'])];
    if (key !== null && keys.has(key)) {
      issues.push(issue(['versions', at, 'version'], `The version ${key} stands twice.`, 'Give each version its key.'));
    }
    keys.add(key ?? '');
    if (from !== null && to !== null && to < from) {
      issues.push(issue(['versions', at, 'to'], 'The version ends before it begins.', 'Correct from or to.'));
    }
    if (from !== null && last !== null && from <= last) {
      issues.push(
        issue(
          ['versions', at, 'from'],
          `It begins by ${last}, when the one before is in force.`,
          'List versions oldest first, without overlap.',
        ),
      );
    }
    last = from === null && to === null ? last : (to ?? '9999-12-31');
  });
  return issues;
};

const periodIssues = (versions: readonly Loose[]): readonly Issue[] => {
  const issues: Issue[] = [];
  const kinds = new Map<string, unknown>();
  versions.forEach((version, at) => {
    const here = new Set<string>();
    listOf(version['periods']).forEach((period, place) => {
      const path = ['versions', at, 'periods', place] as const;
      const key = isRecord(period) ? textOf(period['period']) : null;
      if (!isRecord(period) || key === null) {
        return;
      }
      if (here.has(key)) {
        issues.push(
          issue([...path, 'period'], `The period ${key} stands twice.`, 'Give each period of a version its key.'),
        );
      }
      here.add(key);
      if (kinds.has(key) && kinds.get(key) !== period['kind']) {
        issues.push(
          issue([...path, 'kind'], `The period ${key} is of another kind in another version.`, 'Use another key.'),
        );
      }
      kinds.set(key, period['kind']);
      issues.push(...shapeIssues(period, [...path], version['dayUnits'] !== undefined));
    });
    for (const [place, period] of listOf(version['periods']).entries()) {
      const receipts = isRecord(period) ? listOf(period['receipts']) : [];
      for (const receipt of receipts) {
        if (typeof receipt === 'string' && !here.has(receipt)) {
          issues.push(
            issue(
              ['versions', at, 'periods', place, 'receipts'],
              'A receipt rule that it names is not in the version.',
              'Name periods of this version.',
            ),
          );
        }
      }
    }
  });
  return issues;
};

const TERM_KIND: Loose = {
  'deadline-before-event': 'before',
  'minimum-window': 'at-least',
  'waiting-period': 'waiting',
};

const shapeIssues = (period: Loose, path: ErrorPath, defined: boolean): readonly Issue[] => {
  const issues: Issue[] = [];
  const { kind, term, unit, fixed } = period;
  const wanted = typeof kind === 'string' && Object.hasOwn(TERM_KIND, kind) ? TERM_KIND[kind] : undefined;
  if (wanted !== undefined && isRecord(term) && term['kind'] !== wanted) {
    issues.push(issue([...path, 'term'], `A ${kind} has a term of kind ${wanted}.`, 'Wrap its length.'));
  }
  if (unit === 'defined' && !defined) {
    issues.push(issue([...path, 'unit'], 'The version defines no 日.', 'Add dayUnits with the article.'));
  }
  if (isRecord(fixed) && typeof fixed['month'] === 'number' && typeof fixed['day'] === 'number') {
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][fixed['month'] - 1] ?? 31;
    if (fixed['day'] > days) {
      issues.push(issue([...path, 'fixed'], 'Not a day of every year.', 'Write a month and a day of it.'));
    }
  }
  return issues;
};
