import { readFileSync } from 'node:fs';
import { statute } from 'qixian/statute';
import { readStatute, safeReadStatute } from 'qixian/statute-file';
import { dueOrThrow } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

const penalty = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../../data/statutes/administrative-penalty.json', import.meta.url), 'utf8'));

/** A rule of one's own: a reply in three days, which it defines as working days. */
const OWN = {
  statute: 'our-service-rules',
  title: '本局服务承诺',
  rank: 'document',
  versions: [
    {
      version: '2024',
      order: '本局〔2024〕1号',
      from: '2024-01-01',
      to: null,
      versionBasis: '印发日',
      dayUnits: { article: '第九条', words: '三日是指工作日', days: [3] },
      source: 'https://example.org/rules',
      periods: [
        {
          period: 'reply',
          names: ['答复'],
          kind: 'deadline-after-event',
          article: '第三条',
          words: '三日内答复',
          trigger: '收到之日',
          responsible: '承办科室',
          term: { kind: 'days', count: 3 },
          unit: 'defined',
          confidence: 'high',
        },
      ],
    },
  ],
};

const changed = (change: (one: typeof OWN & Record<string, unknown>) => void): unknown => {
  const copy = structuredClone(OWN) as typeof OWN & Record<string, unknown>;
  change(copy);
  return copy;
};

const paths = (input: unknown): readonly string[] => {
  const parsed = safeReadStatute(input);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'));
};

describe('a statute of your own', () => {
  test('counts like those that ship: 三日 from Friday 2024-09-27 are working days', () => {
    // Sunday 29 September is worked (1), Monday 30 (2), 1–7 October off, the 8th (3).
    const made = statute(readStatute(OWN)).period('答复').deadline({ from: '2024-09-27' });
    expect(dueOrThrow(made)).toBe('2024-10-08');
    expect(made.basis.slice(0, 2).map(({ article }) => article)).toEqual(['第三条', '第九条']);
  });

  test('the files of the package are read by the same door', () => {
    expect(safeReadStatute(penalty()).ok).toBe(true);
  });
});

describe('every problem at once, each with its path', () => {
  test('of the schema and between the parts', () => {
    const input = changed((one) => {
      Object.assign(one, { rank: 'decree', extra: 1 });
      const [version] = one.versions;
      if (version) {
        Object.assign(version, { from: '2024-02-30' });
        delete (version as Partial<typeof version>).dayUnits;
        version.periods.push({ ...(version.periods[0] as (typeof version.periods)[number]), confidence: 'certain' });
      }
    });
    const found = paths(input);
    expect(found).toContain('rank');
    expect(found).toContain('');
    expect(found).toContain('versions.0.from');
    expect(found).toContain('versions.0.periods.1.confidence');
    expect(found).toContain('versions.0.periods.1.period');
    expect(found).toContain('versions.0.periods.0.unit');
  });

  test.each<[why: string, change: (one: typeof OWN & Record<string, unknown>) => void, path: string]>([
    [
      'versions that overlap',
      (one) => one.versions.push({ ...structuredClone(OWN.versions[0]), version: '2025', from: '2025-01-01' } as never),
      'versions.1.from',
    ],
    [
      'a version key twice',
      (one) => one.versions.push(structuredClone(OWN.versions[0]) as never),
      'versions.1.version',
    ],
    [
      'a version that ends before it begins',
      (one) => Object.assign(one.versions[0] ?? {}, { to: '2023-12-31' }),
      'versions.0.to',
    ],
    [
      'a term counted forward for one before an event',
      (one) => Object.assign(one.versions[0]?.periods[0] ?? {}, { kind: 'deadline-before-event' }),
      'versions.0.periods.0.term',
    ],
    [
      'a receipt rule that is not there',
      (one) => Object.assign(one.versions[0]?.periods[0] ?? {}, { receipts: ['mail'] }),
      'versions.0.periods.0.receipts',
    ],
    [
      'no length',
      (one) => Object.assign(one.versions[0]?.periods[0] ?? {}, { term: { kind: 'days', count: 0 } }),
      'versions.0.periods.0.term.count',
    ],
  ])('%s', (_why, change, path) => {
    expect(paths(changed(change))).toContain(path);
  });

  test('readStatute throws them', () => {
    const error = errorOf(() => readStatute({}));
    expect(error.code).toBe('DOCUMENT_INVALID');
    expect(error.issues.length).toBeGreaterThan(2);
  });
});

describe('hostile input', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    [
      'an own __proto__',
      JSON.parse('{"__proto__":{"polluted":true},"versions":[{"__proto__":{"x":1},"periods":[{"__proto__":1}]}]}'),
    ],
    ['versions that are no list', { versions: { length: 1e9 } }],
    ['a title of forty megabytes', { ...OWN, title: 'x'.repeat(40_000_000) }],
    ['a list in a list', { versions: [[[[]]]] }],
    ['a getter that throws nothing', Object.create({ statute: 'a' })],
  ])('%s is refused, and nothing is polluted', (_what, input) => {
    const parsed = safeReadStatute(input);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed).length).toBeLessThan(100_000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('statute() refuses what was not read', () => {
    expect(errorOf(() => statute(null as never)).code).toBe('OPTION_INVALID');
    expect(errorOf(() => statute({} as never)).code).toBe('OPTION_INVALID');
  });
});
