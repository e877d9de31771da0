import type * as z from 'zod';
import { type Issue, type Parsed, QixianError } from '../errors/index.ts';
import type { Statute } from '../statute/index.ts';
import { inconsistencies } from './consistency.ts';
import { statuteSchema } from './schema.ts';

/**
 * Reads a statute of your own from parsed JSON, in the format of `data/statutes/`.
 * @returns the statute, or every problem at once, each with its path
 */
export const safeReadStatute = (input: unknown): Parsed<Statute> => {
  const parsed = statuteSchema().safeParse(input);
  const issues = [...(parsed.success ? [] : parsed.error.issues.map(issueOf)), ...inconsistencies(input)];
  return parsed.success && issues.length === 0 ? { ok: true, value: parsed.data } : { ok: false, issues };
};

/**
 * Reads a statute of your own from parsed JSON, in the format of `data/statutes/`; `statute(own)` then answers by it.
 * @throws {QixianError} `DOCUMENT_INVALID` with every problem in `issues`
 */
export const readStatute = (input: unknown): Statute => {
  const parsed = safeReadStatute(input);
  if (parsed.ok) {
    return parsed.value;
  }
  const { issues } = parsed;
  const shown = issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || '(document)'}: ${message}`);
  const more = issues.length > shown.length ? [`and ${issues.length - shown.length} more`] : [];
  throw new QixianError('DOCUMENT_INVALID', {
    message: `The statute has ${issues.length} problem(s). ${[...shown, ...more].join(' ')}`,
    hint: 'Correct every problem listed in issues; nothing was taken over.',
    facts: { what: `共 ${issues.length} 处`, count: issues.length },
    issues,
  });
};

const issueOf = (issue: z.core.$ZodIssue): Issue => {
  const message = /[.]$/.test(issue.message) ? issue.message : `${issue.message}.`;
  return {
    code: 'DOCUMENT_INVALID',
    path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    message,
    hint: 'Compare with the type Statute, or with a file of data/statutes/ in the package.',
    facts: { what: message },
  };
};
