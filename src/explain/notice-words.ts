import type { DayEffect, Notice, WorkCalendar } from '../calendar/index.ts';
import { addDays, formatDay, parseDay, weekdayOf } from '../kernel/index.ts';
import type { Language } from './errors.ts';
import { feastText, rangeText, shortAndWeekday, shortDay, titleText } from './words.ts';

/** The days about which a text speaks. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const later = (day: string, count: number): string => formatDay(addDays(parseDay(day), count));

/** The days of an effect joined into runs. */
const runsOf = (days: readonly string[]): readonly Span[] => {
  const runs: { from: string; to: string }[] = [];
  for (const day of [...days].sort()) {
    const last = runs.at(-1);
    if (last !== undefined && later(last.to, 1) === day) {
      last.to = day;
    } else {
      runs.push({ from: day, to: day });
    }
  }
  return runs;
};

/** What a local notice is called: most are not known by a title of their own. */
export const noticeTitle = ({ kind, title, number }: Notice, language: Language): string =>
  kind === 'regional' && number === null ? title : titleText(title, number, language);

/** What the notices of a calendar say of a span of days, one clause a notice, in the order in which they override each other. */
export const noticeClauses = (calendar: WorkCalendar, span: Span, language: Language): readonly string[] => {
  const told = new Map<string, DayEffect>();
  return calendar.notices.flatMap((notice) => {
    const items = notice.items.filter(({ days }) =>
      Object.keys(days).some((day) => day >= span.from && day <= span.to),
    );
    const said = items.map(({ name, days }) => itemClause(name, days, { told, span, language }));
    const verb = VERBS[notice.kind === 'amendment' ? 'changed' : 'arranged'][language];
    for (const { days } of notice.items) {
      for (const [day, effect] of Object.entries(days)) {
        told.set(day, effect);
      }
    }
    if (said.length === 0) {
      return [];
    }
    const between = language === 'zh' ? '，' : ', ';
    const text = said.map(({ own, text: clause }, at) =>
      own || said[at - 1]?.own === false ? clause : `${verb}${clause}`,
    );
    return [`${noticeTitle(notice, language)}${language === 'zh' ? '' : ' '}${text.join(between)}`];
  });
};

/** What a notice does where its clause has no verb of its own. */
const VERBS = {
  arranged: { zh: '规定', en: 'arranged ' },
  changed: { zh: '调整为', en: 'changed that to ' },
} as const;

/** A clause on one feast; `own` where it has a verb of its own. */
interface Clause {
  readonly own: boolean;
  readonly text: string;
}

interface Telling {
  /** What earlier notices made of each day. */
  readonly told: ReadonlyMap<string, DayEffect>;
  readonly span: Span;
  readonly language: Language;
}

/** Whether a feast's days lengthen a break that was arranged before. */
export const prolongs = (days: Readonly<Record<string, DayEffect>>, told: ReadonlyMap<string, DayEffect>): boolean => {
  const given = Object.keys(days).sort();
  const [first = ''] = given;
  const kept = Object.values(days).every((effect) => effect === 'rest');
  return kept && first !== '' && told.get(later(first, -1)) === 'rest' && runsOf(given).length === 1;
};

/** The first day worked after a break as a notice left it: what a later notice made of it, this one could not say. */
const nextWorked = (last: string, effects: Readonly<Record<string, DayEffect>>): string => {
  const next = later(last, 1);
  const effect = effects[next] ?? 'plain';
  const worked = effect === 'work' || (effect === 'plain' && !isWeekend(next));
  return worked ? next : nextWorked(next, effects);
};

const isWeekend = (day: string): boolean => weekdayOf(parseDay(day)) > 5;

const itemClause = (
  name: string,
  days: Readonly<Record<string, DayEffect>>,
  { told, span, language }: Telling,
): Clause => {
  const zh = language === 'zh';
  const year = span.to.slice(0, 4);
  const withEffect = (effect: DayEffect): readonly string[] =>
    Object.keys(days)
      .filter((day) => days[day] === effect)
      .sort();
  const rest = withEffect('rest');
  const join = zh ? '、' : ', ';
  if (prolongs(days, told)) {
    const last = rest.at(-1) ?? span.to;
    const back = rest.filter((day) => told.get(day) === 'work').map((day) => shortDay(day, language, year));
    const next = nextWorked(last, { ...Object.fromEntries(told), ...days });
    const text = zh
      ? `将${name}假期延长至${shortDay(last, 'zh', year)}，${shortAndWeekday(next, 'zh', year)}起正常上班${back.length > 0 ? `，${back.join(join)}因此不再上班` : ''}`
      : `extended the break of ${feastText(name, 'en')} to ${shortDay(last, 'en', year)}, with work from ${shortAndWeekday(next, 'en', year)}${back.length > 0 ? `, so that ${back.join(join)} was no longer worked` : ''}`;
    return { own: true, text };
  }
  const inSpan = (day: string): boolean => day >= span.from && day <= span.to;
  const runs = runsOf(rest).filter(({ from, to }) => to >= span.from && from <= span.to);
  const work = withEffect('work').filter(inSpan);
  const plain = withEffect('plain').filter(inSpan);
  const swap = withEffect('work').length > 0;
  const offs = runs.map(({ from, to }) => rangeText(from, to, language, year)).join(join);
  const works = work.map((day) => shortAndWeekday(day, language, year)).join(join);
  const plains = plain.map((day) => shortAndWeekday(day, language, year)).join(join);
  const parts = zh
    ? [
        ...(offs === '' ? [] : [`${offs}放假${swap ? '调休' : ''}`]),
        ...(works === '' ? [] : [`${works}上班`]),
        ...(plains === '' ? [] : [`${plains}按周休息日的规定执行`]),
      ]
    : [
        ...(offs === '' ? [] : [`${offs} off${swap ? ' by swap' : ''}`]),
        ...(works === '' ? [] : [`${works} worked`]),
        ...(plains === '' ? [] : [`${plains} under the weekly rule`]),
      ];
  return { own: false, text: parts.join(zh ? '，' : ', ') };
};
