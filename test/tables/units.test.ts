import { guangzhou, guangzhou2020, type Roster } from 'qixian/directive';
import { readTaskTable, type UnitMention } from 'qixian/tables';
import { describe, expect, test } from 'vitest';

const read = (cell: string, more: { roster?: Roster; groups?: typeof guangzhou2020.groups } = { roster: guangzhou }) =>
  readTaskTable(
    [
      ['序号', '工作任务', '责任单位', '完成时限'],
      ['1', '某事', cell, '长期'],
    ],
    {
      issuedOn: '2020-07-21',
      ...more,
    },
  );

const meant = ({ words, found }: UnitMention): string => {
  switch (found.kind) {
    case 'unit':
    case 'group':
      return found.id;
    case 'ambiguous':
      return `${found.ids.join(' or ')}?`;
    case 'open-list':
      return `${found.names.map((one) => meant({ words: one.words, part: 'lead', found: one.found, at: '' })).join('+')}+${found.stated ?? ''}`;
    default:
      return `${found.kind} ${words}`;
  }
};

const CELLS: readonly (readonly [cell: string, parts: string, why: string])[] = [
  ['市教育局', 'lead education', 'a name'],
  ['市教育局、市财政局', 'lead education; responsible finance', 'the first one listed leads'],
  [
    '市教育局，市财政局；市民政局',
    'lead education; responsible finance; responsible civil-affairs',
    'commas and semicolons',
  ],
  ['市教育局和市财政局', 'lead education; responsible finance', '和 between two names'],
  ['市规划和自然资源局', 'lead planning-resources', '和 inside a name'],
  ['市规划和自然资源局及市教育局', 'lead planning-resources; responsible education', 'both'],
  ['市教育局以及市财政局', 'lead education; responsible finance', '以及'],
  [
    '市规划和自然资源局、住房城乡建设局、发展改革委',
    'lead planning-resources; responsible housing; responsible development-reform',
    '市 stands for all',
  ],
  ['住房城乡建设局', 'lead housing', '市 left out'],
  ['广州市教育局', 'lead education', 'the full name'],
  ['市住房和城乡建设局', 'lead housing', 'the full name with 市 for the city'],
  ['市委组织部（市公务员局）', 'lead organization-department', 'brackets of the name'],
  ['市司法局牵头，市财政局、市教育局配合', 'lead justice; support finance; support education', 'said behind the names'],
  [
    '市司法局牵头、市财政局、市教育局配合',
    'lead justice; support finance; support education',
    'with 、 in the place of ，',
  ],
  ['市司法局牵头、市财政局', 'lead justice; responsible finance', 'with one more behind 、'],
  [
    '牵头单位：市司法局；配合单位：市财政局、市教育局',
    'lead justice; support finance; support education',
    'said before the names',
  ],
  ['市司法局（牵头）、市财政局', 'lead justice; responsible finance', 'said in brackets'],
  ['（牵头）市司法局；（配合）市财政局', 'lead justice; support finance', 'said in brackets before the name'],
  ['市教育局、市财政局按职责分工负责', 'lead education; responsible finance', '按职责分工 is no part of a name'],
  ['1.市教育局\n2.市财政局', 'lead education; responsible finance', 'numbered'],
  ['市教育局会同市财政局', 'lead education; responsible finance', '会同'],
  ['市教育局\n市财政局', 'lead education; responsible finance', 'a line each'],
  ['市政务服务\n数据管理局', 'lead government-data', 'a wrapped line'],
  ['市教育局/市财政局', 'lead education; responsible finance', 'a slash'],
  ['各区政府', 'lead districts', 'a group of the roster'],
  ['各区', 'lead districts', 'the same group without 政府'],
  ['各区政府、市教育局', 'lead districts; responsible education', 'a group and a unit'],
  ['各有关部门', 'lead collective 各有关部门', 'many under one word'],
  ['市教育局等部门', 'lead education+', 'an open list'],
  ['市教育局、市财政局等26个试点领域相关部门', 'lead education+finance+26', 'an open list with its number'],
  ['火星局', 'lead unknown 火星局', 'nobody of the roster'],
  ['区教育局', 'lead unknown 区教育局', "a district's bureau is not the city's"],
  ['区教育局、财政局', 'lead unknown 区教育局; responsible unknown 财政局', 'nor is the one after it'],
  ['市场监管局', 'lead market', '市 is part of 市场'],
  ['市教育', 'lead unknown 市教育', 'nothing is found by likeness'],
];

describe('who a unit cell names', () => {
  test.each(CELLS)('%s: %s (%s)', (cell, parts) => {
    const [row] = read(cell).rows;
    expect(row?.units.map((unit) => `${unit.part} ${meant(unit)}`).join('; ')).toBe(parts);
    expect(row?.assignedTo.replaceAll('\n', '')).toBe(cell.replaceAll('\n', ''));
  });

  test('a group that the document defines is found by its words', () => {
    const { groups } = guangzhou2020;
    const [row] = read('市规划和自然资源局等26个试点领域相关部门', { roster: guangzhou, groups }).rows;
    expect(row?.units.map(({ found }) => found)).toEqual([{ kind: 'group', id: 'pilot-departments' }]);
  });

  test('without a roster the names stand alone', () => {
    const [row] = read('市教育局、规划和自然资源局', {}).rows;
    expect(row?.units.map(({ words, found }) => [words, found.kind])).toEqual([
      ['市教育局', 'no-roster'],
      ['规划和自然资源局', 'no-roster'],
    ]);
  });

  test('what is not found is told with its cell, once for all rows that share it', () => {
    const table = readTaskTable(
      {
        name: '',
        rows: [
          ['序号', '工作任务', '责任单位', '完成时限'],
          ['1', '甲', '火星局', '长期'],
          ['2', '乙', null, '长期'],
        ],
        merges: ['C2:C3'],
      },
      { issuedOn: '2020-07-21', roster: guangzhou },
    );
    expect(table.report.filter(({ about }) => about.kind === 'unit-unknown')).toEqual([
      { at: 'C2', rows: ['1', '2'], needs: 'decision', about: { kind: 'unit-unknown', name: '火星局' } },
    ]);
  });

  test('a unit that took another name before the day of the document is told', () => {
    const renamed: Roster = {
      ...guangzhou,
      units: guangzhou.units.map((unit) =>
        unit.id === 'science' ? { ...unit, to: '2019-12-31', successor: 'industry' } : unit,
      ),
    };
    const { report } = read('市科技局', { roster: renamed });
    expect(report.map(({ about }) => about)).toContainEqual({
      kind: 'unit-out-of-time',
      name: '市科技局',
      successor: 'industry',
    });
  });

  test('two units of one name are told apart by a person', () => {
    const twice: Roster = {
      ...guangzhou,
      units: guangzhou.units.map((unit) =>
        unit.id === 'education' || unit.id === 'finance' ? { ...unit, aliases: [...unit.aliases, '市教财局'] } : unit,
      ),
    };
    const { report } = read('市教财局', { roster: twice });
    expect(report.map(({ about }) => about)).toContainEqual({
      kind: 'unit-ambiguous',
      name: '市教财局',
      ids: ['finance', 'education'],
    });
  });
});
