import { at, DASH, NUMBER, numberOf, sticky } from './numbers.ts';
import type { OtherPhrase } from './types.ts';

/** Words that limit without a date: 长期, 立即, 限期, 另行通知, 第9-11周. */
export interface LimitWords {
  readonly kind: 'words';
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly says:
    | { readonly kind: 'ongoing' }
    | { readonly kind: 'immediate' }
    | { readonly kind: 'other'; readonly type: OtherPhrase['type'] }
    | { readonly kind: 'weeks'; readonly first: number; readonly last: number; readonly next: boolean }
    /** 次日, 当日: a day counted from what stands before. */
    | { readonly kind: 'next-day'; readonly n: 0 | 1 }
    /** 9:30前 without a day. */
    | { readonly kind: 'clock' }
    /** 同上. */
    | { readonly kind: 'ditto' };
  /** An adverb that limits only where nothing else does: 及时, 定期. */
  readonly weak: boolean;
}

type Says = LimitWords['says'];
const other = (type: OtherPhrase['type']): Says => ({ kind: 'other', type });

/** One row a family, tried in order: pattern, what it says, and whether it limits beside other words. */
const ROWS: readonly (readonly [words: string, says: Says, firm?: 'firm'])[] = [
  [
    '(?:每[天日])?(?:24|二十四)小时的?[^,。;前后内\\d]{0,8}?(?:工作制|服务|值守|值班|带班|在岗|在线|开放|服务|监测|运行|待命|畅通|开机)',
    { kind: 'ongoing' },
    'firm',
  ],
  [
    '7[x×*]24小时|全天候|全年无休|常年|长年(?!累)|(?<!中)长期(?!以来|性|投资|护理|照护|贷款|债|借款|合同|处方|居住|稳定)',
    { kind: 'ongoing' },
  ],
  [
    '常态化|常态(?=推进|开展|实施|坚持|落实|运行|[,、;。)]|$)|经常性|(?:日常|持续|不断|长久)(?=推进|实施|开展|进行|坚持|抓好|深化|[,、;。)]|$)|持续|一直|全过程|贯穿(?:全年|始终)',
    { kind: 'ongoing' },
  ],
  [
    '即日起?[至到](?![\\d本今明]|.{0,4}(?:春节|元旦|国庆|中秋|端午|清明|五一|劳动|除夕|教师节|[年月]))(?=[^,。;\\d]{2,20}?(?:前|止|结束))[^,。;\\d]{2,20}?(?:之?前|为?止|结束)',
    other('until-event'),
    'firm',
  ],
  [
    '立即|立刻|即刻|马上|即时|第一时间|即知即改|立行立改|立查立改|即(?:行|改)即(?:改|行)|即日起(?!至|到|-|~)|自?即日(?!起(?:至|到|-|~))|(?:当场)',
    { kind: 'immediate' },
  ],
  ['尽快|尽早|从速|迅速', { kind: 'immediate' }],
  ['(?:直[至到]|至)[^,。;\\d]{2,20}?为止', other('until-event')],
  ['不定期', other('aperiodic')],
  [
    '(?:责令)?限期|限时|(?:按|在|于)?(?:规定|要求|限定|指定|约定|承诺|法定)(?:的)?(?:时间|期限|时限)(?:内|要求)?|(?:按|按照)(?:时限|时间|期限)(?:要求|节点)?',
    other('limited'),
  ],
  [
    '(?:另行|再行|届时)(?:通知|公告|公布|确定|规定|安排|商定|部署)|时间另(?:定|行)|自行(?:确定|安排|掌握|决定)|视(?:具体|实际)?(?:情况|需要|进展)(?:而定|确定)?|根据(?:工作|实际)?(?:情况|需要)(?:另行)?(?:确定|安排)|以(?:实际|正式)?通知为准|时间由[^,。;]{1,14}(?:确定|决定|安排)',
    other('notice'),
  ],
  ['待定|(?:时间)?(?:暂|尚)?未(?:定|确定)|待(?:[^,。;]{1,12}后)?(?:确定|明确|商定|议定)', other('tbd')],
  [
    '(?:按|按照|依照|根据|结合|参照|与)[^,。;]{0,20}?(?:时间安排|时间要求|进度要求|计划安排|工作安排|统一(?:安排|部署|要求)|(?:时间)?节点|时序进度)(?:要求)?(?:同步)?|以[^,。;]{1,20}为准|与[^,。;]{1,20}同步|(?:详|另)?见(?:附件|附表|通知|方案)',
    other('reference'),
  ],
  ['适时|及时|按时|按期|如期|择时|择机|适当时候', other('timely')],
  ['定期|定时', other('periodic')],
  ['(?:次|翌)日|(?:第二|转)[日天]', { kind: 'next-day', n: 1 }],
  ['当[日天](?!有|地)', { kind: 'next-day', n: 0 }],
  ['同上', { kind: 'ditto' }, 'firm'],
  ['(?:上午|中午|下午|晚上?)?\\d{1,2}(?::\\d{2}|[时点])(?=之?以?前)', { kind: 'clock' }],
  [
    '(?:第[一二三四五六七八]学期[初中末]?[或至到-])?第[一二三四五六七八]学(?:年|期)(?:第[一二]学期)?(?!第)(?:\\d{1,2}月份?)?',
    other('academic-term'),
    'firm',
  ],
  [
    '(?:本|下)?(?:学年|学期)(?:末|初|结束(?:前|时)?|中|内|期间|开学(?:初|时|前)?)|[春秋]季学期(?:末|初|内|期间|开学[前初]?)?|寒假|暑假|暑期|期[中末](?:考试)?(?=前|后|期间|结束)(?!(?:结束)?后?[\\d一两二三四五])',
    other('academic-term'),
  ],
];

const PATTERNS = ROWS.map(([words, says, firm]) => ({ pattern: sticky(words), says, weak: firm === undefined }));

const WEEKS = sticky(
  `(?<!上班|节后|开工|假后|当月|本月|[0-9]月|活动)(?:(?:本|(?<next>下))?学期)?(?:开学)?(?:后)?第(?<first>${NUMBER})周?(?:${DASH}第?(?<last>${NUMBER}))?(?:个?(?:教学)?周)(?!年)(?:的?(?:周|星期)?[一二三四五六日天])?(?:末|内)*`,
);
const WEEKS_LED = sticky('(?=(?:本|下)学期|开学|第|\\d)');
/** 于9-10周进行, 19-20教学周, 11周五: weeks of the school's calendar without 第. */
const BARE_WEEKS = sticky(
  `(?:(?<=(?<![少多高低迟晚长短大小早])于|[在为第]|^)|(?<![\\d.前近每共约逾满用])(?=\\d{1,2}周完成))(?<first>\\d{1,2})(?:(?:${DASH}|、)(?<last>\\d{1,2}))?(?:教学周|周(?=进行|完成|开展|举行|[一二三四五六日])|(?<=^\\d{1,2}(?:-|~|至|到)\\d{1,2})周$|(?<=[于在]\\d{1,2}(?:-|~|至|到)\\d{1,2})周(?=内)|(?<=(?<![少多高低迟晚长短大小早])于\\d{1,2}|在\\d{1,2})周(?![内前后以之年期岁]))(?:[一二三四五六日])?`,
);

/** Reads limiting words at a place of the text. */
export const readWords = (text: string, from: number): LimitWords | null => {
  const weeks = at(WEEKS_LED, text, from) && (at(WEEKS, text, from) ?? at(BARE_WEEKS, text, from));
  const first = numberOf(weeks?.groups['first']);
  if (weeks !== null && first !== null && first < 54) {
    const { word, to, groups } = weeks;
    const says = { first, last: numberOf(groups['last']) ?? first, next: groups['next'] !== undefined };
    return { kind: 'words', from, to, word, says: { kind: 'weeks', ...says }, weak: false };
  }
  for (const { pattern, says, weak } of PATTERNS) {
    const found = at(pattern, text, from);
    if (found !== null) {
      return { kind: 'words', from, to: found.to, word: found.word, says, weak };
    }
  }
  return null;
};
