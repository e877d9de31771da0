import { DAY_CLOSE, MORNING_CLOSE, type TimeOfDay } from '../when/index.ts';
import { at, NUMBER, numberOf, sticky } from './numbers.ts';

/** A time of day as read. */
export interface ReadTime {
  readonly to: number;
  /** Null for a part of the day without a clock 晚, and for what is not on the clock. */
  readonly time: TimeOfDay | null;
  /** Not on the clock: 25:00. */
  readonly impossible: boolean;
}

const PART = '(?<part>凌晨|清晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|晚间|夜间|晚|早)?';
const CLOCK = sticky(
  ` ?,?(?:当[天日])?${PART}(?<hour>${NUMBER})(?::(?<minute>\\d{1,2})(?::\\d{2})?|[时点](?!间|候|段|效)(?:钟|整|(?<half>半)|(?<minutes>${NUMBER})分)?)`,
);
/** 下班前: the 前 belongs to the bound. */
const NAMED: readonly (readonly [RegExp, TimeOfDay | null])[] = [
  [sticky('(?:上午|中午)下班(?:时(?!之?前))?'), MORNING_CLOSE],
  [sticky('(?:下午|晚上)?下班(?:时(?!之?前))?'), DAY_CLOSE],
  [sticky('(?:中午|正午)'), { kind: 'clock', at: '12:00' }],
  [sticky('全天'), null],
  [sticky('(?:当?晚上?|上午|下午|早上|凌晨|傍晚|夜间)'), null],
];

/** Reads a time of day at a place: 16点, 上午9:30, 下班前. */
export const readTime = (text: string, from: number): ReadTime | null => {
  const clock = at(CLOCK, text, from);
  if (clock === null) {
    const named = NAMED.flatMap(([pattern, time]) => {
      const to = at(pattern, text, from)?.to;
      return to === undefined ? [] : [{ to, time, impossible: false }];
    });
    return named[0] ?? null;
  }
  const { part = '', hour, minute, half, minutes } = clock.groups;
  const written = numberOf(hour) ?? 99;
  const late = (/下午|傍晚|晚|夜/.test(part) && written < 12) || (/中午|正午/.test(part) && written < 3) ? 12 : 0;
  const past = half === undefined ? (numberOf(minute ?? minutes) ?? 0) : 30;
  const hours = /晚|夜/.test(part) && written === 12 ? 24 : written + late;
  const impossible = hours > 24 || past > 59 || (hours === 24 && past > 0);
  return { to: clock.to, time: impossible ? null : { kind: 'clock', at: `${two(hours)}:${two(past)}` }, impossible };
};

/** A number in two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');

/** `HH:MM`, where a clock time was read. */
export const clockOf = (read: ReadTime | null): string | undefined =>
  read?.time?.kind === 'clock' ? read.time.at : undefined;
