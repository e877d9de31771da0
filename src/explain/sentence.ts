import { instantOn } from '../instant/index.ts';
import { parseDay } from '../kernel/index.ts';
import { sentence } from './receipt.ts';
import { actOf, countedFrom, dateOf, eventName, limitName, startOf } from './start.ts';
import { lengthArticle, type Story, stepsOf, wordsOf } from './story.ts';
import { termText } from './term-words.ts';
import { articleText, dayText, relationText } from './words.ts';

/**
 * One sentence for a reply 答复书: received on, by which provision, until when. What no application began is told by the
 * event of the statute, or by its day alone; a minimum has run, or a text is in force, and nothing expires.
 */
export const sentenceText = (story: Story): string => {
  const { certificate, lang } = story;
  const article = lengthArticle(certificate);
  const zh = lang === 'zh';
  const law = article === null ? '' : `${relationText(article, lang)}${zh ? '' : ' '}${articleText(article, lang)}`;
  const event = eventText(story);
  const end = endText(story);
  return zh
    ? `${[event, law, end].filter((part) => part !== '').join('，')}。`
    : `${sentence([event, [law, end].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join('; '))}.`;
};

const eventText = (story: Story): string => {
  const { certificate, file, lang } = story;
  const zh = lang === 'zh';
  const { agency, party, matter } = wordsOf(
    story,
    zh ? { agency: '本机关', party: '您' } : { agency: 'this agency', party: 'you' },
  );
  const start = startOf(story);
  const { question, legs } = certificate;
  if (question.kind === 'fixed') {
    return '';
  }
  const [again] = stepsOf(certificate, 'restart');
  const on = dayText((again?.on ?? stepsOf(certificate, 'trigger')[0]?.on ?? certificate.law.day).slice(0, 10), lang);
  if (legs[0]?.direction === 'backward') {
    const event = eventName(story, start);
    return zh ? `${dateOf(event)}为${on}` : `the day of the ${event} is ${on}`;
  }
  if (start.kind !== 'receipt') {
    const waits = question.kind === 'term' && question.term.kind === 'waiting';
    return waits && file.matter !== undefined
      ? zh
        ? `${matter}自${on}起算`
        : `the ${matter} counts from ${on}`
      : countedFrom(story, start);
  }
  const corrected = again !== undefined;
  return zh
    ? `${agency}于${on}收到${party}${corrected ? '补正' : '提出'}的${matter}`
    : `${agency} received the ${corrected ? 'corrected ' : ''}${matter} made by ${party} on ${on}`;
};

const endText = (story: Story): string => {
  const { certificate, deadline, lang } = story;
  const zh = lang === 'zh';
  const act = actOf(story);
  const due = dayText(deadline.due, lang);
  const { question, legs } = certificate;
  if (question.kind === 'term' && question.term.kind === 'waiting') {
    return zh ? `自${due}起施行` : `it is in force from ${due}`;
  }
  const time = deadline.lateFrom === instantOn(parseDay(deadline.due), '24:00') ? '' : deadline.lateFrom.slice(11, 16);
  const until = zh || time === '' ? `${due}${time}` : `${time} on ${due}`;
  if (legs[0]?.direction === 'backward') {
    return zh
      ? `最迟应于${until}${act ?? '办理'}`
      : `the last day ${act === null ? 'to act' : `for the ${act}`} is ${until}`;
  }
  if (deadline.limit === 'minimum') {
    return zh
      ? `${act === null ? '' : `${act}的`}最短期限至${until}届满`
      : `the least time${act === null ? '' : ` before the ${act}`} ends on ${until}`;
  }
  const limit = limitName(story);
  const ends = `ends ${time === '' ? 'on' : 'at'} ${until}`;
  const length = startOf(story).kind === 'receipt' ? '' : lengthText(story);
  if (length === '') {
    return zh ? `${limit}至${until}届满` : `${limit} ${ends}`;
  }
  const named = actOf(story) === null ? '' : limit;
  return zh ? `期限为${length}，${named}至${until}届满` : `${limit} is ${length} and ${ends}`;
};

/** How long the term is, where nothing but its length leads to the last day. */
const lengthText = ({ certificate, lang }: Story): string => {
  const moved = (['suspension', 'obstacle', 'extension'] as const).some(
    (kind) => stepsOf(certificate, kind).length > 0,
  );
  const [hours] = stepsOf(certificate, 'hours');
  if (hours !== undefined) {
    return lang === 'zh' ? `${hours.count}小时` : `${hours.count} hour${hours.count === 1 ? '' : 's'}`;
  }
  return moved ? '' : termText(certificate, lang);
};
