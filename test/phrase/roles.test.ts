import { findWhens } from 'qixian/phrase';
import { describe, expect, test } from 'vitest';

/** Words and role of everything found. */
const rolesIn = (text: string): readonly string[] =>
  findWhens(text, { issuedOn: '2020-07-21' }).map((found) =>
    found.kind === 'refused' ? found.code : `${found.text} ${found.role}`,
  );

describe('a limit on an act, and what only looks like one', () => {
  test.each<[string, readonly string[]]>([
    ['行政机关应当自受理申请之日起二十日内作出决定。', ['二十日内 deadline']],
    ['构成犯罪的，处三年以下有期徒刑或者拘役。', ['三年以下 penalty']],
    ['处五日以上十日以下拘留。', ['五日以上 penalty', '十日以下 penalty']],
    ['连续旷工15日的，予以辞退。', ['15日 condition']],
    ['具有三年以上工作经历。', ['三年以上 condition']],
    ['同一单位在24个月内发生的第2起较大事故。', ['24个月内 condition']],
    ['一年内受到两次以上处罚的，不予受理。', ['一年内 condition']],
    ['情节严重的，吊销执照，2年内不受理其申请。', ['2年内 ban']],
    ['五年内不得从事食品生产经营管理工作。', ['五年内 ban']],
    ['本办法自2020年9月1日起施行，有效期5年。', ['2020年9月1日起 in-force', '5年 validity']],
    ['自公布之日起30日后施行。', ['30日后 in-force']],
    ['许可证有效期为三年。', ['三年 validity']],
    ['档案保存期限不得少于十年。', ['十年 retention']],
    ['申请日前12个月内的支出。', ['12个月内 look-back']],
    ['近三年内无违法记录。', ['三年内 look-back']],
    ['自2019年1月1日起，三年内免征企业所得税。', ['2019年1月1日起 deadline', '三年内 benefit']],
    ['公安机关确需延长的，经批准可以延长十日。', ['十日 deadline']],
    ['经本行政机关负责人批准，延长的期限最长不得超过20个工作日。', ['20个工作日 deadline']],
    ['第二十条规定了三项制度，一般事项由五人小组办理。', []],
    ['2019年，全市完成投资3.5亿元，增长12.5%。', []],
    ['依据《条例》（国务院令第711号）第二十六条。', []],
    ['联系电话：020-83125678，邮编510030。', []],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  test('each stands where its span says', () => {
    const text = '一、请于　１０月３１日前报送。\r\n\r\n二、自收到之日起 20 个\n工作日内答复。';
    for (const found of findWhens(text, { issuedOn: '2020-07-21' })) {
      expect(text.slice(found.span.from, found.span.to)).toBe(found.text);
    }
    expect(findWhens(text, { issuedOn: '2020-07-21' }).map(({ text: words }) => words)).toEqual([
      '１０月３１日前',
      '20 个\n工作日内',
    ]);
  });

  test('without the document’s day a date without a year is refused, not guessed', () => {
    expect(rolesIn('10月31日前完成。')).toEqual(['10月31日前 deadline']);
    expect(findWhens('10月31日前完成。')).toMatchObject([{ kind: 'refused', code: 'YEAR_UNKNOWN' }]);
  });
});
