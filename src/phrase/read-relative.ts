import { suffixAt } from './bounds.ts';
import type { DateWords } from './dates.ts';
import { type Draft, type Expression, NOTHING_MORE } from './draft.ts';
import type { DurationWords } from './durations.ts';
import { eventBefore, eventRightBefore, nameOf, sentenceBefore } from './event.ts';
import type { EveryWords } from './frequencies.ts';
import { at, sticky } from './numbers.ts';
import { BANNED, PENALTY } from './roles.ts';
import type { Atom } from './scan.ts';
import { readTime } from './times.ts';
import { weekdayOfSign } from './weekdays.ts';
import type { LimitWords } from './words.ts';

export type RelativeDraft = Extract<Draft, { readonly kind: 'relative' }>;
type Fields = Omit<RelativeDraft, 'kind' | 'inferred' | 'readings' | 'warnings' | 'term'>;

const RIGHT = sticky(
  '(?:的)?(?:(?<before>(?:之|以)?前(?!后|期工作|列|往|述|款|沿|台|端|瞻|提(?:条件|下|是)))|(?<inside>(?:之|以)?内(?![容部外涵设]))|(?<after>(?:之|以)?后(?![续勤期半备]))|(?<least>(?:及|或|\\(含\\))?以上)|(?<most>(?:及)?以下)|(?<around>左右))',
);
const MOST =
  /(?<words>最迟不得?超过|最长不得?超过|不(?:得|应|能|宜|可)?(?:超过|多于|长于|高于|大于|晚于|迟于)|最[长多迟晚](?:为|在|于|应)*|至多|至迟|控制在|压缩[至到为]|缩短[至到为]|(?<![期时年])限)(?:为)?$/u;
const LEAST = /(?<words>(?:前)?(?:不(?:得|应|能|宜|可)?(?:少于|低于|短于|小于)|至少|最少|最短))(?:为|提前)?$/u;
const EXTENSION = /(?:延长|延期|顺延|展期)(?!至|到)[^,。;]{0,12}$/u;
const AHEAD = /(?<words>提前)(?:至少|不少于|不得少于)?$/u;
const LENGTH_OF =
  /(?:公示期?|公告期?|期限|时限|时间|工期|为期|[过缓试培服保任聘刑工学有效]渡?冲?用?点?行?训?务?修?期|周期)(?:限|间)?(?:一般|原则上|均|暂)?(?:为|是|定为)?:?\(?$/u;
const NOTICE =
  /(?<act>公示|预?公告|征求意见|公开征求意见)(?:的)?(?:期限|期|时间)?(?:一般|原则上|应当|应|均)?(?:为|:|\(|,|满)*$/u;
/** 审核期限为5个工作日: the length in which something must be dealt with. */
const HANDLED =
  /(?:审[核查批定]|办[理结]|受理|承诺|答复|处理|评审|整改|反馈|核[查准]|复[核查]|鉴定|调查)(?:的)?(?:期限|时限|时间|周期|期)(?:一般|原则上|均)?(?:为|是|定为)?:?\(?$/u;
/** 今后三年, 未来5年. */
const AHEAD_OF_NOW = /(?:今后|未来|接下来)的?$|(?:延长|放宽|顺延)(?:至|到)$/u;
const SPAN = /(?:经过|利用|用|通过|力争|争取|再用|计划用|花)$/u;
const SPAN_RIGHT = sticky('(?:左右)?(?:的)?(?:时间|努力|左右)');
const LAST_YEARS = /(?:近|最近|过去|此前|以往|之前|前)$/u;
const WEEKDAY_THEN = sticky('的?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])');

const draftOf = (fields: Fields, readings: RelativeDraft['readings'] = []): RelativeDraft => ({
  ...NOTHING_MORE,
  readings,
  kind: 'relative',
  ...fields,
  term: null,
});

const UNNAMED = { event: null, eventImplicit: true } as const;
const named = (event: string | null): Pick<Fields, 'event' | 'eventImplicit'> =>
  event === null ? UNNAMED : { event, eventImplicit: false };

/** Reads a length as a term before or after an event; null where nothing makes a term of it. */
export const readRelative = (text: string, length: DurationWords): Expression | null => {
  const left = text.slice(Math.max(0, length.from - 20), length.from);
  const right = at(RIGHT, text, length.to);
  const to = length.to + (right?.[0].length ?? 0);
  const range = length.nMin === null ? {} : { nMin: length.nMin };
  const base = { ...range, n: length.n, unit: length.unit };
  const found = eventBefore(text, length.from);
  const make = (end: number, fields: Omit<Fields, 'n' | 'unit' | 'nMin'>, weak = false): Expression => ({
    from: length.from,
    to: end,
    draft: draftOf({ ...base, ...fields }, fields.eventImplicit ? [{ why: '起算事项未写明' }] : []),
    weak,
  });
  if (/前后各?$/u.test(left)) {
    const why = '“前后各”一段，不是单一期限。';
    return {
      from: length.from,
      to,
      weak: false,
      draft: { kind: 'refused', code: 'UNREAD', why, readings: [], warnings: [] },
    };
  }
  if (length.ordinal) {
    return make(length.to, { direction: 'after', mode: 'at', ...named(found?.side === 'after' ? found.event : null) });
  }
  const ahead = AHEAD.exec(left);
  if (ahead !== null) {
    const event = found?.side === 'before' ? found.event : null;
    return make(to, { direction: 'before', mode: 'minimum', words: '提前', ...named(event) });
  }
  const groups = right?.groups ?? {};
  if (found?.side === 'before') {
    return beforeEvent(text, length, found.event, { left, groups, to, make });
  }
  if (groups['before'] !== undefined) {
    const least = LEAST.exec(left)?.groups?.['words'];
    const before = right?.[0].replace('的', '') ?? '前';
    const words = least === undefined ? before : `${least}…${before}`;
    const clause = sentenceBefore(text, length.from);
    const event = /(?:,|^)(?:的|应当|应|须|请|务必|在|于)*$/u.test(clause)
      ? null
      : nameOf(clause.replace(/(?:的|至少|不少于|最少)+$/u, ''), false);
    if (event !== null && /每|\d月|[月季](?:度)?\)?$/u.test(event)) {
      const why = '日子之前的时间词没有规则能读。';
      return {
        from: length.from,
        to,
        weak: false,
        draft: { kind: 'refused', code: 'UNREAD', why, readings: [], warnings: [] },
      };
    }
    return make(to, { direction: 'before', mode: 'minimum', words, ...named(event) });
  }
  if (length.from === 0 && length.to === text.length) {
    return make(length.to, { direction: 'after', mode: 'maximum', ...UNNAMED });
  }
  return afterEvent(text, length, found?.event ?? null, { left, groups, to, make, inside: right?.[0] ?? '' });
};

interface Around {
  readonly left: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly to: number;
  readonly make: (end: number, fields: Omit<Fields, 'n' | 'unit' | 'nMin'>, weak?: boolean) => Expression;
}

/** 届满前一个月内, 会议开始前半小时, 会议召开前一周的周五11:30之前. */
const beforeEvent = (
  text: string,
  length: DurationWords,
  event: string,
  { left, groups, to, make }: Around,
): Expression => {
  if (groups['inside'] !== undefined) {
    return make(to, { direction: 'before', mode: 'window', words: '前…内', ...named(event) });
  }
  const weekday = length.unit === 'week' ? at(WEEKDAY_THEN, text, length.to)?.groups?.['weekday'] : undefined;
  if (weekday !== undefined) {
    const time = readTime(text, WEEKDAY_THEN.lastIndex);
    const suffix = suffixAt(text, time?.to ?? WEEKDAY_THEN.lastIndex);
    return make(suffix.to, {
      direction: 'before',
      mode: 'minimum',
      ...(suffix.words === '' ? {} : { words: suffix.words }),
      ...named(event),
      weekday: weekdayOfSign(weekday),
      ...(time?.time?.kind === 'clock' ? { time: time.time.at } : {}),
    });
  }
  const least = LEAST.exec(left)?.groups?.['words'];
  const most = MOST.exec(left)?.groups?.['words'];
  const words = least ?? most ?? '前';
  return make(groups['around'] === undefined ? length.to : to, {
    direction: 'before',
    mode: groups['around'] !== undefined ? 'around' : most === undefined ? 'minimum' : 'maximum',
    words: words.startsWith('前') ? words : `前${words}`,
    ...named(event),
  });
};

const afterEvent = (
  text: string,
  length: DurationWords,
  found: string | null,
  { left, groups, to, make, inside }: Around & { readonly inside: string },
): Expression | null => {
  const notice = NOTICE.exec(left.replace(MOST, '').replace(LEAST, ''))?.groups?.['act'];
  const event = found ?? (notice === '公示' || notice === '公告' || notice === '预公告' ? `${notice}开始` : null);
  const least = LEAST.exec(left)?.groups?.['words'];
  const most = MOST.exec(left)?.groups?.['words'];
  const extension = EXTENSION.test(left) && least === undefined ? { extension: true as const } : {};
  const after = { direction: 'after', ...extension } as const;
  if (LAST_YEARS.test(left) && groups['before'] === undefined && found === null) {
    return make(to, { direction: 'before', mode: 'window', ...UNNAMED }, true);
  }
  if (groups['inside'] !== undefined) {
    const own = event ?? eventRightBefore(text, length.from) ?? bannedBy(text, length.from, to);
    return make(to, { ...after, mode: 'maximum', words: inside, ...named(own) });
  }
  if (least !== undefined) {
    return make(length.to, { ...after, mode: 'minimum', words: least, ...named(event) });
  }
  if (most !== undefined) {
    const from = 'extension' in extension ? { event: event ?? '原期限届满', eventImplicit: false } : named(event);
    return make(length.to, { ...after, mode: 'maximum', words: most, ...from });
  }
  if (groups['around'] !== undefined && (event !== null || SPAN.test(left))) {
    return make(to, { ...after, mode: 'around', words: '左右', ...named(event) });
  }
  if (groups['after'] !== undefined) {
    return make(to, { ...after, mode: 'from', words: inside, ...named(event) }, event === null);
  }
  if (groups['least'] !== undefined || groups['most'] !== undefined) {
    const mode = groups['least'] === undefined ? 'maximum' : 'minimum';
    return make(to, { ...after, mode, words: inside, ...named(event) }, true);
  }
  if ('extension' in extension) {
    return make(length.to, { ...after, mode: 'maximum', event: event ?? '原期限届满', eventImplicit: false });
  }
  if (CYCLE.test(left)) {
    return cycle(length);
  }
  if (HANDLED.test(left) || AHEAD_OF_NOW.test(left)) {
    return make(length.to, { ...after, mode: 'maximum', ...named(event) });
  }
  if (LENGTH_OF.test(left)) {
    return make(length.to, { ...after, mode: 'exact', ...named(event) });
  }
  const span = at(SPAN_RIGHT, text, length.to);
  if (SPAN.test(left) && span !== null) {
    return make(length.to + span[0].length, { ...after, mode: 'maximum', ...named(event) });
  }
  if (found !== null && /起[,的]?(?:最[长迟])?$/u.test(left)) {
    return make(length.to, { ...after, mode: 'maximum', ...named(event) });
  }
  const condition = /(?<words>满|超过|逾期|连续|累计|超|逾|每满)[^,。;\d日起]{0,4}$/u.exec(left);
  if (condition !== null) {
    return make(length.to, { ...after, mode: 'minimum', ...named(event) }, true);
  }
  return PENALTY.test(left) ? make(length.to, { ...after, mode: 'exact', ...named(event) }, true) : null;
};

/** 认证周期为12个月 says how often, not by when. */
const CYCLE = /周期(?:一般|均)?[为是]$/u;
const FREQUENCIES: { readonly [unit in DurationWords['unit']]?: 'monthly' | 'yearly' | 'weekly' | 'daily' } = {
  'calendar-month': 'monthly',
  year: 'yearly',
  week: 'weekly',
  day: 'daily',
};

const cycle = ({ from, to, n, unit }: DurationWords): Expression | null => {
  const freq = FREQUENCIES[unit];
  const interval = n === 1 ? {} : { interval: n };
  return freq === undefined
    ? null
    : { from, to, weak: true, draft: { ...NOTHING_MORE, kind: 'recurring', freq, bound: 'within', ...interval } };
};

/** 吊销执照，2年内不受理: a ban runs from the act before it. */
const bannedBy = (text: string, from: number, to: number): string | null => {
  if (at(BANNED, text, to) === null) {
    return null;
  }
  const clauses = sentenceBefore(text, from).split(',');
  return clauses.length < 2 || !/^(?:此|之|且)?后?$/u.test(clauses.at(-1) ?? '') ? null : (clauses.at(-2) ?? null);
};

/** 次月, 次日, 当日 behind an event, with what says which day of it is meant; null where no event stands before. */
const eventOfFollowing = (text: string, from: number): string | null => {
  const clause = sentenceBefore(text, from).split(',').at(-1) ?? '';
  if (clause === '' || /(?:于|在|应|当|须|需|要|请|将|并|和|或|至|到|、|\()$/u.test(clause)) {
    return null;
  }
  const marked = /[自从在于]|的$|之日$|后$|起$/u.test(clause);
  return marked ? nameOf(clause.replace(/(?:的|起|之?后)$/u, ''), true) : null;
};

/** 自企业登记注册的次月起, 次月15日前: relative where an event stands before it, else null. */
export const readNextMonth = (
  text: string,
  atoms: readonly Atom[],
  index: number,
): { readonly expression: Expression; readonly next: number } | null => {
  const every = atoms[index] as EveryWords;
  if (!/^次月/u.test(text.slice(every.from, every.to))) {
    return null;
  }
  const event = eventOfFollowing(text, every.from);
  if (event === null) {
    return null;
  }
  const behind = atoms[index + 1];
  const day = behind?.kind === 'duration' && behind.asDay !== null && behind.from - every.to < 2 ? behind : null;
  const suffix = suffixAt(text, day?.to ?? every.to);
  const which = every.edge === 'end' ? 'last' : (day?.asDay ?? null);
  const mode =
    suffix.says === 'from' ? 'from' : suffix.says === 'before' || suffix.says === 'inside' ? 'maximum' : 'exact';
  const draft = draftOf({
    n: 1,
    unit: 'calendar-month',
    direction: 'after',
    mode: day !== null && mode === 'exact' ? 'at' : which === 'last' && mode === 'exact' ? 'maximum' : mode,
    ...named(event),
    ...(suffix.says === 'before' || suffix.says === 'inside' ? { words: suffix.words } : {}),
    ...(which !== null ? { day: which } : mode === 'from' ? { day: 1 } : {}),
  });
  return {
    expression: {
      from: every.from,
      to: suffix.to,
      draft,
      weak: mode === 'from' && /^计?算/u.test(text.slice(suffix.to)),
    },
    next: index + (day === null ? 1 : 2),
  };
};

/** 自出生次年1月1日起: relative where an event stands before it, else null. */
export const readNextYear = (text: string, words: DateWords): Expression | null => {
  const event = eventOfFollowing(text, words.from);
  const { body, edge } = words;
  if (event === null || !(body.unit === 'day' || body.unit === 'month' || body.unit === 'year')) {
    return null;
  }
  const suffix = suffixAt(text, words.to);
  const month = body.unit === 'year' ? 12 : typeof body.month === 'number' ? body.month : null;
  const day = body.unit === 'day' ? body.day : null;
  if (month === null || (body.unit !== 'day' && edge !== 'end')) {
    return null;
  }
  const last = new Date(Date.UTC(2001, month, 0)).getUTCDate();
  const monthDay = `${String(month).padStart(2, '0')}-${String(day ?? last).padStart(2, '0')}`;
  const mode = suffix.says === 'from' ? 'from' : suffix.says === 'before' ? 'maximum' : day === null ? 'maximum' : 'at';
  const draft = draftOf({
    n: 1,
    unit: 'year',
    direction: 'after',
    mode,
    ...named(event),
    ...(suffix.says === 'before' ? { words: suffix.words } : {}),
    monthDay,
  });
  return { from: words.from, to: suffix.to, draft, weak: false };
};

/** 次日, 当日 as a day of their own. */
export const readNextDay = (text: string, words: LimitWords, n: 0 | 1): Expression => {
  const time = readTime(text, words.to);
  const suffix = suffixAt(text, time?.to ?? words.to);
  const mode =
    suffix.says === 'from' ? 'from' : suffix.says === 'before' || suffix.says === 'inside' ? 'maximum' : 'at';
  const draft = draftOf({
    n,
    unit: 'day',
    direction: 'after',
    mode,
    ...(suffix.says === 'before' || suffix.says === 'inside' ? { words: suffix.words } : {}),
    ...named(eventOfFollowing(text, words.from)),
    ...(time?.time?.kind === 'clock' ? { time: time.time.at } : {}),
  });
  return { from: words.from, to: suffix.to, draft, weak: true };
};

const BEFORE_EVENT = /(?:之|以)?前(?![后期提列往述款置瞻沿台端三两一二四五六七八九十\d款条项段])/gu;
const POINT =
  /(?:届满|期满|到期|满|截止|结束|完成|开始|召开|开学|开工|施工|竣工|验收|投产|启动|实施|施行|上岗|离校|返校|报到|到位|审批|审查|投用|使用|运行|出具|签订|发布|公布|汛期|来临|到来|入冬|放假|开幕|开庭|举行|举办|下发|印发|离任|上市|登记)(?:之日|日)?$/u;

/** 许可证有效期届满前, 开学前: by an event, without a length. Only where nothing else speaks. */
export const readBeforeEvent = (text: string, from: number, to: number): Expression | null => {
  BEFORE_EVENT.lastIndex = from;
  for (let found = BEFORE_EVENT.exec(text); found !== null && found.index < to; found = BEFORE_EVENT.exec(text)) {
    const clause = sentenceBefore(text, found.index).split(',').at(-1) ?? '';
    const event = POINT.test(clause) || /(?:^|[应须需当请])[在于]/u.test(clause) ? nameOf(clause, false) : null;
    const end = found.index + found[0].length;
    if (event !== null && event.length > 1 && !/[\d:]/u.test(event)) {
      const starts = Math.max(from, found.index - event.length);
      const isBan = /^,?[^,。;]{0,12}(?:不得|不予|不准|禁止|不能|严禁)/u.test(text.slice(end, end + 20));
      return isBan
        ? {
            from: starts,
            to: end,
            weak: true,
            draft: { ...NOTHING_MORE, kind: 'other', type: 'until-event', word: found[0], event },
          }
        : {
            from: starts,
            to: end,
            weak: true,
            draft: draftOf({
              n: 0,
              unit: 'day',
              direction: 'before',
              mode: 'maximum',
              words: found[0],
              ...named(event),
            }),
          };
    }
  }
  return null;
};
