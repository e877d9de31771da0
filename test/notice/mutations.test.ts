import { type Issue, isQixianError } from 'qixian/errors';
import { parseNotice, safeParseNotice } from 'qixian/notice';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { noticeTexts, textOf } from './texts.ts';

interface Mutation {
  readonly id: string;
  readonly why: string;
  readonly from: string;
  readonly to: string;
  /** What some issue's sentence must contain; the changed words unless given. */
  readonly named?: string;
}

const MUTATIONS: readonly Mutation[] = [
  { id: 'cn-2020', why: 'a weekday changed', from: '1月19日（星期日）', to: '1月19日（星期六）' },
  { id: 'cn-2026', why: 'a short weekday changed', from: '3日（周六）放假', to: '3日（周日）放假' },
  { id: 'cn-2009', why: 'a weekday of an old style changed', from: '1月28日（星期三）', to: '1月28日（星期四）' },
  { id: 'cn-2020', why: 'a make-up day moved to a weekday', from: '2月1日（星期六）', to: '1月31日（星期五）' },
  { id: 'cn-2020', why: 'a make-up day dropped', from: '1月19日（星期日）、', to: '', named: '2月1日（星期六）上班' },
  {
    id: 'cn-2013',
    why: 'all make-up days of a feast dropped',
    from: '4月7日（星期日）上班。',
    to: '',
    named: '三、清明节',
  },
  {
    id: 'cn-2004',
    why: 'a make-up day of an old style dropped',
    from: '1月17日、18日上班',
    to: '1月18日上班',
    named: '1月17日（星期六）',
  },
  {
    id: 'cn-2025',
    why: 'a make-up day added',
    from: '4月27日（周日）上班',
    to: '4月26日（周六）、4月27日（周日）上班',
  },
  {
    id: 'cn-2021',
    why: 'a make-up day moved by four weeks, weekday and balance the same',
    from: '2月7日（星期日）',
    to: '1月10日（星期日）',
  },
  { id: 'cn-2020', why: 'a count one too high', from: '共7天', to: '共8天' },
  { id: 'cn-2020', why: 'a count one too low', from: '共8天', to: '共7天' },
  { id: 'cn-2005', why: 'a count of moved days off by one', from: '三个公休日', to: '两个公休日' },
  { id: 'cn-2025', why: 'a count of one day changed', from: '放假1天，不调休', to: '放假2天，不调休' },
  { id: 'cn-2020', why: 'a break a day longer', from: '1月24日至30日', to: '1月24日至31日' },
  {
    id: 'cn-2020',
    why: 'a break a day shorter, its count too',
    from: '1月24日至30日放假调休，共7天',
    to: '1月24日至29日放假调休，共6天',
  },
  { id: 'cn-2019', why: 'a range reversed', from: '2月4日至10日', to: '2月10日至4日' },
  {
    id: 'cn-2019',
    why: 'a range across the year with the wrong year',
    from: '2018年12月30日至',
    to: '2019年12月30日至',
  },
  { id: 'cn-2020', why: 'the year of the title replaced', from: '关于2020年', to: '关于2021年', named: '关于2021年' },
  { id: 'cn-2020', why: 'the year of the introduction replaced', from: '现将2020年', to: '现将2021年' },
  { id: 'cn-2020', why: 'the year of a day replaced', from: '2020年1月1日', to: '2022年1月1日' },
  { id: 'cn-2020', why: 'the year of the number replaced', from: '〔2019〕', to: '〔2014〕' },
  { id: 'cn-2020', why: 'the year of the signature replaced', from: '2019年11月21日', to: '2018年11月21日' },
  { id: 'cn-2018', why: 'two names swapped', from: '三、清明节：', to: '三、劳动节：', named: '三、劳动节' },
  {
    id: 'cn-2016',
    why: 'an item said to be of an unknown feast',
    from: '五、端午节：',
    to: '五、重阳节：',
    named: '五、重阳节',
  },
  {
    id: 'cn-2022',
    why: 'an item dropped',
    from: '六、中秋节：9月10日至12日放假，共3天。',
    to: '',
    named: '中秋节和国庆节放假调休',
  },
  {
    id: 'cn-2024',
    why: 'a feast dropped from the introduction',
    from: '端午节、中秋节和国庆节放假',
    to: '端午节和国庆节放假',
  },
  { id: 'cn-2025', why: 'a lunar day changed', from: '农历正月初七', to: '农历正月初八' },
  { id: 'cn-2026', why: 'a day of the last lunar month changed', from: '腊月二十八', to: '腊月二十六' },
  { id: 'cn-2008', why: 'a lunar range changed', from: '农历除夕至正月初六', to: '农历除夕至正月初七' },
  { id: 'cn-2024', why: 'New Year’s Eve on another day', from: '除夕（2月9日）', to: '除夕（2月8日）' },
  {
    id: 'cn-2016',
    why: 'a feast that does not join the weekend said to',
    from: '9月15日至17日放假调休，共3天。9月18日（星期日）上班',
    to: '9月15日放假，与周末连休',
  },
  {
    id: 'cn-2024',
    why: 'the words of a doctored copy',
    from: '6月10日放假，与周末连休',
    to: '6月10日放假，与周六连休',
  },
  {
    id: 'cn-2016',
    why: 'a day in lieu that is a weekend day',
    from: '5月2日（星期一）补休',
    to: '5月7日（星期六）补休',
  },
  { id: 'cn-2014', why: 'a feast given off on another day', from: '4月5日放假', to: '4月6日放假' },
  {
    id: 'cn-2007',
    why: 'another day called statutory',
    from: '其中18日、19日、20日为法定假日',
    to: '其中18日、19日、21日为法定假日',
  },
  { id: 'cn-2006', why: 'a rest day moved to a day that is off anyway', from: '3日(星期二)', to: '4日(星期三)' },
  {
    id: 'cn-2015-2',
    why: 'another day declared off',
    from: '2015年9月3日全国放假',
    to: '2015年9月4日全国放假',
    named: '9月3日(星期四)放假',
  },
  {
    id: 'cn-2015-2',
    why: 'the swap of a second notice dropped',
    from: '，9月6日 (星期日)上班',
    to: '',
    named: '9月4日(星期五)调休',
  },
  {
    id: 'cn-2019-2',
    why: 'a make-up day of a second notice dropped',
    from: '4月28日(星期日)、',
    to: '',
    named: '5月5日(星期日)上班',
  },
  { id: 'cn-2020-2', why: 'the extension ends on another day', from: '2月2日', to: '2月1日' },
  { id: 'cn-2020-2', why: 'work is taken up on another day', from: '2月3日(星期一)', to: '2月4日(星期二)' },
  { id: 'cn-2020', why: 'a day that does not exist', from: '6月25日至27日', to: '6月25日至31日' },
  {
    id: 'cn-2020',
    why: 'a sentence that nobody has seen yet',
    from: '共5天。',
    to: '共5天。5月6日视情放假。',
    named: '5月6日视情放假',
  },
  {
    id: 'cn-2020',
    why: 'a make-up day told twice',
    from: '6月28日（星期日）上班',
    to: '6月28日（星期日）、6月28日（星期日）上班',
  },
  {
    id: 'cn-2020',
    why: 'a break told twice',
    from: '1月24日至30日放假调休，共7天。',
    to: '1月24日至30日放假调休，共7天。1月24日至30日放假调休。',
    named: '1月24日至30日放假调休。',
  },
];

/** The issues of a text that is refused; nothing may be refused without an issue. */
const issuesOf = (text: string, options: Parameters<typeof safeParseNotice>[1]): readonly Issue[] => {
  const read = safeParseNotice(text, options);
  return read.ok ? [] : read.issues;
};

const dense = (text: unknown): string => String(text).replace(/\s/g, '');

describe('a doctored copy is refused, and the sentence is named', () => {
  test.each(MUTATIONS)('$id: $why, $from to $to', ({ id, from, to, named = to }) => {
    const { text, options } = textOf(id);
    expect(text.includes(from), `${from} stands in ${id}`).toBe(true);
    const issues = issuesOf(text.replace(from, to), options);
    const sentences = issues.map(({ facts }) => dense(facts['sentence']));
    expect(sentences.filter((sentence) => sentence.includes(dense(named)))).not.toEqual([]);
    for (const issue of issues) {
      expect(issue).toMatchObject({ code: 'NOTICE_INVALID', hint: expect.stringMatching(/./) });
      expect(issue.message).toContain(String(issue.facts['reason']));
    }
  });

  test('two items swapped, with and without their numbers', () => {
    const { text } = textOf('cn-2020');
    const third = '三、清明节：4月4日至6日放假调休，共3天。';
    const fifth = '五、端午节：6月25日至27日放假调休，共3天。6月28日（星期日）上班。';
    const swapped = text.replace(third, '〇').replace(fifth, third).replace('〇', fifth);
    expect(issuesOf(swapped, {}).map(({ facts }) => facts['sentence'])).toEqual(
      expect.arrayContaining([expect.stringContaining('三、清明节'), expect.stringContaining('五、端午节')]),
    );
    const renumbered = swapped.replace('五、端午节', '三、端午节').replace('三、清明节', '五、清明节');
    expect(issuesOf(renumbered, {}).map(({ message }) => message)).toEqual([
      expect.stringContaining('its days come before those of the item before'),
      expect.stringContaining('its days come before those of the item before'),
    ]);
  });

  test('another year’s notice under a new title, as pages made for search engines have it', () => {
    const text = textOf('cn-2016')
      .text.replaceAll('2016年', '2022年')
      .replaceAll('2015年', '2021年')
      .replace('〔2015〕', '〔2021〕');
    expect(issuesOf(text, {}).length).toBeGreaterThan(5);
  });
});

describe('every weekday, every count and every make-up day of every text', () => {
  const refusedAll = (pattern: RegExp, by: (found: string) => string): void => {
    for (const { id, text, options } of noticeTexts) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const doctored = `${text.slice(0, index)}${by(found)}${text.slice(index + found.length)}`;
        expect(safeParseNotice(doctored, options).ok, `${id} at ${index}: ${found}`).toBe(false);
      }
    }
  };

  test('a weekday behind a day changed is refused', () => {
    refusedAll(/(?<=日[（(][^（）()]{0,12})(?:星期|周)[一二三四五六日]/g, (day) =>
      day.endsWith('日') ? '星期六' : '星期日',
    );
  });

  test('a count 共N天 changed by one is refused', () => {
    refusedAll(/(?<=共)\d(?=天)/g, (count) => String(Number(count) + 1));
    refusedAll(/(?<=共)\d(?=天)/g, (count) => String(Number(count) - 1));
  });

  test('a sentence 上班 left out is refused, unless the days whose rest is moved say the same', () => {
    refusedAll(/(?<=天。)[^。\n]*上班。/g, () => '');
  });

  test('a line with an item left out is refused', () => {
    // Items of second notices that speak of no day cannot be missed by anyone who counts days.
    refusedAll(/(?<=\n)\s*[一二三四五六七]、(?:[^\n]*\d日|[^\n]*:\n[^\n]*\d日)[^\n]*\n/g, () => '');
  });
});

test('parseNotice throws one error that carries every issue', () => {
  const { text } = textOf('cn-2020');
  const doctored = text.replace('1月19日（星期日）', '1月19日（星期六）').replace('共8天', '共9天');
  const error = errorOf(() => parseNotice(doctored));
  expect(isQixianError(error) && error.code).toBe('NOTICE_INVALID');
  const lines = doctored.split('\n');
  for (const { facts } of error.issues) {
    expect(lines[Number(facts['line']) - 1]).toContain(String(facts['sentence']).slice(0, 8));
  }
  expect(error.facts).toMatchObject({ notice: '国务院办公厅关于2020年部分节假日安排的通知', count: 2 });
  expect(error.message).toContain('2020-01-19 is a 星期日, not a 星期六');
});
