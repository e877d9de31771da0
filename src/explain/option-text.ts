import type { ErrorText } from './errors.ts';

type Fact = (name: string) => string;

/** Members that callers leave out, in words, with one that can be passed. */
const MEMBERS: Readonly<Record<string, readonly [zh: string, example: string]>> = {
  asOf: ['截至何日', '2020-09-30'],
  issuedOn: ['文件印发日', '2020-07-21'],
  from: ['起算事项发生之日', '2020-01-10'],
  to: ['最后一日', '2020-12-31'],
  year: ['年份', '2026'],
  lang: ['语言', 'zh'],
  purpose: ['用途', 'notice'],
  by: ['汇总方式', 'unit'],
};

/** What a value should have been, where it is not a member that is missing. */
const KINDS: Readonly<Record<string, string>> = {
  'a purpose': '用途（purpose）',
  'a language': '语言（lang）',
  'a roll convention': '顺延方式',
  'a period': '周期',
  'a column role': '栏目',
  'a lawVersionAt': '条文时点（lawVersionAt）',
  'a kind of event': '事项（kind）',
  'a field of the event': '事项的字段',
  'a day of the event': '起算事项发生之日（from）',
  'a year': '年份（year）',
};

const memberText = (name: string): string => {
  const [zh] = MEMBERS[name] ?? [];
  return zh === undefined ? name : `${name}（${zh}）`;
};

const exampleText = (name: string): string => {
  const [, example] = MEMBERS[name] ?? [];
  return example === undefined
    ? `请写明 ${name}；应当传入本库函数给出的内容，或者按类型声明填写。`
    : `请写明 ${name}，如 { ${name}: ${/^\d+$/.test(example) ? example : `'${example}'`} }。`;
};

/** The values that a hint lists: Choose one of: zh, en. */
const CHOICES = /(?:Choose one of|Choose among|has): (.+?)\.?$/;

/** The members that a hint asks for: Pass { from } with the day of the event. */
const ASKED = /^Pass \{ (\w+) \}/;

/** An option that is none 选项有误, in Chinese: what is missing, or what it can be. */
export const optionText = (fact: Fact, hint: string): ErrorText => {
  const [value, what, missing] = [fact('value'), fact('what'), fact('missing')];
  if (MISSING.test(missing)) {
    const [first = ''] = missing.split(', ');
    const names = missing.split(', ').map(memberText).join('、');
    return { reason: `缺少 ${names}。`, remedy: exampleText(first) };
  }
  const kind = KINDS[what] ?? (/^an? option\b/.test(what) ? '选项' : null);
  const [, choices] = CHOICES.exec(hint) ?? [];
  const [, asked] = ASKED.exec(hint) ?? [];
  const reason =
    value === 'undefined'
      ? `没有写明${kind ?? (asked === undefined ? '所需的值' : ` ${memberText(asked)}`)}。`
      : `${value} 不是可选的${kind ?? '值'}。`;
  if (choices !== undefined) {
    return { reason, remedy: `可选：${choices.replaceAll(', ', '、')}。` };
  }
  return { reason, remedy: asked === undefined ? `请按提示更正：${hint.replace(/\.$/, '')}。` : exampleText(asked) };
};

const MISSING = /^[a-zA-Z]/;
