import { dayOf, formatDay, type IsoDay } from '../kernel/index.ts';
import { fold } from '../text/index.ts';
import { endsLikeUnit } from './unit-names.ts';

/** What a progress cell says, as far as it says one thing. */
export type ProgressState =
  /** 已完成、已办结、已报送. */
  | 'done'
  /** 已提交、待审核. */
  | 'submitted'
  /** 退回重办. */
  | 'returned'
  /** 已撤销、终止. */
  | 'cancelled'
  /** 正在推进、办理中. */
  | 'under-way'
  /** 未启动. */
  | 'not-begun'
  /** 长期坚持. */
  | 'standing';

/** A progress cell, read or not; `on` is null where it names no day. */
export type ProgressRead =
  | { readonly kind: 'read'; readonly state: ProgressState; readonly on: IsoDay | null; readonly inferredYear: boolean }
  | { readonly kind: 'unread'; readonly why: ProgressFault }
  | { readonly kind: 'blank' };

/** Why a progress cell was not read. */
export type ProgressFault =
  /** It says more or other than the states that are known: 基本完成, 完成80%. */
  | 'words'
  /** It names several days. */
  | 'several-days'
  /** It names a day that does not exist. */
  | 'day-impossible'
  /** Its day lies after the day of the table, or before the document. */
  | 'day-outside'
  /** It names month and day, and more than one year fits. */
  | 'year-open'
  /** The progress and the column of the actual completion name different days. */
  | 'days-differ';

/** Between what days things can have happened. */
export interface Bounds {
  readonly issuedOn: IsoDay;
  readonly asOf: IsoDay;
}

const DATE = /(?:(\d{4})年|(今年|本年|当年))?(\d{1,2})月(\d{1,2})[日号]|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/g;

const ADVERB = '(?:目前|现|均|全部|全面|按时|按期|如期|按要求|顺利|圆满|逾期)';
const ACT = '(?:完成|办结|落实|整改|印发|公开|公布|报送|上报|报|送达|销号|制定|编制|开展|召开|验收)';
const OBJECT = '(?:到位|完毕|完成|公开|任务|工作|相关工作|该项工作|本项工作)';

/** States by their words; the whole cell but for its date must be one of them. */
const STATES: readonly (readonly [RegExp, ProgressState])[] = [
  [/^(?:已|被)?(?:退回重办|退回|退办|退回整改)$/, 'returned'],
  [/^(?:已(?:经)?)?(?:撤销|终止|取消|不再实施)$/, 'cancelled'],
  [/^(?:已(?:经)?(?:提交|报审|提请审核|报请审核)|待审核|待审结|审核中|已提交待审核|已完成待审核)$/, 'submitted'],
  [/^(?:尚未|暂未|未|还未|没有)(?:启动|开始|开展|办理)$|^待启动$/, 'not-begun'],
  [/^(?:长期坚持|长期|持续开展|持续推进|常态化(?:开展|推进|实施)?|长期推进)$/, 'standing'],
  [
    /^(?:目前|现)?(?:正在|正|有序|加快|稳步|按计划|按序时|按序时进度|积极)+(?:推进|办理|实施|开展|进行|落实|编制|整改)(?:之?中)?$|^(?:推进|办理|进行|实施|整改|落实|开展)中$|^(?:未完成|尚未完成|未办结)$/,
    'under-way',
  ],
  [new RegExp(`^${ADVERB}*已(?:经)?${ADVERB}*${ACT}${OBJECT}?(?:并${ACT})?$`), 'done'],
  [new RegExp(`^(?:${ADVERB}*(?:完成|办结|销号)|办结销号|办结归档|${ADVERB}+${ACT})$`), 'done'],
];

const TIE = /[,，.。;；:：!！()（）、\s]|^于|^在|已于|于(?=$)|前后?(?=$)/g;

/**
 * Reads a progress cell and the cell of the actual completion. A cell that says anything beyond one known state and one
 * day is left unread.
 */
export const readProgress = (progress: string, doneOn: string, bounds: Bounds): ProgressRead => {
  if (progress === '' && doneOn === '') {
    return { kind: 'blank' };
  }
  const said = daysIn(progress, bounds);
  const done = daysIn(doneOn, bounds);
  for (const one of [said, done]) {
    if (one.fault !== null) {
      return { kind: 'unread', why: one.fault };
    }
  }
  const state = progress === '' ? 'done' : stateOf(said.rest);
  if (state === null || (done.rest !== '' && stateOf(done.rest) !== 'done')) {
    return { kind: 'unread', why: 'words' };
  }
  if (said.day !== null && done.day !== null && said.day !== done.day) {
    return { kind: 'unread', why: 'days-differ' };
  }
  if (done.day !== null && state !== 'done') {
    // A day of completion beside words that deny it.
    return { kind: 'unread', why: 'words' };
  }
  return { kind: 'read', state, on: said.day ?? done.day, inferredYear: said.inferred || done.inferred };
};

const stateOf = (words: string): ProgressState | null =>
  STATES.find(([pattern]) => pattern.test(words))?.[1] ?? (isReported(words) ? 'done' : null);

/** 已报市政务公开办. */
const isReported = (words: string): boolean => {
  const [, whom] = /^已(?:经)?(?:报送|上报|报|印送|抄送)(.{2,20})$/.exec(words) ?? [];
  return whom !== undefined && endsLikeUnit(whom);
};

interface Days {
  readonly day: IsoDay | null;
  readonly inferred: boolean;
  readonly fault: ProgressFault | null;
  /** The words without the date and what ties it to them. */
  readonly rest: string;
}

const daysIn = (text: string, bounds: Bounds): Days => {
  const folded = fold(text);
  const found = [...folded.matchAll(DATE)];
  // 已于9月28日完成 is 已完成 and a day.
  const rest = folded
    .replace(/已(?:经)?于(?=[\d今本当])/g, '已')
    .replace(DATE, '')
    .replace(TIE, '');
  const days = found.map((one) => dayFound(one, bounds));
  const [first, ...others] = days;
  if (first === undefined) {
    return { day: null, inferred: false, fault: null, rest };
  }
  if (others.some(({ day }) => day !== first.day)) {
    return { day: null, inferred: false, fault: 'several-days', rest };
  }
  return { ...first, rest };
};

const dayFound = (found: RegExpExecArray, { issuedOn, asOf }: Bounds): Omit<Days, 'rest'> => {
  const [, year, thisYear, month, day, dottedYear, dottedMonth, dottedDay] = found;
  const told = year ?? dottedYear ?? (thisYear === undefined ? undefined : asOf.slice(0, 4));
  const years = told === undefined ? range(Number(issuedOn.slice(0, 4)), Number(asOf.slice(0, 4))) : [Number(told)];
  const dates = years.map((one) => dateOf(one, Number(month ?? dottedMonth), Number(day ?? dottedDay)));
  const real = dates.filter((one) => one !== null);
  const fit = real.filter((one) => one >= issuedOn && one <= asOf);
  const none = { day: null, inferred: false };
  if (real.length === 0) {
    return { ...none, fault: 'day-impossible' };
  }
  const [only, ...more] = fit;
  return only === undefined
    ? { ...none, fault: 'day-outside' }
    : more.length > 0
      ? { ...none, fault: 'year-open' }
      : { day: only, inferred: told === undefined || thisYear !== undefined, fault: null };
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.min(Math.max(0, to - from + 1), 300) }, (_, at) => from + at);

const dateOf = (year: number, month: number, day: number): IsoDay | null => {
  try {
    return formatDay(dayOf(year, month, day));
  } catch {
    return null;
  }
};
