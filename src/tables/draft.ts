import type { Directive, Roster, UnitGroup } from '../directive/index.ts';
import { safeParseDirective } from '../directive/index.ts';
import type { Issue, Parsed } from '../errors/index.ts';
import { formatWhen } from '../phrase/index.ts';
import type { When } from '../when/index.ts';
import { type DraftGroups, draftGroups } from './draft-groups.ts';
import { rowNumber, taskIds } from './task-ids.ts';
import type { Step, TaskRow, TaskTable } from './types.ts';
import { pointText } from './wording.ts';

/** What a table does not say of the document that it belongs to. */
export interface DocumentFacts {
  /** A short stable key of lowercase ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** The unit that receives reports and asks about progress, by id. */
  readonly supervisor: string;
  readonly roster: Roster;
  /** The articles with their titles; those that the table names stand without one where this is left out. */
  readonly articles?: Directive['articles'];
  /** Groups that the document defines, as passed to `readTaskTable`. */
  readonly groups?: readonly UnitGroup[];
}

/** A time limit that a person has decided on. */
export interface DecidedTime {
  readonly when: When;
  /** The words to keep; those of the cell, or the canonical ones, where this is left out. */
  readonly words?: string;
  readonly name?: string;
}

/** What a person has decided, by the address of the cell as the report gives it. Decided cells are not read. */
export interface Decisions {
  /** Ids of units or groups, the lead unit first. */
  readonly units?: { readonly [at: string]: readonly string[] };
  readonly times?: { readonly [at: string]: readonly DecidedTime[] };
  readonly tasks?: { readonly [at: string]: string };
  /** Rows to leave out, by the address of their number or task. */
  readonly leaveOut?: readonly string[];
}

/**
 * A table as a directive 方案, once what its report asks for has been decided.
 * @returns the directive, or every gap and problem at once: gaps have the cell's address as their path and in `facts.at`,
 *   problems of the directive have its path, and the address of the row's task in `facts.at`
 * @example
 * draftDirective(table, { id: 'plan', number: '〔2020〕1号', …, roster: guangzhou }, { units: { C3: ['education'] } })
 */
export const draftDirective = (
  table: TaskTable,
  facts: DocumentFacts,
  decisions: Decisions = {},
): Parsed<Directive> => {
  const left = new Set(decisions.leaveOut ?? []);
  const rows = table.rows.filter(({ at }) => !left.has(at.number ?? '') && !left.has(at.task ?? ''));
  const groups = draftGroups(rows, facts.groups ?? []);
  const ids = taskIds(rows);
  const joined = joinRows(rows, ids);
  const input = {
    id: facts.id,
    number: facts.number,
    title: facts.title,
    issuer: facts.issuer,
    issuedOn: table.issuedOn,
    supervisor: facts.supervisor,
    articles: facts.articles ?? articlesOf(rows),
    groups: groups.all,
    tasks: joined.map((one) => taskOf(one, facts, groups, decisions)),
    roster: facts.roster,
  };
  const parsed = safeParseDirective(input);
  const gaps = [...undecided(table, rows, decisions), ...strayDecisions(table, decisions)];
  if (parsed.ok) {
    return gaps.length === 0 ? parsed : { ok: false, issues: gaps };
  }
  const told = new Set(gaps.map(({ path }) => path[0]));
  const problems = parsed.issues
    .map((issue) => withAddress(issue, joined))
    .filter(({ facts: { at } }) => !told.has(at));
  return { ok: false, issues: [...gaps, ...problems] };
};

/** Rows of one task: a merged task cell over several rows for the same units has a milestone from each. */
interface Joined {
  readonly id: string;
  readonly row: number | null;
  readonly first: TaskRow;
  readonly rows: readonly TaskRow[];
}

const joinRows = (rows: readonly TaskRow[], ids: readonly string[]): readonly Joined[] => {
  const joined: { id: string; row: number | null; first: TaskRow; rows: TaskRow[] }[] = [];
  const numbers = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const last = joined.at(-1);
    const id = ids[at] ?? '';
    if (last?.id === id) {
      last.rows.push(row);
      continue;
    }
    const number = rowNumber(row.no);
    const fresh = number !== null && !numbers.has(number) ? number : null;
    numbers.add(fresh ?? 0);
    joined.push({ id, row: fresh, first: row, rows: [row] });
  }
  return joined;
};

const taskOf = ({ id, row, first, rows }: Joined, facts: DocumentFacts, groups: DraftGroups, decisions: Decisions) => {
  const title = decisions.tasks?.[first.at.task ?? ''] ?? first.task;
  const units = unitsOf(first, groups, decisions);
  const steps = rows.flatMap((one) => stepsOf(one, decisions));
  return {
    id,
    row,
    assignedTo: first.assignedTo === '' ? namesOf(units, facts) : first.assignedTo,
    units: [...new Set(units)],
    title,
    timeText:
      rows
        .map(({ time }) => time)
        .filter((time) => time !== '')
        .join('\n') || steps.map(({ words }) => words).join('，'),
    milestones: steps.map(({ name, ...step }, at) => ({
      key: String(at + 1),
      name: (name ?? (steps.length === 1 ? title : step.words)).slice(0, 200),
      ...step,
    })),
    articles: first.articles,
    body: [],
  };
};

/** Cell by cell, what was decided or what was read; a row without a unit cell is decided at its number or task. */
const unitsOf = (row: TaskRow, groups: DraftGroups, { units = {} }: Decisions): readonly string[] => [
  ...unitCells(row).flatMap(
    (at) => units[at] ?? row.units.filter((unit) => unit.at === at).flatMap((unit) => groups.idsOf(unit)),
  ),
  ...[row.at.number, row.at.task].flatMap((at) => units[at ?? ''] ?? []),
];

const unitCells = ({ at }: TaskRow): readonly string[] =>
  [at.lead, at.unit, at.support].filter((one) => one !== undefined);

const namesOf = (ids: readonly string[], { roster }: DocumentFacts): string =>
  ids.map((id) => roster.units.find((unit) => unit.id === id)?.name ?? id).join('、');

interface DraftStep {
  readonly name?: string;
  readonly when: When | null;
  readonly words: string;
  readonly delivery: readonly [];
  readonly exceptions: readonly { readonly unit: string; readonly when: When | null; readonly words: string }[];
}

const stepsOf = (row: TaskRow, { times }: Decisions): readonly DraftStep[] => {
  const decided = times?.[row.at.time ?? ''] ?? times?.[row.at.task ?? ''];
  if (decided !== undefined) {
    return decided.map(({ when, words, name }) => ({
      ...(name === undefined ? {} : { name }),
      when,
      words: words ?? (row.time === '' ? formatWhen(when, 'zh') : row.time),
      delivery: [],
      exceptions: [],
    }));
  }
  return row.steps.map(({ when, words, manner, exceptions }: Step) => ({
    ...(row.steps.length > 1 && manner !== '' ? { name: manner } : {}),
    when,
    words,
    delivery: [],
    exceptions: exceptions.map((one) => ({ unit: one.unit, when: one.when, words: one.words })),
  }));
};

const articlesOf = (rows: readonly TaskRow[]): Directive['articles'] =>
  [...new Set(rows.flatMap(({ articles }) => articles))].map((number) => ({ number, title: number }));

/** The gaps of the report that no decision fills. */
const undecided = (table: TaskTable, rows: readonly TaskRow[], decisions: Decisions): readonly Issue[] => {
  const { units = {}, times = {}, tasks = {} } = decisions;
  const kept = new Set(rows.flatMap(({ at }) => Object.values(at)));
  return table.report
    .filter(({ needs, at }) => needs === 'decision' && kept.has(at))
    .filter(({ at }) => !Object.hasOwn(units, at) && !Object.hasOwn(times, at) && !Object.hasOwn(tasks, at))
    .map((point) => ({
      code: 'DOCUMENT_INVALID',
      path: [point.at],
      message: pointText(point, 'en'),
      hint: `Pass a decision for ${point.at}, correct the table, or leave the row out.`,
      facts: { what: pointText(point, 'zh'), at: point.at },
    }));
};

/** Decisions for cells that no row has: a slip that would otherwise go unseen. */
const strayDecisions = ({ rows }: TaskTable, decisions: Decisions): readonly Issue[] => {
  const cells = new Set(rows.flatMap(({ at }) => Object.values(at)));
  const named = [decisions.units, decisions.times, decisions.tasks].flatMap((one) => Object.keys(one ?? {}));
  return [...named, ...(decisions.leaveOut ?? [])]
    .filter((at) => !cells.has(at))
    .map((at) => ({
      code: 'DOCUMENT_INVALID',
      path: ['decisions', at],
      message: `There is a decision for ${at.slice(0, 40)}, and no task has that cell.`,
      hint: 'Take the address from the report.',
      facts: { what: `对 ${at.slice(0, 40)} 作了决定，而没有任务在此格`, at },
    }));
};

/** A problem of the draft with the cell of its row. */
const withAddress = (issue: Issue, joined: readonly Joined[]): Issue => {
  const [part, index, field] = issue.path;
  const row = part === 'tasks' && typeof index === 'number' ? joined[index]?.first : undefined;
  if (row === undefined) {
    return issue;
  }
  const { at } = row;
  const cell =
    field === 'units' || field === 'assignedTo'
      ? unitCells(row)[0]
      : field === 'milestones' || field === 'timeText'
        ? at.time
        : at.task;
  return { ...issue, facts: { ...issue.facts, at: cell ?? at.number ?? '' } };
};
