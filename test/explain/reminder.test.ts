import { explain } from 'qixian/explain';
import { byDay, every, type When } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { owed, stand } from '../schedule/owed.ts';

/* The letter 催办函 and its line for rows other than those of the Guangzhou plan; each text written by hand. */

const asked = (
  when: When,
  purpose: 'notice' | 'memo',
  lang: 'zh' | 'en' = 'zh',
  articles?: readonly string[],
): string =>
  explain(stand(owed(when), { asOf: '2020-11-10' }), {
    lang,
    purpose,
    directive: oneTask({ when }, articles === undefined ? {} : { articles }),
  });

describe('a task that no article of the body speaks of', () => {
  const row = byDay('2020-10-31');
  test('has no bracket for the place', () => {
    const letter = asked(row, 'notice', 'zh', []);
    expect(letter).toContain('你区应于2020年10月31日前在区政府门户网站以文件汇编形式公开标准目录。');
    expect(letter).not.toContain('方案第');
    expect(asked(row, 'notice', 'en', [])).toContain('asks of you by 31 October 2020: 公开标准目录.');
  });
  test('where one does, it is named', () => {
    expect(asked(row, 'notice')).toContain('公开标准目录（方案第（一）项）。');
    expect(asked(row, 'notice', 'en')).toContain('公开标准目录 (article （一）).');
  });
});

describe('a recurring row names its period beside the day', () => {
  // Each is the first occurrence of a directive of 21 July 2020.
  test.each<[when: When, day: string, zh: string, en: string]>([
    [every('quarter', { kind: 'whole' }), '2020年9月30日', '2020年第三季度', 'Q3 2020'],
    [every('month', { kind: 'whole' }), '2020年7月31日', '2020年7月', '2020-07'],
    [every('half-year', { kind: 'whole' }), '2020年12月31日', '2020年下半年', 'H2 2020'],
    [every('year', { kind: 'whole' }), '2020年12月31日', '2020年度', '2020'],
    // Monday 20 to Sunday 26 July 2020: the 30th ISO week, 2 January being a Thursday of the first.
    [every('week', { kind: 'whole' }), '2020年7月26日', '2020年第30周', 'W30 2020'],
  ])('%j: %s（%s）', (when, day, zh, en) => {
    const made = stand(owed(when), { asOf: '2021-01-11' });
    const options = { directive: oneTask({ when }) };
    expect(explain(made, { lang: 'zh', purpose: 'notice', ...options })).toContain(`你区应于${day}前（${zh}）在区政府`);
    expect(explain(made, { lang: 'zh', purpose: 'memo', ...options })).toContain(`，时限${day}（${zh}），已逾期`);
    expect(explain(made, { lang: 'en', purpose: 'memo', ...options })).toContain(` 2020 (${en}), `);
  });
  test('a report on the year before lies in no period that it is about', () => {
    const when = { ...every('year', { kind: 'by-day', month: 1, day: 5 }), reportsOn: 'previous' } as const;
    const made = stand(owed(when), { asOf: '2022-01-11' });
    expect(explain(made, { lang: 'zh', purpose: 'notice', directive: oneTask({ when }) })).toContain(
      '你区应于2021年1月5日前在区政府',
    );
  });
});
