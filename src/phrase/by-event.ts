import type { Expression } from './draft.ts';
import { nameOf, sentenceBefore } from './event.ts';
import { relativeDraft } from './relative.ts';

const BEFORE_EVENT = /(?:之|以)?前(?![后期提列往述款置瞻沿台端三两一二四五六七八九十\d款条项段])/gu;
const POINT =
  /(?:届满|期满|到期|满|截止|结束|完成|开始|召开|开学|开工|施工|竣工|验收|投产|启动|实施|施行|上岗|离校|返校|报到|到位|审批|审查|投用|使用|运行|出具|签订|发布|公布|汛期|来临|到来|入冬|放假|开幕|开庭|举行|举办|下发|印发|离任|上市|登记)(?:之日|日)?$/u;
const IN_CLAUSE = /(?:^|[应须需当请要])[在于]/u;
/** 高考前完成: nothing stands before the event. */
const WHOLE = /^[\u4e00-\u9fa5]{2,8}$/u;
const FORBIDDEN = /^,?[^,。;]{0,12}(?:不得|不予|不准|禁止|不能|严禁)/u;

/** 许可证有效期届满前, 开学前: by an event, without a length. Only where nothing else speaks. */
export const readBeforeEvent = (text: string, from: number, to: number): Expression | null => {
  BEFORE_EVENT.lastIndex = from;
  for (let found = BEFORE_EVENT.exec(text); found !== null && found.index < to; found = BEFORE_EVENT.exec(text)) {
    const [word] = found;
    const clause = sentenceBefore(text, found.index).split(',').at(-1) ?? '';
    const isWhole = found.index - clause.length <= from && WHOLE.test(clause);
    const event = isWhole || POINT.test(clause) || IN_CLAUSE.test(clause) ? nameOf(clause, false) : null;
    const end = found.index + word.length;
    if (event !== null && event.length > 1 && !/[\d:]/u.test(event)) {
      return {
        from: Math.max(from, found.index - event.length),
        to: end,
        weak: true,
        draft: FORBIDDEN.test(text.slice(end, end + 20))
          ? { kind: 'other', type: 'until-event', word, event }
          : relativeDraft(0, 'day', { direction: 'before', mode: 'maximum', words: word, event }),
      };
    }
  }
  return null;
};
