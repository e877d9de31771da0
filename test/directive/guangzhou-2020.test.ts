import { guangzhou, guangzhou2020 } from 'qixian/directive';
import { describe, expect, test } from 'vitest';
import golden from '../golden/guangzhou-rows.json' with { type: 'json' };

const { articles, groups, roster, tasks } = guangzhou2020;
const rows = tasks.filter(({ row }) => row !== null);
const rowless = tasks.filter(({ row }) => row === null);

const taskOf = (id: string) => tasks.find((task) => task.id === id);
const groupOf = (id: string) => [...groups, ...roster.groups].find((group) => group.id === id);
const namesOf = (ids: readonly string[] = []) => ids.map((id) => roster.units.find((unit) => unit.id === id)?.name);

test('it is 穗府办函〔2020〕53号 of 21 July 2020, and 市政务公开办 asks about it', () => {
  expect(guangzhou2020).toMatchObject({
    number: '穗府办函〔2020〕53号',
    issuer: '广州市人民政府办公厅',
    issuedOn: '2020-07-21',
  });
  expect(namesOf([guangzhou2020.supervisor])).toEqual(['市政务公开办']);
});

test('it has the 22 articles of the plan in order', () => {
  expect(articles.map(({ number, title }) => `${number}${title}`)).toEqual([
    '（一）编制试点领域政务公开事项标准目录',
    '（二）按编制的政务公开事项标准目录加载信息规范公开',
    '（三）落实市相关部门督导责任',
    '（四）建立政府信息按目录常态化更新机制',
    '（五）按国家新增标准指引编制其他领域目录并按目录公开信息',
    '（六）同步完善市级部门信息公开',
    '（七）规范政务公开工作流程',
    '（八）加强政府信息规范管理',
    '（九）完善行政决策公众参与机制',
    '（十）健全政策解读工作机制',
    '（十一）加强舆情回应',
    '（十二）推进基层政务公开平台规范化',
    '（十三）推进政府信息依申请公开工作规范化',
    '（十四）政务服务场所设立政务公开专区',
    '（十五）推进办事服务公开标准化',
    '（十六）完善政务服务信息推送制度',
    '（十七）编制“办事一本通”',
    '（十八）推动公共服务信息公开',
    '（十九）推动村（居）务公开',
    '（二十）加强组织领导',
    '（二十一）加大教育培训力度',
    '（二十二）加强考核评价',
  ]);
});

describe('the 40 rows of its table', () => {
  test('stand in order, and nothing stands between them', () => {
    expect(tasks.slice(0, 40).map(({ id, row }) => [id, row])).toEqual(
      Array.from({ length: 40 }, (_, at) => [String(at + 1), at + 1]),
    );
  });

  test.each(golden.rows.map(([row, unit, title, time, article]) => ({ row, unit, title, time, article })))(
    'row $row: $title',
    ({ row, unit, title, time, article }) => {
      const task = rows[Number(row) - 1];
      expect(task).toMatchObject({ row, assignedTo: unit, title, timeText: time });
      expect(task?.articles.join('、')).toBe(article);
    },
  );

  test('the time words of every milestone stand in its row', () => {
    const missing = rows.flatMap(({ id, timeText, milestones }) =>
      milestones.filter(({ words }) => !timeText.includes(words)).map(() => id),
    );
    expect(missing).toEqual([]);
  });

  test('four rows have two steps, the others one', () => {
    const steps = rows
      .filter(({ milestones }) => milestones.length > 1)
      .map(({ row, milestones }) => [row, milestones.length]);
    expect(steps).toEqual([
      [23, 2],
      [26, 2],
      [28, 2],
      [30, 2],
    ]);
  });
});

describe('the seven duties of its articles that have no row', () => {
  test.each([
    ['art-4-update', '（四）', '政府信息产生后或变动后的20个工作日内'],
    ['art-5-directories', '（五）', '国务院部门于2021年底前编制完成其他领域基层政务公开标准指引后，我市另行组织'],
    ['art-11-monthly', '（十一）', '每月'],
    ['art-17-lookup', '（十七）', '2021年1月'],
    ['art-19-guidance', '（十九）', '从11月起'],
    ['art-21-training', '（二十一）', '在今年年底前'],
    ['art-21-report', '（二十一）', '每年1月5日前'],
  ])('%s of article %s: %s', (id, article, words) => {
    const task = taskOf(id);
    expect(task).toMatchObject({ row: null, articles: [article], milestones: [{ words }] });
    expect(task?.timeText).toContain(words);
  });

  test('there are no others, and they follow the rows', () => {
    expect(rowless).toHaveLength(7);
    expect(tasks.slice(40)).toEqual(rowless);
  });
});

describe('when the fixed rows are due', () => {
  test.each<[id: string, key: string, when: object, why: string]>([
    ['1', '1', { kind: 'by', day: '2020-10-31' }, '10月31日前, of the year of issue'],
    ['2', '1', { kind: 'by', day: '2020-12-31' }, '12月31日前'],
    ['3', '1', { kind: 'by', day: '2021-01-31' }, '2021年1月31日前'],
    ['4', '1', { kind: 'by', day: '2021-07-31' }, '2021年7月底前 is the last day of July'],
    ['5', '1', { kind: 'by', day: '2020-09-30' }, '9月30日前'],
    ['8', '1', { kind: 'by', day: '2021-02-28' }, '2021年2月28日前'],
    ['9', '1', { kind: 'ongoing' }, '长期'],
    ['12', '1', { kind: 'by', day: '2020-11-30' }, '11月30日前'],
    ['17', '1', { kind: 'by', day: '2021-01-15' }, '2021年1月15日前'],
    ['18', '1', { kind: 'by', day: '2021-01-05' }, '2021年1月5日前: once, not every year'],
    ['23', '1', { kind: 'by', day: '2020-11-30' }, '11月30日前报市政府审定'],
    ['23', '2', { kind: 'by', day: '2020-12-31', binding: 'target' }, '争取12月31日前印发 is a target'],
    ['28', '1', { kind: 'by', day: '2020-08-31' }, '8月31日前将方案报'],
    ['28', '2', { kind: 'by', day: '2020-10-31' }, '10月31日完成 reads as by that day'],
    ['30', '1', { kind: 'by', day: '2020-09-30' }, '9月30日前印发实施制度'],
    ['30', '2', { kind: 'by', day: '2021-01-05' }, '2021年1月5日前'],
    ['33', '1', { kind: 'from', day: '2020-11-01' }, '11月1日起'],
    ['34', '1', { kind: 'from', day: '2021-02-01' }, '2021年2月1日起'],
    ['35', '1', { kind: 'from', day: '2021-08-01' }, '2021年8月起'],
    ['36', '1', { kind: 'from', day: '2020-10-01' }, '10月起'],
    ['40', '1', { kind: 'from', day: '2021-01-01' }, '2021年1月起'],
    ['art-17-lookup', '1', { kind: 'within', from: '2021-01-01', to: '2021-01-31' }, '2021年1月 is a window'],
    ['art-5-directories', '1', { kind: 'after', event: 'state-guidelines-issued', term: null }, '另行: no length yet'],
  ])('%s/%s is %j: %s', (id, key, when) => {
    const milestone = taskOf(id)?.milestones.find((one) => one.key === key);
    expect(milestone?.when).toEqual(when);
  });

  test('海珠区 is the one exception: row 1 by 30 September', () => {
    const exceptions = tasks.flatMap(({ id, milestones }) =>
      milestones.flatMap((milestone) => milestone.exceptions.map((exception) => ({ id, ...exception }))),
    );
    expect(exceptions).toEqual([
      { id: '1', unit: 'haizhu', when: { kind: 'by', day: '2020-09-30' }, words: '海珠区9月30日前' },
    ]);
  });
});

describe('what is to be done with the result', () => {
  test.each([
    ['1', '1', [{ kind: 'publish', where: '区政府门户网站', form: '文件汇编' }]],
    ['5', '1', [{ kind: 'report', to: 'disclosure-office' }]],
    ['8', '1', [{ kind: 'issue' }, { kind: 'publish', where: '区政府门户网站' }]],
    ['18', '1', [{ kind: 'annual-report', report: '年度政务公开自查报告', to: 'disclosure-office' }]],
    ['23', '1', [{ kind: 'report', to: 'municipal-government' }]],
    [
      '26',
      '1',
      [
        { kind: 'circulate', what: '情况' },
        { kind: 'copy', to: 'disclosure-office' },
      ],
    ],
    ['37', '1', [{ kind: 'publish', where: '市政府门户网站' }]],
  ])('%s/%s: %j', (id, key, delivery) => {
    expect(taskOf(id)?.milestones.find((one) => one.key === key)?.delivery).toEqual(delivery);
  });
});

describe('who is responsible', () => {
  test('各区政府 are the eleven districts in official order', () => {
    expect(guangzhou2020.roster).toBe(guangzhou);
    expect(groupOf('districts')).toMatchObject({ name: '各区政府', open: false });
    expect(namesOf(groupOf('districts')?.members)).toEqual([
      '越秀区',
      '海珠区',
      '荔湾区',
      '天河区',
      '白云区',
      '黄埔区',
      '花都区',
      '番禺区',
      '南沙区',
      '从化区',
      '增城区',
    ]);
  });

  test('article （三） names 18 of 26 departments, and the group stays open', () => {
    expect(groupOf('pilot-departments')).toMatchObject({ open: true, statedCount: 26, article: '（三）' });
    expect(namesOf(groupOf('pilot-departments')?.members)).toEqual([
      '市规划和自然资源局',
      '市住房城乡建设局',
      '市发展改革委',
      '市政务服务数据管理局',
      '市财政局',
      '市应急管理局',
      '市生态环境局',
      '市文化广电旅游局',
      '市司法局',
      '市农业农村局',
      '市市场监管局',
      '市城市管理综合执法局',
      '市人力资源社会保障局',
      '市民政局',
      '市公安局',
      '市教育局',
      '市卫生健康委',
      '广州市税务局',
    ]);
  });

  test('article （十六） names nine departments 等部门', () => {
    expect(groupOf('policy-push-departments')).toMatchObject({ open: true, article: '（十六）' });
    expect(namesOf(groupOf('policy-push-departments')?.members)).toEqual([
      '市发展改革委',
      '市工业和信息化局',
      '市商务局',
      '市市场监管局',
      '市科技局',
      '市民政局',
      '市人力资源社会保障局',
      '市地方金融监管局',
      '广州市税务局',
    ]);
  });

  test('article （十八） names seven 等主管部门', () => {
    expect(groupOf('public-service-regulators')).toMatchObject({ open: true, article: '（十八）' });
    expect(namesOf(groupOf('public-service-regulators')?.members)).toEqual([
      '市教育局',
      '市卫生健康委',
      '市生态环境局',
      '市交通运输局',
      '市水务局',
      '市工业和信息化局',
      '市城市管理综合执法局',
    ]);
  });

  test('市政府各部门 has no member named', () => {
    expect(groupOf('municipal-departments')).toMatchObject({ name: '市政府各部门', members: [] });
  });
});

test('it is plain data and survives JSON', () => {
  expect(JSON.parse(JSON.stringify(guangzhou2020))).toEqual(guangzhou2020);
});
