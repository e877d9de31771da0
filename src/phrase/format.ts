import { badOption } from '../kernel/index.ts';
import { mustBeWhen, type When } from '../when/index.ts';
import { inEnglish } from './format-en.ts';
import { inChinese } from './format-zh.ts';

/**
 * A time limit in its canonical words. The Chinese ones can be read again: {@link parseWhen} gives the same `When`, but
 * for what only a program says (`earlier`, `later` and `then` terms, a notice about another event, a stretch across the
 * months of a quarter or half-year).
 * @throws {QixianError} `OPTION_INVALID` for another language or what is no time limit, `COUNT_INVALID`, and as `parseDay`
 * @example
 * formatWhen({ kind: 'by', day: '2020-10-31', binding: 'target' }, 'zh'); //=> 争取2020年10月31日前
 */
export const formatWhen = (when: When, language: 'zh' | 'en'): string => {
  mustBeWhen(when);
  switch (language) {
    case 'zh':
      return inChinese(when);
    case 'en':
      return inEnglish(when);
    default:
      throw badOption('language', language, 'zh, en');
  }
};
