import { china, type WorkCalendar } from '../calendar/index.ts';
import { mustHave, mustKnow } from '../errors/index.ts';
import { type DayInput, formatDay, toDay } from '../kernel/index.ts';
import { type Deadline, deadline } from '../term/index.ts';
import { PUBLICATION } from './publication.data.ts';
import { periodInForce, refusedFor } from './versions.ts';

/**
 * By when information must be published 主动公开: 20 working days after it was made or changed, that day not counted.
 * @param day - the day on which the information was made or changed 形成或者变更之日
 * @returns `decided`; `refused` with `LAW_NOT_IN_FORCE` before 2008-05-01, or when the notice of a year is missing
 * @throws {QixianError} only for a day that cannot be read, and `OPTION_INVALID`
 * @see 中华人民共和国政府信息公开条例 第二十六条 (国务院令第711号), in force 2019-05-15; before that 第十八条 (国务院令第492号),
 *   in force 2008-05-01. Which text rules is decided by the trigger day.
 * @example
 * dueOrThrow(publicationDeadline('2020-01-10')); //=> 2020-02-14
 */
export const publicationDeadline = (day: DayInput, options: { readonly calendar?: WorkCalendar } = {}): Deadline => {
  const from = formatDay(toDay(day));
  mustHave(options, 'the options of a deadline');
  mustKnow(options, 'publicationDeadline', ['calendar']);
  const { calendar = china } = options;
  const text = periodInForce(PUBLICATION, 'proactive-disclosure', from);
  return text.kind === 'none' || !('term' in text.period) || text.period.term.kind === 'hours'
    ? refusedFor(text as Extract<typeof text, { kind: 'none' }>, calendar.id)
    : deadline(text.period.term, { from, calendar, basis: [text.basis] });
};
