import type { Roster } from '../directive/index.ts';
import type { Cell } from './grid.ts';
import type { OpenPoint } from './points.ts';
import type { OpenList, UnitMention } from './types.ts';
import { levelOf, type UnitFound, type UnitMatcher } from './unit-match.ts';
import { type UnitList, type UnitPart, unitLists } from './unit-names.ts';

/** Who a row names, and what is open about it. */
export interface UnitsRead {
  readonly units: readonly UnitMention[];
  readonly points: readonly OpenPoint[];
}

type Found = UnitFound | { readonly kind: 'no-roster' };

/**
 * Reads the unit cells of a row.
 * @param wrapped - whether the lines of a cell are wrapped ones, as in running text
 */
export const readUnits = (
  cells: readonly { readonly cell: Cell; readonly part: UnitPart | null }[],
  matcher: UnitMatcher | null,
  wrapped: boolean,
  no: string,
): UnitsRead => {
  const units: UnitMention[] = [];
  const points: OpenPoint[] = [];
  for (const { cell, part } of cells) {
    let level = '';
    const find = (name: string): Found => {
      const found: Found = matcher === null ? { kind: 'no-roster' } : matcher.find(name, level);
      level = levelOf(name) === '' ? level : levelOf(name);
      return found;
    };
    const known = (words: string): boolean => matcher?.known(words) ?? false;
    for (const list of unitLists(cell.lines, wrapped, known)) {
      const mentions: readonly Mention[] = list.open
        ? [openList(list, find)]
        : list.names.map((one) => ({ ...one, found: find(one.words) }));
      for (const { words, found, part: told } of mentions) {
        const first = units.length === 0 ? 'lead' : 'responsible';
        const own = told ?? part ?? first;
        units.push({ words, part: own === 'responsible' ? first : own, found, at: cell.origin });
        points.push(...pointsOf(words, found, cell.origin, no));
      }
    }
  }
  return { units, points };
};

interface Mention {
  readonly words: string;
  readonly part: UnitPart | null;
  readonly found: Found | OpenList;
}

const openList = (list: UnitList, find: (name: string) => Found): Mention => {
  const part = list.names[0]?.part ?? null;
  // 市教育局等部门 may be a group that the document or the roster defines under these words.
  const whole = find(list.words);
  if (whole.kind === 'group' || whole.kind === 'unit') {
    return { words: list.words, part, found: whole };
  }
  const names = list.names.map(({ words }) => ({ words, found: find(words) }));
  return { words: list.words, part, found: { kind: 'open-list', names, stated: list.stated } };
};

const pointsOf = (words: string, found: UnitMention['found'], at: string, no: string): readonly OpenPoint[] => {
  switch (found.kind) {
    case 'unknown':
      return [{ at, rows: [no], needs: 'decision', about: { kind: 'unit-unknown', name: words } }];
    case 'ambiguous':
      return [{ at, rows: [no], needs: 'decision', about: { kind: 'unit-ambiguous', name: words, ids: found.ids } }];
    case 'collective':
      return [{ at, rows: [no], needs: 'check', about: { kind: 'group-unnamed', words } }];
    case 'open-list':
      return [
        {
          at,
          rows: [no],
          needs: 'check',
          about: { kind: 'group-open', words, named: found.names.length, stated: found.stated },
        },
        ...found.names.flatMap((one) =>
          one.found.kind === 'unknown' || one.found.kind === 'ambiguous' ? pointsOf(one.words, one.found, at, no) : [],
        ),
      ];
    default:
      return [];
  }
};

/** The roster's unit that a short name inside a time cell means: 海珠区9月30日前. */
export const unitCalled = (name: string, roster: Roster | undefined, matcher: UnitMatcher | null): string | null => {
  const found = matcher?.find(name, '');
  return roster !== undefined && found?.kind === 'unit' ? found.id : null;
};
