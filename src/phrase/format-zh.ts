import { match, P } from 'ts-pattern';
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
  const words = match(when)
    .with({ kind: 'by' }, ({ day: last, before: how }) => `${day(last)}${before(how, at)}`)
    .with({ kind: 'on' }, ({ day: on }) => `${day(on)}${at}`)
    .with({ kind: 'within' }, ({ from, to }) => `${day(from)}至${day(to)}${at}`)
    .with({ kind: 'from' }, ({ day: from }) => `${day(from)}${at}起`)
    .with({ kind: 'ongoing' }, () => '长期')
    .with({ kind: 'every' }, (every) => recurring(every, at))
    .with({ kind: 'after' }, ({ event, term }) => afterEvent(event, term))
    .exhaustive();
  return `${when.binding === 'target' ? '争取' : ''}${words}`;
};

const PERIODS: Readonly<Record<PeriodUnit, string>> = {
  week: '周',
  month: '月',
  quarter: '季度',
  'half-year': '半年',
  year: '年',
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

const rule = (due: PeriodRule, period: PeriodUnit, at: string): string =>
  match(due)
    .with({ kind: 'whole' }, () => '')
    .with({ kind: 'by-day' }, (by) => `${dayIn(by, period)}${before(by.before, at)}`)
    .with({ kind: 'on-day' }, (on) => `${dayIn(on, period)}${at}`)
    .with({ kind: 'by-weekday' }, ({ weekday, nth, month }) => {
      const which = nth === undefined ? '' : nth === 'last' ? '最后一个' : `第${nth}个`;
      const name = nth === undefined ? WEEKDAYS.charAt(weekday) : `星期${WEEKDAYS.charAt(weekday)}`;
      return `${monthIn(month, period)}${which}${name}${at}`;
    })
    .with({ kind: 'last-day' }, () => `末${at}前`)
    .with({ kind: 'first-workdays' }, ({ count }) => `前${count}个工作日内`)
    .with({ kind: 'last-workdays' }, ({ count }) => `最后${count}个工作日内`)
    .with({ kind: 'workdays-after-end' }, ({ count }) => `结束后${count}个工作日内`)
    .with({ kind: 'window' }, ({ from, to }) =>
      wholeMonth(from, to) && period === 'year' ? `${from.month}月` : `${dayIn(from, period)}至${dayIn(to, period)}`,
    )
    .exhaustive();

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

const afterEvent = (event: string, term: Term | null): string =>
  match(term)
    .with(null, () => `${event}后另行确定`)
    .with(
      { kind: P.union('workdays', 'days', 'weeks', 'months', 'years', 'hours') },
      (one) => `自${event}起${length(one)}内`,
    )
    .with({ kind: 'before' }, ({ term: one }) => `在${event}的${length(one)}前`)
    .with({ kind: 'at-least' }, ({ term: one }) => `自${event}起不少于${length(one)}`)
    .with({ kind: 'between' }, ({ least, most }) => `自${event}起不少于${length(least)}、最长不超过${length(most)}`)
    .with({ kind: 'waiting' }, ({ term: one }) => `自${event}起${length(one)}后施行`)
    .with({ kind: 'notice-period' }, ({ term: one }) =>
      event === '公示开始' ? `公示期${length(one)}` : `公示期自${event}起${length(one)}`,
    )
    .with({ kind: 'earlier' }, ({ terms }) => `自${event}起${terms.map(length).join('内或者')}内（以先到者为准）`)
    .with({ kind: 'later' }, ({ terms }) => `自${event}起${terms.map(length).join('内或者')}内（以后到者为准）`)
    .with({ kind: 'then' }, ({ terms }) => `自${event}起${terms.map(length).join('内，再')}内`)
    .exhaustive();
