import { guangzhou2020, lookBackWindows, type Obligation, obligationsOf } from 'qixian/directive';
import { type Occurrence, occurrencesOf } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import golden from '../golden/recurring.json' with { type: 'json' };

/*
 * The recurring duties of 穗府办函〔2020〕53号 against a table typed by hand: every occurrence from the day of issue to
 * the end of 2030. The table lists what is due by then; what opens before and is due later is not in it.
 */
const LAST = '2030-12-31';

type Duty = keyof typeof golden.duties;

/** The milestones that the table speaks of: task and milestone of the directive. */
const MILESTONES: { readonly [duty in Duty]: readonly (readonly [task: string, milestone: string])[] } = {
  'yearly-self-report': [
    ['7', '1'],
    ['10', '1'],
    ['16', '1'],
    ['20', '1'],
    ['22', '1'],
    ['art-21-report', '1'],
  ],
  'yearly-complaints-report': [['26', '2']],
  'quarterly-check': [['26', '1']],
  'monthly-summary': [['art-11-monthly', '1']],
  'july-evaluation': [['37', '1']],
  'half-yearly-selection': [['38', '1']],
  'second-half-training': [['39', '1']],
};

const CASES = Object.entries(MILESTONES).flatMap(([duty, milestones]) =>
  milestones.map(([task, milestone]) => ({
    duty,
    task,
    milestone,
    rows: golden.duties[duty as Duty].occurrences,
  })),
);

const limitOf = (task: string, milestone: string) => {
  const found = guangzhou2020.tasks.find(({ id }) => id === task)?.milestones.find(({ key }) => key === milestone);
  if (found === undefined) {
    throw new Error(`no milestone ${task}/${milestone}`);
  }
  return found.when;
};

const datesOf = ({ key, timing }: Pick<Occurrence, 'key' | 'timing'>): readonly string[] =>
  timing.kind === 'due' && timing.deadline.certainty === 'decided' ? [key, timing.opens, timing.deadline.due] : [key];

const isListed = ([, , due = '']: readonly string[]): boolean => due <= LAST;

test('the table names every recurring milestone of the directive', () => {
  const recurring = guangzhou2020.tasks.flatMap(({ id, milestones }) =>
    milestones.filter(({ when }) => when.kind === 'every').map(({ key }) => `${id}/${key}`),
  );
  expect(CASES.map(({ task, milestone }) => `${task}/${milestone}`).sort()).toEqual(recurring.sort());
});

test.each(CASES)('$duty: every occurrence of $task/$milestone opens and is due as typed', (duty) => {
  const occurrences = occurrencesOf(limitOf(duty.task, duty.milestone), {
    issuedOn: guangzhou2020.issuedOn,
    to: LAST,
  });
  expect(occurrences.map(datesOf).filter(isListed)).toEqual(duty.rows.map(([key, opens, due]) => [key, opens, due]));
});

describe('as obligations', () => {
  const all = obligationsOf(guangzhou2020, { to: LAST });
  const marked = ({ occurrence, timing, restDay }: Obligation) => [
    ...datesOf({ key: occurrence, timing }),
    restDay ?? '',
  ];

  test.each(CASES)('$duty: the due days of $task/$milestone are marked rest, work or unsettled as typed', (duty) => {
    const obligations = all.filter(({ task, milestone }) => task === duty.task && milestone === duty.milestone);
    const units = new Set(obligations.map(({ unit }) => unit.id));
    expect(units.size).toBeGreaterThan(0);
    for (const unit of units) {
      const ofUnit = obligations.filter((one) => one.unit.id === unit);
      expect(ofUnit.map(marked).filter(isListed)).toEqual(duty.rows);
    }
  });

  test.each([
    ['7', '2025', '2025-01-05', '2025-01-03', 'a Sunday: the Friday before it'],
    ['26', '2022', '2022-01-15', '2022-01-14', 'a Saturday: the Friday before it'],
    ['26', '2023', '2023-01-15', '2023-01-13', 'a Sunday: the Friday before it'],
  ])('row %s of %s, due %s, is advised for %s: %s', (task, occurrence, due, advised) => {
    const found = all.find((one) => one.task === task && one.occurrence === occurrence);
    expect(found).toMatchObject({
      restDay: 'rest',
      advisory: { kind: 'day', day: advised },
      timing: { deadline: { due } },
    });
  });

  // 5 January 2030 is a Saturday. Earlier days: Friday the 4th and Thursday the 3rd may be off, with New Year on a
  // Tuesday, or the 5th itself may be a make-up day; 28 December 2029 is the last Friday that no break can reach.
  test('5 January 2030 is unsettled, so that the day advised is bounded', () => {
    const found = all.find(({ task, occurrence }) => task === '7' && occurrence === '2030');
    expect(found).toMatchObject({
      restDay: 'unsettled',
      advisory: { kind: 'bounded', earliest: '2029-12-28', latest: '2030-01-05' },
    });
  });
});

describe('what the documents of row 37 are: 两年半前、一年时间内', () => {
  const { documents, documentsOther } = golden.duties['july-evaluation'];
  const evaluations = obligationsOf(guangzhou2020, { to: LAST }).filter(({ task }) => task === '37');

  test.each(Object.entries(documents))('July %s: the documents of the year %s', (occurrence, year) => {
    const evaluation = evaluations.find((one) => one.occurrence === occurrence);
    const other = new Map(Object.entries(documentsOther)).get(occurrence);
    expect(evaluation?.lookBack).toEqual([
      { reading: 'ends-at-anchor', default: true, from: `${year}-01-01`, to: `${year}-12-31` },
      { reading: 'starts-at-anchor', default: false, from: `${other}-01-01`, to: `${other}-12-31` },
    ]);
  });

  test('a document that takes the other reading has it first', () => {
    const lookBack = { monthsBack: 30, months: 12, reading: 'starts-at-anchor', words: '两年半前起' } as const;
    expect(lookBackWindows(lookBack, '2021-07-01')).toEqual([
      { reading: 'starts-at-anchor', default: true, from: '2019-01-01', to: '2019-12-31' },
      { reading: 'ends-at-anchor', default: false, from: '2018-01-01', to: '2018-12-31' },
    ]);
  });

  test('no other duty looks back', () => {
    const others = obligationsOf(guangzhou2020, { to: LAST }).filter(({ task }) => task !== '37');
    expect(others.every(({ lookBack }) => lookBack.length === 0)).toBe(true);
  });
});
