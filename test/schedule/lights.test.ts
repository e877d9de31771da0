import { DEFAULT_LIGHTS, type Lights, type ObligationRecord } from 'qixian/schedule';
import { byDay } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { owed, stand } from './owed.ts';

/** Due Wednesday 2020-09-30; Sunday the 27th is a make-up day. */
const row5 = owed(byDay('2020-09-30'));

describe('a table of one’s own', () => {
  /** 宜昌: 距办结时限3天以内 yellow, past it red; the days are taken as working days. */
  const yichang: Lights = {
    dueSoonWorkdays: 3,
    rules: [
      { light: '红灯', statuses: ['overdue', 'done-late'] },
      { light: '黄灯', statuses: ['open', 'due-soon', 'due-today'], workdaysLeftAtMost: 3 },
      { light: '绿灯', statuses: ['open', 'done-on-time'] },
    ],
  };

  test.each([
    ['2020-09-25', 'open', '绿灯', '27, 28, 29 and 30 are left: four'],
    ['2020-09-26', 'open', '绿灯', 'still four on Saturday'],
    ['2020-09-27', 'due-soon', '黄灯', 'three are left'],
    ['2020-09-29', 'due-soon', '黄灯', 'one is left'],
    ['2020-09-30', 'due-today', '黄灯', 'none is left, and it is not late'],
    ['2020-10-01', 'overdue', '红灯', 'the day after'],
  ])('三个工作日以内: as of %s %s, %s: %s', (asOf, status, light) => {
    expect(stand(row5, { asOf, lights: yichang })).toMatchObject({ status, light });
  });

  test('what no line fits has no lamp', () => {
    const records: readonly ObligationRecord[] = [
      { obligation: row5.id, kind: 'cancelled', on: '2020-09-01', basis: '通知' },
    ];
    expect(stand(row5, { asOf: '2020-09-02', records, lights: yichang }).light).toBe('none');
    expect(stand(row5, { asOf: '2020-09-02', lights: { dueSoonWorkdays: 5, rules: [] } }).light).toBe('none');
  });

  test('the first line that fits gives the light', () => {
    const rules = [{ light: 'first' }, { light: 'second', statuses: ['overdue'] as const }];
    expect(stand(row5, { asOf: '2020-10-01', lights: { dueSoonWorkdays: 5, rules } }).light).toBe('first');
  });

  test('by how late it is: 9 October is the first working day late, 14 October the fifth (9, 10, 12, 13, 14)', () => {
    const sanming: Lights = {
      dueSoonWorkdays: 5,
      rules: [
        { light: '红单', workdaysLateAtLeast: 5 },
        { light: '橙单', workdaysLateAtLeast: 1 },
        { light: '蓝单', statuses: ['due-soon', 'due-today'] },
      ],
    };
    const lightOn = (asOf: string) => stand(row5, { asOf, lights: sanming }).light;
    expect(['2020-09-24', '2020-10-08', '2020-10-09', '2020-10-13', '2020-10-14'].map(lightOn)).toEqual([
      '蓝单',
      'none',
      '橙单',
      '橙单',
      '红单',
    ]);
  });

  test('by whether it binds', () => {
    const lights: Lights = { dueSoonWorkdays: 5, rules: [{ light: '提醒', binding: 'target' }, { light: '督办' }] };
    const target = owed(byDay('2020-09-30', { binding: 'target' }));
    expect(stand(target, { asOf: '2020-09-29', lights }).light).toBe('提醒');
    expect(stand(row5, { asOf: '2020-09-29', lights }).light).toBe('督办');
  });

  test('where the working days are not known the calendar days stand in', () => {
    const far = owed(byDay('2030-09-30'));
    const lights: Lights = { dueSoonWorkdays: 5, rules: [{ light: 'late', workdaysLateAtLeast: 2 }] };
    expect(stand(far, { asOf: '2030-10-01', lights }).light).toBe('none');
    expect(stand(far, { asOf: '2030-10-02', lights }).light).toBe('late');
  });
});

test('unless another table is given, five working days left are soon: our own default, no national rule', () => {
  expect(DEFAULT_LIGHTS.dueSoonWorkdays).toBe(5);
  expect(stand(row5, { asOf: '2020-09-24' })).toEqual(stand(row5, { asOf: '2020-09-24', lights: DEFAULT_LIGHTS }));
});
