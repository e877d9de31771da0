import { china, workCalendar } from 'qixian/calendar';
import { noticeFile, parseNotice } from 'qixian/notice';
import { describe, expect, test } from 'vitest';
import { noticeTexts, textOf } from './texts.ts';

/** A last line with the day of signing, in digits or in Chinese numerals. */
const SIGNED = /\n\s*[\d〇○零一二]{4}年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日\s*$/;

describe('each published text gives exactly the notice of the data', () => {
  test.each(noticeTexts)('$id', ({ text, notice, whole, options }) => {
    const read = parseNotice(text, options);
    expect(read.items).toEqual(notice.items);
    expect(read.items.map(({ days }) => Object.keys(days))).toEqual(
      notice.items.map(({ days }) => Object.keys(days).sort()),
    );
    const { id, kind, year, title } = notice;
    expect(read).toMatchObject({ id, kind, year, title });
    if (whole && /发明电/.test(text)) {
      expect(read.number).toBe(notice.number);
    }
    if (SIGNED.test(text)) {
      expect(read.signedOn).toBe(notice.signedOn);
    }
  });

  test('at least 15 of the years 2008 to 2026 are there, and the second notices of 2015, 2019 and 2020', () => {
    const ids = noticeTexts.map(({ id }) => id);
    expect(ids.filter((id) => /^cn-\d{4}$/.test(id) && id >= 'cn-2008').length).toBeGreaterThanOrEqual(15);
    expect(ids).toEqual(expect.arrayContaining(['cn-2015-2', 'cn-2019-2', 'cn-2020-2']));
  });

  test.each(['cn-2015-2', 'cn-2019-2', 'cn-2020-2'])('%s is whole: title and day of signing are its own', (id) => {
    const { text, notice, whole, options } = textOf(id);
    expect({ whole, options, signed: SIGNED.test(text) }).toEqual({ whole: true, options: {}, signed: true });
    expect(parseNotice(text)).toMatchObject({ title: notice.title, signedOn: notice.signedOn });
  });

  test('where a copy lacks its title, the test says so', () => {
    expect(noticeTexts.filter(({ whole }) => !whole).map(({ id }) => id)).toEqual([
      'cn-2004',
      'cn-2005',
      'cn-2008',
      'cn-2009',
      'cn-2015',
    ]);
  });
});

describe('a notice that was read', () => {
  test('makes the calendar that the data make', () => {
    const read = noticeTexts.map(({ text, options }) => parseNotice(text, options));
    const rebuilt = workCalendar({ id: 'cn', notices: read });
    const from = `${Math.min(...read.map(({ year }) => year))}-01-01`;
    const to = rebuilt.coverage?.to ?? from;
    expect([...rebuilt.workdays(from, to)]).toEqual([...china.workdays(from, to)]);
  });

  test.each(noticeTexts)(
    '$id becomes a file with runs, from which its days can be written out again',
    ({ text, options }) => {
      const read = parseNotice(text, options);
      const file = noticeFile(read);
      const { items, ...heading } = read;
      expect(file).toMatchObject(heading);
      const days = file.items.map(({ rest = [], work = [], plain = [] }) =>
        Object.fromEntries(
          Object.entries({ rest, work, plain })
            .flatMap(([effect, runs]) => runs.flatMap((run) => spread(run).map((day) => [day, effect] as const)))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      );
      expect(days).toEqual(items.map((item) => item.days));
    },
  );
});

const spread = (run: string): readonly string[] => {
  const [from = '', to = from] = run.split('/');
  const days: string[] = [];
  for (
    let day = from;
    day <= to;
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  ) {
    days.push(day);
  }
  return days;
};
