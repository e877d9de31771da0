import type { ErrorPath, Issue } from '../errors/index.ts';
import { checkArticle, type Provision, provisionsOf } from './articles.ts';
import { type Book, openBook } from './book.ts';
import { readDay, textOf } from './civil.ts';
import { differences } from './compare.ts';
import type { CertificateFacts } from './facts.ts';
import { generalLawOn } from './general-law.ts';
import { checkFacts } from './given.ts';
import { readCalendar, readQuestion } from './read.ts';
import { type Counts, countsOf, type Following, followOf } from './rebuild.ts';
import { triggerDayOf } from './steps.ts';
import type { CalendarClaim, Certificate, CitedArticle, Question } from './types.ts';
import { Unfit } from './unfit.ts';

/** What a check found. */
export type CertificateCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Checks a certificate 复核期限计算表 against published facts alone. It reads what was asked, opens the notices that the
 * calendar claims to have known, counts day by day anew with arithmetic of its own, looks every article up in the statutes
 * with its words and its time in force, and compares everything that the certificate says.
 * @param certificate - as made by `certify`, also after it went through JSON
 * @param facts - `qixian/facts.json`, or notices and statutes as they stand under `data/`; see {@link CertificateFacts}
 * @returns `ok`, or every place where the certificate departs from what the facts bear out. It never throws for what a
 *   certificate says, nor for a part of the facts that it needs and that is left out: that is an issue too
 * @throws {QixianError} `OPTION_INVALID` with the place for facts that are malformed, such as a file where its notices belong
 * @example
 * checkCertificate(certify(publicationDeadline('2020-01-10')), facts); //=> { ok: true }
 */
export const checkCertificate = (certificate: unknown, facts: CertificateFacts): CertificateCheck =>
  certificateChecker(facts)(certificate);

/** A checker that reads its facts once, for many certificates; the facts must not change under it. */
export const certificateChecker = (facts: CertificateFacts): ((certificate: unknown) => CertificateCheck) => {
  checkFacts(facts);
  const library = openLibrary(facts);
  return (certificate) => {
    try {
      const [first, ...others] = check(readWhole(certificate), library);
      return first === undefined ? { ok: true } : { ok: false, issues: [first, ...others] };
    } catch (error) {
      if (error instanceof Unfit) {
        return { ok: false, issues: [error.issue] };
      }
      throw error;
    }
  };
};

/** The facts, with what has been read of them. */
interface Library {
  readonly provisions: readonly Provision[];
  readonly open: (claim: CalendarClaim) => Book;
}

/** Books by what is claimed of them: more are not kept than a caller has calendars. */
const MOST_BOOKS = 64;

const openLibrary = (facts: CertificateFacts): Library => {
  const books = new Map<string, Book>();
  return {
    provisions: provisionsOf(facts),
    open: (claim) => {
      const key = JSON.stringify([claim.openTail, claim.knownOn, claim.regulatedOn, claim.local]);
      const found = books.get(key) ?? openBook(claim, facts);
      if (books.size < MOST_BOOKS) {
        books.set(key, found);
      }
      return found;
    },
  };
};

const FORM = 'qixian-certificate/1';

/** A certificate whose own words are still unread. */
type Given = Readonly<Record<string, unknown>>;

const readWhole = (certificate: unknown): Given => {
  if (typeof certificate !== 'object' || certificate === null || Array.isArray(certificate)) {
    throw new Unfit('CERTIFICATE_SHAPE', [], 'This is not a certificate.', 'Pass what certify() gave, read from JSON.');
  }
  const given = certificate as Given;
  if (given['form'] !== FORM) {
    throw new Unfit('CERTIFICATE_SHAPE', ['form'], `The form is not ${FORM}.`, 'Use the checker of that form.');
  }
  return given;
};

const check = (given: Given, { provisions, open }: Library): readonly Issue[] => {
  const question = readQuestion(given['question']);
  const claim = readCalendar(given['calendar']);
  const general = generalOf(given['general'], question);
  checkCutoff(question);
  const book = open(claim);
  const ofCalendar = differences(claim, book.claim, ['calendar']);
  if (ofCalendar.length > 0) {
    return ofCalendar;
  }
  const counts = countsOf(question, book);
  checkSettled(counts, book);
  const law = lawOf(question, counts);
  checkArticles(question, provisions, readDay(law.day, ['law', 'day']));
  const relation = question.articles.length === 0 ? 'by-law' : 'by-analogy';
  const lookup = { general, counting: question.counting, day: readDay(law.day, []), relation } as const;
  const cited = new Set<CitedArticle>();
  const generalLaw = generalLawOn(provisions, lookup);
  const made = followOf(question, counts, book, (matter) => {
    const found = generalLaw(matter);
    for (const one of found) {
      cited.add(one);
    }
    return found;
  });
  checkBrought(question, cited);
  const expected: Certificate = {
    form: FORM,
    question,
    calendar: book.claim,
    notices: book.named(citedNotices(made)),
    law,
    general: cited.size === 0 ? 'none' : general,
    ...made,
  };
  return differences(given, expected);
};

/** A provision that was brought along and that no step cites has no place. */
const checkBrought = ({ counting }: Question, cited: ReadonlySet<CitedArticle>): void => {
  const idle = counting.findIndex((one) => !cited.has(one));
  if (idle >= 0) {
    throw new Unfit(
      'CERTIFICATE_ARTICLE',
      ['question', 'counting', idle],
      'No step rests on this provision.',
      'Leave it out.',
    );
  }
};

/** Provisions that the deadline brought with it are `given`; where it brought none the choice is civil or procedural. */
const generalOf = (value: unknown, { counting }: Question): Certificate['general'] =>
  counting.length > 0 ? 'given' : value === 'procedural' ? 'procedural' : 'civil';

/** Hours end where they end, and a day in force begins at midnight: no closing time is theirs. */
const checkCutoff = (question: Question): void => {
  const timeless = question.kind === 'term' && (question.term.kind === 'hours' || question.term.kind === 'waiting');
  if (timeless && question.cutoff !== '24:00') {
    throw new Unfit(
      'CERTIFICATE_SHAPE',
      ['question', 'cutoff'],
      'This kind of term has no closing time.',
      'Leave it at 24:00.',
    );
  }
};

const checkSettled = ({ hangsOn }: Counts, { settledTo }: Book): void => {
  if (hangsOn > settledTo) {
    throw new Unfit(
      'CERTIFICATE_CALENDAR',
      ['calendar', 'openTail'],
      `The count hangs on ${textOf(hangsOn)}, and days after ${textOf(settledTo)} can still be changed.`,
      'Such a day is not decided; wait for the notice of the next year.',
    );
  }
};

/** The articles of a question with the places at which they stand. */
const articlesIn = (question: Question): readonly (readonly [CitedArticle, ErrorPath])[] => {
  const at = (articles: readonly CitedArticle[], ...path: ErrorPath): readonly (readonly [CitedArticle, ErrorPath])[] =>
    articles.map((article, place) => [article, ['question', ...path, place]] as const);
  const common = [...at(question.articles, 'articles'), ...at(question.counting, 'counting')];
  return question.kind !== 'clock'
    ? common
    : [
        ...common,
        ...at(question.receipt, 'receipt'),
        ...at(question.corrected?.articles ?? [], 'corrected', 'articles'),
        ...question.stops.flatMap(({ articles }, place) => at(articles, 'stops', place, 'articles')),
        ...question.grants.flatMap(({ articles }, place) => at(articles, 'grants', place, 'articles')),
      ];
};

/** The texts are those of the trigger day where all were in force on it, else those of the due day. */
const lawOf = (question: Question, { ended }: Counts): Certificate['law'] => {
  const trigger = triggerDayOf(question, ended);
  const inForce = articlesIn(question).every(
    ([{ from, to }]) => readDay(from, []) <= trigger && (to === null || trigger <= readDay(to, [])),
  );
  return inForce ? { at: 'trigger', day: textOf(trigger) } : { at: 'due', day: textOf(ended.due) };
};

const checkArticles = (question: Question, provisions: readonly Provision[], day: number): void => {
  for (const [article, path] of articlesIn(question)) {
    checkArticle(article, path, provisions, day);
  }
};

/** The notices behind the days told. */
const citedNotices = ({ legs, steps }: Following): ReadonlySet<string> => {
  const rolled = steps.flatMap((step) => (step.kind === 'roll' && step.because !== null ? [step.because] : []));
  const told = [...legs.flatMap(({ runs }) => runs), ...rolled];
  return new Set(told.flatMap(({ sources }) => sources.flatMap((one) => (one.kind === 'notice' ? [one.id] : []))));
};
