import type * as z from 'zod';
import { type ErrorCode, type ErrorFacts, type Issue, type Parsed, QixianError } from '../errors/index.ts';
import { directiveReferences, rosterReferences } from './references.ts';
import { directiveSchema, rosterSchema } from './schema.ts';
import type { Directive, Roster } from './types.ts';

/**
 * Reads a directive from parsed JSON.
 * @returns the directive, or every problem at once, each with its path
 */
export const safeParseDirective = (input: unknown): Parsed<Directive> =>
  read(input, directiveSchema(), directiveReferences);

/**
 * Reads a directive from parsed JSON.
 * @throws {QixianError} `DOCUMENT_INVALID` with every problem in `issues`
 */
export const parseDirective = (input: unknown): Directive => valueOrThrow(safeParseDirective(input), 'directive');

/** Reads a roster 名录 from parsed JSON; every problem at once. */
export const safeParseRoster = (input: unknown): Parsed<Roster> => read(input, rosterSchema(), rosterReferences);

/** Reads a roster 名录 from parsed JSON. Throws `DOCUMENT_INVALID` with every problem in `issues`. */
export const parseRoster = (input: unknown): Roster => valueOrThrow(safeParseRoster(input), 'roster');

const read = <Value>(
  input: unknown,
  schema: z.ZodType<Value>,
  references: (input: unknown) => readonly Issue[],
): Parsed<Value> => {
  const parsed = schema.safeParse(input);
  const issues = [...(parsed.success ? [] : parsed.error.issues.map(issueOf)), ...references(input)];
  return parsed.success && issues.length === 0 ? { ok: true, value: parsed.data } : { ok: false, issues };
};

const valueOrThrow = <Value>(parsed: Parsed<Value>, what: string): Value => {
  if (parsed.ok) {
    return parsed.value;
  }
  const { issues } = parsed;
  const shown = issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || '(document)'}: ${message}`);
  const more = issues.length > shown.length ? [`and ${issues.length - shown.length} more`] : [];
  throw new QixianError('DOCUMENT_INVALID', {
    message: `The ${what} has ${issues.length} problem(s). ${[...shown, ...more].join(' ')}`,
    hint: 'Correct every problem listed in issues; nothing was taken over.',
    facts: { what: `共 ${issues.length} 处`, count: issues.length },
    issues,
  });
};

const issueOf = (issue: z.core.$ZodIssue): Issue => {
  const told =
    issue.code === 'custom'
      ? (issue.params as { code?: ErrorCode; hint?: string; facts?: ErrorFacts } | undefined)
      : undefined;
  const message = /[.]$/.test(issue.message) ? issue.message : `${issue.message}.`;
  return {
    code: told?.code ?? 'DOCUMENT_INVALID',
    path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    message,
    hint: told?.hint ?? 'Compare with the types Directive and Roster, or with a directive that ships with the package.',
    facts: told?.facts ?? { what: message },
  };
};
