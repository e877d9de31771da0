import type { Roster, UnitGroup } from '../directive/index.ts';
import { mustEach, mustHave, mustList, mustText } from '../errors/index.ts';
import { badOption, formatDay, type IsoDay, toDay } from '../kernel/index.ts';
import { COLUMN_ROLES } from './columns.ts';
import type { TableOptions, TaskRow } from './types.ts';

const OPTIONS = new Set(['issuedOn', 'roster', 'groups', 'previousRows', 'columns', 'carryBlank', 'table', 'format']);

/** Checks the options of a table and reads its day. Throws `OPTION_INVALID`, and as `toDay`. */
export const checkOptions = (options: TableOptions): IsoDay => {
  mustHave(options, 'the options of a task table', ['issuedOn']);
  for (const key of Object.keys(options)) {
    if (!OPTIONS.has(key)) {
      throw badOption('option', key, [...OPTIONS].join(', '));
    }
  }
  const { columns = [], carryBlank = [], roster, groups = [], previousRows = [] } = options;
  mustList(columns, 'column roles');
  mustList(carryBlank, 'column roles');
  for (const role of [...columns, ...carryBlank]) {
    if (role !== null && !COLUMN_ROLES.includes(role)) {
      throw badOption('column role', role, COLUMN_ROLES.join(', '));
    }
  }
  if (roster !== undefined) {
    checkRoster(roster);
  }
  checkGroups(groups);
  mustEach(previousRows, 'rows of the part before', ['assignedTo', 'task', 'time', 'category', 'at']);
  previousRows.slice(-1).forEach(checkRow);
  return formatDay(toDay(options.issuedOn));
};

const checkRoster = (roster: Roster): void => {
  mustHave(roster, 'a roster', ['name', 'units', 'groups']);
  mustText(roster.name, 'the name of a roster');
  mustEach(roster.units, 'units of the roster', ['id', 'name', 'fullName', 'aliases']);
  for (const { name, fullName, aliases } of roster.units) {
    mustList(aliases, 'names');
    for (const one of [name, fullName, ...aliases]) {
      mustText(one, 'the name of a unit');
    }
  }
  checkGroups(roster.groups);
};

const checkGroups = (groups: readonly UnitGroup[]): void => {
  mustEach(groups, 'groups of units', ['id', 'name', 'words']);
  for (const { name, words } of groups) {
    mustText(name, 'the name of a group');
    mustText(words, 'the words of a group');
  }
};

const checkRow = ({ assignedTo, task, time, category, at, phrase }: TaskRow): void => {
  for (const cell of [assignedTo, task, time, category]) {
    mustText(cell, 'a cell of the part before');
  }
  mustHave(at, 'the addresses of a row');
  if (phrase !== null && phrase !== undefined) {
    mustHave(phrase, 'a time phrase', ['kind']);
  }
};
