import type { Draft } from './draft.ts';
import { at, sticky } from './numbers.ts';
import type { Role } from './types.ts';

/** Behind a length: what may not be done in it. */
export const BANNED = sticky(
  '[^,。;]{0,10}(?:不得|不予受理|不再受理|不受理|不再|不予|禁止|不准|停止|取消|丧失|暂停|限制|不能|不可|不享受|不重复)',
);

/** Right before a length of punishment. */
export const PENALTY = /(?:有期徒刑|拘役|管制|拘留|剥夺政治权利|缓刑|监禁|处分期|影响期|禁闭)[^,。;]{0,6}$/u;

/** What stands right before a length, and what role that gives it; first match first. */
const LEFT: readonly (readonly [RegExp, Role])[] = [
  [PENALTY, 'penalty'],
  [/(?:保存|保管|留存|存档|保留|备查|归档)[^,。;]{0,12}$/u, 'retention'],
  [
    /(?:有效|任|聘|试用|合同|服务|保质|质保|保修|许可)期(?:限)?(?:一般|均|自[^,。;]{1,30})?(?:为|是)?[^,。;\d]{0,4}$/u,
    'validity',
  ],
  [/(?:近|最近|过去|此前|以往)$/u, 'look-back'],
  [
    /(?:(?<![期届])满|连续|累计|逾期|(?<!不得?)超过|超出|间断|中断|从事|任职|担任|年龄|工龄|具有|具备|累积|旷工|旷课|缺勤|停业)[^,。;日起\d]{0,2}$/u,
    'condition',
  ],
];

/** What stands right behind a length. */
const RIGHT: readonly (readonly [RegExp, Role])[] = [
  [sticky('(?:以[上下])?(?:的)?[^,。;]{0,4}(?:有期徒刑|拘役|管制|行政拘留|拘留|剥夺政治权利|监禁)'), 'penalty'],
  // 24个月内发生的第2起, 一年内受到两次处罚的: what happened in it, not what is owed.
  [sticky('(?:累计|连续|再次|又)?(?:发生|出现|受到|受过)(?:[^,。;]{0,12})(?:的|[次起])'), 'condition'],
  [BANNED, 'ban'],
  [sticky('[^,。;]{0,6}(?:免征|免缴|减征|减免|免收|享受|暂免|给予[^,。;]{0,8}补[贴助])'), 'benefit'],
  [sticky('(?:内)?有效(?!期)'), 'validity'],
  [sticky('以[上下](?:的)?[^,。;]{0,10}(?:经验|经历|资历|工龄|年限|工作|学历|从业|居住|未|不)'), 'condition'],
  [sticky('(?:未|没有|不)[^,。;]{1,16}(?:的|视为|默认)'), 'condition'],
  [sticky('[^,。;]{0,6}(?:即将|将要|将)[^,。;]{0,4}(?:到期|届满)'), 'condition'],
];

const IN_FORCE = sticky('[^,。;]{0,6}(?:施行|生效|实施|执行|废止)');
const PAST_RIGHT = sticky(
  '(?:以来|[^,。;]{0,14}(?<![不未])(?:已|已经|曾)(?!纳入|[^,。;]{1,6}的)|(?:印发|发布|公布|下发|出台|召开|召集)(?:的|了))',
);
/** 截至9月底，已完成…, 5月8日至26日…开展了: what is told, not what is owed. */
const UP_TO = /截[至止]$/u;
const DONE = sticky('[^。;]{0,60}?(?<![不未])已(?!纳入)');
const DID = sticky('[^。;]{0,80}?(?:开展|进行|召开|举行|举办|组织|完成)了');
const LOOK_BACK_EVENT = /(?:申请|申报|报名|起诉|投标|提交|认定|评选|参评|推荐|截止)(?:之日|日|时)?$/u;

/** Whether an expression limits an act, or only looks like it. */
export const roleOf = (text: string, from: number, to: number, draft: Draft): Role => {
  const left = text.slice(Math.max(0, from - 24), from);
  switch (draft.kind) {
    case 'relative': {
      if (draft.direction === 'before' && draft.mode === 'window') {
        return draft.event === null || LOOK_BACK_EVENT.test(draft.event) ? 'look-back' : 'deadline';
      }
      if (draft.direction === 'before' && draft.event === null && draft.unit === 'year' && draft.words === '前') {
        return 'look-back';
      }
      if (draft.mode === 'from' && at(IN_FORCE, text, to) !== null) {
        return 'in-force';
      }
      const before = LEFT.find(([pattern]) => pattern.test(left))?.[1];
      const behind = RIGHT.find(([pattern]) => at(pattern, text, to) !== null)?.[1];
      return before ?? behind ?? 'deadline';
    }
    case 'fixed':
      return at(PAST_RIGHT, text, to) !== null ||
        (UP_TO.test(left) && at(DONE, text, to) !== null) ||
        /(?:以来|至今)$/u.test(text.slice(from, to))
        ? 'past'
        : draft.bound === 'from' && at(IN_FORCE, text, to) !== null
          ? 'in-force'
          : 'deadline';
    case 'window':
      return /有效期[^,。;]{0,4}$/u.test(left) ? 'validity' : at(DID, text, to) !== null ? 'past' : 'deadline';
    default:
      return 'deadline';
  }
};

const TARGET = /(?:争取|力争|原则上|努力|尽量|尽可能)([^,。;]{0,60})$/u;
const NEAR = 12;

/** 争取, 力争 and 原则上 before it make a target of a limit. */
export const isTarget = (text: string, from: number, draft: Draft): boolean => {
  const between = TARGET.exec(text.slice(Math.max(0, from - 70), from))?.[1];
  const event = draft.kind === 'relative' ? (draft.event?.length ?? 0) + 4 : 0;
  return between !== undefined && between.length <= NEAR + event;
};
