import type { RollConvention } from 'qixian/calendar';
import {
  byDay,
  clock,
  DAY_CLOSE,
  every,
  fromDay,
  MORNING_CLOSE,
  type Occurrence,
  occurrencesOf,
  onDay,
  ongoing,
  type TimeOfDay,
  type When,
  withinDays,
} from 'qixian/when';
import { describe, expect, test } from 'vitest';

const ISSUED = { issuedOn: '2020-07-21', to: '2030-12-31' };

/** The occurrence of a time limit that has just one. */
const single = (when: When, options: { readonly fixedDateRoll?: RollConvention } = {}): Occurrence => {
  const [only, ...more] = occurrencesOf(when, { ...ISSUED, ...options });
  if (only === undefined || more.length > 0) {
    throw new Error('there is not one occurrence');
  }
  return only;
};

describe('a time limit with one occurrence', () => {
  test.each<[when: When, opens: string, due: string, why: string]>([
    [byDay('2020-10-31'), '2020-07-21', '2020-10-31', '10月31日前 opens with the document and includes the 31st'],
    [onDay('2020-10-31'), '2020-10-31', '2020-10-31', 'on a day: it opens on that day'],
    [withinDays('2021-01-01', '2021-01-31'), '2021-01-01', '2021-01-31', '2021年1月, both ends included'],
    [withinDays('2020-07-01', '2020-07-31'), '2020-07-21', '2020-07-31', 'a window already open when it was issued'],
    [withinDays('2021-01-05', '2021-01-05'), '2021-01-05', '2021-01-05', 'a window of one day'],
  ])('%j opens %s, is due %s: %s', (when, opens, due) => {
    expect(single(when)).toMatchObject({
      key: '-',
      seed: { kind: 'single' },
      timing: {
        kind: 'due',
        opens,
        dueBasis: 'stated',
        deadline: { certainty: 'decided', due, safe: due, input: { kind: 'fixed', day: due, roll: 'none' } },
      },
    });
  });

  test.each<[when: When, opens: string, why: string]>([
    [fromDay('2020-11-01'), '2020-11-01', '11月1日起: never due'],
    [ongoing(), '2020-07-21', '长期: from the day of issue'],
  ])('%j stands from %s: %s', (when, opens) => {
    expect(single(when)).toMatchObject({ key: '-', timing: { kind: 'standing', opens } });
  });
});

describe('which occurrences belong to a range', () => {
  const inRange = (when: When, from: string, to: string): boolean =>
    occurrencesOf(when, { issuedOn: '2020-07-21', from, to }).length === 1;

  test.each<[when: When, from: string, to: string, belongs: boolean, why: string]>([
    [byDay('2020-10-31'), '2020-10-31', '2020-12-31', true, 'due on the first day asked for'],
    [byDay('2020-10-31'), '2020-11-01', '2020-12-31', false, 'due the day before'],
    [byDay('2020-10-31'), '2020-08-01', '2020-08-31', true, 'open all the time'],
    [onDay('2020-10-31'), '2020-08-01', '2020-10-30', false, 'not open yet'],
    [withinDays('2021-01-01', '2021-01-31'), '2020-08-01', '2021-01-01', true, 'opens on the last day asked for'],
    [withinDays('2021-01-01', '2021-01-31'), '2020-08-01', '2020-12-31', false, 'opens the day after'],
    [withinDays('2021-01-01', '2021-01-31'), '2021-01-10', '2021-01-11', true, 'the range lies inside the window'],
    [ongoing(), '2028-01-01', '2028-01-02', true, 'a standing duty always belongs'],
    [fromDay('2021-08-01'), '2020-08-01', '2020-08-02', true, 'a standing duty always belongs, before its day too'],
  ])('%j and %s to %s: %s, %s', (when, from, to, belongs) => {
    expect(inRange(when, from, to)).toBe(belongs);
  });
});

describe('a fixed day on a rest day', () => {
  test.each<[roll: RollConvention | undefined, due: string, why: string]>([
    [undefined, '2020-10-31', 'stays where it is: the document said so'],
    ['none', '2020-10-31', 'the same, said aloud'],
    ['following', '2020-11-02', 'moves to Monday'],
    ['preceding', '2020-10-30', 'moves to Friday'],
    ['modified-following', '2020-10-30', 'Monday is in November, so back to Friday'],
  ])('Saturday 2020-10-31 under %s is due %s: %s', (roll, due) => {
    const options = roll === undefined ? {} : { fixedDateRoll: roll };
    expect(single(byDay('2020-10-31'), options).timing).toMatchObject({
      deadline: { due, nominal: '2020-10-31', lateFrom: expect.stringMatching(/T00:00:00\+08:00$/) },
    });
  });

  test('of a recurring duty too: Sunday 2025-01-05 moves to Monday', () => {
    const yearly = every('year', { kind: 'by-day', month: 1, day: 5 });
    const found = occurrencesOf(yearly, {
      issuedOn: '2020-07-21',
      from: '2025-01-01',
      to: '2025-12-31',
      fixedDateRoll: 'following',
    });
    expect(found[0]?.timing).toMatchObject({ deadline: { nominal: '2025-01-05', due: '2025-01-06' } });
  });

  test('a roll into what is not settled is bounded; the day as it stands is decided', () => {
    expect(single(byDay('2027-05-01')).timing).toMatchObject({ deadline: { due: '2027-05-01' } });
    expect(single(byDay('2027-05-01'), { fixedDateRoll: 'following' }).timing).toMatchObject({
      deadline: { certainty: 'bounded', settledBy: [{ year: 2027 }] },
    });
  });
});

describe('a time of day on the last day', () => {
  const lateFrom = (time: TimeOfDay): unknown => {
    const { timing } = single(byDay('2020-08-31', { time }));
    return timing.kind === 'due' && timing.deadline.certainty === 'decided' ? timing.deadline.lateFrom : null;
  };

  test.each([
    [clock('16:00'), '2020-08-31T16:00:00+08:00', '16:00 of the due day'],
    [clock('24:00'), '2020-09-01T00:00:00+08:00', 'the end of the day, as without a time'],
    [MORNING_CLOSE, '2020-08-31T12:00:00+08:00', '上午下班前: noon is taken, as it says'],
    [DAY_CLOSE, '2020-08-31T17:30:00+08:00', '下班前: 17:30 is taken, as it says'],
  ])('%j: late from %s, %s', (time, instant) => {
    expect(lateFrom(time)).toBe(instant);
  });

  test('words that no rule fixes show what else they may mean', () => {
    expect(MORNING_CLOSE).toMatchObject({ words: '上午下班前', others: ['11:30'] });
    expect(DAY_CLOSE).toMatchObject({ words: '下班前', others: ['17:00', '18:00'] });
  });

  test('of a recurring duty and of a counted day too', () => {
    const options = { issuedOn: '2020-07-21', to: '2020-07-31' };
    const monthly = every('month', { kind: 'last-day' }, { time: clock('16:00') });
    expect(occurrencesOf(monthly, options)[0]?.timing).toMatchObject({
      deadline: { due: '2020-07-31', lateFrom: '2020-07-31T16:00:00+08:00' },
    });
    const counted = every('month', { kind: 'workdays-after-end', count: 1 }, { time: clock('12:00') });
    const july = occurrencesOf(counted, options).find(({ key }) => key === '2020-07');
    expect(july?.timing).toMatchObject({ deadline: { due: '2020-08-03', lateFrom: '2020-08-03T12:00:00+08:00' } });
  });
});
