import * as z from 'zod';
import { day, id, list, text, whole } from './schema-parts.ts';
import { when } from './when-schema.ts';

/*
 * The shapes of documents that come from outside. They are built on first use, so that importing this room for the
 * directives it carries costs no zod. Types for readers stand in types.ts; a test holds the two together.
 */

const unitKind = () => z.enum(['district', 'municipal-department', 'party-organ', 'office', 'other']);

const unit = () =>
  z
    .strictObject({
      id: id(),
      name: text(100),
      fullName: text(200),
      addressedAs: text(20),
      kind: unitKind(),
      aliases: list(text(100), 50),
      code: z
        .string()
        .regex(/^\d{6}$/, 'A division code has six digits.')
        .exactOptional(),
      from: day().exactOptional(),
      to: day().exactOptional(),
      successor: id().exactOptional(),
      calendar: text(64).exactOptional(),
    })
    .refine(({ from = '', to = '9999-12-31' }) => from <= to, 'The unit ends before it begins.');

const group = () =>
  z.strictObject({
    id: id(),
    name: text(200),
    members: list(id()),
    open: z.boolean(),
    statedCount: whole(1, 10_000).exactOptional(),
    covers: unitKind().exactOptional(),
    words: text(),
    article: text(20).exactOptional(),
  });

const roster = () => z.strictObject({ id: id(), name: text(200), units: list(unit()), groups: list(group()) });

const delivery = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('report'), to: id(), what: text(200).exactOptional() }),
    z.strictObject({ kind: z.literal('publish'), where: text(200), form: text(200).exactOptional() }),
    z.strictObject({ kind: z.literal('annual-report'), report: text(200), to: id() }),
    z.strictObject({ kind: z.literal('issue') }),
    z.strictObject({ kind: z.literal('copy'), to: id() }),
    z.strictObject({ kind: z.literal('circulate'), what: text(200).exactOptional() }),
  ]);

const lookBack = () =>
  z.strictObject({
    monthsBack: whole(0, 1200),
    months: whole(1, 1200),
    reading: z.enum(['ends-at-anchor', 'starts-at-anchor']),
    words: text(),
  });

const milestone = () =>
  z.strictObject({
    key: id(),
    name: text(200),
    when: when(),
    words: text(),
    delivery: list(delivery(), 20),
    exceptions: list(z.strictObject({ unit: id(), when: when(), words: text() }), 200),
    undatedReport: text(200).exactOptional(),
    lookBack: lookBack().exactOptional(),
  });

const body = () =>
  z.strictObject({
    article: text(20),
    words: text(),
    when: when().exactOptional(),
    differs: z.enum(['action', 'wording', 'period', 'units', 'start']).exactOptional(),
    note: text().exactOptional(),
  });

const task = () =>
  z.strictObject({
    id: id(),
    row: whole(1, 100_000).nullable(),
    assignedTo: text(),
    units: list(id()).min(1),
    title: text(),
    timeText: text(),
    milestones: list(milestone(), 100).min(1),
    articles: list(text(20), 50),
    body: list(body(), 100),
    softWords: text(200).exactOptional(),
  });

const directive = () =>
  z.strictObject({
    id: id(),
    number: text(100),
    title: text(500),
    issuer: text(200),
    issuedOn: day(),
    supervisor: id(),
    articles: list(z.strictObject({ number: text(20), title: text(200) })),
    groups: list(group()),
    tasks: list(task(), 20_000),
    roster: roster(),
  });

const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

export const rosterSchema = once(roster);
export const directiveSchema = once(directive);
export const whenSchema = once(when);
