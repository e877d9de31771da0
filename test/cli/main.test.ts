import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { guangzhou2020, obligationsOf } from 'qixian/directive';
import { assess } from 'qixian/schedule';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Printed {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `npm start` does. */
const qixian = (...args: readonly string[]): Printed => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, lines: stdout.split('\n'), stdout, stderr };
};

/** The cells of a line, cut where the rule under the heads has its gaps; by columns of the terminal. */
const cellsOf = (line: string, rule: string): readonly string[] => {
  const widths = rule.split('  ').map((dashes) => stringWidth(dashes));
  const characters = [...line];
  return widths.map((width) => {
    let cell = '';
    while (characters.length > 0 && stringWidth(cell + characters[0]) <= width) {
      cell += characters.shift();
    }
    expect(characters.splice(0, 2).join('').trim()).toBe('');
    return cell.trim();
  });
};

/** The rows of the first table that was printed, its heads first. */
const tableOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const at = lines.findIndex((line) => line.startsWith('─'));
  const rule = lines[at] ?? '';
  const end = lines.indexOf('', at);
  return [lines[at - 1] ?? '', ...lines.slice(at + 1, end)].map((line) => cellsOf(line, rule));
};

describe('without options: the whole directive as of 2021-01-10, in Chinese', () => {
  let printed: Printed = { status: null, lines: [], stdout: '', stderr: '' };
  let table: readonly (readonly string[])[] = [];
  beforeAll(() => {
    printed = qixian();
    table = tableOf(printed.lines);
  });

  test('it succeeds, says of what and of when, and complains of nothing', () => {
    expect(printed.status).toBe(0);
    expect(printed.stderr).toBe('');
    expect(printed.lines[0]).toBe('穗府办函〔2020〕53号  截至 2021-01-10');
  });

  test('six columns', () => {
    expect(table[0]).toEqual(['序号', '责任单位', '工作任务', '时限', '剩余或逾期工作日', '状态']);
  });

  test('海珠区 and 越秀区 in row 1', () => {
    // Working days after 30 September 2020 to Friday 8 January 2021: 17 + 21 + 23 + 5 = 66; after 31 October 49.
    expect(table).toContainEqual([
      '1',
      '海珠区',
      '组织编制政务公开事项标准目录',
      '2020-09-30（三）',
      '逾期 66 个工作日',
      '逾期未办结',
    ]);
    expect(table).toContainEqual([
      '1',
      '越秀区',
      '组织编制政务公开事项标准目录',
      '2020-10-31（六，休）',
      '逾期 49 个工作日',
      '逾期未办结',
    ]);
  });

  test.each([
    ['9', '海珠区', '长期', '', '长期'],
    ['17', '市财政局', '2021-01-15（五）', '剩余 5 个工作日', '临近办结时限'],
    ['26', '市政务服务数据管理局', '2020-10-01—2020-12-31（四）', '逾期 5 个工作日', '逾期未办结'],
    ['40', '市政务公开办', '2021-01-01 起', '', '长期'],
  ])('row %s of %s: %s, %s, %s', (row, unit, limit, distance, status) => {
    const found = table.filter((cells) => cells[0] === row && cells[1] === unit).map((cells) => cells.slice(3));
    expect(found).toContainEqual([limit, distance, status]);
  });

  test('every line of the table keeps its columns, Chinese characters taking two', () => {
    const ends = table.map((cells) => cells.length);
    expect(new Set(ends)).toEqual(new Set([6]));
    const at = printed.lines.findIndex((line) => line.startsWith('─'));
    const width = stringWidth(printed.lines[at] ?? '');
    for (const line of printed.lines.slice(at - 1, at + table.length)) {
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
  });

  test('as many rows as obligations of that year, in their order', () => {
    const obligations = obligationsOf(guangzhou2020, { to: '2021-12-31' });
    const rows = table.slice(1);
    expect(rows.map(([number]) => number)).toEqual(obligations.map(({ row }) => (row === null ? '正文' : String(row))));
    // a long name is cut, and shows that it is
    const strays = obligations.filter(({ unit }, at) => {
      const shown = rows[at]?.[1] ?? '';
      return shown !== unit.name && !(shown.endsWith('…') && unit.name.startsWith(shown.slice(0, -1)));
    });
    expect(strays).toEqual([]);
  });

  test('a summary: how many in each status, the rate, and how far the calendar is settled', () => {
    const text = printed.stdout.slice(printed.stdout.indexOf('汇总'));
    expect(text).toMatch(/逾期未办结 +\d+/);
    expect(text).toMatch(/合计 +\d+/);
    expect(text).toMatch(/按期办结率 0\/\d+ = 0\.0%/);
    expect(text).toContain('日历已确定至 2026-12-28');
  });
});

describe('--unit 海珠区 --as-of 2020-10-15 --lang en', () => {
  const OPTIONS = ['--unit', '海珠区', '--as-of', '2020-10-15', '--lang', 'en'] as const;

  test('prints that unit in English', () => {
    const { status, lines, stdout } = qixian(...OPTIONS);
    expect(status).toBe(0);
    const table = tableOf(lines);
    expect(table[0]).toEqual(['No.', 'Unit', 'Task', 'Time limit', 'Working days left or late', 'Status']);
    expect(new Set(table.slice(1).map(([, unit]) => unit))).toEqual(new Set(['海珠区']));
    // after 30 September: 9, 10, 12, 13, 14, 15 October
    expect(table[1]?.slice(3)).toEqual(['2020-09-30 (Wed)', '6 working days late', 'overdue']);
    // rows 1, 5, 6 and 14 were due
    expect(stdout).toContain('done on time 0/4 = 0.0%');
  });

  test('--json prints the assessments, and nothing else', () => {
    const { status, stdout } = qixian(...OPTIONS, '--json');
    expect(status).toBe(0);
    const obligations = obligationsOf(guangzhou2020, { units: ['海珠区'], to: '2020-12-31' });
    expect(JSON.parse(stdout)).toEqual(assess(obligations, { asOf: '2020-10-15' }));
  });
});

describe('a wrong call is answered in words, on the error stream, with exit code 2', () => {
  test.each([
    [['--unit', '火星区'], 'UNIT_UNKNOWN', '火星区', 'a unit that the roster does not have'],
    [['--as-of', '2026-02-30'], 'DAY_INVALID', '2026-02-30', 'a day that does not exist'],
  ])('%j: %s', (args, code, shown) => {
    const { status, stdout, stderr } = qixian(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(code);
    expect(stderr).toContain(shown);
    expect(stderr).toMatch(/^原因：.+$/m);
    expect(stderr).toMatch(/^处理办法：.+$/m);
  });

  test('in English where English was asked for', () => {
    const { status, stderr } = qixian('--lang', 'en', '--unit', 'Mars');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Reason: .+$/m);
    expect(stderr).toMatch(/^Remedy: .+$/m);
  });

  test.each([[['--bogus']], [['--lang', 'fr']]])('%j', (args) => {
    const { status, stdout, stderr } = qixian(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n +at /);
  });
});

test('a reader who closes the pipe early is no error', () => {
  const command = `'${process.execPath}' --import tsx src/cli/main.ts --json | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout).toBe('[');
  expect(stderr).toBe('');
});

test('--help tells the options', () => {
  const { status, stdout } = qixian('--help');
  expect(status).toBe(0);
  for (const option of ['--as-of', '--unit', '--to', '--lang', '--json']) {
    expect(stdout).toContain(option);
  }
});
