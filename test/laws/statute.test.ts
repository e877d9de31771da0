import fc from 'fast-check';
import { type EpochDay, formatDay, parseDay } from 'qixian/kernel';
import { type StatuteDeadlineOptions, statute, statutes } from 'qixian/statute';
import type { Deadline } from 'qixian/term';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';

/** A thousand triggers for each of some 160 periods in the long run, a handful otherwise. */
const TRIGGERS = Math.min(runs(20), 1000);

/** No year before 2001 has a calendar; after 2026 the days of working-day terms are bounds. */
const FIRST = '2001-01-01';
const LAST = '2030-12-31';

const ENTRIES = statutes().flatMap((one) =>
  one.versions.flatMap((version) =>
    version.periods.map((period) => ({ title: one.title, key: one.statute, version, period, name: period.period })),
  ),
);
const LENGTHS = ENTRIES.filter(({ period }) => 'term' in period);

const laterOf = (one: string, other: string): string => (one > other ? one : other);

const triggersOf = ({ version }: (typeof ENTRIES)[number]): fc.Arbitrary<string> => {
  const first = version.from === null ? FIRST : laterOf(version.from, FIRST);
  const last = version.to ?? LAST;
  return fc.integer({ min: parseDay(first), max: parseDay(last) }).map((day) => formatDay(day as EpochDay));
};

const options = ({ version, period }: (typeof ENTRIES)[number], day: string): StatuteDeadlineOptions => ({
  from: 'term' in period && period.term.kind === 'hours' ? `${day}T09:30:00+08:00` : day,
  ...(version.from === null ? { version: version.version, inForceFrom: FIRST } : {}),
});

const citedOn = (made: Deadline): readonly { from: string; to: string | null }[] => made.basis;

describe('every statutory period has a deadline for every trigger within its validity', () => {
  test.each(LENGTHS)('$title $version.version $name', (entry) => {
    fc.assert(
      fc.property(triggersOf(entry), (day) => {
        const made = statute(entry.key).period(entry.name).deadline(options(entry, day));
        expect(made.certainty).not.toBe('refused');
        // Nothing is cited that was not in force on the day that selects it.
        for (const { from, to } of citedOn(made)) {
          expect(from <= day && (to === null || day <= to)).toBe(true);
        }
        expect(made.basis[0]?.article).toBe(entry.period.article);
      }),
      { numRuns: TRIGGERS },
    );
  });

  test.each(ENTRIES.filter(({ period }) => period.kind === 'fixed-date'))('$title $version.version $name', (entry) => {
    const first = Number((entry.version.from ?? FIRST).slice(0, 4)) + 1;
    const last = Number((entry.version.to ?? LAST).slice(0, 4)) - 1;
    for (let year = first; year <= last; year += 1) {
      const { from: _, ...rest } = options(entry, `${year}-01-01`);
      const made = statute(entry.key)
        .period(entry.name)
        .deadline({ ...rest, year });
      expect(made.certainty).not.toBe('refused');
    }
  });
});

describe('two versions of a law differ only across their day in force', () => {
  const CHANGED = statutes().flatMap((one) =>
    one.versions.slice(1).flatMap((version, at) => {
      const before = one.versions[at];
      return version.periods
        .filter(
          ({ period, kind }) => kind === 'deadline-after-event' && before?.periods.some((old) => old.period === period),
        )
        .map(({ period }) => ({ key: one.statute, period, since: version.from ?? '', old: before }));
    }),
  );

  test('there are such periods', () => {
    expect(CHANGED.map(({ key, period }) => `${key}/${period}`)).toEqual([
      'administrative-penalty/hearing-request',
      'administrative-review/acceptance',
      'administrative-review/respondent-answer',
      'administrative-review/decision',
      'open-government-information/proactive-disclosure',
      'open-government-information/reply',
    ]);
  });

  test.each(CHANGED)('$key $period, since $since', ({ key, period, since, old }) => {
    const known = old?.from ?? '2010-01-01';
    fc.assert(
      fc.property(fc.integer({ min: parseDay(known), max: parseDay(LAST) }), (number) => {
        const day = formatDay(number as EpochDay);
        const older = day < since;
        const made = statute(key)
          .period(period)
          .deadline({
            from: day,
            lawVersionAt: 'trigger',
            ...(older && old?.from === null ? { version: old.version, inForceFrom: known } : {}),
          });
        expect(made.basis[0]?.from).toBe(older ? known : since);
        expect(made.basis[0]?.to).toBe(older ? (old?.to ?? null) : null);
      }),
      { numRuns: TRIGGERS },
    );
  });
});
