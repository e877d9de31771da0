import { linesOf } from './tidy.ts';

/** A stretch of a line without a gap in which a cell could end, measured. A full-width sign is 2 wide. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** What must fit beside it so that the line before needs no break: its first sign, number or word. */
  readonly head: number;
  /** It stands on one line with the piece before it. */
  readonly glued: boolean;
  /** What it costs to keep it in one cell with the piece before it, and what to begin another cell here. */
  readonly join: number;
  readonly part: number;
}

const isWide = (sign: string): boolean => sign > '\u2e7f';

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);

/** The first unbreakable part: a run of Latin letters or digits, or a sign with the punctuation that binds to it. */
const HEAD = /^[（《“‘「(]*(?:[!-~]+|[\s\S])[，。、；：？！）》”’」)]*/;

/** A gap that is far too wide to be one between words. */
const WIDE_GAP = { join: 10, part: 0 };
/** Between two full-width signs nobody writes a space; a converter makes one of the gap between two cells. */
const CELL_GAP = { join: 5, part: 0 };
/** Between a sign and a number a converter puts one also inside a cell. */
const NUMBER_GAP = { join: 0, part: 0.5 };

/**
 * The pieces of a line. A number stays with what follows it (10 月 31 日前), and so do signs set apart one by one
 * (市 委 组 织 部).
 */
export const piecesOf = (raw: string, at: string): readonly Piece[] => {
  const spaced = /^(?:\S\s)+\S{0,2}$/.test(raw);
  const parts = spaced ? [{ words: raw, gap: '' }] : partsOf(raw);
  return parts.flatMap(({ words, gap }, of): readonly Piece[] => {
    const text = linesOf(words, at).join('');
    const before = parts[of - 1]?.words ?? '';
    const spaces = spaced ? 0 : words.length - text.length;
    const cost =
      of === 0
        ? { join: 0, part: 0 }
        : gap.length > 1 || gap === '\t'
          ? WIDE_GAP
          : isWide(before.slice(-1)) && isWide(words.slice(0, 1))
            ? CELL_GAP
            : NUMBER_GAP;
    const head = widthOf(HEAD.exec(text)?.[0] ?? '');
    return text === '' ? [] : [{ text, width: widthOf(text) + spaces * 0.5, head, glued: of > 0, ...cost }];
  });
};

interface Part {
  readonly words: string;
  readonly gap: string;
}

/** Parts at gaps, but not after a number, in a date, or between Latin words. */
const partsOf = (raw: string): readonly Part[] => {
  const parts: { words: string; gap: string }[] = [];
  for (const [, gap = '', word = ''] of raw.matchAll(/(\s*)(\S+)/g)) {
    const last = parts.at(-1);
    const narrow = gap.length === 1 && gap !== '\t';
    const inDate = last !== undefined && /[年月至到]$/.test(last.words.slice(-1)) && /^\d/.test(word);
    if (last !== undefined && narrow && (inDate || !isWide(last.words.slice(-1)))) {
      last.words += `${gap}${word}`;
    } else {
      parts.push({ words: word, gap });
    }
  }
  return parts;
};

/** Two pieces of one line as one text. */
export const oneLine = (left: string, right: string): string =>
  `${left}${/[A-Za-z]$/.test(left.slice(-1)) && /^[A-Za-z]/.test(right) ? ' ' : ''}${right}`;
