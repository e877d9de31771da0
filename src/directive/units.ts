import { isNot, mustHave, mustList } from '../errors/index.ts';
import type { Directive, Roster, Unit, UnitGroup } from './types.ts';

/**
 * Who owes something: a unit, the unnamed rest of an open group (`等`), or a group of which no member is named.
 * `id` enters obligation ids; the rest of a group has the group's id with `+`.
 */
export type Responsible =
  | { readonly kind: 'unit'; readonly id: string; readonly name: string; readonly unit: Unit }
  | { readonly kind: 'rest-of-group'; readonly id: string; readonly name: string; readonly group: UnitGroup }
  | { readonly kind: 'group'; readonly id: string; readonly name: string; readonly group: UnitGroup };

const unitAs = (unit: Unit): Responsible => ({ kind: 'unit', id: unit.id, name: unit.name, unit });

/** Those behind the unit column of a task, groups opened, in order, each once. */
export const responsibleFor = (
  ids: readonly string[],
  directive: Directive,
  roster: Roster,
): readonly Responsible[] => {
  mustList(ids, 'units and groups');
  mustHave(directive, 'a directive', ['groups']);
  mustHave(roster, 'a roster', ['units', 'groups']);
  const all = ids.flatMap((id) => {
    const group = [...directive.groups, ...roster.groups].find((one) => one.id === id);
    return group === undefined ? [unitAs(unitById(id, roster))] : membersOf(group, roster);
  });
  return [...new Map(all.map((one) => [one.id, one])).values()];
};

const membersOf = (group: UnitGroup, roster: Roster): readonly Responsible[] => {
  const members = group.members.map((id) => unitAs(unitById(id, roster)));
  const { id, name } = group;
  if (members.length === 0) {
    return [{ kind: 'group', id, name, group }];
  }
  return group.open
    ? [...members, { kind: 'rest-of-group', id: `${id}+`, name: `${name}（未列名单位）`, group }]
    : members;
};

const unitById = (id: string, roster: Roster): Unit => {
  const unit = roster.units.find((one) => one.id === id);
  if (unit === undefined) {
    throw unknownUnit(id);
  }
  return unit;
};

/**
 * The unit that a name, full name, alias or id means.
 * @throws {QixianError} `UNIT_UNKNOWN`
 * @example
 * findUnit('海珠区政府', guangzhou).id; //=> haizhu
 */
export const findUnit = (name: string, roster: Roster): Unit => {
  mustHave(roster, 'a roster', ['units']);
  const wanted = typeof name === 'string' ? name.trim() : name;
  const unit = roster.units.find(
    (one) => one.id === wanted || one.name === wanted || one.fullName === wanted || one.aliases.includes(wanted),
  );
  if (unit === undefined) {
    throw unknownUnit(name);
  }
  return unit;
};

/** Whether somebody responsible is meant by a unit, or by a group that covers its kind without naming it. */
export const concerns = (responsible: Responsible, unit: Unit): boolean =>
  responsible.kind === 'unit' ? responsible.id === unit.id : responsible.group.covers === unit.kind;

const unknownUnit = (name: string) =>
  isNot(
    'UNIT_UNKNOWN',
    name,
    'a unit of the roster',
    'Use its id, its name or one of its aliases, or add it to the roster.',
  );
