/** A line of running text; `page` where it is the first one after a header that a page repeats. */
export interface Line {
  readonly raw: string;
  /** Counted from 1. */
  readonly at: number;
  readonly page: boolean;
}

/** A row: its number, its lines in parts that a page or its article parts, and the article numbers at its end. */
export interface RunningRow {
  readonly number: string;
  readonly parts: readonly (readonly Line[])[];
  readonly article: string;
}

/** The rows of a running text, and the lines behind the last one. */
export interface RunningRows {
  readonly rows: readonly RunningRow[];
  readonly after: readonly Line[];
  /** Whether the rows end with article numbers, which then stand in `article`. */
  readonly ended: boolean;
}

const ARTICLES = /(?:[（(][一二三四五六七八九十百]{1,5}[）)][、，,]?)+$/;
const PAGE = /^(?:[—―–\-－·]+\s*\d{1,4}\s*[—―–\-－·]+|第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?)$/;

/** What follows a number that is a day's, a month's or a year's, and no row's. */
const IN_DATE = /^(?:年\s*\d|月\s*(?:\d|[底初末中上下起至前、，,]|$)|日\s*(?:[前起至内、，,]|$))/;

/** The article numbers at the end of a line. */
const articlesAt = (line: string): string | null => ARTICLES.exec(line.slice(-200))?.[0] ?? null;

export const linesIn = (text: string): readonly Line[] =>
  text
    .split(/\r\n|[\n\r\v\f]/)
    .map((raw, at) => ({ raw: raw.trim(), at: at + 1, page: false }))
    .filter(({ raw }) => raw !== '');

/** Leaves out page numbers and the header where a page repeats it. */
export const dropFurniture = (lines: readonly Line[], header: readonly string[]): readonly Line[] => {
  const kept: Line[] = [];
  const squeezed = header.join('');
  let page = false;
  for (let at = 0; at < lines.length; ) {
    const after = headerEnd(lines, at, squeezed);
    const line = lines[at];
    if (after > at) {
      // A bare number right above a repeated header is the page's.
      if (/^\d{1,4}$/.test(kept.at(-1)?.raw ?? '')) {
        kept.pop();
      }
      page = true;
      at = after;
    } else {
      if (line !== undefined && !PAGE.test(line.raw)) {
        kept.push({ ...line, page });
        page = false;
      }
      at += 1;
    }
  }
  return kept;
};

/** Where a header that begins at a line ends; the line itself where none begins. */
const headerEnd = (lines: readonly Line[], from: number, squeezed: string): number => {
  let taken = '';
  let to = from;
  while (taken.length < squeezed.length && squeezed.startsWith(taken) && to < lines.length) {
    taken += (lines[to]?.raw ?? '').replace(/\s+/g, '');
    to += 1;
  }
  return taken === squeezed ? to : from;
};

/**
 * Takes the rows by their numbers, each the one before and one. Where the last column has article numbers, a row begins
 * only after one, so that no number inside a cell is taken for a row's.
 */
export const takeRows = (lines: readonly Line[], lastIsArticle: boolean): RunningRows => {
  const loose = collect(lines, false);
  const strict = lastIsArticle ? collect(lines, true) : loose;
  const ended = lastIsArticle && strict.length * 2 > loose.length;
  const blocks = ended ? strict : loose;
  const after: Line[] = [];
  const rows = blocks.map(({ number, lines: own }, at): RunningRow => {
    const taken = ended ? takeArticle(own) : { body: own, article: '', rest: [] };
    const last = at === blocks.length - 1;
    if (last) {
      after.push(...taken.rest);
    }
    // Behind the article of a row there is more of it where a page breaks it.
    return { number, parts: partsOf(taken.body, last ? [] : taken.rest), article: taken.article };
  });
  return { rows, after, ended };
};

interface Block {
  readonly number: string;
  readonly lines: readonly Line[];
}

const collect = (lines: readonly Line[], afterArticle: boolean): readonly Block[] => {
  const blocks: { number: string; lines: Line[] }[] = [];
  let next: number | null = null;
  let complete = true;
  for (const line of lines) {
    const [, digits, rest = ''] = /^(\d{1,4})(?:[\s.．、]+(.*))?$/.exec(line.raw) ?? [];
    const number = digits === undefined ? null : Number(digits);
    const ended = !afterArticle || complete;
    if (number !== null && ended && !IN_DATE.test(rest) && (next === null ? number <= 1 : number === next)) {
      blocks.push({ number: String(number), lines: rest === '' ? [] : [{ ...line, raw: rest, page: false }] });
      next = number + 1;
      complete = articlesAt(rest) !== null;
    } else {
      blocks.at(-1)?.lines.push(line);
      complete ||= articlesAt(line.raw) !== null;
    }
  }
  return blocks;
};

const partsOf = (body: readonly Line[], rest: readonly Line[]): readonly (readonly Line[])[] => {
  const parts: Line[][] = [[]];
  for (const line of body) {
    if (line.page && parts.at(-1)?.length !== 0) {
      parts.push([]);
    }
    parts.at(-1)?.push(line);
  }
  return rest.length === 0 ? parts : [...parts, rest];
};

interface Taken {
  readonly body: readonly Line[];
  readonly article: string;
  readonly rest: readonly Line[];
}

/** The article numbers that end a row, which may be wrapped and may stand on the last line of another cell. */
const takeArticle = (lines: readonly Line[]): Taken => {
  const last = lines.findLastIndex(({ raw }) => articlesAt(raw) !== null);
  let article = '';
  for (let at = last; at >= 0; at -= 1) {
    const line = lines[at];
    const found = line === undefined ? null : articlesAt(line.raw);
    if (line === undefined || found === null || (at < last && !/[、，,]$/.test(found))) {
      return { body: lines.slice(0, at + 1), article, rest: lines.slice(last + 1) };
    }
    article = `${found}${article}`;
    if (found.length < line.raw.length) {
      const shared = { ...line, raw: line.raw.slice(0, line.raw.length - found.length).trim() };
      return { body: [...lines.slice(0, at), shared], article, rest: lines.slice(last + 1) };
    }
  }
  return { body: last < 0 ? lines : [], article, rest: last < 0 ? [] : lines.slice(last + 1) };
};
