import type { Roster } from 'qixian/directive';
import { draftDirective, readTaskTable, type TaskRow, type TaskTable } from 'qixian/tables';
import { dueOrThrow } from 'qixian/term';
import { occurrencesOf } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import marked from '../golden/tables/marked.json' with { type: 'json' };

interface MarkedRow {
  readonly no: string;
  readonly task: string;
  readonly units: readonly string[];
  readonly time: string;
  readonly says: Readonly<Record<string, unknown>>;
  readonly readings?: number;
  readonly due2021?: readonly string[];
}
interface MarkedTable {
  readonly id: string;
  readonly issuedOn: string;
  readonly rows: readonly MarkedRow[];
}

const tables: readonly MarkedTable[] = marked.tables;

/** The table as a page has it: a number that comes again is one merged cell, as in the published table. */
const page = ({ rows }: MarkedTable): string => {
  const lines = rows.map(({ no, task, units, time }, at) => {
    const again = rows[at - 1]?.no === no;
    const span = rows[at + 1]?.no === no ? ' rowspan=2' : '';
    const number = again ? '' : `<td${span}>${no}</td>`;
    return `<tr>${number}<td>${task}</td><td>${units.join('、')}</td><td>${time}</td></tr>`;
  });
  return `<table><tr><th>序号</th><th>工作任务</th><th>责任单位</th><th>完成时限</th></tr>${lines.join('')}</table>`;
};

const csv = ({ rows }: MarkedTable): string =>
  [
    ['序号', '工作任务', '责任单位', '完成时限'],
    ...rows.map(({ no, task, units, time }) => [no, task, units.join('，'), time]),
  ]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\n');

/** Of a phrase, the fields that the marks have. */
const said = ({ phrase }: TaskRow, { says }: MarkedRow): unknown =>
  Object.fromEntries(
    Object.keys(says).map((key) => [key, (phrase as Readonly<Record<string, unknown>> | null)?.[key]]),
  );

describe.each(tables)('$id', (table) => {
  const { issuedOn, rows } = table;
  const reads: readonly (readonly [string, TaskTable])[] = [
    ['as a page', readTaskTable(page(table), { issuedOn })],
    ['as CSV', readTaskTable(csv(table), { issuedOn })],
  ];

  test.each(reads)('%s: number, task, units and time of every row', (_, read) => {
    expect(
      read.rows.map(({ no, task, units, time }) => ({ no, task, units: units.map(({ words }) => words), time })),
    ).toEqual(rows.map(({ no, task, units, time }) => ({ no, task, units, time })));
  });

  test.each(reads)('%s: what the time of every row says', (_, read) => {
    expect(
      read.rows.map((row, at) => said(row, rows[at] ?? { no: '', task: '', units: [], time: '', says: {} })),
    ).toEqual(rows.map(({ says }) => says));
  });

  test.each(reads)('%s: the days due in 2021', (_, read) => {
    for (const [at, { due2021 }] of rows.entries()) {
      const [step] = read.rows[at]?.steps ?? [];
      if (due2021 !== undefined) {
        if (step === undefined || step.when === null) {
          throw new Error(`row ${at + 1} has no time limit`);
        }
        const found = occurrencesOf(step.when, { issuedOn, from: '2021-01-01', to: '2021-12-31' });
        expect(found.flatMap(({ timing }) => (timing.kind === 'due' ? [dueOrThrow(timing.deadline)] : []))).toEqual(
          due2021,
        );
      }
    }
  });

  test.each(reads)('%s: a phrase that can be read in two ways says so', (_, read) => {
    const told = read.report.filter(({ about }) => about.kind === 'time-readings').flatMap((point) => point.rows);
    expect(told).toEqual(
      expect.arrayContaining(rows.filter(({ readings }) => readings !== undefined).map(({ no }) => no)),
    );
  });
});

/** A roster of the names that a table has, in their order. */
const rosterOf = ({ rows }: MarkedTable): Roster => ({
  id: 'named',
  name: '某地',
  units: [...new Set(rows.flatMap(({ units }) => units))].map((name, at) => ({
    id: `unit-${at + 1}`,
    name,
    fullName: name,
    addressedAs: '你单位',
    kind: 'other',
    aliases: [],
  })),
  groups: [],
});

test.each(tables)('$id becomes a directive once its gaps are decided', (table) => {
  const roster = rosterOf(table);
  const read = readTaskTable(csv(table), { issuedOn: table.issuedOn, roster });
  const gaps = read.report.filter(({ needs }) => needs === 'decision');
  const at = (kind: string) => gaps.filter(({ about }) => about.kind === kind).map((point) => point.at);
  const facts = { id: table.id, number: '文号', title: '标题', issuer: '机关', supervisor: 'unit-1', roster };
  const parsed = draftDirective(read, facts, {
    units: Object.fromEntries(at('unit-missing').map((cell) => [cell, ['unit-1']])),
    times: Object.fromEntries(at('time-without-day').map((cell) => [cell, [{ when: { kind: 'ongoing' as const } }]])),
  });
  expect(parsed.ok ? parsed.value.tasks.length : parsed.issues).toBe(table.rows.length);
});

test('the second row of a merged number has its own task, and the blank unit is told', () => {
  const [first] = tables;
  const read = readTaskTable(page(first ?? { id: '', issuedOn: '', rows: [] }), { issuedOn: '2016-02-26' });
  expect(read.report.map(({ at, rows, about }) => [at, rows, about.kind])).toEqual([
    ['A6', ['5'], 'number-repeated'],
    ['C7', ['5'], 'unit-missing'],
  ]);
});
