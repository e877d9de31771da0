import { BEFORE, INSIDE, tailAt } from './bounds.ts';
import { type DraftOf, type Expression, type Place, unread } from './draft.ts';
import type { DurationWords } from './durations.ts';
import { eventBefore, eventRightBefore, nameOf, sentenceBefore } from './event.ts';
import { at, type Groups, sticky, WEEKDAY } from './numbers.ts';
import { BANNED, PENALTY } from './roles.ts';
import { clockOf } from './times.ts';
import type { RelativeUnit } from './types.ts';
import { weekdayOfSign } from './weekdays.ts';

export type RelativeDraft = DraftOf<'relative'>;
type Fields = Partial<Omit<RelativeDraft, 'kind' | 'n' | 'unit' | 'eventImplicit'>> &
  Pick<RelativeDraft, 'mode' | 'event'>;

/** A term from an event, or from one that the words do not name. */
export const relativeDraft = (n: number, unit: RelativeUnit, fields: Fields): RelativeDraft => ({
  kind: 'relative',
  n,
  unit,
  direction: 'after',
  eventImplicit: fields.event === null,
  ...fields,
});

const RIGHT = sticky(
  `(?:的)?(?:(?<before>${BEFORE})|(?<inside>${INSIDE})|(?<after>(?:之|以)?后(?![续勤期半备]))|(?<least>(?:及|或|\\(含\\))?以上)|(?<most>(?:及)?以下)|(?<around>左右))`,
);
const MOST =
  /(?:(?:最[迟长多]|至[迟多])不得?超过|不[得应能宜可准]?(?:超过|多于|长于|高于|大于|晚于|迟于)|最[长多迟晚](?:为|在|于|应)*|至多|至迟|控制在|压缩[至到为]|缩短[至到为]|(?<![期时年])限)(?=为?$)/u;
const LEAST = /前?(?:不[得应能宜可]?(?:少于|低于|短于|小于)|至少|最少|最短)(?=(?:为|提前)?$)/u;
const EXTENSION = /(?:延长|延期|顺延|展期)(?!至|到)[^,。;]{0,12}(?:,(?:期限|时间|最长|每次|但)[^,。;]{0,8})?$/u;
const AHEAD = /(?:至少|最少)?提前(?:至少|不少于|不得少于)?$/u;
/** 召开联席会，应提前两天通知: the clause before is the event. */
const MEETING = /^(?:召开|举行|举办|组织召开)[^,]{2,20}$/u;
const meetingBefore = (text: string, from: number): string | null => {
  const clause = sentenceBefore(text, from).split(',').at(-2) ?? '';
  return MEETING.test(clause) ? clause : null;
};
const AROUND_EVENT = /前后各?$/u;
const LENGTH_OF =
  /(?:公示期?|公告期?|期限|时限|时间|工期|为期|[过缓试培服保任聘刑工学有效]渡?冲?用?点?行?训?务?修?期|周期)[限间]?(?:一般|原则上|均|暂)?(?:为|是|定为)?:?\(?$/u;
const NOTICE =
  /(?<act>公示|预?公告|征求意见|公开征求意见)(?:的)?(?:期限|期|时间)?(?:一般|原则上|应当|应|均)?(?:为|:|\(|,|满)*$/u;
/** 审核期限为5个工作日: the length in which something must be dealt with. */
const HANDLED =
  /(?:审[核查批定]|办[理结]|受理|法定|承诺|答复|处理|评审|整改|反馈|核[查准]|复[核查]|鉴定|调查)(?:的)?(?:期限|时限|时间|周期|期)(?:一般|原则上|均)?(?:为|是|定为)?:?\(?$/u;
/** 今后三年, 未来5年. */
const AHEAD_OF_NOW = /(?:今后|未来|接下来)的?$|(?:延长|放宽|顺延)[至到]$/u;
const SPAN = /(?:经过|利用|用|通过|力争|争取|再用|计划用|花)$/u;
const SPAN_RIGHT = sticky('(?:左右)?(?:的)?(?:时间|努力|左右)');
const LAST_YEARS = /(?:近|最近|过去|此前|以往|之前|前)$/u;
const CONDITION = /(?:满|超过|逾期|连续|累计|超|逾)[^,。;\d日起]{0,4}$/u;
/** 认证周期为12个月 says how often, not by when. */
const CYCLE = /周期(?:一般|均)?[为是]$/u;
const WEEKDAY_THEN = sticky(`的?${WEEKDAY}`);
const OF = sticky('的?');
/** 前一天, 前两个工作日: so long before an event, no look-back. */
const DAYS: ReadonlySet<RelativeUnit> = new Set(['day', 'workday']);
const FEW = 5;

/** A length, the words around it and the event before it. */
interface Around {
  readonly text: string;
  readonly length: DurationWords;
  readonly left: string;
  readonly right: Groups;
  /** The bound's own words. */
  readonly bound: string;
  /** Where the bound ends. */
  readonly to: number;
  readonly event: string | null;
}

/** What a length is in its sentence; it ends with its own words unless `to` says where. */
type Reading = Fields & { readonly to?: number; readonly weak?: boolean };

/** Reads a length as a term before or after an event; null where nothing makes a term of it. */
export const readRelative = (text: string, length: DurationWords): Expression | null => {
  const { from, n, unit, ordinal } = length;
  const left = text.slice(Math.max(0, from - 20), from);
  const right = at(RIGHT, text, length.to);
  const found = eventBefore(text, from);
  const before = found?.side === 'before' ? found.event : null;
  const after = found?.side === 'after' ? found.event : null;
  const to = right?.to ?? length.to;
  const around = { text, length, left, right: right?.groups ?? {}, bound: right?.word ?? '', to };
  if (AROUND_EVENT.test(left)) {
    return unread({ from, to }, '“前后各”一段，不是单一期限。');
  }
  if (!ordinal && CYCLE.test(left) && right === null && before === null) {
    return cycle(length);
  }
  const reading = readingOf(around, before, after);
  if (reading === null || typeof reading === 'string') {
    return reading === null ? null : unread({ from, to }, reading);
  }
  const { to: end = length.to, weak, ...fields } = reading;
  const range = length.nMin === null ? {} : { nMin: length.nMin };
  const readings = fields.event === null ? [{ why: '起算事项未写明' }] : [];
  return { from, to: end, weak, draft: relativeDraft(n, unit, { ...range, readings, ...fields }) };
};

/** What the length is: text where it is refused, null where nothing makes a term of it. */
const readingOf = (
  around: Omit<Around, 'event'>,
  before: string | null,
  after: string | null,
): Reading | string | null => {
  const { text, length, left, right, to } = around;
  if (length.ordinal) {
    return { mode: 'at', event: after };
  }
  if (AHEAD.test(left)) {
    const words = AHEAD.exec(left)?.[0].replace(/提前.*/u, '提前');
    return { direction: 'before', mode: 'minimum', words, event: before ?? meetingBefore(text, length.from), to };
  }
  if (before !== null) {
    return beforeEvent({ ...around, event: before });
  }
  if (right['before'] !== undefined) {
    return beforeWords({ ...around, event: null });
  }
  return isWholeCell(text, length) ? { mode: 'maximum', event: null } : afterEvent({ ...around, event: after });
};

/** The longest text that is taken for a cell. */
const SHORT = 40;
/** A cell that says nothing but a length, labelled or not: 法定20个工作日, 7个工作日(不含公示时间). */
const LABEL = /(?:^|[,;])(?:(?:法定|承诺|一般|特殊|复杂|简单|普通|疑难)(?:情况|情形|件|事项|程序)?(?:时限|期限)?:?)?$/u;
const isWholeCell = (text: string, { from, to, asDay }: DurationWords): boolean =>
  (from === 0 && to === text.length) ||
  (text.length < SHORT &&
    asDay === null &&
    LABEL.test(text.slice(0, from)) &&
    /^(?:$|[,;]|\(不?(?:包?含|包括))/u.test(text.slice(to)));

/** 届满前一个月内, 会议开始前半小时, 会议召开前一周的周五11:30之前. */
const beforeEvent = ({ text, length, event, left, right, to }: Around): Reading => {
  const base = { direction: 'before', event } as const;
  if (right['inside'] !== undefined) {
    return { ...base, mode: 'window', words: '前…内', to };
  }
  const weekday = length.unit === 'week' ? at(WEEKDAY_THEN, text, length.to) : null;
  if (weekday !== null) {
    const tail = tailAt(text, weekday.to);
    const day = { weekday: weekdayOfSign(weekday.groups['weekday']), time: clockOf(tail.time) };
    return { ...base, mode: 'minimum', words: tail.words || undefined, ...day, to: tail.to };
  }
  const time = tailAt(text, at(OF, text, length.to)?.to ?? length.to);
  const clock = clockOf(time.time);
  if (clock !== undefined) {
    return { ...base, mode: 'minimum', words: '前', time: clock, to: time.to };
  }
  const most = MOST.exec(left)?.[0];
  const words = LEAST.exec(left)?.[0] ?? most ?? '前';
  const isAround = right['around'] !== undefined;
  return {
    ...base,
    mode: isAround ? 'around' : most === undefined ? 'minimum' : 'maximum',
    words: words.startsWith('前') ? words : `前${words}`,
    to: isAround ? to : length.to,
  };
};

/** 届满30日前: the event stands before the length, the 前 behind it. */
const beforeWords = ({ text, length, left, bound, to }: Around): Reading | string => {
  const least = LEAST.exec(left)?.[0];
  const before = bound.replace('的', '');
  const clause = sentenceBefore(text, length.from);
  const event = /(?:,|^)(?:的|应当|应|须|请|务必|在|于)*$/u.test(clause)
    ? null
    : nameOf(clause.replace(/(?:的|至少|不少于|最少)+$/u, ''), false);
  return event !== null && /每|\d月|[月季]度?\)?$/u.test(event)
    ? '日子之前的时间词没有规则能读。'
    : { direction: 'before', mode: 'minimum', words: least === undefined ? before : `${least}…${before}`, event, to };
};

const afterEvent = ({ text, length, event: found, left, right, bound, to }: Around): Reading | null => {
  const notice = NOTICE.exec(left.replace(MOST, '').replace(LEAST, ''))?.groups?.['act'];
  const event = found ?? (notice !== undefined && /公[示告]$/u.test(notice) ? `${notice}开始` : null);
  const least = LEAST.exec(left)?.[0];
  const most = MOST.exec(left)?.[0] ?? (found === null ? undefined : mostBefore(text, length.from, found));
  const extension = EXTENSION.test(left) && least === undefined ? (true as const) : undefined;
  const base = { event: event ?? (extension && right['inside'] === undefined ? '原期限届满' : null), extension };
  const span = SPAN.test(left);
  if (LAST_YEARS.test(left) && right['before'] === undefined && found === null) {
    if (left.endsWith('前') && right['inside'] === undefined && DAYS.has(length.unit) && length.n <= FEW) {
      return { direction: 'before', mode: 'minimum', words: '前', event: null };
    }
    return { direction: 'before', mode: 'window', event: null, to, weak: true };
  }
  if (right['inside'] !== undefined) {
    const own = event ?? eventRightBefore(text, length.from) ?? bannedBy(text, { from: length.from, to });
    return { ...base, mode: 'maximum', words: bound, event: own, to };
  }
  if (least !== undefined) {
    return { ...base, mode: 'minimum', words: least };
  }
  if (most !== undefined) {
    return { ...base, mode: 'maximum', words: most };
  }
  if (right['around'] !== undefined && (event !== null || span)) {
    return { ...base, mode: 'around', words: '左右', event, to };
  }
  if (right['after'] !== undefined) {
    const own = event ?? eventRightBefore(text, length.from);
    return { ...base, mode: 'from', words: bound, event: own, to, weak: own === null };
  }
  if (right['least'] !== undefined || right['most'] !== undefined) {
    return { ...base, mode: right['least'] === undefined ? 'maximum' : 'minimum', words: bound, event, to, weak: true };
  }
  if (extension || HANDLED.test(left) || AHEAD_OF_NOW.test(left)) {
    return { ...base, mode: 'maximum' };
  }
  if (LENGTH_OF.test(left)) {
    return { ...base, mode: 'exact' };
  }
  const rest = span ? at(SPAN_RIGHT, text, length.to) : null;
  if (rest !== null || (found !== null && /起[,的]?(?:最[长迟])?$/u.test(left))) {
    return { ...base, mode: 'maximum', to: rest?.to ?? length.to };
  }
  return CONDITION.test(left)
    ? { ...base, mode: 'minimum', weak: true }
    : PENALTY.test(left)
      ? { ...base, mode: 'exact', weak: true }
      : null;
};

/** 最迟不得超过事发后1小时: the bound stands before the event. */
const mostBefore = (text: string, from: number, event: string): string | undefined => {
  const sentence = sentenceBefore(text, from);
  return MOST.exec(sentence.slice(0, Math.max(0, sentence.lastIndexOf(event))))?.[0];
};

const FREQUENCIES: { readonly [unit in RelativeUnit]?: 'monthly' | 'yearly' | 'weekly' | 'daily' } = {
  'calendar-month': 'monthly',
  year: 'yearly',
  week: 'weekly',
  day: 'daily',
};

const cycle = ({ from, to, n, unit }: DurationWords): Expression | null => {
  const freq = FREQUENCIES[unit];
  const interval = n === 1 ? undefined : n;
  return freq === undefined
    ? null
    : { from, to, weak: true, draft: { kind: 'recurring', freq, bound: 'within', interval } };
};

/** 吊销执照，2年内不受理: a ban runs from the act before it. */
const bannedBy = (text: string, { from, to }: Place): string | null => {
  const [last = '', act = null] = sentenceBefore(text, from).split(',').reverse();
  return at(BANNED, text, to) !== null && /^[此之且]?后?$/u.test(last) ? act : null;
};
