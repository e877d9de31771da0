import { readdirSync, readFileSync } from 'node:fs';
import type { Statute } from '../../src/statute/types.ts';
import { readStatute } from '../../src/statute-file/read.ts';
import law from '../statutes/general/counting-law.json' with { type: 'json' };
import tax from '../statutes/general/tax-filing.json' with { type: 'json' };

const BANNER = '// Made from data/statutes/ by `npm run data`; edit the files there, not this one.';
const FOLDER = new URL('../statutes/', import.meta.url);

/** Every statute under data/statutes/, read and found sound, by key. */
const all = (): readonly Statute[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const one = readStatute(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
      if (`${one.statute}.json` !== file) {
        throw new Error(`${file} holds ${one.statute}`);
      }
      return one;
    });

/** The text of `src/statute/catalogue.data.ts`: every statute, one a line. */
export const catalogueModule = (): string => `${BANNER}
import type { Statute } from './types.ts';

export const CATALOGUE: readonly Statute[] = [
${all()
  .map((one) => JSON.stringify(one))
  .join(',\n')}
];
`;

/** The text of `src/statute/publication.data.ts`: what publicationDeadline needs, apart from all the rest. */
export const publicationModule = (): string => {
  const one = all().find(({ statute }) => statute === 'open-government-information');
  const versions = one?.versions.map((version) => ({
    ...version,
    periods: version.periods.filter(({ period }) => period === 'proactive-disclosure'),
  }));
  return `${BANNER}
import type { Statute } from './types.ts';

export const PUBLICATION: Statute = ${JSON.stringify({ ...one, versions })};
`;
};

interface Sourced {
  readonly source: string;
  readonly provisions: readonly object[];
}

const withoutSource = ({ source, provisions, ...text }: Sourced): object => ({
  ...text,
  provisions: provisions.map((provision) => ({ ...provision, note: undefined })),
});

/** The text of `src/statute/counting-law.data.ts`; sources and notes stay in the file. */
export const countingLawModule = (): string => {
  const texts = Object.fromEntries(
    Object.entries(law).map(([key, value]) => [key, Array.isArray(value) ? value.map(withoutSource) : value]),
  );
  return `${BANNER}
import type { CountingLaw } from './counting-law.ts';

export const COUNTING_LAW: CountingLaw = ${JSON.stringify(texts)};
`;
};

/** The text of `src/statute/tax-filing.data.ts`; sources stay in the file. */
export const taxFilingModule = (): string => `${BANNER}
import type { TaxFiling } from './tax.ts';

export const TAX_FILING: TaxFiling = ${JSON.stringify({ ...tax, tables: tax.tables.map(({ note, source, ...table }) => table) })};
`;
