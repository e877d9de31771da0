/**
 * statute-file: a statute of your own, read from JSON in the format of `data/statutes/`.
 *
 * {@link safeReadStatute} returns the statute or every problem at once, {@link readStatute} throws them; `statute(own)`
 * of `qixian/statute` then counts by it. Read `schema.ts` first.
 */
export { readStatute, safeReadStatute } from './read.ts';
