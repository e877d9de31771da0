const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Reads a whole number from 0 to 9999 written in Chinese or in ASCII digits.
 * Both Chinese ways are read: by places, 二〇〇六, and by units, 一百二十三, with 廿 and 卅 for 20 and 30.
 * @returns the number, or null where the text is not one
 * @example
 * readNumeral('二十八'); //=> 28
 */
export const readNumeral = (text: string): number | null => {
  if (text.length === 0 || text.length > 9) {
    return null;
  }
  if (/^\d{1,4}$/.test(text)) {
    return Number(text);
  }
  const plain = text.replace('廿', '二十').replace('卅', '三十');
  return /[十百千]/.test(plain) ? byUnits(plain) : byPlaces(plain);
};

const byPlaces = (text: string): number | null => {
  let value = 0;
  for (const sign of text) {
    const digit = DIGITS[sign];
    if (digit === undefined || (sign === '两' && text.length > 1)) {
      return null;
    }
    value = value * 10 + digit;
  }
  return value > 9999 ? null : value;
};

/** 千, 百 and 十 may each stand once, from the greatest down; 零 may bridge a gap; 十 alone is ten. */
const byUnits = (text: string): number | null => {
  let value = 0;
  let digit: number | null = null;
  let above = 10_000;
  let bridged = false;
  for (const sign of text) {
    const unit = UNITS[sign];
    if (unit !== undefined) {
      const leading = value === 0 && unit === 10 && !bridged ? 1 : null;
      const times: number | null = digit ?? leading;
      if (unit >= above || times === null) {
        return null;
      }
      value += times * unit;
      above = unit;
      digit = null;
      bridged = false;
      continue;
    }
    const read = DIGITS[sign];
    if (read === undefined || digit !== null) {
      return null;
    }
    if (read === 0) {
      if (bridged || value === 0 || above <= 10) {
        return null;
      }
      bridged = true;
    } else {
      digit = read;
    }
  }
  if (digit !== null && above === 10_000) {
    return null;
  }
  return digit === null ? (bridged ? null : value) : value + digit;
};
