import { readNumeral } from '../text/index.ts';

/** A whole number in digits or in Chinese, as a piece of a pattern. */
export const NUMBER = '(?:\\d{1,4}|[〇零一二两三四五六七八九十百廿卅]{1,7})';

/** What joins the two ends of a range. */
export const DASH = '(?:--?|~|至|到|一(?=\\d))';

/** The value of what {@link NUMBER} matched; null where the signs are no number. */
export const numberOf = (text: string | undefined): number | null => (text === undefined ? null : readNumeral(text));

/** A match of a sticky pattern at a place of the text. */
export const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** A sticky pattern from pieces. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy');
