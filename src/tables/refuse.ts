import { QixianError } from '../errors/index.ts';

/** The error of a table that cannot be read at all: `TABLE_INVALID`, with the place where there is one. */
export const refuse = (
  what: { readonly en: string; readonly zh: string },
  hint: string,
  path: readonly (string | number)[] = [],
): QixianError =>
  new QixianError('TABLE_INVALID', { message: `${what.en}.`, hint, path, facts: { what: what.zh, en: what.en } });
