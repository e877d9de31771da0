import { fold, type Span, squeeze } from '../text/index.ts';

/** A text without width and spacing, and the way back to the original's offsets. */
export interface Prepared {
  readonly text: string;
  readonly original: (span: Span) => Span;
}

/** Folds and squeezes a text; a space between two digits stays. */
export const prepare = (text: string): Prepared => {
  const squeezed = squeeze(fold(text), { digitsApart: true });
  return { text: squeezed.text, original: squeezed.original };
};
