import type { ClockRule } from 'qixian/clock';
import type { LegalBasis } from 'qixian/term';

const ARTICLES = '中华人民共和国政府信息公开条例';

const information = (article: string, words: string): LegalBasis => ({
  title: ARTICLES,
  order: '国务院令第711号',
  article,
  words,
  from: '2019-05-15',
  to: null,
});

const CASE_26: LegalBasis = {
  title: '最高人民法院指导案例26号',
  order: '指导案例26号',
  article: '裁判要点',
  words: '系统确认申请提交成功的日期应当视为收到申请之日',
  from: '2014-01-26',
  to: null,
};

const SERVICE: LegalBasis = {
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释',
  order: '国办公开办函〔2016〕235号',
  article: '第四项',
  words: '以交邮之日当日为期限计算时点',
  // The day of issue is not known here; the year is.
  from: '2016-01-01',
  to: null,
  relation: 'by-analogy',
};

/** A rule that sets a term and provides for nothing else. */
export const bare = (term: ClockRule['term'], more: Partial<ClockRule> = {}): ClockRule => ({
  id: 'bare',
  title: '期限',
  term,
  switches: {},
  contested: [],
  basis: [],
  receipts: [],
  suspension: null,
  extension: null,
  correction: null,
  obstacle: null,
  completion: [],
  ...more,
});

/** The reply to an application for information 答复, by the text of 2019. */
export const reply: ClockRule = bare(
  { kind: 'workdays', count: 20 },
  {
    id: '政府信息公开条例/答复',
    title: '政府信息公开申请的答复期限',
    basis: [information('第三十三条第二款', '应当自收到申请之日起20个工作日内予以答复')],
    receipts: [
      {
        channel: 'in-person',
        words: '以提交之日为收到申请之日',
        basis: [information('第三十一条第一项', '以提交之日为收到申请之日')],
      },
      {
        channel: 'signed-mail',
        words: '以行政机关签收之日为收到申请之日',
        basis: [information('第三十一条第二项', '以行政机关签收之日为收到申请之日')],
      },
      {
        channel: 'ordinary-mail',
        words: '确认之日为收到申请之日',
        basis: [information('第三十一条第二项', '确认之日为收到申请之日')],
      },
      {
        channel: 'online',
        words: '以双方确认之日为收到申请之日',
        basis: [information('第三十一条第三项', '以双方确认之日为收到申请之日')],
        submissionContested: true,
      },
      {
        channel: 'fax',
        words: '以双方确认之日为收到申请之日',
        basis: [information('第三十一条第三项', '以双方确认之日为收到申请之日')],
      },
    ],
    suspension: {
      basis: [information('第三十三条第三款', '征求第三方和其他机关意见所需时间不计算在前款规定的期限内')],
      grounds: [
        {
          ground: 'third-party-opinion',
          title: '征求第三方意见',
          words: '征求第三方意见所需时间',
          basis: [information('第三十三条第三款', '征求第三方意见所需时间')],
        },
        {
          ground: 'other-agency-opinion',
          title: '征求其他机关意见',
          words: '征求其他机关意见所需时间',
          basis: [information('第三十三条第三款', '征求其他机关意见所需时间')],
        },
      ],
      excluded: [{ ground: 'internal-handling', title: '内部处理', words: '内部处理流程', basis: [CASE_26] }],
    },
    extension: {
      max: { kind: 'workdays', count: 20 },
      total: null,
      times: null,
      telling: 'required',
      condition: '经政府信息公开工作机构负责人同意并告知申请人',
      basis: [information('第三十三条第二款', '延长的期限最长不得超过20个工作日')],
    },
    correction: {
      words: '答复期限自行政机关收到补正的申请之日起计算',
      basis: [information('第三十条', '答复期限自行政机关收到补正的申请之日起计算')],
    },
    completion: [
      { channel: 'mail', act: 'posted', words: '以交邮之日当日为期限计算时点', basis: [SERVICE] },
      {
        channel: 'direct',
        act: 'signed-for',
        words: '以申请人及其法定代理人签收之日当日为期限计算时点',
        basis: [SERVICE],
      },
    ],
  },
);

const review = (article: string, words: string): LegalBasis => ({
  title: '中华人民共和国行政复议法',
  order: '主席令第九号',
  article,
  words,
  from: '2024-01-01',
  to: null,
});

/** The decision on an application for review 行政复议决定: 60日, extended by 30日 at the most. */
export const reviewDecision: ClockRule = bare(
  { kind: 'days', count: 60 },
  {
    id: '行政复议法/决定',
    title: '行政复议决定期限',
    basis: [review('第六十二条第一款', '应当自受理申请之日起六十日内作出行政复议决定')],
    suspension: {
      basis: [review('第三十九条', '行政复议中止')],
      grounds: [
        { ground: 'stayed', title: '中止', words: '行政复议中止', basis: [review('第三十九条', '行政复议中止')] },
      ],
      excluded: [],
    },
    extension: {
      max: { kind: 'days', count: 30 },
      total: null,
      times: null,
      telling: 'required',
      condition: '经行政复议机构的负责人批准并书面告知当事人',
      basis: [review('第六十二条第一款', '延长期限最多不得超过三十日')],
    },
  },
);

/** Applying for review 申请行政复议: 60日, running on after an obstacle. */
export const reviewApplication: ClockRule = bare(
  { kind: 'days', count: 60 },
  {
    id: '行政复议法/申请',
    title: '行政复议申请期限',
    basis: [review('第二十条第一款', '自知道或者应当知道该行政行为之日起六十日内')],
    obstacle: {
      words: '申请期限自障碍消除之日起继续计算',
      basis: [review('第二十条第二款', '申请期限自障碍消除之日起继续计算')],
    },
  },
);
