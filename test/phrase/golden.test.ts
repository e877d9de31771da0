import { parseWhen } from 'qixian/phrase';
import { describe, expect, test } from 'vitest';
import { MORE_ROWS, ROWS, scoreOf, UNSEEN_ROWS } from '../phrases/score.ts';

const scores = ROWS.map(scoreOf);
const shown = (verdict: string): readonly string[] =>
  scores.filter((score) => score.verdict === verdict).map(({ row, misses }) => `${row.id} ${row.phrase}: ${misses[0]}`);

describe('deadlines of real documents, every field as people noted it down', () => {
  test('at least 98 of 100 are read exactly', () => {
    expect(scores.length).toBe(274);
    expect(shown('exact').length / scores.length).toBeGreaterThanOrEqual(0.98);
  });

  test('none is read wrongly: the rest is refused, or has what people took among its readings', () => {
    expect(shown('wrong')).toEqual([]);
  });

  test('events are named as the text names them', () => {
    const named = scores.filter(({ event }) => event !== null);
    expect(named.filter(({ event }) => event).length).toBeGreaterThanOrEqual(57);
  });

  test('争取, 力争 and 原则上 make a target', () => {
    const targets = ROWS.filter(({ phrase }) => /争取|力争|原则上/u.test(phrase));
    expect(targets.length).toBeGreaterThanOrEqual(8);
    for (const { phrase, issuedOn } of targets) {
      const read = parseWhen(phrase, { issuedOn });
      const binding =
        read.kind === 'multi' ? read.items[0]?.phrase.binding : read.kind === 'refused' ? null : read.binding;
      expect([phrase, binding]).toEqual([phrase, 'target']);
    }
  });

  test('every span is the words it was read from', () => {
    for (const { read, row } of scores) {
      expect(row.phrase.slice(read.span.from, read.span.to)).toBe(read.text);
    }
  });

  test('what is read survives JSON', () => {
    for (const { read } of scores) {
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    }
  });
});

describe('a second set of real documents: statutes, school and hospital notices, plans, report calendars', () => {
  const more = MORE_ROWS.map(scoreOf);
  const those = (verdict: string): readonly string[] =>
    more.filter((score) => score.verdict === verdict).map(({ row, misses }) => `${row.id} ${row.phrase}: ${misses[0]}`);

  test('at least 98 of 100 are read exactly', () => {
    expect(more.length).toBeGreaterThanOrEqual(150);
    expect(those('exact').length / more.length).toBeGreaterThanOrEqual(0.98);
  });

  test('none is read wrongly', () => {
    expect(those('wrong')).toEqual([]);
  });

  test('every row says where it comes from', () => {
    expect(MORE_ROWS.filter(({ source }) => source.title === '')).toEqual([]);
  });
});

/**
 * Labelled before any of them was read, in six lots. Of the first three, odd ones among them, 78, 77 and 74 of 100 were
 * exact when they were read for the first time, and about 18 were wrong; rules were written after each. Of the last
 * three (n454, n568 and n675 on), with the shares of kinds that the first set has, 92, 89 and 86 were exact, 7, 10 and 14
 * wrong. The rows listed are still read otherwise than they are labelled: a label in doubt, an event in
 * another sentence, a reckoning that no rule knows.
 */
const READ_OTHERWISE =
  'n062 n063 n064 n065 n068 n111 n121 n180 n229 n232 n257 n295 n305 n310 n315 n319 n323 n331 n360 n368 n370 n371 n372 n376 n380 n393 n398 n410 n433 n441 n488 n513 n514 n560 n573 n574 n581 n654 n697 n728 n737 n749 n760 n767 n774';

describe('a third set, of documents of every kind', () => {
  const third = UNSEEN_ROWS.map(scoreOf);

  test('at least 92 of 100 are read exactly', () => {
    expect(third.length).toBe(784);
    expect(third.filter(({ verdict }) => verdict === 'exact').length / third.length).toBeGreaterThanOrEqual(0.92);
  });

  test('those read otherwise are the ones listed', () => {
    expect(third.flatMap(({ row, verdict }) => (verdict === 'wrong' ? [row.id] : []))).toEqual(
      READ_OTHERWISE.split(' '),
    );
  });

  test('every row says where it comes from', () => {
    expect(UNSEEN_ROWS.filter(({ source }) => source.url === undefined)).toEqual([]);
  });
});
