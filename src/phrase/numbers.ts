import { readNumeral } from '../text/index.ts';

/** A whole number in digits or in Chinese, as a piece of a pattern. */
export const NUMBER = '(?:\\d{1,4}|[〇零一二两三四五六七八九十百廿卅]{1,7})';

/** What joins the two ends of a range. */
export const DASH = '(?:-{1,4}|~|至|到|一(?=\\d))';

/** A weekday, as a piece of a pattern. */
export const WEEKDAY = '(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])';

/** The value of what {@link NUMBER} matched; null where the signs are no number. */
export const numberOf = (text: string | undefined): number | null => (text === undefined ? null : readNumeral(text));

/** The named groups of a match. */
export interface Groups {
  readonly [group: string]: string | undefined;
}

/** What a pattern matched: its named groups, the words and where they end. */
export interface Match {
  readonly groups: Groups;
  readonly word: string;
  readonly to: number;
}

/** A match of a sticky pattern at a place of the text. */
export const at = (pattern: RegExp, text: string, from: number): Match | null => {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found && { groups: found.groups ?? {}, word: found[0], to: from + found[0].length };
};

/** A sticky pattern from pieces. */
export const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/** The first of the named groups that took part in a match. */
export const which = <Name extends string>(names: readonly Name[], groups: Groups | undefined): Name | null =>
  names.find((name) => groups?.[name] !== undefined) ?? null;
