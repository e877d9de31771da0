import { guangzhou, obligationsOf } from 'qixian/directive';
import { type Decisions, type DocumentFacts, draftDirective, pointText, readTaskTable } from 'qixian/tables';
import { describe, expect, test } from 'vitest';

const ROWS = [
  ['序号', '责任单位', '工作任务', '完成时限', '备注'],
  ['1', '市教育局、火星局', '甲事', '10月31日前', ''],
  ['2', '', '乙事', '适时', ''],
  ['3', '市财政局', '', '9月31日前', ''],
  ['3', '市民政局等部门', '丙事', '', ''],
  ['4', '市司法局', '丁事', '11月30日前报市政府审定，争取12月31日前印发', '原文'],
];

const table = readTaskTable(ROWS, { issuedOn: '2020-07-21', roster: guangzhou });

const facts: DocumentFacts = {
  id: 'plan',
  number: '〔2020〕1号',
  title: '某方案',
  issuer: '某市人民政府办公厅',
  supervisor: 'disclosure-office',
  roster: guangzhou,
};

const decisions: Decisions = {
  units: { B2: ['education', 'science'], B3: ['industry'] },
  times: {
    D3: [{ when: { kind: 'by', day: '2020-12-31' }, words: '12月31日前' }],
    D4: [{ when: { kind: 'by', day: '2020-09-30' } }],
    D5: [{ when: { kind: 'ongoing' }, words: '长期', name: '常态化办理' }],
  },
  tasks: { C4: '另一件事' },
};

describe('a draft', () => {
  test('with gaps gives every one of them at once, each with its cell and in words', () => {
    const parsed = draftDirective(table, facts);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, facts: { at } }) => [path, at])).toEqual([
      [['B2'], 'B2'],
      [['B3'], 'B3'],
      [['D3'], 'D3'],
      [['C4'], 'C4'],
      [['D4'], 'D4'],
      [['D5'], 'D5'],
    ]);
    expect(parsed.ok ? [] : parsed.issues.map(({ facts: { what } }) => what)).toEqual([
      '待定 B2（第1项）：名录中没有“火星局”，请指明单位或补入名录。',
      '待定 B3（第2项）：责任单位栏为空，请填写责任单位。',
      '待定 D3（第2项）：“适时”没有可以推定的日期，请确定时限。',
      '待定 C4（第3项）：工作任务栏为空，请填写任务。',
      expect.stringMatching(/^待定 D4（第3项）：“9月31日前?”不能读取（[^。]*），请确定时限。$/u),
      '待定 D5（第3项）：完成时限栏为空，请确定时限。',
    ]);
  });

  test('is a directive once they are decided, and its obligations are dated', () => {
    const parsed = draftDirective(table, facts, decisions);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    if (parsed.ok) {
      const directive = parsed.value;
      expect(directive.tasks.map(({ id, row, title, units }) => [id, row, title, units])).toEqual([
        ['1', 1, '甲事', ['education', 'science']],
        ['2', 2, '乙事', ['industry']],
        ['3', 3, '另一件事', ['finance']],
        ['3-2', null, '丙事', ['group-1']],
        ['4', 4, '丁事', ['justice']],
      ]);
      expect(directive.groups).toEqual([
        { id: 'group-1', name: '市民政局等部门', members: ['civil-affairs'], open: true, words: '市民政局等部门' },
      ]);
      expect(directive.tasks[4]?.milestones.map(({ key, name, words, when }) => [key, name, words, when])).toEqual([
        ['1', '报市政府审定', '11月30日前', { kind: 'by', day: '2020-11-30' }],
        ['2', '印发', '争取12月31日前', { kind: 'by', day: '2020-12-31', binding: 'target' }],
      ]);
      const due = obligationsOf(directive, { to: '2020-12-31' }).map(({ id, binding }) => `${id} ${binding}`);
      expect(due).toContain('plan/1/1/education/- required');
      expect(due).toContain('plan/4/2/justice/- target');
      expect(due).toContain('plan/3-2/1/group-1+/- required');
    }
  });

  test('may leave rows out instead', () => {
    const parsed = draftDirective(table, facts, { units: { B2: ['education'] }, leaveOut: ['A3', 'A4', 'A5'] });
    expect(parsed.ok ? parsed.value.tasks.map(({ id }) => id) : parsed.issues).toEqual(['1', '4']);
  });

  test('with a decision for a cell that no task has tells that it went astray', () => {
    const parsed = draftDirective(table, facts, { ...decisions, units: { ...decisions.units, B99: ['education'] } });
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([['decisions', 'B99']]);
  });

  test('with a decision that is wrong itself has the path in the directive and the cell', () => {
    const parsed = draftDirective(table, facts, { ...decisions, units: { ...decisions.units, B2: ['nobody'] } });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, facts: { at } }) => [path, at])).toEqual([
      [['tasks', 0, 'units', 0], 'B2'],
    ]);
  });

  test('of a document without a number has the path in the directive', () => {
    const parsed = draftDirective(table, { ...facts, number: '' }, decisions);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([['number']]);
  });

  test('of merged tasks has a milestone from each row of one unit, and a task for each unit', () => {
    const rows = [
      ['序号', '责任单位', '工作任务', '完成时限'],
      ['1', '市教育局', '甲事', '9月30日前报方案'],
      ['', '', '', '12月31日前完成'],
      ['2', '市财政局', '乙事', '长期'],
      ['', '市民政局', '', '12月31日前'],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'C4:C5'];
    const read = readTaskTable({ name: '', rows, merges }, { issuedOn: '2020-07-21', roster: guangzhou });
    const parsed = draftDirective(read, facts);
    expect(
      parsed.ok
        ? parsed.value.tasks.map(({ id, units, milestones }) => [id, units[0], milestones.map(({ words }) => words)])
        : parsed.issues,
    ).toEqual([
      ['1', 'education', ['9月30日前', '12月31日前']],
      ['2', 'finance', ['长期']],
      ['2-2', 'civil-affairs', ['12月31日前']],
    ]);
  });
});

test('numbers in any writing give the row and the id', () => {
  const rows = [
    ['序号', '责任单位', '工作任务', '完成时限'],
    ...['1.', '（2）', '三、', '04', '5-1', ''].map((no) => [no, '市教育局', `事${no}`, '长期']),
  ];
  const parsed = draftDirective(readTaskTable(rows, { issuedOn: '2020-07-21', roster: guangzhou }), facts);
  expect(parsed.ok ? parsed.value.tasks.map(({ id, row }) => [id, row]) : parsed.issues).toEqual([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5-1', null],
    ['line-7', null],
  ]);
});

describe('the words of the report', () => {
  test('in both languages, for every point of the table', () => {
    for (const point of table.report) {
      expect(pointText(point, 'zh')).toMatch(/^待[定核] [A-Z]+\d*(?:（第\d+项）)?：.+。$/u);
      expect(pointText(point, 'en')).toMatch(/^To (?:decide|check) [A-Z]+\d*(?: \(item \d+\))?: .+\.$/u);
    }
    expect(table.report.map((point) => pointText(point, 'zh'))).toContain(
      '待核 B5（第3项）：“市民政局等部门”为开放名单，列名1个，请核对其余单位。',
    );
  });
});
