import { describe, expect, test } from 'vitest';
import { addressOf, columnLetters, placeOf } from '../../src/tables/address.ts';

describe('addresses of cells', () => {
  // The last columns of the older and the newer kind of sheet are IV and XFD.
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [255, 'IV'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(placeOf(`${letters}7`)).toEqual({ row: 6, column });
    expect(addressOf(6, column)).toBe(`${letters}7`);
  });

  test.each(['', 'A', '7', 'A0', 'a7', 'A7:B8', 'ABCD7', 'line 7'])('%s is none', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});
