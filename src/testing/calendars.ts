import * as fc from 'fast-check';
import { type DayEffect, type Notice, type WorkCalendar, workCalendar } from '../calendar/index.ts';
import { addDays, dayOf, formatDay } from '../kernel/index.ts';

const FEASTS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

/**
 * A yearly notice 放假通知 such as could be published: up to seven breaks of one to nine days with make-up days near
 * them. It keeps the shape of a notice, not the law of a regime: conservation does not hold.
 */
export const notice = (year: number): fc.Arbitrary<Notice> =>
  fc
    .array(
      fc.record({
        start: fc.integer({ min: -3, max: 355 }),
        length: fc.integer({ min: 1, max: 9 }),
        makeup: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
      }),
      { maxLength: FEASTS.length },
    )
    .map((breaks) => {
      const effects = new Map<number, readonly [number, DayEffect]>();
      breaks.forEach(({ start, length, makeup }, feast) => {
        for (let at = start; at < start + length; at += 1) {
          effects.set(at, [feast, 'rest']);
        }
        for (const offset of makeup) {
          const at = start - offset;
          if (!effects.has(at)) {
            effects.set(at, [feast, 'work']);
          }
        }
      });
      const first = dayOf(year, 1, 1);
      const items = breaks.map((_, feast) => ({
        name: FEASTS[feast] as string,
        days: Object.fromEntries(
          [...effects]
            .filter(([, [of]]) => of === feast)
            .sort(([a], [b]) => a - b)
            .map(([at, [, effect]]) => [formatDay(addDays(first, at)), effect]),
        ),
      }));
      return {
        id: `made-${year}`,
        kind: 'yearly' as const,
        year,
        title: `${year}年放假安排`,
        number: null,
        signedOn: formatDay(addDays(first, -30)),
        publishedOn: null,
        items,
      };
    });

/** A calendar of two to four years in a row, each with a generated notice. */
export const calendar = (): fc.Arbitrary<WorkCalendar> =>
  fc
    .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 2, max: 4 }))
    .chain(([first, count]) => fc.tuple(...Array.from({ length: count }, (_, at) => notice(first + at))))
    .map((notices) => workCalendar({ id: 'made', notices }));
