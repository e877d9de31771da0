/** The letters of a column as spreadsheets have them, counted from 0: 0 is `A`, 26 is `AA`. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** The address of a cell, row and column counted from 0: `B7` is (6, 1). */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A cell by row and column, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place that an address names, null where it is none. */
export const placeOf = (address: string): Place | null => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) {
    return null;
  }
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};
