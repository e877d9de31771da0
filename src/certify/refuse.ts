import { QixianError } from '../errors/index.ts';

/** Why no certificate is given. */
export type RefusedFor =
  | 'bounded'
  | 'refused'
  | 'no-input'
  | 'assumed'
  | 'calendar'
  | 'law'
  | 'instant'
  | 'hour'
  | 'uncounted';

/** The error `CERTIFICATE_REFUSED`, with the reason as a word among its facts. */
export const refuse = (reason: RefusedFor, message: string, hint: string): QixianError =>
  new QixianError('CERTIFICATE_REFUSED', { message, hint, facts: { reason, what: message } });
