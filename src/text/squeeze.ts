/** A stretch of text by offsets, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Text without its white space, and where it stood. */
export interface Squeezed {
  readonly text: string;
  /** Offset of each character in the text that was squeezed. */
  readonly offsets: readonly number[];
  /** Whether a line break was dropped right before this character. */
  readonly startsLine: (at: number) => boolean;
  /** The stretch of the original that a stretch of `text` was made from, inner white space included. */
  readonly original: (span: Span) => Span;
}

/** White space, and the signs that take no room: zero-width spaces and joiners, byte order mark, soft hyphen. */
const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u2028\u2029\u2060\ufeff]/;

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/**
 * Drops white space, line breaks too, and remembers where everything stood.
 * @param options - `digitsApart`: one space stays between two digits, so that no number grows out of two
 * @example
 * squeeze('1 月\n1 日').text; //=> 1月1日
 */
export const squeeze = (text: string, { digitsApart = false }: { readonly digitsApart?: boolean } = {}): Squeezed => {
  const kept: string[] = [];
  const offsets: number[] = [];
  const lineStarts = new Set<number>([0]);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (!BLANK.test(sign)) {
      const last = kept.at(-1) ?? '';
      if (digitsApart && isDigit(sign) && isDigit(last) && offsets.at(-1) !== at - 1) {
        kept.push(' ');
        offsets.push(at - 1);
      }
      kept.push(sign);
      offsets.push(at);
    } else if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029') {
      lineStarts.add(kept.length);
    }
  }
  return {
    text: kept.join(''),
    offsets,
    startsLine: (at) => lineStarts.has(at),
    original: ({ from, to }) => {
      const first = offsets[from] ?? text.length;
      const last = offsets[to - 1];
      return { from: first, to: to > from && last !== undefined ? last + 1 : first };
    },
  };
};

/** Answers in which line of a text an offset lies, counted from 1. */
export const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  };
};
