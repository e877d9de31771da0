import { lengthArticle, type Story, stepsOf, wordsOf } from './story.ts';
import { articleText, dayText } from './words.ts';

/**
 * One sentence for a reply 答复书: received on, by which provision, until when.
 */
export const sentenceText = (story: Story): string => {
  const { certificate, deadline, lang } = story;
  const zh = lang === 'zh';
  const { agency, party, matter, act } = wordsOf(
    story,
    zh ? { agency: '本机关', party: '您' } : { agency: 'this agency', party: 'you' },
  );
  const on = stepsOf(certificate, 'restart')[0]?.on ?? stepsOf(certificate, 'trigger')[0]?.on ?? certificate.law.day;
  const article = lengthArticle(certificate);
  const time = deadline.lateFrom.slice(11, 16);
  const until = `${dayText(deadline.due, lang)}${time === '00:00' ? '' : time}`;
  if (zh) {
    const law =
      article === null ? '' : `${article.relation === 'by-law' ? '依照' : '参照'}${articleText(article, lang)}，`;
    return `${agency}于${dayText(on.slice(0, 10), 'zh')}收到${party}提出的${matter}，${law}${act}期限至${until}届满。`;
  }
  const law =
    article === null
      ? ''
      : `${article.relation === 'by-law' ? 'under' : 'by analogy with'} ${articleText(article, lang)} `;
  const received = `${agency} received the ${matter} made by ${party} on ${dayText(on.slice(0, 10), 'en')}`;
  return `${received.charAt(0).toUpperCase()}${received.slice(1)}; ${law}the time limit for the ${act} ends on ${until}.`;
};
