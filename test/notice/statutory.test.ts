import { china } from 'qixian/calendar';
import { readNotice, safeReadNotice } from 'qixian/notice';
import { describe, expect, test } from 'vitest';

/*
 * An invented notice of 2027. Weekdays off: 1 January; 5, 8–12 February (6); 5 April; 3–5 May (3); 9 June; 15 September;
 * 1, 4–7 October (5): 18, less five make-up days are the 13 statutory days.
 */
const range = (month: string, from: number, to: number): Record<string, 'rest'> =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, at) => [`2027-${month}-${String(from + at).padStart(2, '0')}`, 'rest']),
  );
const items = [
  { name: '元旦', days: range('01', 1, 3) },
  { name: '春节', days: { ...range('02', 5, 12), '2027-01-31': 'work', '2027-02-20': 'work' } },
  { name: '清明节', days: range('04', 3, 5) },
  { name: '劳动节', days: { ...range('05', 1, 5), '2027-05-08': 'work' } },
  { name: '端午节', days: range('06', 9, 9) },
  { name: '中秋节', days: range('09', 15, 15) },
  { name: '国庆节', days: { ...range('10', 1, 7), '2027-09-26': 'work', '2027-10-09': 'work' } },
];
const notice = {
  id: 'invented-2027',
  kind: 'yearly',
  year: 2027,
  title: '虚构的2027年放假安排',
  number: null,
  signedOn: '2026-11-05',
  publishedOn: null,
  items,
};

const reasonsOf = (changed: object): string => {
  const read = safeReadNotice({ ...notice, ...changed });
  return read.ok ? '' : read.issues.map(({ message }) => message).join('\n');
};

describe('a yearly notice as JSON', () => {
  test('is taken when every statutory day is off and days off and worked balance', () => {
    const calendar = china.with(readNotice(notice));
    expect(calendar.coverage?.to).toBe('2027-12-31');
    expect(calendar.day('2027-10-01')).toMatchObject({ workday: false, statutory: ['国庆节'], name: '国庆节' });
    expect(calendar.day('2027-10-04')).toMatchObject({ workday: false, statutory: [] });
  });

  test('that leaves a feast out is refused, each statutory day named: it would otherwise be counted as worked', () => {
    const reasons = reasonsOf({ items: items.slice(0, -1) });
    for (const day of ['2027-10-01', '2027-10-02', '2027-10-03']) {
      expect(reasons).toContain(`${day} is a statutory day (国庆节) and is not off`);
    }
  });

  test('with a day off more than is made up for is refused', () => {
    const [first, ...others] = items;
    const longer = { ...first, days: { ...first?.days, '2027-01-04': 'rest' } };
    expect(reasonsOf({ items: [longer, ...others] })).toContain('are 14, not the 13 statutory days');
  });

  test('of an organisation is a closure, of which neither is asked', () => {
    const closure = {
      ...notice,
      id: 'own',
      kind: 'closure',
      items: [{ name: '厂庆', days: { '2027-03-01': 'rest' } }],
    };
    expect(reasonsOf(closure)).toBe('');
  });
});
