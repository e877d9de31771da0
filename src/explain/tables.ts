import type { Certificate, Leg, Run, RunReason } from '../certificate/index.ts';
import { isNot, mustEach, mustHave, mustList } from '../errors/index.ts';
import { addDays, formatDay, parseDay } from '../kernel/index.ts';
import { checkLanguage, type Language } from './errors.ts';
import { articleText, daysText, feastText, rangeText, titleText, weekdayName, weekdaysText } from './words.ts';

/** The days of a run. */
export const daysIn = ({ from, days }: Pick<Run, 'from' | 'days'>): readonly string[] =>
  Array.from({ length: days }, (_, at) => formatDay(addDays(parseDay(from), at)));

const HEADS = {
  zh: ['序号', '日期', '星期', '是否计入', '理由', '依据'],
  en: ['No.', 'Date', 'Weekday', 'Counted', 'Reason', 'Source'],
} as const;

const REASONS: { readonly [reason in RunReason]: readonly [zh: string, en: string] } = {
  trigger: ['开始的当日不计入', 'the day of the event is not counted'],
  workday: ['工作日', 'working day'],
  'makeup-workday': ['调休上班日', 'make-up working day'],
  weekend: ['周休息日', 'weekly rest day'],
  holiday: ['假期', 'day off'],
  'calendar-day': ['按日计算', 'calendar days are counted'],
  suspension: ['不计算在期限内', 'not counted by law'],
  obstacle: ['障碍期间不计算在期限内', 'time of an obstacle, not counted'],
  beyond: ['期间的最后一日为休息日，顺延', 'the last day was a rest day; the term rolls on'],
  'last-day': ['顺延后的期间的最后一日', 'the last day after it rolled'],
  between: ['期满日之前', 'before the day counted to'],
  'act-day': ['最迟办理之日', 'the last day on which to act'],
  event: ['事项发生之日', 'the day of the event'],
};

/**
 * The day table of a certificate 期限计算表, a row a day: 序号, 日期, 星期, 是否计入, 理由, 依据. The heads come first; the
 * number is that of the day in the count, empty where it is not counted.
 * @throws {QixianError} `OPTION_INVALID` for what is no certificate or no language
 * @example
 * dayRows(certify(publicationDeadline('2020-01-10')), 'zh')[9]; //=> ['6', '2020-01-19', '星期日', '计入', …]
 */
export const dayRows = (certificate: Certificate, language: Language): readonly (readonly string[])[] => {
  checkLanguage(language);
  checkCertificate(certificate);
  return [
    HEADS[language],
    ...certificate.legs.flatMap((leg) => leg.runs.flatMap((run) => rowsOf(run, certificate, language))),
  ];
};

/** What the rows are told from, as `certify` gives it; whether it is true is for `checkCertificate` to say. */
const checkCertificate = (certificate: Certificate): void => {
  mustHave(certificate, 'a certificate', ['legs', 'notices', 'steps']);
  mustEach(certificate.legs, 'legs', ['runs']);
  mustEach(certificate.notices, 'notices', ['id', 'title']);
  mustEach(certificate.steps, 'steps', ['kind']);
  for (const { runs } of certificate.legs) {
    mustEach(runs, 'runs', ['from', 'days', 'numbers', 'reason', 'name', 'sources']);
    for (const { days, numbers, reason, sources } of runs) {
      if (!Object.hasOwn(REASONS, reason)) {
        throw isNot('OPTION_INVALID', reason, 'a reason', `Choose one of: ${Object.keys(REASONS).join(', ')}.`);
      }
      if (!(Number.isSafeInteger(days) && days >= 0 && days <= MOST_DAYS)) {
        throw isNot('OPTION_INVALID', days, 'a number of days', 'Pass what certify gave.');
      }
      if (numbers !== null) {
        mustList(numbers, 'two numbers');
      }
      mustEach(sources, 'sources', ['kind']);
    }
  }
};

/** A hundred years: no row table is longer. */
const MOST_DAYS = 36_525;

const rowsOf = (run: Run, certificate: Certificate, language: Language): readonly (readonly string[])[] => {
  const zh = language === 'zh';
  const step = run.numbers !== null && run.numbers[0] > run.numbers[1] ? -1 : 1;
  return daysIn(run).map((day, at) => [
    run.numbers === null ? '' : String(run.numbers[0] + step * at),
    day,
    weekdayName(day, language),
    run.counted ? (zh ? '计入' : 'yes') : zh ? '不计入' : 'no',
    reasonText(run, language),
    sourceText(run, certificate, language),
  ]);
};

const reasonText = ({ reason, name }: Run, language: Language): string => {
  const [zh, en] = REASONS[reason];
  if (name === null) {
    return language === 'zh' ? zh : en;
  }
  return language === 'zh'
    ? reason === 'holiday'
      ? `${name}假期`
      : `${zh}（${name}）`
    : `${en} (${feastText(name, 'en')})`;
};

/** The weekly rule, the notices, or for a time that is not counted the article that says so. */
const sourceText = (run: Run, { notices, steps }: Certificate, language: Language): string => {
  const join = language === 'zh' ? '；' : '; ';
  if (run.reason === 'suspension' || run.reason === 'obstacle') {
    const told = steps.flatMap((step) =>
      (step.kind === 'suspension' || step.kind === 'obstacle') && step.title === run.name ? step.articles : [],
    );
    return [...new Set(told.map((article) => articleText(article, language)))].join(join);
  }
  if (run.reason === 'trigger') {
    const told = steps.flatMap((step) => (step.kind === 'exclusion' ? step.articles : []));
    return told.map((article) => articleText(article, language)).join(join);
  }
  return run.sources
    .map((source) => {
      if (source.kind === 'weekly-rule') {
        return `《${source.title}》${source.article}`;
      }
      const notice = notices.find(({ id }) => id === source.id);
      return titleText(notice?.title ?? source.id, notice?.number ?? null, language);
    })
    .join(join);
};

/** The counted days of a working-day term in runs: 第1至5个, 1月13日至17日. The heads come first. */
export const workdayRows = (leg: Leg, language: Language): readonly (readonly string[])[] => {
  const year = leg.due.slice(0, 4);
  const heads = language === 'zh' ? ['工作日', '日期'] : ['Working day', 'Date'];
  return [
    heads,
    ...leg.runs.flatMap((run) =>
      run.numbers === null ? [] : [[numbersText(run.numbers, language), datesText(run, language, year)]],
    ),
  ];
};

const numbersText = ([first, last]: readonly [number, number], language: Language): string => {
  if (language === 'zh') {
    return first === last ? `第${first}个` : `第${first}至${last}个`;
  }
  return first === last ? `${first}` : `${first} to ${last}`;
};

const datesText = (run: Run, language: Language, year: string): string => {
  const dates = rangeText(run.from, run.to, language, year);
  const weekdays = weekdaysText(daysIn(run), language);
  if (run.reason === 'makeup-workday') {
    return language === 'zh' ? `${dates}（${weekdays}，调休上班）` : `${dates} (${weekdays}, make-up)`;
  }
  return run.days > 1 ? dates : language === 'zh' ? `${dates}（${weekdays}）` : `${dates} (${weekdays})`;
};

/** The days of a term that are not counted, in one sentence: weekends, breaks, times not counted by law, and how many. */
export const notCountedText = ({ runs, notCounted, due }: Leg, language: Language): string => {
  const zh = language === 'zh';
  const year = due.slice(0, 4);
  const weekends = runs.filter(({ reason }) => reason === 'weekend').flatMap(daysIn);
  const bracket = (text: string, note: string): string => (zh ? `${text}（${note}）` : `${text} (${note})`);
  const parts = [
    ...(weekends.length === 0 ? [] : [bracket(daysText(weekends, language, year), weekdaysText(weekends, language))]),
    ...joined(
      runs.filter(({ reason }) => reason === 'holiday' || reason === 'suspension' || reason === 'obstacle'),
    ).map(({ from, to, name, reason }) => {
      const note = reason === 'holiday' ? (zh ? `${name}假期` : feastText(`${name}`, 'en')) : `${name}`;
      return bracket(rangeText(from, to, language, year), note);
    }),
  ];
  if (parts.length === 0) {
    return zh ? '期间内没有不计入的日子。' : 'No day in between is left out.';
  }
  return zh
    ? `不计入的为：${parts.join('，')}，共${notCounted}日。`
    : `Not counted: ${parts.join('; ')}; ${notCounted} day${notCounted === 1 ? '' : 's'} in all.`;
};

/** Runs that follow each other for one feast or one ground, though notices may differ, as one. */
const joined = (runs: readonly Run[]): readonly Pick<Run, 'from' | 'to' | 'name' | 'reason'>[] => {
  const all: { from: string; to: string; name: string | null; reason: RunReason }[] = [];
  for (const { from, to, name, reason } of runs) {
    const last = all.at(-1);
    const follows = last !== undefined && formatDay(addDays(parseDay(last.to), 1)) === from;
    if (follows && last.name === name && last.reason === reason) {
      last.to = to;
    } else {
      all.push({ from, to, name, reason });
    }
  }
  return all;
};

/** Rows as a table of Markdown, which most editors turn into one of their own. */
export const markdown = ([heads = [], ...rows]: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows]
    .map((row) => `|${row.map((cell) => (cell === '---' ? cell : ` ${cell} `)).join('|')}|`)
    .join('\n');
