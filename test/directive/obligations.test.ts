import { china, workCalendar } from 'qixian/calendar';
import { dateAnew, dueOf, findUnit, guangzhou, guangzhou2020, type Obligation, obligationsOf } from 'qixian/directive';
import { byDay } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errors.ts';
import { oneTask } from './one-task.ts';

const all = obligationsOf(guangzhou2020, { to: '2030-12-31' });
const idsOf = (obligations: readonly Obligation[]): readonly string[] => obligations.map(({ id }) => id);
const tasksOf = (obligations: readonly Obligation[]): readonly string[] => [
  ...new Set(obligations.map(({ task }) => task)),
];
const unitsOf = (obligations: readonly Obligation[], task: string): readonly string[] => [
  ...new Set(obligations.filter((one) => one.task === task).map(({ unit }) => unit.name)),
];

describe('what an obligation says', () => {
  test('海珠区 owes row 1 by 30 September, the other ten districts by 31 October', () => {
    const found = obligationsOf(guangzhou2020).filter(({ task }) => task === '1');
    expect(found.map((one) => [one.unit.name, dueOf(one), one.words])).toEqual([
      ['越秀区', '2020-10-31', '10月31日前'],
      ['海珠区', '2020-09-30', '海珠区9月30日前'],
      ...['荔湾区', '天河区', '白云区', '黄埔区', '花都区', '番禺区', '南沙区', '从化区', '增城区'].map((name) => [
        name,
        '2020-10-31',
        '10月31日前',
      ]),
    ]);
  });

  test('it carries its place in the directive, its words and its rule', () => {
    expect(obligationsOf(guangzhou2020, { units: ['越秀区'] })[0]).toMatchObject({
      id: 'gz-2020-53/1/1/yuexiu/-',
      directive: 'gz-2020-53',
      task: '1',
      row: 1,
      milestone: '1',
      unit: { kind: 'unit', id: 'yuexiu', name: '越秀区' },
      occurrence: '-',
      title: '组织编制政务公开事项标准目录',
      step: '公开标准目录',
      words: '10月31日前',
      binding: 'required',
      restDay: 'rest',
      advisory: { kind: 'day', day: '2020-10-30' },
      rule: {
        when: { kind: 'by', day: '2020-10-31' },
        seed: { kind: 'single' },
        issuedOn: '2020-07-21',
        fixedDateRoll: 'none',
      },
    });
  });

  test('a due day that is worked needs no advice, a standing duty has no mark', () => {
    expect(all.find(({ task }) => task === '2')).toMatchObject({ restDay: 'work', advisory: { kind: 'none' } });
    expect(all.find(({ task }) => task === '9')).toMatchObject({ restDay: null, advisory: { kind: 'none' } });
  });

  test('it is plain data and survives JSON', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  test('dueOf is null for what has no decided day', () => {
    expect(all.filter(({ task }) => task === '9').map(dueOf)).toEqual(Array.from({ length: 11 }, () => null));
  });
});

describe('the order', () => {
  test('is that of the rows, then of the duties without a row', () => {
    expect(tasksOf(all)).toEqual(guangzhou2020.tasks.map(({ id }) => id));
  });

  test('inside a row of the roster, inside a unit of the occurrences', () => {
    const keys = all.filter(({ task }) => task === '7').map(({ unit, occurrence }) => [unit.name, occurrence]);
    // the report due 2031-01-05 opens on 2030-01-01, so it belongs too
    const years = ['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031'];
    const districts = guangzhou.units.filter(({ kind }) => kind === 'district');
    expect(keys).toEqual(districts.flatMap(({ name }) => years.map((year) => [name, year])));
  });

  test('does not follow the order in which units are asked for', () => {
    const asked = obligationsOf(guangzhou2020, { units: ['增城区', '越秀区'] });
    expect(unitsOf(asked, '1')).toEqual(['越秀区', '增城区']);
  });
});

describe('ids', () => {
  test('are unique', () => {
    expect(new Set(idsOf(all)).size).toBe(all.length);
  });

  test.each([
    ['gz-2020-53/1/1/haizhu/-', 'a single occurrence'],
    ['gz-2020-53/7/1/yuexiu/2021', 'a yearly one'],
    ['gz-2020-53/38/1/disclosure-office/2021-H1', 'a half-yearly one'],
    ['gz-2020-53/26/1/government-data/2020-Q3', 'a quarterly one'],
    ['gz-2020-53/art-11-monthly/1/disclosure-office/2020-07', 'a monthly one'],
    ['gz-2020-53/art-4-update/1/yuexiu/?', 'one that waits for its event'],
    ['gz-2020-53/17/1/pilot-departments+/-', 'the unnamed rest of an open group'],
    ['gz-2020-53/19/1/municipal-departments/-', 'a group of which no member is named'],
  ])('%s: %s', (id) => {
    expect(idsOf(all)).toContain(id);
  });

  test.each([
    ['a shorter range', { from: '2021-01-01', to: '2021-12-31' }],
    ['a range of one day', { from: '2021-01-10', to: '2021-01-10' }],
    ['one unit', { units: ['海珠区'] }],
    ['two units in the other order', { units: ['市司法局', '海珠区'] }],
    ['another calendar', { calendar: china.asKnownOn('2020-07-21'), to: '2022-12-31' }],
    ['rolled fixed days', { fixedDateRoll: 'following', to: '2022-12-31' } as const],
  ])('stay the same when asked for %s', (_, options) => {
    const known = new Set(idsOf(all));
    const found = idsOf(obligationsOf(guangzhou2020, options));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !known.has(id))).toEqual([]);
  });

  test('a range gives those of the whole that meet it, each as it was', () => {
    const part = obligationsOf(guangzhou2020, { from: '2021-01-01', to: '2021-12-31' });
    const meets = ({ timing }: Obligation): boolean =>
      timing.kind !== 'due' ||
      (timing.opens <= '2021-12-31' && timing.deadline.certainty === 'decided' && timing.deadline.due >= '2021-01-01');
    expect(part).toEqual(all.filter(meets));
  });

  test('stay the same when the roster stands in another order', () => {
    const roster = { ...guangzhou, units: guangzhou.units.toReversed() };
    const found = obligationsOf({ ...guangzhou2020, roster }, { to: '2030-12-31' });
    expect(idsOf(found).toSorted()).toEqual(idsOf(all).toSorted());
  });
});

describe('groups', () => {
  test('a closed one is its members', () => {
    expect(unitsOf(all, '1')).toHaveLength(11);
  });

  test('an open one is its named members and one obligation for the rest', () => {
    const units = unitsOf(all, '31');
    expect(units).toHaveLength(8);
    expect(units.slice(0, 7)).toEqual([
      '市教育局',
      '市卫生健康委',
      '市生态环境局',
      '市交通运输局',
      '市水务局',
      '市工业和信息化局',
      '市城市管理综合执法局',
    ]);
    expect(all.findLast(({ task }) => task === '31')?.unit).toMatchObject({
      kind: 'rest-of-group',
      id: 'public-service-regulators+',
    });
    expect(unitsOf(all, '17')).toHaveLength(19);
    expect(unitsOf(all, '30')).toHaveLength(10);
  });

  test('one without a named member is one obligation for the group', () => {
    expect(all.filter(({ task }) => task === '19').map(({ unit }) => unit)).toEqual([
      { kind: 'group', id: 'municipal-departments', name: '市政府各部门' },
    ]);
  });
});

describe('asked for units', () => {
  test.each(['海珠区', 'haizhu', '海珠区政府', '广州市海珠区', '海珠区人民政府', ' 海珠区 '])(
    '海珠区 is found as %j',
    (name) => {
      expect(findUnit(name, guangzhou).id).toBe('haizhu');
      expect(idsOf(obligationsOf(guangzhou2020, { units: [name] }))).toEqual(
        idsOf(obligationsOf(guangzhou2020, { units: ['haizhu'] })),
      );
    },
  );

  test('a district has rows 1 to 16 and the four duties of the articles', () => {
    const tasks = tasksOf(obligationsOf(guangzhou2020, { units: ['海珠区'] }));
    expect(tasks).toEqual([
      ...Array.from({ length: 16 }, (_, at) => String(at + 1)),
      'art-4-update',
      'art-19-guidance',
      'art-21-training',
      'art-21-report',
    ]);
  });

  test.each([
    ['市财政局', ['17', '18'], 'named in （三）'],
    ['市司法局', ['17', '18', '23', '24'], 'named in （三） and by itself'],
    ['市水务局', ['31'], 'named in （十八）'],
    ['市发展改革委', ['17', '18', '30'], 'named in （三） and （十六）'],
  ])('%s has rows %j of its own (%s), and those of 市政府各部门', (unit, own) => {
    const found = obligationsOf(guangzhou2020, { units: [unit] });
    const ofAll = ['19', '20', '21', '22', 'art-5-directories', 'art-21-report'];
    expect(tasksOf(found)).toEqual(
      guangzhou2020.tasks.map(({ id }) => id).filter((id) => [...own, ...ofAll].includes(id)),
    );
    const kinds = (kind: string) => tasksOf(found.filter((one) => one.unit.kind === kind));
    expect(kinds('unit')).toEqual(own);
    expect(kinds('group')).toEqual(ofAll);
    expect(kinds('rest-of-group')).toEqual([]);
  });

  test('广州市税务局 is no department of the city government: only what names it', () => {
    expect(tasksOf(obligationsOf(guangzhou2020, { units: ['广州市税务局'] }))).toEqual(['17', '18', '30']);
  });

  test('two names of one unit give its obligations once', () => {
    const found = obligationsOf(guangzhou2020, { units: ['海珠区', 'haizhu'] });
    expect(idsOf(found)).toEqual(idsOf(obligationsOf(guangzhou2020, { units: ['海珠区'] })));
  });

  test('no units at all give none', () => {
    expect(obligationsOf(guangzhou2020, { units: [] })).toEqual([]);
  });

  test.each(['火星区', '', '海珠', 'HAIZHU', 'constructor'])('%j is refused with UNIT_UNKNOWN', (name) => {
    expect(errorOf(() => obligationsOf(guangzhou2020, { units: [name] })).code).toBe('UNIT_UNKNOWN');
  });
});

describe('the range', () => {
  test('is from the day of issue to the end of coverage unless given', () => {
    const given = obligationsOf(guangzhou2020, { from: '2020-07-21', to: '2026-12-31' });
    expect(obligationsOf(guangzhou2020)).toEqual(given);
  });

  test('reversed is refused with both days', () => {
    const error = errorOf(() => obligationsOf(guangzhou2020, { from: '2021-02-01', to: '2021-01-31' }));
    expect(error).toMatchObject({ code: 'RANGE_REVERSED', facts: { from: '2021-02-01', to: '2021-01-31' } });
  });

  test('may reach into years without a notice, and over a calendar that knows none', () => {
    const calendars = [china, china.asKnownOn('2020-07-21'), china.asKnownOn('1999-09-18')];
    for (const calendar of calendars) {
      const found = obligationsOf(guangzhou2020, { to: '2030-12-31', calendar });
      expect(idsOf(found)).toEqual(idsOf(all));
      expect(found.at(-1)).toMatchObject({ restDay: 'unsettled' });
    }
  });

  test('of one day has what is open on it', () => {
    const found = obligationsOf(guangzhou2020, { from: '2020-10-15', to: '2020-10-15', units: ['海珠区'] });
    // rows 1, 5, 6 and 14 were due on 30 September
    expect(tasksOf(found)).not.toContain('1');
    expect(tasksOf(found)).toContain('2');
    expect(tasksOf(found)).toContain('9');
  });
});

describe('events', () => {
  const events = { 'information-made-or-changed': [{ id: 'budget', on: '2020-09-10' }] };

  test('date what waited for them, for every unit', () => {
    const found = obligationsOf(guangzhou2020, { events }).filter(({ task }) => task === 'art-4-update');
    expect(found).toHaveLength(11);
    expect(found[0]).toMatchObject({ id: 'gz-2020-53/art-4-update/1/yuexiu/budget', occurrence: 'budget' });
    expect(new Set(found.map(dueOf))).toEqual(new Set(['2020-10-14']));
  });

  test('leave no waiting template beside real occurrences', () => {
    const found = obligationsOf(guangzhou2020, { events });
    expect(idsOf(found).filter((id) => id.endsWith('/?'))).toEqual([
      'gz-2020-53/art-5-directories/1/municipal-departments/?',
    ]);
  });
});

describe('a unit with a calendar of its own', () => {
  // Closed on Friday 30 October 2020, which is a working day everywhere else.
  const own = workCalendar({
    id: 'own',
    notices: [
      {
        id: 'own-2020',
        kind: 'yearly',
        year: 2020,
        title: '本单位2020年放假安排',
        number: null,
        signedOn: null,
        publishedOn: null,
        items: [{ name: '休整', days: { '2020-10-30': 'rest' } }],
      },
    ],
  });
  const roster = {
    ...guangzhou,
    units: guangzhou.units.map((unit) => (unit.id === 'yuexiu' ? { ...unit, calendar: 'yuexiu-days' } : unit)),
  };
  const range = { roster, to: '2020-12-31' };

  test('is marked and advised by it, the others by the common one', () => {
    const found = obligationsOf(guangzhou2020, { ...range, calendars: { 'yuexiu-days': own } });
    const advisory = (unit: string) => found.find((one) => one.task === '1' && one.unit.id === unit)?.advisory;
    expect(advisory('yuexiu')).toEqual({ kind: 'day', day: '2020-10-29' });
    expect(advisory('liwan')).toEqual({ kind: 'day', day: '2020-10-30' });
  });

  test.each([
    ['nothing is given', {}],
    ['another one is given', { calendars: { 'haizhu-days': own } }],
  ])('is refused with OPTION_INVALID where %s', (_, options) => {
    const error = errorOf(() => obligationsOf(guangzhou2020, { ...range, ...options }));
    expect(error.code).toBe('OPTION_INVALID');
    expect(error.hint).toContain('yuexiu-days');
  });
});

describe('dated anew', () => {
  const events = { 'information-made-or-changed': [{ id: 'plan', on: '2020-01-10' }] };
  const options = { from: '2020-01-01', to: '2020-12-31', units: ['越秀区'], events };
  const before = china.asKnownOn('2020-01-20');
  const [stored] = obligationsOf(guangzhou2020, { ...options, calendar: before }).filter(
    ({ task }) => task === 'art-4-update',
  );
  if (stored === undefined) {
    throw new Error('the duty of article （四） is missing');
  }

  test('a term moves with the notice: as known on 2020-01-20 by 12 February, since by 14 February', () => {
    expect(dueOf(stored)).toBe('2020-02-12');
    const anew = dateAnew(stored, china);
    expect(dueOf(anew)).toBe('2020-02-14');
    expect(anew.id).toBe(stored.id);
    expect(dateAnew(anew, before)).toEqual(stored);
  });

  test('it needs nothing but the obligation: after a way through JSON too', () => {
    const copy: Obligation = JSON.parse(JSON.stringify(stored));
    expect(dueOf(dateAnew(copy, china))).toBe('2020-02-14');
  });

  test('a fixed day stays, its mark follows the calendar', () => {
    const [row] = obligationsOf(guangzhou2020, { units: ['市财政局'] }).filter(({ task }) => task === '17');
    if (row === undefined) {
      throw new Error('row 17 is missing');
    }
    expect(row).toMatchObject({ restDay: 'work' });
    const anew = dateAnew(row, china.asKnownOn('2020-07-21'));
    // 15 January 2021 is a Friday, out of reach of any break of New Year.
    expect(anew).toMatchObject({
      restDay: 'unsettled',
      advisory: { kind: 'bounded', earliest: '2021-01-15', latest: '2021-01-15' },
    });
    expect(dueOf(anew)).toBe('2021-01-15');
  });

  test('a roll that was asked for is kept', () => {
    const rolled = obligationsOf(guangzhou2020, { units: ['越秀区'], fixedDateRoll: 'following' });
    expect(rolled.map((one) => dateAnew(one, china))).toEqual(rolled);
    expect(dueOf(rolled[0] ?? stored)).toBe('2020-11-02');
  });
});

describe('at the beginning of the calendar', () => {
  test.each([
    ['2000-12-31', 'unsettled', 'the year 2000 is not covered'],
    ['2001-01-01', 'rest', 'New Year 2001, before which no workday is known to advise'],
  ])('%s is %s and has no day to advise: %s', (day, restDay) => {
    const directive = oneTask({ when: byDay(day) }, {}, { issuedOn: '2000-07-21' });
    const [found] = obligationsOf(directive, { units: ['越秀区'] });
    expect(found).toMatchObject({ restDay, advisory: { kind: 'unsettled' } });
  });
});
