import { china, type WorkCalendar } from '../calendar/index.ts';
import { mustHave } from '../errors/index.ts';
import { type DayInput, formatDay, toDay } from '../kernel/index.ts';
import { type Deadline, deadline, type LegalBasis, type Refused } from '../term/index.ts';
import { INFORMATION } from './information.data.ts';
import type { StatutePeriod, StatuteVersion } from './types.ts';

const TITLE = INFORMATION.title;

/**
 * By when information must be published 主动公开: 20 working days after it was made or changed, that day not counted.
 * @param day - the day on which the information was made or changed 形成或者变更之日
 * @returns `decided`; `refused` with `LAW_NOT_IN_FORCE` before 2008-05-01, or when the notice of a year is missing
 * @throws {QixianError} only for a day that cannot be read
 * @see 中华人民共和国政府信息公开条例 第二十六条 (国务院令第711号), in force 2019-05-15; before that 第十八条 (国务院令第492号),
 *   in force 2008-05-01. Which text rules is decided by the trigger day.
 * @example
 * dueOrThrow(publicationDeadline('2020-01-10')); //=> 2020-02-14
 */
export const publicationDeadline = (day: DayInput, options: { readonly calendar?: WorkCalendar } = {}): Deadline => {
  const from = formatDay(toDay(day));
  mustHave(options, 'the options of a deadline');
  const { calendar = china } = options;
  const found = periodInForce(from);
  if (found === null) {
    return notInForce(from, calendar);
  }
  return deadline(found.period.term, { from, calendar, basis: [found.basis] });
};

const periodInForce = (day: string): { period: StatutePeriod; basis: LegalBasis } | null => {
  const version = INFORMATION.versions.find(({ from, to }) => day >= from && (to === null || day <= to));
  const period = version?.periods.find(({ period }) => period === 'proactive-disclosure');
  return version && period ? { period, basis: basisOf(version, period) } : null;
};

const basisOf = ({ order, from, to }: StatuteVersion, { article, words }: StatutePeriod): LegalBasis => ({
  title: TITLE,
  order,
  article,
  words,
  from,
  to,
});

const notInForce = (day: string, calendar: WorkCalendar): Refused => {
  const [{ from: firstInForce } = { from: '' }] = INFORMATION.versions;
  return {
    certainty: 'refused',
    code: 'LAW_NOT_IN_FORCE',
    message: `No text of 《${TITLE}》 was in force on ${day}; the first one took force on ${firstInForce}.`,
    hint: 'Use a trigger day from then on, or deadline() with the term of the rule that applied.',
    facts: { day, title: TITLE, firstInForce },
    missing: { kind: 'law', title: TITLE, firstInForce },
    input: null,
    basis: [],
    calendar: calendar.id,
  };
};
