import { readdirSync, readFileSync } from 'node:fs';
import type { RegionalRow } from '../../src/region/types.ts';

/** A local notice as it stands in `data/calendar/regions/CN-XX.json`, with what stays there. */
interface RegionalFile extends Omit<RegionalRow, 'items'> {
  readonly items: readonly (RegionalRow['items'][number] & { readonly nameEn?: string })[];
}

const FOLDER = new URL('../calendar/regions/', import.meta.url);

const rowOf = (notice: RegionalFile): RegionalRow => ({
  id: notice.id,
  year: notice.year,
  region: notice.region,
  gbT2260: notice.gbT2260,
  regionName: notice.regionName,
  event: notice.event,
  title: notice.title,
  scope: notice.scope,
  audience: notice.audience,
  number: notice.number,
  signedOn: notice.signedOn,
  publishedOn: notice.publishedOn,
  confidence: notice.confidence,
  items: notice.items.map(({ name, rest, work }) => ({ name, rest, ...(work ? { work } : {}) })),
});

const readRows = (): readonly RegionalRow[] =>
  readdirSync(FOLDER)
    .filter((name) => /^CN-[A-Z]{2}\.json$/.test(name))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { notices: RegionalFile[] }).notices)
    .map(rowOf);

/** The text of `src/region/regions.data.ts`, one notice a line; sources and notes stay in the files. */
export const regionModule =
  (): string => `// Made from data/calendar/regions/ by \`npm run data\`; edit the files there, not this one.
import type { RegionalRow } from './types.ts';

export const ROWS: readonly RegionalRow[] = [
${readRows()
  .map((row) => `  ${JSON.stringify(row)},`)
  .join('\n')}
];
`;
