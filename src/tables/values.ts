import { show } from '../errors/index.ts';
import { checkSize, type Grid, layGrid, type RawCell } from './grid.ts';
import { refuse } from './refuse.ts';
import { isFormula } from './separated.ts';

/** A value of a sheet or an array as a cell: days in words, what is no text with its fault. */
export const rawValue = (value: unknown, at: string): RawCell => {
  if (value === null || value === undefined) {
    return { text: '' };
  }
  switch (typeof value) {
    case 'string':
      return { text: value };
    case 'number':
      return Number.isFinite(value) ? { text: String(value), number: value } : { text: String(value), fault: 'value' };
    case 'boolean':
      return { text: value ? 'TRUE' : 'FALSE' };
    case 'bigint':
      return { text: String(value) };
    case 'object':
      return objectValue(value, at);
    default:
      return { text: '', fault: 'value' };
  }
};

const objectValue = (value: object, at: string): RawCell => {
  if (value instanceof Date) {
    return { text: Number.isNaN(value.getTime()) ? '(Date)' : value.toISOString(), fault: 'instant' };
  }
  const { day, time, shows, fault, text } = value as Readonly<Record<string, unknown>>;
  if (typeof day === 'string') {
    return { text: dayInWords(day, shows === 'month', typeof time === 'string' ? time : '', at) };
  }
  return (fault === 'formula' || fault === 'error-value') && typeof text === 'string'
    ? { text, fault }
    : { text: '', fault: 'value' };
};

const dayInWords = (day: string, monthAlone: boolean, time: string, at: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) {
    throw refuse(
      { en: `${at} has the day ${show(day)}`, zh: `${at} 的日期 ${show(day)} 无法识别` },
      'Write days of a sheet as YYYY-MM-DD.',
      [at],
    );
  }
  const words = `${year}年${Number(month)}月`;
  return monthAlone ? words : `${words}${Number(date)}日${time}`;
};

const ofText = (value: unknown, at: string): RawCell => {
  const raw = rawValue(value, at);
  return typeof value === 'string' && isFormula(value) ? { ...raw, fault: 'formula' } : raw;
};

/** Rows of values; their first cell is A1. */
export const rowsGrid = (rows: readonly (readonly unknown[])[]): Grid => {
  checkSize(rows.length, Math.max(0, ...rows.slice(0, 50_000).map((row) => row.length)));
  return layGrid(
    rows.map((row, down) => Array.from(row, (value, column) => ofText(value, `row ${down + 1}, cell ${column + 1}`))),
    { format: 'rows', tellsMerges: false, date1904: false, outside: [] },
  );
};

/** Objects of one shape: their keys, in the order in which they first appear, are the header in row 1. */
export const objectsGrid = (objects: readonly object[]): Grid => {
  checkSize(objects.length, 1);
  const keys = new Set<string>();
  for (const one of objects) {
    for (const key of Object.keys(one)) {
      keys.add(key);
    }
    checkSize(1, keys.size);
  }
  const header = [...keys];
  const rows = objects.map((one) => {
    const held = new Map<string, unknown>(Object.entries(one));
    return header.map((key) => ofText(held.get(key), key.slice(0, 40)));
  });
  return layGrid([header.map((text) => ({ text })), ...rows], {
    format: 'objects',
    tellsMerges: false,
    date1904: false,
    outside: [],
  });
};
