import { isQixianError } from '../errors/index.ts';
import { dayOf, formatDay, parseDay } from '../kernel/index.ts';
import { fold, readNumeral, squeeze } from '../text/index.ts';
import { feastsIn, memorialIn } from './feasts.ts';
import type { FullDate, Layout } from './layout.ts';
import type { Heading, ParseNoticeOptions, Problem, Sentence } from './types.ts';

/** The heading, if there is enough of one to read on, and what is wrong with it. */
export interface HeadingRead {
  readonly heading: Heading | null;
  readonly problems: readonly Problem[];
}

const COMPARE = 'Compare with the published text.';

/** Reads title, year, kind, number and day of signing, from the text and from what the caller says of it. */
export const readHeading = (layout: Layout, options: ParseNoticeOptions): HeadingRead => {
  const given = options.title === undefined ? null : asSentence(options.title);
  const title = layout.title ?? given;
  if (title === null) {
    const sentence = layout.preamble[0] ?? layout.items[0]?.sentences[0] ?? asSentence('');
    const message = 'the text has no title 国务院办公厅关于…年部分节假日安排的通知';
    return {
      heading: null,
      problems: [{ sentence, message, hint: "Give the whole text, or the title as { title: '…' }." }],
    };
  }
  const problems: Problem[] = [];
  if (given !== null && given.text !== title.text) {
    problems.push({ sentence: title, message: `the title is not ${given.original}, as was said`, hint: COMPARE });
  }
  const year = yearOf(title, layout);
  const kind = kindOf(title.text);
  if (kind === null) {
    problems.push({ sentence: title, message: 'the title is not one of a notice on days off', hint: COMPARE });
  }
  if (year === null) {
    problems.push({
      sentence: title,
      message: 'neither title nor text names a year',
      hint: 'Give the title with its year.',
    });
  }
  if (kind === null || year === null) {
    return { heading: null, problems };
  }
  const signing = readSigning(layout.signatures, options.signedOn);
  const { number } = layout;
  const early = year - 1;
  if (number !== null && number.year !== early && number.year !== year) {
    problems.push({
      sentence: number.sentence,
      message: `the number is of ${number.year}, the notice of ${year}`,
      hint: COMPARE,
    });
  }
  const signedYear = signing.day === null ? null : Number(signing.day.slice(0, 4));
  const signedIn = layout.signatures[0]?.sentence ?? title;
  if (number !== null && signedYear !== null && signedYear !== number.year) {
    problems.push({
      sentence: signedIn,
      message: `signed in ${signedYear}, but the number ${number.text} is of ${number.year}`,
      hint: COMPARE,
    });
  }
  if (signing.day !== null && !mayBeSigned(signing.day, kind, year)) {
    problems.push({ sentence: signedIn, message: `signed on ${signing.day}, for ${year}`, hint: COMPARE });
  }
  if (signing.day === null && signing.problems.length === 0 && kind === 'amendment') {
    problems.push({
      sentence: title,
      message: 'the day of signing is missing, so that it cannot be said from when on it is known',
      hint: "Give the whole text, or the day as { signedOn: 'YYYY-MM-DD' }.",
    });
  }
  const memorial = memorialIn(title.text);
  return {
    heading: {
      kind,
      year,
      title: quoted(title.original),
      number: number?.text ?? null,
      signedOn: signing.day,
      feasts: memorial === null ? feastsIn(title.text) : [memorial],
    },
    problems: [...problems, ...signing.problems],
  };
};

const asSentence = (words: string): Sentence => ({
  text: squeeze(fold(words)).text,
  original: words.trim(),
  line: 1,
});

/** Straight quotation marks as the published titles have them. */
const quoted = (title: string): string => title.replace(/["“”]([^"“”]{1,10})["“”]/g, '“$1”');

/** The year of the title, else the first year written with a day: a memorial's title names none. */
const yearOf = (title: Sentence, layout: Layout): number | null => {
  const inTitle = /([\d〇零一二三四五六七八九]{4})年/.exec(title.text)?.[1];
  if (inTitle !== undefined) {
    return readNumeral(inTitle);
  }
  const body = [...layout.preamble, ...layout.items.flatMap(({ sentences }) => sentences)];
  const found = body.map(({ text }) => /(\d{4})年\d{1,2}月\d{1,2}日/.exec(text)?.[1]).find((one) => one !== undefined);
  return found === undefined ? null : Number(found);
};

/** A title on one feast that extends, adjusts or swaps is of a second notice; the others arrange a whole year. */
const kindOf = (title: string): Heading['kind'] | null => {
  const feasts = feastsIn(title);
  if (memorialIn(title) !== null || (feasts.length === 1 && /延长|调整|调休/.test(title))) {
    return 'amendment';
  }
  return /部分节假日/.test(title) || feasts.length > 1 ? 'yearly' : null;
};

/** A yearly notice comes from July of the year before to January; a second one until its year is over. */
const mayBeSigned = (day: string, kind: Heading['kind'], year: number): boolean =>
  kind === 'yearly'
    ? day >= `${year - 1}-07-01` && day <= `${year}-01-31`
    : day >= `${year - 1}-07-01` && day <= `${year}-12-31`;

const readSigning = (
  signatures: readonly FullDate[],
  given: string | undefined,
): { day: string | null; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const days = signatures.flatMap(({ year, month, day, sentence }) => {
    try {
      return [{ day: formatDay(dayOf(year ?? 0, month ?? 0, day ?? 0)), sentence }];
    } catch (error) {
      if (!isQixianError(error)) {
        throw error;
      }
      problems.push({ sentence, message: 'the day of signing is not a day of the calendar', hint: COMPARE });
      return [];
    }
  });
  const asked = given === undefined ? null : formatDay(parseDay(given));
  const day = days[0]?.day ?? asked;
  for (const other of days) {
    if (other.day !== day || (asked !== null && other.day !== asked)) {
      problems.push({
        sentence: other.sentence,
        message: `signed on ${other.day}, but on ${other.day === day ? asked : day} elsewhere`,
        hint: COMPARE,
      });
    }
  }
  return { day, problems };
};
