import stringWidth from 'string-width';

/** How one column is laid out; text longer than `longest` columns of the terminal is cut with an ellipsis. */
export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  readonly longest?: number;
}

/** An aligned table, one line a row. Chinese characters take two columns of the terminal. */
export const tableLines = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] => {
  const cut = rows.map((row) => row.map((cell, at) => shorten(cell, columns[at]?.longest)));
  const widths = columns.map(({ head }, at) =>
    Math.max(...[head, ...cut.map((row) => row[at] ?? '')].map((text) => stringWidth(text))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => pad(cells[at] ?? '', widths[at] ?? 0, align))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ head }) => head)), widths.map((width) => '─'.repeat(width)).join('  '), ...cut.map(line)];
};

const pad = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(width - stringWidth(text));
  return align === 'right' ? space + text : text + space;
};

const shorten = (text: string, longest = Number.POSITIVE_INFINITY): string => {
  if (stringWidth(text) <= longest) {
    return text;
  }
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > longest - 1) {
      break;
    }
    kept += character;
  }
  return `${kept}…`;
};
