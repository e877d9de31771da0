/**
 * certificate: a deadline's certificate 计算凭证, and the checker that trusts nobody.
 *
 * A certificate says what was asked, which notices the calendar knew, and how the day came out, step by step and day by
 * day. {@link checkCertificate} counts it again from notices and statutes as JSON; it shares no code with what made it.
 * Days are `YYYY-MM-DD`, runs include both ends. Read `asked.ts` first, then `types.ts` and `check.ts`.
 */
export { calendarIdOf } from './calendar-id.ts';
export { type CertificateCheck, certificateChecker, checkCertificate } from './check.ts';
export type {
  CertificateFacts,
  LunarFact,
  NoticeFact,
  StatuteFact,
  StatutoryFact,
} from './facts.ts';
export type * from './types.ts';
