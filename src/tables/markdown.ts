import { checkLength, type Grid, layGrid, type Outside, type RawCell } from './grid.ts';

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** Whether a text has a Markdown table: a line of cells and the rule below it. */
export const hasMarkdownTable = (lines: readonly string[]): boolean => ruleAt(lines) > 0;

const ruleAt = (lines: readonly string[]): number =>
  lines.findIndex((line, at) => line.includes('|') && RULE.test(line.trim()) && (lines[at - 1] ?? '').includes('|'));

/** Reads the first Markdown table of a text; what stands around it is told. */
export const markdownGrid = (text: string): Grid => {
  checkLength(text.length);
  const lines = text.split(/\r\n|\r|\n/);
  const rule = ruleAt(lines);
  let end = rule + 1;
  while (lines[end]?.includes('|') === true) {
    end += 1;
  }
  const rows = [lines[rule - 1] ?? '', ...lines.slice(rule + 1, end)].map(cellsOf);
  const outside = lines.flatMap((line, at): readonly Outside[] =>
    line.trim() !== '' && (at < rule - 1 || at >= end) ? [{ at: `line ${at + 1}`, words: line.trim() }] : [],
  );
  return layGrid(rows, { format: 'markdown', tellsMerges: false, date1904: false, outside });
};

/** The cells of a line: apart by bars that no backslash precedes. */
const cellsOf = (line: string): readonly RawCell[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => ({ text: plain(cell) }));

const plain = (cell: string): string =>
  cell
    .replace(/\\\|/g, '|')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\*\*([^*]+)\*\*/g, '$1');
