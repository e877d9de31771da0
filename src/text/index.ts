/**
 * text: reading Chinese official text without minding how it was typed.
 *
 * {@link fold} makes full-width digits, letters and punctuation 全角 half-width, one character for one, so that a place
 * in the folded text is the same place in the text it came from. {@link squeeze} drops white space and remembers where
 * everything stood. {@link readNumeral} reads Chinese numerals. Offsets count UTF-16 units from 0. Read `fold.ts` first.
 */
export { fold } from './fold.ts';
export { readNumeral } from './numerals.ts';
export { lineFinder, type Span, type Squeezed, squeeze } from './squeeze.ts';
