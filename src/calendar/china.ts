import { addDays, dayOf, formatDay } from '../kernel/index.ts';
import { workCalendar } from './calendar.ts';
import { NAMES, NOTICES, REGULATED, STATUTORY } from './china.data.ts';
import type { DayEffect, KnownDay, Notice, NoticeItem, StatutoryDay, WorkCalendar } from './types.ts';

const KINDS: Readonly<Record<string, Notice['kind']>> = { y: 'yearly', a: 'amendment', r: 'regulation' };
const EFFECTS: Readonly<Record<string, DayEffect>> = { R: 'rest', W: 'work', P: 'plain' };

/** The day at an offset from 1 January, written in base 36. */
const dayAt = (year: number, offset: string): string =>
  formatDay(addDays(dayOf(year, 1, 1), Number.parseInt(offset, 36)));

const knownDay = (year: number, text: string): KnownDay | null =>
  text === '' ? null : text.startsWith('<') ? { notAfter: dayAt(year, text.slice(1)) } : dayAt(year, text);

const itemOf = (year: number, names: readonly string[], text: string): NoticeItem => {
  const days: Record<string, DayEffect> = {};
  const statutory: string[] = [];
  for (const [, letter = '', offset = '', more = '0'] of text.matchAll(/([RWPS])(-?[0-9a-z]+)(?:\+([0-9a-z]))?/g)) {
    const first = Number.parseInt(offset, 36);
    for (let at = first; at <= first + Number.parseInt(more, 36); at += 1) {
      const day = formatDay(addDays(dayOf(year, 1, 1), at));
      if (letter === 'S') {
        statutory.push(day);
      } else {
        days[day] = EFFECTS[letter] as DayEffect;
      }
    }
  }
  const name = names[Number.parseInt(text, 10)] as string;
  return statutory.length > 0 ? { name, days, statutory } : { name, days };
};

const titleOf = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`;

/** A count alone is that of a 国办发明电, issued the year before or, for a second notice, in the year itself. */
const numberOf = (year: number, kind: string, text: string): string | null =>
  text === '' ? null : /\D/.test(text) ? text : `国办发明电〔${kind === 'y' ? year - 1 : year}〕${text}号`;

const notices = (): readonly Notice[] =>
  NOTICES.split('\n').map((line) => {
    const [id = '', kind = '', year = '', number = '', signed = '', published = '', title = '', items = ''] =
      line.split('|');
    const y = Number(year);
    return {
      id,
      kind: KINDS[kind] as Notice['kind'],
      year: y,
      title: title === '' ? titleOf(y) : title,
      number: numberOf(y, kind, number),
      signedOn: knownDay(y, signed),
      publishedOn: knownDay(y, published),
      items: items.split(';').map((item) => itemOf(y, NAMES.split(' '), item)),
    };
  });

const statutory = (): readonly StatutoryDay[] =>
  STATUTORY.split('\n').flatMap((line) => {
    const [year, ...days] = line.split(' ');
    return days.flatMap((text) => {
      const { name, statutory = [] } = itemOf(Number(year), NAMES.split(' '), text);
      return statutory.map((day) => ({ day, feast: name }));
    });
  });

/**
 * The working-day calendar of mainland China 全国工作日历: the State Council's notices of 2001 to 2026.
 * Its last three days are announced but not settled: the next year's notice has reached back to 29 December.
 * @example
 * china.addWorkdays('2020-01-10', 20); //=> 2020-02-14
 */
export const china: WorkCalendar = /* @__PURE__ */ workCalendar(
  /* @__PURE__ */ (() => ({
    id: 'cn',
    notices: notices(),
    statutory: statutory(),
    openTail: 3,
    regulations: REGULATED.split(' '),
    outlook: 'state-council' as const,
    titleOf,
  }))(),
);
