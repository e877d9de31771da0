import type { When } from '../when/index.ts';

/** A responsible unit 责任单位. */
export interface Unit {
  /** A short stable key of ASCII letters, digits and hyphens; it enters obligation ids. */
  readonly id: string;
  /** The name to print, such as 海珠区. */
  readonly name: string;
  /** The name for a letter's address, such as 海珠区人民政府. */
  readonly fullName: string;
  /** How a letter speaks to the unit: 你区, 你局. */
  readonly addressedAs: string;
  readonly kind: 'district' | 'municipal-department' | 'party-organ' | 'office' | 'other';
  readonly aliases: readonly string[];
  /** Administrative division code, GB/T 2260, where the unit has one. */
  readonly code?: string;
  /** First and last day on which the unit exists under this name. */
  readonly from?: string;
  readonly to?: string;
  /** The unit that took over its duties. */
  readonly successor?: string;
  /** The id of the working-day calendar under which the unit works, if not the caller's. */
  readonly calendar?: string;
}

/**
 * Units addressed together 单位组. A closed group is its members; an open one (`等`) has unnamed members too; a group
 * without members is addressed as a whole.
 */
export interface UnitGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly open: boolean;
  /** How many members the document says there are, where it does. */
  readonly statedCount?: number;
  /** The kind of units that belong to it, so that a department also finds what all departments must do. */
  readonly covers?: Unit['kind'];
  /** The words that define it, and where they stand. */
  readonly words: string;
  readonly article?: string;
}

/** Units and groups of a jurisdiction 名录, in their official order. */
export interface Roster {
  readonly id: string;
  readonly name: string;
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
}

/** What is to be done with the result: 报送, 公开, 印发, 抄送, 通报, or a part of the yearly self-report. */
export type Delivery =
  | { readonly kind: 'report'; readonly to: string; readonly what?: string }
  | { readonly kind: 'publish'; readonly where: string; readonly form?: string }
  | { readonly kind: 'annual-report'; readonly report: string; readonly to: string }
  | { readonly kind: 'issue' }
  | { readonly kind: 'copy'; readonly to: string }
  | { readonly kind: 'circulate'; readonly what?: string };

/** A unit for which a milestone has another time limit 例外. */
export interface UnitException {
  readonly unit: string;
  readonly when: When;
  readonly words: string;
}

/**
 * A look back at documents of an earlier stretch of time: 对两年半前、一年时间内印发的文件. The anchor is the first day of
 * the occurrence's window, `monthsBack` before it; the stretch of `months` ends there (`ends-at-anchor`) or begins there.
 */
export interface LookBack {
  readonly monthsBack: number;
  readonly months: number;
  readonly reading: 'ends-at-anchor' | 'starts-at-anchor';
  readonly words: string;
}

/** One dated step of a task 节点. */
export interface Milestone {
  /** Stable inside the task; it enters obligation ids. */
  readonly key: string;
  readonly name: string;
  readonly when: When;
  /** The time words as the document has them. */
  readonly words: string;
  readonly delivery: readonly Delivery[];
  readonly exceptions: readonly UnitException[];
  /** A report that follows each occurrence without a day of its own, in its words: 通报, 呈市领导. */
  readonly undatedReport?: string;
  readonly lookBack?: LookBack;
}

/** What an article of the body says about a task, beside the table. */
export interface BodyText {
  readonly article: string;
  readonly words: string;
  /** The time limit there, where it can be read apart. */
  readonly when?: When;
  /** In what the body disagrees with the table; absent where both agree. */
  readonly differs?: 'action' | 'wording' | 'period' | 'units' | 'start';
  readonly note?: string;
}

/** A row of the directive's table 任务, or a duty of its articles that has no row. */
export interface Task {
  /** `1` to `40` for rows, a key such as `art-11-monthly` for a duty without a row; it enters obligation ids. */
  readonly id: string;
  readonly row: number | null;
  /** The unit column as written. */
  readonly assignedTo: string;
  /** Ids of units or groups, in order. */
  readonly units: readonly string[];
  readonly title: string;
  /** The time column as written, wrapped lines joined; for a rowless duty the sentence it came from. */
  readonly timeText: string;
  readonly milestones: readonly Milestone[];
  /** The article column: （一）, （十三）、（二十一） give two. */
  readonly articles: readonly string[];
  readonly body: readonly BodyText[];
  /** Words that ask without binding, in a task that has no target day: 积极参评. */
  readonly softWords?: string;
}

/** A document that imposes tasks 方案、通知. */
export interface Directive {
  /** A short stable key; it begins every obligation id. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** The day in the document from which it speaks: 成文日期. */
  readonly issuedOn: string;
  /** The unit that receives reports and asks about progress, by id. */
  readonly supervisor: string;
  readonly articles: readonly { readonly number: string; readonly title: string }[];
  /** Groups that this document itself defines. */
  readonly groups: readonly UnitGroup[];
  readonly tasks: readonly Task[];
  readonly roster: Roster;
}
