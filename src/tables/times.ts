import { type IsoDay, parseDay } from '../kernel/index.ts';
import { type Phrase, parseWhen, type SinglePhrase } from '../phrase/index.ts';
import type { When } from '../when/index.ts';
import type { Cell } from './grid.ts';
import type { Doubt, Gap, OpenPoint } from './points.ts';
import { serialDay } from './serial.ts';
import type { Step, StepException } from './types.ts';

/** A time cell, read. */
export interface TimeRead {
  readonly time: string;
  readonly phrase: Phrase | null;
  readonly steps: readonly Step[];
  readonly points: readonly OpenPoint[];
}

/** With what time cells are read. */
export interface TimeSetting {
  readonly issuedOn: IsoDay;
  readonly previous: Phrase | undefined;
  readonly date1904: boolean;
  /** Finds the unit that a short name means. */
  readonly unitCalled: (name: string) => string | null;
}

const PLAIN_DATE = /^(\d{4})\s*[-/.．／]\s*(\d{1,2})\s*[-/.．／]\s*(\d{1,2})日?$/;

/** Reads the time cell of a row: each limit with its words, its manner and the exceptions in brackets behind it. */
export const readTime = (cell: Cell | undefined, setting: TimeSetting, no: string): TimeRead => {
  const at = cell?.origin ?? '';
  const gap = (about: Gap): OpenPoint => ({ at, rows: [no], needs: 'decision', about });
  const check = (about: Doubt): OpenPoint => ({ at, rows: [no], needs: 'check', about });
  if (cell === undefined || (cell.text === '' && cell.fault === null)) {
    return { time: '', phrase: null, steps: [], points: [gap({ kind: 'time-missing' })] };
  }
  if (cell.fault !== null) {
    const about: Gap = { kind: 'cell-unread', fault: cell.fault, text: cell.text };
    return { time: cell.text, phrase: null, steps: [], points: [gap(about)] };
  }
  const serial = serialDay(cell, setting.date1904);
  const plain = serial === null ? plainDay(cell.text) : serial;
  const read = plain === null ? phraseOf(cell.text, setting) : parseWhen(`${plain}前`, { issuedOn: setting.issuedOn });
  const phrase = plain === null ? read : asWritten(read, cell.text);
  const { steps, points } = stepsOf(phrase, cell.text, setting.unitCalled);
  return {
    time: cell.text,
    phrase,
    steps,
    points: [
      ...(serial === null
        ? []
        : [check({ kind: 'serial-day', serial: cell.number ?? Number(cell.text), day: serial })]),
      ...points.map((one): OpenPoint => ('gap' in one ? gap(one.gap) : check(one.doubt))),
    ],
  };
};

/**
 * The row above helps only where a cell is nothing without it 同上, or goes on with what begins to recur there. The tasks
 * of a table do not stand in the order of their days, so no year is taken from the row above.
 */
const phraseOf = (text: string, { issuedOn, previous }: TimeSetting): Phrase => {
  const alone = parseWhen(text, { issuedOn });
  if (alone.kind === 'refused' && alone.code === 'PREVIOUS_MISSING') {
    return parseWhen(text, { issuedOn, previous });
  }
  return goingOn(alone, text, issuedOn, previous) ?? alone;
};

/** 2020年起，每年2月底前; 3月底前: a month alone below goes on every year. The other reading, once, is kept beside it. */
const goingOn = (alone: Phrase, text: string, issuedOn: IsoDay, previous: Phrase | undefined): Phrase | null => {
  const since = previous?.kind === 'recurring' && previous.freq === 'yearly' ? (previous.from ?? '') : '';
  if (!/^\d{4}$/.test(since) || alone.kind !== 'fixed' || alone.bound === 'from') {
    return null;
  }
  if (alone.inferred.every(({ what }) => what !== 'year') || alone.precision === 'year') {
    return null;
  }
  const yearly = parseWhen(`${since}年起，每年${text}`, { issuedOn });
  return yearly.kind === 'recurring'
    ? {
        ...yearly,
        text: alone.text,
        span: alone.span,
        inferred: [{ what: 'frequency', from: 'previous' }],
        readings: [{ why: '只办一次，不承上一行每年', dueDate: alone.dueDate }],
      }
    : null;
};

/** 2020/1/10 and 2020.1.10 alone in a cell; what is no day is left to the reader of phrases to refuse. */
const plainDay = (text: string): string | null => {
  const [, year, month = '', day = ''] = PLAIN_DATE.exec(text) ?? [];
  if (year === undefined) {
    return null;
  }
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    parseDay(iso);
    return iso;
  } catch {
    return null;
  }
};

/** A phrase read from words of our own, as if from the cell's. */
const asWritten = (phrase: Phrase, text: string): Phrase => ({ ...phrase, text, span: { from: 0, to: text.length } });

type Noted = { readonly gap: Gap } | { readonly doubt: Doubt };

interface Located {
  readonly label: string;
  readonly phrase: SinglePhrase;
}

const stepsOf = (
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
  const steps: { step: Step; from: number; to: number }[] = [];
  const points: Noted[] = [];
  for (const [at, { label, phrase }] of items.entries()) {
    const { from, to } = phrase.span;
    const last = steps.at(-1);
    const name = exceptionName(text, from, label);
    points.push(...doubtsOf(phrase));
    if (last !== undefined && name !== null) {
      const unit = unitCalled(name);
      const words = text.slice(text.lastIndexOf(name, from), to);
      if (unit === null) {
        points.push({ gap: { kind: 'exception-unknown', name, words } });
      } else {
        const exception: StepException = { words, unit, when: phrase.when, phrase };
        last.step = { ...last.step, exceptions: [...last.step.exceptions, exception] };
        last.to = bracketEnd(text, to);
      }
      continue;
    }
    const start = at === 0 ? 0 : clauseStart(text, steps.at(-1)?.to ?? 0, from);
    if (last !== undefined) {
      last.step = { ...last.step, manner: mannerOf(last.step.manner, text.slice(last.to, start)) };
    }
    const target = phrase.binding === 'target' ? (TARGET.exec(text.slice(start, from))?.[0].length ?? 0) : 0;
    const limit = asLimit(phrase, text);
    if (limit !== null) {
      points.push({ doubt: { kind: 'day-as-limit', words: limit.words, day: limit.day } });
    }
    const step: Step = {
      words: `${text.slice(from - target, from)}${limit?.words ?? phrase.text}`,
      manner: mannerOf('', text.slice(start, from - target)),
      when: limit?.when ?? phrase.when,
      phrase,
      exceptions: [],
    };
    steps.push({ step, from, to: limit === null ? to : from + limit.words.length });
    if (phrase.when === null) {
      points.push({ gap: { kind: 'time-without-day', words: phrase.text } });
    }
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    last.step = { ...last.step, manner: mannerOf(last.step.manner, text.slice(last.to)) };
  }
  return { steps: steps.map(({ step }) => noteFirst(aboutPeriodBefore(step))), points };
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

/** 2020年起: the words stand beside the first occurrence that they fix. */
const noteFirst = (step: Step): Step => {
  const { when, words } = step;
  return when?.kind === 'every' && when.first?.note === ''
    ? { ...step, when: { ...when, first: { ...when.first, note: words } } }
    : step;
};

const TARGET = /(?:争取|力争|原则上)(?:在|于)?$/;

/** 10月31日完成, and a day alone, is the last day of a time limit, not the one day on which the act is to be done. */
const asLimit = (
  phrase: SinglePhrase,
  text: string,
): { readonly words: string; readonly day: string; readonly when: When } | null => {
  const { when } = phrase;
  const { from, to } = phrase.span;
  const act = /^(?:完成|办结|落实|报送|印发|提交)/.exec(text.slice(to))?.[0] ?? '';
  const alone = mannerOf('', text.slice(0, from) + text.slice(to)) === '';
  return when?.kind === 'on' && (act !== '' || alone)
    ? { words: `${phrase.text}${act}`, day: when.day, when: { ...when, kind: 'by' } }
    : null;
};

/** The name right before a time in brackets: （海珠区9月30日前）. */
const exceptionName = (text: string, from: number, label: string): string | null => {
  const before = text.slice(Math.max(0, from - 40), from);
  const [, name] = /[（(]([^（()）]*?)(?:于|在|为|[:：])?$/.exec(before) ?? [];
  if (name !== undefined && name !== '') {
    return name;
  }
  return label !== '' && /[（(]$/.test(before) ? label : null;
};

const bracketEnd = (text: string, at: number): number => (/^[）)]/.test(text.slice(at)) ? at + 1 : at);

/** Where the clause with the next time begins: after the last stop between the two. */
const clauseStart = (text: string, from: number, to: number): number => {
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

/** Every time limit of a step that has one. */
export const whensOf = ({ when, exceptions }: Step): readonly When[] =>
  [when, ...exceptions.map((one) => one.when)].filter((one) => one !== null);
