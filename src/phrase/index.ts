/**
 * phrase: deadlines as Chinese official documents word them, and back.
 *
 * {@link parseWhen} reads the time cell of a task table or a short sentence, {@link findWhens} every deadline expression
 * of a running text, {@link formatWhen} writes a `When` in the canonical words. What is not sure is refused with the
 * stretch that could not be read. Days are `YYYY-MM-DD`, offsets UTF-16 units of the text as given, end excluded.
 * Read `types.ts` first.
 */
export { type FindOptions, findWhens } from './find.ts';
export { formatWhen } from './format.ts';
export { MAX_PHRASE, type ParseOptions, parseWhen } from './parse.ts';
export type {
  EndPrecision,
  FixedBy,
  FixedFrom,
  FixedPhrase,
  FoundPhrase,
  Frequency,
  ImmediatePhrase,
  Inference,
  MultiPhrase,
  NonePhrase,
  OngoingPhrase,
  OtherPhrase,
  OtherReading,
  Phrase,
  PhraseWarning,
  Precision,
  RecurringPhrase,
  RefusedPhrase,
  RelativePhrase,
  RelativeUnit,
  Role,
  SinglePhrase,
  WindowPhrase,
} from './types.ts';
