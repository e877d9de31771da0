import { match } from 'ts-pattern';
import type { CitedArticle } from '../certificate/index.ts';
import type { ReceiptChannel } from '../clock/index.ts';
import { noKindOf } from '../errors/index.ts';
import { channelOf, evidenceSlot, type Story, stepsOf, wordsOf } from './story.ts';
import { articleText, dayAndWeekday, mentionText, placeText, relationText } from './words.ts';

interface Parts {
  readonly agency: string;
  readonly party: string;
  readonly matter: string;
  readonly day: string;
}

const receivedZh = (channel: ReceiptChannel | null, { agency, party, matter, day }: Parts): string =>
  match(channel)
    .with('signed-mail', () => `${agency}于${day}签收${party}邮寄的${matter}`)
    .with('in-person', () => `${agency}于${day}收到${party}当面提交的${matter}`)
    .with('ordinary-mail', () => `${agency}于${day}与${party}确认收到其以平常信函寄送的${matter}`)
    .with('online', () => `${agency}于${day}与${party}确认收到其通过互联网渠道提交的${matter}`)
    .with('fax', () => `${agency}于${day}与${party}确认收到其以传真提交的${matter}`)
    .with('email', () => `${agency}于${day}收到${party}以电子邮件提交的${matter}`)
    .with('event', null, () => `${agency}于${day}收到${party}的${matter}`)
    .exhaustive(noKindOf('a channel'));

const receivedEn = (channel: ReceiptChannel | null, { agency, party, matter, day }: Parts): string =>
  match(channel)
    .with('signed-mail', () => `${agency} signed for the ${matter} mailed by ${party} on ${day}`)
    .with('in-person', () => `${agency} was handed the ${matter} of ${party} on ${day}`)
    .with(
      'ordinary-mail',
      () => `${agency} and ${party} confirmed on ${day} the receipt of the ${matter} sent by ordinary mail`,
    )
    .with('online', () => `${agency} and ${party} confirmed on ${day} the receipt of the ${matter} made online`)
    .with('fax', () => `${agency} and ${party} confirmed on ${day} the receipt of the ${matter} sent by fax`)
    .with('email', () => `${agency} received the ${matter} that ${party} sent by e-mail on ${day}`)
    .with('event', null, () => `${agency} received the ${matter} of ${party} on ${day}`)
    .exhaustive(noKindOf('a channel'));

/** A provision at its first mention gives the order and what the text is called from then on. */
const firstMention = ({ title, order, article }: CitedArticle, lang: Story['lang']): string =>
  lang === 'zh'
    ? `${mentionText(title, order, 'zh')}${placeText(article, 'zh')}`
    : `${placeText(article, 'en')} of ${mentionText(title, order, 'en')}`;

/** The paragraph on the day of receipt, and the titles that it has introduced. */
export const receiptParagraph = (
  story: Story,
): { readonly head: string; readonly text: string; readonly told: ReadonlySet<string> } => {
  const { certificate, file, lang } = story;
  const zh = lang === 'zh';
  const words = wordsOf(
    story,
    zh ? { agency: '被告', party: '原告' } : { agency: 'the defendant', party: 'the plaintiff' },
  );
  const [trigger] = stepsOf(certificate, 'trigger');
  const on = trigger?.on ?? certificate.law.day;
  const day = dayAndWeekday(on.slice(0, 10), lang);
  const article = trigger?.articles[0] ?? receiptOf(story);
  const short = file.matterShort ?? (zh ? '申请' : 'application');
  const received = (zh ? receivedZh : receivedEn)(channelOf(story), { ...words, day });
  const sentences = [
    zh
      ? `${received}${evidenceSlot(file.evidence, 'zh')}。`
      : `${sentence(received)}${evidenceSlot(file.evidence, 'en')}.`,
  ];
  if (article !== null) {
    sentences.push(
      zh
        ? `${relationText(article, 'zh')}${firstMention(article, 'zh')}，${article.words}。`
        : ` ${sentence(relationText(article, 'en'))} ${firstMention(article, 'en')}: “${article.words}”.`,
    );
  }
  const told: ReadonlySet<string> = new Set(article === null ? [] : [article.title]);
  const [restart] = stepsOf(certificate, 'restart');
  if (restart !== undefined) {
    const [rule] = restart.articles;
    const again = dayAndWeekday(restart.on, lang);
    const law =
      rule === undefined
        ? ''
        : zh
          ? `，${relationText(rule, 'zh')}${articleText(rule, lang, told)}，${rule.words}`
          : `; ${articleText(rule, lang, told)}: “${rule.words}”`;
    sentences.push(
      zh
        ? `${words.agency}于${again}收到补正的${short}${law}。`
        : ` The corrected ${short} was received on ${again}${law}.`,
    );
  }
  return {
    head: zh ? `关于收到${short}的日期` : `The day of receipt`,
    text: sentences.join(''),
    told,
  };
};

const receiptOf = ({ file }: Story): CitedArticle | null => {
  const [first] = file.receipt ?? [];
  return first === undefined ? null : { relation: 'by-law', ...first };
};

/** A sentence begins with a capital letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
