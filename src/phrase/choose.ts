import type { Expression } from './draft.ts';
import type { FoundPhrase, Precision } from './types.ts';

/** An expression with its phrase. */
export interface Candidate {
  readonly expression: Expression;
  readonly phrase: FoundPhrase;
}

const COARSE: readonly Precision[] = ['quarter', 'half', 'year', 'month'];

/** Roles that limit nothing when they stand alone. */
const NO_LIMIT: ReadonlySet<string> = new Set(['penalty', 'condition', 'past']);

/** What of all that was found the phrase is about: weak words give way, brackets explain what stands before them. */
export const choose = (text: string, found: readonly Candidate[]): readonly Candidate[] => {
  const firm = found.filter(({ expression }) => expression.weak !== true || standsAlone(text, expression));
  const strong = found.filter(
    (one) => firm.includes(one) || (one.expression.weak === true && hasOwnClause(text, one, firm)),
  );
  const heard = firm.length > 0 ? strong : weakOnes(text, found);
  const limits = heard.filter(({ phrase }) => phrase.kind === 'refused' || !NO_LIMIT.has(phrase.role));
  const chosen = limits.length > 0 ? limits : heard;
  return chosen.filter((candidate, index) => {
    const next = chosen[index + 1];
    const last = chosen[index - 1];
    const isSaid = last !== undefined && (isSame(text, last, candidate) || isRemark(text, last, candidate));
    return !isSaid && !(next !== undefined && isExplained(text, candidate, next));
  });
};

/** Of weak words dates and lengths speak before adverbs; adverbs each in its own clause: 将常年跟踪，适时开展督查. */
const weakOnes = (text: string, found: readonly Candidate[]): readonly Candidate[] => {
  const dated = found.filter(({ phrase }) => !ADVERBS.has(phrase.kind) && phrase.kind !== 'refused');
  const [first] = dated;
  return first !== undefined
    ? first.phrase.kind === 'fixed'
      ? dated.filter(({ phrase }, index) => index === 0 || (phrase.kind === 'fixed' && phrase.role === 'deadline'))
      : first.phrase.kind === 'recurring'
        ? found.filter((one) => one === first || (beginsClause(text, one) && joins(one.phrase)))
        : [first]
    : found
        .filter((one, index) => !isTerm(one) || !found.some((other, at) => at > index && isRule(other)))
        .filter(({ expression }, index, kept) => {
          const last = kept[index - 1]?.expression;
          return last === undefined || /[,;。]|并$/u.test(text.slice(last.to, expression.from));
        });
};

/** What limits in a clause of its own beside a weak recurrence: 按月…，按季度…; 逐月调度，限期完成. */
const joins = (phrase: FoundPhrase): boolean =>
  phrase.kind === 'recurring' || (phrase.kind === 'other' && phrase.type === 'limited');

/** 按月…，按季度…: a clause of its own. */
const beginsClause = (text: string, { expression }: Candidate): boolean =>
  /[,;。]/u.test(text.charAt(expression.from - 1));

/** 寒假时间由各单位自行确定: the school's term is what is ruled on, not the limit. */
const isTerm = ({ phrase }: Candidate): boolean => phrase.kind === 'other' && phrase.type === 'academic-term';
const RULES: ReadonlySet<string> = new Set(['reference', 'notice', 'tbd']);
const isRule = ({ phrase }: Candidate): boolean => phrase.kind === 'other' && RULES.has(phrase.type);

const ADVERBS: ReadonlySet<string> = new Set(['other', 'immediate', 'ongoing']);

const OWN_LIMITS: ReadonlySet<string> = new Set(['limited', 'notice', 'periodic', 'aperiodic']);

/** 限期整改，年底对账: a limit of its own in a clause without another one. */
const hasOwnClause = (text: string, { expression, phrase }: Candidate, strong: readonly Candidate[]): boolean => {
  const limits =
    phrase.kind === 'ongoing' ||
    phrase.kind === 'immediate' ||
    (phrase.kind === 'other' && OWN_LIMITS.has(phrase.type));
  const start = text.slice(0, expression.from).search(/[^,;。]*$/u);
  const rest = text.slice(expression.to).search(/[,;。]/u);
  const end = rest < 0 ? text.length : expression.to + rest;
  const joined = phrase.kind === 'ongoing' && text.charAt(expression.from - 1) === '并';
  return joined || (limits && !strong.some(({ expression: other }) => other.from < end && other.to > start));
};

/** 长期 as a part of its own: 2020年12月底前，长期坚持. */
const standsAlone = (text: string, { from, to, draft }: Expression): boolean =>
  draft.kind === 'ongoing' &&
  /^$|[,;、。(:]$/u.test(text.slice(0, from).slice(-1)) &&
  /^(?:坚持|执行|推进|实施|开展|整改|落实|任务|抓好)?(?:$|[,;、。)])/u.test(text.slice(to, to + 8));

/** 第四季度（11月份）, 第11周（11.15-11.19）: the bracket has the date. */
const isExplained = (text: string, { expression, phrase }: Candidate, next: Candidate): boolean => {
  const coarse =
    (phrase.kind === 'other' && phrase.type.startsWith('academic')) ||
    (phrase.kind === 'recurring' && phrase.freq === 'termly') ||
    (phrase.kind === 'fixed' && COARSE.includes(phrase.precision));
  const dated = next.phrase.kind === 'fixed' || next.phrase.kind === 'window';
  return coarse && dated && /^[末内]?(?:[上下]午|晚上?)?\($/u.test(text.slice(expression.to, next.expression.from));
};

/** 5.25-5.31第13周: the school's week beside the date; 于年初开始执行，周期为1年: a length of what was said. */
const isRemark = (text: string, { expression, phrase }: Candidate, next: Candidate): boolean =>
  (next.phrase.kind === 'other' &&
    next.phrase.type === 'academic-week' &&
    (phrase.kind === 'window' || phrase.kind === 'fixed') &&
    text.slice(expression.to, next.expression.from) === '') ||
  (next.phrase.kind === 'relative' && next.phrase.mode === 'exact' && next.phrase.event === null);

/** The same day said twice. */
const isSame = (text: string, { expression, phrase }: Candidate, next: Candidate): boolean =>
  phrase.kind === 'fixed' &&
  next.phrase.kind === 'fixed' &&
  phrase.bound !== 'from' &&
  next.phrase.bound !== 'from' &&
  phrase.dueDate === next.phrase.dueDate &&
  /^[(,、]/u.test(text.slice(expression.to, next.expression.from));

const LABEL = 24;

/** The words that tell one deadline of several from the others: what follows it, or what stands before. */
export const labelOf = (text: string, { from, to }: Expression, before: number, after: number): string => {
  const [behind = ''] = text
    .slice(to, Math.min(after, to + LABEL))
    .replace(/^[,:、。;)(\s]+/u, '')
    .split(/[,;。、(]/u);
  const [, ahead = ''] = /([^,;。:(]*)[,;。:(]?$/u.exec(text.slice(Math.max(before, from - LABEL), from)) ?? [];
  return behind.replace(/^(?:之?前|内)/u, '') || ahead || text.slice(from, to);
};
