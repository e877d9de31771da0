import * as z from 'zod';
import type { Statute } from '../statute/index.ts';
import { safeDay } from './days.ts';

/** Texts are short quotes; a document of megabytes is none. */
const LONGEST = 2000;

/** Built when asked for, so that importing the room costs nothing. */
export const statuteSchema = (): z.ZodType<Statute> => {
  const text = z.string().min(1).max(LONGEST);
  const key = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80);
  const day = z.string().max(10).refine(safeDay, { message: 'Not a day written YYYY-MM-DD.' });
  const length = z.strictObject({
    kind: z.enum(['workdays', 'days', 'weeks', 'months', 'years']),
    count: z.int().min(1).max(10_000),
  });
  const term = z.union([
    length,
    z.strictObject({ kind: z.literal('hours'), count: z.int().min(1).max(10_000) }),
    z.strictObject({ kind: z.enum(['before', 'at-least', 'waiting', 'notice-period']), term: length }),
    z.strictObject({ kind: z.literal('between'), least: length, most: length }),
    z.strictObject({ kind: z.enum(['earlier', 'later', 'then']), terms: z.array(length).min(1).max(10) }),
  ]);
  const switches = z.strictObject({
    triggerDay: z.enum(['excluded', 'included']).exactOptional(),
    dayUnit: z.enum(['calendar-day', 'workday', 'undefined-short-as-workday']).exactOptional(),
    monthEnd: z.enum(['clamp', 'overflow', 'reject']).exactOptional(),
    roll: z
      .enum(['none', 'following', 'modified-following', 'preceding', 'modified-preceding', 'nearest', 'raise'])
      .exactOptional(),
    restDays: z.enum(['calendar', 'narrow']).exactOptional(),
    restDayTrigger: z.enum(['as-is', 'next-workday']).exactOptional(),
    backwardCount: z.enum(['clear-days', 'day-n']).exactOptional(),
    waiting: z.enum(['day-after', 'last-day']).exactOptional(),
    hourStart: z.enum(['instant', 'next-hour']).exactOptional(),
    longHolidayExtension: z.enum(['none', 'tax-period']).exactOptional(),
  });
  const ground = z.strictObject({ ground: key, title: text, article: text, words: text });
  const provision = z.strictObject({ article: text, words: text });
  const guidance = z.enum(['case-26', 'service-reply']);
  const channel = z.enum(['in-person', 'signed-mail', 'ordinary-mail', 'online', 'fax', 'email', 'event']);
  const base = {
    period: key,
    names: z.array(text).min(1).max(10),
    article: text,
    words: text,
    trigger: text,
    responsible: text,
    exclusions: z.array(text).max(50).optional(),
    consequence: text.optional(),
    source: text.optional(),
    confidence: z.enum(['high', 'medium', 'low']),
    note: text.optional(),
  };
  const fixedSwitches = z.strictObject({
    before: z.enum(['inclusive', 'exclusive']).exactOptional(),
    fixedDateRoll: switches.shape.roll,
  });
  const period = z.discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.enum(['deadline-after-event', 'deadline-before-event', 'minimum-window', 'waiting-period']),
      term,
      unit: z.enum(['stated', 'defined', 'undefined', 'outside-definition', 'applicant']),
      switches: switches.optional(),
      contested: z.array(switches).max(5).optional(),
      extension: z
        .strictObject({
          max: length.nullable(),
          total: length.nullable(),
          times: z.int().min(1).max(100).nullable(),
          telling: z.enum(['required', 'not-required']),
          condition: text,
          article: text,
        })
        .optional(),
      grounds: z.array(ground).max(50).optional(),
      excluded: z
        .array(z.strictObject({ ground: key, title: text, words: text, by: guidance }))
        .max(50)
        .optional(),
      receipts: z.array(key).max(20).optional(),
      correction: provision.optional(),
      obstacle: provision.optional(),
      completion: z
        .array(
          z.strictObject({
            channel: z.enum(['mail', 'direct', 'electronic', 'any']),
            act: z.enum(['made', 'posted', 'signed-for']),
            words: text,
            by: guidance,
          }),
        )
        .max(20)
        .optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('fixed-date'),
      fixed: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
      contested: z.array(fixedSwitches).max(5).optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('receipt-rule'),
      channels: z.array(channel).min(1).max(7),
      submissionContested: z.boolean().optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('frequency'),
      frequency: z.strictObject({
        count: z.int().min(1).max(1000),
        every: z.enum(['month', 'quarter', 'half-year', 'year']),
      }),
    }),
    z.strictObject({ ...base, kind: z.literal('rule') }),
  ]);
  const version = z.strictObject({
    version: z.string().min(1).max(80),
    order: text,
    from: day.nullable(),
    to: day.nullable(),
    since: day.optional(),
    versionBasis: text,
    counting: z
      .strictObject({
        by: z.literal('civil-procedure'),
        article: text,
        words: text,
        also: z.literal('litigation-interpretation').optional(),
      })
      .optional(),
    dayUnits: z
      .strictObject({
        article: text,
        words: text,
        days: z.union([z.array(z.int().min(1).max(1000)).min(1).max(100), z.enum(['agency', 'all'])]),
        except: z.array(text).max(100).optional(),
      })
      .optional(),
    source: text,
    periods: z.array(period).max(1000),
  });
  return z.strictObject({
    statute: key,
    title: text,
    aliases: z.array(text).max(20).optional(),
    rank: z.enum(['law', 'regulation', 'local-regulation', 'rule', 'local-rule', 'party-regulation', 'document']),
    versions: z.array(version).min(1).max(100),
  });
};
