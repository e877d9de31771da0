/**
 * The feasts as notices write them, folded, longest first where one begins another; and what the data call them.
 * 五一 and 十一 stand in quotation marks.
 */
const FEASTS: readonly (readonly [string, string])[] = [
  ['元旦', '元旦'],
  ['春节', '春节'],
  ['清明节', '清明节'],
  ['"五一"国际劳动节', '劳动节'],
  ['"五一"', '劳动节'],
  ['国际劳动节', '劳动节'],
  ['劳动节', '劳动节'],
  ['端午节', '端午节'],
  ['中秋节', '中秋节'],
  ['"十一"国庆节', '国庆节'],
  ['"十一"', '国庆节'],
  ['国庆节', '国庆节'],
];

/** The feasts of the notices as one alternative of a pattern. */
export const FEAST = `(?:${FEASTS.map(([written]) => written).join('|')})`;

const NAMES: ReadonlyMap<string, string> = new Map(FEASTS);

/** What the data call a feast, or null for a word that is none. */
export const feastNamed = (written: string): string | null => NAMES.get(written) ?? null;

/** The feasts that a folded text names, each once, in its order. What stands in 《》 is the name of a law. */
export const feastsIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.replace(/《[^》]{0,60}》/g, '').matchAll(new RegExp(FEAST, 'g'))].map(
      ([written]) => feastNamed(written) ?? written,
    ),
  ),
];

/** A day of remembrance that is no feast of the regulation, as the title of its own notice names it. */
const MEMORIAL = /关于(.{2,40}?(\d+)周年纪念日)/;

/** The long name of the one memorial day that a notice has given off, and what the data call it. */
const VICTORY = /^中国人民抗日战争暨世界反法西斯战争胜利(\d+)周年纪念日$/;

/** The memorial day that a title names, or null. */
export const memorialIn = (title: string): string | null => {
  const name = MEMORIAL.exec(title)?.[1];
  return name === undefined ? null : name.replace(VICTORY, '抗战胜利$1周年纪念日');
};
