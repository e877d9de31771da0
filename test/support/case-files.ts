import type { ClockRule } from 'qixian/clock';
import type { LegalBasis } from 'qixian/term';
import { reply } from './clock-rules.ts';

const [clause] = reply.basis;

/** The rule of a reply, with the whole clause of the article as a pleading quotes it. */
export const replyByArticle: ClockRule = {
  ...reply,
  basis:
    clause === undefined
      ? []
      : [{ ...clause, words: '行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复' }],
};

/** The letter on which day counts when a reply is served by mail, cited as it rules. */
export const SERVICE_BY_LAW: LegalBasis = {
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释',
  order: '国办公开办函〔2016〕235号',
  article: '第四项',
  words: '以交邮之日当日为期限计算时点',
  from: '2016-12-07',
  to: null,
};
