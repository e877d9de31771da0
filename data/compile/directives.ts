import { parseDirective, parseRoster } from '../../src/directive/parse.ts';
import directive from '../directives/guangzhou-2020-53.json' with { type: 'json' };
import roster from '../rosters/guangzhou.json' with { type: 'json' };

const BANNER = '// Made from data/ by `npm run data`; edit the files there, not this one.';

/** JSON with the members of each list of the document on lines of their own, so that a change shows as a line. */
const byLines = (document: object): string => {
  const fields = Object.entries(document).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}`;
};

/** The text of `src/directive/guangzhou.data.ts`: the roster, read and found sound. */
export const rosterModule = (): string => `${BANNER}
import type { Roster } from './types.ts';

/** Guangzhou's districts in official order and the municipal units that its plan of 2020 names. */
export const guangzhou: Roster = ${byLines(parseRoster(roster))};
`;

/** The text of `src/directive/guangzhou-2020.data.ts`: the directive, read and found sound, its roster put in. */
export const directiveModule = (): string => {
  const { roster: _, ...document } = parseDirective({ ...directive, roster });
  return `${BANNER}
import { guangzhou } from './guangzhou.data.ts';
import type { Directive } from './types.ts';

/** 穗府办函〔2020〕53号: the plan of Guangzhou for open government at the grass roots, whole. */
export const guangzhou2020: Directive = {
  ...${byLines(document)},
  roster: guangzhou,
};
`;
};
