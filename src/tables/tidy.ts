import { refuse } from './refuse.ts';

/** Signs that take no room: zero-width spaces and joiners, byte order mark, soft hyphen, marks of direction. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Control characters that no text has; tab, the line ends, vertical tab and form feed of word processors aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

const isLatin = (sign: string): boolean => sign > ' ' && sign <= '~';

/** The spaces of the layout: one stays between Latin words, all others go (`2021 年 1 月` is `2021年1月`). */
const tighten = (line: string): string =>
  line.replace(/\s+/g, (run, at: number) =>
    isLatin(line.charAt(at - 1)) && isLatin(line.charAt(at + run.length)) ? ' ' : '',
  );

/**
 * The lines of a cell, layout spaces taken out, empty ones dropped.
 * @throws {QixianError} `TABLE_INVALID` for a control character, with the place
 */
export const linesOf = (text: string, at: string): readonly string[] => {
  if (text === '') {
    return [];
  }
  noControls(text, at);
  return text
    .replace(INVISIBLE, '')
    .split(LINE_END)
    .map((line) => tighten(line).trim())
    .filter((line) => line !== '');
};

/** Throws for a character that shows a file of another kind, or a broken one. */
export const noControls = (text: string, at: string): void => {
  const found = CONTROL.exec(text);
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw refuse(
      { en: `${at} has the control character U+${code}`, zh: `${at} 含控制字符 U+${code}` },
      'Copy the table again from the program that shows it; such characters come from a damaged or a binary file.',
      [at],
    );
  }
};

const ENDS = '。；;：:，,、！？';
const BEGINS_ITEM = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳•●·])/;

/**
 * Lines as one text. A wrapped line is joined to the one before; a break after a stop or before a numbered item was
 * meant and stays.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    if (text === '') {
      return line;
    }
    const last = text.charAt(text.length - 1);
    const meant = ENDS.includes(last) || BEGINS_ITEM.test(line);
    const words = /[A-Za-z,.;]/.test(last) && /^[A-Za-z]/.test(line);
    return `${text}${meant ? '\n' : words ? ' ' : ''}${line}`;
  }, '');
