import { type ErrorPath, mustHave, mustList, QixianError, show } from '../errors/index.ts';
import { readDay } from './civil.ts';
import type { CertificateFacts } from './facts.ts';
import { Unfit } from './unfit.ts';

/*
 * The facts are given by a caller, often from JSON: each part that is counted from is looked at once, before any
 * certificate is. What the statutes say is looked up, never counted from; they need only be of a depth that can be read.
 */

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isDay: Test = (value) => {
  try {
    return readDay(value, []) > 0;
  } catch (error) {
    if (error instanceof Unfit) {
      return false;
    }
    throw error;
  }
};

/** No notice speaks of more days in a row. */
const LONGEST_RUN = 366;

const isRun: Test = (value) => {
  const [first, last = first, ...more] = isText(value) ? String(value).split('/') : [];
  if (!isDay(first) || !isDay(last) || more.length > 0) {
    return false;
  }
  const days = readDay(last, []) - readDay(first, []) + 1;
  return days >= 1 && days <= LONGEST_RUN;
};

const isKnownDay: Test = (value) =>
  value === null || isDay(value) || (isObject(value) && 'notAfter' in value && isDay(value.notAfter));

const isOffset: Test = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= LONGEST_RUN;

const oneOf =
  (...choices: readonly unknown[]): Test =>
  (value) =>
    choices.includes(value);

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const recordOf =
  (key: Test, test: Test): Test =>
  (value) =>
    isObject(value) && Object.entries(value).every(([name, one]) => key(name) && test(one));

const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** A test that also holds where nothing is given. */
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

type Fields = Readonly<Record<string, readonly [test: Test, what: string]>>;

const RUNS = [optional(listOf(isRun)), 'a list of days or runs, as 2020-01-24/2020-01-30'] as const;
const TEXT = [isText, 'a text'] as const;
const KNOWN = [isKnownDay, 'a day, { notAfter }, or null'] as const;
const OPTIONAL_TEXT = [optional(isText), 'a text'] as const;

const NOTICE: Fields = {
  id: TEXT,
  kind: [optional(oneOf('yearly', 'amendment', 'regulation', 'regional', 'closure')), 'a kind of notice'],
  year: [(value) => Number.isInteger(value), 'a year'],
  title: TEXT,
  number: [orNull(isText), 'the number of a document, or null'],
  signedOn: KNOWN,
  publishedOn: KNOWN,
  region: OPTIONAL_TEXT,
  scope: OPTIONAL_TEXT,
  confidence: OPTIONAL_TEXT,
};

const ITEM: Fields = {
  name: TEXT,
  rest: RUNS,
  work: RUNS,
  plain: RUNS,
  days: [optional(recordOf(isDay, oneOf('rest', 'work', 'plain'))), 'days with rest, work or plain'],
  statutory: [optional(listOf(isDay)), 'a list of days'],
};

const REGIME: Fields = { issuedOn: [isDay, 'a day'], from: [isDay, 'a day'], to: [orNull(isDay), 'a day or null'] };

const FEAST: Fields = { name: TEXT, anchor: TEXT, offsets: [listOf(isOffset), 'a list of numbers of days'] };

const unfit = (path: ErrorPath, value: unknown, what: string): QixianError =>
  new QixianError('OPTION_INVALID', {
    message: `The facts have at ${path.join('.')} what is not ${what}: ${show(value)}.`,
    path,
    hint: 'Pass qixian/facts.json; in the files under data/ a notice is one of the `notices`, not the file.',
    facts: { value: show(value), what },
  });

const checkFields = (value: unknown, fields: Fields, path: ErrorPath): void => {
  if (!isObject(value)) {
    throw unfit(path, value, 'an object');
  }
  for (const [name, [test, what]] of Object.entries(fields)) {
    const one: unknown = Reflect.get(value, name);
    if (!test(one)) {
      throw unfit([...path, name], one, what);
    }
  }
};

/** The places of a list inside the facts, each an object with the fields given. */
const checkList = (value: unknown, fields: Fields, path: ErrorPath): readonly (readonly [object, ErrorPath])[] => {
  if (!Array.isArray(value)) {
    throw unfit(path, value, 'a list');
  }
  return value.map((one: object, at) => {
    checkFields(one, fields, [...path, at]);
    return [one, [...path, at]] as const;
  });
};

/** Statutes have a depth of about ten; one that holds itself has none. */
const DEEPEST = 40;

const checkDepth = (value: unknown, path: ErrorPath): void => {
  if (path.length > DEEPEST) {
    throw unfit(path.slice(0, 3), value, 'a statute: it is nested too deep');
  }
  for (const [name, one] of isObject(value) ? Object.entries(value) : []) {
    checkDepth(one, [...path, name]);
  }
};

/** Fails with `OPTION_INVALID` and the place for facts from which nothing can be counted. */
export const checkFacts = (facts: CertificateFacts): void => {
  mustHave(facts, 'the facts that a certificate is checked against', ['notices', 'statutes']);
  mustList(facts.notices, 'notices');
  mustList(facts.statutes, 'statutes');
  const { notices, statutes, statutory, lunar, calendar } = facts;
  for (const [notice, path] of checkList(notices, NOTICE, ['notices'])) {
    checkList(Reflect.get(notice, 'items'), ITEM, [...path, 'items']);
  }
  statutes.forEach((statute: unknown, at) => {
    checkFields(statute, {}, ['statutes', at]);
    checkDepth(statute, ['statutes', at]);
  });
  if (statutory !== undefined) {
    checkFields(statutory, {}, ['statutory']);
    for (const [regime, path] of checkList(statutory.regimes, REGIME, ['statutory', 'regimes'])) {
      checkList(Reflect.get(regime, 'feasts'), FEAST, [...path, 'feasts']);
    }
  }
  if (lunar !== undefined) {
    const YEARS = recordOf((year) => /^\d{4}$/.test(String(year)), listOf(isDay));
    checkFields(lunar, { columns: [listOf(isText), 'a list of names'], years: [YEARS, 'years with days'] }, ['lunar']);
  }
  if (!optional(isText)(calendar)) {
    throw unfit(['calendar'], calendar, 'the short name of a calendar');
  }
};
