import { boundOf, suffixAt, tailAt } from './bounds.ts';
import type { DurationWords } from './durations.ts';
import type { EveryWords } from './frequencies.ts';
import { at, DASH, sticky } from './numbers.ts';
import { contested, type Placed, type Rule } from './rule-in-year.ts';
import type { Atom } from './scan.ts';
import { clockOf } from './times.ts';
import type { Frequency } from './types.ts';

/** 25日至月底. */
const TO_MONTH_END = sticky(`${DASH}当?月[底末]`);
const TO_DAY = sticky(`${DASH}(?=\\d)`);
const NEAR = /^(?:的|,|于|在|应|应当|须|需|要|请|第|最后|前)*$/u;
/** 月后5日内 is said of days of the month; 季度终了后15日内 is a length. */
const SHORT_AFTER = /^(?:月|季|半年|年)度?后$/u;
/** Where the month behind a period lies in the next one. */
const FIRST_MONTH: { readonly [freq in Frequency]?: Rule } = {
  monthly: {},
  quarterly: { monthOfPeriod: 1 },
  'half-yearly': { monthOfPeriod: 1 },
  yearly: { month: 1 },
};
const AND = /^[、和及与]$/u;

/** 10日、20日: days of the month in a row. */
const daysFrom = (text: string, atoms: readonly Atom[], index: number): readonly DurationWords[] => {
  const days: DurationWords[] = [];
  for (const atom of atoms.slice(index)) {
    const last = days.at(-1);
    if (atom.kind !== 'duration' || atom.asDay === null || (last && !AND.test(text.slice(last.to, atom.from)))) {
      break;
    }
    days.push(atom);
  }
  return days;
};

/** 每月28日前, 每月1日至5日, 每季度末月20日前, 每季度结束后15日内. */
export const inDays = (
  text: string,
  atoms: readonly Atom[],
  index: number,
  every: EveryWords,
): readonly Placed[] | null => {
  const [atom = null] = atoms.slice(index + 1);
  if (atom?.kind !== 'duration') {
    return null;
  }
  const glue = text.slice(every.to, atom.from);
  // 每季度1日: of its first month.
  const isFirst = every.freq === 'quarterly' && glue === '' && !every.next;
  const isMonthly = every.freq === 'monthly' || every.monthOfPeriod !== null || isFirst;
  const isDay = isMonthly && atom.asDay !== null && (NEAR.test(glue) || (glue.length < 14 && /[于在]$/u.test(glue)));
  const placed = isDay ? onDays(text, atoms, index, every) : null;
  if (placed !== null) {
    return placed;
  }
  const suffix = suffixAt(text, atom.to);
  const { says, to } = suffix;
  const { n, unit, asDay } = atom;
  const isPlain = says === 'before' || (says === 'inside' && SHORT_AFTER.test(text.slice(every.from, every.to)));
  if (every.next && asDay !== null && asDay < 29 && NEAR.test(glue) && isPlain) {
    // The n-th day behind the end of a period is the n-th of the month that follows.
    const place = FIRST_MONTH[every.freq];
    return place === undefined
      ? null
      : [{ rule: { bound: boundOf(suffix, null, 'on'), ...place, day: asDay }, to, next: index + 2 }];
  }
  return every.next && NEAR.test(glue) && (says === 'inside' || says === null) && unit !== 'minute' && unit !== 'hour'
    ? [{ rule: { bound: 'within', days: { n, unit, at: 'after-end' } }, to, next: index + 2 }]
    : null;
};

const onDays = (text: string, atoms: readonly Atom[], index: number, every: EveryWords): readonly Placed[] | null => {
  const days = daysFrom(text, atoms, index + 1);
  const [first] = days;
  const last = days.at(-1);
  const behind = atoms[index + 1 + days.length];
  if (first === undefined || last === undefined) {
    return null;
  }
  const month = at(TO_MONTH_END, text, last.to);
  const end = behind?.kind === 'duration' && at(TO_DAY, text, last.to)?.to === behind.from ? behind : null;
  const tail = tailAt(text, month?.to ?? end?.to ?? last.to);
  const isRange = first.nMin !== null || month !== null || end !== null;
  if (days.length > 1 && (isRange || tail.says === 'inside')) {
    return [];
  }
  if (!isRange && tail.says === 'inside' && every.next && !text.startsWith('次月', every.from)) {
    return null;
  }
  const next = index + 1 + days.length + (end === null ? 0 : 1);
  return days.map((one) => {
    const day = month !== null ? 'last' : ((end ?? one).asDay ?? undefined);
    const fromDay = isRange ? (first.nMin ?? first.asDay ?? undefined) : undefined;
    const rule: Rule = {
      bound: isRange ? 'within' : boundOf(tail, null, 'on'),
      day,
      fromDay,
      monthOfPeriod: every.freq === 'quarterly' && every.monthOfPeriod === null ? 1 : undefined,
      time: clockOf(tail.time),
    };
    return {
      rule,
      from: one === first ? undefined : one.from,
      to: one === last ? tail.to : one.to,
      next,
      more: contested(rule, tail),
    };
  });
};
