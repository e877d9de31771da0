import { guangzhou2020, obligationsOf, review } from 'qixian/directive';
import { distanceText, findingText, limitText, statusText, weekdayText } from 'qixian/explain';
import { assess, type ObligationRecord, type Status } from 'qixian/schedule';
import { workdays } from 'qixian/term';
import { afterEvent, byDay, every, fromDay, MORNING_CLOSE, onDay, ongoing, type When, withinDays } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { owed, stand } from '../schedule/owed.ts';
import { withoutOutlook } from '../support/without-outlook.ts';

describe('a status prints the word that public rules use', () => {
  const WORDS: { readonly [status in Status]: readonly [zh: string, en: string] } = {
    'not-open': ['未到启动时间', 'not open'],
    open: ['办理中', 'open'],
    'due-soon': ['临近办结时限', 'due soon'],
    'due-today': ['今日到期', 'due today'],
    overdue: ['逾期未办结', 'overdue'],
    'done-on-time': ['按期办结', 'done on time'],
    'done-late': ['逾期办结', 'done late'],
    suspended: ['暂停计时（所需时间不计入期限）', 'suspended'],
    waiting: ['待触发（起算事项未发生）', 'waiting for its event'],
    ongoing: ['长期', 'ongoing'],
    'past-target': ['已过争取时间（不计逾期）', 'past its target'],
    cancelled: ['已撤销', 'cancelled'],
    undecided: ['待放假通知确定', 'undecided'],
    submitted: ['待审核', 'submitted'],
    returned: ['退回重办', 'returned'],
  };
  test.each(Object.entries(WORDS))('%s: %s', (status, [zh, en]) => {
    expect(statusText(status as Status, 'zh')).toBe(zh);
    expect(statusText(status as Status, 'en')).toBe(en);
  });
});

test.each([
  ['2020-02-10', '一', 'Mon'],
  ['2020-02-11', '二', 'Tue'],
  ['2020-02-12', '三', 'Wed'],
  ['2020-02-13', '四', 'Thu'],
  ['2020-02-14', '五', 'Fri'],
  ['2020-02-15', '六', 'Sat'],
  ['2020-02-16', '日', 'Sun'],
])('%s was 星期%s, a %s', (day, zh, en) => {
  expect(weekdayText(day, 'zh')).toBe(zh);
  expect(weekdayText(day, 'en')).toBe(en);
});

describe('the time limit of an obligation', () => {
  test.each<[when: When, zh: string, en: string]>([
    [byDay('2020-09-30'), '2020-09-30（三）', '2020-09-30 (Wed)'],
    [byDay('2020-10-31'), '2020-10-31（六，休）', '2020-10-31 (Sat, rest day)'],
    [onDay('2021-01-15'), '2021-01-15（五）', '2021-01-15 (Fri)'],
    [byDay('2027-01-15'), '2027-01-15（五）', '2027-01-15 (Fri)'],
    [
      withinDays('2021-01-01', '2021-01-31'),
      '2021-01-01—2021-01-31（日，休）',
      '2021-01-01 to 2021-01-31 (Sun, rest day)',
    ],
    [every('quarter', { kind: 'whole' }), '2020-07-01—2020-09-30（三）', '2020-07-01 to 2020-09-30 (Wed)'],
    [ongoing(), '长期', 'ongoing'],
    [fromDay('2020-11-01'), '2020-11-01 起', 'from 2020-11-01'],
  ])('%j: %s', (when, zh, en) => {
    const obligation = owed(when);
    expect(limitText(obligation, 'zh')).toBe(zh);
    expect(limitText(obligation, 'en')).toBe(en);
  });

  test('of what hangs on the notice of 2027', () => {
    const events = { e: [{ id: 'x', on: '2026-12-10' }] };
    const refused = owed(afterEvent('e', workdays(20)), { events, calendar: withoutOutlook });
    expect(limitText(refused, 'zh')).toBe('待放假通知确定');
    expect(limitText(refused, 'en')).toBe('not settled');
    // After 10 December 2026: 15 working days to the 31st; New Year is a Friday, so 4 to 8 January are the 16th to the
    // 20th, unless the 4th is off too and worked on the weekend of the 9th and 10th.
    const bounded = owed(afterEvent('e', workdays(20)), { events });
    expect(limitText(bounded, 'zh')).toBe('2027-01-08—2027-01-10（待定）');
    expect(limitText(bounded, 'en')).toBe('2027-01-08 to 2027-01-10 (not settled)');
  });

  test('of what waits for an event: the words of the document', () => {
    const [waiting] = obligationsOf(guangzhou2020, { units: ['海珠区'] }).filter(({ task }) => task === 'art-4-update');
    expect(waiting && limitText(waiting, 'zh')).toBe('政府信息产生后或变动后的20个工作日内');
  });
});

describe('what is left or late', () => {
  const row5 = owed(byDay('2020-09-30'));
  const textsOf = (asOf: string, records: readonly ObligationRecord[] = []) => {
    const assessment = stand(row5, { asOf, records });
    return [distanceText(assessment, 'zh'), distanceText(assessment, 'en')];
  };

  test.each([
    ['2020-09-24', '剩余 5 个工作日', '5 working days left', '25, 27, 28, 29 and 30 are left'],
    ['2020-09-29', '剩余 1 个工作日', '1 working day left', 'one, in the singular'],
    ['2020-09-30', '', '', 'nothing on the day itself'],
    ['2020-10-01', '逾期 0 个工作日', '0 working days late', 'a holiday late'],
    ['2020-10-10', '逾期 2 个工作日', '2 working days late', 'the 9th and the make-up Saturday'],
  ])('as of %s: %s, %s: %s', (asOf, zh, en) => {
    expect(textsOf(asOf)).toEqual([zh, en]);
  });

  test('in calendar days where the working days are not known', () => {
    const far = owed(byDay('2030-09-30'));
    const assessment = stand(far, { asOf: '2030-10-01' });
    expect([distanceText(assessment, 'zh'), distanceText(assessment, 'en')]).toEqual([
      '逾期 1 日',
      '1 calendar day late',
    ]);
  });

  test('nothing of what is done in time, never due, or cancelled', () => {
    expect(textsOf('2020-10-10', [{ obligation: row5.id, kind: 'made', on: '2020-09-30' }])).toEqual(['', '']);
    const cancelled = { obligation: row5.id, kind: 'cancelled', on: '2020-10-09', basis: '通知' } as const;
    expect(textsOf('2020-10-10', [cancelled])).toEqual(['', '']);
    expect(distanceText(stand(owed(ongoing()), { asOf: '2020-10-10' }), 'zh')).toBe('');
    expect(distanceText(stand(owed(afterEvent('e', workdays(1))), { asOf: '2020-10-10' }), 'zh')).toBe('');
  });
});

describe('a finding of the review in a sentence', () => {
  const findings = review(guangzhou2020);
  const open = review(oneTask({ when: byDay('2020-09-30', { time: MORNING_CLOSE }) }));
  const unsettled = review(oneTask({ when: byDay('2027-01-05') }));

  test.each([...findings, ...open, ...unsettled].map((finding, at) => ({ at: at + 1, kind: finding.kind, finding })))(
    '$at, $kind, in Chinese and in English',
    ({ finding }) => {
      const [zh, en] = [findingText(finding, 'zh'), findingText(finding, 'en')];
      expect(zh).toMatch(/^(?:第\d+(?:、\d+)*项)?(?:及?正文事项\d+件)?：.*[一-鿿].*。$/u);
      expect(en).toMatch(/^task \S.*: .*[a-z].*\.$/u);
      for (const text of [zh, en]) {
        expect(text).not.toMatch(/undefined|null|\[object/);
      }
    },
  );

  test('the texts of this directive', () => {
    const texts = findings.map((finding) => findingText(finding, 'zh'));
    expect(texts).toHaveLength(27);
    expect(new Set(texts).size).toBe(27);
    expect(texts).toContain('第1、28项：时限2020-10-31为休息日，建议提前至2020-10-30。');
    expect(texts).toContain('第33项及正文事项1件：起点2020-11-01为休息日，首个工作日为2020-11-02。');
    expect(texts.some((text) => text.includes('点名18个，文称26个'))).toBe(true);
  });
});

test('every assessment of the directive can be printed', () => {
  const kinds = new Set<string>();
  for (const asOf of ['2020-07-21', '2021-01-10', '2027-06-01']) {
    for (const assessment of assess(obligationsOf(guangzhou2020, { to: '2028-12-31' }), { asOf })) {
      for (const language of ['zh', 'en'] as const) {
        const texts = [
          limitText(assessment.obligation, language),
          statusText(assessment.status, language),
          distanceText(assessment, language),
        ];
        expect(texts.join('')).not.toMatch(/undefined|NaN|\[object/);
      }
      kinds.add(assessment.status);
    }
  }
  expect([...kinds].sort()).toEqual(['due-soon', 'not-open', 'ongoing', 'open', 'overdue', 'past-target', 'waiting']);
});
