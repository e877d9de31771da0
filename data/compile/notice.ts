/**
 * Turns the text of a published notice into the data file of its year: `npm run notice -- notice.txt`.
 * The text is proved against itself first; a disagreement is told with its sentence, and nothing is written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { errorLines } from '../../src/explain/index.ts';
import { noticeFile, safeParseNotice } from '../../src/notice/index.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('npm run notice -- <file with the text of the notice, UTF-8>');
  process.exit(2);
}

const parsed = safeParseNotice(readFileSync(path, 'utf8'));
if (!parsed.ok) {
  for (const issue of parsed.issues) {
    console.error([String(issue.facts['sentence'] ?? ''), ...errorLines(issue, 'en'), ''].join('\n'));
  }
  process.exit(1);
}

const notice = parsed.value;
const file = new URL(`../calendar/cn/${notice.year}.json`, import.meta.url);
const year: { notices: { id: string }[] } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { year: notice.year, notices: [] };
const kept = year.notices.filter(({ id }) => id !== notice.id);
const made = { ...noticeFile(notice), confidence: 'notice-text', sources: [] };
writeFileSync(file, `${JSON.stringify({ ...year, notices: [...kept, made] }, null, 2)}\n`);
console.log(`wrote ${notice.id} to data/calendar/cn/${notice.year}.json; add its sources there, then run npm run data`);
