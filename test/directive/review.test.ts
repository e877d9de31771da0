import { china } from 'qixian/calendar';
import { type Directive, type Finding, guangzhou2020, review } from 'qixian/directive';
import { byDay, DAY_CLOSE, every, MORNING_CLOSE, onDay, withinDays } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from './one-task.ts';

/** A finding without its note, which is prose of ours and not of the document. */
const withoutNote = (finding: Finding) => ('note' in finding ? { ...finding, note: undefined } : finding);

const kindsOf = (directive: Directive, calendar = china) => review(directive, calendar).map(({ kind }) => kind);

describe('穗府办函〔2020〕53号, exactly', () => {
  const mismatches = [
    {
      tasks: ['15'],
      article: '（十九）',
      differs: 'start',
      body: '区政府要部署镇政府（街道办事处），从11月起对村（居）务公开进行全覆盖现场指导',
      table: '12月31日前，向市政务公开办报送工作情况',
    },
    {
      tasks: ['16'],
      article: '（二十一）',
      differs: 'units',
      body: '在今年年底前，各区政府也要将政务公开纳入党员干部和公务员教育培训、普法内容',
      table: '每年1月5日前，纳入年度自查报告，报送市政务公开办',
    },
    {
      tasks: ['28'],
      article: '（十七）',
      differs: 'action',
      body: '请市政务服务数据管理局于8月31日前制定印发工作方案（明确编制事项、内容、步骤、分工、公开方式等），抄送市政务公开办',
      table: '8月31日前将方案报市政务公开办，10月31日完成编制并向社会公开',
    },
    {
      tasks: ['28'],
      article: '（十七）',
      differs: 'wording',
      body: '于10月31日前将编制完成的“办事一本通”通过市政府门户网站、政务服务网、手册、单张等向社会公开',
      table: '8月31日前将方案报市政务公开办，10月31日完成编制并向社会公开',
    },
    {
      tasks: ['38'],
      article: '（十）',
      differs: 'period',
      body: '市政务公开办继续每半年开展一次优秀政策解读案例评选',
      table: '每年7月、1月各评选一次',
    },
  ].map((mismatch) => ({ kind: 'body-table-mismatch', ...mismatch, note: undefined }));

  const restDays = [
    // 31 October 2020 was a Saturday, 31 January and 28 February 2021 Sundays, 31 July 2021 a Saturday.
    { kind: 'due-on-rest-day', tasks: ['1', '28'], day: '2020-10-31', advisory: '2020-10-30' },
    { kind: 'due-on-rest-day', tasks: ['3', 'art-17-lookup'], day: '2021-01-31', advisory: '2021-01-29' },
    { kind: 'due-on-rest-day', tasks: ['8'], day: '2021-02-28', advisory: '2021-02-26' },
    { kind: 'due-on-rest-day', tasks: ['4'], day: '2021-07-31', advisory: '2021-07-30' },
    // 1 October is National Day; 1 November 2020 and 1 August 2021 were Sundays; 1 January is New Year.
    { kind: 'start-on-rest-day', tasks: ['36'], day: '2020-10-01', firstWorkday: '2020-10-09' },
    { kind: 'start-on-rest-day', tasks: ['33', 'art-19-guidance'], day: '2020-11-01', firstWorkday: '2020-11-02' },
    { kind: 'start-on-rest-day', tasks: ['40', 'art-17-lookup'], day: '2021-01-01', firstWorkday: '2021-01-04' },
    { kind: 'start-on-rest-day', tasks: ['35'], day: '2021-08-01', firstWorkday: '2021-08-02' },
  ];

  const groups = [
    {
      kind: 'open-group',
      tasks: ['17', '18'],
      group: '市规划和自然资源局等26个试点领域相关部门',
      article: '（三）',
      named: 18,
      stated: 26,
    },
    { kind: 'open-group', tasks: ['30'], group: '市发展改革委等相关部门', article: '（十六）', named: 9, stated: null },
    {
      kind: 'open-group',
      tasks: ['31'],
      group: '市教育局等公共企事业单位主管部门',
      article: '（十八）',
      named: 7,
      stated: null,
    },
    {
      kind: 'group-without-members',
      tasks: ['19', '20', '21', '22', 'art-5-directories', 'art-21-report'],
      group: '市政府各部门',
    },
  ];

  const wording = [
    { kind: 'soft-wording', tasks: ['9'], milestone: '1', words: '积极参评政策解读优秀案例' },
    { kind: 'soft-wording', tasks: ['21'], milestone: '1', words: '积极参评政策解读优秀案例' },
    { kind: 'soft-wording', tasks: ['23'], milestone: '2', words: '争取12月31日前' },
    ...[
      { tasks: ['26'], milestone: '1', first: '2020-Q3', others: ['2020-Q4'] },
      { tasks: ['37'], milestone: '1', first: '2021', others: ['2020'] },
      { tasks: ['38'], milestone: '1', first: '2020-H2', others: ['2021-H1'] },
      { tasks: ['39'], milestone: '1', first: '2020', others: ['2021'] },
    ].map((open) => ({ kind: 'first-occurrence-open', ...open, note: undefined })),
    {
      kind: 'missing-start',
      tasks: ['15'],
      article: '（十九）',
      words: '区政府要部署镇政府（街道办事处），从11月起对村（居）务公开进行全覆盖现场指导',
    },
    { kind: 'report-without-day', tasks: ['26'], milestone: '1', report: '通报' },
    { kind: 'report-without-day', tasks: ['art-11-monthly'], milestone: '1', report: '呈市领导' },
  ];

  test('27 findings, grouped by kind and in the order of the rows', () => {
    expect(review(guangzhou2020).map(withoutNote)).toEqual([...mismatches, ...restDays, ...groups, ...wording]);
  });

  test('what is a matter of judgement has a note', () => {
    for (const finding of review(guangzhou2020)) {
      expect('note' in finding ? finding.note : 'no note needed').not.toBe('');
    }
  });
});

describe('as known on the day of issue', () => {
  const calendar = china.asKnownOn('2020-07-21');

  test('the days after 28 December 2020 can still be arranged by the notice of 2021, and are told as unsettled', () => {
    const unsettled = review(guangzhou2020, calendar).filter(({ kind }) => kind === 'day-unsettled');
    expect(unsettled.map((finding) => 'day' in finding && [finding.day, ...finding.tasks])).toEqual([
      ['2020-12-31', '2', '11', '13', '15', '23', '24', '32', 'art-21-training'],
      ['2021-01-05', '18', '30'],
      ['2021-01-15', '17', '25', '27'],
      ['2021-01-31', '3', 'art-17-lookup'],
      ['2021-02-28', '8'],
      ['2021-07-31', '4'],
      ['2021-01-01', '40', 'art-17-lookup'],
      ['2021-02-01', '34'],
      ['2021-08-01', '35'],
    ]);
  });

  test('the rest days of 2020 are told as before, those of 2021 not', () => {
    const days = review(guangzhou2020, calendar).flatMap((finding) =>
      finding.kind === 'due-on-rest-day' || finding.kind === 'start-on-rest-day' ? [finding.day] : [],
    );
    expect(days).toEqual(['2020-10-31', '2020-10-01', '2020-11-01']);
  });

  test('over a calendar that knows no notice every fixed day is unsettled and nothing throws', () => {
    const kinds = kindsOf(guangzhou2020, china.asKnownOn('1999-09-18'));
    expect(kinds).toContain('day-unsettled');
    expect(kinds).not.toContain('due-on-rest-day');
    expect(kinds).not.toContain('start-on-rest-day');
  });
});

describe('of any directive', () => {
  test.each([
    ['a workday', { when: byDay('2020-09-30') }, []],
    ['a make-up Saturday', { when: byDay('2020-10-10') }, []],
    ['on a rest day', { when: onDay('2020-10-31') }, ['due-on-rest-day']],
    [
      'a window between two rest days',
      { when: withinDays('2021-01-01', '2021-01-31') },
      ['due-on-rest-day', 'start-on-rest-day'],
    ],
    [
      'an exception on a rest day',
      {
        when: byDay('2020-09-30'),
        exceptions: [{ unit: 'haizhu', when: byDay('2020-10-31'), words: '10月31日前' }],
      },
      ['due-on-rest-day'],
    ],
    ['上午下班前 of a workday', { when: byDay('2020-09-30', { time: MORNING_CLOSE }) }, ['time-of-day-open']],
    ['下班前 of a workday', { when: byDay('2020-09-30', { time: DAY_CLOSE }) }, ['time-of-day-open']],
    ['a recurring duty on days that may be rest days', { when: every('month', { kind: 'last-day' }) }, []],
    ['a target', { when: byDay('2020-09-30', { binding: 'target' }) }, ['soft-wording']],
  ])('%s', (_, changes, kinds) => {
    expect(kindsOf(oneTask(changes))).toEqual(kinds);
  });

  test('a body whose time limit is none of the table’s is a mismatch, marked or not', () => {
    const said = { article: '（一）', words: '11月30日前', when: byDay('2020-11-30') };
    const differing = oneTask({ when: byDay('2020-09-30') }, { body: [said] });
    expect(review(differing)).toMatchObject([{ kind: 'body-table-mismatch', differs: 'period', body: '11月30日前' }]);
  });
});
