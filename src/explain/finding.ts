import { match } from 'ts-pattern';
import type { Finding } from '../directive/index.ts';
import { isNot, mustHave, mustList, mustText, noKindOf } from '../errors/index.ts';
import { checkLanguage, type Language } from './errors.ts';

const DIFFERS = {
  action: { zh: '行为', en: 'what is to be done' },
  wording: { zh: '措辞', en: 'the wording' },
  period: { zh: '周期', en: 'the period' },
  units: { zh: '责任单位', en: 'the units' },
  start: { zh: '起点', en: 'the start' },
} as const;

/**
 * A finding of `review` in one sentence.
 * @throws {QixianError} `OPTION_INVALID` for what is no finding or no language
 * @example
 * findingText(review(guangzhou2020)[5], 'zh'); //=> 第1、28项：时限2020-10-31为休息日，建议提前至2020-10-30。
 */
export const findingText = (finding: Finding, language: Language): string => {
  mustHave(finding, 'a finding', ['kind', 'tasks']);
  checkPrinted(finding);
  checkLanguage(language);
  return language === 'zh' ? `${tasksZh(finding)}：${chinese(finding)}` : `${tasksEn(finding)}: ${english(finding)}`;
};

/** What is printed of a finding: words, numbers, lists of words. */
const checkPrinted = (finding: Finding): void => {
  for (const [name, value] of Object.entries(finding)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) {
      mustText(typeof one === 'number' ? '' : one, name);
    }
  }
  mustList(finding.tasks, 'tasks');
  if (finding.kind === 'first-occurrence-open') {
    mustList(finding.others, 'other readings');
  }
  if (finding.kind === 'body-table-mismatch' && !Object.hasOwn(DIFFERS, finding.differs)) {
    throw isNot('OPTION_INVALID', finding.differs, 'a difference', 'Pass a finding of review.');
  }
};

const rows = ({ tasks }: Finding): readonly string[] => tasks.filter((task) => /^\d+$/.test(task));

const tasksZh = (finding: Finding): string => {
  const others = finding.tasks.length - rows(finding).length;
  const numbered = rows(finding).length > 0 ? [`第${rows(finding).join('、')}项`] : [];
  return [...numbered, ...(others > 0 ? [`正文事项${others}件`] : [])].join('及');
};

const tasksEn = (finding: Finding): string => `task ${finding.tasks.join(', ')}`;

const chinese = (finding: Finding): string =>
  match(finding)
    .with({ kind: 'body-table-mismatch' }, ({ article, differs, body, table }) => {
      return `正文${article}与清单的${DIFFERS[differs].zh}不一致：正文“${body}”，清单“${table}”。`;
    })
    .with({ kind: 'due-on-rest-day' }, ({ day, advisory }) => {
      return `时限${day}为休息日${advisory === null ? '' : `，建议提前至${advisory}`}。`;
    })
    .with({ kind: 'start-on-rest-day' }, ({ day, firstWorkday }) => `起点${day}为休息日，首个工作日为${firstWorkday}。`)
    .with({ kind: 'day-unsettled' }, ({ day }) => `${day}是否休息待放假通知确定。`)
    .with({ kind: 'open-group' }, ({ group, article, named, stated }) => {
      const count = stated === null ? '' : `，文称${stated}个`;
      return `“${group}”为开放名单，${article}点名${named}个${count}，其余未列名。`;
    })
    .with({ kind: 'group-without-members' }, ({ group }) => `“${group}”未列明成员。`)
    .with({ kind: 'soft-wording' }, ({ words }) => `“${words}”为倡导性要求，不计逾期。`)
    .with({ kind: 'first-occurrence-open' }, ({ first, others }) => {
      return `首次办理未写明，按${first}起计，另一口径为${others.join('、')}。`;
    })
    .with({ kind: 'missing-start' }, ({ article, words }) => `清单未写起点，正文${article}为“${words}”。`)
    .with({ kind: 'report-without-day' }, ({ report }) => `期满后“${report}”未写期限，需另行确定。`)
    .with({ kind: 'time-of-day-open' }, ({ words }) => `“${words}”没有统一钟点。`)
    .exhaustive(noKindOf('a finding of review'));

const english = (finding: Finding): string =>
  match(finding)
    .with({ kind: 'body-table-mismatch' }, ({ article, differs, body, table }) => {
      return `article ${article} and the table differ in ${DIFFERS[differs].en}: body “${body}”, table “${table}”.`;
    })
    .with({ kind: 'due-on-rest-day' }, ({ day, advisory }) => {
      return `${day} is a rest day${advisory === null ? '' : `; ${advisory} is advised`}.`;
    })
    .with({ kind: 'start-on-rest-day' }, ({ day, firstWorkday }) => {
      return `the start ${day} is a rest day; the first workday is ${firstWorkday}.`;
    })
    .with({ kind: 'day-unsettled' }, ({ day }) => `whether ${day} is worked hangs on a notice.`)
    .with({ kind: 'open-group' }, ({ group, article, named, stated }) => {
      return `${group} is open: ${article} names ${named}${stated === null ? '' : ` of ${stated}`}.`;
    })
    .with({ kind: 'group-without-members' }, ({ group }) => `no member of ${group} is named.`)
    .with({ kind: 'soft-wording' }, ({ words }) => `“${words}” asks without binding; it is never overdue.`)
    .with({ kind: 'first-occurrence-open' }, ({ first, others }) => {
      return `the first occurrence is not stated; ${first} is taken, ${others.join(', ')} is the other reading.`;
    })
    .with({ kind: 'missing-start' }, ({ article, words }) => `the row has no start; article ${article} has “${words}”.`)
    .with({ kind: 'report-without-day' }, ({ report }) => `“${report}” after each period has no day.`)
    .with({ kind: 'time-of-day-open' }, ({ words }) => `“${words}” names no clock time.`)
    .exhaustive(noKindOf('a finding of review'));
