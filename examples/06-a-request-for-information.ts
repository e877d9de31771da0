// A request for government information 依申请公开, from receipt to reply, under 政府信息公开条例 第二十七条至第三十六条
// (国务院令第711号, in force 2019-05-15).
import { dueOrThrow, type InformationRequest, informationFlow, statute } from 'qixian';

// Received on Monday 2020-09-21 by mail that was signed for. The letter that asks a third party is sent on 24 September
// and reaches it on the 25th; its answer comes on 14 October. In between nothing is counted.
const request: InformationRequest = {
  received: '2020-09-21',
  channel: 'signed-mail',
  thirdPartyAsked: '2020-09-25',
  events: [
    { kind: 'suspend', on: '2020-09-24', ground: 'third-party-opinion', document: '征求意见函' },
    { kind: 'resume', on: '2020-10-14', basis: '收到第三方意见' },
  ],
};

const flow = informationFlow(request, { asOf: '2020-10-20' });

// An unclear application would have had to be sent back for correction within seven working days.
console.log('correction by', dueOrThrow(flow.correctionNotice)); //=> correction by 2020-09-29

// The third party has fifteen working days from the day on which it received the letter.
console.log('opinion by', flow.thirdPartyOpinion && dueOrThrow(flow.thirdPartyOpinion)); //=> opinion by 2020-10-22

// The reply: twenty working days, the consultation left out.
console.log('reply by', flow.reply.deadline && dueOrThrow(flow.reply.deadline)); //=> reply by 2020-11-06

// Lawyers differ on whether the first and last day of the consultation count; this day is in time for all of them.
const { deadline } = flow.reply;
console.log('safe', deadline?.certainty === 'decided' ? deadline.safe : 'unknown'); //=> safe 2020-11-05

// Extended by twenty working days, granted and told before expiry.
const extended = informationFlow(
  {
    ...request,
    events: [
      ...(request.events ?? []),
      { kind: 'extension-approved', on: '2020-11-02', by: { kind: 'workdays', count: 20 } },
      { kind: 'extension-told', on: '2020-11-03' },
    ],
  },
  { asOf: '2020-11-04' },
);
console.log('extended to', extended.reply.deadline && dueOrThrow(extended.reply.deadline)); //=> extended to 2020-12-04

// A delay of reasonable length has no number of days, so no day is invented for it.
console.log(flow.delayedReply.kind === 'in-force' && flow.delayedReply.basis.words); //=> 可以确定延迟答复的合理期限并告知申请人

// An application of 2019, still under the text of 2007: fifteen working days.
console.log(dueOrThrow(statute('政府信息公开条例').period('答复').deadline({ from: '2019-04-22' }))); //=> 2019-05-14
