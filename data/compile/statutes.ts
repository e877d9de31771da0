import information from '../statutes/open-government-information.json' with { type: 'json' };

const withoutSource = ({ statute, title, versions }: typeof information) => ({
  statute,
  title,
  versions: versions.map(({ periods, ...version }) => ({
    ...version,
    periods: periods.map(({ source, confidence, ...period }) => period),
  })),
});

/** The text of `src/statute/information.data.ts`; sources and confidence stay in the file. */
export const statuteModule =
  (): string => `// Made from data/statutes/ by \`npm run data\`; edit the files there, not this one.
import type { Statute } from './types.ts';

export const INFORMATION: Statute = ${JSON.stringify(withoutSource(information), null, 2)};
`;
