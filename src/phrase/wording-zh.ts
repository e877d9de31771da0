import { clockOr, dayParts, type Wording } from './wording.ts';

const WEEKDAYS = ' 一二三四五六日';
const PERIODS = { week: '周', month: '月', quarter: '季度', 'half-year': '半年', year: '年' } as const;

const dayOf = (iso: string): string => {
  const [year, month, day] = dayParts(iso);
  return `${year}年${month}月${day}日`;
};

/** The first period by its key: 2020年第3季度 of `2020-Q3`. */
const periodOf = (key: string): string => {
  const [year = '', part = ''] = key.split('-');
  const number = Number(part.slice(1));
  const parts: Readonly<Record<string, string>> = {
    H: `${number === 1 ? '上' : '下'}半年`,
    Q: `第${WEEKDAYS.charAt(number)}季度`,
    W: `第${number}周`,
  };
  return `${year}年${part === '' ? '' : (parts[part.charAt(0)] ?? `${Number(part)}月`)}`;
};

/** The Chinese words; {@link parseWhen} reads them again. */
export const ZH: Wording = {
  day: dayOf,
  time: (at) => clockOr(at, (words) => words.replace(/之?前$/u, '')),
  by: { plain: '{at}前', exclusive: '（不含）{at}前', contested: '{at}之前' },
  target: '争取{limit}',
  limits: {
    by: '{day}{by}',
    on: '{day}{at}',
    within: '{from}至{to}{at}',
    from: '{day}{at}起',
    ongoing: '长期',
    every: '{since}每{period}{rule}{about}',
    after: '{event}后另行确定',
  },
  period: (unit) => PERIODS[unit],
  since: (key) => `${periodOf(key)}起，`,
  about: (unit) => (unit === 'half-year' ? '报上期情况' : `报上${PERIODS[unit]}情况`),
  dayIn: ({ month, day }, unit) =>
    `${month === undefined ? '' : unit === 'year' ? `${month}月` : `第${month}个月`}${day === 'last' ? '底' : `${day}日`}`,
  weekday: ({ weekday, nth, month }, unit) => {
    const sign = WEEKDAYS.charAt(weekday);
    const where = month === undefined ? '' : unit === 'year' ? `${month}月` : `第${month}个月`;
    return `${where}${nth === undefined ? sign : `${nth === 'last' ? '最后一个' : `第${nth}个`}星期${sign}`}`;
  },
  rules: {
    whole: '',
    'by-day': '{day}{by}',
    'on-day': '{day}{at}',
    'by-weekday': '{weekday}{at}',
    'last-day': '{end}{at}前',
    'first-workdays': '前{length}内',
    'last-workdays': '最后{length}内',
    'workdays-after-end': '结束后{length}内',
    window: '{window}',
  },
  // 每周末 may be the weekend, or its Friday.
  end: (unit) => (unit === 'week' ? '最后一日' : '末'),
  window: (from, to, unit, dayIn) =>
    unit === 'year' && from.day === 1 && to.day === 'last' && from.month === to.month && from.month !== undefined
      ? `${from.month}月`
      : `${dayIn(from, unit)}至${dayIn(to, unit)}`,
  length: (count, kind) =>
    `${count}${{ workdays: '个工作日', days: '日', weeks: '周', months: '个月', years: '年', hours: '小时' }[kind]}`,
  joined: { earlier: '内或者', later: '内或者', 'in-turn': '内，再' },
  terms: {
    length: '自{event}起{length}内',
    before: '在{event}的{length}前',
    'at-least': '自{event}起不少于{length}',
    between: '自{event}起不少于{least}、最长不超过{most}',
    waiting: '自{event}起{length}后施行',
    'notice-period': '公示期自{event}起{length}',
    earlier: '自{event}起{lengths}内（以先到者为准）',
    later: '自{event}起{lengths}内（以后到者为准）',
    'in-turn': '自{event}起{lengths}内',
  },
};
