import { fold } from '../text/index.ts';

/** What a column of a task table is for. */
export type ColumnRole =
  /** 序号. */
  | 'number'
  /** 责任单位: the first one listed is the lead unit 牵头单位. */
  | 'unit'
  /** 牵头单位、主办单位. */
  | 'lead'
  /** 配合单位、会办（协办）单位. */
  | 'support'
  /** 工作任务. */
  | 'task'
  /** 完成时限、完成时间及方式. */
  | 'time'
  /** 方案项目: the articles that the row stands on. */
  | 'article'
  /** 办理进展. */
  | 'progress'
  /** 实际完成时间、办结时间. */
  | 'done-on'
  /** 交办时间. */
  | 'handed-over'
  /** 责任人、联系人. */
  | 'person'
  /** 类别. */
  | 'category'
  /** 备注. */
  | 'remarks';

/** Every role, for options that name them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'number',
  'unit',
  'lead',
  'support',
  'task',
  'time',
  'article',
  'progress',
  'done-on',
  'handed-over',
  'person',
  'category',
  'remarks',
];

/** How well a header's words fit a role: 3 where they are the usual words for it, 1 where they may mean it. */
export interface RoleGuess {
  readonly role: ColumnRole;
  readonly strength: 1 | 2 | 3;
}

const BODY = '(?:单位|部门|主体|科室|处室|机构|地区|区县|区域)';

/**
 * Header words by role, first fit first. A maintainer adds words here with a row in `test/tables/columns.test.ts`.
 * The words are folded, without white space and without the signs of brackets.
 */
const WORDS: readonly (readonly [RegExp, ColumnRole, 1 | 2 | 3])[] = [
  [/^(?:序号|编号|项次|顺序|项目序号|任务序号|任务编号|no\.?)$/, 'number', 3],
  [/^(?:方案项目|方案条目|方案事项|对应条款|方案条款|任务依据|对应项目|条款)$/, 'article', 3],
  [/^(?:依据|政策依据|文件依据|任务来源|来源)$/, 'article', 1],
  [
    /责任人|联系人|经办人|负责人|负责同志|(?:分管|牵头|责任|挂钩|包保|督办|督导|市|区|县)领导|联系电话|联系方式/,
    'person',
    3,
  ],
  [new RegExp(`(?:配合|协办|会办|参与|参加|协同|协助|支持).{0,6}${BODY}`), 'support', 3],
  [new RegExp(`(?:牵头|主办|主责|主体责任|主要责任|第一责任).{0,4}${BODY}`), 'lead', 3],
  [new RegExp(`^(?:责任|承办|落实|实施|完成|负责|承担|办理|执行|任务|填报|承接)${BODY}$|^责任主体$`), 'unit', 3],
  [/(?:责任|承办|落实|实施|负责|承担|办理|建设)(?:单位|部门|主体)|^(?:单位|部门|单位名称|部门名称)$/, 'unit', 2],
  [/(?:交办|下达|来文|收文|签收|受理|收到|登记)(?:时间|日期)|^(?:任务)?(?:交办|下达)日$/, 'handed-over', 3],
  [/实际.{0,4}(?:时间|日期)|^(?:办结|完结|销号|反馈)(?:时间|日期)$/, 'done-on', 3],
  [
    /进展|(?:完成|落实|办理|推进|进度|整改|工作)情况|(?:办理|完成)结果|^(?:状态|当前状态|办理状态|完成进度|目前进度)$/,
    'progress',
    3,
  ],
  [/时限|期限|^(?:计划|拟|预计|要求)?完成(?:时间|日期|时间及方式|时间和方式|时间节点|节点)$/, 'time', 3],
  [
    /时间(?:要求|节点|安排|进度|表)|(?:截止|截至|计划|起止|完成|办理|报送|整改|公开|更新).{0,4}(?:时间|日期|时点)|进度安排/,
    'time',
    2,
  ],
  [/^(?:时间|日期|节点|时点)$/, 'time', 1],
  [/^(?:备注|说明|附注|注)$/, 'remarks', 3],
  [/类别|分类|^(?:类型|领域|板块|一级指标|二级指标|工作类别)$/, 'category', 3],
  [/^(?:工作|重点|主要|目标|具体|改革|年度|重点工作|民生)*任务(?:内容|名称|清单|分工|措施)?$/, 'task', 3],
  [/^(?:工作|重点|主要|具体|督办|办理|交办|任务|整改|民生)*(?:事项|内容|工作)(?:名称|内容)?$/, 'task', 2],
  [/任务|事项|内容|项目|措施|举措|实事|目标|要求|问题|名称/, 'task', 1],
];

const bare = (words: string): string =>
  fold(words)
    .toLowerCase()
    .replace(/[\s()[\]<>*:：]/g, '');

/**
 * The role that a header's words name, null where they name none.
 * @example
 * roleOf('责任（配合）单位'); //=> { role: 'support', strength: 3 }
 */
export const roleOf = (header: string): RoleGuess | null => {
  const words = bare(header);
  if (words === '' || words.length > 20) {
    return null;
  }
  for (const [pattern, role, strength] of WORDS) {
    if (pattern.test(words)) {
      return { role, strength };
    }
  }
  return null;
};
