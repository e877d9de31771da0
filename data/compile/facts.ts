import { readdirSync, readFileSync } from 'node:fs';
import type { CertificateFacts, NoticeFact, StatutoryFact } from '../../src/certificate/index.ts';
import statutory from '../calendar/cn/statutory.json' with { type: 'json' };
import lunar from '../calendar/lunar.json' with { type: 'json' };

const DATA = new URL('../', import.meta.url);

const filesIn = (folder: string, name = /\.json$/): readonly unknown[] =>
  readdirSync(new URL(folder, DATA))
    .filter((file) => name.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(`${folder}${file}`, DATA), 'utf8')));

/** What a notice is known by and what it says; for whom it speaks and how it is attested stay in its file. */
const noticeOf = (notice: NoticeFact): NoticeFact => {
  const { id, kind, year, title, number, signedOn, publishedOn, items, region, scope, confidence } = notice;
  // JSON leaves out what a notice does not have.
  const told = { id, kind, year, title, number, signedOn, publishedOn, region, scope, confidence } as NoticeFact;
  return {
    ...told,
    items: items.map(({ name, rest, work, plain, statutory: days }) => ({
      name,
      ...(rest && { rest }),
      ...(work && { work }),
      ...(plain && { plain }),
      ...(days && { statutory: days }),
    })),
  };
};

/** Sources and remarks stay in the files. */
const LEFT_OUT = ['source', 'sources', 'note'];

/** A part of the facts on a line of its own. */
const lineOf = (part: unknown): string =>
  JSON.stringify(part, (name, value: unknown) => (LEFT_OUT.includes(name) ? undefined : value));

const linesOf = (parts: readonly unknown[]): string => `[\n${parts.map(lineOf).join(',\n')}\n]`;

/** All that a certificate is checked against, as it stands in the files under data/. */
const parts = (): Required<Omit<CertificateFacts, 'calendar'>> => ({
  notices: [...filesIn('calendar/cn/', /^\d{4}\.json$/), ...filesIn('calendar/regions/')].flatMap((file) =>
    (file as Pick<CertificateFacts, 'notices'>).notices.map(noticeOf),
  ),
  statutes: [...filesIn('statutes/'), ...filesIn('statutes/general/')] as readonly object[],
  statutory: statutory as StatutoryFact,
  lunar,
});

/** The text of `data/facts.json`: the facts for `certificateChecker` as one file, a notice or a statute a line. */
export const factsFile = (): string => {
  const { notices, statutes, statutory: regimes, lunar: table } = parts();
  return `{
"made": "from the files under data/ by npm run data; sources and remarks stand there",
"notices": ${linesOf(notices)},
"statutes": ${linesOf(statutes)},
"statutory": ${lineOf(regimes)},
"lunar": ${lineOf(table)}
}
`;
};
