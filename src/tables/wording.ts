import { match } from 'ts-pattern';
import type { CellFault } from './grid.ts';
import type { OpenPoint } from './points.ts';
import type { ProgressFault, ProgressState } from './progress.ts';
import type { RecordPoint } from './records.ts';

const FAULTS: { readonly [fault in CellFault]: { readonly zh: string; readonly en: string } } = {
  formula: { zh: '公式未存计算结果', en: 'a formula without its stored value' },
  'error-value': { zh: '单元格为错误值', en: 'an error value' },
  instant: { zh: '单元格为时刻，未写明时区', en: 'an instant without a zone' },
  serial: { zh: '序列号不是日期', en: 'a serial number that is no day' },
  value: { zh: '单元格内容无法识别', en: 'a value that is no text, number or day' },
};

const LEFT_OUT = {
  heading: { zh: '分类标题', en: 'a heading' },
  sum: { zh: '合计行', en: 'a sum' },
  note: { zh: '表注', en: 'a note' },
  header: { zh: '重复的表头', en: 'the header again' },
} as const;

/**
 * A point of the report in one sentence 待定、待核事项.
 * @example
 * pointText(table.report[0], 'zh'); //=> 待定 C3（第2项）：责任单位栏为空，请填写责任单位。
 */
export const pointText = (point: OpenPoint, language: 'zh' | 'en'): string => {
  const { at, rows, needs } = point;
  const items = rows.filter((no) => no !== '');
  if (language === 'zh') {
    const whose = items.length === 0 ? '' : `（第${items.join('、')}项）`;
    return `${needs === 'decision' ? '待定' : '待核'} ${at}${whose}：${chinese(point)}`;
  }
  const whose = items.length === 0 ? '' : ` (item ${items.join(', ')})`;
  return `${needs === 'decision' ? 'To decide' : 'To check'} ${at}${whose}: ${english(point)}`;
};

const chinese = ({ about }: OpenPoint): string =>
  match(about)
    .with({ kind: 'unit-missing' }, () => '责任单位栏为空，请填写责任单位。')
    .with({ kind: 'unit-unknown' }, ({ name }) => `名录中没有“${name}”，请指明单位或补入名录。`)
    .with({ kind: 'unit-ambiguous' }, ({ name, ids }) => `“${name}”在名录中对应${ids.join('、')}，请指明一个。`)
    .with({ kind: 'task-missing' }, () => '工作任务栏为空，请填写任务。')
    .with({ kind: 'time-missing' }, () => '完成时限栏为空，请确定时限。')
    .with({ kind: 'time-unread' }, ({ words, why }) => `“${words}”不能读取（${bare(why)}），请确定时限。`)
    .with({ kind: 'time-no-limit' }, ({ words }) => `“${words}”不是时限，请确定时限。`)
    .with({ kind: 'time-without-day' }, ({ words }) => `“${words}”没有可以推定的日期，请确定时限。`)
    .with({ kind: 'exception-unknown' }, ({ name, words }) => `“${words}”另有时限，名录中没有“${name}”，请指明单位。`)
    .with({ kind: 'cell-unread' }, ({ fault, text }) => `${FAULTS[fault].zh}${shown(text)}，未读取，请填写内容。`)
    .with({ kind: 'group-open' }, ({ words, named, stated }) => {
      return `“${words}”为开放名单，列名${named}个${stated === null ? '' : `，文称${stated}个`}，请核对其余单位。`;
    })
    .with({ kind: 'group-unnamed' }, ({ words }) => `“${words}”未列明成员，按一组处理，请核对。`)
    .with({ kind: 'unit-out-of-time' }, ({ name, successor }) => {
      return `“${name}”在文件印发之日不以此名存在${successor === null ? '' : `，职责由${successor}承接`}，请核对。`;
    })
    .with({ kind: 'carried' }, ({ from, text }) => `承前，取${from}“${text}”，请核对。`)
    .with({ kind: 'time-readings' }, ({ words, readings }) => {
      return `“${words}”另有读法：${readings.map(({ why }) => bare(why)).join('；')}，请核对。`;
    })
    .with({ kind: 'time-warning' }, ({ words, message }) => `“${words}”：${bare(message)}，请核对。`)
    .with({ kind: 'time-inferred' }, ({ words }) => `“${words}”部分内容承上一行，请核对。`)
    .with({ kind: 'day-as-limit' }, ({ words, day }) => `“${words}”未写“前”，按${day}当日届满，请核对。`)
    .with({ kind: 'serial-day' }, ({ serial, day }) => `数字${serial}按日期序列号读为${day}，请核对。`)
    .with({ kind: 'number-repeated' }, ({ id }) => `序号${id}重复，请核对。`)
    .with({ kind: 'number-gap' }, ({ expected, found }) => `序号应为${expected}，实为${found}，请核对是否缺行。`)
    .with({ kind: 'row-left-out' }, ({ why, text }) => `“${text}”为${LEFT_OUT[why].zh}，未列为任务。`)
    .with({ kind: 'column-kept-apart' }, ({ header }) => `“${header}”栏用途不明，原样保留。`)
    .with({ kind: 'outside' }, ({ words }) => `表外文字“${words}”，未读取。`)
    .with({ kind: 'division-unsure' }, () => '本行各栏的分界不明确，请对照原表。')
    .exhaustive();

const english = ({ about }: OpenPoint): string =>
  match(about)
    .with({ kind: 'unit-missing' }, () => 'the row names no unit; say who is responsible.')
    .with({ kind: 'unit-unknown' }, ({ name }) => `the roster has no ${name}; name a unit or add it.`)
    .with({ kind: 'unit-ambiguous' }, ({ name, ids }) => `${name} may be ${ids.join(' or ')}; name one.`)
    .with({ kind: 'task-missing' }, () => 'the row has no task; write one.')
    .with({ kind: 'time-missing' }, () => 'the row has no time limit; decide on one.')
    .with({ kind: 'time-unread' }, ({ words, code }) => `“${words}” cannot be read (${code}); decide on a time limit.`)
    .with({ kind: 'time-no-limit' }, ({ words }) => `“${words}” is no time limit; decide on one.`)
    .with({ kind: 'time-without-day' }, ({ words }) => `“${words}” gives no day; decide on a time limit.`)
    .with({ kind: 'exception-unknown' }, ({ name, words }) => {
      return `“${words}” is a limit of its own, and the roster has no ${name}; name the unit.`;
    })
    .with(
      { kind: 'cell-unread' },
      ({ fault, text }) => `${FAULTS[fault].en}${shown(text)}; nothing was read, fill it in.`,
    )
    .with({ kind: 'group-open' }, ({ words, named, stated }) => {
      return `“${words}” is open: it names ${named}${stated === null ? '' : ` of ${stated}`}.`;
    })
    .with({ kind: 'group-unnamed' }, ({ words }) => `“${words}” names no member; it is taken as one group.`)
    .with({ kind: 'unit-out-of-time' }, ({ name, successor }) => {
      return `${name} is no unit of this name on the day of the document${successor === null ? '' : `; see ${successor}`}.`;
    })
    .with({ kind: 'carried' }, ({ from, text }) => `taken over from ${from}: “${text}”.`)
    .with({ kind: 'time-readings' }, ({ words, readings }) => {
      return `“${words}” has ${readings.length} other reading(s).`;
    })
    .with({ kind: 'time-warning' }, ({ words, warning }) => `“${words}”: ${warning}.`)
    .with({ kind: 'time-inferred' }, ({ words, what }) => `“${words}”: ${what.join(', ')} taken from the row above.`)
    .with(
      { kind: 'day-as-limit' },
      ({ words, day }) => `“${words}” has no 前; ${day} was taken as the last day in time.`,
    )
    .with({ kind: 'serial-day' }, ({ serial, day }) => `the number ${serial} was read as the serial number of ${day}.`)
    .with({ kind: 'number-repeated' }, ({ id }) => `the number ${id} stands twice.`)
    .with(
      { kind: 'number-gap' },
      ({ expected, found }) => `${expected} was expected, ${found} found; a row may be missing.`,
    )
    .with({ kind: 'row-left-out' }, ({ why, text }) => `“${text}” is ${LEFT_OUT[why].en}, no task.`)
    .with({ kind: 'column-kept-apart' }, ({ header }) => `the column “${header}” was not read; its cells are kept.`)
    .with({ kind: 'outside' }, ({ words }) => `“${words}” stands beside the table.`)
    .with(
      { kind: 'division-unsure' },
      () => 'the cells of this row could be divided otherwise; compare with the document.',
    )
    .exhaustive();

/** Words of another room without their stop. */
const bare = (sentence: string): string => sentence.replace(/。$/, '');

const shown = (text: string): string => (text === '' ? '' : ` ${text.slice(0, 60)}`);

const UNREAD: { readonly [fault in ProgressFault]: { readonly zh: string; readonly en: string } } = {
  words: { zh: '所述不止一种明确的状态', en: 'it says more than one known state' },
  'several-days': { zh: '写有几个日期', en: 'it names several days' },
  'day-impossible': { zh: '日期不存在', en: 'it names a day that does not exist' },
  'day-outside': { zh: '日期在文件印发之前或填报之后', en: 'its day lies outside document and table' },
  'year-open': { zh: '未写年份，不止一年相符', en: 'more than one year fits' },
  'days-differ': { zh: '与实际完成时间不一致', en: 'it differs from the actual completion' },
};

const STATES: { readonly [state in ProgressState]: { readonly zh: string; readonly en: string } } = {
  done: { zh: '已完成', en: 'done' },
  submitted: { zh: '待审核', en: 'submitted' },
  returned: { zh: '退回重办', en: 'returned' },
  cancelled: { zh: '已撤销', en: 'cancelled' },
  'under-way': { zh: '办理中', en: 'under way' },
  'not-begun': { zh: '未启动', en: 'not begun' },
  standing: { zh: '长期', en: 'standing' },
};

/** Why a row of a progress table gave no record, in one sentence. */
export const recordPointText = ({ at, rows, about }: RecordPoint, language: 'zh' | 'en'): string => {
  const no = rows.filter((one) => one !== '').join('、');
  const zh = match(about)
    .with({ kind: 'progress-unread' }, ({ why, words }) => `“${words}”未读取，${UNREAD[why].zh}。`)
    .with({ kind: 'day-missing' }, ({ state, words }) => `“${words}”读为${STATES[state].zh}，未写日期，请补充。`)
    .with({ kind: 'no-obligation' }, ({ task }) => `没有与第${task}项及其单位对应的应办事项。`)
    .with({ kind: 'several-obligations' }, (one) => `对应${one.obligations.length}个应办事项，请指明。`)
    .exhaustive();
  const en = match(about)
    .with({ kind: 'progress-unread' }, ({ why, words }) => `“${words}” was not read: ${UNREAD[why].en}.`)
    .with({ kind: 'day-missing' }, ({ state, words }) => `“${words}” is ${STATES[state].en}, without a day; add it.`)
    .with({ kind: 'no-obligation' }, ({ task }) => `no obligation has the number ${task} and this unit.`)
    .with({ kind: 'several-obligations' }, (one) => `${one.obligations.length} obligations may be meant; name one.`)
    .exhaustive();
  return language === 'zh'
    ? `待定 ${at}${no === '' ? '' : `（第${no}项）`}：${zh}`
    : `To decide ${at}${no === '' ? '' : ` (item ${no})`}: ${en}`;
};
