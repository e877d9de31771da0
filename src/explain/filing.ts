import { match } from 'ts-pattern';
import type { Certificate, Leg } from '../certificate/index.ts';
import type { ServiceChannel } from '../clock/index.ts';
import { noKindOf } from '../errors/index.ts';
import { instantOn, millisOf, momentOf } from '../instant/index.ts';
import { formatDay, parseDay } from '../kernel/index.ts';
import type { LegalBasis } from '../term/index.ts';
import { noticeClauses } from './notice-words.ts';
import { receiptParagraph, sentence } from './receipt.ts';
import { actOf, dateOf, eventName, eventParagraph, limitName, startOf } from './start.ts';
import { evidenceSlot, lengthArticle, refuseWording, type Story, stepsOf, wordsOf } from './story.ts';
import { markdown, notCountedText, workdayRows } from './tables.ts';
import { decidingLeg, rollSentence, termParagraph } from './term-words.ts';
import {
  articleText,
  dayAndWeekday,
  dayText,
  lengthWords,
  placeText,
  rangeText,
  relationText,
  titleText,
} from './words.ts';

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七'];

interface Paragraph {
  readonly head: string;
  readonly text: string;
}

/**
 * The paragraphs of a pleading 答辩状: the day of receipt, the term, the days, what was not counted, what was extended, the
 * end. One date, one reading. Throws `WORDING_REFUSED` when the act was late.
 */
export const filingText = (story: Story): string => {
  const { lang } = story;
  refuseLate(story);
  const { told: toldOf, ...receipt } = receiptParagraph(story);
  const told = startOf(story).kind === 'receipt' ? toldOf : new Set<string>();
  const term = lengthArticle(story.certificate);
  const known = new Set([...told, ...(term === null ? [] : [term.title])]);
  const paragraphs: readonly Paragraph[] = [
    ...firstParagraph(story, receipt),
    termParagraph(story, told),
    ...stopParagraphs(story, known),
    ...grantParagraphs(story, known),
    ...dayParagraphs(story),
  ];
  const numbered = paragraphs.map(({ head, text }, at) =>
    lang === 'zh' ? `${NUMBERS[at]}、${head}。${text}` : `${at + 1}. ${head}. ${text}`,
  );
  const last = lang === 'zh' ? `${NUMBERS[paragraphs.length]}、综上，` : `${paragraphs.length + 1}. `;
  return [...numbered, `${last}${endText(story)}`].join('\n\n');
};

/** The day of receipt or of the event; for a term before an event that event; for hours and fixed days nothing, as the term tells it. */
const firstParagraph = (story: Story, receipt: Paragraph): readonly Paragraph[] => {
  const { certificate, lang } = story;
  const start = startOf(story);
  const [leg] = certificate.legs;
  if (leg === undefined) {
    return [];
  }
  if (leg.direction === 'forward') {
    return [start.kind === 'receipt' ? receipt : eventParagraph(story, start)];
  }
  const day = dayAndWeekday(leg.trigger, lang);
  const event = eventName(story, start);
  return lang === 'zh'
    ? [{ head: `关于${dateOf(event)}`, text: `${dateOf(event)}为${day}。` }]
    : [{ head: `The day of the ${event}`, text: `It is ${day}.` }];
};

/** The day of the act on record: an instant is taken in Asia/Shanghai. */
const dayOn = (on: string): string => formatDay(momentOf(on).day);

/** Whether the act on record came in time. */
const wasInTime = ({ file, deadline }: Story): boolean => {
  const { on = deadline.due } = file.completed ?? {};
  const { day, at } = momentOf(on);
  return at === null ? formatDay(day) <= deadline.due : at < millisOf(deadline.lateFrom);
};

const refuseLate = (story: Story): void => {
  const { file, deadline } = story;
  if (deadline.limit === 'minimum') {
    throw refuseWording(
      'A minimum has no last day in time to plead.',
      '该期限为最短期限，没有届满日可以主张',
      'Use the day table, or the purpose memo.',
    );
  }
  if (file.completed !== undefined && !wasInTime(story)) {
    throw refuseWording(
      `The act of ${file.completed.on} came after ${deadline.due}: a filing cannot say that it was in time.`,
      `${dayText(dayOn(file.completed.on), 'zh')}办结，已超过届满日${dayText(deadline.due, 'zh')}`,
      'Use the purpose memo, which says what the day would have been.',
    );
  }
};

const stopParagraphs = ({ certificate, lang }: Story, known: ReadonlySet<string>): readonly Paragraph[] => {
  const stops = [...stepsOf(certificate, 'suspension'), ...stepsOf(certificate, 'obstacle')];
  const zh = lang === 'zh';
  const texts = stops.map(({ title, began, ended, off, articles: [rule] }) => {
    const law =
      rule === undefined
        ? ''
        : zh
          ? `${relationText(rule, 'zh')}${articleText(rule, lang, known)}“${rule.words}”，`
          : `${relationText(rule, 'en')} ${articleText(rule, lang, known)} (“${rule.words}”) `;
    const days =
      off === null
        ? zh
          ? '没有不计入的日子'
          : 'no day is left out'
        : zh
          ? `${rangeText(off.from, off.to, 'zh', off.to.slice(0, 4))}不计入期限`
          : `${rangeText(off.from, off.to, 'en', off.to.slice(0, 4))} is not counted`;
    return zh
      ? `${dayText(began, 'zh')}起${title}，至${dayText(ended, 'zh')}止；${law}${days}。`
      : `${sentence(title)} lasted from ${dayText(began, 'en')} to ${dayText(ended, 'en')}; ${law}${days}.`;
  });
  return texts.length === 0
    ? []
    : [{ head: zh ? '关于不计入期限的时间' : 'Time not counted', text: texts.join(zh ? '' : ' ') }];
};

const grantParagraphs = ({ certificate, lang }: Story, known: ReadonlySet<string>): readonly Paragraph[] => {
  const zh = lang === 'zh';
  const texts = stepsOf(certificate, 'extension').map(({ by, decided, told, before, effective, articles: [rule] }) => {
    const law =
      rule === undefined
        ? ''
        : zh
          ? `${relationText(rule, 'zh')}${articleText(rule, lang, known)}，`
          : `${sentence(relationText(rule, 'en'))} ${articleText(rule, lang, known)}, `;
    const days = lengthWords(by, lang);
    const telling =
      told === null
        ? ''
        : zh
          ? `，于${dayText(told.slice(0, 10), 'zh')}告知`
          : `, told on ${dayText(told.slice(0, 10), 'en')}`;
    const was = zh ? `原届满日为${dayText(before, 'zh')}` : `before it the last day was ${dayText(before, 'en')}`;
    const effect = effective
      ? ''
      : zh
        ? '，该延长未在届满前完成，不计'
        : '; it was not complete before expiry and does not count';
    return zh
      ? `${law}于${dayText(decided.slice(0, 10), 'zh')}批准延长${days}${telling}；${was}${effect}。`
      : `${law}an extension of ${days} was approved on ${dayText(decided.slice(0, 10), 'en')}${telling}; ${was}${effect}.`;
  });
  return texts.length === 0 ? [] : [{ head: zh ? '关于期限的延长' : 'The extension', text: texts.join(zh ? '' : ' ') }];
};

/** Whether a leg led to the due day. */
const decides = (leg: Leg, certificate: Certificate): boolean =>
  leg.role === 'term' || (leg.role === 'alternative' && leg === decidingLeg(certificate));

/** What a long break inside the term adds to it (税收征收管理法实施细则 第一百零九条, in force 2016-02-06). */
const longHolidays = ({ certificate, lang }: Story): readonly Paragraph[] => {
  const zh = lang === 'zh';
  const [term] = certificate.question.articles;
  const known = new Set(term === undefined ? [] : [term.title]);
  return stepsOf(certificate, 'long-holiday').map(({ days, to, articles: [cited] }) => {
    const rule = cited ?? term;
    const law =
      rule === undefined
        ? ''
        : zh
          ? `${relationText(rule, 'zh')}${articleText(rule, 'zh', known)}，`
          : `${relationText(rule, 'en')} ${articleText(rule, 'en', known)}, `;
    return {
      head: zh ? '关于期限内的连续休假日' : 'The break inside the term',
      text: zh
        ? `期限内有连续休假日${days}日，${law}自期限的最后一日后按${days}个工作日顺延至${dayAndWeekday(to, 'zh')}。`
        : `A break of ${days} days off lies inside the term; ${law}${days} working days after its last day are added, to ${dayAndWeekday(to, 'en')}.`,
    };
  });
};

const dayParagraphs = (story: Story): readonly Paragraph[] => {
  const { certificate, lang } = story;
  const zh = lang === 'zh';
  const rolls = stepsOf(certificate, 'roll').filter(({ leg: at }) => {
    const leg = at === null ? undefined : certificate.legs[at];
    return leg === undefined || decides(leg, certificate);
  });
  return [
    ...certificate.legs.flatMap((leg) =>
      leg.unit === 'workdays' && leg.direction === 'forward' && decides(leg, certificate)
        ? [workdaysParagraph(story, leg)]
        : [],
    ),
    ...longHolidays(story),
    ...(rolls.length === 0
      ? []
      : [
          {
            head: zh ? '关于期间的最后一日' : 'The last day',
            text: rolls
              .map((step) => {
                const moved = step.from !== step.to && step.because?.name != null;
                const clauses = moved
                  ? noticeClauses(
                      story.calendar,
                      {
                        from: step.from < step.to ? step.from : step.to,
                        to: step.from < step.to ? step.to : step.from,
                      },
                      lang,
                    )
                  : [];
                const notices = clauses.length === 0 ? '' : `${clauses.join(zh ? '；' : '; ')}${zh ? '。' : '. '}`;
                return `${zh ? notices : sentence(notices)}${rollSentence(step, certificate, lang)}`;
              })
              .join(zh ? '' : ' '),
          },
        ]),
  ];
};

const workdaysParagraph = ({ calendar, lang }: Story, leg: Leg): Paragraph => {
  const zh = lang === 'zh';
  const clauses = noticeClauses(
    calendar,
    { from: leg.runs.find(({ reason }) => reason !== 'trigger')?.from ?? leg.trigger, to: leg.due },
    lang,
  );
  const notices =
    clauses.length === 0
      ? zh
        ? '期间内没有放假调休的安排。'
        : 'No day off was arranged in between. '
      : zh
        ? `${clauses.join('；')}。`
        : `${sentence(clauses.join('; '))}. `;
  const table = markdown(workdayRows(leg, lang));
  return {
    head: zh ? '关于期间内的工作日' : 'The working days',
    text: `${notices}${zh ? '据此：' : 'Hence:'}\n\n${table}\n\n${notCountedText(leg, lang)}`,
  };
};

/** What the rule of the clock says of a channel. */
const completionBasis = ({ deadline }: Story, channel: ServiceChannel): readonly LegalBasis[] => {
  const lines = deadline.input?.kind === 'clock' ? deadline.input.rule.completion : [];
  return (lines.find((one) => one.channel === channel) ?? lines.find((one) => one.channel === 'any'))?.basis ?? [];
};

/** 采取邮寄送达方式送达的，以交邮之日…: the way of service has been named already. */
const bareWords = (words: string): string => words.replace(/^[^，]*送达的，/, '');

const endText = (story: Story): string => {
  const { certificate, deadline, file, lang } = story;
  const zh = lang === 'zh';
  const act = actOf(story);
  const { agency } = wordsOf(story, zh ? { agency: '被告', party: '' } : { agency: 'the defendant', party: '' });
  const backward = certificate.legs[0]?.direction === 'backward';
  const atEnd = deadline.lateFrom === instantOn(parseDay(deadline.due), '24:00');
  const time = atEnd ? '' : deadline.lateFrom.slice(11, 16);
  const ends = zh
    ? backward
      ? `最迟应于${dayAndWeekday(deadline.due, 'zh')}${time}办理。`
      : `${limitName(story)}于${dayAndWeekday(deadline.due, 'zh')}${time}届满。`
    : backward
      ? `The act had to be done by ${time}${time === '' ? '' : ' on '}${dayAndWeekday(deadline.due, 'en')}.`
      : `In sum, ${limitName(story)} ended on ${dayAndWeekday(deadline.due, 'en')}${time === '' ? '' : ` at ${time}`}.`;
  const { completed } = file;
  if (completed === undefined) {
    return ends;
  }
  const way = match(completed.channel)
    .with('mail', () => (zh ? '邮寄' : 'mail'))
    .with('direct', () => (zh ? '直接' : 'personal service'))
    .with('electronic', () => (zh ? '电子' : 'electronic service'))
    .exhaustive(noKindOf('a channel'));
  const [rule] = completed.basis ?? completionBasis(story, completed.channel);
  // Without an application there is no defendant to name, and without a provision no 法定期限.
  const known = file.agency !== undefined || startOf(story).kind === 'receipt';
  const term = known || lengthArticle(certificate) !== null ? '未超过法定期限' : '未超过期限';
  const on = dayText(dayOn(completed.on), lang);
  const evidence = evidenceSlot(completed.evidence, lang);
  if (zh) {
    const law =
      rule === undefined
        ? ''
        : `；${rule.relation === 'by-analogy' ? '参照' : '依照'}${titleText(rule.title, rule.order, 'zh')}${rule.article}，${way}送达${bareWords(rule.words)}`;
    return `${ends}${known ? `${agency}于` : '已于'}${on}以${way}方式送达${act ?? ''}${evidence}${law}，${term}。`;
  }
  const law =
    rule === undefined
      ? ''
      : `; ${rule.relation === 'by-analogy' ? 'by analogy with' : 'under'} ${titleText(rule.title, rule.order, 'en')} ${placeText(rule.article, 'en')} (“${rule.words}”)`;
  const served = known ? `${sentence(agency)} served ${act === null ? '' : `the ${act} `}by` : 'Service was made by';
  return `${ends} ${served} ${way} on ${on}${evidence}${law}, within the time limit.`;
};
