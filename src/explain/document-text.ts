/** The kinds of values that a document has, as the schema calls them. */
const TYPES: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数',
  int: '整数',
  boolean: '是否值',
  array: '列表',
  object: '对象',
  record: '对象',
  null: '空值',
};

const WRONG_TYPE = /^Invalid input: expected (\w+), received (\w+)$/;
const OTHER_KEYS = /^Unrecognized keys?: (.+)$/;
const CHOICES = /^Invalid option: expected one of (.+)$/;

/** What the schema says of a value, in Chinese where it is one of its usual sentences. */
export const documentText = (what: string): string => {
  const bare = what.replace(/[.。]$/, '');
  const [, expected, received] = WRONG_TYPE.exec(bare) ?? [];
  if (expected !== undefined && received !== undefined) {
    const should = `应为${TYPES[expected] ?? expected}`;
    return received === 'undefined' ? `缺少，${should}` : `${should}，所给为${TYPES[received] ?? received}`;
  }
  const [, keys] = OTHER_KEYS.exec(bare) ?? [];
  const [, choices] = CHOICES.exec(bare) ?? [];
  return keys !== undefined ? `不识别的字段 ${keys}` : choices !== undefined ? `应为 ${choices} 之一` : bare;
};
