import type { ReceiptChannel, ServiceChannel } from '../clock/index.ts';
import type { LegalBasis } from '../term/index.ts';

/**
 * What a case file 案卷 says of a matter, for the slots of a text. Words are printed as they are, so they are given in the
 * language asked for; what is left out is printed as an open slot ［ ］ or in general words.
 */
export interface CaseFile {
  /** What was received: 政府信息公开申请. */
  readonly matter?: string;
  /** What the matter is called for short: 申请. */
  readonly matterShort?: string;
  /** What the term is for: 答复. */
  readonly act?: string;
  /** Who had to act: 本机关, 被告. */
  readonly agency?: string;
  /** Who asked: 您, 原告. */
  readonly party?: string;
  /** How it came, where the deadline itself does not say. */
  readonly channel?: ReceiptChannel;
  /** The provision on the day of receipt, where the deadline itself does not say. */
  readonly receipt?: readonly LegalBasis[];
  /** The number of the exhibit that shows the receipt: 证据1. */
  readonly evidence?: string;
  /** The act that completed the matter. */
  readonly completed?: {
    /** The day of the act that counts, `YYYY-MM-DD`, or an instant as ISO text with an offset. */
    readonly on: string;
    readonly channel: ServiceChannel;
    /** The number of the exhibit that shows it. */
    readonly evidence?: string;
    /** The provision that says which act counts; that of the clock's rule for the channel unless given. */
    readonly basis?: readonly LegalBasis[];
  };
}
