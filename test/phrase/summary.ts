import type { Phrase } from 'qixian/phrase';

const some = (...parts: readonly (string | number | null | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== null && part !== '').join(' ');

const named = (name: string, value: unknown): string => (value === undefined ? '' : `${name}=${String(value)}`);

/** A phrase in one line, as the golden files of hand-written forms put it. */
export const summaryOf = (phrase: Phrase): string => {
  switch (phrase.kind) {
    case 'fixed': {
      const dates =
        phrase.bound === 'from'
          ? phrase.startDate
          : `${phrase.startDate === undefined ? '' : `${phrase.startDate}..`}${phrase.dueDate}`;
      const anchor = phrase.anchor === undefined ? '' : `${phrase.anchor}=${phrase.anchorDate}`;
      return some('fixed', phrase.precision, phrase.bound, dates, phrase.time, anchor);
    }
    case 'window': {
      const start = phrase.startDate === undefined ? '' : `${phrase.startDate}(${phrase.startPrecision})`;
      const times =
        phrase.startTime === undefined && phrase.time === undefined
          ? ''
          : `${phrase.startTime ?? ''}-${phrase.time ?? ''}`;
      return some('window', `${start}..${phrase.dueDate}(${phrase.endPrecision})`, times, phrase.startBasis);
    }
    case 'recurring': {
      const { interval, intervalMin, window, days } = phrase;
      const every = interval === undefined ? '' : `*${intervalMin === undefined ? '' : `${intervalMin}-`}${interval}`;
      return some(
        'recurring',
        `${phrase.freq}${every}`,
        phrase.bound,
        named('month', phrase.month),
        named('monthOfPeriod', phrase.monthOfPeriod),
        named('day', phrase.day),
        named('fromDay', phrase.fromDay),
        named('xun', phrase.xun),
        named('weekday', phrase.weekday),
        named('nth', phrase.nth),
        named('termWeek', phrase.termWeek),
        window === undefined ? '' : `window=${window.start}..${window.end}`,
        phrase.endNextYear === true && 'next-year',
        days === undefined ? '' : `days=${days.at} ${days.n} ${days.unit}`,
        phrase.time,
        named('count', phrase.count),
        named('countMin', phrase.countMin),
        phrase.countIs,
        phrase.duePeriod,
        named('from', phrase.from),
        named('to', phrase.to),
        phrase.startEvent === undefined ? '' : `@${phrase.startEvent}`,
      );
    }
    case 'relative':
      return some(
        'relative',
        `${phrase.nMin === undefined ? '' : `${phrase.nMin}-`}${phrase.n}`,
        phrase.unit,
        phrase.direction,
        phrase.mode,
        phrase.words,
        named('day', phrase.day),
        named('monthDay', phrase.monthDay),
        named('weekday', phrase.weekday),
        phrase.time,
        phrase.extension === true && 'extension',
        `@${phrase.event ?? '-'}`,
      );
    case 'ongoing':
    case 'immediate':
      return some(phrase.kind, phrase.word);
    case 'other':
      return some('other', phrase.type, phrase.weeks, phrase.event === undefined ? '' : `@${phrase.event}`);
    case 'multi':
      return `multi ${phrase.items.map((item) => summaryOf(item.phrase)).join(' | ')}`;
    case 'none':
      return 'none';
    case 'refused':
      return `refused ${phrase.code}`;
  }
};
