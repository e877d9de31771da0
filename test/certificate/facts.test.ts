import { readFileSync } from 'node:fs';
import { type CertificateFacts, calendarIdOf, certificateChecker, checkCertificate } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import shipped from 'qixian/facts.json' with { type: 'json' };
import { regionalCalendar } from 'qixian/region';
import { publicationDeadline } from 'qixian/statute';
import { days, deadline } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { facts } from '../support/facts.ts';

const made = certify(publicationDeadline('2020-01-10'));

const without = (...names: readonly (keyof CertificateFacts)[]): CertificateFacts =>
  Object.fromEntries(
    Object.entries(facts).filter(([name]) => !names.some((one) => one === name)),
  ) as unknown as CertificateFacts;

const firstIssue = (certificate: unknown, known: CertificateFacts): readonly string[] => {
  const result = checkCertificate(certificate, known);
  return result.ok ? [] : [result.issues[0].code, result.issues[0].hint];
};

describe('the one file that ships', () => {
  test('has every notice as the files have it, so far as a calendar knows it', () => {
    const days = { from: 0, to: 1, settledTo: 1, worked: () => true, law: '' };
    const idsOf = (known: CertificateFacts) => known.notices.map((notice) => calendarIdOf(notice.id, [notice], days));
    expect(idsOf(shipped)).toEqual(idsOf(facts));
    expect(shipped.notices.length).toBeGreaterThan(50);
  });

  test('has every word of the statutes and regulations but for sources and remarks', () => {
    const bare = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (name, one) => (/^(?:sources?|note)$/.test(name) ? undefined : one));
    const { statutes, statutory, lunar } = shipped;
    expect({ statutes, statutory, lunar }).toEqual(
      bare({ statutes: facts.statutes, statutory: facts.statutory, lunar: facts.lunar }),
    );
  });

  test('is all that a check needs, of a national and of a regional calendar, also of statutory days alone', () => {
    const check = certificateChecker(shipped);
    const calendar = regionalCalendar('广西');
    const local = certify(deadline(days(15), { from: '2021-03-30', calendar }), { calendar });
    const narrow = certify(deadline(days(15), { from: '2021-09-22', restDays: 'narrow' }));
    for (const one of [made, local, narrow]) {
      expect(check(one)).toEqual({ ok: true });
      expect(check({ ...one, due: '2030-01-01' }).ok).toBe(false);
    }
    expect(local.calendar.local.length).toBeGreaterThan(0);
  });
});

test('a file of a year is not a notice, whatever else is left out', () => {
  const file: unknown = JSON.parse(readFileSync(new URL('../../data/calendar/cn/2020.json', import.meta.url), 'utf8'));
  for (const known of [facts, without('statutory'), without('statutory', 'lunar')]) {
    const error = errorOf(() => checkCertificate(made, { ...known, notices: [file] } as CertificateFacts));
    expect([error.code, error.path]).toEqual(['OPTION_INVALID', ['notices', 0, 'id']]);
    expect(error.hint).toContain('not the file');
  }
});

describe('a part of the facts that is left out is missed where a certificate rests on it', () => {
  test('the calendar of mainland China always knew a regulation on statutory days', () => {
    expect(firstIssue(made, without('statutory'))).toEqual([
      'CERTIFICATE_CALENDAR',
      'Give statutory among the facts, as qixian/facts.json has it.',
    ]);
  });

  test('the lunar table is needed where statutory days alone let a last day roll, by the default or by a reading', () => {
    const known = without('lunar');
    const narrow = deadline(days(15), { from: '2021-09-22', restDays: 'narrow' });
    const rolled = deadline(days(15), { from: '2021-09-22' });
    expect(rolled.certainty === 'decided' && rolled.readings.length).toBeGreaterThan(1);
    for (const one of [narrow, rolled]) {
      expect(checkCertificate(certify(one), facts)).toEqual({ ok: true });
      expect(firstIssue(certify(one), known)).toEqual([
        'CERTIFICATE_CALENDAR',
        'Give statutory and lunar among the facts, as qixian/facts.json has them.',
      ]);
    }
    expect(checkCertificate(made, known)).toEqual({ ok: true });
  });
});

test('facts that are malformed anywhere are refused with the place, or the certificate is', () => {
  const small = {
    notices: facts.notices.filter(({ year, region }) => year >= 2019 && year <= 2020 && region === undefined),
    statutes: facts.statutes.filter((one) => /第二百零一条|主动公开/.test(JSON.stringify(one))).slice(0, 2),
    statutory: facts.statutory,
    lunar: { columns: ['spring-festival', 'qingming'], years: { '2020': ['2020-01-25', '2020-04-04'] } },
    calendar: 'cn',
  };
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const hostile: readonly unknown[] = [
    ...[undefined, null, Number.NaN, -1, 10n, Symbol('x'), '', '__proto__', '2020-02-30', '2020-01-05/2020-01-01'],
    ...[[], {}, [null], [{}], () => 1, Object.create(null), circle, '0001-01-01/9999-12-31', 'x'.repeat(1_000_000)],
  ];
  const filled = (value: unknown, depth: number, by: unknown): readonly unknown[] =>
    typeof value !== 'object' || value === null || depth === 0
      ? []
      : Object.entries(value).flatMap(([name, inner]) =>
          [by, ...filled(inner, depth - 1, by)].map((other) =>
            Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [name]: other }),
          ),
        );
  const crashes = new Set<string>();
  let refused = 0;
  for (const by of hostile) {
    for (const known of filled(small, 4, by)) {
      try {
        const result = certificateChecker(known as CertificateFacts)(made);
        expect(result.ok || result.issues.length > 0).toBe(true);
      } catch (error) {
        const { code, hint } = error as { code?: unknown; hint?: unknown };
        refused += 1;
        if (code !== 'OPTION_INVALID' || typeof hint !== 'string') {
          crashes.add(String(error).slice(0, 100));
        }
      }
    }
  }
  expect([...crashes]).toEqual([]);
  expect(refused).toBeGreaterThan(1000);
});
