import { china, type WorkCalendar } from '../calendar/index.ts';
import type { Delivery, Directive, Milestone, Task } from '../directive/index.ts';
import { mustEach, mustHave, mustText } from '../errors/index.ts';
import { whole } from '../kernel/index.ts';
import type { Assessment } from '../schedule/index.ts';
import { distanceText, limitText } from './assessment.ts';
import type { Language } from './errors.ts';
import { periodText } from './period.ts';
import { statusText } from './status.ts';
import { refuseWording } from './story.ts';
import { dayAndWeekday, dayText, shortDay } from './words.ts';

/** What a letter that presses for an overdue row is made of, beside the assessment. */
export interface ReminderOptions {
  /** The directive that imposes the task. */
  readonly directive: Directive;
  /** What the letter is about: 基层政务公开标准目录编制公开; the task's title unless given. */
  readonly subject?: string;
  /** Which annex the table is: 附件1. */
  readonly annex?: string;
  /** What the unit had to do by the day: 在区政府门户网站以文件汇编形式公开目录. */
  readonly action?: string;
  /** Where the body says so: 方案第一部分第（一）项. */
  readonly place?: string;
  /** The day by which to answer; the third working day after the day of the letter unless given. */
  readonly replyBy?: string;
  readonly calendar?: WorkCalendar;
  readonly contact?: { readonly name?: string; readonly telephone?: string };
}

/** The words of the options that are printed as they are. */
const PRINTED = ['subject', 'annex', 'action', 'place', 'replyBy'] as const;

/** Fails unless a text can be told of an assessment of a directive. Throws `OPTION_INVALID`. */
export const checkReminder = (assessment: Assessment, options: ReminderOptions): void => {
  mustHave(assessment, 'an assessment', ['obligation', 'asOf', 'status', 'left', 'late']);
  mustText(assessment.status, 'a status');
  mustHave(assessment.late, 'what is late', ['days', 'workdays']);
  whole(assessment.late.days);
  whole(assessment.late.workdays ?? 0);
  mustHave(assessment.obligation, 'an obligation', ['task', 'milestone', 'directive', 'unit', 'rule', 'timing']);
  mustHave(assessment.obligation.rule, 'the rule of an obligation', ['when']);
  mustHave(assessment.obligation.rule.when, 'a time limit', ['kind']);
  mustHave(assessment.obligation.unit, 'a unit', ['id', 'name']);
  const { directive, contact = {} } = options;
  mustHave(directive, 'a directive', ['id', 'title', 'number', 'tasks', 'roster', 'supervisor']);
  mustEach(directive.tasks, 'tasks', ['id', 'title', 'articles', 'milestones']);
  mustHave(directive.roster, 'a roster', ['units']);
  mustEach(directive.roster.units, 'units', ['id', 'name']);
  mustHave(contact, 'a contact');
  const { task, occurrence = '' } = assessment.obligation;
  for (const words of [directive.id, directive.title, directive.number, task, occurrence]) {
    mustText(words, 'words that can be printed');
  }
  for (const words of [contact.name, contact.telephone, ...PRINTED.map((name) => options[name])]) {
    mustText(words ?? '', 'words that can be printed');
  }
};

interface Parts {
  readonly unit: string;
  readonly address: string;
  readonly you: string;
  readonly from: string;
  readonly we: string;
  readonly task: Task;
  readonly milestone: Milestone;
  readonly due: string;
  readonly replyBy: string;
}

const partsOf = ({ obligation, asOf, due, status }: Assessment, options: ReminderOptions): Parts => {
  const { directive, calendar = china, replyBy = calendar.addWorkdays(asOf, 3) } = options;
  const task = directive.tasks.find(({ id }) => id === obligation.task);
  const milestone = task?.milestones.find(({ key }) => key === obligation.milestone);
  if (status !== 'overdue' || due === null) {
    throw refuseWording(
      `Only what is overdue is pressed for; this is ${status}.`,
      '只有逾期未办结的事项才催办',
      "Filter the assessments by status 'overdue'.",
    );
  }
  if (task === undefined || milestone === undefined || directive.id !== obligation.directive) {
    throw refuseWording(
      `The directive ${directive.id} has no task ${obligation.task}.`,
      '所给方案中没有该任务',
      'Pass the directive from which the obligation was made.',
    );
  }
  const unit = directive.roster.units.find(({ id }) => id === obligation.unit.id);
  const office = directive.roster.units.find(({ id }) => id === directive.supervisor);
  return {
    unit: obligation.unit.name,
    address: unit?.fullName ?? obligation.unit.name,
    you: unit?.addressedAs ?? '你单位',
    from: office?.fullName ?? directive.issuer,
    we: (office?.addressedAs ?? '你单位').replace('你', '我'),
    task,
    milestone,
    due,
    replyBy,
  };
};

const deliveryZh = (delivery: Delivery | undefined, name: string): string => {
  switch (delivery?.kind) {
    case 'publish':
      return `在${delivery.where}${delivery.form === undefined ? '' : `以${delivery.form}形式`}${name}`;
    case 'report':
      return `${name}，并报${delivery.to}`;
    default:
      return `完成“${name}”`;
  }
};

/** The period of a recurring row in brackets, since the row alone does not say which one is meant. */
const whichPeriod = ({ obligation }: Assessment, lang: Language): string => {
  const period = periodText(obligation, lang);
  return period === null ? '' : lang === 'zh' ? `（${period}）` : ` (${period})`;
};

/** A letter that presses for what is overdue 催办函. */
export const reminderLetter = (assessment: Assessment, options: ReminderOptions, lang: Language): string => {
  const parts = partsOf(assessment, options);
  return lang === 'zh' ? letterZh(assessment, options, parts) : letterEn(assessment, options, parts);
};

const late = ({ late: { days, workdays } }: Assessment, lang: Language): string => {
  if (lang === 'zh') {
    return workdays === null ? `${days}日` : `${days}日（${workdays}个工作日）`;
  }
  return workdays === null ? `${days} days` : `${days} days (${workdays} working days)`;
};

const letterZh = (assessment: Assessment, options: ReminderOptions, parts: Parts): string => {
  const { directive, contact, annex = '附件' } = options;
  const { address, you, from, we, task, milestone, due, replyBy } = parts;
  const [delivery] = milestone.delivery;
  const subject = options.subject ?? `“${task.title}”`;
  const action = options.action ?? deliveryZh(delivery, milestone.name);
  const told = options.place ?? (task.articles.length === 0 ? '' : `方案第${task.articles.join('、')}项`);
  const place = told === '' ? '' : `（${told}）`;
  const row = task.row === null ? '' : `${annex}第${task.row}项`;
  const asked = delivery?.kind === 'publish' ? '完成情况、公开网址' : '完成情况';
  const slot = (text: string | undefined): string => text ?? '［ ］';
  return [
    `**关于催办${subject}工作的函**`,
    `${address}：`,
    `《${directive.title}》（${directive.number}）${row}“${task.title}”明确，${you}应于${dayText(due, 'zh')}前${whichPeriod(assessment, 'zh')}${action}${place}。`,
    `截至${dayText(assessment.asOf, 'zh')}，${we}未收到${you}完成情况的报告，距规定时限已逾期${late(assessment, 'zh')}。请${you}抓紧办理，并于${dayAndWeekday(replyBy, 'zh')}下班前将${asked}（未完成的，说明原因及预计完成时间）书面反馈${we}。如已完成，请一并附送证明材料。`,
    '附件：任务办理情况表',
    `${from}\n${dayText(assessment.asOf, 'zh')}`,
    `（联系人：${slot(contact?.name)}，电话：${slot(contact?.telephone)}）`,
  ].join('\n\n');
};

const letterEn = (assessment: Assessment, options: ReminderOptions, parts: Parts): string => {
  const { directive, contact, annex = 'the annex' } = options;
  const { address, from, task, milestone, due, replyBy } = parts;
  const row = task.row === null ? '' : `, row ${task.row} of ${annex}`;
  const action = options.action ?? milestone.name;
  const told = options.place ?? (task.articles.length === 0 ? '' : `article ${task.articles.join(', ')}`);
  const place = told === '' ? '' : ` (${told})`;
  const asked = milestone.delivery[0]?.kind === 'publish' ? 'what was done and the web address' : 'what was done';
  const slot = (text: string | undefined): string => text ?? '[ ]';
  return [
    `**Reminder: ${options.subject ?? task.title}**`,
    `To ${address}:`,
    `《${directive.title}》 (${directive.number})${row}, “${task.title}”, asks of you by ${dayText(due, 'en')}${whichPeriod(assessment, 'en')}: ${action}${place}.`,
    `As of ${dayText(assessment.asOf, 'en')} we have received no report from you; the time limit passed ${late(assessment, 'en')} ago. Please act without delay and report to us in writing ${asked}, or the reason and the day by which it will be done, by close of business on ${dayAndWeekday(replyBy, 'en')}. If it is done already, please send the proof.`,
    'Enclosed: table of tasks',
    `${from}\n${dayText(assessment.asOf, 'en')}`,
    `(Contact: ${slot(contact?.name)}, telephone: ${slot(contact?.telephone)})`,
  ].join('\n\n');
};

/** Where something stands that is not overdue, in one line. */
const statusLine = (assessment: Assessment, { directive }: ReminderOptions, lang: Language): string => {
  const { obligation, status } = assessment;
  const row =
    obligation.row === null
      ? `“${obligation.title}”`
      : lang === 'zh'
        ? `第${obligation.row}项`
        : ` row ${obligation.row}`;
  const left = distanceText(assessment, lang);
  const parts = [limitText(obligation, lang), statusText(status, lang), ...(left === '' ? [] : [left])];
  const zh = lang === 'zh';
  const head = `${obligation.unit.name}${zh ? '：' : ': '}${directive.number}${row}${zh ? `（${obligation.step}）` : ` (${obligation.step})`}`;
  return `${head}${zh ? '，时限' : ', due '}${parts.join(zh ? '，' : ', ')}${zh ? '。' : '.'}`;
};

/** One line for the work group 工作群. */
export const reminderLine = (assessment: Assessment, options: ReminderOptions, lang: Language): string => {
  if (assessment.status !== 'overdue') {
    return statusLine(assessment, options, lang);
  }
  const { unit, task, milestone, due, replyBy } = partsOf(assessment, options);
  const { days, workdays } = assessment.late;
  const year = assessment.asOf.slice(0, 4);
  const { number } = options.directive;
  if (lang === 'zh') {
    const row = task.row === null ? `“${task.title}”` : `第${task.row}项`;
    const passed = workdays === null ? `${days}日` : `${workdays}个工作日`;
    return `【催办】${unit}：${number}${row}（${milestone.name}），时限${dayText(due, 'zh')}${whichPeriod(assessment, 'zh')}，已逾期${passed}，请${shortDay(replyBy, 'zh', year)}下班前反馈。`;
  }
  const row = task.row === null ? `“${task.title}”` : `row ${task.row}`;
  const passed = workdays === null ? `${days} days` : `${workdays} working days`;
  return `[REMINDER] ${unit}: ${number} ${row} (${milestone.name}), due ${dayText(due, 'en')}${whichPeriod(assessment, 'en')}, ${passed} late; please answer by close of business on ${shortDay(replyBy, 'en', year)}.`;
};
