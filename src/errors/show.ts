import type { ErrorCode } from './codes.ts';
import { QixianError } from './error.ts';

/** A caught value for a message: text quoted and cut to 40 characters, so that what cannot be seen is visible. */
export const show = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
    : value instanceof Date
      ? 'A Date'
      : typeof value === 'object' && value !== null
        ? 'An object'
        : String(value).slice(0, 40);

/** The commonest error: a value that is not what it must be. `facts` has the `value` as shown and the `what`. */
export const isNot = (code: ErrorCode, input: unknown, what: string, hint: string): QixianError => {
  const value = show(input);
  return new QixianError(code, { message: `${value} is not ${what}.`, hint, facts: { value, what } });
};
