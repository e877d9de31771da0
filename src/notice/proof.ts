import type { StatutoryDay } from '../calendar/index.ts';
import { type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { readNumeral } from '../text/index.ts';
import { feastsIn } from './feasts.ts';
import { itemNumber, type Layout } from './layout.ts';
import { COMPARE, isWeekend, type Stated } from './settle.ts';
import type { Heading, Item, Problem, Sentence, Told } from './types.ts';

/** An item with the days that it arranges. */
export interface Arranged {
  readonly item: Item;
  readonly told: readonly Told[];
  readonly stated: Stated;
  /** The run of rest days, weekends joined. */
  readonly run: readonly EpochDay[];
  /** Whether only days beyond an earlier plan are given, so that nothing is balanced. */
  readonly extends: boolean;
}

/** Checks a notice as a whole: feasts, order, years, statutory days, days told twice, and the conservation of days. */
export const prove = (
  heading: Heading,
  layout: Layout,
  arranged: readonly Arranged[],
  law: readonly StatutoryDay[],
): readonly Problem[] => [
  ...checkYears(heading, layout),
  ...checkIntroduction(layout, arranged),
  ...checkFeasts(heading, layout, arranged, law),
  ...checkOrder(layout, arranged),
  ...arranged.flatMap((one) => checkStatutory(one, law)),
  ...checkOverlaps(arranged),
  ...arranged.flatMap(checkDistance),
  ...checkBalance(arranged, law),
];

/** A year that stands alone, as in 现将2020年元旦…, is the year of the title; the first year of a law is another matter. */
const checkYears = (heading: Heading, layout: Layout): readonly Problem[] => {
  const wrong = [...layout.preamble, ...layout.items.flatMap(({ sentences }) => sentences)].flatMap((sentence) =>
    [...withoutLaws(sentence.text).matchAll(/(?<!自)(\d{4}|[〇零一二三四五六七八九]{4})年(?!\d{1,2}月)/g)]
      .map(([, year = '']) => readNumeral(year))
      .filter((year) => year !== heading.year)
      .map((year) => ({ sentence, message: `${year} is not the year of the notice, ${heading.year}`, hint: COMPARE })),
  );
  const title = wrong.length === 0 ? null : layout.title;
  return title === null
    ? wrong
    : [...wrong, { sentence: title, message: `the title is of ${heading.year}, the text is not`, hint: COMPARE }];
};

const withoutLaws = (text: string): string => text.replace(/《[^》]{0,60}》/g, '');

/** The sentence 现将…通知如下 names just the feasts of the items. */
const checkIntroduction = (layout: Layout, arranged: readonly Arranged[]): readonly Problem[] => {
  const sentence = introduction(layout);
  const feasts = sentence === undefined ? [] : feastsIn(sentence.text);
  const given = arranged.flatMap(({ item }) => item.feasts);
  const same = feasts.length === given.length && feasts.every((feast) => given.includes(feast));
  return sentence === undefined || feasts.length === 0 || same
    ? []
    : [
        {
          sentence,
          message: `the introduction names ${feasts.join('、')}, the items ${given.join('、')}`,
          hint: COMPARE,
        },
      ];
};

const introduction = (layout: Layout): Sentence | undefined =>
  layout.preamble.find(({ text }) => /如下[:。]?$/.test(text));

/** Each feast of the regulation, or each that the title names, has one item. */
const checkFeasts = (
  heading: Heading,
  layout: Layout,
  arranged: readonly Arranged[],
  law: readonly StatutoryDay[],
): readonly Problem[] => {
  const given = arranged.flatMap(({ item }) => item.feasts.map((feast) => ({ feast, sentence: sentenceOf(item) })));
  const seen = new Set<string>();
  const again = given.filter(({ feast }) => {
    const known = seen.has(feast);
    seen.add(feast);
    return known;
  });
  const expected = heading.feasts.length > 0 ? heading.feasts : [...new Set(law.map(({ feast }) => feast))];
  const where = introduction(layout) ?? layout.title ?? layout.items[0]?.sentences[0] ?? layout.preamble[0];
  const missing = expected.filter((feast) => given.every((one) => one.feast !== feast));
  return [
    ...(missing.length > 0 && where !== undefined
      ? [{ sentence: where, message: `${missing.join('、')} is not arranged`, hint: 'Give the whole text.' }]
      : []),
    ...again.map(({ feast, sentence }) => ({ sentence, message: `${feast} is arranged twice`, hint: COMPARE })),
    ...given
      .filter(({ feast }) => !expected.includes(feast))
      .map(({ feast, sentence }) => ({ sentence, message: `${feast} is no feast of this notice`, hint: COMPARE })),
  ];
};

const NO_SENTENCE: Sentence = { text: '', original: '', line: 1 };

const sentenceOf = (item: Item): Sentence => item.sentences[0] ?? NO_SENTENCE;

/** Items are numbered from 一 without a gap, and stand in the order of their days. */
const checkOrder = (layout: Layout, arranged: readonly Arranged[]): readonly Problem[] => {
  const numbers = layout.items.map((item) => ({ sentence: sentenceOf(item), number: itemNumber(sentenceOf(item)) }));
  const starts = arranged.map(({ item, run }) => ({ sentence: sentenceOf(item), first: run[0] ?? null }));
  return [
    ...numbers
      .filter(({ number }, at) => number !== at + 1)
      .map(({ sentence, number }) => ({ sentence, message: `item ${number} stands out of its order`, hint: COMPARE })),
    ...starts
      .filter(({ first }, at) => {
        const before = starts[at - 1]?.first ?? null;
        return first !== null && before !== null && first <= before;
      })
      .map(({ sentence }) => ({ sentence, message: 'its days come before those of the item before', hint: COMPARE })),
  ];
};

/** A break contains the statutory days of its feasts. */
const checkStatutory = (
  { item, stated, extends: extended }: Arranged,
  law: readonly StatutoryDay[],
): readonly Problem[] =>
  extended
    ? []
    : law
        .filter(({ day, feast }) => item.feasts.includes(feast) && !stated.rest.has(parseDay(day)))
        .map(({ day, feast }) => ({
          sentence: sentenceNaming(item, stated),
          message: `${day}, a statutory day of ${feast}, is not off`,
          hint: COMPARE,
        }));

/** The heading with the sentence of the break, where they are two. */
const sentenceNaming = (item: Item, stated: Stated): Sentence => {
  const heading = sentenceOf(item);
  return heading === stated.sentence || heading.line === stated.sentence.line
    ? joined(item.sentences.slice(0, item.sentences.indexOf(stated.sentence) + 1))
    : joined([heading, stated.sentence]);
};

const joined = (sentences: readonly Sentence[]): Sentence => ({
  text: sentences.map(({ text }) => text).join(''),
  original: sentences.map(({ original }) => original).join(''),
  line: sentences[0]?.line ?? 1,
});

/** No day is off in two items, worked in two, or off and worked. */
const checkOverlaps = (arranged: readonly Arranged[]): readonly Problem[] => {
  const seen = new Map<EpochDay, string>();
  return arranged.flatMap(({ stated, item, run }) => {
    const name = item.feasts.join('、');
    const days = [
      ...run.map((day) => ({ day, what: 'off' })),
      ...[...stated.work].map((day) => ({ day, what: 'worked' })),
    ];
    return days.flatMap(({ day, what }) => {
      const before = seen.get(day);
      seen.set(day, `${what} for ${name}`);
      return before === undefined
        ? []
        : [
            {
              sentence: joined(item.sentences),
              message: `${formatDay(day)} is ${what} for ${name} and ${before}`,
              hint: COMPARE,
            },
          ];
    });
  });
};

/** The furthest that a make-up day has stood from its break is 11 days, in 2026. */
const FURTHEST = 14;

const checkDistance = ({ stated, run, item }: Arranged): readonly Problem[] => {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  return [...stated.work]
    .filter((day) => first - day > FURTHEST || day - last > FURTHEST)
    .map((day) => ({
      sentence: joined(item.sentences),
      message: `${formatDay(day)} is worked, more than ${FURTHEST} days from the break`,
      hint: COMPARE,
    }));
};

/**
 * Weekdays off less make-up days are the statutory days, counted per feast: over a whole yearly notice, in a second
 * notice for its feast. Where they are not, the items that are out of balance themselves are named.
 */
const checkBalance = (arranged: readonly Arranged[], law: readonly StatutoryDay[]): readonly Problem[] => {
  const balances = arranged
    .filter((one) => !one.extends)
    .map(({ item, stated, run }) => {
      const weekdays = run.filter((day) => !isWeekend(day)).length;
      const due = law.filter(({ feast }) => item.feasts.includes(feast)).length + stated.declared.length;
      return { item, over: weekdays - stated.work.size - due };
    });
  const total = balances.reduce((sum, { over }) => sum + over, 0);
  return total === 0
    ? []
    : balances
        .filter(({ over }) => over !== 0)
        .map(({ item, over }) => ({
          sentence: joined(item.sentences),
          message: `weekdays off less days worked are ${Math.abs(over)} too ${over > 0 ? 'many' : 'few'}`,
          hint: 'A day off or a day worked is missing or too many here; compare with the published text.',
        }));
};
