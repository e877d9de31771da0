import { readdirSync, readFileSync } from 'node:fs';
import type { WorkCalendar } from 'qixian/calendar';
import type { CertificateFacts, LunarFact, NoticeFact, StatuteFact, StatutoryFact } from 'qixian/certificate';
import type { ClockRule } from 'qixian/clock';
import type { LegalBasis } from 'qixian/term';
import { reply, reviewApplication, reviewDecision } from './clock-rules.ts';

const data = new URL('../../data/', import.meta.url);

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`${folder}/`, data))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);

const noticesIn = (path: string): readonly NoticeFact[] =>
  (read(path) as { readonly notices: readonly NoticeFact[] }).notices;

const nationalFiles = filesIn('calendar/cn').filter((path) => /\d{4}\.json$/.test(path));

/** The facts as the package ships them, read from their files as a user would. */
export const facts: CertificateFacts = {
  notices: [...nationalFiles, ...filesIn('calendar/regions')].flatMap(noticesIn),
  statutes: [...filesIn('statutes'), ...filesIn('statutes/general')].map((path) => read(path) as StatuteFact),
  statutory: read('calendar/cn/statutory.json') as StatutoryFact,
  lunar: read('calendar/lunar.json') as LunarFact,
};

/** The facts of a calendar made for a test: its own notices, through JSON. */
export const factsOf = (calendar: WorkCalendar): CertificateFacts => ({
  ...facts,
  notices: JSON.parse(JSON.stringify(calendar.notices)) as readonly NoticeFact[],
  calendar: calendar.id.slice(0, calendar.id.indexOf('@')),
});

/** Every provision inside a clock rule. */
const provisionsOf = (value: ClockRule | object): readonly LegalBasis[] =>
  'order' in value && 'words' in value
    ? [value as LegalBasis]
    : Object.values(value).flatMap((part) => (typeof part === 'object' && part !== null ? provisionsOf(part) : []));

/** The provisions that the clock rules of the tests cite, as a statute file would have them. */
export const allRules: readonly StatuteFact[] = [reply, reviewDecision, reviewApplication].flatMap((rule) =>
  provisionsOf(rule).map(({ title, order, article, words, from, to }) => ({
    title,
    versions: [{ order, from, to, provisions: [{ article, words }] }],
  })),
);
