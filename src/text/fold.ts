/** What typists and converters write for one and the same sign; each key and each value is one UTF-16 unit. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '─': '-',
  '〜': '~',
  '∼': '~',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '︰': ':',
  '｡': '。',
  '､': '、',
  '○': '〇',
  '◯': '〇',
  '⼀': '一',
  '⼆': '二',
  '⼋': '八',
  '⼗': '十',
  '⽉': '月',
  '⽇': '日',
};

/** Full-width forms ！ to ～ lie at this distance from ! to ~. */
const WIDTH = 0xfee0;

/**
 * Makes full-width signs half-width 全角转半角: digits, Latin letters, punctuation, brackets, quotes and dashes.
 * The Chinese stop 。 and the list comma 、 stay, and so does every character that is not a variant of another one.
 * @returns text of the same length: what stands at an offset was made from what stood at that offset
 * @example
 * fold('１月１９日（星期日）'); //=> 1月19日(星期日)
 */
export const fold = (text: string): string =>
  text.replace(/[\u3000-\u30ff\uff01-\uff64\u2010-\u223c\u2500-\u25ff\u2f00-\u2fd5\ufe30]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - WIDTH) : (SIGNS[sign] ?? sign);
  });
