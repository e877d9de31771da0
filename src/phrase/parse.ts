import type { DayInput } from '../kernel/index.ts';
import type { Phrase } from './types.ts';

/** The longest text that {@link parseWhen} reads, in UTF-16 units. */
export const MAX_PHRASE = 20_000;

/** What a phrase is read with. */
export interface ParseOptions {
  /** The day of the document 成文日期: years and months that the words leave out are taken from it. */
  readonly issuedOn: DayInput;
  /** The row above: for 同上, and for dates that run on into the next year in the order of the text. */
  readonly previous?: Phrase | undefined;
  /** The sentence or cell in which the phrase stands; used only for what the phrase leaves out. */
  readonly context?: string | undefined;
}

/** Reads a time cell or a short sentence. */
export const parseWhen = (text: string, _options: ParseOptions): Phrase => ({
  kind: 'refused',
  span: { from: 0, to: text.length },
  text,
  code: 'UNREAD',
  why: '尚未支持',
  readings: [],
  warnings: [],
});
