import type { Span } from '../text/index.ts';
import { defined, type Expression } from './draft.ts';
import { isTarget, roleOf } from './roles.ts';
import { termOf } from './to-term.ts';
import { whenOf } from './to-when.ts';
import type { FoundPhrase } from './types.ts';

/** How offsets of the text that was read become offsets of the text as given. */
export interface Origin {
  readonly text: string;
  readonly original: (span: Span) => Span;
}

/** Adds what is common to all phrases: place, role, binding, the term and the `When`. */
export const finish = (read: string, expression: Expression, origin: Origin): FoundPhrase => {
  const { from, to, draft } = expression;
  const span = origin.original({ from, to });
  const place = { span, text: origin.text.slice(span.from, span.to) };
  const warnings = (draft.warnings ?? []).map((warning) => ({ ...warning, span: origin.original(warning.span) }));
  if (draft.kind === 'refused') {
    return { readings: [], ...draft, ...place, warnings };
  }
  const target = isTarget(read, from, draft);
  const role = roleOf(read, from, to, draft);
  const term = draft.kind === 'relative' ? termOf(draft, role) : null;
  const when = warnings.some(({ code }) => code === 'RANGE_REVERSED')
    ? null
    : whenOf(draft, term, target, expression, place.text);
  const binding = target ? 'target' : 'required';
  const whole = { inferred: [], readings: [], ...draft, ...(draft.kind === 'relative' && { term }) };
  // A draft with what was left out of it is a phrase.
  return { ...defined(whole), ...place, warnings, when, binding, role } as FoundPhrase;
};
