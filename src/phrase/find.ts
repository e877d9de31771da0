import { isNot, mustHave } from '../errors/index.ts';
import { type DayInput, toDay } from '../kernel/index.ts';
import type { Expression } from './draft.ts';
import { finish } from './finish.ts';
import { prepare } from './prepare.ts';
import { readStretch } from './read.ts';
import type { FoundPhrase } from './types.ts';

/** What running text is searched with. */
export interface FindOptions {
  /** The day of the document 成文日期; without it a date that leaves its year out is refused. */
  readonly issuedOn?: DayInput | undefined;
}

/**
 * Every time expression of a running text that limits something, in order; sentences of statutes too.
 * Only those whose `role` is `deadline` limit an act that somebody owes: a penalty, a condition, a ban, a validity, a
 * retention, a look-back or a day in force looks like one and is told apart. Adverbs such as 及时 and 定期 are passed over.
 * @param text - of any length; time and memory grow linearly with it
 * @throws {QixianError} `OPTION_INVALID` for what is not text; for `issuedOn` as `parseDay`
 * @example
 * findWhens('行政机关应当自收到申请之日起20个工作日内予以答复。')[0]?.text; //=> 20个工作日内
 */
export const findWhens = (text: string, options: FindOptions = {}): readonly FoundPhrase[] => {
  mustHave(options, 'the options of findWhens');
  const { issuedOn } = options;
  if (typeof text !== 'string') {
    throw isNot('OPTION_INVALID', text, 'text', 'Pass the words as a string.');
  }
  const issued = issuedOn === undefined ? null : toDay(issuedOn);
  const found: FoundPhrase[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfSentence(text, from);
    const sentence = text.slice(from, to);
    if (HAS_TIME.test(sentence)) {
      const prepared = prepare(sentence);
      const read = readStretch(prepared.text, 0, prepared.text.length, { issued, last: null });
      const origin = {
        text: sentence,
        original: prepared.original,
      };
      for (const expression of read) {
        if (isHeard(expression)) {
          found.push(moved(finish(prepared.text, expression, origin), from));
        }
      }
    }
    from = to;
  }
  return found;
};

/** A sentence is cut where it would run on for longer than this. */
const LONGEST = 2_000;
/** A blank line ends a sentence too, unless a date runs on behind it, as at the break of a page. */
const SENTENCE = /[。;；!！?？]|(?<![年月日于在从自至到每、,，\-—\s\d])[ \t\r]{0,8}\n\s{0,40}\n/gu;
const HAS_TIME = /[年月日周季旬天时节即限另\d]/u;

const endOfSentence = (text: string, from: number): number => {
  const stretch = text.slice(from, from + LONGEST);
  SENTENCE.lastIndex = 0;
  const end = SENTENCE.exec(stretch);
  return end === null ? from + stretch.length : from + SENTENCE.lastIndex;
};

const ADVERBS: ReadonlySet<string> = new Set(['limited', 'notice']);

/** Weak words are passed over, but for lengths, which have a role, and for what limits by itself. */
const isHeard = ({ weak, draft }: Expression): boolean =>
  weak !== true ||
  draft.kind === 'relative' ||
  draft.kind === 'immediate' ||
  (draft.kind === 'other' && ADVERBS.has(draft.type));

/** The same phrase, its offsets counted from the start of the whole text. */
const moved = <Phrase extends FoundPhrase>(phrase: Phrase, by: number): Phrase => ({
  ...phrase,
  span: { from: phrase.span.from + by, to: phrase.span.to + by },
  warnings: phrase.warnings.map((warning) => ({
    ...warning,
    span: { from: warning.span.from + by, to: warning.span.to + by },
  })),
});
