import { guangzhou2020, safeParseDirective, safeParseRoster } from 'qixian/directive';
import { describe, expect, test } from 'vitest';

/* What may arrive from outside by mistake or on purpose: it is answered with issues, never with an exception. */

const TEXT = JSON.stringify(guangzhou2020);
const HUGE = '长'.repeat(20_000_000); // 40 MB in memory

const refused = (input: unknown): void => {
  for (const read of [safeParseDirective, safeParseRoster]) {
    const parsed = read(input);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? [] : parsed.issues).not.toHaveLength(0);
  }
};

test.each<[name: string, input: unknown]>([
  ['null', null],
  ['undefined', undefined],
  ['a number', 53],
  ['not a number', Number.NaN],
  ['text', TEXT],
  ['an array', [guangzhou2020]],
  ['an empty array', []],
  ['an empty object', {}],
  ['a Date', new Date(0)],
  ['a Map', new Map([['id', 'gz']])],
  ['a function', () => guangzhou2020],
  ['a symbol', Symbol('gz')],
  ['an object without a prototype', Object.create(null)],
])('%s is no document', (_, input) => {
  refused(input);
});

describe('keys that objects are made of', () => {
  test.each([
    ['at the top', TEXT.replace('{', '{"__proto__":{"open":true},')],
    ['in a task', TEXT.replace('"tasks":[{', '"tasks":[{"__proto__":{"row":1},')],
    ['in a unit', TEXT.replace('"units":[{', '"units":[{"__proto__":{"calendar":"x"},')],
    ['named constructor', TEXT.replace('{', '{"constructor":{"prototype":{"open":true}},')],
  ])('%s are unknown keys, and no object changes', (_, text) => {
    expect(text).not.toBe(TEXT);
    const parsed = safeParseDirective(JSON.parse(text));
    const messages = parsed.ok ? [] : parsed.issues.map(({ message }) => message);
    expect(messages.join()).toMatch(/__proto__|constructor/);
    expect(Object.hasOwn(Object.prototype, 'open')).toBe(false);
  });

  test('as a name they are a name like others: defined nowhere', () => {
    const parsed = safeParseDirective({ ...guangzhou2020, supervisor: 'constructor' });
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: ['supervisor'] }] });
  });
});

describe('text of 40 MB', () => {
  test('in place of the document', () => refused(HUGE));

  test.each(['title', 'number', 'issuedOn', 'id'])('as %s is told in a short message', (key) => {
    const parsed = safeParseDirective({ ...guangzhou2020, [key]: HUGE });
    const issues = parsed.ok ? [] : parsed.issues;
    expect(new Set(issues.map(({ path }) => path.join('.')))).toEqual(new Set([key]));
    expect(JSON.stringify(issues).length).toBeLessThan(1000);
  });
});

describe('what holds itself', () => {
  test('a directive as its own task', () => {
    const cyclic = { ...guangzhou2020, tasks: [...guangzhou2020.tasks] as unknown[] };
    cyclic.tasks.push(cyclic);
    expect(safeParseDirective(cyclic).ok).toBe(false);
  });

  test('a roster as one of its groups', () => {
    const roster = { ...guangzhou2020.roster, groups: [...guangzhou2020.roster.groups] as unknown[] };
    roster.groups.push(roster);
    expect(safeParseRoster(roster).ok).toBe(false);
    expect(safeParseDirective({ ...guangzhou2020, roster }).ok).toBe(false);
  });
});

test('more tasks than any plan has are refused by their number, not tried one by one', () => {
  const [task] = guangzhou2020.tasks;
  const parsed = safeParseDirective({ ...guangzhou2020, tasks: Array.from({ length: 20_001 }, () => task) });
  expect(parsed.ok).toBe(false);
});
