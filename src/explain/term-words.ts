import { match } from 'ts-pattern';
import type { Certificate, CitedArticle, Leg, Step } from '../certificate/index.ts';
import { referenceOn } from '../certify/index.ts';
import { parseDay } from '../kernel/index.ts';
import { sentence } from './receipt.ts';
import { limitName } from './start.ts';
import { lengthArticle, type Story, stepsOf } from './story.ts';
import { daysIn } from './tables.ts';
import {
  articleText,
  dayAndWeekday,
  daysText,
  dayText,
  feastText,
  lengthWords,
  mentionText,
  placeText,
  rangeText,
  relationText,
  shortAndWeekday,
  shortTitle,
  weekdaysText,
} from './words.ts';

/** The words of the general law that rule, without the clause that says of what they speak. */
const quoted = (words: string): string =>
  words.replace(/^(?:规定)?按照[^，]*计算期间的，/, '').replace(/^期间的最后一[日天]是[^，]*，/, '');

/** The general law as it is cited, with the article by which another procedure takes it over. */
const generalText = (article: CitedArticle, { general, law }: Certificate, zh: boolean): string => {
  const by = general === 'procedural' ? referenceOn(parseDay(law.day)) : null;
  const through = by === null ? '' : zh ? `（经${articleText(by, 'zh')}）` : ` (through ${articleText(by, 'en')})`;
  return `${articleText(article, zh ? 'zh' : 'en')}${through}`;
};

/** The paragraph on the term: the provision, the day from which it is counted, and the first day of the count. */
export const termParagraph = (
  story: Story,
  told: ReadonlySet<string>,
): { readonly head: string; readonly text: string } => {
  const { certificate, lang } = story;
  const zh = lang === 'zh';
  const limit = limitName(story);
  const leg = decidingLeg(certificate);
  const text = [
    provisionSentence(story, told),
    ...(leg === null ? plainCount(story) : [...beginSentences(story, leg), ...laterLegs(certificate, lang)]),
  ];
  return {
    head: zh ? `关于${limit}` : sentence(limit),
    text: text.filter((one) => one !== '').join(zh ? '' : ' '),
  };
};

/** The leg that is told: the first, or the one whose end decided where the earlier or the later of several does. */
export const decidingLeg = (certificate: Certificate): Leg | null =>
  certificate.legs[stepsOf(certificate, 'choice')[0]?.leg ?? 0] ?? null;

/** The length of a term in the unit in which it was counted, and how several lengths in one stand to each other. */
export const termText = (certificate: Certificate, lang: Story['lang']): string => {
  const zh = lang === 'zh';
  const { question, legs } = certificate;
  const [first = '', ...others] = stepsOf(certificate, 'length').map(({ length, leg }) => {
    const inWorkdays = length.kind === 'days' && legs[leg]?.unit === 'workdays';
    return lengthWords(inWorkdays ? { ...length, kind: 'workdays' } : length, lang);
  });
  return match(question.kind === 'term' ? question.term.kind : 'days')
    .with('between', () =>
      zh ? `不少于${others.join('、')}、不超过${first}` : `no less than ${others.join(', ')} and no more than ${first}`,
    )
    .with('earlier', () =>
      zh
        ? `${[first, ...others].join('或者')}，以先届满的为准`
        : `${[first, ...others].join(' or ')}, whichever ends first`,
    )
    .with('later', () =>
      zh
        ? `${[first, ...others].join('或者')}，以后届满的为准`
        : `${[first, ...others].join(' or ')}, whichever ends last`,
    )
    .with('then', () =>
      zh ? [first, ...others].join('，期满后再') : [first, ...others].join(' and, from its last day, '),
    )
    .otherwise(() => [first, ...others].join(zh ? '、' : ', '));
};

/** Of a term in turns, where each later one begins and ends; of two limits, where the least ends. */
const laterLegs = ({ question, legs }: Certificate, lang: Story['lang']): readonly string[] => {
  const zh = lang === 'zh';
  const kind = question.kind === 'term' ? question.term.kind : null;
  const least = legs.flatMap(({ role, due }) =>
    role !== 'least'
      ? []
      : [zh ? `最短期限于${dayAndWeekday(due, 'zh')}届满。` : `The least of it ends on ${dayAndWeekday(due, 'en')}.`],
  );
  const turns = (kind === 'then' ? legs.slice(1) : []).map(({ trigger, nominal, lengths: [length] }) => {
    const told = length === undefined ? '' : lengthWords(length, lang);
    return zh
      ? `${dayText(trigger, 'zh')}期满后再计${told}，至${dayAndWeekday(nominal, 'zh')}。`
      : `From its last day, ${dayText(trigger, 'en')}, ${told} more run to ${dayAndWeekday(nominal, 'en')}.`;
  });
  return [...least, ...turns];
};

const provisionSentence = (story: Story, told: ReadonlySet<string>): string => {
  const { certificate, lang } = story;
  const zh = lang === 'zh';
  const limit = limitName(story);
  const article = lengthArticle(certificate);
  if (article === null) {
    const all = termText(certificate, lang);
    return all === '' ? '' : zh ? `${limit}为${all}。` : `${sentence(limit)} is ${all}.`;
  }
  const { title, order, article: place, words } = article;
  const named = told.has(title)
    ? { zh: `${shortTitle(title)}${place}`, en: `${sentence(placeText(place, 'en'))} of ${shortTitle(title)}` }
    : {
        zh: `${mentionText(title, order, 'zh')}${place}`,
        en: `${sentence(placeText(place, 'en'))} of ${mentionText(title, order, 'en')}`,
      };
  return zh ? `${named.zh}规定，${words}。` : `${named.en} provides: “${words}”.`;
};

const beginSentences = (story: Story, leg: Leg): readonly string[] => {
  const { certificate, lang } = story;
  const zh = lang === 'zh';
  const limit = limitName(story);
  const article = lengthArticle(certificate);
  const [exclusion] = stepsOf(certificate, 'exclusion');
  const [inclusion] = stepsOf(certificate, 'inclusion');
  const [moved] = stepsOf(certificate, 'rest-day-trigger');
  const sentences: string[] = [];
  if (moved !== undefined && moved.from !== moved.to) {
    sentences.push(
      zh
        ? `${dayAndWeekday(moved.from, 'zh')}为休息日，以其后的第一个工作日${dayAndWeekday(moved.to, 'zh')}为起算日。`
        : `${dayAndWeekday(moved.from, 'en')} was a rest day; the next working day, ${dayAndWeekday(moved.to, 'en')}, is taken instead.`,
    );
  }
  if (leg.direction === 'backward') {
    return [...sentences, backwardSentence(leg, certificate, lang)];
  }
  const [rule] = exclusion?.articles ?? [];
  const first = exclusion?.first ?? inclusion?.first ?? leg.trigger;
  if (exclusion !== undefined && rule !== undefined) {
    const gap =
      article === null || rule.relation === 'by-law'
        ? ''
        : zh
          ? `${shortTitle(article.title)}对期限起算当日是否计入未作规定，`
          : `${shortTitle(article.title)} does not say whether the first day counts; `;
    const general = generalText(rule, certificate, zh);
    sentences.push(
      zh
        ? `${gap}${relationText(rule, 'zh')}${general}“${quoted(rule.words)}”，${limit}自${dayText(first, 'zh')}起计算；${openingText(leg, certificate, lang)}`
        : `${sentence(`${gap}${relationText(rule, 'en')} ${general} (“${quoted(rule.words)}”)`)} it runs from ${dayText(first, 'en')}; ${openingText(leg, certificate, lang)}`,
    );
  } else {
    const counted = inclusion !== undefined;
    sentences.push(
      zh
        ? `${limit}自${dayText(first, 'zh')}起计算${counted ? '，当日计入' : ''}；${openingText(leg, certificate, lang)}`
        : `It runs from ${dayText(first, 'en')}${counted ? ', that day included' : ''}; ${openingText(leg, certificate, lang)}`,
    );
  }
  return sentences;
};

/** From the first day after the event to the first that counts. */
const openingText = (leg: Leg, certificate: Certificate, lang: Story['lang']): string => {
  const zh = lang === 'zh';
  const year = leg.due.slice(0, 4);
  const [month] = stepsOf(certificate, 'corresponding-day');
  if (month !== undefined && month.to === leg.nominal) {
    const day = dayAndWeekday(month.to, lang);
    return zh
      ? month.clamped
        ? `到期月没有对应日，以月末日${day}为期间的最后一日。`
        : `到期月的对应日${day}为期间的最后一日。`
      : month.clamped
        ? `the last month has no corresponding day, so its last, ${day}, is the last day.`
        : `the corresponding day of the last month, ${day}, is the last day.`;
  }
  if (leg.unit === 'days') {
    return zh
      ? `至${dayAndWeekday(leg.nominal, 'zh')}为第${leg.counted}日。`
      : `its day ${leg.counted} is ${dayAndWeekday(leg.nominal, 'en')}.`;
  }
  const at = leg.runs.findIndex(({ counted }) => counted);
  const before = leg.runs.slice(0, Math.max(0, at)).filter(({ reason }) => reason !== 'trigger');
  const firstDay = leg.runs[at]?.from ?? leg.due;
  if (before.length === 0) {
    return zh
      ? `第1个工作日为${shortAndWeekday(firstDay, 'zh', year)}。`
      : `working day 1 is ${shortAndWeekday(firstDay, 'en', year)}.`;
  }
  const told = before.map((run) => {
    const days = run.reason === 'weekend' ? daysText(daysIn(run), lang, year) : rangeText(run.from, run.to, lang, year);
    const kind =
      run.reason === 'weekend'
        ? weekdaysText(daysIn(run), lang)
        : run.reason === 'holiday'
          ? zh
            ? `${run.name}假期`
            : feastText(run.name ?? '', lang)
          : `${run.name}`;
    return zh ? `${days}为${kind}` : `${days}: ${kind}`;
  });
  return zh
    ? `${told.join('，')}，第1个工作日为${shortAndWeekday(firstDay, 'zh', year)}。`
    : `${told.join(', ')}; working day 1 is ${shortAndWeekday(firstDay, 'en', year)}.`;
};

const backwardSentence = (leg: Leg, { choices }: Certificate, lang: Story['lang']): string => {
  const clear = choices.some(({ name, value }) => name === 'backwardCount' && value === 'clear-days');
  const [length] = leg.lengths;
  const told = length === undefined ? '' : lengthWords(length, lang);
  if (lang === 'zh') {
    const count = clear
      ? `当日和办理之日均不计入，中间须满${told}`
      : `往前数至第${leg.counted}${leg.unit === 'workdays' ? '个工作日' : '日'}`;
    return `自${dayAndWeekday(leg.trigger, 'zh')}往前计算，${count}，最迟应于${dayAndWeekday(leg.due, 'zh')}办理。`;
  }
  const count = clear ? `with ${told} clear between, neither that day nor the day of the act counted` : `${told} back`;
  return `Counted back from ${dayAndWeekday(leg.trigger, 'en')}, ${count}, the last day to act is ${dayAndWeekday(leg.due, 'en')}.`;
};

/** Hours and fixed days, which are no count of days. */
const plainCount = ({ certificate, lang }: Story): readonly string[] => {
  const zh = lang === 'zh';
  const [hours] = stepsOf(certificate, 'hours');
  const [fixed] = stepsOf(certificate, 'fixed');
  if (hours !== undefined) {
    const clock = (at: string): string =>
      zh
        ? `${dayText(at.slice(0, 10), 'zh')}${at.slice(11, 16)}`
        : `${at.slice(11, 16)} on ${dayText(at.slice(0, 10), 'en')}`;
    return [
      zh
        ? `期限为${hours.count}小时，自${clock(hours.from)}起至${clock(hours.to)}止。`
        : `It is ${hours.count} hours, from ${clock(hours.from)} to ${clock(hours.to)}.`,
    ];
  }
  return fixed === undefined
    ? []
    : [zh ? `规定的时限为${dayAndWeekday(fixed.day, 'zh')}。` : `The day set is ${dayAndWeekday(fixed.day, 'en')}.`];
};

/** A roll in words: why the last day moved, by which provision, and to which day. */
export const rollSentence = (
  step: Extract<Step, { readonly kind: 'roll' }>,
  certificate: Certificate,
  lang: Story['lang'],
): string => {
  const zh = lang === 'zh';
  const { from, to, because, articles } = step;
  if (from === to) {
    return zh
      ? `${dayAndWeekday(from, 'zh')}为期间的最后一日，不需顺延。`
      : `${dayAndWeekday(from, 'en')} is the last day; it does not move.`;
  }
  const why =
    because?.name == null
      ? zh
        ? '休息日'
        : 'a rest day'
      : zh
        ? `${because.name}假期`
        : `in the break of ${feastText(because.name, 'en')}`;
  const [rule] = articles;
  const law =
    rule === undefined
      ? ''
      : zh
        ? `${relationText(rule, 'zh')}${generalText(rule, certificate, true)}“${quoted(rule.words)}”，`
        : `${relationText(rule, 'en')} ${generalText(rule, certificate, false)} (“${quoted(rule.words)}”) `;
  const moves = to > from ? (zh ? '顺延至' : 'it rolls on to') : zh ? '提前至' : 'it moves back to';
  return zh
    ? `期间的最后一日${dayAndWeekday(from, 'zh')}为${why}，${law}${moves}${dayAndWeekday(to, 'zh')}。`
    : `The last day, ${dayAndWeekday(from, 'en')}, was ${why}; ${law}${moves} ${dayAndWeekday(to, 'en')}.`;
};
