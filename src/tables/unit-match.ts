import type { Roster, UnitGroup } from '../directive/index.ts';
import { fold } from '../text/index.ts';

/** What a name of the table means in the roster. */
export type UnitFound =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  /** Several units may be meant. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  /** Many units under one word, 各部门, that no group of the roster has. */
  | { readonly kind: 'collective' }
  | { readonly kind: 'unknown' };

/** Finds names in a roster. */
export interface UnitMatcher {
  /** @param level - the level that a name before it in the list has, 市 in 市财政局、教育局; empty where none has */
  readonly find: (name: string, level: string) => UnitFound;
  /** Whether a name is one of the roster as it stands. */
  readonly known: (name: string) => boolean;
}

const LONGEST = 400;

const bare = (name: string): string => fold(name).replace(/\s/g, '');

/** 各区 and 各区政府 are one. */
const bareGroup = (name: string): string => bare(name).replace(/(?:人民)?政府$/, '');

const COLLECTIVE =
  /^(?:各|全体|所有|其他|其它|有关|相关|市直|县直|区直|省直)|(?:各部门|各单位|有关部门|相关部门|有关单位|相关单位|成员单位|等单位|等部门)$/;

/** Whether one word stands for many units. */
export const isCollective = (name: string): boolean => COLLECTIVE.test(name);

/**
 * The level of government that a name begins with: 市 in 市教育局. In 市场监管局, 区域 and the like it is part of the
 * name's first word.
 */
export const levelOf = (name: string): string =>
  /^(?:省|州|县(?!域)|区(?!域|块)|市(?!场|容|政(?![务府法协策研公])|民(?![政族宗])))(?=..)/.exec(name)?.[0] ?? '';

/**
 * A matcher for a roster and the groups that a document defines itself. A name is found as it is written; with the level
 * of the names before it; or with the roster's own name in place of the level (市教育局 in 广州市 is 广州市教育局).
 * Nothing is found by likeness.
 */
export const unitMatcher = (roster: Roster, ownGroups: readonly UnitGroup[]): UnitMatcher => {
  const units = new Map<string, readonly string[]>();
  for (const { id, name, fullName, aliases } of roster.units) {
    for (const one of new Set([name, fullName, ...aliases].map(bare))) {
      units.set(one, [...new Set([...(units.get(one) ?? []), id])]);
    }
  }
  const groups = new Map<string, string>();
  for (const { id, name, words } of [...roster.groups, ...ownGroups]) {
    for (const one of [name, words].map(bareGroup)) {
      groups.set(one, groups.get(one) ?? id);
    }
  }
  const own = bare(roster.name);
  const ownLevel = own.slice(-1);

  const variants = (name: string, level: string): readonly string[] => {
    const has = levelOf(name);
    const theirs = has === '' ? level : has;
    const rest = has === '' ? name : name.slice(has.length);
    // 区教育局、财政局: the second one is the district's too, not the city's of the same name.
    const foreign = theirs !== '' && theirs !== ownLevel;
    if (foreign) {
      return [`${theirs}${rest}`];
    }
    return has === ''
      ? [name, `${level}${name}`, `${own}${name}`, `${ownLevel}${name}`]
      : [name, `${own}${rest}`, rest];
  };

  const find = (written: string, level: string): UnitFound => {
    const name = bare(written);
    const group = groups.get(bareGroup(name));
    if (group !== undefined && !units.has(name)) {
      return { kind: 'group', id: group };
    }
    for (const variant of variants(name, level)) {
      const [id, ...others] = units.get(variant) ?? [];
      if (id !== undefined) {
        return others.length === 0 ? { kind: 'unit', id } : { kind: 'ambiguous', ids: [id, ...others] };
      }
    }
    const outer = name.replace(/\([^()]*\)$/, '');
    if (outer !== name && outer !== '') {
      return find(outer, level);
    }
    return isCollective(name) ? { kind: 'collective' } : { kind: 'unknown' };
  };

  // No name is longer; a text of a megabyte is not looked up once for each of its words.
  const known = (name: string): boolean =>
    name.length <= LONGEST && (units.has(bare(name)) || groups.has(bareGroup(name)));
  return { find, known };
};
