import { channelOf, evidenceSlot, type Story, stepsOf } from './story.ts';
import { dayAndWeekday, dayText } from './words.ts';

/**
 * From what a term runs 起算事项: an application that was received, an event in the words of the statute, or a day of which
 * no more is known. A text tells no more than that: no application, no agency and no lawsuit that was not given.
 */
export type Start =
  | { readonly kind: 'receipt' }
  | { readonly kind: 'event'; readonly words: string }
  | { readonly kind: 'day' };

const RECEIVED = /[收接]到.*(?:申请|请求|投诉|信访事项)/;
const AUTHORITY = /机关|机构|部门|政府|单位/;

/** What a term runs from, by the statute's words; without them by what the clock and the case file say was received. */
export const startOf = (story: Story): Start => {
  const { certificate, deadline, file } = story;
  const { question, legs } = certificate;
  const waits = question.kind === 'term' && question.term.kind === 'waiting';
  const { trigger = '', responsible = '' } = deadline.basis[0] ?? {};
  const runsOn = question.kind !== 'fixed' && !waits && legs[0]?.direction !== 'backward';
  if (runsOn && stepsOf(certificate, 'restart').length > 0) {
    return { kind: 'receipt' };
  }
  if (trigger !== '') {
    // What is no application has to be named by the case file; a corrected one is no first one.
    const named = file.matter !== undefined || /申请/.test(trigger);
    const received = RECEIVED.test(trigger) && !/补正/.test(trigger) && AUTHORITY.test(responsible);
    return runsOn && received && named ? { kind: 'receipt' } : { kind: 'event', words: trigger };
  }
  return runsOn && saysReceived(story) ? { kind: 'receipt' } : { kind: 'day' };
};

const saysReceived = (story: Story): boolean => {
  const { deadline, file } = story;
  const channel = channelOf(story);
  return (
    file.matter !== undefined ||
    file.receipt !== undefined ||
    (channel !== null && channel !== 'event') ||
    (deadline.input?.kind === 'clock' && deadline.input.rule.receipts.length > 0)
  );
};

/** The statute's words for the event as they stand inside brackets of their own. */
export const eventWords = (words: string): string =>
  words.replaceAll('（', '〔').replaceAll('）', '〕').replaceAll('/', '或者');

/** What an event that a term leads up to is called: by the case file, by the statute, or in general words. */
export const eventName = ({ file, lang }: Story, start: Start): string =>
  file.matter ?? (start.kind === 'event' ? eventWords(start.words) : lang === 'zh' ? '该事项' : 'event');

/** 听证的日期, and 听证举行日 as it is. */
export const dateOf = (event: string): string => (event.endsWith('日') ? event : `${event}的日期`);

/** The paragraph on the event of a term that no receipt began. */
export const eventParagraph = (story: Story, start: Start): { readonly head: string; readonly text: string } => {
  const { certificate, file, lang } = story;
  const zh = lang === 'zh';
  const on = stepsOf(certificate, 'trigger')[0]?.on ?? certificate.law.day;
  const day = dayAndWeekday(on.slice(0, 10), lang);
  const shown = start.kind === 'event' || file.evidence !== undefined ? evidenceSlot(file.evidence, lang) : '';
  const words = start.kind !== 'event' ? '' : zh ? `（${eventWords(start.words)}）` : ` (“${start.words}”)`;
  return zh
    ? { head: '关于起算事项的日期', text: `起算事项${words}的日期为${day}${shown}。` }
    : { head: 'The day of the event', text: `The day of the event${words} is ${day}${shown}.` };
};

/** 自2021年9月29日（行政机关告知后）起算; counted from 29 September 2021 (“行政机关告知后”). */
export const countedFrom = ({ certificate, lang }: Story, start: Start): string => {
  const [hours] = stepsOf(certificate, 'hours');
  const from = hours?.from ?? (stepsOf(certificate, 'trigger')[0]?.on ?? certificate.law.day).slice(0, 10);
  const time = from.slice(11, 16);
  const day = dayText(from.slice(0, 10), lang);
  if (lang === 'zh') {
    return `自${day}${time}${start.kind === 'event' ? `（${eventWords(start.words)}）` : ''}起算`;
  }
  const at = time === '' ? day : `${time} on ${day}`;
  return `the time limit is counted from ${at}${start.kind === 'event' ? ` (“${start.words}”)` : ''}`;
};

/** What the term is for, by the case file; of an application the decision on it; else null, and the text speaks of the term alone. */
export const actOf = (story: Story): string | null =>
  story.file.act ?? (startOf(story).kind === 'receipt' ? (story.lang === 'zh' ? '办理' : 'decision') : null);

/** 答复期限, 期限; the time limit for the reply, the time limit. */
export const limitName = (story: Story): string => {
  const act = actOf(story);
  return story.lang === 'zh' ? `${act ?? ''}期限` : act === null ? 'the time limit' : `the time limit for the ${act}`;
};
