import { explain } from 'qixian/explain';
import { taxFilingDeadline } from 'qixian/statute';
import { between, type Deadline, days, deadline, earlierOf, inTurn, months, workdays } from 'qixian/term';
import { describe, expect, test } from 'vitest';

/* Terms of several lengths, and terms that a long break or a table moves; each sentence written by hand. */

const filing = (made: Deadline, lang: 'zh' | 'en' = 'zh'): string =>
  explain(made, { lang, purpose: 'filing', case: { act: lang === 'zh' ? '公示' : 'notice' } });

describe('several lengths in one term', () => {
  // 2–5 March are 1–4, Monday 8 March the 5th; 22 March is the 15th.
  test('two limits: the least and the most are told apart', () => {
    const told = filing(deadline(between(workdays(5), workdays(15)), { from: '2021-03-01' }));
    expect(told).toContain('公示期限为不少于5个工作日、不超过15个工作日。');
    expect(told).toContain('最短期限于2021年3月8日（星期一）届满。');
    expect(told.match(/关于期间内的工作日/g)).toHaveLength(1);
  });
  // 20 working days end on 23 October, the month on the 21st.
  test('the earlier of two: the one that decided is the one counted', () => {
    const made = deadline(earlierOf(workdays(20), months(1)), { from: '2020-09-21' });
    expect(filing(made)).toContain('公示期限为20个工作日或者1个月，以先届满的为准。');
    expect(filing(made)).toContain('到期月的对应日2020年10月21日（星期三）为期间的最后一日');
    expect(filing(made)).not.toContain('10月23日');
    expect(filing(made, 'en')).toContain('is 20 working days or 1 month, whichever ends first.');
  });
  // After Mid-Autumn: 22, 23, 24, 26 (worked Sunday), 27 September; then 15 days to 12 October.
  test('one after the other: where the second begins', () => {
    const made = deadline(inTurn(workdays(5), days(15)), { from: '2021-09-20' });
    expect(filing(made)).toContain('2021年9月27日期满后再计15日，至2021年10月12日（星期二）。');
    expect(filing(made, 'en')).toContain('21 September: Mid-Autumn Festival; working day 1 is Wednesday 22 September.');
  });
});

describe('tax', () => {
  test('a break of three days adds as many working days, and the text says so', () => {
    // 1 to 3 May 2023 off; 15 May, then 16, 17, 18.
    expect(filing(taxFilingDeadline('2023-05'))).toContain(
      '期限内有连续休假日3日，依照《细则》第一百零九条，自期限的最后一日后按3个工作日顺延至2023年5月18日（星期四）。',
    );
  });
  test('an official table is named once, with no short name that is none', () => {
    const told = filing(taxFilingDeadline('2020-10'));
    expect(told).toContain('（税总办函〔2019〕449号）全文规定，10月申报纳税期限截至10月23日。');
    expect(told).not.toContain('以下简称');
  });
});
