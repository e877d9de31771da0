import { DateTime } from 'luxon';
import { china } from 'qixian/calendar';
import { publicationDeadline } from 'qixian/statute';
import { dueOrThrow } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';

describe('information is published within 20 working days, the day it was made not counted', () => {
  test.each([
    // 13–17 January (5), 19 (6), 20–23 (10), 3–7 February (15), 10–14 (20)
    ['2020-01-10', '2020-02-14', 'the make-up Sunday counts, the extended Spring Festival does not'],
    // 11 September (1), 14–18 (6), 21–25 (11), 27–30 (15), 9 and 10 October (17), 12–14 (20)
    ['2020-09-10', '2020-10-14', 'make-up days on 27 September and 10 October'],
    // 18–22 January (5), 25–29 (10), 1–5 February (15), 7 (16), 8–10 (19), 18 (20)
    ['2021-01-15', '2021-02-18', 'the day after Spring Festival'],
    // 4–8 January (5), 11–15 (10), 18–22 (15), 25–29 (20)
    ['2020-12-31', '2021-01-29', 'the count begins after New Year'],
    // 9 and 10 October (2), 12–16 (7), 19–23 (12), 26–30 (17), 2–4 November (20)
    ['2020-10-04', '2020-11-04', 'made on a holiday'],
    // 25 and 26 November (2), 29–3 December (7), 6–10 (12), 13–17 (17), 20–22 (20)
    ['2021-11-24', '2021-12-22', 'four plain weeks'],
    // 21 January (1), 24–28 (6), 29 and 30 (8), 7–11 February (13), 14–18 (18), 21 and 22 (20)
    ['2022-01-20', '2022-02-22', 'a whole weekend worked before Spring Festival'],
    // 8 and 9 October (2), 10–14 (7), 17–21 (12), 24–28 (17), 31 October, 1 and 2 November (20)
    ['2022-09-30', '2022-11-02', 'a whole weekend worked after National Day'],
    // 13–17 January (5), 20–24 (10), 26 and 27 (12), 5–8 February (16), 10–13 (20)
    ['2025-01-10', '2025-02-13', 'make-up days on 26 January and 8 February'],
  ])('made %s, it is due %s: %s', (day, due) => {
    expect(dueOrThrow(publicationDeadline(day))).toBe(due);
  });

  test('as known on 2020-01-20, before the break was extended, two days earlier', () => {
    const calendar = china.asKnownOn('2020-01-20');
    const made = publicationDeadline('2020-01-10', { calendar });
    // 13–17 January (5), 19 (6), 20–23 (10), 31 January (11), 1 February (12), 3–7 (17), 10–12 (20)
    expect(dueOrThrow(made)).toBe('2020-02-12');
    expect(made.calendar).toBe(calendar.id);
  });

  test('the safe day of 2020-01-10 is the due day: a Friday leaves nothing to read differently', () => {
    expect(publicationDeadline('2020-01-10')).toMatchObject({ safe: '2020-02-14', readings: [{ default: true }] });
  });

  test('an instant names its day in Beijing', () => {
    expect(dueOrThrow(publicationDeadline(DateTime.fromISO('2020-01-09T17:00:00Z')))).toBe('2020-02-14');
  });
});

describe('the text in force on the day of the trigger rules', () => {
  test.each<[day: string, due: string, article: string, order: string, from: string, to: string | null, why: string]>([
    // 15–17 May (3), 20–24 (8), 27–31 (13), 3–6 June (17), 10–12 (20); 7 June was 端午节
    ['2019-05-14', '2019-06-12', '第十八条', '国务院令第492号', '2008-05-01', '2019-05-14', 'the last day of the old'],
    ['2019-05-15', '2019-06-13', '第二十六条', '国务院令第711号', '2019-05-15', null, 'the first day of the new'],
    // 5–9 May (5), 12–16 (10), 19–23 (15), 26–30 (20)
    ['2008-05-04', '2008-05-30', '第十八条', '国务院令第492号', '2008-05-01', '2019-05-14', 'a make-up Sunday'],
    ['2025-01-10', '2025-02-13', '第二十六条', '国务院令第711号', '2019-05-15', null, 'still the new one'],
  ])('made %s, due %s under %s of %s (in force %s to %s): %s', (day, due, article, order, from, to) => {
    const made = publicationDeadline(day);
    expect(dueOrThrow(made)).toBe(due);
    expect(made.basis).toEqual([
      {
        title: '中华人民共和国政府信息公开条例',
        order,
        article,
        words: expect.stringContaining('20个工作日内'),
        from,
        to,
        trigger: '政府信息形成或者变更之日',
        responsible: expect.stringContaining('行政机关'),
      },
    ]);
  });

  test('the words are those of each text', () => {
    const wordsOf = (day: string) => publicationDeadline(day).basis.map(({ words }) => words);
    expect(wordsOf('2019-05-14')).toEqual(['自该政府信息形成或者变更之日起20个工作日内予以公开']);
    expect(wordsOf('2019-05-15')).toEqual(['自该政府信息形成或者变更之日起20个工作日内及时公开']);
  });

  test('its first day, 2008-05-01, was a holiday: two readings', () => {
    // 4 May (1), 5–9 (6), 12–16 (11), 19–23 (16), 26–29 (20); as of Sunday 4 May, which was worked: one day more
    expect(publicationDeadline('2008-05-01')).toMatchObject({
      due: '2008-05-29',
      safe: '2008-05-29',
      readings: [{ due: '2008-05-29' }, { due: '2008-05-30', switches: { restDayTrigger: 'next-workday' } }],
    });
  });
});

describe('before any text was in force', () => {
  test.each(['2008-04-30', '2007-04-05', '2000-01-01', '0001-01-01'])('made %s, it is refused, not thrown', (day) => {
    const made = publicationDeadline(day);
    expect(made).toMatchObject({
      certainty: 'refused',
      code: 'LAW_NOT_IN_FORCE',
      missing: { kind: 'law', title: '中华人民共和国政府信息公开条例', firstInForce: '2008-05-01' },
      basis: [],
    });
  });
});

test('what the notice of 2027 can still change is bounded, and keeps its article', () => {
  const made = publicationDeadline('2026-12-10');
  expect(made).toMatchObject({
    certainty: 'bounded',
    settledBy: [{ year: 2027, title: '国务院办公厅关于2027年部分节假日安排的通知' }],
    basis: [{ article: '第二十六条' }],
  });
});

test('only a day that cannot be read throws', () => {
  expect(errorOf(() => publicationDeadline('2026-02-30')).code).toBe('DAY_INVALID');
});
