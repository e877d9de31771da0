import { Parser } from 'htmlparser2';
import { checkLength, checkSize, type Grid, LIMITS, layGrid, type RawCell } from './grid.ts';
import { refuse } from './refuse.ts';

/** Nothing in them is shown. */
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'xml', 'template', 'noscript']);
/** They end a line. */
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'table']);
/** Office programs nest a cell's text some twenty deep. */
const DEEPEST = 400;
const TABLES_DEEP = 8;

interface OpenCell {
  readonly rows: number;
  readonly columns: number;
  readonly parts: string[];
}

interface OpenTable {
  readonly rows: RawCell[][];
  row: RawCell[] | null;
  cell: OpenCell | null;
  /** The words of rows and cells that are not shown. */
  readonly hidden: string[];
}

/** Whether a text holds an HTML table. */
export const hasHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text);

/**
 * Reads every table of an HTML text, as a page has it or an office program puts it on the clipboard: cells that span
 * rows and columns, tags inside them, hidden rows left out, comments and styles not shown. A table inside a cell is one
 * of its own, and its text stands in the cell too.
 * @throws {QixianError} `TABLE_INVALID`
 */
export const htmlGrids = (text: string): readonly Grid[] => {
  checkLength(text.length);
  const done: OpenTable[] = [];
  const open: OpenTable[] = [];
  let depth = 0;
  /** How deep inside something that is not shown, and the words there, where a reader of the sheet could show them. */
  let unseen = 0;
  let hiddenWords: string[] | null = null;

  const endCell = (table: OpenTable): void => {
    if (table.cell !== null) {
      const { parts, ...span } = table.cell;
      table.row ??= startRow(table);
      table.row.push({ text: parts.join(''), ...span });
      table.cell = null;
    }
  };
  const endRow = (table: OpenTable): void => {
    endCell(table);
    table.row = null;
  };
  const startRow = (table: OpenTable): RawCell[] => {
    const row: RawCell[] = [];
    table.rows.push(row);
    checkSize(table.rows.length, 1);
    return row;
  };
  const say = (words: string): void => {
    if (unseen === 0) {
      open.at(-1)?.cell?.parts.push(words);
    } else {
      hiddenWords?.push(words);
    }
  };
  const endTable = (): void => {
    const table = open.pop();
    if (table !== undefined) {
      endRow(table);
      say(`\n${table.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n')}\n`);
    }
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) {
          throw refuse(
            { en: `tags are nested more than ${DEEPEST} deep`, zh: `标签嵌套超过 ${DEEPEST} 层` },
            'Copy the table alone.',
          );
        }
        if (unseen > 0 || UNSEEN.has(name) || isHidden(attributes['style'])) {
          hiddenWords = unseen === 0 && !UNSEEN.has(name) ? [] : hiddenWords;
          unseen += 1;
          return;
        }
        const table = open.at(-1);
        if (name === 'table') {
          if (open.length === TABLES_DEEP) {
            throw refuse(
              { en: `tables are nested more than ${TABLES_DEEP} deep`, zh: `表格嵌套超过 ${TABLES_DEEP} 层` },
              'Copy the innermost table alone.',
            );
          }
          const fresh: OpenTable = { rows: [], row: null, cell: null, hidden: [] };
          open.push(fresh);
          done.push(fresh);
        } else if (table !== undefined && name === 'tr') {
          endRow(table);
          table.row = startRow(table);
        } else if (table !== undefined && (name === 'td' || name === 'th')) {
          endCell(table);
          const rows = spanOf(attributes['rowspan'], LIMITS.rows);
          table.cell = {
            rows: rows === 0 ? LIMITS.rows : rows,
            columns: spanOf(attributes['colspan'], 1000),
            parts: [],
          };
        } else if (BLOCKS.has(name)) {
          say('\n');
        }
      },
      // A line break of the markup is a space; `\n` stays for those that are shown.
      ontext: (words) => say(words.replace(/[\r\n\t]+/g, ' ')),
      onclosetag: (name) => {
        depth -= 1;
        if (unseen > 0) {
          unseen -= 1;
          const words = unseen === 0 ? (hiddenWords ?? []).join('').trim() : '';
          if (words !== '') {
            open.at(-1)?.hidden.push(words);
          }
          hiddenWords = unseen === 0 ? null : hiddenWords;
          return;
        }
        const table = open.at(-1);
        if (name === 'table') {
          endTable();
        } else if (table !== undefined && name === 'tr') {
          endRow(table);
        } else if (table !== undefined && (name === 'td' || name === 'th')) {
          endCell(table);
        } else if (BLOCKS.has(name) && name !== 'br') {
          say('\n');
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  while (open.length > 0) {
    endTable();
  }
  return done
    .filter(({ rows }) => rows.length > 0)
    .map(({ rows, hidden }) => {
      const outside = hidden.map((words) => ({ at: 'hidden', words: words.replace(/\s+/g, ' ').slice(0, 200) }));
      return layGrid(rows, { format: 'html', tellsMerges: true, date1904: false, outside });
    });
};

const isHidden = (style: string | undefined): boolean => style !== undefined && /display\s*:\s*none/i.test(style);

/** How many rows or columns a cell spans; the standard reads what is no number as 1. */
const spanOf = (written: string | undefined, most: number): number => {
  const span = Number.parseInt(written ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most);
};
