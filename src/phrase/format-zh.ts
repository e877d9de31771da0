import type { PeriodUnit } from '../kernel/index.ts';
import type { Length, Term } from '../term/index.ts';
import type { Before, DayInPeriod, Every, PeriodRule, TimeOfDay, When } from '../when/index.ts';

const day = (iso: string): string => {
  const [year = '', month, date] = iso.split('-');
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
};

const time = (at: TimeOfDay | undefined): string =>
  at === undefined ? '' : at.kind === 'clock' ? at.at : at.words.replace(/之?前$/u, '');

const BEFORE: Readonly<Record<Before, string>> = { exclusive: '（不含）前', contested: '之前' };
const before = (how: Before | undefined, at = ''): string =>
  how === 'exclusive' ? `（不含）${at}前` : `${at}${how === undefined ? '前' : BEFORE[how]}`;

/** A time limit in Chinese. */
export const inChinese = (when: When): string => {
  const at = time(when.time);
  const words = wordsOf(when, at);
  return `${when.binding === 'target' ? '争取' : ''}${words}`;
};

const PERIODS: Readonly<Record<PeriodUnit, string>> = {
  week: '周',
  month: '月',
  quarter: '季度',
  'half-year': '半年',
  year: '年',
};

const wordsOf = (when: When, at: string): string => {
  switch (when.kind) {
    case 'by': {
      const { day: last, before: how } = when;
      return `${day(last)}${before(how, at)}`;
    }
    case 'on': {
      const { day: on } = when;
      return `${day(on)}${at}`;
    }
    case 'within': {
      const { from, to } = when;
      return `${day(from)}至${day(to)}${at}`;
    }
    case 'from': {
      const { day: from } = when;
      return `${day(from)}${at}起`;
    }
    case 'ongoing': {
      return '长期';
    }
    case 'every': {
      const every = when;
      return recurring(every, at);
    }
    case 'after': {
      const { event, term } = when;
      return afterEvent(event, term);
    }
  }
};

const recurring = ({ period, due, reportsOn, first }: Every, at: string): string => {
  const since = first === undefined ? '' : `${firstPeriod(first.key)}起，`;
  const about = reportsOn === undefined ? '' : period === 'half-year' ? '报上期情况' : `报上${PERIODS[period]}情况`;
  return `${since}每${PERIODS[period]}${rule(due, period, at)}${about}`;
};

const firstPeriod = (key: string): string => {
  const [year = '', part = ''] = key.split('-');
  const number = Number(part.slice(1));
  return `${year}年${
    part === ''
      ? ''
      : part.startsWith('H')
        ? `${number === 1 ? '上' : '下'}半年`
        : part.startsWith('Q')
          ? `第${'一二三四'.charAt(number - 1)}季度`
          : part.startsWith('W')
            ? `第${number}周`
            : `${Number(part)}月`
  }`;
};

const WEEKDAYS = ' 一二三四五六日';

/** A month of a period: 3月 of a year, 第2个月 of a quarter. */
const monthIn = (month: number | undefined, period: PeriodUnit): string =>
  month === undefined ? '' : period === 'year' ? `${month}月` : `第${month}个月`;

const dayIn = (
  { month, day: date }: { readonly month?: number; readonly day: number | 'last' },
  period: PeriodUnit,
): string => `${monthIn(month, period)}${date === 'last' ? '底' : `${date}日`}`;

const wholeMonth = (from: DayInPeriod, to: { readonly month?: number; readonly day: number | 'last' }): boolean =>
  from.day === 1 && to.day === 'last' && from.month === to.month && from.month !== undefined;

const rule = (due: PeriodRule, period: PeriodUnit, at: string): string => {
  switch (due.kind) {
    case 'whole': {
      return '';
    }
    case 'by-day': {
      const by = due;
      return `${dayIn(by, period)}${before(by.before, at)}`;
    }
    case 'on-day': {
      const on = due;
      return `${dayIn(on, period)}${at}`;
    }
    case 'by-weekday': {
      const { weekday, nth, month } = due;
      const which = nth === undefined ? '' : nth === 'last' ? '最后一个' : `第${nth}个`;
      const name = nth === undefined ? WEEKDAYS.charAt(weekday) : `星期${WEEKDAYS.charAt(weekday)}`;
      return `${monthIn(month, period)}${which}${name}${at}`;
    }
    case 'last-day': {
      // 每周末 may be the weekend, or its Friday.
      return period === 'week' ? `最后一日${at}前` : `末${at}前`;
    }
    case 'first-workdays': {
      const { count } = due;
      return `前${count}个工作日内`;
    }
    case 'last-workdays': {
      const { count } = due;
      return `最后${count}个工作日内`;
    }
    case 'workdays-after-end': {
      const { count } = due;
      return `结束后${count}个工作日内`;
    }
    case 'window': {
      const { from, to } = due;
      return wholeMonth(from, to) && period === 'year'
        ? `${from.month}月`
        : `${dayIn(from, period)}至${dayIn(to, period)}`;
    }
  }
};

const UNITS: Readonly<Record<Length['kind'] | 'hours', string>> = {
  workdays: '个工作日',
  days: '日',
  weeks: '周',
  months: '个月',
  years: '年',
  hours: '小时',
};

const length = ({ kind, count }: { readonly kind: keyof typeof UNITS; readonly count: number }): string =>
  `${count}${UNITS[kind]}`;

const afterEvent = (event: string, term: Term | null): string => {
  if (term === null) {
    return `${event}后另行确定`;
  }
  switch (term.kind) {
    case 'workdays':
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'hours': {
      const one = term;
      return `自${event}起${length(one)}内`;
    }
    case 'before': {
      const { term: one } = term;
      return `在${event}的${length(one)}前`;
    }
    case 'at-least': {
      const { term: one } = term;
      return `自${event}起不少于${length(one)}`;
    }
    case 'between': {
      const { least, most } = term;
      return `自${event}起不少于${length(least)}、最长不超过${length(most)}`;
    }
    case 'waiting': {
      const { term: one } = term;
      return `自${event}起${length(one)}后施行`;
    }
    case 'notice-period': {
      const { term: one } = term;
      return event === '公示开始' ? `公示期${length(one)}` : `公示期自${event}起${length(one)}`;
    }
    case 'earlier': {
      const { terms } = term;
      return `自${event}起${terms.map(length).join('内或者')}内（以先到者为准）`;
    }
    case 'later': {
      const { terms } = term;
      return `自${event}起${terms.map(length).join('内或者')}内（以后到者为准）`;
    }
    case 'then': {
      const { terms } = term;
      return `自${event}起${terms.map(length).join('内，再')}内`;
    }
  }
};
