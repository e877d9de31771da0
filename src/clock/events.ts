import { type Issue, isNot, isQixianError, mustList, QixianError } from '../errors/index.ts';
import { type Moment, momentOf } from '../instant/index.ts';
import { checkedTerm } from '../term/index.ts';
import type { ClockEvent } from './types.ts';

/** An event with its day read, and its place among the events given. */
export interface Dated {
  readonly event: ClockEvent;
  readonly at: number;
  readonly when: Moment;
}

type Fields = { readonly [field: string]: 'text' | 'day' | 'length' | readonly string[] };

const COMMON: Fields = { kind: 'text', on: 'day', basis: 'text', document: 'text' };

const ACTS = ['made', 'posted', 'signed-for'];

/** The fields of each kind of event beyond the common ones; those with `!` must be given. */
const FIELDS: { readonly [kind in ClockEvent['kind']]: Fields } = {
  start: {
    channel: ['in-person', 'signed-mail', 'ordinary-mail', 'online', 'fax', 'email', 'event'],
    submittedOn: 'day',
  },
  suspend: { 'ground!': 'text' },
  resume: { ground: 'text' },
  'correction-asked': {},
  restart: {},
  continue: { 'since!': 'day' },
  'extension-requested': {},
  'extension-approved': { 'by!': 'length' },
  'extension-refused': {},
  'extension-told': {},
  complete: { 'act!': ACTS, channel: ['mail', 'direct', 'electronic'] },
  return: {},
  stop: {},
};

/**
 * Reads events that may come from outside: their kind, fields and days, not their order.
 * Puts every problem into `issues`, each with its path; what cannot be read is left out. Throws `OPTION_INVALID` where
 * `issues` is no list.
 */
export const readEvents = (events: unknown, issues: Issue[]): readonly Dated[] => {
  mustList(issues, 'issues, to be added to');
  if (!Array.isArray(events)) {
    issues.push(issueAt(['events'], isNot('OPTION_INVALID', events, 'a list of events', 'Pass an array.')));
    return [];
  }
  return events.flatMap((event: unknown, at) => {
    const before = issues.length;
    const read = readEvent(event, at, issues);
    return read === null || issues.length > before ? [] : [read];
  });
};

const readEvent = (input: unknown, at: number, issues: Issue[]): Dated | null => {
  const kind: unknown = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : input;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) {
    const hint = `Choose one of: ${Object.keys(FIELDS).join(', ')}.`;
    issues.push(issueAt(['events', at, 'kind'], isNot('OPTION_INVALID', kind, 'a kind of event', hint)));
    return null;
  }
  const given = input as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(kind as ClockEvent['kind']);
  for (const field of Object.keys(given).filter((name) => !fields.has(name))) {
    const hint = `An event ${kind} has: ${[...fields.keys()].join(', ')}.`;
    issues.push(issueAt(['events', at, field], isNot('OPTION_INVALID', field, 'a field of the event', hint)));
  }
  for (const [field, { type, needed }] of fields) {
    const value = Object.hasOwn(given, field) ? given[field] : undefined;
    if (value !== undefined || needed) {
      attempt(['events', at, field], issues, () => checkField(value, type));
    }
  }
  const when = attempt([], [], () => momentOf(given['on'] as string));
  return when === null ? null : { event: { ...given } as unknown as ClockEvent, at, when };
};

const fieldsOf = (kind: ClockEvent['kind']): ReadonlyMap<string, { type: Fields[string]; needed: boolean }> =>
  new Map(
    Object.entries({ ...COMMON, ...FIELDS[kind] }).map(([name, type]) => [
      name.replace('!', ''),
      { type, needed: name.endsWith('!') || name === 'on' },
    ]),
  );

/** Throws what is wrong with the value of a field. */
const checkField = (value: unknown, type: Fields[string]): void => {
  if (type === 'length') {
    checkLength(value);
  } else if (typeof value !== 'string') {
    const what = type === 'day' ? 'a day' : 'a text';
    throw isNot(type === 'day' ? 'DAY_TYPE' : 'OPTION_INVALID', value, what, `Pass ${what} as text.`);
  } else if (type === 'day') {
    momentOf(value);
  } else if (type !== 'text' && !type.includes(value)) {
    throw isNot('OPTION_INVALID', value, 'one of the values', `Choose one of: ${type.join(', ')}.`);
  }
};

const UNITS: ReadonlySet<unknown> = new Set(['workdays', 'days', 'weeks', 'months', 'years']);

/** Throws for what is not a length that a clock can run. */
export const checkLength = (length: unknown): void => {
  const kind: unknown = typeof length === 'object' && length !== null && 'kind' in length ? length.kind : length;
  if (!UNITS.has(kind)) {
    throw isNot('OPTION_INVALID', kind, 'a length', 'Make it with workdays(20), days(30), months(3) and the like.');
  }
  checkedTerm(length as Parameters<typeof checkedTerm>[0]);
};

/** The value of an act, or null and an issue at the path where it throws an error of this library. */
export const attempt = <Value>(path: Issue['path'], issues: Issue[], act: () => Value): Value | null => {
  try {
    return act();
  } catch (error) {
    if (isQixianError(error)) {
      issues.push(issueAt(path, error));
      return null;
    }
    throw error;
  }
};

const issueAt = (path: Issue['path'], { code, message, hint, facts }: QixianError): Issue => ({
  code,
  path,
  message,
  hint,
  facts,
});

/** Throws `HISTORY_INVALID` with every issue, unless there is none. */
export const throwIssues = (issues: readonly Issue[]): void => {
  const [first] = issues;
  if (first !== undefined) {
    const shown = issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
    const more = issues.length > shown.length ? [`And ${issues.length - shown.length} more.`] : [];
    throw new QixianError('HISTORY_INVALID', {
      message: `The history has ${issues.length} problem(s). ${[...shown, ...more].join(' ')}`,
      hint:
        issues.length === 1
          ? `${first.hint} Nothing was counted.`
          : 'Correct every event listed in issues; nothing was counted.',
      facts: issues.length === 1 ? { ...first.facts, count: 1 } : { fault: 'several', count: issues.length },
      issues: [...issues].sort((a, b) => Number(a.path[1] ?? -1) - Number(b.path[1] ?? -1)),
    });
  }
};
