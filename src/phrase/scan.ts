import type { DateWords } from './date-words.ts';
import { readDate } from './dates.ts';
import { type DurationWords, readDuration } from './durations.ts';
import { type EveryWords, readEvery } from './frequencies.ts';
import { at, sticky } from './numbers.ts';
import { type LimitWords, readWords } from './words.ts';

/** The smallest pieces that speak of time, in the order of the text. */
export type Atom = DateWords | DurationWords | EveryWords | LimitWords;

/** The signs with which an atom can begin: no letter and no punctuation. */
const STARTS = /["《\d\u3007\u4e00-\u9fff]/gu;

/** Words that begin like a number or a frequency and are neither. */
const NOT_TIME = /(?:一般|一定|一致|一律|一并|一是|二是|三是|四是|五是|一次性|三公|两会|两学一做|七一勋章)/uy;

/** 《2009年工作总结》: the name of a paper. */
const TITLE = /《[^《》。;]{1,60}》?/uy;

/** What is passed over whole, so that nothing is read from its middle. */
const PASSED = [TITLE, NOT_TIME];
const DIGITS = sticky('\\d+|');

/** The atoms of a text, never overlapping. */
export const scan = (text: string, from = 0, to = text.length): readonly Atom[] => {
  const atoms: Atom[] = [];
  for (let place = from; place < to; ) {
    STARTS.lastIndex = place;
    const start = STARTS.exec(text)?.index ?? to;
    const passed = PASSED.map((pattern) => at(pattern, text, start)).find((found) => found !== null);
    const atom = start < to && passed === undefined ? atomAt(text, start) : null;
    if (atom !== null && atom.to <= to) {
      atoms.push(atom);
      place = atom.to;
    } else {
      place = Math.max(passed?.to ?? 0, at(DIGITS, text, start)?.to ?? 0, start + 1);
    }
  }
  return atoms;
};

const atomAt = (text: string, place: number): Atom | null => {
  const words = readWords(text, place);
  return words !== null && !words.weak
    ? words
    : (readEvery(text, place) ?? readDate(text, place) ?? readDuration(text, place) ?? words);
};
