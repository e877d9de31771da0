import { type ClockEvent, type ClockOptions, type ClockRun, type ReceiptChannel, runClock } from '../clock/index.ts';
import { mustHave, mustKnow, mustList } from '../errors/index.ts';
import type { Deadline } from '../term/index.ts';
import { statute } from './lookup.ts';
import type { NoPeriodInForce, PeriodInForce } from './versions.ts';

/** A request for government information 依申请公开, as the file of the case has it. Days are `YYYY-MM-DD`. */
export interface InformationRequest {
  /** The day of receipt 收到申请之日 under the channel's rule (第三十一条): online and by fax the day both sides confirmed. */
  readonly received: string;
  readonly channel: Extract<ReceiptChannel, 'in-person' | 'signed-mail' | 'ordinary-mail' | 'online' | 'fax'>;
  /** Online: the earlier day on which the portal confirmed the submission. */
  readonly submittedOn?: string;
  /**
   * What happened to the reply since, in order: `correction-asked` and `restart` 补正, `suspend` and `resume` while third
   * parties or other agencies are asked, extension, `complete`.
   */
  readonly events?: readonly ClockEvent[];
  /** The day on which the third party received the letter that asks its opinion 收到征求意见书之日. */
  readonly thirdPartyAsked?: string;
  /** The day on which a joint maker 共同制作机关 received it. */
  readonly jointMakerAsked?: string;
}

/** The periods of a request that have a day of their own. */
export interface InformationDates {
  /** By when an unclear application must be sent back for correction 补正告知, once (第三十条). */
  readonly correctionNotice: Deadline;
  /** By when the third party, the joint maker give their opinion; null where not asked. */
  readonly thirdPartyOpinion: Deadline | null;
  readonly jointMakerOpinion: Deadline | null;
}

/** A request for government information, as it stands. */
export interface InformationFlow extends InformationDates {
  /** The reply 答复 (第三十三条), run over what happened. */
  readonly reply: ClockRun;
  /** 第三十五条: a delay of reasonable length 合理期限. It has no number of days and no cap, so it has no deadline. */
  readonly delayedReply: PeriodInForce | NoPeriodInForce;
  /** 第三十六条第五项: who is responsible is told within the time of the reply. */
  readonly transfer: PeriodInForce | NoPeriodInForce;
}

const REQUEST = ['received', 'channel', 'submittedOn', 'events', 'thirdPartyAsked', 'jointMakerAsked'];

/**
 * A request for government information from receipt to reply 依申请公开, under 第二十七条至第三十六条 of the text of 2019.
 * @param request - received on or after 2019-05-15; for the text of 2007 run the clock of its `reply`
 * @throws {QixianError} `LAW_NOT_IN_FORCE` for an earlier one; `OPTION_INVALID` for a field that is unknown; what `runClock` throws for a history that cannot be
 * @see 中华人民共和国政府信息公开条例 (国务院令第711号), in force 2019-05-15
 * @example
 * const { reply } = informationFlow({ received: '2020-01-10', channel: 'in-person' }, { asOf: '2020-01-20' });
 * reply.deadline && dueOrThrow(reply.deadline); //=> 2020-02-14
 */
export const informationFlow = (request: InformationRequest, options: ClockOptions): InformationFlow => {
  mustHave(request, 'a request', ['received', 'channel']);
  mustKnow(request, 'a request', REQUEST);
  const { received, channel, submittedOn, events = [], thirdPartyAsked, jointMakerAsked } = request;
  mustHave(options, 'the options of a clock', ['asOf']);
  const { calendar } = options;
  mustList(events, 'events');
  const law = statute('open-government-information');
  const counted = (key: string, from: string): Deadline =>
    law.period(key).deadline({ from, ...(calendar && { calendar }), version: '2019' });
  const start: ClockEvent = { kind: 'start', on: received, channel, ...(submittedOn && { submittedOn }) };
  return {
    reply: runClock(law.period('reply').clockRule(received, { version: '2019' }), [start, ...events], options),
    correctionNotice: counted('correction-notice', received),
    thirdPartyOpinion: thirdPartyAsked === undefined ? null : counted('third-party-opinion', thirdPartyAsked),
    jointMakerOpinion: jointMakerAsked === undefined ? null : counted('joint-maker-opinion', jointMakerAsked),
    delayedReply: law.period('delayed-reply').inForce(received),
    transfer: law.period('transfer').inForce(received),
  };
};
