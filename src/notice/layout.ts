import { fold, lineFinder, readNumeral, type Span, squeeze } from '../text/index.ts';
import { FEAST, feastsIn } from './feasts.ts';
import type { Item, Problem, Sentence } from './types.ts';

/** A date in full, as signatures write it: year, month and day as found. */
export interface FullDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly sentence: Sentence;
}

/** The parts of the text of a notice. */
export interface Layout {
  /** The title, where the text has one. */
  readonly title: Sentence | null;
  /** The document number, written as 国办发明电〔2019〕16号, with its year. */
  readonly number: { readonly text: string; readonly year: number; readonly sentence: Sentence } | null;
  readonly signatures: readonly FullDate[];
  /** Sentences before the first item. */
  readonly preamble: readonly Sentence[];
  /** The numbered items; one whose heading names no feast has an empty list of them. */
  readonly items: readonly Item[];
  /** Sentences after the items, in which no day is arranged. */
  readonly closing: readonly Sentence[];
  readonly problems: readonly Problem[];
}

const TITLE = /国务院(?:办公厅)?关于[^。;,:!?《》]{2,80}?通知/g;
const NUMBER = /(国(?:办)?发(?:明电)?)[[(](\d{4})[\])](\d{1,4})号/;
const DATE = '([\\d〇零一二三四五六七八九]{4})年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})日';
/** What may stand between the title and the address: number and date, either in brackets. */
const HEADER = new RegExp(`^\\(?(?:${NUMBER.source})?\\)?\\(?(?:${DATE})?\\)?`);
const SIGNATURE = new RegExp(`^国务院(?:办公厅)?,?(?:${DATE})?(?:\\(此件[^()]{0,20}\\))?。?$|^${DATE}$`);
const ITEM = /^([一二三四五六七八九十]{1,3})、/;
const ITEM_FEASTS = new RegExp(`^(${FEAST}(?:[、和及]${FEAST}){0,6})(?:放假时间)?(?:[:。,]|(?=\\d))`);
/** Days arranged above the title: another notice, or the same one twice. */
const ARRANGES = /\d日[^。]{0,40}(?:放假|上班|补休)/;
const ONE = 'Read one notice at a time.';
const CLOSING = /^[^,#]{0,14}期间,|^各(?:地区|部门|单位)|^(?:鼓励|提倡)单位/;

/** Splits the text of a notice into its parts. Linear in the length of the text. */
export const layOut = (source: string): Layout => {
  const squeezed = squeeze(fold(source));
  const lineAt = lineFinder(source);
  const shown = squeezed.offsets.map((offset) => source.charAt(offset)).join('');
  const { text } = squeezed;
  const sentenceOf = ({ from, to }: Span): Sentence => ({
    text: text.slice(from, to),
    original: shown.slice(from, to),
    line: lineAt(squeezed.offsets[from] ?? 0),
  });

  const titles = [...text.matchAll(TITLE)]
    .filter(({ 0: words, index }) => /放假|节假日|假期/.test(words) && text.charAt(index - 1) !== '《')
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
  const titleSpan = titles.at(-1);
  const title = titleSpan === undefined ? null : sentenceOf(titleSpan);
  const problems: Problem[] = titles
    .map(sentenceOf)
    .filter((other) => title !== null && other.text !== title.text)
    .map((sentence) => ({ sentence, message: `another title stands in the text, ${title?.original}`, hint: ONE }));
  const twice = ARRANGES.exec(text.slice(0, titleSpan?.from ?? 0));
  if (twice !== null) {
    const sentence = sentenceOf({ from: twice.index, to: twice.index + twice[0].length });
    problems.push({ sentence, message: 'days are arranged before the title', hint: ONE });
  }

  const bodyStart = titleSpan?.to ?? 0;
  const header = HEADER.exec(text.slice(bodyStart, bodyStart + 80));
  const headerEnd = bodyStart + (header?.[0].length ?? 0);
  const opening = { from: 0, to: Math.min(text.length, headerEnd + 40) };
  const numbered = NUMBER.exec(text.slice(0, opening.to));
  const [, , , , year, month, day] = header ?? [];
  const headerDates =
    year === undefined ? [] : [fullDate(year, month, day, sentenceOf({ from: bodyStart, to: headerEnd }))];

  const sentences = split(text, headerEnd, squeezed.startsLine).map(sentenceOf);
  const signed = sentences.filter(isSignature);
  const body = sentences.filter((sentence) => !isSignature(sentence));
  return {
    title,
    number:
      numbered === null
        ? null
        : {
            text: `${numbered[1]}〔${numbered[2]}〕${numbered[3]}号`,
            year: Number(numbered[2]),
            sentence: sentenceOf({ from: numbered.index, to: numbered.index + numbered[0].length }),
          },
    signatures: [...headerDates, ...signed.flatMap(signatureDate)],
    ...partsOf(body),
    problems,
  };
};

const fullDate = (year = '', month = '', day = '', sentence: Sentence): FullDate => ({
  year: readNumeral(year),
  month: readNumeral(month),
  day: readNumeral(day),
  sentence,
});

const isSignature = ({ text }: Sentence): boolean => SIGNATURE.test(text);

const signatureDate = (sentence: Sentence): readonly FullDate[] => {
  const [, year, month, day, lateYear, lateMonth, lateDay] = SIGNATURE.exec(sentence.text) ?? [];
  const written = year ?? lateYear;
  return written === undefined ? [] : [fullDate(written, month ?? lateMonth, day ?? lateDay, sentence)];
};

/** Sentences end with 。 and where a line begins an item or the signature; 如下: and 机构: end one too. */
const split = (text: string, start: number, startsLine: (at: number) => boolean): readonly Span[] => {
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= text.length; at += 1) {
    const before = text.charAt(at - 1);
    depth = before === '(' ? depth + 1 : before === ')' ? Math.max(0, depth - 1) : depth;
    const fresh = startsLine(at) && depth === 0;
    const ends =
      at === text.length ||
      /[。!?]/.test(before) ||
      (before === ':' && (fresh || /如下:$|机构:$/.test(text.slice(Math.max(start, at - 4), at)))) ||
      (fresh && (ITEM.test(text.slice(at, at + 4)) || text.startsWith('国务院', at) || text.startsWith('各省', at))) ||
      (/[;:]/.test(before) && ITEM.test(text.slice(at, at + 4)));
    if (ends && at > from) {
      spans.push({ from, to: at });
      from = at;
      depth = 0;
    }
  }
  return spans;
};

/** Sorts sentences into what stands before, in and after the items, and takes the headings off the items. */
const partsOf = (sentences: readonly Sentence[]): Pick<Layout, 'preamble' | 'items' | 'closing'> => {
  const preamble: Sentence[] = [];
  const closing: Sentence[] = [];
  const items: { feasts: readonly string[]; sentences: Sentence[] }[] = [];
  let closed = false;
  for (const sentence of sentences) {
    const number = ITEM.exec(sentence.text)?.[0];
    const last = items.at(-1);
    if (number !== undefined) {
      closed = false;
      const rest = sentence.text.slice(number.length);
      const [heading = '', names = ''] = ITEM_FEASTS.exec(rest) ?? [];
      items.push({ feasts: feastsIn(names), sentences: [{ ...sentence, text: rest.slice(heading.length) }] });
    } else if (last === undefined) {
      preamble.push(sentence);
    } else if (closed || CLOSING.test(sentence.text)) {
      closed = true;
      closing.push(sentence);
    } else {
      last.sentences.push(sentence);
    }
  }
  return { preamble, items, closing };
};

/** The number of an item as its heading writes it. */
export const itemNumber = (sentence: Sentence): number | null =>
  readNumeral(ITEM.exec(fold(sentence.original))?.[1] ?? '');
