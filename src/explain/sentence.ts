import { instantOn } from '../instant/index.ts';
import { parseDay } from '../kernel/index.ts';
import { sentence } from './receipt.ts';
import { lengthArticle, type Story, stepsOf, wordsOf } from './story.ts';
import { articleText, dayText, relationText } from './words.ts';

/**
 * One sentence for a reply 答复书: received on, by which provision, until when. A fixed day and an event counted back from
 * are no receipt; a minimum has run, or a text is in force, and nothing expires.
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
  const { certificate, lang } = story;
  const zh = lang === 'zh';
  const { agency, party, matter } = wordsOf(
    story,
    zh ? { agency: '本机关', party: '您' } : { agency: 'this agency', party: 'you' },
  );
  const { question, legs } = certificate;
  if (question.kind === 'fixed') {
    return '';
  }
  const [again] = stepsOf(certificate, 'restart');
  const on = dayText((again?.on ?? stepsOf(certificate, 'trigger')[0]?.on ?? certificate.law.day).slice(0, 10), lang);
  if (legs[0]?.direction === 'backward') {
    return zh ? `${matter}的日期为${on}` : `the day of the ${matter} is ${on}`;
  }
  if (question.kind === 'term' && question.term.kind === 'waiting') {
    return zh ? `${matter}自${on}起算` : `the ${matter} counts from ${on}`;
  }
  const corrected = again !== undefined;
  return zh
    ? `${agency}于${on}收到${party}${corrected ? '补正' : '提出'}的${matter}`
    : `${agency} received the ${corrected ? 'corrected ' : ''}${matter} made by ${party} on ${on}`;
};

const endText = (story: Story): string => {
  const { certificate, deadline, lang } = story;
  const zh = lang === 'zh';
  const { act } = wordsOf(story, { agency: '', party: '' });
  const due = dayText(deadline.due, lang);
  const { question, legs } = certificate;
  if (question.kind === 'term' && question.term.kind === 'waiting') {
    return zh ? `自${due}起施行` : `it is in force from ${due}`;
  }
  const time = deadline.lateFrom === instantOn(parseDay(deadline.due), '24:00') ? '' : deadline.lateFrom.slice(11, 16);
  const until = zh || time === '' ? `${due}${time}` : `${time} on ${due}`;
  if (legs[0]?.direction === 'backward') {
    return zh ? `最迟应于${until}${act}` : `the last day for the ${act} is ${until}`;
  }
  if (deadline.limit === 'minimum') {
    return zh ? `${act}的最短期限至${until}届满` : `the least time before the ${act} ends on ${until}`;
  }
  return zh ? `${act}期限至${until}届满` : `the time limit for the ${act} ends ${time === '' ? 'on' : 'at'} ${until}`;
};
