import type { ErrorPath, Issue } from '../errors/index.ts';

/** The codes of what the checker finds. */
export type CertificateCode =
  | 'CERTIFICATE_SHAPE'
  | 'CERTIFICATE_CALENDAR'
  | 'CERTIFICATE_ARTICLE'
  | 'CERTIFICATE_COUNT'
  | 'CERTIFICATE_DIFFERS';

/** Thrown inside the checker where it cannot go on; it never leaves {@link checkCertificate}. */
export class Unfit extends Error {
  readonly issue: Issue;

  constructor(code: CertificateCode, path: ErrorPath, message: string, hint: string) {
    super(message);
    this.issue = { code, path, message, hint, facts: { what: message } };
  }
}
