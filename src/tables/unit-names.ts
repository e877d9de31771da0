import { fold } from '../text/index.ts';

/** Which part a unit has in a task: the first one listed leads 牵头, unless the cell or its column says otherwise. */
export type UnitPart = 'lead' | 'support' | 'responsible';

/** A name in a unit cell. */
export interface NamedUnit {
  readonly words: string;
  /** Null where the cell does not say. */
  readonly part: UnitPart | null;
}

/** The names of one clause of a unit cell; `等` leaves the list open. */
export interface UnitList {
  readonly words: string;
  readonly names: readonly NamedUnit[];
  readonly open: boolean;
  /** How many units there are in all, where the words say it: 等26个部门. */
  readonly stated: number | null;
}

/** How the names of units end. */
const END =
  '(?:局|委|办|部|厅|院|会|中心|政府|公司|集团|处|署|馆|台|社|队|所|站|库|校|大学|学院|医院|银行|指挥部|单位|部门|机构|组|镇|乡|街道|区|县|市|省|地|军|团|关|科|室|园区|管委会|工作专班|专班|省份|街)';
/** No name of a unit is longer. */
const LONGEST_NAME = 80;
const ENDS = new RegExp(`${END}(?:\\([^()]*\\))?$`);

/** Whether words end as the name of a unit does. */
export const endsLikeUnit = (words: string): boolean => ENDS.test(fold(words.slice(-LONGEST_NAME)));

const LABEL =
  /(牵头|主办|主责|责任|承办|落实|配合|协办|会办|参与|协助|协同)(?:\(配合\))?(?:责任)?(?:单位|部门|科室)?[:：]/g;
const SUPPORTS = /配合|协办|会办|参与|协助|协同/;
const LEADS = /牵头|主办|主责/;

const partOf = (words: string): UnitPart =>
  SUPPORTS.test(words) ? 'support' : LEADS.test(words) ? 'lead' : 'responsible';

/**
 * Takes a unit cell apart: labels (牵头单位：…；配合单位：…), clauses (甲局牵头，乙局、丙局配合), lists (、，和 及 以及), 等.
 * @param known - whether words are a name as they stand, so that 和 inside one does not part it
 */
export const unitLists = (
  lines: readonly string[],
  wrapped: boolean,
  known: (words: string) => boolean,
): readonly UnitList[] => {
  const text = joinNames(lines, wrapped);
  const folded = fold(text);
  const labels = [...folded.matchAll(LABEL)];
  if (labels.length === 0) {
    return clausesOf(text, folded).flatMap((clause) => listOf(clause, null, known));
  }
  const before = labels[0]?.index ?? 0;
  const sections = labels.map((label, at) => ({
    part: partOf(label[0]),
    from: label.index + label[0].length,
    to: labels[at + 1]?.index ?? text.length,
  }));
  return [...(before > 0 ? [{ part: null, from: 0, to: before }] : []), ...sections].flatMap(({ part, from, to }) =>
    clausesOf(text.slice(from, to), folded.slice(from, to)).flatMap((clause) => listOf(clause, part, known)),
  );
};

/** Lines of a cell: one name each where they end like names, wrapped otherwise. */
const joinNames = (lines: readonly string[], wrapped: boolean): string =>
  lines.reduce((text, line) => {
    if (text === '') {
      return line;
    }
    const apart = !wrapped && (endsLikeUnit(text) || /[:：]/.test(line)) && !/^[等（(、，,;；和及与]/.test(line);
    const listed = '、，,;；'.includes(text.charAt(text.length - 1));
    return `${text}${apart && !listed ? '；' : ''}${line}`;
  }, '');

/** Parts at 、 and the like outside brackets. */
const partsAt = (text: string, folded: string, signs: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const sign = folded.charAt(at);
    depth = sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
    if (at === folded.length || (depth === 0 && signs.includes(sign))) {
      const part = text.slice(from, at).trim();
      if (part !== '') {
        parts.push(part);
      }
      from = at + 1;
    }
  }
  return parts;
};

/** 甲局牵头、乙局配合: what stands behind the one that leads is a clause of its own. */
const LEADER = /(牵头(?:负责)?|主办|主责)、/gu;

/** Clauses end with ; and 。; a comma ends one that says who leads or helps: 甲局牵头，乙局配合. */
const clausesOf = (text: string, folded: string): readonly string[] =>
  partsAt(text, folded, ';。\n').flatMap((whole) => {
    const clause = whole.replace(LEADER, '$1，');
    const parts = partsAt(clause, fold(clause), ',');
    return parts.some((part) => DOES.test(part)) ? parts : [clause];
  });

/** What a clause says its units do: 牵头, 配合, 按职责分工负责. */
const DOES =
  /(?:按(?:照)?(?:各自)?职责(?:分工)?|分别|共同)?(?:牵头负责|牵头|负责(?:落实)?|主办|配合|协办|会办|参与|协助)$|按(?:照)?(?:各自)?职责(?:分工)?$/;

/** 1., （2）, ③ before a name. */
const NUMBERED = /^(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[①-⑳])/;

const STATED = /^共?(\d{1,4}|[一二三四五六七八九十]{1,3})[个家]/;

const NUMERALS = '一二三四五六七八九十';

const listOf = (clause: string, labelled: UnitPart | null, known: (words: string) => boolean): readonly UnitList[] => {
  const does = DOES.exec(clause)?.[0] ?? '';
  const words = clause
    .slice(0, clause.length - does.length)
    .replace(NUMBERED, '')
    .replace(/^(?:由|请)/, '');
  const part = does === '' ? labelled : partOf(does);
  if (words === '') {
    return [];
  }
  if (known(words)) {
    return [{ words, names: [{ words, part }], open: false, stated: null }];
  }
  const last = Math.max(...['、', '，', ',', '/'].map((sign) => words.lastIndexOf(sign)));
  const tail = words.indexOf('等', last + 1);
  // 等 inside a name, 高等学校, leaves nothing open.
  const open = tail > 0 && endsLikeUnit(words.slice(0, tail));
  const listed = open ? words.slice(0, tail) : words;
  const count = open ? STATED.exec(words.slice(tail + 1))?.[1] : undefined;
  const names = partsAt(listed, fold(listed), '、,/')
    .flatMap((one) => atConnectives(one, known))
    .map((one) => namedOf(one, part));
  const stated = count === undefined ? null : /^\d/.test(count) ? Number(count) : NUMERALS.indexOf(count) + 1 || null;
  return [{ words, names, open, stated }];
};

/** 和, 及, 与 part two names; inside one (规划和自然资源局) they do not. */
const atConnectives = (words: string, known: (words: string) => boolean): readonly string[] => {
  if (known(words)) {
    return [words];
  }
  const names: string[] = [];
  const endsWell = endsLikeUnit(words);
  let from = 0;
  for (const { 0: connective, index } of words.matchAll(/以及|会同|和|及|与/g)) {
    const left = words.slice(from, index);
    const right = words.slice(index + connective.length);
    if (right.length > 1 && (endsWell || known(right)) && (endsLikeUnit(left) || known(left))) {
      names.push(left);
      from = index + connective.length;
    }
  }
  return [...names, words.slice(from).replace(/^(?:以及|会同|和|及|与)/, '')];
};

/** 甲局（牵头）, （牵头）甲局. */
const namedOf = (words: string, part: UnitPart | null): NamedUnit => {
  const [, before, after] = TOLD_BEFORE.exec(words) ?? [];
  if (before !== undefined && after !== undefined) {
    return { words: after, part: partOf(before) };
  }
  const [, name, told] = TOLD_BEHIND.exec(words) ?? [];
  return name === undefined || told === undefined ? { words, part } : { words: name, part: partOf(told) };
};

const TOLD_BEHIND = /^(.+?)[（(]((?:牵头|主办|配合|协办|会办|参与)(?:单位|部门)?)[）)]$/;
const TOLD_BEFORE = /^[（(]((?:牵头|主办|配合|协办|会办|参与)(?:单位|部门)?)[）)](.+)$/;
