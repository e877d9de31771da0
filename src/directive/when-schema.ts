import * as z from 'zod';
import { day, list, text, whole } from './schema-parts.ts';

const clockTime = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A time of day is HH:MM.');

const count = () => whole(1, 36_500);

const length = () => z.strictObject({ kind: z.enum(['workdays', 'days', 'weeks', 'months', 'years']), count: count() });

const lengths = () => list(length(), 10).min(1, 'A term has one part at least.');

const term = () =>
  z.discriminatedUnion('kind', [
    length(),
    z.strictObject({ kind: z.literal('hours'), count: count() }),
    z.strictObject({ kind: z.enum(['before', 'at-least', 'waiting', 'notice-period']), term: length() }),
    z.strictObject({ kind: z.literal('between'), least: length(), most: length() }),
    z.strictObject({ kind: z.enum(['earlier', 'later', 'then']), terms: lengths() }),
  ]);

const timeOfDay = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('clock'), at: clockTime() }),
    z.strictObject({
      kind: z.literal('named'),
      words: text(100),
      reading: clockTime(),
      others: list(clockTime(), 10),
    }),
  ]);

const limit = () => ({
  binding: z.enum(['required', 'target']).exactOptional(),
  time: timeOfDay().exactOptional(),
});

const dayInPeriod = () => ({ month: whole(1, 12).exactOptional(), day: whole(1, 31) });

const before = () => z.enum(['exclusive', 'contested']);

const periodRule = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('whole') }),
    z.strictObject({ kind: z.literal('by-day'), ...dayInPeriod(), before: before().exactOptional() }),
    z.strictObject({ kind: z.literal('on-day'), ...dayInPeriod() }),
    z.strictObject({
      kind: z.literal('by-weekday'),
      weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
      nth: z.literal([1, 2, 3, 4, 5, 'last']).exactOptional(),
      month: whole(1, 12).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('last-day') }),
    z.strictObject({ kind: z.literal('first-workdays'), count: whole(1, 366) }),
    z.strictObject({ kind: z.literal('last-workdays'), count: whole(1, 366) }),
    z.strictObject({ kind: z.literal('workdays-after-end'), count: whole(1, 366) }),
    z.strictObject({
      kind: z.literal('window'),
      from: z.strictObject(dayInPeriod()),
      to: z.strictObject({ month: whole(1, 12).exactOptional(), day: z.union([whole(1, 31), z.literal('last')]) }),
    }),
  ]);

const MONTHS = { week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

const every = () =>
  z
    .strictObject({
      kind: z.literal('every'),
      period: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
      due: periodRule(),
      reportsOn: z.literal('previous').exactOptional(),
      first: z.strictObject({ key: text(20), others: list(text(20), 10), note: text() }).exactOptional(),
      ...limit(),
    })
    .superRefine(({ period, due }, context) => {
      const monthly = due.kind === 'by-day' || due.kind === 'on-day' || due.kind === 'window';
      const months =
        due.kind === 'window'
          ? [due.from.month, due.to.month]
          : monthly || due.kind === 'by-weekday'
            ? [due.month]
            : [];
      if (monthly && period === 'week') {
        context.addIssue({ code: 'custom', path: ['due'], message: 'A week has no days of a month; use by-weekday.' });
      } else if (months.some((month) => (month ?? 0) > MONTHS[period])) {
        context.addIssue({ code: 'custom', path: ['due'], message: `A ${period} has ${MONTHS[period]} months.` });
      } else if (due.kind === 'window' && order(due.from) > order(due.to)) {
        context.addIssue({ code: 'custom', path: ['due'], message: 'The window ends before it begins.' });
      }
    });

const order = ({ month = 1, day }: { month?: number; day: number | 'last' }): number =>
  month * 32 + (day === 'last' ? 31 : day);

/** The shape of a time limit 时限. */
export const when = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('by'), day: day(), before: before().exactOptional(), ...limit() }),
    z.strictObject({ kind: z.literal('on'), day: day(), ...limit() }),
    z
      .strictObject({ kind: z.literal('within'), from: day(), to: day(), ...limit() })
      .refine(({ from, to }) => from <= to, 'The window ends before it begins.'),
    z.strictObject({ kind: z.literal('from'), day: day(), ...limit() }),
    z.strictObject({ kind: z.literal('ongoing'), ...limit() }),
    every(),
    z.strictObject({ kind: z.literal('after'), event: text(100), term: term().nullable(), ...limit() }),
  ]);
