import { addDays, type EpochDay, formatDay, partsOfDay } from '../kernel/index.ts';
import { isContested, prefixAt, type Suffix } from './bounds.ts';
import type { DateWords } from './date-words.ts';
import { type Aside, type Expression, type Place, unread } from './draft.ts';
import { at, sticky } from './numbers.ts';
import type { Dated, Undated } from './resolve.ts';
import { clockOf } from './times.ts';
import type { OtherReading } from './types.ts';
import { dayWarnings } from './warnings.ts';

/** 2020年入冬前, 2020年年中: a part of the year that no rule knows. */
const UNREAD_PART = sticky('[^,。;]{0,3}(?:前|后|年中|年初|汛|冬|夏|春|秋|寒假|暑|Q|期间)');
/** What is done by a day, not on it. */
const COMPLETED = sticky('(?:全面|全部|基本|组织|如期)?(?:完成|办结|完工|竣工|报送|上报|提交|到位|建成)');
/** 6月13日下午5点网上报名截止. */
const CLOSES = sticky('[^,。;\\d]{0,12}截止(?!日期|时间)');
/** A stretch that begins with an event of its own: 自验收合格之日起至X. */
const SINCE = /(?:之日|现在)起,?(?:至|到)$/u;
/** A stretch that begins with the document: 即日起至X. */
const OWN_DAY =
  /(?:(?:通知|方案|公告|意见|办法|文件|计划|文)(?:印发|下发|发布|发文|公布|制发)(?:之日)?|现在|(?:^|[自从])(?:印发|下发|发布|发文|公布|公告|公示|通告|发出)之日)起,?(?:至|到)$/u;

/** The words of a fixed date and what was made of it. */
export interface FixedParts {
  readonly words: DateWords;
  readonly read: Dated;
  readonly suffix: Suffix;
  /** The bound stands right behind it, not behind a later date of the list. */
  readonly isTail: boolean;
  /** Where its list begins. */
  readonly lead: number;
}

/** A refusal with what the words might have meant. */
export const refusedAt = ({ from, to }: Place, { code, why, others }: Undated): Expression => ({
  from,
  to,
  draft: {
    kind: 'refused',
    code,
    why,
    readings: others.map((other) => ({ why: other.why, dueDate: formatDay(other.to) })),
  },
});

/** A date and its bound. */
export const fixed = (
  text: string,
  { words, read, suffix, isTail, lead }: FixedParts,
  issued: EpochDay | null,
): Expression => {
  const { body, from } = words;
  const { says } = suffix;
  const place = { from, to: isTail ? suffix.to : words.to };
  const why = whyUnread(text, words, read, suffix);
  if (why !== null) {
    return refusedAt(place, why);
  }
  if (body.unit === 'issue-day' && text.startsWith('即', from)) {
    return { ...place, weak: true, draft: { kind: 'immediate', word: text.slice(from, suffix.to) } };
  }
  const prefix = prefixAt(text, from);
  const edge = words.edge === 'inside' ? null : words.edge;
  const named = words.time?.time?.kind === 'named' ? words.time.time : null;
  const closing: Aside['closing'] = named === null ? undefined : named.reading === '12:00' ? 'morning' : 'day';
  const { precision, inferred } = read;
  const common = {
    precision,
    inferred,
    time: clockOf(words.time) ?? (closing === 'morning' ? '12:00' : undefined),
    ...(read.anchor !== null && { anchor: read.anchor, anchorDate: formatDay(read.from) }),
  };
  const isFirst = body.unit === 'day' && body.day === 1;
  const aside = {
    ...place,
    weak: words.weak && says === null && prefixAt(text, lead) === null,
    closing,
    before: words.exclusive
      ? ('exclusive' as const)
      : isFirst && isContested(suffix)
        ? ('contested' as const)
        : undefined,
    completes: says === null && at(COMPLETED, text, place.to) !== null,
  };
  const ends = { kind: 'window', dueDate: formatDay(read.to), endPrecision: precision, inferred } as const;
  const isStretch = body.unit === 'plan' || (body.unit === 'quarter' && body.last - body.first > 2);
  if (isStretch && edge === null && says !== 'before' && says !== 'from') {
    return { ...aside, draft: { ...ends, startDate: formatDay(read.from), startPrecision: precision } };
  }
  if (says === 'from' || (prefix === 'from' && says === null && edge === null)) {
    const startDate = formatDay(edge === 'end' ? read.to : read.from);
    const readings = read.vague ? [{ why: '年初：没有精确到日', startDate: formatDay(addDays(read.from, 30)) }] : [];
    const warnings = dayWarnings(words, read, null);
    return { ...aside, draft: { kind: 'fixed', bound: 'from', ...common, startDate, readings, warnings } };
  }
  const ahead = text.slice(Math.max(0, from - 24), from);
  const isOwn = OWN_DAY.test(ahead);
  if ((isOwn || SINCE.test(ahead)) && edge !== 'start') {
    if (!isOwn || issued === null) {
      return unread(place, '起日取决于事件，止日才是写明的。');
    }
    const start = { startDate: formatDay(issued), startPrecision: 'day', startBasis: 'issue-date' } as const;
    const added = read.explicit ? [] : [{ what: 'start', from: 'issue-date' } as const, ...inferred];
    return { ...aside, weak: false, draft: { ...ends, ...start, time: clockOf(words.time), inferred: added } };
  }
  if (prefix === 'window-end') {
    return { ...aside, draft: ends };
  }
  const closes = says === null && at(CLOSES, text, place.to) !== null;
  const bound =
    says === 'around'
      ? says
      : edge === 'end'
        ? 'by-end'
        : says === 'before' || prefix === 'due' || closes
          ? 'before'
          : 'on';
  // 节前 ends the day before the feast, and so does what says (不含).
  const eve = words.exclusive || (read.anchor !== null && bound === 'before') ? -1 : 0;
  const due = addDays(read.to, eve);
  const isUnit = bound === 'on' && precision !== 'day';
  const others: readonly OtherReading[] = [
    ...read.others.map(({ from, to, why }) => ({
      why,
      dueDate: formatDay(addDays(to, words.exclusive ? 0 : eve)),
      ...(isUnit && { startDate: formatDay(from) }),
    })),
    ...(bound === 'before' && precision === 'day' && partsOfDay(read.to).day === 1 && isContested(suffix)
      ? [{ why: '“1日之前”也可指截至前一日', dueDate: formatDay(addDays(read.to, -1)) }]
      : []),
    ...(bound === 'on' && precision === 'year' && prefix === 'to'
      ? [{ why: '到某年：该年年内，或该年年初已达成', dueDate: formatDay(read.from) }]
      : []),
    ...(bound === 'around' ? [{ why: '左右、或更长时间：期限开放' }] : []),
    ...(closing === 'morning' ? [{ why: '上午下班时间没有统一规定', time: '11:30' }] : []),
  ];
  return {
    ...aside,
    draft: {
      kind: 'fixed',
      bound,
      ...common,
      dueDate: formatDay(due),
      startDate: isUnit ? formatDay(read.from) : undefined,
      readings: others,
      warnings: dayWarnings(words, { ...read, to: due }, issued),
    },
  };
};

/** Why a date whose day is known is not read all the same. */
const whyUnread = (text: string, words: DateWords, read: Dated, { says }: Suffix): Undated | null => {
  const isWeakPart = words.weak && says === null && at(UNREAD_PART, text.slice(0, words.to + 6), words.to) !== null;
  return words.time?.impossible === true
    ? { code: 'DAY_IMPOSSIBLE', why: '没有这个钟点。', others: [] }
    : read.vague && says !== 'from'
      ? {
          code: 'UNREAD',
          why: '“初”没有写明到哪一日为止。',
          others: [{ from: read.from, to: addDays(read.from, 30), why: '年初：或指首月' }],
        }
      : read.anchor !== null && says === 'from'
        ? { code: 'UNREAD', why: '节后从哪一日起，没有写明。', others: [] }
        : isWeakPart
          ? { code: 'UNREAD', why: '年份之后的时间词没有规则能读。', others: [] }
          : null;
};
