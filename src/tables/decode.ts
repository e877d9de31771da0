import { checkLength, LIMITS } from './grid.ts';
import { refuse } from './refuse.ts';

const SAVE = 'Open it with a program for it and pass its sheet; see sheetOf for .xlsx files.';

/** What files begin with that hold a table but are no text. */
const OTHERS: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], '.xlsx, .docx (ZIP)'],
  [[0xd0, 0xcf, 0x11, 0xe0], '.xls, .doc (OLE)'],
  [[0x25, 0x50, 0x44, 0x46], '.pdf'],
];

/**
 * The text of a file: UTF-16 with its byte order mark, UTF-8, or GB 18030 as Chinese spreadsheets save CSV.
 * @throws {QixianError} `TABLE_INVALID` for a file of another kind, or bytes that are no text in any of them
 */
export const decode = (bytes: Uint8Array): string => {
  if (bytes.length > 4 * LIMITS.characters) {
    checkLength(bytes.length);
  }
  for (const [magic, name] of OTHERS) {
    if (magic.every((byte, at) => bytes[at] === byte)) {
      throw refuse(
        { en: `these are the bytes of a ${name} file, not of a text`, zh: `这是 ${name} 文件，不是文本` },
        SAVE,
      );
    }
  }
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  for (const encoding of marked === null ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried; the last one's failure is told below.
    }
  }
  throw refuse(
    { en: 'the bytes are no text in UTF-8, UTF-16 or GB 18030', zh: '字节不是 UTF-8、UTF-16 或 GB 18030 文本' },
    'Save the table as UTF-8 text.',
  );
};
