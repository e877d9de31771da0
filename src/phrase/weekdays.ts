import type { Weekday } from '../kernel/index.ts';

const SIGNS = '一二三四五六日';

/** A weekday from its sign: 1 for 一, 7 for 日 and 天. */
export const weekdayOfSign = (sign = ''): Weekday => (SIGNS.indexOf(sign === '天' ? '日' : sign) + 1) as Weekday;
