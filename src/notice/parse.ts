import { china, type DayEffect, type Notice, type NoticeItem, type StatutoryDay } from '../calendar/index.ts';
import { type Issue, mustHave, type Parsed, QixianError } from '../errors/index.ts';
import { FIRST_STATUTORY_YEAR, LAST_STATUTORY_YEAR, statutoryDays } from '../horizon/index.ts';
import { type EpochDay, formatDay } from '../kernel/index.ts';
import { type Before, extension, planBefore } from './amendment.ts';
import { feastsIn } from './feasts.ts';
import { readHeading } from './heading.ts';
import { type Layout, layOut } from './layout.ts';
import { type Arranged, prove } from './proof.ts';
import { readSentences } from './reader.ts';
import { checkRun, runOf } from './run.ts';
import { COMPARE, type Stated, settle, toldOf } from './settle.ts';
import { withStatutoryDays } from './statutory.ts';
import type { Heading, Item, ParseNoticeOptions, Problem, Sentence, Told } from './types.ts';

/** The longest text read; the longest notice has some 1,500 characters. */
const LONGEST_TEXT = 100_000;
/** The longest stretch of text that an issue carries. */
const LONGEST_SENTENCE = 600;

/**
 * Reads the text of a 国务院办公厅关于…年部分节假日安排的通知, or of a second notice of a year, and proves it against itself.
 * Weekdays and lunar days in brackets, 共N天, ranges, statutory days, the order of items and the balance of days off and
 * worked must all agree, and every sentence with a date must have been understood.
 * @param text - the whole notice; full-width or half-width, wrapped anywhere
 * @returns the notice, or every disagreement, each naming its sentence and line in `facts`
 */
export const safeParseNotice = (text: string, options: ParseNoticeOptions = {}): Parsed<Notice> => {
  mustHave(options, 'the options of a notice');
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) {
    const message = typeof text === 'string' ? `the text has ${text.length} characters` : 'it is not a text';
    return { ok: false, issues: [issueOf('', { sentence: BLANK, message, hint: 'Give the text of one notice.' })] };
  }
  const layout = layOut(text);
  const { heading, problems } = readHeading(layout, options);
  const name = heading?.title ?? layout.title?.original ?? '';
  const outOfReach = heading === null || heading.year < FIRST_STATUTORY_YEAR || heading.year > LAST_STATUTORY_YEAR;
  if (outOfReach) {
    const far =
      heading === null ? [] : [{ sentence: BLANK, message: `${heading.year} is out of reach`, hint: COMPARE }];
    return { ok: false, issues: [...layout.problems, ...problems, ...far].map((problem) => issueOf(name, problem)) };
  }
  const body = readBody(heading, layout, options);
  const all = [...layout.problems, ...problems, ...body.problems];
  return all.length === 0
    ? { ok: true, value: withStatutoryDays(body.notice) }
    : { ok: false, issues: all.map((problem) => issueOf(name, problem)) };
};

/**
 * Reads the text of a notice 放假通知 as {@link safeParseNotice} does.
 * @throws {QixianError} `NOTICE_INVALID` with every disagreement in `issues`
 * @example
 * china.with(parseNotice(text)); // knows the days of the notice at once
 */
export const parseNotice = (text: string, options: ParseNoticeOptions = {}): Notice =>
  valueOrThrow(safeParseNotice(text, options));

/** The value of a document read, or one error with every issue. */
export const valueOrThrow = <Value>(parsed: Parsed<Value>): Value => {
  if (parsed.ok) {
    return parsed.value;
  }
  const { issues } = parsed;
  const shown = issues.slice(0, 5).map(({ message }) => message);
  const more = issues.length > shown.length ? [`And ${issues.length - shown.length} more.`] : [];
  throw new QixianError('NOTICE_INVALID', {
    message: [...shown, ...more].join(' '),
    hint: 'Correct every problem listed in issues at its source; nothing was taken over.',
    facts: { notice: issues[0]?.facts['notice'] ?? '', reason: issues[0]?.facts['reason'] ?? '', count: issues.length },
    issues,
  });
};

const BLANK: Sentence = { text: '', original: '', line: 1 };

const issueOf = (notice: string, { sentence, message, hint }: Problem): Issue => {
  const { original, line } = sentence;
  const shown = original.length > LONGEST_SENTENCE ? `${original.slice(0, LONGEST_SENTENCE)}…` : original;
  return {
    code: 'NOTICE_INVALID',
    path: [],
    message: shown === '' ? `The notice cannot be read: ${message}.` : `Line ${line}, "${shown}": ${message}.`,
    hint,
    facts: { notice, reason: message, sentence: shown, line },
  };
};

/** Reads the items, proves them and makes the notice. */
const readBody = (
  heading: Heading,
  layout: Layout,
  options: ParseNoticeOptions,
): { notice: Notice; problems: readonly Problem[] } => {
  const amends = heading.kind === 'amendment';
  const items = amends ? [wholeBody(heading, layout)] : layout.items;
  const before = amends ? planBefore(heading, heading.feasts[0] ?? '', options.calendar ?? china) : null;
  const around = amends
    ? []
    : [readAround(layout.preamble, heading, true), readAround(layout.closing, heading, false)].flat();
  const law = statutoryDays(heading.year);
  const read = items.map((item) => ({ item, ...readItem(item, heading, before, law) }));
  const worked = new Set(read.flatMap(({ stated }) => [...stated.work]));
  const arranged: readonly Arranged[] = read
    .filter(({ item }) => item.feasts.length > 0)
    .map(({ item, told, stated, extended }) => ({
      item,
      told,
      stated,
      run: runOf(stated.rest, worked),
      extends: extended,
    }));
  const problems = [
    ...around,
    ...read.flatMap((one) => one.problems),
    ...arranged.flatMap(({ run, stated, told }) => checkRun(run, stated, told)),
    ...prove(heading, layout, arranged, law),
  ];
  return { notice: noticeOf(heading, arranged, before), problems };
};

/** A second notice speaks of one feast, in numbered items or not. */
const wholeBody = ({ feasts }: Heading, layout: Layout): Item => ({
  feasts: [...new Set([...feasts, ...layout.items.flatMap((item) => item.feasts)])],
  sentences: [...layout.preamble, ...layout.items.flatMap(({ sentences }) => sentences), ...layout.closing],
});

/** Around the items of a yearly notice no day is arranged. */
const readAround = (sentences: readonly Sentence[], { year }: Heading, inPreamble: boolean): readonly Problem[] => {
  const { told, problems } = readSentences(sentences, year, false, 'around', inPreamble);
  const arranging = told.filter(({ statement }) => statement.kind !== 'mentioned');
  return [
    ...problems,
    ...arranging.map(({ sentence }) => ({ sentence, message: 'days are arranged outside the items', hint: COMPARE })),
  ];
};

const readItem = (
  item: Item,
  heading: Heading,
  before: Before | null,
  law: readonly StatutoryDay[],
): { told: readonly Told[]; stated: Stated; extended: boolean; problems: readonly Problem[] } => {
  const strictness = before === null && item.feasts.length > 0 ? 'item' : 'around';
  const { told, problems } = readSentences(item.sentences, heading.year, item.feasts.includes('元旦'), strictness);
  const own = law.filter(({ feast }) => item.feasts.includes(feast));
  const first = item.sentences[0] ?? BLANK;
  const settled = settle(told, own, first);
  const extended = toldOf(told, 'extended').length > 0;
  const added = before !== null && extended ? extension(told, before) : { days: [], problems: [] };
  const stated = { ...settled, rest: new Set([...settled.rest, ...added.days]) };
  const others = [...new Set(told.map(({ sentence }) => sentence))].filter(({ text }) =>
    feastsIn(text).some((feast) => !item.feasts.includes(feast)),
  );
  const homeless = item.feasts.length === 0 && told.length > 0;
  const misplaced = before === null && (extended || stated.declared.length > 0);
  const empty = item.feasts.length > 0 && stated.rest.size === 0 && problems.length + added.problems.length === 0;
  return {
    told,
    stated,
    extended,
    problems: [
      ...problems,
      ...settled.problems,
      ...added.problems,
      ...(homeless ? [] : others).map((sentence) => ({
        sentence,
        message: 'it speaks of another feast',
        hint: COMPARE,
      })),
      ...(homeless ? [{ sentence: first, message: 'the item names no feast that is known', hint: COMPARE }] : []),
      ...(misplaced ? [{ sentence: first, message: 'only a second notice says so', hint: COMPARE }] : []),
      ...(empty ? [{ sentence: first, message: 'the item gives no day off', hint: COMPARE }] : []),
    ],
  };
};

const noticeOf = (heading: Heading, arranged: readonly Arranged[], before: Before | null): Notice => {
  const { kind, year, title, number, signedOn } = heading;
  const earlier = before?.notices.length ?? 0;
  return {
    id: earlier > 0 ? `cn-${year}-${earlier + 1}` : before === null ? `cn-${year}` : `cn-${year}-2`,
    kind,
    year,
    title,
    number,
    signedOn: signedOn ?? { notAfter: `${year - 1}-12-31` },
    publishedOn: null,
    items: arranged.map((one) => itemOf(one, before)),
  };
};

const itemOf = ({ item, stated, run, extends: extended }: Arranged, before: Before | null): NoticeItem => {
  const days = new Map<EpochDay, DayEffect>();
  // A second notice that arranges its feast anew withdraws what the first plan had and it has not.
  for (const [day, effect] of extended ? [] : (before?.days ?? [])) {
    if (effect !== 'plain') {
      days.set(day, 'plain');
    }
  }
  for (const day of run) {
    days.set(day, 'rest');
  }
  for (const day of stated.work) {
    days.set(day, 'work');
  }
  return {
    name: item.feasts.join('、'),
    days: Object.fromEntries([...days].sort(([a], [b]) => a - b).map(([day, effect]) => [formatDay(day), effect])),
    ...(stated.declared.length > 0 ? { statutory: stated.declared.map(formatDay) } : {}),
  };
};
