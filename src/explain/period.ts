import { match, P } from 'ts-pattern';
import type { Obligation } from '../directive/index.ts';
import type { Language } from './errors.ts';

const NUMERALS = ['', '一', '二', '三', '四'];

const KEY = /^(?<year>\d{4})(?:-(?<unit>[HQW]?)(?<count>\d{1,2}))?$/;

/**
 * The period that an occurrence of a recurring row falls into: 2020年第三季度, Q3 2020; null for every other row, and for
 * one that reports on the period before, whose day lies in no period that it is about.
 */
export const periodText = ({ occurrence, rule: { when } }: Obligation, language: Language): string | null => {
  const { year = '', unit = '', count = '' } = KEY.exec(occurrence)?.groups ?? {};
  if (when.kind !== 'every' || when.reportsOn !== undefined || year === '') {
    return null;
  }
  const at = Number(count);
  return match([unit, count, language] as const)
    .with(['Q', P._, 'zh'], () => `${year}年第${NUMERALS[at]}季度`)
    .with(['H', P._, 'zh'], () => `${year}年${at === 1 ? '上' : '下'}半年`)
    .with(['W', P._, 'zh'], () => `${year}年第${at}周`)
    .with(['', '', 'zh'], () => `${year}年度`)
    .with([P._, P._, 'zh'], () => `${year}年${at}月`)
    .with(['', '', 'en'], () => year)
    .with(['', P._, 'en'], () => `${year}-${count}`)
    .otherwise(() => `${unit}${at} ${year}`);
};
