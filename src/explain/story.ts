import type { WorkCalendar } from '../calendar/index.ts';
import type { Certificate, CitedArticle, Step } from '../certificate/index.ts';
import type { ReceiptChannel } from '../clock/index.ts';
import { QixianError } from '../errors/index.ts';
import type { Decided } from '../term/index.ts';
import type { CaseFile } from './case.ts';
import type { Language } from './errors.ts';

/** All that a text about one deadline is told from. */
export interface Story {
  readonly deadline: Decided;
  readonly certificate: Certificate;
  readonly calendar: WorkCalendar;
  readonly file: CaseFile;
  readonly lang: Language;
}

/** The error `WORDING_REFUSED`: a text that must not be written. */
export const refuseWording = (message: string, zh: string, hint: string): QixianError =>
  new QixianError('WORDING_REFUSED', { message, hint, facts: { what: message, zh } });

/** The steps of a kind. */
export const stepsOf = <Kind extends Step['kind']>(
  { steps }: Certificate,
  kind: Kind,
): readonly Extract<Step, { readonly kind: Kind }>[] =>
  steps.filter((step): step is Extract<Step, { readonly kind: Kind }> => step.kind === kind);

/** The provision that sets the length, the first where there are several. */
export const lengthArticle = ({ question }: Certificate): CitedArticle | null => question.articles[0] ?? null;

/** How the matter came in, by the deadline or the case file. */
export const channelOf = ({ deadline, file }: Story): ReceiptChannel | null => {
  const start =
    deadline.input?.kind === 'clock' ? deadline.input.events.find((event) => event.kind === 'start') : undefined;
  return file.channel ?? (start?.kind === 'start' ? start.channel : undefined) ?? null;
};

/** Words of the case file, or those in general use. */
export const wordsOf = ({ file, lang }: Story, defaults: { readonly agency: string; readonly party: string }) => ({
  agency: file.agency ?? defaults.agency,
  party: file.party ?? defaults.party,
  matter: file.matter ?? (lang === 'zh' ? '申请' : 'application'),
});

/** ［证据1］, or an open slot. */
export const evidenceSlot = (evidence: string | undefined, lang: Language): string =>
  lang === 'zh' ? `［${evidence ?? '证据×'}］` : ` [${evidence ?? 'exhibit ×'}]`;
