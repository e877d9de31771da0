import * as z from 'zod';
import type { Notice } from '../calendar/index.ts';
import { type Issue, isQixianError, type Parsed } from '../errors/index.ts';
import { parseDay } from '../kernel/index.ts';
import { valueOrThrow } from './parse.ts';
import { statutoryProblems, withStatutoryDays } from './statutory.ts';

/*
 * The shape of a notice saved as JSON. It is built on first use, so that reading texts costs no zod, and no published
 * declaration names zod.
 */

const text = (longest: number) => z.string().min(1).max(longest);

const day = () =>
  z.string().superRefine((value, context) => {
    try {
      parseDay(value);
    } catch (error) {
      if (!isQixianError(error)) {
        throw error;
      }
      context.addIssue({ code: 'custom', message: error.message, params: { hint: error.hint } });
    }
  });

const knownDay = () => z.union([day(), z.strictObject({ notAfter: day() })]).nullable();

const noticeItem = () =>
  z.strictObject({
    name: text(100),
    days: z
      .record(day(), z.enum(['rest', 'work', 'plain']))
      .refine((days) => Object.keys(days).length <= 400, 'An item has 400 days at most.'),
    statutory: z.array(day()).max(100).exactOptional(),
  });

const notice = () =>
  z
    .strictObject({
      id: text(64),
      kind: z.enum(['yearly', 'amendment', 'regulation', 'regional', 'closure']),
      year: z.int().min(1).max(9999),
      title: text(200),
      number: text(60).nullable(),
      signedOn: knownDay(),
      publishedOn: knownDay(),
      items: z.array(noticeItem()).max(100),
      region: text(100).exactOptional(),
      scope: text(500).exactOptional(),
      confidence: text(100).exactOptional(),
    })
    .superRefine(({ kind, year, items }, context) => {
      const local = kind === 'regional' || kind === 'closure';
      const seen = new Set<string>();
      items.forEach(({ days }, at) => {
        for (const one of Object.keys(days)) {
          const path = ['items', at, 'days', one];
          if (!belongs(one, year, local)) {
            const beside = local ? 'a year beside it' : 'the December before';
            context.addIssue({ code: 'custom', path, message: `${one} is no day of ${year} or ${beside}.` });
          }
          if (seen.has(one)) {
            context.addIssue({ code: 'custom', path, message: `${one} stands in the notice twice.` });
          }
          seen.add(one);
        }
      });
    });

/** A national notice speaks of its year and the December before, a local one of its year and both beside it. */
const belongs = (day: string, year: number, local: boolean): boolean => {
  const at = Number(day.slice(0, 4));
  return local ? Math.abs(at - year) <= 1 : at === year || (at === year - 1 && day.slice(5, 7) === '12');
};

let schema: z.ZodType<Notice> | undefined;

const unbalanced = (notice: string, reason: string): Issue => ({
  code: 'NOTICE_INVALID',
  path: ['items'],
  message: `${reason}.`,
  hint: 'Compare with the published text; a notice of an organisation of its own is a closure, not a yearly one.',
  facts: { notice, reason },
});

/**
 * Reads a notice from parsed JSON, as `JSON.stringify` of a {@link Notice} wrote it.
 * A yearly notice must give every statutory day of its year off and keep the balance of days off and days worked.
 * @returns the notice, or every problem at once, each with its path
 */
export const safeReadNotice = (json: unknown): Parsed<Notice> => {
  schema ??= notice();
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, issues: parsed.error.issues.map((issue) => issueOf(issue, json)) };
  }
  const problems = statutoryProblems(parsed.data);
  return problems.length === 0
    ? { ok: true, value: withStatutoryDays(parsed.data) }
    : { ok: false, issues: problems.map((reason) => unbalanced(parsed.data.id, reason)) };
};

/**
 * Reads a notice from parsed JSON.
 * @throws {QixianError} `NOTICE_INVALID` with every problem in `issues`
 * @example
 * china.with(readNotice(JSON.parse(saved)));
 */
export const readNotice = (json: unknown): Notice => valueOrThrow(safeReadNotice(json));

const issueOf = (issue: z.core.$ZodIssue, json: unknown): Issue => {
  const hint = issue.code === 'custom' ? (issue.params as { hint?: string } | undefined)?.hint : undefined;
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const reason = issue.message.replace(/\.$/, '');
  const id = isObject(json) && typeof json['id'] === 'string' ? json['id'].slice(0, 64) : '';
  return {
    code: 'NOTICE_INVALID',
    path,
    message: `${path.join('.') || 'The notice'}: ${reason}.`,
    hint: hint ?? 'Compare with the type Notice, or with a notice that parseNotice returns.',
    facts: { notice: id, reason },
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
