import { china, type WorkCalendar } from '../calendar/index.ts';
import { calendarWithId, certify } from '../certify/index.ts';
import type { Finding } from '../directive/index.ts';
import { isNot, mustEach, mustHave, mustText } from '../errors/index.ts';
import type { Assessment, Move } from '../schedule/index.ts';
import type { Deadline } from '../term/index.ts';
import type { CaseFile } from './case.ts';
import type { Language } from './errors.ts';
import { filingText } from './filing.ts';
import { findingText } from './finding.ts';
import { memoText } from './memo.ts';
import { moveText } from './moves.ts';
import { checkReminder, type ReminderOptions, reminderLetter, reminderLine } from './reminder.ts';
import { sentenceText } from './sentence.ts';
import { refuseWording, type Story } from './story.ts';

/**
 * For whom a text is, always given: `notice` for the party or the unit (of a deadline one sentence, of an assessment the
 * letter 催办函), `filing` for a court or an authority (of a deadline the paragraphs of a pleading, one date and one reading;
 * of nothing else), `memo` for the file or the work group (of a deadline the filing with what is not to be filed, of an
 * assessment one line).
 */
export type Purpose = 'notice' | 'filing' | 'memo';

/** How {@link explain} words a deadline. */
export interface ExplainDeadlineOptions {
  readonly lang: Language;
  readonly purpose: Purpose;
  /** The calendar that dated it; mainland China unless given. */
  readonly calendar?: WorkCalendar;
  /** The general law cited where the special law is silent; the officer chooses, else as `certify` does. */
  readonly basis?: 'civil' | 'procedural';
  /** What the case file says. */
  readonly case?: CaseFile;
}

/**
 * How {@link explain} words an assessment: `notice` is a letter 催办函 for what is overdue, `memo` one line for the work group:
 * it presses for what is overdue and tells the status of everything else.
 */
export interface ExplainAssessmentOptions extends ReminderOptions {
  readonly lang: Language;
  readonly purpose: Exclude<Purpose, 'filing'>;
}

/** How {@link explain} words what moved, or what a review found: a line each. */
export interface ExplainMovesOptions {
  readonly lang: Language;
  readonly purpose?: Exclude<Purpose, 'filing'>;
}

/** What {@link explain} has words for. */
export type Explained = Deadline | Assessment | readonly Move[] | readonly Finding[];

/** The options that go with a subject: one of {@link ExplainDeadlineOptions}, {@link ExplainAssessmentOptions}, {@link ExplainMovesOptions}. */
export type ExplainOptions<Subject> = [Subject] extends [readonly unknown[]]
  ? ExplainMovesOptions
  : [Subject] extends [Assessment]
    ? ExplainAssessmentOptions
    : [Subject] extends [Deadline]
      ? ExplainDeadlineOptions
      : never;

/**
 * Words a result for a purpose, in Chinese or English, as text to paste into a letter.
 *
 * - A deadline: `notice` is one sentence, `filing` the paragraphs of a pleading with the table of days, `memo` the filing
 *   with what is not to be filed. It speaks of an application and of the parties only where the statute runs from the
 *   receipt of one, or the clock or the case file says so; else of the event in the words of the statute, or of the day.
 * - An assessment, with its `directive`: `notice` is the letter 催办函 for what is overdue, `memo` one line; a `filing` there
 *   is none.
 * - Moves and findings: a line each; a purpose may be left out.
 * @throws {QixianError} `WORDING_REFUSED` for a filing when the act on record is late, for a deadline that is not decided
 *   or rests on an assumption, and for a letter about what is not overdue; `OPTION_INVALID`, with the purposes that there
 *   are, for one that is missing or unknown; as `certify`
 * @example
 * explain(publicationDeadline('2020-01-10'), { lang: 'zh', purpose: 'notice', case: { act: '公开' } });
 */
export const explain = <Subject extends Explained>(subject: Subject, options: ExplainOptions<Subject>): string =>
  worded(subject, options);

// One signature for the caller, so that an error of types names what is missing; one union inside.
const worded = (
  subject: Deadline | Assessment | readonly (Move | Finding)[],
  options: ExplainDeadlineOptions | ExplainAssessmentOptions | ExplainMovesOptions,
): string => {
  mustHave(subject, 'a deadline, an assessment or a list of moves or findings');
  mustHave(options, 'the options of a text', ['lang']);
  const { lang } = options;
  if (lang !== 'zh' && lang !== 'en') {
    throw isNot('OPTION_INVALID', lang, 'a language', 'Choose one of: zh, en.');
  }
  if (isList(subject)) {
    mustEach(subject, 'moves or findings');
    return subject.map((one) => ('tasks' in one ? findingText(one, lang) : moveText(one, lang))).join('\n');
  }
  if ('obligation' in subject) {
    const chosen = options as ExplainAssessmentOptions;
    checkReminder(subject, chosen);
    return purposeOf(chosen.purpose, ['notice', 'memo']) === 'notice'
      ? reminderLetter(subject, chosen, lang)
      : reminderLine(subject, chosen, lang);
  }
  return explainDeadline(subject, options as ExplainDeadlineOptions);
};

const isList = (subject: Deadline | Assessment | readonly (Move | Finding)[]): subject is readonly (Move | Finding)[] =>
  Array.isArray(subject);

const purposeOf = (purpose: Purpose, choices: readonly Purpose[]): Purpose => {
  if (!choices.includes(purpose)) {
    throw isNot('OPTION_INVALID', purpose, 'a purpose', `Choose one of: ${choices.join(', ')}.`);
  }
  return purpose;
};

/** The words of a case file that are printed as they are. */
const PRINTED = ['matter', 'matterShort', 'act', 'agency', 'party', 'channel', 'evidence'] as const;

const checkCase = (file: CaseFile): void => {
  mustHave(file, 'a case file');
  for (const name of PRINTED) {
    mustText(file[name] ?? '', name);
  }
  mustEach(file.receipt ?? [], 'provisions', ['title', 'article']);
  if (file.completed !== undefined) {
    mustHave(file.completed, 'the act that completed the matter', ['on', 'channel']);
    mustText(file.completed.channel, 'a channel');
    mustText(file.completed.evidence ?? '', 'the number of an exhibit');
    mustEach(file.completed.basis ?? [], 'provisions', ['title', 'article']);
  }
};

const explainDeadline = (deadline: Deadline, options: ExplainDeadlineOptions): string => {
  const { lang, calendar: given = china, basis, case: file = {} } = options;
  const purpose = purposeOf(options.purpose, ['notice', 'filing', 'memo']);
  mustHave(deadline, 'a deadline', ['certainty', 'calendar']);
  checkCase(file);
  if (deadline.certainty !== 'decided') {
    throw refuseWording(
      'The day is not decided, so no text may state it.',
      '届满日尚未确定，不能写入文书',
      'Use the safe day for planning, and word it once the notice is out.',
    );
  }
  if (deadline.input?.kind === 'clock' && deadline.input.assumed !== undefined) {
    throw refuseWording(
      'The clock stands still, so the day rests on an assumption.',
      '期限尚在中止，恢复计算之日未定，该日仅为假定，不能写入文书',
      'Use ifResumed for planning, and word the deadline once the clock has run again.',
    );
  }
  const calendar = calendarWithId(given, deadline.calendar);
  const certificate = certify(deadline, { calendar, ...(basis === undefined ? {} : { general: basis }) });
  // Words that a text tells beyond what the certificate has checked.
  for (const { trigger = '', responsible = '' } of deadline.basis.slice(0, 1)) {
    mustText(trigger, 'the event of a period');
    mustText(responsible, 'who must keep a period');
  }
  const story: Story = { deadline, certificate, calendar, file, lang };
  return purpose === 'notice' ? sentenceText(story) : purpose === 'filing' ? filingText(story) : memoText(story);
};
