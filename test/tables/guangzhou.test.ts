import { readFileSync } from 'node:fs';
import { type Directive, guangzhou, guangzhou2020, type Obligation, obligationsOf, type Task } from 'qixian/directive';
import { draftDirective, readTaskTable, type TaskRow } from 'qixian/tables';
import type { When } from 'qixian/when';
import { describe, expect, test } from 'vitest';

/** 附件1 as extracted, read by itself; and the directive as it ships, made by hand from table and body. */
const annex = readFileSync(new URL('../golden/tables/guangzhou-2020-53-annex.txt', import.meta.url), 'utf8');
const { groups, articles } = guangzhou2020;
const read = readTaskTable(annex, { issuedOn: '2020-07-21', roster: guangzhou, groups });
const shipped = guangzhou2020.tasks.filter(({ row }) => row !== null);

const pairs: readonly (readonly [number, TaskRow, Task])[] = read.rows.map((row, at) => {
  const task = shipped[at];
  if (task === undefined) {
    throw new Error(`the directive has no row ${row.no}`);
  }
  return [at + 1, row, task];
});

/*
 * Where the shipped rows know more than the time cell of the table says. Each is from the body, or a reading that the
 * table leaves open, and stands here by name; a row that differs in any other way fails.
 */
type Known = 'reports-on-the-year-before' | 'first-occurrence' | 'one-rule-for-two-windows' | 'last-day-by-name';

const KNOWN: Readonly<Record<string, readonly Known[]>> = {
  // （八）（十一）（二十一）: 纳入年度自查报告, so what is due on 5 January is about the year before.
  '7/1': ['reports-on-the-year-before'],
  '10/1': ['reports-on-the-year-before'],
  '16/1': ['reports-on-the-year-before'],
  '20/1': ['reports-on-the-year-before'],
  '22/1': ['reports-on-the-year-before'],
  // （十五）: the first quarter is not told.
  '26/1': ['first-occurrence'],
  // （八）: issued within a July, and the text does not say whether that one counts.
  '37/1': ['first-occurrence'],
  // （十）: 每半年; July and January are one rule with a window in the first month of each half-year.
  '38/1': ['one-rule-for-two-windows', 'first-occurrence'],
  // （十三）（二十一）: issued within the second half; 12-31 is written as the last day of December.
  '39/1': ['first-occurrence', 'last-day-by-name'],
};

/** The differences between a time limit as read and as shipped, by name; `other` for any that has none. */
const differences = (as: When | null, is: When): readonly (Known | 'other')[] => {
  const found: (Known | 'other')[] = [];
  let plain: When = is;
  if (plain.kind === 'every' && plain.reportsOn !== undefined && !('reportsOn' in (as ?? {}))) {
    const { reportsOn: _, ...rest } = plain;
    plain = rest;
    found.push('reports-on-the-year-before');
  }
  if (plain.kind === 'every' && plain.first !== undefined) {
    const { first: _, ...rest } = plain;
    plain = rest;
    found.push('first-occurrence');
  }
  if (sorted(as) !== sorted(plain)) {
    found.push(sorted(lastByName(as)) === sorted(lastByName(plain)) ? 'last-day-by-name' : 'other');
  }
  return found;
};

/** 31 December as the last day of December. */
const lastByName = (when: When | null): When | null =>
  when?.kind === 'every' && when.due.kind === 'window' && when.due.to.day === 31
    ? { ...when, due: { ...when.due, to: { ...when.due.to, day: 'last' } } }
    : when;

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );

describe.each(pairs)('row %i', (number, row, task) => {
  test('number, unit, task, time wording and articles are those of the directive', () => {
    expect([row.no, row.assignedTo, row.task, row.time, row.articles]).toEqual([
      String(number),
      task.assignedTo,
      task.title,
      task.timeText,
      task.articles,
    ]);
  });

  test('the units are found', () => {
    expect(row.units.map(({ found }) => ('id' in found ? found.id : found.kind))).toEqual(task.units);
  });

  test('the milestones and their time limits', () => {
    if (number === 38) {
      // The table names two months; the shipped rule says both at once.
      expect(row.steps.map(({ when }) => when)).toEqual([
        {
          kind: 'every',
          period: 'year',
          due: { kind: 'window', from: { month: 7, day: 1 }, to: { month: 7, day: 'last' } },
        },
        {
          kind: 'every',
          period: 'year',
          due: { kind: 'window', from: { month: 1, day: 1 }, to: { month: 1, day: 'last' } },
        },
      ]);
      return;
    }
    expect(row.steps.map(({ words }) => words)).toEqual(task.milestones.map(({ words }) => words));
    for (const [at, { key, when, exceptions }] of task.milestones.entries()) {
      const step = row.steps[at];
      expect(differences(step?.when ?? null, when)).toEqual(KNOWN[`${number}/${key}`] ?? []);
      expect(step?.exceptions.map((one) => ({ unit: one.unit, when: one.when, words: one.words }))).toEqual(exceptions);
    }
  });
});

describe('the draft of the table', () => {
  const { issuer, number, title, id, supervisor } = guangzhou2020;
  const parsed = draftDirective(read, { id, number, title, issuer, supervisor, roster: guangzhou, articles, groups });
  const draft = (): Directive => {
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.issues));
    }
    return parsed.value;
  };

  test('is a directive as it stands: nothing in the table needs a decision', () => {
    expect(read.report.filter(({ needs }) => needs === 'decision')).toEqual([]);
    expect(draft().tasks.map(({ id: task, row }) => [task, row])).toEqual(
      shipped.map(({ id: task, row }) => [task, row]),
    );
  });

  test('every duty of every unit is due on the same days as in the directive that ships, to the end of 2022', () => {
    const rowless = { ...guangzhou2020, tasks: shipped };
    const days = (directive: Directive): readonly string[] =>
      obligationsOf(directive, { to: '2022-12-31' })
        .map(dueLine)
        // What is about the year before opens a year earlier; what is due after 2022 is not compared.
        .filter((line) => !OPEN_FIRST.has(line) && !line.includes(' 2023-'))
        .sort();
    expect([...new Set(days(draft()))]).toEqual([...new Set(days(rowless))]);
  });
});

/** July 2020, of which the document of 21 July does not say whether it counts; the shipped rule begins in 2021. */
const OPEN_FIRST = new Set(['37 disclosure-office 2020-07-31']);

const dueLine = ({ row, unit, timing }: Obligation): string => {
  const due =
    timing.kind !== 'due'
      ? `${timing.kind} ${timing.kind === 'standing' ? timing.opens : ''}`
      : timing.deadline.certainty === 'decided'
        ? timing.deadline.due
        : timing.deadline.certainty;
  return `${row} ${unit.id} ${due}`;
};

test('without the groups that the body defines, the table alone leaves four lists to be checked', () => {
  const alone = readTaskTable(annex, { issuedOn: '2020-07-21', roster: guangzhou });
  const open = alone.report.filter(({ about }) => about.kind === 'group-open' || about.kind === 'group-unnamed');
  expect(open.map(({ rows, about }) => [rows, about])).toEqual([
    [['17', '18'], { kind: 'group-open', words: '市规划和自然资源局等26个试点领域相关部门', named: 1, stated: 26 }],
    [['19', '20', '21', '22'], { kind: 'group-unnamed', words: '市政府各部门' }],
    [['30'], { kind: 'group-open', words: '市发展改革委等相关部门', named: 1, stated: null }],
    [['31'], { kind: 'group-open', words: '市教育局等公共企事业单位主管部门', named: 1, stated: null }],
  ]);
});
