/** Signs that begin no line, and those that end none 避头尾. */
const NOT_FIRST = '，。、；：？！）》”’」';
const NOT_LAST = '（《“‘「';

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

/** The unbreakable parts of a text: numbers and words whole, brackets and stops with the sign that they belong to. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  for (const [sign] of text.matchAll(/[!-~]+|[\s\S]/g)) {
    const last = parts.at(-1);
    if (last !== undefined && (NOT_FIRST.includes(sign) || NOT_LAST.includes(last.slice(-1)))) {
      parts[parts.length - 1] = last + sign;
    } else {
      parts.push(sign);
    }
  }
  return parts;
};

/** The lines of a cell in a column of a width, a full-width sign being 2 wide: as many parts on each as it holds. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const part of partsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + widthOf(part) <= width) {
      lines[lines.length - 1] = last + part;
    } else {
      lines.push(part);
    }
  }
  return lines;
};
