import { china } from 'qixian/calendar';
import { regionalCalendar, regionalNotices } from 'qixian/region';
import { describe, expect, test } from 'vitest';
import golden from '../golden/regions.json' with { type: 'json' };
import { daysFrom } from '../support/golden.ts';

const { entries } = golden;
const forThoseWhoObserve = (scope: string): boolean => scope.startsWith('only those who observe');

describe('the regional notices are those of the list', () => {
  test('no more and no fewer', () => {
    expect(regionalNotices).toHaveLength(entries.length);
    expect(new Set(regionalNotices.map(({ id }) => id)).size).toBe(entries.length);
  });

  test.each(entries)('$regionName: $event', (entry) => {
    const found = regionalNotices.filter(({ gbT2260, event }) => gbT2260 === entry.gbT2260 && event === entry.event);
    const [notice] = found;
    const days = Object.entries(Object.assign({}, ...(notice?.items ?? []).map((item) => item.days)));
    expect(found).toHaveLength(1);
    expect(notice).toMatchObject({
      kind: 'regional',
      region: entry.region,
      regionName: entry.regionName,
      year: Number(entry.off[0]?.slice(0, 4)),
      scope: entry.scope,
      audience: forThoseWhoObserve(entry.scope) ? 'observers' : 'everybody',
      number: entry.docNumber,
      signedOn: entry.issuedOn,
      publishedOn: null,
      confidence: entry.confidence,
    });
    expect(days.filter(([, effect]) => effect === 'rest').map(([day]) => day)).toEqual(entry.off);
    expect(days.filter(([, effect]) => effect === 'work').map(([day]) => day)).toEqual(entry.makeupWorkdays);
  });
});

describe('on every day of 2001 to 2026 a calendar is the national one but for the notices that reach its region', () => {
  const all = daysFrom('2001-01-01', '2026-12-31');
  const codes = [...new Set(entries.map(({ gbT2260 }) => gbT2260))];
  test.each(codes)('%s', (code) => {
    const reach = entries.filter(
      ({ gbT2260, scope }) => [code, `${code.slice(0, 2)}0000`].includes(gbT2260) && !forThoseWhoObserve(scope),
    );
    const off = new Set(reach.flatMap((entry) => entry.off));
    const worked = new Set(reach.flatMap((entry) => entry.makeupWorkdays));
    const calendar = regionalCalendar(code);
    const wrong = all.filter(
      (day) => calendar.isWorkday(day) !== (worked.has(day) || (!off.has(day) && china.isWorkday(day))),
    );
    expect(wrong).toEqual([]);
  });
});
