import type { Phrase, SinglePhrase } from '../phrase/index.ts';
import type { When } from '../when/index.ts';
import type { Doubt, Gap } from './points.ts';
import type { Step, StepException } from './types.ts';

/** Something open about a time limit. */
export type Noted = { readonly gap: Gap } | { readonly doubt: Doubt };

interface Located {
  readonly label: string;
  readonly phrase: SinglePhrase;
}

/** The time limits of a cell, each with its words, its manner and the exceptions in brackets behind it. */
export const stepsOf = (
  phrase: Phrase,
  text: string,
  unitCalled: (name: string) => string | null,
): { readonly steps: readonly Step[]; readonly points: readonly Noted[] } => {
  switch (phrase.kind) {
    case 'refused': {
      const { code, why, readings } = phrase;
      const gap: Gap = { kind: 'time-unread', words: phrase.text, code, why, readings };
      return { steps: [], points: [{ gap }, ...warningsOf(phrase)] };
    }
    case 'none':
      return { steps: [], points: [{ gap: { kind: 'time-no-limit', words: phrase.text } }] };
    case 'multi':
      return limitsOf(phrase.items, text, unitCalled);
    default:
      return limitsOf([{ label: '', phrase }], text, unitCalled);
  }
};

const limitsOf = (
  items: readonly Located[],
  text: string,
  unitCalled: (name: string) => string | null,
): { readonly steps: readonly Step[]; readonly points: readonly Noted[] } => {
  const steps: { step: Step; to: number }[] = [];
  const points: Noted[] = [];
  for (const [at, { label, phrase }] of items.entries()) {
    const { from, to } = phrase.span;
    points.push(...doubtsOf(phrase));
    if (phrase.role !== 'deadline') {
      points.push({ gap: { kind: 'time-no-limit', words: phrase.text } });
      continue;
    }
    if (phrase.when === null) {
      points.push({ gap: { kind: 'time-without-day', words: phrase.text } });
    }
    const last = steps.at(-1);
    const names = last === undefined ? null : exceptionNames(text, from, label);
    if (last !== undefined && names !== null) {
      const { exceptions, unknown } = exceptionsOf(names, text, phrase, unitCalled);
      points.push(...unknown);
      last.step = { ...last.step, exceptions: [...last.step.exceptions, ...exceptions] };
      last.to = bracketEnd(text, to);
      continue;
    }
    const start = clauseStart(text, last?.to ?? 0, from, last === undefined);
    if (last !== undefined) {
      last.step = { ...last.step, manner: mannerOf(last.step.manner, text.slice(last.to, start)) };
    }
    const before = from - wordsBefore(phrase, text.slice(start, from));
    const limit = asLimit(phrase, text, start, items[at + 1]?.phrase.span.from ?? text.length);
    if (limit !== null) {
      points.push({ doubt: { kind: 'day-as-limit', words: limit.words, day: limit.day } });
    }
    const step: Step = {
      words: `${text.slice(before, from)}${limit?.words ?? phrase.text}`,
      manner: mannerOf('', text.slice(start, before)),
      when: limit?.when ?? phrase.when,
      phrase,
      exceptions: [],
    };
    steps.push({ step, to: limit === null ? to : from + limit.words.length });
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    last.step = { ...last.step, manner: mannerOf(last.step.manner, text.slice(last.to)) };
  }
  return { steps: steps.map(({ step }) => aboutPeriodBefore(step)), points };
};

/** How much of the words right before a time belongs to it: 争取, and the event that it counts from. */
const wordsBefore = (phrase: SinglePhrase, before: string): number => {
  if (phrase.kind === 'relative' && phrase.event !== null) {
    const event = before.lastIndexOf(phrase.event);
    return event < 0 ? 0 : before.length - event;
  }
  return phrase.binding === 'target' ? (TARGET.exec(before)?.[0].length ?? 0) : 0;
};

/** 天河区、海珠区 are two; 和 parts two names and none inside. */
const namesIn = (names: string, known: (name: string) => boolean): readonly string[] =>
  known(names)
    ? [names]
    : names.split(/[、，,]/).flatMap((name) => {
        const parts = name.split(/[和及]/);
        return name === '' ? [] : !known(name) && parts.every(known) ? parts : [name];
      });

/** The exceptions for units in brackets, and those that the roster does not have. */
const exceptionsOf = (
  names: string,
  text: string,
  phrase: SinglePhrase,
  unitCalled: (name: string) => string | null,
): { readonly exceptions: readonly StepException[]; readonly unknown: readonly Noted[] } => {
  const words = text.slice(text.lastIndexOf(names, phrase.span.from), phrase.span.to);
  const found = namesIn(names, (name) => unitCalled(name) !== null).map((name) => ({ name, unit: unitCalled(name) }));
  return {
    exceptions: found.flatMap(({ unit }) => (unit === null ? [] : [{ words, unit, when: phrase.when, phrase }])),
    unknown: found.flatMap(({ name, unit }): readonly Noted[] =>
      unit === null ? [{ gap: { kind: 'exception-unknown', name, words } }] : [],
    ),
  };
};

const BEFORE = {
  year: /上(?:一)?年/,
  'half-year': /上(?:一个?)?半年/,
  quarter: /上(?:一个?)?季/,
  month: /上(?:一)?个?月/,
  week: /上(?:一)?周/,
};

/** 每年1月15日前报送上年情况: the cell says that the duty is about the period before. */
const aboutPeriodBefore = (step: Step): Step => {
  const { when, manner } = step;
  const dated = when?.kind === 'every' && when.due.kind !== 'whole' && when.reportsOn === undefined;
  return dated && BEFORE[when.period].test(manner) ? { ...step, when: { ...when, reportsOn: 'previous' } } : step;
};

const TARGET = /(?:争取|力争|原则上)(?:在|于)?$/;

/** 10月31日完成, and a day alone, is the last day of a time limit, not the one day on which the act is to be done. */
const asLimit = (
  phrase: SinglePhrase,
  text: string,
  start: number,
  end: number,
): { readonly words: string; readonly day: string; readonly when: When } | null => {
  const { when } = phrase;
  const { from, to } = phrase.span;
  const act = /^(?:完成|办结|落实|报送|印发|提交)/.exec(text.slice(to))?.[0] ?? '';
  const alone = mannerOf('', text.slice(start, from) + text.slice(to, end)) === '';
  // The reader of phrases may have taken it so already; that no 前 stands there is told all the same.
  const oneDay = phrase.kind === 'fixed' && phrase.bound === 'on' && phrase.precision === 'day';
  return oneDay && (when?.kind === 'on' || when?.kind === 'by') && (act !== '' || alone)
    ? { words: `${phrase.text}${act}`, day: when.day, when: { ...when, kind: 'by' } }
    : null;
};

/** The names right before a time in brackets: （海珠区9月30日前）. */
const exceptionNames = (text: string, from: number, label: string): string | null => {
  const before = text.slice(Math.max(0, from - 40), from);
  const [, name] = /[（(]([^（()）]*?)(?:于|在|为|[:：])?$/.exec(before) ?? [];
  if (name !== undefined && name !== '') {
    return name;
  }
  return label !== '' && /[（(]$/.test(before) ? label : null;
};

const bracketEnd = (text: string, at: number): number => (/^[）)]/.test(text.slice(at)) ? at + 1 : at);

/** Where the clause with the next time begins: after the last stop between the two; the first one has all before it. */
const clauseStart = (text: string, from: number, to: number, first: boolean): number => {
  if (first) {
    return 0;
  }
  const between = text.slice(from, to);
  const stop = Math.max(...['；', ';', '。', '，', ',', '\n'].map((sign) => between.lastIndexOf(sign)));
  return stop < 0 ? to : from + stop + 1;
};

const STOPS = ' \n，,；;。、';

const mannerOf = (said: string, more: string): string => {
  let from = 0;
  let to = more.length;
  while (from < to && STOPS.includes(more.charAt(from))) {
    from += 1;
  }
  while (to > from && STOPS.includes(more.charAt(to - 1))) {
    to -= 1;
  }
  const words = more.slice(from, to);
  return [said, words].filter((part) => part !== '').join('，');
};

const warningsOf = ({ text, warnings }: Pick<SinglePhrase, 'text' | 'warnings'>): readonly Noted[] =>
  warnings.map(({ code, message }) => ({ doubt: { kind: 'time-warning', words: text, warning: code, message } }));

const doubtsOf = (phrase: SinglePhrase): readonly Noted[] => {
  const { text, readings, inferred } = phrase;
  const carried = inferred.filter(({ from }) => from === 'previous').map(({ what }) => what);
  return [
    ...(readings.length === 0 ? [] : [{ doubt: { kind: 'time-readings', words: text, readings } } as const]),
    ...(carried.length === 0 ? [] : [{ doubt: { kind: 'time-inferred', words: text, what: carried } } as const]),
    ...warningsOf(phrase),
  ];
};
