import { lineFinder } from 'qixian/text';
import { expect, test } from 'vitest';

test('lineFinder counts lines from 1, an offset at a line break belongs to the line that it ends', () => {
  const text = '一\n二二\n\n四';
  const lineAt = lineFinder(text);
  expect([...text].map((_, at) => lineAt(at))).toEqual([1, 1, 2, 2, 2, 3, 4]);
  expect(lineFinder('')(0)).toBe(1);
});
