type Path = readonly (string | number)[];

/** The paths to every value of plain data that is no object; an empty list or object is a value too. */
export const leavesOf = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return [path];
  }
  return Object.entries(value).flatMap(([name, part]) =>
    leavesOf(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
};

/** The values of the switches and kinds, so that a changed word is one that could stand there. */
const WORDS: readonly (readonly string[])[] = [
  ['excluded', 'included'],
  ['calendar-day', 'workday', 'undefined-short-as-workday'],
  ['clamp', 'overflow'],
  ['none', 'following', 'preceding', 'modified-following', 'modified-preceding', 'nearest'],
  ['calendar', 'narrow'],
  ['as-is', 'next-workday'],
  ['clear-days', 'day-n'],
  ['day-after', 'last-day'],
  ['instant', 'next-hour'],
  ['begin-only', 'end-only', 'both', 'neither'],
  ['merged', 'from-rolled'],
  ['confirmed', 'submitted'],
  ['required', 'not-required'],
  ['inclusive', 'exclusive'],
  ['by-law', 'by-analogy'],
  ['maximum', 'minimum'],
  ['civil', 'procedural'],
  ['trigger', 'due'],
  ['workday', 'weekend', 'holiday', 'makeup-workday'],
  ['workdays', 'days', 'weeks', 'months', 'years'],
  ['earlier', 'later'],
];

const DAY = 86_400_000;

/** Another value of the same sort. */
const other = (value: unknown, pick: number): unknown => {
  if (typeof value === 'number') {
    return value + (pick % 2 === 0 ? 1 : -1);
  }
  if (typeof value === 'boolean') {
    return !value;
  }
  if (typeof value !== 'string') {
    return value === null ? (pick % 2 === 0 ? '2020-01-01' : 'x') : ['x'];
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    const step = [1, -1, 7, -365][pick % 4] ?? 1;
    return new Date(Date.parse(`${value}T00:00:00Z`) + step * DAY).toISOString().slice(0, 10);
  }
  if (/^\d{4}-\d\d-\d\dT/.test(value)) {
    return value.replace(/T\d\d/, (hour) => `T${hour === 'T09' ? '10' : '09'}`);
  }
  if (/^\d\d:\d\d$/.test(value)) {
    return value === '17:00' ? '18:00' : '17:00';
  }
  const words = WORDS.filter((list) => list.includes(value)).flat();
  const others = words.filter((word) => word !== value);
  return others[pick % Math.max(1, others.length)] ?? `${value}之`;
};

/** A copy of plain data in which the value at one path is another. */
export const mutated = (value: unknown, path: Path, pick: number): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) {
    return other(value, pick);
  }
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[name] = mutated(copy[name], rest, pick);
  return copy;
};
