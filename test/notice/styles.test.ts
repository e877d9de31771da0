import fc from 'fast-check';
import { china, workCalendar } from 'qixian/calendar';
import { parseNotice, safeParseNotice } from 'qixian/notice';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { noticeOf, textOf } from './texts.ts';

/** Whole notices in styles of which the golden copies lost something: heading, number or signature. */
const WHOLE: Readonly<Record<string, string>> = {
  'cn-2001': `国务院办公厅关于2001年春节、“五一”、“十一”放假安排的通知（国办发明电〔2001〕1号）
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
为便于各地区、各部门及早安排好假日旅游等有关工作，现将2001年春节、“五一”、“十一”放假调休具体安排通知如下：
一、春节。按规定放假3天（1月24、25、26日），同时将1月20日（星期六）、21日（星期日）的公休调至1月29日（星期一）、30日（星期二），1月27日（星期六）、28日（星期日）照常公休。这样，春节放假时间从1月24日至30日，共7天。1月20日、21日上班。
二、“五一”。按规定放假3天（5月1、2、3），同时将4月28日（星期六）、29日（星期日）的公休调至5月4日（星期五）、5月7日（星期一），5月5日（星期六）、6日（星期日）照常公休。这样，“五一”放假时间从5月1日至7日，共7天。4月28日、29日上班。
三、“十一”。按规定放假3天（10月1、2、3），同时将9月29日（星期六）、30日（星期日）的公休调至10月4日（星期四）、5日（星期五），10月6日（星期六）、7日（星期日）照常公休。这样，“十一”放假时间从10月1日至7日，共7天。9月29日、30日上班。  放假期间，各地区、各部门要妥善安排好值班和安全保卫等工作。
国务院办公厅 2001年1月2日`,
  'cn-2003-2': `国务院办公厅关于2003年“五一”放假调休安排的通知
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
国务院决定，今年“五一”按法定假日休假，暂不实行长假制度，具体通知如下：5月1日-3日为法定假日，5月3日（星期六）的公休调至5月5日（星期一）休息，5月4日（星期日）照常公休。
放假期间，各地区、各部门要做好医疗防疫工作。  国务院办公厅  2003年4月21日`,
  'cn-2020-2': `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将延长2020年春节假期的具体安排通知如下。
一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。
二、各地大专院校、中小学、幼儿园推迟开学，具体时间由教育部门另行通知。
三、因疫情防控不能休假的职工，应根据《中华人民共和国劳动法》规定安排补休。
国务院办公厅
2020年1月26日`,
};

describe('whole notices of other styles', () => {
  test.each(Object.entries(WHOLE))('%s, abridged where no day is spoken of', (id, text) => {
    expect(parseNotice(text)).toEqual({ ...noticeOf(id), publishedOn: null });
  });

  test('2007, with a signature in Chinese numerals', () => {
    const { text } = textOf('cn-2007');
    expect(text).toContain('二〇〇六年十二月十四日');
    expect(parseNotice(text).signedOn).toBe('2006-12-14');
  });

  test('2020, in a copy of another page that lost a word: it says that 3 February is worked, as any Monday is', () => {
    const { text } = textOf('cn-2020-2');
    const refused = safeParseNotice(text.replace('起正常上班', '正常上班'));
    expect(refused.ok ? [] : refused.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/2月3日\(星期一\)正常上班.*2020-02-03, a 星期一, is worked anyway/),
    ]);
  });
});

describe('what the text leaves unsaid', () => {
  const second = WHOLE['cn-2020-2'] ?? '';

  test('an undated yearly notice counts as known from 31 December before its year', () => {
    const { text, options } = textOf('cn-2009');
    expect(parseNotice(text, options).signedOn).toEqual({ notAfter: '2008-12-31' });
  });

  test('an undated second notice is refused until its day is given', () => {
    const undated = second.replace('2020年1月26日', '');
    const refused = safeParseNotice(undated);
    expect(refused.ok ? [] : refused.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('the day of signing is missing'),
    ]);
    expect(parseNotice(undated, { signedOn: '2020-01-26' })).toEqual(parseNotice(second));
  });

  test('a copy without its title is refused until its title is given', () => {
    const { text, notice } = textOf('cn-2020');
    const headless = text.slice(text.indexOf('各省'));
    const refused = safeParseNotice(headless);
    expect(refused.ok ? [] : refused.issues.map(({ hint }) => hint)).toEqual([expect.stringContaining('title')]);
    expect(parseNotice(headless, { title: notice.title }).items).toEqual(notice.items);
  });

  test('an extension needs the notice that it extends', () => {
    const unknown = workCalendar({ id: 'none', notices: [] });
    const refused = safeParseNotice(second, { calendar: unknown });
    expect(refused.ok ? [] : refused.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('the notice that this one extends is not known'),
    ]);
    expect(parseNotice(second, { calendar: china.asKnownOn('2020-01-25') })).toEqual(parseNotice(second));
  });
});

describe('how a text is typed does not matter', () => {
  const texts = ['cn-2009', 'cn-2015-2', 'cn-2020', 'cn-2025', 'cn-2026'].map(textOf);

  test('full-width digits, half-width brackets, straight quotes', () => {
    for (const { text, options } of texts) {
      const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const narrow = text
        .replace(/（/g, '(')
        .replace(/）/g, ')')
        .replace(/：/g, ':')
        .replace(/，/g, ',')
        .replace(/[“”]/g, '"');
      for (const variant of [wide, narrow, `\ufeff${text}`, text.replace(/\n/g, '\r\n')]) {
        expect(parseNotice(variant, options).items).toEqual(parseNotice(text, options).items);
      }
    }
  });

  test('a line may be broken anywhere, and spaces may stand anywhere', () => {
    const cuts = fc.array(fc.tuple(fc.nat(), fc.constantFrom('\n', ' ', '\u3000', '\n  ')), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), cuts, ({ text, options }, places) => {
        let broken = text;
        for (const [at, blank] of places) {
          const place = at % broken.length;
          broken = `${broken.slice(0, place)}${blank}${broken.slice(place)}`;
        }
        expect(parseNotice(broken, options)).toEqual(parseNotice(text, options));
      }),
      { numRuns: runs(200) },
    );
  });

  test('a heading of the page above the title is passed over', () => {
    const { text } = textOf('cn-2026');
    const page = `首页 > 政策\n国务院办公厅关于2026年部分节假日安排的通知\n2025-11-04 22:15 来源：新华社\n新华社北京11月4日电 ${text}`;
    expect(parseNotice(page)).toEqual(parseNotice(text));
  });
});
