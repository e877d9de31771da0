/** An event from which a term runs, in the words of the text. */
export interface EventWords {
  readonly event: string;
  /** `after` 之日起、后, `before` 前. */
  readonly side: 'after' | 'before';
  /** It runs from the day after 次日起: the same term, as the day itself is never counted. */
  readonly nextDay: boolean;
}

/** How far back an event is looked for, in characters. */
const REACH = 120;
export const SENTENCE_END = /[。;!?\n]/u;

/** Words between the event and the length that say nothing of either. */
const FILLERS =
  /(?:,|的|最迟|最长|最多|至多|至少|最少|最短|至迟|一般|通常|原则上|应当|应该|应|必须|务必|须|需要|需|要|请|可以|可|均|并|也|将|未能|未|不得超过|不得多于|不超过|不少于|不得少于|不低于|不得晚于|不晚于|力争|争取|在|于|为|:|\(|共|总计|连续|其|约|大约|提前)+$/u;

/** How an event's clause ends, and what of the ending belongs to its name. */
const ENDINGS: readonly (readonly [pattern: RegExp, nextDay: boolean])[] = [
  [/(?:的)?(?:次日|翌日|第二[日天]|下一个?工作日)(?:起(?:算|计算)?|开始)$/u, true],
  [/(?:当[日天])?(?:起|起算|起计|开始)$/u, false],
  [/(?:(?:之|以)|(?<!今))后$/u, false],
];

/** Where the event's name begins: behind the last of these that opens it. */
const OPENERS = /(?<![各亲独擅])自(?![行然动愿己主治查评费治身媒由])|从(?![事业])/gu;
const PLACES = /(?:^|[^存现正潜所内])(?:在(?!线|校|建|职|编|岗|籍|册|案)|(?<![由关对基属位等低高大小优限至鉴])于)/gu;

/** The text of the sentence before a place, commas kept. */
export const sentenceBefore = (text: string, place: number): string => {
  const before = text.slice(Math.max(0, place - REACH), place);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (SENTENCE_END.test(before.charAt(index))) {
      return before.slice(index + 1);
    }
  }
  return before;
};

/** The event named before a length: 自收到申请之日起[20个工作日内]; in an earlier clause too: 接到报告后，应当于[1小时内]. */
export const eventBefore = (text: string, place: number): EventWords | null => {
  const sentence = sentenceBefore(text, place);
  const stripped = sentence.replace(FILLERS, '');
  return eventAtEnd(stripped) ?? eventInEarlierClause(stripped) ?? caseBefore(sentence);
};

const eventAtEnd = (clause: string): EventWords | null => {
  for (const [pattern, nextDay] of ENDINGS) {
    const found = pattern.exec(clause);
    if (found !== null) {
      const event = nameOf(clause.slice(0, found.index), true);
      return event === null ? null : { event, side: 'after', nextDay };
    }
  }
  const before = /(?:之|以)?前$/u.exec(clause);
  if (before !== null) {
    const event = nameOf(clause.slice(0, before.index), false);
    return event === null ? null : { event, side: 'before', nextDay: false };
  }
  const day = /(?:之日|之时)$/u.exec(clause);
  const event = day === null ? null : nameOf(clause, true);
  return event === null ? null : { event, side: 'after', nextDay: false };
};

/** Turns of a life or a case that stand before a length without a word: 离校两年内, 出生28天内. */
const CLOSED = /(?:离校|毕业|出生|退休|入职|离职|生育|分娩|签约|开工|竣工|通车|投产|注册|登记|成立)$/u;
const UNNAMED = /[的为一般原则上最长迟(:]$|^(?:规定|约定|要求|指定|限定|法定|承诺)/u;

/** What stands right before a length without a word between: 在出生[180天内], 答辩完[3天内]. */
export const eventRightBefore = (text: string, place: number): string | null => {
  const clause = sentenceBefore(text, place).split(',').at(-1) ?? '';
  const opener = lastOf(PLACES, clause);
  const since = firstOf(OPENERS, clause);
  if (since >= 0) {
    return nameOf(clause.replace(/的$/u, ''), true);
  }
  const own = CLOSED.exec(clause)?.[0];
  const name = (
    opener >= 0 ? clause.slice(opener) : (own ?? (/(?:完|毕|结束|届满|期满)$/u.test(clause) ? clause : ''))
  ).replace(/的$/u, '');
  return name.length < 2 || name.length > 20 || UNNAMED.test(name) ? null : nameOf(name, true);
};

/** An event named in a clause before: …后，… or …之日起，…. */
const eventInEarlierClause = (sentence: string): EventWords | null => {
  const clauses = sentence.split(',');
  for (let index = clauses.length - 1; index >= 0 && index >= clauses.length - 4; index -= 1) {
    const clause = clauses[index] ?? '';
    if (index < clauses.length - 1) {
      const whole = eventAtEnd(clause);
      if (whole?.side === 'after') {
        return whole;
      }
    }
    const inside =
      /^(.{2,60}?(?:之日(?=起)|(?=(?:(?<!今)之?后(?![续勤期代备台者果])|(?<![小临及同按定随暂准平限即届])时(?![间限期长段]))(?=.))))/u.exec(
        clause,
      );
    const event = inside?.[1] === undefined ? null : nameOf(inside[1], true);
    if (event !== null && event.length > 1) {
      return { event, side: 'after', nextDay: false };
    }
  }
  return null;
};

/** 经考核不合格的，在6个月之内…: the case is the event. */
const CASE =
  /^(?:经|对|如|发现|遇)?(?<event>[^,:]{1,24}(?:不合格|不通过|不符合[^,]{0,8}|终止|变更|发生[^,]{0,10}变化|合格|通过|批准|同意|核准|受理))的$/u;
const caseBefore = (sentence: string): EventWords | null => {
  const [last = '', before = ''] = sentence.split(',').reverse();
  const event = last.length < 8 ? CASE.exec(before)?.groups?.['event'] : undefined;
  return event === undefined ? null : { event, side: 'after', nextDay: false };
};

/** Events cut to one sign, 会前 and 会后: how they are called in full, before and after. */
const SHORT: Readonly<Record<string, readonly [string, string]>> = { 会: ['会议召开', '会议结束'] };

/** 最迟不得超过事发: the name begins behind the bound. */
const BOUND = /^.*?(?:不得?(?:超过|晚于|迟于)|不[能应]?(?:超过|晚于|迟于))/u;

/** The event's name out of a clause: behind 自, 从, 在, 于, or the whole last clause. */
export const nameOf = (text: string, forward: boolean): string | null => {
  const comma = text.lastIndexOf(',');
  const clause = text.slice(comma + 1);
  const opener = forward ? firstOf(OPENERS, clause) : -1;
  const place = opener >= 0 ? opener : lastOf(PLACES, clause);
  const name = clause
    .slice(Math.max(place, 0))
    .replace(/^(?:.{0,4}\)|\d+[、.])/u, '')
    .replace(BOUND, '')
    .replace(/^(?:\(|\)|:|、|"|应当|应该|应|须|需|可|要|请|均|并|即|的|将)+/u, '')
    .replace(/的$/u, '');
  return name.length === 0 || name.length > 80 || name === '对' ? null : (SHORT[name]?.[forward ? 1 : 0] ?? name);
};

const firstOf = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  return pattern.exec(text) === null ? -1 : pattern.lastIndex;
};

const lastOf = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  let last = -1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    last = pattern.lastIndex;
    pattern.lastIndex = found.index + 1;
  }
  return last;
};
