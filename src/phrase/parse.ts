import { isNot, mustHave } from '../errors/index.ts';
import { type DayInput, toDay } from '../kernel/index.ts';
import type { Length, Term } from '../term/index.ts';
import type { Span } from '../text/index.ts';
import type { When } from '../when/index.ts';
import { readBeforeEvent } from './by-event.ts';
import { type Candidate, choose, labelOf } from './choose.ts';
import { memoryOfContext, memoryOfPrevious, weekdayInContext } from './context.ts';
import type { Expression } from './draft.ts';
import { finish, type Origin } from './finish.ts';
import { type Prepared, prepare } from './prepare.ts';
import { readStretch } from './read.ts';
import type { MultiPhrase, Phrase, RefusedPhrase, SinglePhrase } from './types.ts';

/** The longest text that {@link parseWhen} reads, in UTF-16 units; {@link findWhens} has no limit. */
export const MAX_PHRASE = 10_000;

/** What a phrase is read with. */
export interface ParseOptions {
  /** The day of the document 成文日期: years and months that the words leave out are taken from it. */
  readonly issuedOn: DayInput;
  /** The row above: for 同上, and for dates that run on into the next year in the order of the text. */
  readonly previous?: Phrase | undefined;
  /** The sentence or cell in which the phrase stands; used only for what the phrase leaves out. */
  readonly context?: string | undefined;
}

/**
 * Reads a time cell or a short sentence 完成时限.
 * @param text - up to {@link MAX_PHRASE} UTF-16 units, of any width and spacing
 * @returns one phrase, several as `multi`, `none` for time words that limit nothing, or `refused` with the stretch and
 *   the reason; it never throws for what is written
 * @throws {QixianError} `OPTION_INVALID` for what is not text; for `issuedOn` as `parseDay`
 * @example
 * parseWhen('10月31日前', { issuedOn: '2020-07-21' }).when; //=> { kind: 'by', day: '2020-10-31' }
 */
export const parseWhen = (text: string, options: ParseOptions): Phrase => {
  mustHave(options, 'the options of parseWhen, with the day of the document', ['issuedOn']);
  const { issuedOn, previous, context } = options;
  if (typeof text !== 'string' || (context !== undefined && typeof context !== 'string')) {
    throw isNot('OPTION_INVALID', typeof text === 'string' ? context : text, 'text', 'Pass the words as a string.');
  }
  const issued = toDay(issuedOn);
  const whole = { from: 0, to: text.length };
  if (text.length > MAX_PHRASE) {
    return refused(text, whole, 'TOO_LONG', `超过${MAX_PHRASE}字；整篇文字请用 findWhens。`);
  }
  const own = prepare(text);
  const { read, from } = placed(own, context);
  const to = from + own.text.length;
  const origin: Origin = { text, original: (span) => own.original(inside(span, from, own.text.length)) };
  if (own.text === '同上' || own.text === '同前' || own.text === '"') {
    return ditto(text, whole, previous);
  }
  const memory = memoryOfContext(read, from, memoryOfPrevious(previous, issued));
  // 26日前 behind 4月 in its sentence: the month is read along.
  const lead = /^\d{1,2}[日号]/u.test(own.text) ? (/\d{1,2}月份?$/u.exec(read.slice(0, from))?.[0].length ?? 0) : 0;
  const candidates = readStretch(read, from - lead, to, memory).map((one): Candidate => {
    const expression = lead > 0 && one.from < from ? inContext(one) : weekdayInContext(read, one, memory);
    return { expression, phrase: finish(read, expression, origin) };
  });
  const event = candidates.some(({ expression }) => expression.weak !== true) ? null : readBeforeEvent(read, from, to);
  const all = event === null ? candidates : [{ expression: event, phrase: finish(read, event, origin) }, ...candidates];
  // 8.16 in a cell of its own is a date; run into the next word of its row it is none.
  return all.length === 0 && read !== own.text
    ? parseWhen(text, { issuedOn, previous })
    : phraseOf(read, text, whole, choose(read, all));
};

const inContext = (expression: Expression): Expression => {
  const { draft } = expression;
  return draft.kind === 'fixed' || draft.kind === 'window'
    ? { ...expression, draft: { ...draft, inferred: [{ what: 'month', from: 'context' }] } }
    : expression;
};

const inside = ({ from, to }: Span, start: number, length: number): Span => ({
  from: Math.max(0, from - start),
  to: Math.min(length, Math.max(0, to - start)),
});

/** The phrase inside its context, or alone where it does not stand there. */
const placed = (own: Prepared, context: string | undefined): { readonly read: string; readonly from: number } => {
  const around = context === undefined || context.length > MAX_PHRASE ? '' : prepare(context).text;
  const from = own.text === '' ? -1 : around.indexOf(own.text);
  return from < 0 ? { read: own.text, from: 0 } : { read: around, from };
};

const refused = (text: string, span: Span, code: RefusedPhrase['code'], why: string): RefusedPhrase => ({
  kind: 'refused',
  span,
  text: text.slice(span.from, Math.min(span.to, span.from + 200)),
  code,
  why,
  readings: [],
  warnings: [],
});

/** 同上 is what the row above says. */
const ditto = (text: string, span: Span, previous: Phrase | undefined): Phrase =>
  previous === undefined || previous.kind === 'refused'
    ? refused(text, span, 'PREVIOUS_MISSING', '“同上”之前没有读懂的时限。')
    : { ...previous, span, text, inferred: [{ what: 'whole', from: 'previous' }] };

/** (1月免报): a period left out, which no rule can say. */
const EXCEPTED = /[\d一二三四](?:月份?|季度)(?:免报|不报|除外)/u;
const TIME_SIGN = /[年月日周季旬]|时间|期限|小时|天/u;

const phraseOf = (read: string, text: string, whole: Span, chosen: readonly Candidate[]): Phrase => {
  const [first] = chosen;
  if (first === undefined) {
    return TIME_SIGN.test(text)
      ? refused(text, whole, 'UNREAD', '含时间字样，但没有规则能读。')
      : refused(text, whole, 'NO_TIME', '没有时间字样。');
  }
  if (EXCEPTED.test(read.slice(first.expression.from, first.expression.from + text.length))) {
    return refused(text, whole, 'UNREAD', '有免报或除外的期次。');
  }
  const bad = chosen.find(({ phrase }) => phrase.kind === 'refused');
  if (bad !== undefined) {
    return bad.phrase;
  }
  const singles = chosen.flatMap(({ expression, phrase }) =>
    phrase.kind === 'refused' ? [] : [{ expression, phrase }],
  );
  const [{ phrase } = { phrase: first.phrase as SinglePhrase }] = singles;
  return singles.length > 1
    ? several(read, text, singles)
    : withoutLimit(phrase, read.slice(0, first.expression.from))
      ? none(phrase)
      : phrase;
};

const withoutLimit = (phrase: SinglePhrase, left: string): boolean => {
  switch (phrase.role) {
    case 'penalty':
      return true;
    case 'condition':
      return phrase.kind === 'relative' && phrase.mode === 'minimum';
    case 'past':
      return (
        phrase.kind === 'window' || (phrase.kind === 'fixed' && (phrase.bound !== 'before' || /截[至止]$/u.test(left)))
      );
    default:
      return false;
  }
};

const none = ({ span, text, binding, role, warnings }: SinglePhrase): Phrase => ({
  kind: 'none',
  span,
  text,
  when: null,
  binding,
  role,
  inferred: [],
  readings: [],
  warnings,
});

/** 不少于5个、最长不超过15个工作日 from one event is one term between the two. */
const betweenOf = ([least, most, more]: readonly SinglePhrase[]): When | null =>
  more === undefined &&
  least?.kind === 'relative' &&
  most?.kind === 'relative' &&
  least.term?.kind === 'at-least' &&
  most.term !== null &&
  isLength(most.term) &&
  least.event !== null &&
  (most.event === least.event || most.eventImplicit)
    ? {
        kind: 'after',
        event: least.event,
        term: { kind: 'between', least: least.term.term, most: most.term },
        ...(least.binding === 'target' ? { binding: 'target' } : {}),
      }
    : null;

const isLength = (term: Term): term is Length => 'count' in term && term.kind !== 'hours';

type Single = Candidate & { readonly phrase: SinglePhrase };

const several = (read: string, text: string, singles: readonly Single[]): MultiPhrase => {
  const span = {
    from: singles[0]?.phrase.span.from ?? 0,
    to: singles.at(-1)?.phrase.span.to ?? text.length,
  };
  return {
    kind: 'multi',
    span,
    text: text.slice(span.from, span.to),
    when: betweenOf(singles.map(({ phrase }) => phrase)),
    binding: singles.every(({ phrase }) => phrase.binding === 'target') ? 'target' : 'required',
    role: 'deadline',
    inferred: [],
    readings: [],
    warnings: singles.flatMap(({ phrase }) => phrase.warnings),
    items: singles.map(({ expression, phrase }, index) => ({
      label: labelOf(
        read,
        expression,
        singles[index - 1]?.expression.to ?? 0,
        singles[index + 1]?.expression.from ?? read.length,
      ),
      phrase,
    })),
  };
};
