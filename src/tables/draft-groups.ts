import type { UnitGroup } from '../directive/index.ts';
import type { OpenList, TaskRow, UnitMention } from './types.ts';

/** The groups of a draft: those given, and one for each open list or collective word of the table. */
export interface DraftGroups {
  readonly all: readonly UnitGroup[];
  /** The ids that a mention stands for; none where a person must decide. */
  readonly idsOf: (unit: UnitMention) => readonly string[];
}

/** Makes a group of each open list 等, with the members that it names, and of each collective word, without any. */
export const draftGroups = (rows: readonly TaskRow[], given: readonly UnitGroup[]): DraftGroups => {
  const made = new Map<string, UnitGroup>();
  const taken = new Set(given.map(({ id }) => id));
  for (const { words, found } of rows.flatMap(({ units }) => units)) {
    if ((found.kind === 'open-list' || found.kind === 'collective') && !made.has(words)) {
      let number = made.size + 1;
      while (taken.has(`group-${number}`)) {
        number += 1;
      }
      taken.add(`group-${number}`);
      made.set(words, groupOf(`group-${number}`, words, found.kind === 'open-list' ? found : null));
    }
  }
  return {
    all: [...given, ...made.values()],
    idsOf: ({ words, found }) => {
      switch (found.kind) {
        case 'unit':
        case 'group':
          return [found.id];
        case 'open-list':
        case 'collective':
          return [made.get(words)?.id ?? ''];
        default:
          return [];
      }
    },
  };
};

const groupOf = (id: string, words: string, list: OpenList | null): UnitGroup => ({
  id,
  name: words.slice(0, 200),
  members: [...new Set((list?.names ?? []).flatMap(({ found }) => (found.kind === 'unit' ? [found.id] : [])))],
  open: list !== null,
  ...(list?.stated == null ? {} : { statedCount: list.stated }),
  words,
});
