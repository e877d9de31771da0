import { china } from 'qixian/calendar';
import { type Certificate, certificateChecker, checkCertificate } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import { runClock } from 'qixian/clock';
import { publicationDeadline } from 'qixian/statute';
import { days, deadline } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { reply } from '../support/clock-rules.ts';
import { allRules, facts } from '../support/facts.ts';
import { leavesOf, mutated } from '../support/mutate.ts';

const check = certificateChecker({ ...facts, statutes: [...facts.statutes, ...allRules] });

const made = certify(publicationDeadline('2020-01-10'));

const clocked = (() => {
  const { deadline: found } = runClock(
    reply,
    [
      { kind: 'start', on: '2020-09-21', channel: 'signed-mail' },
      { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion' },
      { kind: 'resume', on: '2020-10-14' },
      { kind: 'extension-approved', on: '2020-11-02', by: { kind: 'workdays', count: 20 } },
      { kind: 'extension-told', on: '2020-11-02' },
    ],
    { asOf: '2020-12-01' },
  );
  if (found === null) {
    throw new Error('no deadline');
  }
  return certify(found);
})();

/** The code and the place of the first issue. */
const found = (certificate: unknown): readonly [code: string, path: string] | 'ok' => {
  const result = check(certificate);
  return result.ok ? 'ok' : [result.issues[0].code, result.issues[0].path.join('.')];
};

test.each([
  ['a working-day term', made],
  ['a rolled calendar term', certify(deadline(days(15), { from: '2021-09-22' }))],
  ['a clock that was stopped and extended', clocked],
])('%s: every value changed in four ways is noticed', (_, certificate) => {
  expect(found(certificate)).toBe('ok');
  const unseen = leavesOf(certificate).flatMap((path) =>
    [0, 1, 2, 3].filter((pick) => check(mutated(certificate, path, pick)).ok).map((pick) => [...path, pick].join('.')),
  );
  expect(unseen).toEqual([]);
});

describe('what is refused, and where', () => {
  const changed = (path: readonly (string | number)[], value: unknown): unknown => {
    const copy = JSON.parse(JSON.stringify(made)) as Record<string | number, unknown>;
    const at = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>((part, name) => part[name] as typeof copy, copy);
    at[path.at(-1) ?? ''] = value;
    return copy;
  };
  const [article] = made.question.articles;

  test('the day', () => {
    expect(found(changed(['due'], '2020-02-12'))).toEqual(['CERTIFICATE_DIFFERS', 'due']);
  });
  test('a step out of order', () => {
    expect(found(changed(['steps'], [...made.steps].reverse()))).toEqual(['CERTIFICATE_DIFFERS', 'steps.0.kind']);
  });
  test('a step left out', () => {
    expect(found(changed(['steps'], made.steps.slice(1)))[0]).toBe('CERTIFICATE_DIFFERS');
  });
  test('a field that no certificate has', () => {
    expect(found({ ...made, seal: '公章' })).toEqual(['CERTIFICATE_DIFFERS', 'seal']);
  });
  test('an article that the statute does not have', () => {
    expect(found(changed(['question', 'articles', 0, 'article'], '第二十七条'))).toEqual([
      'CERTIFICATE_ARTICLE',
      'question.articles.0',
    ]);
  });
  test('words that the article does not say', () => {
    expect(found(changed(['question', 'articles', 0, 'words'], '自该政府信息形成之日起30个工作日内'))).toEqual([
      'CERTIFICATE_ARTICLE',
      'question.articles.0.words',
    ]);
  });
  test('an article before it was in force, though all else is counted rightly', () => {
    const early = certify(deadline(days(15), { from: '2018-01-02' }));
    const forged = { ...early, question: { ...early.question, articles: [article] } };
    expect(found(forged)).toEqual(['CERTIFICATE_ARTICLE', 'question.articles.0']);
  });
  test('a general law that had given way to another', () => {
    const steps = made.steps.map((step) => ({
      ...step,
      articles: step.articles.map((one) => ({ ...one, title: one.title.replace('民法总则', '民法典') })),
    }));
    expect(found({ ...made, steps })[0]).toBe('CERTIFICATE_DIFFERS');
  });
  test('an amendment left out of what the calendar knew', () => {
    const then = certify(publicationDeadline('2020-01-10', { calendar: china.asKnownOn('2020-01-20') }));
    expect(found({ ...then, calendar: made.calendar })[0]).toBe('CERTIFICATE_DIFFERS');
    expect(found({ ...then, calendar: { ...then.calendar, id: made.calendar.id } })).toEqual([
      'CERTIFICATE_DIFFERS',
      'calendar.id',
    ]);
  });
  test('facts without the notice that made the days', () => {
    const without = { ...facts, notices: facts.notices.filter(({ id }) => id !== 'cn-2020-2') };
    expect(checkCertificate(made, without).ok).toBe(false);
  });
});

describe('what is no certificate is told, not thrown', () => {
  const hostile: readonly unknown[] = [
    null,
    undefined,
    1,
    'qixian-certificate/1',
    [],
    {},
    { form: 'qixian-certificate/1' },
    { ...made, form: 'qixian-certificate/2' },
    { ...made, question: null },
    { ...made, question: { ...made.question, from: '2020-02-30' } },
    { ...made, question: { ...made.question, term: { kind: 'workdays', count: Number.NaN } } },
    { ...made, question: { ...made.question, term: { kind: 'workdays', count: 3_999_999 } } },
    { ...made, question: { ...made.question, term: { kind: 'years', count: 3_999_999 } } },
    { ...made, question: { ...made.question, open: new Array(1000).fill({ roll: 'none' }) } },
    { ...made, question: { ...made.question, from: '9'.repeat(1_000_000) } },
    { ...made, calendar: { ...made.calendar, local: ['__proto__'] } },
    JSON.parse(JSON.stringify(made).replace('"question"', '"__proto__"')),
    JSON.parse(JSON.stringify(made).replace('"triggerDay"', '"constructor"')),
  ];
  test.each(hostile.map((one, at) => [at, one] as const))('case %i', (_, one) => {
    const result = check(one);
    expect(result.ok).toBe(false);
    for (const { message, hint } of result.ok ? [] : result.issues) {
      expect(message).toMatch(/[a-z]{2}/);
      expect(hint).toMatch(/[a-z]{2}/);
    }
  });
});

test('nothing of the engine is imported', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const room = new URL('../../src/certificate/', import.meta.url);
  const imports = readdirSync(room).flatMap((file) =>
    [...readFileSync(new URL(file, room), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from),
  );
  expect(new Set(imports.filter((from) => !from?.startsWith('./')))).toEqual(new Set(['../errors/index.ts']));
});

test('statutory days outside the years that the calendar arranges let a last day move to the nearer side', () => {
  // By the regulation of 1999, the only one known then, 1 to 3 May are statutory days.
  const none = china.asKnownOn('2000-01-01');
  const first = deadline(days(10), { from: '2009-04-21', roll: 'nearest', restDays: 'narrow', calendar: none });
  const third = deadline(days(12), { from: '2009-04-21', roll: 'nearest', restDays: 'narrow', calendar: none });
  expect([first, third].map((one) => certify(one).due)).toEqual(['2009-04-30', '2009-05-04']);
  expect([first, third].map((one) => found(certify(one)))).toEqual(['ok', 'ok']);
});

test('a certificate is plain data', () => {
  const again = JSON.parse(JSON.stringify(made)) as Certificate;
  expect(again).toEqual(made);
});
