import fc from 'fast-check';
import { type Certificate, certificateChecker } from 'qixian/certificate';
import { certify } from 'qixian/certify';
import { isQixianError } from 'qixian/errors';
import { expect, test } from 'vitest';
import { dated } from '../support/certified.ts';
import { allRules, facts } from '../support/facts.ts';
import { leavesOf, mutated } from '../support/mutate.ts';
import { runs } from '../support/runs.ts';

/*
 * The checker shares no line with what it checks: it must take every certificate that the engine issues and refuse every
 * one in which a single value was changed.
 */

/** A long run issues more than ten thousand certificates; a million would take days. */
const RUNS = Math.min(runs(250), 20_000);

const check = certificateChecker({ ...facts, statutes: [...facts.statutes, ...allRules] });

/** No law in force on the day, or an end that cannot come first and cannot be counted. */
const GIVEN_NONE: ReadonlySet<unknown> = new Set(['law', 'uncounted']);

/** Certificates as they come out of JSON; null where there is nothing to certify. */
const drawn: fc.Arbitrary<Certificate | null> = dated.map((made) => {
  if (made === null || made.deadline.certainty !== 'decided') {
    return null;
  }
  try {
    return JSON.parse(JSON.stringify(certify(made.deadline, { calendar: made.calendar }))) as Certificate;
  } catch (error) {
    if (isQixianError(error) && error.code === 'CERTIFICATE_REFUSED' && GIVEN_NONE.has(error.facts['reason'])) {
      return null;
    }
    throw error;
  }
});

/** Draws that give none are drawn anew, so that as many certificates are tried as there are runs. */
const certificate = drawn.filter((made): made is Certificate => made !== null);

test('every certificate that the engine issues is accepted', () => {
  fc.assert(
    fc.property(certificate, (made) => {
      expect(check(made)).toEqual({ ok: true });
    }),
    { numRuns: RUNS },
  );
});

test('no certificate is accepted in which any one value was changed', () => {
  let changed = 0;
  fc.assert(
    fc.property(certificate, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (made, picks) => {
      const leaves = leavesOf(made);
      for (const pick of picks) {
        const path = leaves[pick % leaves.length] ?? [];
        const false_ = mutated(made, path, pick);
        changed += 1;
        expect(check(false_).ok, `${path.join('.')} of ${JSON.stringify(made)}`).toBe(false);
      }
    }),
    { numRuns: RUNS },
  );
  expect(changed).toBeGreaterThanOrEqual(6 * RUNS);
});
