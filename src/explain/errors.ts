import type { ErrorCode, ErrorFacts, Issue } from '../errors/index.ts';
import { isNot, mustEach, mustHave, mustList, mustText } from '../errors/index.ts';
import { documentText } from './document-text.ts';
import { historyText } from './history.ts';
import { optionText } from './option-text.ts';

/** The languages of all wording. */
export type Language = 'zh' | 'en';

/** An error in words: what is wrong 原因 and what to do 处理办法. */
export interface ErrorText {
  readonly reason: string;
  readonly remedy: string;
}

/** What can be worded: an error, an issue of a document, or a refused deadline. */
export type Worded = Pick<Issue, 'code' | 'message' | 'hint' | 'facts'> & {
  /** All problems of a document or a history, where there may be several. */
  readonly issues?: readonly Issue[];
};

type Wording = (fact: (name: string) => string, hint: string) => ErrorText;

const text =
  (reason: (fact: (name: string) => string) => string, remedy: string): Wording =>
  (fact) => ({ reason: reason(fact), remedy });

/** The names that come nearest to one that is not known. */
const nearestText = (fact: (name: string) => string, open: string, close: string): string => {
  const known = fact('nearest')
    .split('、')
    .filter((name) => name !== '' && name !== NOTHING);
  return known.length === 0 ? '' : `相近的有：${known.map((name) => `${open}${name}${close}`).join('、')}。`;
};

/** A law of which only a later text is kept was in force all the same; one that has ended is not one yet to come. */
const notInForce = (fact: (name: string) => string): string => {
  const [day, title, from] = [fact('day'), `《${fact('title')}》`, fact('firstInForce')];
  const [since, last] = [fact('since'), fact('lastInForce')].map((one) => (/^\d/.test(one) ? one : null));
  if (/^\d/.test(fact('checkedFrom'))) {
    return `${title}自 ${fact('checkedFrom')} 起的执行口径已经核对；此前的征期表多不按此计算，不推算 ${day}。`;
  }
  if (last !== null && last !== undefined && day > last) {
    return `${title}所载文本自 ${from} 起施行，至 ${last} 止；${day} 施行的文本未收录。`;
  }
  if (since !== null && since !== undefined && day >= since) {
    return `${title}自 ${since} 起施行，所载文本自 ${from} 起施行；此前文本未收录，不能确定 ${day} 的规定。`;
  }
  return `${day}${title}尚未施行（${since ?? from} 起施行）。`;
};

/** The Chinese wording of every code; a code without one does not compile. */
const CHINESE: { readonly [code in ErrorCode]: Wording } = {
  DAY_TYPE: text(
    (fact) => `${fact('value')} 不是日期。`,
    '请传入 YYYY-MM-DD 文本或 Luxon DateTime；Date 是时刻，请用 dayFromDb 并写明时区。',
  ),
  DAY_FORMAT: text(
    (fact) => `${fact('value')} 不是 YYYY-MM-DD 格式的日期。`,
    '请用半角数字和连字符写满四位年、两位月、两位日，如 2020-02-14；去掉空格和时间。',
  ),
  DAY_INVALID: text((fact) => `${fact('value')} 在日历上不存在。`, '请在来源处更正；本库不会擅自改成邻近日期。'),
  DAY_OUT_OF_RANGE: text((fact) => `${fact('value')} 超出公元 1 年至 9999 年。`, '请使用 0001-01-01 至 9999-12-31。'),
  DAY_IS_REST: text((fact) => `${fact('day')} 不是工作日。`, '请另选日期，或采用顺延等处理方式（如 following）。'),
  INSTANT_INVALID: text(
    (fact) => `${fact('value')} 不是可以确定的时刻。`,
    '请传入日期、有效的 Date，或带时差的时刻文本，如 2020-02-14T17:30:00+08:00。',
  ),
  ZONE_INVALID: text(
    (fact) => `${fact('value')} 不是时区。`,
    '请写明数据库驱动生成 Date 所用的时区，如 Asia/Shanghai。',
  ),
  COUNT_INVALID: text((fact) => `${fact('value')} 不是可用的整数。`, '请传入整数，如 20。'),
  OPTION_INVALID: optionText,
  MONTH_DAY_MISSING: text(
    (fact) => `到期月没有对应日（${fact('value')}）。`,
    '请选用 clamp（取月末日，民法典第二百零二条）或 overflow（取次月一日）。',
  ),
  RANGE_REVERSED: text(
    (fact) => `起止颠倒：止于 ${fact('to')}，早于起日 ${fact('from')}。`,
    '请把较早的日期写在前面。',
  ),
  CALENDAR_YEAR_MISSING: text(
    (fact) => `缺少 ${fact('year')} 年的工作日历，现有日历覆盖 ${fact('covered').replace(' to ', ' 至 ')}。`,
    '请在放假安排的通知印发后用 calendar.with(notice) 补充，或改用覆盖该年的日历。',
  ),
  CALENDAR_NOT_SETTLED: text(
    (fact) => `计算至 ${fact('due')}，而 ${fact('settledTo')} 以后的日子仍可能由下一年的通知调整。`,
    '请待下一年的放假安排通知印发后确定，或用 calendar.with(notice) 补充。',
  ),
  CALENDARS_DISJOINT: text(() => '两部日历没有共同覆盖的日子。', '请合并年份有重叠的日历。'),
  NOTICE_INVALID: text((fact) => `通知 ${fact('notice')} 不能采用：${fact('reason')}。`, '请对照通知原文更正。'),
  NOTICE_CONFLICT: text(
    (fact) => `通知 ${fact('notice')} 与已有的通知编号相同而内容不同，或者不知应归入哪一部日历。`,
    '请给新通知另编号；合并日历请先补入各自的日历再合并。',
  ),
  LAW_NOT_IN_FORCE: text(notInForce, '请使用所载文本施行期间的起算日，或用 deadline() 按当时适用的规定计算。'),
  LAW_VERSION_UNKNOWN: text(
    (fact) => `《${fact('title')}》${fact('firstInForce')} 文本在 ${fact('day')} 是否施行，未核。`,
    '请核对该文本的施行日，再以 version 和 inForceFrom 写明。',
  ),
  STATUTE_UNKNOWN: (fact) => ({
    reason: `没有收录 ${fact('value')}。`,
    remedy: `${nearestText(fact, '《', '》')}请用 statutes() 查看已收录的法律法规，或用 readStatute() 读入自己的。`,
  }),
  PERIOD_UNKNOWN: (fact) => ({
    reason: `《${fact('title')}》没有收录期限 ${fact('value')}。`,
    remedy: `${nearestText(fact, '', '')}请用 periods() 查看已收录的期限，并使用其编号或名称。`,
  }),
  PERIOD_WITHOUT_LENGTH: text(
    (fact) => `「${fact('words')}」没有可以这样计算的日数。`,
    '请用 inForce(day) 查看条文；没有日数的，不推算日期。',
  ),
  DEADLINE_NOT_DECIDED: text(() => '届满日尚未确定。', '请采用稳妥日（safe），或待放假通知印发后再定。'),
  WHEN_INVALID: text((fact) => `${fact('value')} 不能用于时限。`, '请按提示更正时限的写法。'),
  DOCUMENT_INVALID: text(
    (fact) => `文件内容有误：${documentText(fact('what'))}。`,
    '请逐条更正 issues 所列的问题；未采用任何内容。',
  ),
  UNIT_UNKNOWN: text((fact) => `名录中没有 ${fact('value')}。`, '请使用名录中的编号、名称或别名，或先补入名录。'),
  RECORD_INVALID: text(
    (fact) => `第 ${fact('value')} 条办理记录不能识别。`,
    '请写明 obligation、kind、on；kind 为 made、posted、received、submitted、returned、cancelled 之一。',
  ),
  CALENDAR_MISMATCH: text(
    (fact) => `所给日历 ${fact('given')} 不是计算该期限所用的日历 ${fact('calendar')}。`,
    '请传入计算时所用的日历，如 china.asKnownOn(…) 或补充通知后的日历。',
  ),
  CERTIFICATE_REFUSED: text((fact) => `不能出具期限计算表：${fact('what')}`, '请按提示处理后再出具。'),
  CERTIFICATE_SHAPE: text((fact) => `期限计算表的内容不能识别：${fact('what')}`, '请核对出具时的原件。'),
  CERTIFICATE_CALENDAR: text((fact) => `期限计算表的日历与放假通知不符：${fact('what')}`, '请补充通知，或者不予采用。'),
  CERTIFICATE_ARTICLE: text((fact) => `期限计算表引用的条文不能成立：${fact('what')}`, '请引用当时施行的文本原文。'),
  CERTIFICATE_COUNT: text((fact) => `期限计算表不能重新计算：${fact('what')}`, '请核对期限和起算日。'),
  CERTIFICATE_DIFFERS: text(
    (fact) => `期限计算表 ${fact('path')} 处写作 ${fact('given')}，重新计算为 ${fact('made')}。`,
    '该表与事实不符，不应采用。',
  ),
  WORDING_REFUSED: text((fact) => `不能出具该文字：${fact('zh')}`, '请按提示补充案情，或者改用其他用途。'),
  HISTORY_INVALID: historyText,
  TABLE_INVALID: text((fact) => `表格不能读取：${fact('what')}。`, '请按提示更正后重读；未采用任何内容。'),
};

/**
 * An error of this library in words.
 * @example
 * errorText(caught, 'zh').remedy; //=> 请传入整数，如 20。
 */
export const errorText = (issue: Worded, language: Language): ErrorText => {
  mustHave(issue, 'an error of this library', ['code', 'message', 'hint', 'facts']);
  mustEach(issue.issues ?? [], 'issues', ['code', 'path', 'message', 'hint', 'facts']);
  for (const { path } of issue.issues ?? []) {
    mustList(path, 'steps of a path');
    for (const step of path) {
      mustText(typeof step === 'number' ? '' : step, 'a step of a path');
    }
  }
  checkLanguage(language);
  return language === 'en' ? { reason: issue.message, remedy: issue.hint } : chineseText(issue);
};

const ownText = ({ code, facts, hint }: Worded): ErrorText => {
  if (!Object.hasOwn(CHINESE, code)) {
    throw isNot('OPTION_INVALID', code, 'a code of this library', 'Pass an error of this library.');
  }
  mustText(hint, 'a hint');
  return CHINESE[code]((name) => factOf(facts, name), hint);
};

/** As many problems as the English message tells. */
const MOST_TOLD = 5;

/** The wording of an error, and of several problems each with its place, as the English message has them. */
const chineseText = (issue: Worded): ErrorText => {
  const { reason, remedy } = ownText(issue);
  const issues = issue.issues ?? [];
  // A history with one fault is worded by the fault itself.
  if (issues.length === 0 || (issues.length === 1 && issue.facts['fault'] !== undefined)) {
    return { reason, remedy };
  }
  const told = issues.slice(0, MOST_TOLD).map((one) => ({ ...ownText(one), at: one.path.join('.') || '全文' }));
  const more = issues.length > told.length ? [`其余 ${issues.length - told.length} 处从略。`] : [];
  const reasons = told.map(
    ({ at, reason: why }, index) => `（${index + 1}）${at}：${why.replace(/^文件内容有误：/, '')}`,
  );
  const remedies = told.map(({ remedy: cure }, index) => `（${index + 1}）${cure}`);
  const cured = issues.some(({ code }) => code !== 'DOCUMENT_INVALID');
  return {
    reason: `${reason}${[...reasons, ...more].join('')}`,
    remedy: cured ? `${remedy}${remedies.join('')}` : remedy,
  };
};

/** Throws `OPTION_INVALID` for a language that has no words here. */
export const checkLanguage = (language: Language): void => {
  if (language !== 'zh' && language !== 'en') {
    throw isNot('OPTION_INVALID', language, 'a language', 'Choose one of: zh, en.');
  }
};

/** An error as lines to print: 原因 and 处理办法. */
export const errorLines = (issue: Worded, language: Language): readonly string[] => {
  const { reason, remedy } = errorText(issue, language);
  return language === 'zh' ? [`原因：${reason}`, `处理办法：${remedy}`] : [`Reason: ${reason}`, `Remedy: ${remedy}`];
};

/** What stands for a fact that is not given. */
const NOTHING = '……';

/** Words that stand for values which cannot be shown. */
const SHOWN: Readonly<Record<string, string>> = { 'A Date': 'Date 对象', 'An object': '该对象', 'no year': '空' };

const factOf = (facts: ErrorFacts, name: string): string => {
  const value = String(facts[name] ?? NOTHING);
  return SHOWN[value] ?? value;
};
