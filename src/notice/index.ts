/**
 * notice: from the text of a 放假通知 to a {@link Notice} that a calendar knows, and back to a file.
 *
 * {@link parseNotice} reads the published text and proves it against itself; a copy that contradicts itself is refused
 * with every sentence that does. {@link readNotice} reads a notice saved as JSON. Days are `YYYY-MM-DD`. Read `parse.ts`
 * first: `layout.ts` splits the text, `dates.ts` and `clauses.ts` read it, `settle.ts` and `proof.ts` check it.
 */
export { type NoticeFile, noticeFile } from './file.ts';
export { parseNotice, safeParseNotice } from './parse.ts';
export { readNotice, safeReadNotice } from './schema.ts';
export type { ParseNoticeOptions } from './types.ts';
