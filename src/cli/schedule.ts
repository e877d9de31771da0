import { china } from '../calendar/index.ts';
import { guangzhou2020, obligationsOf } from '../directive/index.ts';
import { distanceText, type Language, limitText, statusText } from '../explain/index.ts';
import { type Assessment, assess, hangingOn, onTimeRate, type Status, summarize } from '../schedule/index.ts';
import { type Column, tableLines } from './table.ts';

/** What the main job was asked for. */
export interface ScheduleRequest {
  readonly asOf: string;
  readonly to: string;
  readonly units: readonly string[] | undefined;
  readonly language: Language;
}

/** The assessments of the directive that was asked for. */
export const assessmentsFor = ({ asOf, to, units }: ScheduleRequest): readonly Assessment[] =>
  assess(obligationsOf(guangzhou2020, units === undefined ? { to } : { to, units }), { asOf });

const WORDS = {
  zh: {
    heads: ['序号', '责任单位', '工作任务', '时限', '剩余或逾期工作日', '状态'],
    bodyTask: '正文',
    summary: '汇总',
    total: '合计',
    rate: '按期办结率',
    rateNote: '按期办结数÷截至当日应办结数，已撤销、长期和争取类不计；未载入办结记录',
    known: '日历已确定至',
    asThen: '截至日当时至',
    next: '下一份通知',
    usually: '通常印发于',
    hanging: '本表待后续通知确定的事项',
    aside: (words: string) => `（${words}）`,
    named: (title: string) => `《${title}》`,
    stop: '；',
    dash: '—',
  },
  en: {
    heads: ['No.', 'Unit', 'Task', 'Time limit', 'Working days left or late', 'Status'],
    bodyTask: 'body',
    summary: 'Summary',
    total: 'total',
    rate: 'done on time',
    rateNote:
      'done in time ÷ due by that day; cancelled, standing and target ones left out; no records of completion loaded',
    known: 'Calendar settled to',
    asThen: 'as known on the day to',
    next: 'Next notice',
    usually: 'usually published',
    hanging: 'obligations of this table that hang on notices to come:',
    aside: (words: string) => ` (${words})`,
    named: (title: string) => ` 《${title}》`,
    stop: '; ',
    dash: ' to ',
  },
} as const;

/** The schedule as an aligned table with its summary. */
export const scheduleLines = (assessments: readonly Assessment[], request: ScheduleRequest): readonly string[] => {
  const { language, asOf } = request;
  const words = WORDS[language];
  const [number, unit, task, limit, distance, status] = words.heads;
  const columns: readonly Column[] = [
    { head: number, align: 'right' },
    { head: unit, longest: 58 },
    { head: task, longest: 44 },
    { head: limit, longest: 40 },
    { head: distance, align: 'right' },
    { head: status },
  ];
  const rows = assessments.map((assessment) => {
    const { obligation } = assessment;
    return [
      obligation.row === null ? words.bodyTask : String(obligation.row),
      obligation.unit.name,
      taskText(assessment),
      limitText(obligation, language),
      distanceText(assessment, language),
      statusText(assessment.status, language),
    ];
  });
  const heading =
    language === 'zh' ? `${guangzhou2020.number}  截至 ${asOf}` : `${guangzhou2020.number}  as of ${asOf}`;
  return [heading, '', ...tableLines(columns, rows), '', ...summaryLines(assessments, asOf, language)];
};

/** The task, and its step where it has more than one. */
const taskText = ({ obligation: { task, title, step } }: Assessment): string => {
  const steps = guangzhou2020.tasks.find(({ id }) => id === task)?.milestones.length ?? 1;
  return steps > 1 ? `${step}（${title}）` : title;
};

/** How far dates are settled today and by what was known on the day, and what hangs on the next notice. */
const horizonLines = (assessments: readonly Assessment[], asOf: string, language: Language): readonly string[] => {
  const words = WORDS[language];
  const then = china.horizon(asOf);
  const { next } = china.horizon(china.coverage?.to ?? asOf);
  const hanging = hangingOn(assessments.map(({ obligation }) => obligation)).length;
  return [
    `${words.known} ${china.coverage?.settledTo}${words.aside(`${words.asThen} ${then.settledTo ?? '—'}`)}  ${china.id}`,
    ...(next === null
      ? []
      : [
          `${words.next}${words.named(next.title)}${words.aside(`${words.usually} ${next.usuallyFrom}${words.dash}${next.usuallyTo}`)}${words.stop}${words.hanging} ${hanging}`,
        ]),
  ];
};

const summaryLines = (assessments: readonly Assessment[], asOf: string, language: Language): readonly string[] => {
  const words = WORDS[language];
  const { numerator, denominator, rate } = onTimeRate(assessments);
  const counts = summarize(assessments, { by: 'status' }).map(({ key, total }) => [
    statusText(key as Status, language),
    String(total),
  ]);
  const percent = rate === null ? '—' : `${(rate * 100).toFixed(1)}%`;
  return [
    ...tableLines(
      [{ head: words.summary }, { head: '', align: 'right' }],
      [...counts, [words.total, String(assessments.length)]],
    ),
    '',
    `${words.rate} ${numerator}/${denominator} = ${percent}${words.aside(words.rateNote)}`,
    ...horizonLines(assessments, asOf, language),
  ];
};
