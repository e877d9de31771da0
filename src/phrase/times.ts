import { DAY_CLOSE, MORNING_CLOSE, type TimeOfDay } from '../when/index.ts';
import { at, NUMBER, numberOf, sticky } from './numbers.ts';

/** A time of day as read. */
export interface ReadTime {
  readonly to: number;
  /** Null for a part of the day without a clock: 晚. */
  readonly time: TimeOfDay | null;
  /** Not on the clock: 25:00. */
  readonly impossible: boolean;
}

const PART = '(?<part>凌晨|清晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|晚间|夜间|晚|早)?';
const CLOCK = sticky(
  ` ?,?${PART}(?<hour>${NUMBER})(?::(?<minute>\\d{1,2})(?::\\d{2})?|[时点](?!间|候|段|效)(?:钟|整|(?<half>半)|(?<minutes>${NUMBER})分)?)`,
);
const NAMED: readonly (readonly [RegExp, TimeOfDay | null])[] = [
  [sticky('(?:上午|中午)下班(?:之?前|时)?'), MORNING_CLOSE],
  [sticky('(?:下午|晚上)?下班(?:之?前|时)?'), DAY_CLOSE],
  [sticky('(?:中午|正午)'), { kind: 'clock', at: '12:00' }],
  [sticky('(?:当?晚上?|上午|下午|早上|凌晨|傍晚|夜间)'), null],
];

/** Reads a time of day at a place: 16点, 上午9:30, 下班前. */
export const readTime = (text: string, from: number): ReadTime | null => {
  const clock = at(CLOCK, text, from);
  if (clock?.groups !== undefined) {
    const { part = '', hour, minute, half, minutes } = clock.groups;
    const written = numberOf(hour) ?? 99;
    const late = (/下午|傍晚|晚|夜/.test(part) && written < 12) || (/中午|正午/.test(part) && written < 3) ? 12 : 0;
    const past = half === undefined ? (numberOf(minute ?? minutes) ?? 0) : 30;
    const hours = /晚|夜/.test(part) && written === 12 ? 24 : written + late;
    const impossible = hours > 24 || past > 59 || (hours === 24 && past > 0);
    return {
      to: from + clock[0].length,
      time: impossible ? null : { kind: 'clock', at: clockText(hours, past) },
      impossible,
    };
  }
  for (const [pattern, time] of NAMED) {
    const named = at(pattern, text, from);
    if (named !== null) {
      // 下班前: the 前 belongs to the bound.
      return { to: from + named[0].replace(/之?前$/u, '').length, time, impossible: false };
    }
  }
  return null;
};

const clockText = (hours: number, minutes: number): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
