import { china } from 'qixian/calendar';
import { readNotice, safeReadNotice } from 'qixian/notice';
import { describe, expect, test } from 'vitest';
import { readNotices } from '../../data/compile/calendar.ts';
import { errorOf } from '../support/errors.ts';
import { noticeOf } from './texts.ts';

/** A notice of the data as JSON, with changes. */
const json = (changes: Readonly<Record<string, unknown>> = {}): unknown =>
  JSON.parse(JSON.stringify({ ...noticeOf('cn-2020'), ...changes }));

const item = (days: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  name: '元旦',
  days,
  ...more,
});

describe('readNotice', () => {
  test('gives back every notice of the data as it was written', () => {
    for (const notice of readNotices().filter(({ kind }) => kind !== 'regulation')) {
      expect(readNotice(JSON.parse(JSON.stringify(notice)))).toEqual(notice);
    }
  });

  test('gives what a calendar takes', () => {
    const saved = JSON.stringify(noticeOf('cn-2026'));
    const before = china.asKnownOn('2025-11-03');
    expect(before.with(readNotice(JSON.parse(saved))).isWorkday('2026-02-14')).toBe(true);
  });

  test.each([
    ['no notice', null, ''],
    ['a list', [], ''],
    ['a field too many', json({ extra: 1 }), ''],
    ['a day that does not exist', json({ items: [item({ '2020-02-30': 'rest' })] }), 'items.0.days.2020-02-30'],
    ['a day of another year', json({ items: [item({ '2021-01-01': 'rest' })] }), 'items.0.days.2021-01-01'],
    ['a November day of the year before', json({ items: [item({ '2019-11-30': 'rest' })] }), 'items.0.days.2019-11-30'],
    ['an effect that is none', json({ items: [item({ '2020-01-01': 'off' })] }), 'items.0.days.2020-01-01'],
    [
      'a day twice',
      json({ items: [item({ '2020-01-01': 'rest' }), item({ '2020-01-01': 'work' })] }),
      'items.1.days.2020-01-01',
    ],
    [
      'a statutory day that does not exist',
      json({ items: [item({}, { statutory: ['2020-13-01'] })] }),
      'items.0.statutory.0',
    ],
    ['a kind that is none', json({ kind: 'draft' }), 'kind'],
    ['a year in words', json({ year: '2020' }), 'year'],
    ['no title', json({ title: '' }), 'title'],
    ['a signature that is no day', json({ signedOn: '2019-11-31' }), 'signedOn'],
    ['a border with more to it', json({ signedOn: { notAfter: '2019-11-21', about: 1 } }), 'signedOn'],
  ])('refuses %s', (_, value, path) => {
    const read = safeReadNotice(value);
    const issues = read.ok ? [] : read.issues;
    expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
    expect(issues.every(({ code, hint }) => code === 'NOTICE_INVALID' && hint !== '')).toBe(true);
  });

  test('throws with all issues', () => {
    const error = errorOf(() => readNotice(json({ kind: 'draft', year: 0 })));
    expect(error.code).toBe('NOTICE_INVALID');
    expect(error.issues.map(({ path }) => path.join('.'))).toEqual(['kind', 'year']);
  });
});
