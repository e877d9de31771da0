import { china, type WorkCalendar } from '../calendar/index.ts';
import { isNot, mustHave, mustKnow } from '../errors/index.ts';
import { addDays, formatDay, parseDay } from '../kernel/index.ts';
import { type Deadline, days, deadline, fixedDeadline, type LegalBasis } from '../term/index.ts';
import { TAX_FILING } from './tax-filing.data.ts';
import { refusedFor } from './versions.ts';

/** The official tables of a year's filing days, and the rule that fills where there is none. */
export interface TaxFiling {
  readonly rule: {
    readonly title: string;
    readonly order: string;
    readonly article: string;
    readonly words: string;
    readonly from: string;
    readonly to: string | null;
    readonly checkedFrom: string;
  };
  readonly tables: readonly {
    readonly year: number;
    readonly title: string;
    readonly order: string;
    readonly from: string;
    readonly to: string;
    readonly months: readonly {
      readonly month: string;
      readonly due: string;
      readonly article: string;
      readonly words: string;
    }[];
  }[];
}

/**
 * By when tax is declared in a month 申报纳税期限: the official table of the year where it has the month, otherwise
 * fifteen days after the month before, moved by long breaks 连续3日以上法定休假日. February 2020 was extended again
 * after its table and is left to the rule, which knows nothing of that.
 * @param month - the month in which it is due, `YYYY-MM`
 * @returns a deadline whose `input` is `fixed` by a table and `term` by the rule; `refused` with `LAW_NOT_IN_FORCE`
 *   before 2018, when most tables counted otherwise
 * @throws {QixianError} `OPTION_INVALID` for a month that is none or an option that is unknown
 * @see 税收征收管理法实施细则 第一百零九条 (国务院令第666号, in force 2016-02-06)
 * @example
 * dueOrThrow(taxFilingDeadline('2020-05')); //=> 2020-05-22
 */
export const taxFilingDeadline = (month: string, options: { readonly calendar?: WorkCalendar } = {}): Deadline => {
  if (typeof month !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw isNot('OPTION_INVALID', month, 'a month', 'Write it as YYYY-MM, such as 2020-05.');
  }
  mustHave(options, 'the options of a deadline');
  mustKnow(options, 'taxFilingDeadline', ['calendar']);
  const { calendar = china } = options;
  const { checkedFrom, ...provision } = TAX_FILING.rule;
  const rule: LegalBasis = provision;
  if (month < checkedFrom) {
    return refusedFor(
      {
        kind: 'none',
        code: 'LAW_NOT_IN_FORCE',
        message: `Before ${checkedFrom} most tables read 《${rule.title}》 otherwise; ${month} is not answered here.`,
        hint: 'Use the table that the tax office published for that year.',
        facts: { day: month, title: rule.title, firstInForce: checkedFrom, since: '', lastInForce: '', checkedFrom },
      },
      calendar.id,
    );
  }
  for (const { title, order, from, to, months } of TAX_FILING.tables) {
    const line = months.find((one) => one.month === month);
    if (line !== undefined) {
      const { due, article, words } = line;
      return fixedDeadline(due, { calendar, basis: [{ title, order, article, words, from, to }, rule] });
    }
  }
  return deadline(days(15), {
    from: formatDay(addDays(parseDay(`${month}-01`), -1)),
    calendar,
    basis: [rule],
    longHolidayExtension: 'tax-period',
  });
};
