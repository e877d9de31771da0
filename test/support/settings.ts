import fc from 'fast-check';
import type { IsoDay } from 'qixian/kernel';
import { day, when } from 'qixian/testing';
import type { EventRecord, When } from 'qixian/when';
import { daysLater } from './golden.ts';

/** A document's day of issue and a range of up to 800 days from it on, years from both ends of coverage. */
export interface Setting {
  readonly limit: When;
  readonly issuedOn: IsoDay;
  readonly to: string;
  readonly events: Readonly<Record<string, readonly EventRecord[]>>;
}

export const setting = (longest = 800): fc.Arbitrary<Setting> =>
  fc
    .record({
      limit: when(),
      issuedOn: day('2004-01-01', '2023-06-30'),
      length: fc.nat({ max: longest }),
      after: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 3 }),
    })
    .map(({ limit, issuedOn, length, after }) => ({
      limit,
      issuedOn,
      to: daysLater(issuedOn, length),
      events: {
        event: after.toSorted((a, b) => a - b).map((days, at) => ({ id: `e${at}`, on: daysLater(issuedOn, days) })),
      },
    }));
