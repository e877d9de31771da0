import { type Issue, show } from '../errors/index.ts';

/*
 * Names that a document uses without defining them, or defines twice. They are read so tolerantly that they can be
 * checked even where the shape is wrong: all problems of a document are told at once.
 */

type Path = readonly (string | number)[];
interface Found {
  readonly value: unknown;
  readonly path: Path;
}

const field = ({ value, path }: Found, key: string): Found => ({
  value:
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined,
  path: [...path, key],
});

const items = ({ value, path }: Found): readonly Found[] =>
  Array.isArray(value) ? value.map((item: unknown, at) => ({ value: item, path: [...path, at] })) : [];

const each = (found: Found, ...keys: readonly string[]): readonly Found[] =>
  keys.reduce<readonly Found[]>((reached, key) => reached.flatMap((one) => items(field(one, key))), [found]);

const problem = ({ path, value }: Found, message: string, hint: string): Issue => ({
  code: 'DOCUMENT_INVALID',
  path,
  message,
  hint,
  facts: { value: show(value), what: message },
});

/** Every second use of a name that must be used once. */
const repeated = (found: readonly Found[], what: string): readonly Issue[] => {
  const seen = new Set<unknown>();
  return found.flatMap((one) => {
    if (typeof one.value !== 'string' || !seen.has(one.value)) {
      seen.add(one.value);
      return [];
    }
    return [problem(one, `${what} ${show(one.value)} is used twice.`, 'Give each its own.')];
  });
};

/** Every name that is used without being defined. */
const undefinedNames = (found: readonly Found[], known: ReadonlySet<unknown>, what: string): readonly Issue[] =>
  found
    .filter(({ value }) => typeof value === 'string' && !known.has(value))
    .map((one) =>
      problem(
        one,
        `${show(one.value)} is no ${what} of this document.`,
        `Add it to the roster, or correct the ${what}.`,
      ),
    );

const ids = (found: readonly Found[]): readonly Found[] => found.map((one) => field(one, 'id'));
const values = (found: readonly Found[]): ReadonlySet<unknown> => new Set(found.map(({ value }) => value));

/** All that finds a unit; its id, name and full name may be the same word. */
const namesOf = (unit: Found): readonly Found[] => {
  const own = ['id', 'name', 'fullName'].map((key) => field(unit, key));
  const distinct = own.filter(({ value }, at) => own.findIndex((one) => one.value === value) === at);
  return [...distinct, ...each(unit, 'aliases')];
};

/** What is wrong with the names in a roster. */
export const rosterReferences = (input: unknown, path: Path = []): readonly Issue[] => {
  const roster: Found = { value: input, path };
  const units = each(roster, 'units');
  const groups = each(roster, 'groups');
  const known = values(ids(units));
  return [
    ...repeated([...ids(units), ...ids(groups)], 'The id'),
    ...repeated(units.flatMap(namesOf), 'The name'),
    ...undefinedNames(
      groups.flatMap((group) => each(group, 'members')),
      known,
      'unit',
    ),
    ...undefinedNames(
      units.map((unit) => field(unit, 'successor')),
      known,
      'unit',
    ),
  ];
};

/** The row number as text, so that it is compared like a name; a duty without a row has none. */
const rowOf = (task: Found): Found => {
  const row = field(task, 'row');
  return typeof row.value === 'number' ? { value: String(row.value), path: row.path } : row;
};

/** What is wrong with the names in a directive. */
export const directiveReferences = (input: unknown): readonly Issue[] => {
  const root: Found = { value: input, path: [] };
  const roster = field(root, 'roster');
  const units = ids(each(roster, 'units'));
  const groups = [...ids(each(roster, 'groups')), ...ids(each(root, 'groups'))];
  const tasks = each(root, 'tasks');
  const milestones = tasks.flatMap((task) => each(task, 'milestones'));
  const known = values(units);
  const deliveries = milestones.flatMap((one) => each(one, 'delivery')).map((one) => field(one, 'to'));
  return [
    ...rosterReferences(roster.value, ['roster']),
    ...repeated([...units, ...groups], 'The id'),
    ...repeated(
      tasks.map((task) => rowOf(task)),
      'The row',
    ),
    ...tasks.flatMap((task) =>
      each(task, 'milestones').flatMap((one) =>
        repeated(
          each(one, 'exceptions').map((at) => field(at, 'unit')),
          'The exception for',
        ),
      ),
    ),
    ...undefinedNames(
      tasks.flatMap((task) => each(task, 'articles')),
      values(each(root, 'articles').map((one) => field(one, 'number'))),
      'article',
    ),
    ...repeated(ids(tasks), 'The task'),
    ...tasks.flatMap((task) =>
      repeated(
        each(task, 'milestones').map((one) => field(one, 'key')),
        'The milestone',
      ),
    ),
    ...undefinedNames(each(root, 'groups', 'members'), known, 'unit'),
    ...undefinedNames(
      tasks.flatMap((task) => each(task, 'units')),
      new Set([...known, ...values(groups)]),
      'unit or group',
    ),
    ...undefinedNames(
      milestones.flatMap((one) => each(one, 'exceptions')).map((one) => field(one, 'unit')),
      known,
      'unit',
    ),
    ...undefinedNames([...deliveries, field(root, 'supervisor')], known, 'unit'),
  ];
};
