import { type DateWords, readDate } from './dates.ts';
import { type DurationWords, readDuration } from './durations.ts';
import { type EveryWords, readEvery } from './frequencies.ts';
import { type LimitWords, readWords } from './words.ts';

/** The smallest pieces that speak of time, in the order of the text. */
export type Atom = DateWords | DurationWords | EveryWords | LimitWords;

/** The signs with which an atom can begin; every other place is passed over at once. */
const STARTS =
  /["《\d〇零一二两三四五六七八九十廿卅元除春清端中国教劳农新建五今本当同明次翌第来下后去上这即年月星周礼每按逐分半季全常长日持不一立马尽从迅责限规要指约承法在于另再届时自视根以待暂尚未依结参与详见适及如择定秋寒暑期开学转贯约经前]/gu;

/** Words that begin like a number or a frequency and are neither. */
const NOT_TIME = /(?:一般|一定|一致|一律|一并|一是|二是|三是|四是|五是|一次性|三公|两会|两学一做|七一勋章)/uy;

/** 《2009年工作总结》: the name of a paper. */
const TITLE = /《[^《》。;]{1,60}》?/uy;

/** The atoms of a text, never overlapping. */
export const scan = (text: string, from = 0, to = text.length): readonly Atom[] => {
  const atoms: Atom[] = [];
  let place = from;
  while (place < to) {
    STARTS.lastIndex = place;
    const next = STARTS.exec(text);
    if (next === null || next.index >= to) {
      break;
    }
    place = next.index;
    TITLE.lastIndex = place;
    const title = TITLE.exec(text);
    if (title !== null) {
      place += title[0].length;
      continue;
    }
    NOT_TIME.lastIndex = place;
    const skipped = NOT_TIME.exec(text);
    if (skipped !== null) {
      place += skipped[0].length;
      continue;
    }
    const atom = atomAt(text, place);
    if (atom !== null && atom.to <= to) {
      atoms.push(atom);
      place = atom.to;
    } else {
      place = afterNumber(text, place);
    }
  }
  return atoms;
};

const DIGITS = /\d+/y;

/** Past a whole run of digits, so that none is read from its middle. */
const afterNumber = (text: string, place: number): number => {
  DIGITS.lastIndex = place;
  const digits = DIGITS.exec(text);
  return place + (digits?.[0].length ?? 1);
};

const atomAt = (text: string, place: number): Atom | null => {
  const words = readWords(text, place);
  return words !== null && !words.weak
    ? words
    : (readEvery(text, place) ?? readDate(text, place) ?? readDuration(text, place) ?? words);
};
