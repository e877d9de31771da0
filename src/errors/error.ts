import type { ErrorCode } from './codes.ts';

const brand = Symbol.for('qixian/error');

/** Where in the input the problem sits: keys and indexes from the outside in, empty for the input itself. */
export type ErrorPath = readonly (string | number)[];

/** The values that a message speaks of, by name, so that it can be worded again in another language. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** One problem: a code to branch on, the place, what is wrong and what to do. Plain data. */
export interface Issue {
  readonly code: ErrorCode;
  readonly path: ErrorPath;
  readonly message: string;
  readonly hint: string;
  readonly facts: ErrorFacts;
}

/** A document read, or everything that is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What an error is made of; `path`, `facts` and `issues` default to empty. */
export interface ErrorParts {
  readonly message: string;
  readonly hint: string;
  readonly path?: ErrorPath;
  readonly facts?: ErrorFacts;
  /** All problems of a document, when there may be more than one. */
  readonly issues?: readonly Issue[];
}

/**
 * The one error class of the library. Test with {@link isQixianError}, which also holds when two copies are loaded.
 * @example
 * try { parseDay('2026-02-30'); } catch (error) { if (isQixianError(error)) console.log(error.code, error.hint); }
 */
export class QixianError extends Error implements Issue {
  declare readonly code: ErrorCode;
  declare readonly path: ErrorPath;
  declare readonly hint: string;
  declare readonly facts: ErrorFacts;
  /** All problems of a document; empty for a single problem. */
  declare readonly issues: readonly Issue[];

  constructor(code: ErrorCode, parts: ErrorParts) {
    super(parts.message);
    Object.assign(this, { [brand]: true, name: 'QixianError', code, path: [], facts: {}, issues: [] }, parts);
  }
}

/** Whether a caught value is an error of this library, also from another loaded copy. */
export const isQixianError = (value: unknown): value is QixianError =>
  typeof value === 'object' && value !== null && brand in value;
