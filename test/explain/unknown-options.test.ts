import { type CertificateFacts, checkCertificate } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import { guangzhou2020, obligationsOf } from 'qixian/directive';
import { explain } from 'qixian/explain';
import { type Assessment, assess } from 'qixian/schedule';
import { informationFlow, publicationDeadline, taxFilingDeadline } from 'qixian/statute';
import { fixedDeadline } from 'qixian/term';
import { expect, test } from 'vitest';

/* What a caller without types may pass: an option that is misspelt or unknown, or nothing at all. */

const made = publicationDeadline('2020-01-10');
const options: object = { lawVersion: 'due' };
const request = { received: '2020-01-10', channel: 'in-person', submittedAt: '2020-01-09' } as const;
const [late] = assess(obligationsOf(guangzhou2020, { from: '2020-09-01', to: '2020-12-31' }), {
  asOf: '2021-01-11',
}) as [Assessment];
const facts: object = { notices: [] };

test.each<[what: string, act: () => unknown]>([
  ['publicationDeadline', () => publicationDeadline('2020-01-10', options)],
  ['taxFilingDeadline', () => taxFilingDeadline('2021-04', options)],
  ['fixedDeadline', () => fixedDeadline('2021-04-01', options)],
  ['informationFlow', () => informationFlow(request, { asOf: '2020-01-20' })],
  ['certify', () => certify(JSON.parse('null'))],
  ['explain of nothing', () => explain(JSON.parse('null'), { lang: 'zh', purpose: 'memo' })],
  ['explain without a language', () => explain(made, JSON.parse('{}'))],
  ['explain of an assessment without its directive', () => explain(late, JSON.parse('{"lang":"zh","purpose":"memo"}'))],
  ['checkCertificate without facts', () => checkCertificate(certify(made), facts as CertificateFacts)],
])('%s says what is wrong', (_, act) => {
  expect(act).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
});
