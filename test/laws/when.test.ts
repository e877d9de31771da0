import fc from 'fast-check';
import type { Deadline } from 'qixian/term';
import { day, when } from 'qixian/testing';
import { type Occurrence, occurrencesOf } from 'qixian/when';
import { describe, test } from 'vitest';
import { holds } from '../support/cases.ts';
import { daysLater } from '../support/golden.ts';
import { runs } from '../support/runs.ts';
import { type Setting, setting } from '../support/settings.ts';

const occurrences = ({ limit, ...options }: Setting, range: { readonly from?: string; readonly to?: string } = {}) =>
  occurrencesOf(limit, { ...options, ...range });

const opensOf = ({ timing }: Occurrence): string => (timing.kind === 'waiting' ? '' : timing.opens);
const dueOf = ({ timing }: Occurrence): string | null =>
  timing.kind === 'due' && timing.deadline.certainty === 'decided' ? timing.deadline.due : null;

/** The last day on which a deadline can fall. */
const lastOf = (deadline: Deadline): string =>
  deadline.certainty === 'decided'
    ? deadline.due
    : deadline.certainty === 'bounded'
      ? (deadline.latest ?? '9999-12-31')
      : '9999-12-31';

const inOrder = (days: readonly string[]): boolean => days.every((one, at) => at === 0 || (days[at - 1] ?? '') <= one);

/** Whether the days from an occurrence's opening to its due day meet a range; one that is never due always does. */
const meets = (one: Occurrence, from: string, to: string): boolean =>
  one.timing.kind !== 'due' || (opensOf(one) <= to && lastOf(one.timing.deadline) >= from);

/** What is asked of the occurrences of one time limit: all of them, those from a day on, those of a shorter range. */
interface Asked {
  readonly one: Setting;
  readonly found: readonly Occurrence[];
  readonly from: string;
  readonly to: string;
  /** As written, made when first needed: most settings are asked for no part. */
  readonly written: () => readonly string[];
}

const NORMAL = 1500;
const written = (occurrence: Occurrence): string => JSON.stringify(occurrence);

/** The laws on the occurrences of any time limit. They are tried on the same ones, as finding these is what costs. */
const LAWS: Readonly<Record<string, (asked: Asked) => boolean>> = {
  'they come in order of time: none opens, and none is due, before the one before it': ({ found }) =>
    inOrder(found.map(opensOf)) && inOrder(found.flatMap((occurrence) => dueOf(occurrence) ?? [])),

  'each has a key of its own': ({ found }) => new Set(found.map(({ key }) => key)).size === found.length,

  'those of a recurring duty have the key of their period, and keys sort as periods do': ({ one: { limit }, found }) =>
    limit.kind !== 'every' ||
    (inOrder(found.map(({ key }) => key)) && found.every(({ seed }) => seed.kind === 'period')),

  'they open on the day on which they are due or before it, and never before the document': ({ one, found }) =>
    found.every(
      (occurrence) =>
        occurrence.timing.kind !== 'due' ||
        (opensOf(occurrence) <= (dueOf(occurrence) ?? '9999-12-31') && opensOf(occurrence) >= one.issuedOn),
    ),

  'they meet the range that was asked for': ({ one, found }) =>
    found.every((occurrence) => meets(occurrence, one.issuedOn, one.to)),

  'they are the same, day for day, when a part of the range is asked for': ({ one, from, to, written: whole }) => {
    const all = new Set(whole());
    return occurrences(one, { from, to }).every((occurrence) => all.has(written(occurrence)));
  },

  'of months and longer periods, a part of the range lacks none that meets it': ({ one, found, from }) => {
    if (one.limit.kind === 'every' && one.limit.period === 'week') {
      return true;
    }
    const wanted = found.filter((occurrence) => meets(occurrence, from, one.to));
    return JSON.stringify(occurrences(one, { from })) === JSON.stringify(wanted);
  },
};

describe('the occurrences of any time limit', () => {
  test('keep every law', () => {
    const asked = fc.tuple(setting(), fc.nat({ max: 800 }), fc.nat({ max: 400 }));
    fc.assert(
      fc.property(asked, ([one, start, length]) => {
        const later = daysLater(one.issuedOn, start);
        const from = later < one.to ? later : one.to;
        const end = daysLater(from, length);
        const found = occurrences(one);
        let texts: readonly string[] | undefined;
        const whole = () => {
          texts ??= found.map(written);
          return texts;
        };
        for (const [law, keeps] of Object.entries(LAWS)) {
          holds(keeps({ one, found, from, to: end < one.to ? end : one.to, written: whole }), law);
        }
      }),
      { numRuns: runs(NORMAL) },
    );
  });

  test('are never refused by an exception, whatever years are asked for', () => {
    const far = fc.record({ limit: when(), issuedOn: day('1990-01-01', '2060-12-31'), length: fc.nat({ max: 400 }) });
    fc.assert(
      fc.property(far, ({ limit, issuedOn, length }) =>
        occurrencesOf(limit, { issuedOn, to: daysLater(issuedOn, length) }).every(({ key }) => key.length > 0),
      ),
      { numRuns: runs(NORMAL) },
    );
  });
});
