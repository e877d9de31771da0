import { china } from 'qixian/calendar';
import { type Obligation, obligationsOf } from 'qixian/directive';
import { moveRows, moveText } from 'qixian/explain';
import { type DayChange, diffCalendars, type Move, whatMoved } from 'qixian/schedule';
import { workdays } from 'qixian/term';
import { afterEvent, every, type When } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { around, only } from '../schedule/movable.ts';

/** What 越秀区 owes under a task named 答复申请, of one step of that name. */
const replies = (when: When, ...received: readonly string[]): readonly Obligation[] =>
  obligationsOf(oneTask({ when, name: '答复申请' }, { title: '答复申请' }, { issuedOn: '2001-01-02' }), {
    units: ['越秀区'],
    events: { received: received.map((on) => ({ id: `收件${on}`, on })) },
  });

const reply = (on: string, count: number) => replies(afterEvent('received', workdays(count)), on);

const shortened = only(whatMoved(reply('2019-03-18', 29), around('2019-03-22')));
const extended = only(whatMoved(reply('2020-01-10', 20), around('2020-01-26')));
const MAY = '《国务院办公厅关于调整2019年劳动节假期安排的通知》（国办发明电〔2019〕3号）';

describe('a move in one line', () => {
  test('a shortened term begins with 【提前】', () => {
    expect(moveText(shortened, 'zh')).toBe(
      `【提前】越秀区，答复申请（收件2019-03-18）：原届满日 2019-04-29（一） → 现届满日 2019-04-28（日），提前 1 日，原因：${MAY}：2019-04-28改为上班`,
    );
    expect(moveText(shortened, 'en')).toBe(
      '[EARLIER] 越秀区, 答复申请 (收件2019-03-18): was due 2019-04-29 (Mon) → is due 2019-04-28 (Sun), 1 day earlier; ' +
        'reason: 《国务院办公厅关于调整2019年劳动节假期安排的通知》 (国办发明电〔2019〕3号): 2019-04-28 now worked',
    );
  });

  test('a longer one does not', () => {
    expect(moveText(extended, 'zh')).toBe(
      '越秀区，答复申请（收件2020-01-10）：原届满日 2020-02-12（三） → 现届满日 2020-02-14（五），推后 2 日，' +
        '原因：《国务院办公厅关于延长2020年春节假期的通知》（国办发明电〔2020〕1号）：2020-01-31、2020-02-01改为休息',
    );
    expect(moveText(extended, 'en')).toContain('2 days later; reason:');
    expect(moveText(extended, 'en')).toMatch(/2020-01-31, 2020-02-01 now off$/);
  });

  test('days off and days worked stand apart', () => {
    const move = only(whatMoved(reply('2019-04-29', 3), around('2019-03-22')));
    expect(moveText(move, 'zh')).toMatch(/：2019-05-02、2019-05-03改为休息，2019-05-05改为上班$/);
    expect(moveText(move, 'en')).toMatch(/: 2019-05-02, 2019-05-03 now off, 2019-05-05 now worked$/);
  });

  test('a notice without a number has its title alone', () => {
    const move = only(whatMoved(reply('2003-04-28', 3), around('2003-04-21')));
    expect(moveText(move, 'zh')).toContain('原因：《国务院办公厅关于2003年“五一”放假调休安排的通知》：2003-05-06');
  });

  test('a notice that is taken back is named as such', () => {
    const { from, to } = around('2019-03-22');
    const move = only(whatMoved(reply('2019-03-18', 29), { from: to, to: from }));
    expect(moveText(move, 'zh')).toContain(`推后 1 日，原因：撤回${MAY}：2019-04-28改为休息`);
    expect(moveText(move, 'en')).toContain('(国办发明电〔2019〕3号) taken back: 2019-04-28 now off');
  });

  test('a step of another name and an occurrence stand behind the task; a single one has no key', () => {
    const last = every('week', { kind: 'last-workdays', count: 1 });
    const steps = obligationsOf(oneTask({ when: last, name: '报送' }, { title: '抽查' }, { issuedOn: '2019-04-29' }), {
      units: ['越秀区'],
      to: '2019-05-05',
    });
    const move = only(whatMoved(steps, around('2019-03-22')));
    expect(moveText(move, 'zh')).toContain('越秀区，抽查（报送，2019-W18）：');
    expect(moveText(move, 'en')).toContain('越秀区, 抽查 (报送, 2019-W18): ');
    const single = { ...shortened, obligation: { ...shortened.obligation, occurrence: '-' } };
    expect(moveText(single, 'zh')).toContain('越秀区，答复申请：');
  });

  test('more than six days are counted, not all named', () => {
    const all = diffCalendars(china.asKnownOn('2003-04-20'), china.asKnownOn('2003-04-21')).days;
    const [day] = all.filter(({ workdayAfter }) => workdayAfter);
    const causes: readonly DayChange[] = Array.from({ length: 7 }, () => day).flatMap((one) => one ?? []);
    expect(moveText({ ...shortened, causes }, 'zh')).toMatch(/2003-05-06等 7 日改为上班$/);
    expect(moveText({ ...shortened, causes }, 'en')).toMatch(/2003-05-06 and so on, 7 days, now worked$/);
  });

  test('without any notice, the calendars are of another make', () => {
    const bare = { ...shortened, notices: [], causes: [] };
    expect(moveText(bare, 'zh')).toMatch(/原因：所用日历不同$/);
    expect(moveText(bare, 'en')).toMatch(/reason: another calendar$/);
  });
});

describe('certainty in words', () => {
  const bounded = (earliest: string, latest: string) =>
    ({ certainty: 'bounded', earliest, latest }) as Extract<Move['before'], { certainty: 'bounded' }>;
  const change = (changes: Partial<Move>, language: 'zh' | 'en'): readonly string[] =>
    moveRows([{ ...shortened, shortened: false, days: null, ...changes }], language)[1]?.slice(2, 5) ?? [];
  const [wide, tight] = [bounded('2019-04-26', '2019-04-30'), bounded('2019-04-28', '2019-04-28')];

  test.each<[direction: Move['direction'], zh: string, en: string]>([
    ['settled', '已确定', 'settled'],
    ['unsettled', '转为待定', 'no longer settled'],
    ['narrowed', '待定区间缩小', 'bounds narrowed'],
    ['widened', '待定区间扩大', 'bounds widened'],
    ['earlier', '待定区间提前', 'bounds earlier'],
    ['later', '待定区间推后', 'bounds later'],
  ])('%s: %s', (direction, zh, en) => {
    expect(change({ direction }, 'zh')[2]).toBe(zh);
    expect(change({ direction }, 'en')[2]).toBe(en);
  });

  test('bounds are two days and not settled; equal ones one day, still not settled', () => {
    expect(change({ before: wide, after: tight, direction: 'narrowed' }, 'zh')).toEqual([
      '2019-04-26—2019-04-30（待定）',
      '2019-04-28（待定）',
      '待定区间缩小',
    ]);
    expect(change({ before: wide, after: tight, direction: 'narrowed' }, 'en')).toEqual([
      '2019-04-26 to 2019-04-30 (not settled)',
      '2019-04-28 (not settled)',
      'bounds narrowed',
    ]);
  });

  test('what is refused names what is missing', () => {
    const missing = { kind: 'notice', year: 2019, title: '安排的通知' } as const;
    const law = { kind: 'law', title: '条例', firstInForce: '2008-05-01' } as const;
    const [notice, statute] = [
      { certainty: 'refused', missing } as const,
      { certainty: 'refused', missing: law } as const,
    ];
    expect(change({ before: notice, after: statute }, 'zh').slice(0, 2)).toEqual([
      '待《安排的通知》印发后确定',
      '《条例》尚未施行',
    ]);
    expect(change({ before: notice, after: statute }, 'en').slice(0, 2)).toEqual([
      'not settled before 《安排的通知》',
      '《条例》 not in force',
    ]);
  });

  test('settled before the bounds, or unsettled before the old day: it says so', () => {
    expect(change({ shortened: true, direction: 'settled' }, 'zh')[2]).toBe('已确定，早于原定');
    expect(change({ shortened: true, direction: 'unsettled' }, 'en')[2]).toBe('no longer settled, earlier than before');
  });
});

describe('the table 期限调整对照表', () => {
  test('has its heads, then a row for each move', () => {
    expect(moveRows([shortened], 'zh')).toEqual([
      ['任务', '责任单位', '原届满日', '现届满日', '变化', '原因'],
      [
        '答复申请（收件2019-03-18）',
        '越秀区',
        '2019-04-29（一）',
        '2019-04-28（日）',
        '提前 1 日',
        `${MAY}：2019-04-28改为上班`,
      ],
    ]);
  });

  test('of nothing moved is its heads', () => {
    expect(moveRows([], 'en')).toEqual([['Task', 'Unit', 'Was due', 'Is due', 'Change', 'Reason']]);
  });
});
