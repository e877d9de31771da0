import { type IsoDay, parseDay } from '../kernel/index.ts';
import { type Phrase, parseWhen } from '../phrase/index.ts';
import type { Cell } from './grid.ts';
import type { Doubt, Gap, OpenPoint } from './points.ts';
import { serialDay } from './serial.ts';
import { stepsOf } from './steps.ts';
import type { Step } from './types.ts';

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
