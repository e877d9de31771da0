import type { HistoryFault } from '../clock/index.ts';
import type { ErrorText } from './errors.ts';

type Fact = (name: string) => string;

/** What is wrong with a history 经过, and what to do. */
type Line = readonly [reason: (fact: Fact) => string, remedy: string | ((fact: Fact) => string)];

/** Events as a case file calls them. */
const EVENTS: Readonly<Record<string, string>> = {
  start: '起算',
  suspend: '暂停计时',
  resume: '恢复计时',
  'correction-asked': '告知补正',
  restart: '收到补正的申请',
  continue: '障碍消除',
  'extension-requested': '申请延长',
  'extension-approved': '批准延长',
  'extension-refused': '不批准延长',
  'extension-told': '告知延长',
  complete: '办结',
  return: '退回重办',
  stop: '终止',
};

const event = (fact: Fact): string => EVENTS[fact('kind')] ?? fact('kind');

/** The grounds that the article lists, and the one that a title given for a key names. */
const groundRemedy = (fact: Fact): string => {
  const meant = fact('meant');
  const title = meant === '' ? '' : `请写 ground: '${meant}'（${fact('named')}）。`;
  return `${title}请删去该项暂停，或者写明所依据的法定情形：${fact('allowed').replaceAll(', ', '、')}。`;
};

const FAULTS: { readonly [fault in HistoryFault]: Line } = {
  'before-start': [
    (fact) => `${fact('on')}「${event(fact)}」早于起算之日。`,
    '请先列起算事项，写明收到申请之日或者起算事项发生之日。',
  ],
  'started-twice': [
    (fact) => `期限已经起算，不能于 ${fact('on')} 再次起算。`,
    '收到补正的申请请用 restart；另一事项请另立经过。',
  ],
  'out-of-order': [
    (fact) => `${fact('on')}「${event(fact)}」与前后事项的先后不符（${fact('named')}）。`,
    '请按发生的先后列出各事项；同日的按所列次序。',
  ],
  'channel-not-listed': [
    (fact) => `规则没有写明以 ${fact('named')} 渠道提出时何日为收到申请之日。`,
    '请从规则所列渠道中选择，或者不写渠道。',
  ],
  'ground-not-listed': [
    (fact) =>
      fact('meant') === ''
        ? `${fact('named')}不属于所需时间不计入期限的情形，所列情形以外的不予扣除。`
        : `「${fact('named')}」是情形的名称，暂停计时应写其编号。`,
    groundRemedy,
  ],
  'suspended-twice': [
    (fact) => `${fact('on')} 时已因 ${fact('named')} 暂停计时。`,
    '请先恢复计时，或者把数段合并为一段：自最早发函之日至最后收到意见之日。',
  ],
  'not-suspended': [(fact) => `${fact('on')} 时没有可以恢复的暂停。`, '请先列暂停计时的事项和情形。'],
  'ground-not-named': [(fact) => `${fact('on')} 时同时有数项暂停：${fact('named')}。`, '请写明结束的是哪一项。'],
  'restart-suspended': [(fact) => `${fact('on')}「${event(fact)}」发生在暂停计时期间。`, '请先恢复计时。'],
  'not-provided': [(fact) => `该期限的规定中没有「${event(fact)}」。`, '请删去该项，或者改用有此规定的条文。'],
  'waiting-for-correction': [
    (fact) => `${fact('on')}「${event(fact)}」时尚待申请人补正。`,
    '请先列收到补正的申请之日。',
  ],
  'obstacle-after-expiry': [
    (fact) => `障碍发生时期限已于 ${fact('named')} 届满。`,
    '期限之内发生的障碍，才自障碍消除之日起继续计算。',
  ],
  'extension-after-expiry': [
    (fact) => `${fact('on')} 批准延长时，期限已于 ${fact('named')} 届满。`,
    '期限届满后不能再延长；请删去该项。',
  ],
  'extension-over-cap': [(fact) => `延长的期限超过规定的上限（${fact('named')}）。`, '请更正延长的期限。'],
  'extension-too-often': [(fact) => `规定只能延长 ${fact('named')} 次。`, '请删去多出的延长。'],
  'extension-not-asked': [
    (fact) => `${fact('on')}「${event(fact)}」没有对应的延长申请或者决定。`,
    '请先列申请延长或者批准延长。',
  ],
  'completed-twice': [
    (fact) => `该项办结行为已有记录，不能于 ${fact('on')} 再次发生。`,
    '办结后退回重办的，请先列退回。',
  ],
  'not-completed': [(fact) => `${fact('on')} 时尚未办结，无从退回。`, '请先列办结事项。'],
  'after-completion': [(fact) => `${fact('on')}「${event(fact)}」发生在办结之后。`, '办结后退回重办的，请先列退回。'],
  'after-stop': [(fact) => `${fact('on')}「${event(fact)}」发生在终止之后。`, '请删去该项，或者另立经过。'],
};

/** A history that cannot be 不可能的经过, in Chinese: the article that forbids it stands in brackets. */
export const historyText = (fact: Fact): ErrorText => {
  const fault = fact('fault');
  if (!Object.hasOwn(FAULTS, fault)) {
    return { reason: `事项经过有 ${fact('count')} 处错误。`, remedy: '请按 issues 所列逐项更正；未作任何计算。' };
  }
  const [reason, remedy] = FAULTS[fault as HistoryFault];
  const law = fact('law');
  const cure = typeof remedy === 'string' ? remedy : remedy(fact);
  return { reason: law === '' ? reason(fact) : `${reason(fact)}（${law}）`, remedy: cure };
};
