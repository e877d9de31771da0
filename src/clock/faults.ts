import type { Issue } from '../errors/index.ts';
import type { LegalBasis } from '../term/index.ts';
import type { ClockEvent, HistoryFault } from './types.ts';

/** What is wrong with an event, before it is worded. */
export interface Fault {
  readonly fault: HistoryFault;
  /** The place of the event among the events. */
  readonly at: number;
  /** The field of the event, where one field is at fault. */
  readonly field?: string;
  /** The provision that forbids it. */
  readonly basis: readonly LegalBasis[];
  /** What the hint or the message names: a ground, a length, a day. */
  readonly named?: string;
  /** The grounds of the list 法定情形, by key and title, where one is not among them. */
  readonly allowed?: readonly { readonly ground: string; readonly title: string }[];
}

/** What is wrong, and what to do about it. */
type Words = (
  event: ClockEvent,
  named: string,
  allowed: NonNullable<Fault['allowed']>,
) => readonly [message: string, hint: string];

const WORDS: { readonly [fault in HistoryFault]: Words } = {
  'before-start': ({ on, kind }) => [
    `The event ${kind} of ${on} comes before the clock has started.`,
    'Put the start first, with the day of receipt or of the event from which the term runs.',
  ],
  'started-twice': ({ on }) => [
    `The clock has started already; it cannot start again on ${on}.`,
    'Use restart for a corrected application, or begin another history for another matter.',
  ],
  'out-of-order': ({ on, kind }, named) => [
    `The event ${kind} of ${on} comes after one of ${named}.`,
    'Give the events in the order in which they happened; on one day the order given holds.',
  ],
  'channel-not-listed': (_, named) => [
    `The rule does not say which day is the day of receipt for ${named}.`,
    'Choose one of the channels of the rule, or leave the channel out.',
  ],
  'ground-not-listed': (_, named, allowed) => [
    meantBy(named, allowed) === null
      ? `${named} is no ground on which the time needed is not counted; the list is closed.`
      : `${named} is the title of a ground, which is given by its key.`,
    `${meantText(named, allowed)}Leave the suspension out, or name the ground of the list on which it rests: ${listed(allowed)}.`,
  ],
  'suspended-twice': ({ on }, named) => [
    `The clock is already suspended on the ground ${named} on ${on}.`,
    'End the one before, or give one suspension from the first beginning to the last end.',
  ],
  'not-suspended': ({ on }, named) => [
    `There is no suspension${named === '' ? '' : ` on the ground ${named}`} to end on ${on}.`,
    'Give the event suspend with its ground first.',
  ],
  'ground-not-named': ({ on }, named) => [
    `Several suspensions are open on ${on}: ${named}.`,
    'Name the ground that has ended.',
  ],
  'restart-suspended': ({ on, kind }) => [
    `The event ${kind} of ${on} falls into a suspension.`,
    'End the suspension first.',
  ],
  'not-provided': ({ kind }) => [
    `The rule does not provide for the event ${kind}.`,
    'Leave it out, or use the rule of a text that provides for it.',
  ],
  'waiting-for-correction': ({ on, kind }) => [
    `The event ${kind} of ${on} comes while the clock waits for a corrected application.`,
    'Give the event restart with the day on which the corrected application was received first.',
  ],
  'obstacle-after-expiry': (_, named) => [
    `The obstacle began after the term had expired on ${named}.`,
    'Only an obstacle that began within the term keeps what was left of it.',
  ],
  'extension-after-expiry': ({ on }, named) => [
    `The extension was approved on ${on}, after the term had expired on ${named}.`,
    'A term that has expired cannot be extended; leave the extension out.',
  ],
  'extension-over-cap': (_, named) => [
    `The extension goes beyond what the text allows: ${named}.`,
    'Correct the length of the extension.',
  ],
  'extension-too-often': (_, named) => [
    `The text allows ${named} extension(s) and no more.`,
    'Leave the further extension out.',
  ],
  'extension-not-asked': ({ kind, on }) => [
    `There is no extension to which the event ${kind} of ${on} could belong.`,
    'Give extension-requested or extension-approved first.',
  ],
  'completed-twice': ({ on }, named) => [
    `The act ${named} is on record already; it cannot happen again on ${on}.`,
    'Give return first where what was completed was sent back.',
  ],
  'not-completed': ({ on }) => [
    `Nothing has been completed that could be sent back on ${on}.`,
    'Give the event complete first.',
  ],
  'after-completion': ({ on, kind }) => [
    `The event ${kind} of ${on} comes after the matter was completed.`,
    'Give return first where what was completed was sent back.',
  ],
  'after-stop': ({ on, kind }) => [
    `The event ${kind} of ${on} comes after the matter was stopped.`,
    'Leave it out, or begin another history.',
  ],
};

/** testing 检测, inspection 检验. */
const listed = (allowed: NonNullable<Fault['allowed']>): string =>
  allowed.map(({ ground, title }) => `${ground} ${title}`).join(', ');

/** The key of the ground that a title names, null unless it names exactly one. */
const meantBy = (title: string, allowed: NonNullable<Fault['allowed']>): string | null => {
  const [one, another] = allowed.filter((line) => line.title === title);
  return one === undefined || another !== undefined ? null : one.ground;
};

const meantText = (named: string, allowed: NonNullable<Fault['allowed']>): string => {
  const key = meantBy(named, allowed);
  return key === null ? '' : `Write { ground: '${key}' } for ${named}. `;
};

/** 《政府信息公开条例》第三十三条第三款 of each provision. */
export const cited = (basis: readonly LegalBasis[]): string =>
  [...new Set(basis.map(({ title, article }) => `《${title}》${article}`))].join('、');

/** A fault as an issue: its path leads into the events, and its message cites the article that forbids it. */
export const issueOf = ({ fault, at, field, basis, named = '', allowed }: Fault, event: ClockEvent): Issue => {
  const [message, hint] = WORDS[fault](event, named, allowed ?? []);
  const law = cited(basis);
  const grounds = allowed === undefined ? {} : { allowed: listed(allowed), meant: meantBy(named, allowed) ?? '' };
  return {
    code: 'HISTORY_INVALID',
    path: field === undefined ? ['events', at] : ['events', at, field],
    message: law === '' ? message : `${message} See ${law}.`,
    hint,
    facts: { fault, kind: event.kind, on: event.on, named, law, words: basis[0]?.words ?? '', ...grounds },
  };
};
