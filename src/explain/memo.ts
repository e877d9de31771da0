import type { Notice, WorkCalendar } from '../calendar/index.ts';
import { clockDeadline } from '../clock/index.ts';
import { isQixianError } from '../errors/index.ts';
import { addDays, formatDay, type IsoDay, parseDay } from '../kernel/index.ts';
import { regionalNotices } from '../region/index.ts';
import { type Deadline, type DeadlineInput, deadline as dated, fixedDeadline, type Reading } from '../term/index.ts';
import { filingText } from './filing.ts';
import { prolongs } from './notice-words.ts';
import { type Story, stepsOf } from './story.ts';
import { dayText, shortDay } from './words.ts';

/**
 * What an officer should know and no court should read 提示: the history of the calendar, the readings and the safe day, how
 * far the term may be extended, regions with days off of their own. It follows the filing where one can be written.
 */
export const memoText = (story: Story): string => {
  const { lang } = story;
  const points = [historyPoint, readingPoint, extensionPoint, regionPoint].flatMap((point) => point(story));
  const numbered = points.map((text, at) => (lang === 'zh' ? `（${at + 1}）${text}` : `(${at + 1}) ${text}`));
  const note = lang === 'zh' ? `提示：${numbered.join('')}` : `Note: ${numbered.join(' ')}`;
  const filing = filingOrReason(story);
  return `${filing}\n\n${note}`;
};

/** The filing, or why none is to be made. */
const filingOrReason = (story: Story): string => {
  try {
    return filingText(story);
  } catch (error) {
    if (isQixianError(error) && error.code === 'WORDING_REFUSED') {
      return story.lang === 'zh' ? `不宜提交：${String(error.facts['zh'])}。` : `Not to be filed: ${error.message}`;
    }
    throw error;
  }
};

/** The same question over another calendar. */
const dateAgain = (input: DeadlineInput, calendar: WorkCalendar): Deadline | null => {
  if (input.kind === 'clock') {
    return clockDeadline(input, { calendar });
  }
  if (input.kind === 'fixed') {
    const { day, before, roll, cutoff } = input;
    return fixedDeadline(day, { before, roll, cutoff, calendar });
  }
  const { term, from, rule, cutoff } = input;
  return term.kind === 'hours'
    ? dated(term, { from, ...rule })
    : dated(term, { from: from as IsoDay, ...rule, cutoff, calendar });
};

const dueOver = (story: Story, calendar: WorkCalendar): IsoDay | null => {
  const { input } = story.deadline;
  const again = input === null ? null : dateAgain(input, calendar);
  return again?.certainty === 'decided' ? again.due : null;
};

const knownDay = ({ publishedOn, signedOn }: Notice): string | null => {
  const known = signedOn ?? publishedOn;
  return known === null || typeof known === 'string' ? known : known.notAfter;
};

/** The days that a text speaks of: from the event to the last day, whichever comes first. */
const spanOf = ({ certificate, deadline }: Story): { readonly from: string; readonly to: string } => {
  const days = [deadline.due, deadline.nominal, ...certificate.legs.map(({ trigger }) => trigger)].sort();
  return { from: days[0] ?? deadline.due, to: days.at(-1) ?? deadline.due };
};

/** Notices that came while the term ran or shortly before, and changed the day. */
const historyPoint = (story: Story): readonly string[] => {
  const { calendar, deadline, lang } = story;
  const zh = lang === 'zh';
  const year = deadline.due.slice(0, 4);
  const { from, to } = spanOf(story);
  return calendar.notices.flatMap((notice) => {
    const on = knownDay(notice);
    const touches = notice.items.some(({ days }) => Object.keys(days).some((day) => day >= from && day <= to));
    if (notice.kind !== 'amendment' || on === null || !touches) {
      return [];
    }
    const before = dueOver(story, calendar.asKnownOn(formatDay(addDays(parseDay(on), -1))));
    if (before === null || before === deadline.due) {
      return [];
    }
    const longer = lengthens(notice, calendar);
    const name = notice.number ?? `《${notice.title}》`;
    const day = shortDay(before, lang, year);
    return zh
      ? `${name}${dayText(on, 'zh')}印发，此前按原放假安排计算为${day}；${longer ? '延长' : '调整'}后按新安排计算。`
      : `${name} was issued on ${dayText(on, 'en')}; by the arrangement before it the day was ${day}, and since ${longer ? 'the extension' : 'the change'} it is counted by the new one.`;
  });
};

/** Whether a notice does nothing but lengthen a break. */
const lengthens = (notice: Notice, calendar: WorkCalendar): boolean => {
  const earlier = calendar.notices.slice(
    0,
    calendar.notices.findIndex(({ id }) => id === notice.id),
  );
  const told = new Map(earlier.flatMap(({ items }) => items.flatMap(({ days }) => Object.entries(days))));
  return notice.items.length > 0 && notice.items.every(({ days }) => prolongs(days, told));
};

const readingPoint = (story: Story): readonly string[] => {
  const { deadline, lang } = story;
  const zh = lang === 'zh';
  const year = deadline.due.slice(0, 4);
  const safe = shortDay(deadline.safe, lang, year);
  if (deadline.readings.length === 1) {
    return [
      zh
        ? `各口径下届满日一致，稳妥日为${safe}。`
        : `The last day is the same under every reading; the safe day is ${safe}.`,
    ];
  }
  const told = deadline.readings.map(({ due, ...reading }, at) => {
    const day = shortDay(due, lang, year);
    return zh
      ? `${at === 0 ? '通行口径' : `口径${NUMERALS[at]}（${switchText(reading, 'zh')}）`}为${day}`
      : `${at === 0 ? 'the default reading' : `reading ${at + 1} (${switchText(reading, 'en')})`} gives ${day}`;
  });
  return [zh ? `${told.join('，')}；稳妥日为${safe}。` : `${told.join(', ')}; the safe day is ${safe}.`];
};

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways to count that are readings, in words. */
const WAYS: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  triggerDay: {
    included: ['开始的当日计入', 'the first day counted'],
    excluded: ['开始的当日不计入', 'the first day not counted'],
  },
  restDayTrigger: {
    'next-workday': ['休息日收到的以其后第一个工作日为起算日', 'a rest-day event taken as of the next working day'],
    'as-is': ['以当日为起算日', 'the day of the event as it is'],
  },
  restDays: {
    narrow: ['仅法定节假日顺延', 'statutory days alone let the last day roll'],
    calendar: ['休息日均顺延', 'every rest day lets the last day roll'],
  },
  backwardCount: { 'day-n': ['往前数至第N日', 'counted back to day N'], 'clear-days': ['中间须满日数', 'clear days'] },
  waiting: {
    'last-day': ['期满之日施行', 'in force on the last day'],
    'day-after': ['期满次日施行', 'in force on the day after'],
  },
  suspensionBoundary: {
    both: ['首尾两日均计入', 'both boundary days counted'],
    neither: ['首尾两日均不计入', 'neither boundary day counted'],
    'end-only': ['首日不计入、尾日计入', 'the last boundary day alone counted'],
    'begin-only': ['首日计入、尾日不计入', 'the first boundary day alone counted'],
  },
  extensionBase: {
    'from-rolled': ['延长自顺延后的届满日起算', 'the extension from the rolled day'],
    merged: ['延长与原期限合并计算', 'term and extension as one'],
  },
  onlineReceipt: {
    submitted: ['以系统确认提交成功之日为收到之日', 'receipt on the day the portal confirmed'],
    confirmed: ['以双方确认之日为收到之日', 'receipt on the day both sides confirmed'],
  },
  extensionTold: {
    'not-required': ['未及时告知不影响延长', 'the extension holds though told late'],
    required: ['届满前未告知的不延长', 'no extension unless told in time'],
  },
  dayUnit: {
    workday: ['日为工作日', 'days as working days'],
    'undefined-short-as-workday': ['七日以下为工作日', 'up to seven days as working days'],
    'calendar-day': ['日为自然日', 'calendar days'],
  },
  before: { exclusive: ['不含本日', 'that day left out'], inclusive: ['含本日', 'that day included'] },
  lawVersionAt: {
    due: ['依届满日施行的文本', 'by the text in force on the last day'],
    trigger: ['依起算日施行的文本', 'by the text in force on the day of the event'],
  },
  fixedDateRoll: {
    following: ['遇休息日顺延', 'a rest day lets the day roll on'],
    preceding: ['遇休息日提前', 'a rest day moves the day back'],
    none: ['遇休息日不顺延', 'the day stays on a rest day'],
  },
  roll: {
    following: ['遇休息日顺延', 'a rest day lets the last day roll on'],
    preceding: ['遇休息日提前', 'a rest day moves the last day back'],
    none: ['遇休息日不顺延', 'the last day stays on a rest day'],
  },
  longHolidayExtension: {
    'tax-period': ['按连续休假日天数顺延', 'extended by long breaks'],
    none: ['不按连续休假日顺延', 'not extended by long breaks'],
  },
};

const switchText = ({ switches }: Pick<Reading, 'switches'>, lang: 'zh' | 'en'): string =>
  Object.entries(switches)
    .map(([name, value]) => {
      const words = WAYS[name]?.[String(value)];
      return words === undefined ? `${name}: ${String(value)}` : words[lang === 'zh' ? 0 : 1];
    })
    .join(lang === 'zh' ? '，' : ', ');

/** Until when, on what condition and how far the term may still be extended. */
const extensionPoint = (story: Story): readonly string[] => {
  const { deadline, calendar, lang, certificate } = story;
  const { input } = deadline;
  if (input?.kind !== 'clock' || input.rule.extension?.max == null || stepsOf(certificate, 'extension').length > 0) {
    return [];
  }
  const { max, condition } = input.rule.extension;
  const granted: typeof input = {
    ...input,
    asOf: deadline.due,
    events: [
      ...input.events.filter(({ kind }) => kind !== 'complete' && kind !== 'return'),
      { kind: 'extension-approved', on: deadline.due, by: max },
      { kind: 'extension-told', on: deadline.due },
    ],
  };
  const longest = clockDeadline(granted, { calendar });
  if (longest?.certainty !== 'decided') {
    return [];
  }
  const last = shortDay(deadline.due, lang, deadline.due.slice(0, 4));
  return [
    lang === 'zh'
      ? `需延长的，应当在${last}前${condition}，最长至${dayText(longest.due, 'zh')}。`
      : `An extension has to be complete by ${last} (${condition}); it can reach ${dayText(longest.due, 'en')} at the latest.`,
  ];
};

/** Regions whose own days off would give another day. */
const regionPoint = (story: Story): readonly string[] => {
  const { calendar, deadline, lang } = story;
  const { from, to } = spanOf(story);
  const known = new Set(calendar.notices.map(({ id }) => id));
  if (calendar.notices.some(({ kind }) => kind === 'regional')) {
    return [];
  }
  return regionalNotices.flatMap((notice) => {
    const touches = notice.items.some(({ days }) => Object.keys(days).some((day) => day >= from && day <= to));
    if (notice.audience !== 'everybody' || known.has(notice.id) || !touches) {
      return [];
    }
    const due = dueOver(story, calendar.with(notice));
    if (due === null || due === deadline.due) {
      return [];
    }
    const told = new Map(calendar.notices.flatMap(({ items }) => items.flatMap(({ days }) => Object.entries(days))));
    const longer = notice.items.every(({ days }) => prolongs(days, told));
    const region = notice.regionName.replace(/ \(.*$/, '');
    return lang === 'zh'
      ? `如系${region}行政机关，应按${region}${longer ? '延长假期' : '放假安排'}的通知计算，届满日为${dayText(due, 'zh')}。`
      : `An agency of ${region} counts by the notice on days off there (${notice.event}); its last day is ${dayText(due, 'en')}.`;
  });
};
