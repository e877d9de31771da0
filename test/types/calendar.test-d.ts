import { DateTime } from 'luxon';
import {
  type Coverage,
  china,
  type DayFact,
  type DayKind,
  type Notice,
  type WorkCalendar,
  workCalendar,
} from 'qixian/calendar';
import { type IsoDay, parseDay } from 'qixian/kernel';
import { describe, expectTypeOf, test } from 'vitest';

describe('what a calendar takes and gives', () => {
  test('days go in as text or DateTime and come out as read text', () => {
    expectTypeOf(china.addWorkdays('2020-01-10', 20)).toEqualTypeOf<IsoDay>();
    expectTypeOf(china.nextWorkday(china.addWorkdays('2020-01-10', 20))).toEqualTypeOf<IsoDay>();
    expectTypeOf(china.countWorkdays('2020-01-10', '2020-02-14')).toEqualTypeOf<number>();
    expectTypeOf(china.workdays('2020-01-10', '2020-02-14')).toExtend<Iterable<IsoDay>>();
    china.isWorkday(DateTime.fromISO('2020-01-18T17:00:00Z'));
    // @ts-expect-error a day number goes to china.index, text to china
    china.isWorkday(parseDay('2020-01-10'));
    // @ts-expect-error a Date is an instant: its day depends on a zone
    china.isWorkday(new Date());
    // @ts-expect-error the day first, then the count
    china.addWorkdays(20, '2020-01-10');
  });

  test('a convention is one of seven words', () => {
    // @ts-expect-error 'forward' is no convention: the word is 'following'
    china.roll('2020-10-03', 'forward');
    // @ts-expect-error there is no convention by default
    china.roll('2020-10-03');
  });

  test('the index works on day numbers alone', () => {
    expectTypeOf(china.index.isWorkday(parseDay('2020-01-10'))).toEqualTypeOf<boolean>();
    // @ts-expect-error text is read by parseDay first
    china.index.isWorkday('2020-01-10');
    // @ts-expect-error 18000 is a number of which nobody knows that it is a day
    china.index.add(18_000, 20);
  });
});

describe('what cannot be read without looking', () => {
  test('coverage may be null', () => {
    expectTypeOf(china.coverage).toEqualTypeOf<Coverage | null>();
    // @ts-expect-error a calendar may know no year at all
    china.coverage.to.slice(0, 4);
  });

  test('a day may have no name', () => {
    expectTypeOf<DayFact['name']>().toEqualTypeOf<string | null>();
    expectTypeOf<DayFact['kind']>().toEqualTypeOf<DayKind>();
  });

  test('a source shows its kind first', () => {
    const [source] = china.day('2020-02-14').source;
    if (source?.kind === 'weekly-rule') {
      expectTypeOf(source.article).toEqualTypeOf<string>();
      // @ts-expect-error the weekly rule is no notice and has no number
      source.number;
    }
  });
});

describe('a calendar does not change', () => {
  test('with and asKnownOn give another one', () => {
    expectTypeOf(china.asKnownOn('2020-01-20')).toEqualTypeOf<WorkCalendar>();
    expectTypeOf(china.with).returns.toEqualTypeOf<WorkCalendar>();
    // @ts-expect-error coverage is read-only
    china.coverage = null;
    // @ts-expect-error notices cannot be pushed in: use with
    china.notices.push();
  });
});

describe('a notice', () => {
  const notice: Notice = {
    id: 'n',
    kind: 'yearly',
    year: 2027,
    title: 'A made-up notice',
    number: null,
    signedOn: { notAfter: '2026-12-31' },
    publishedOn: null,
    items: [{ name: '元旦', days: { '2027-01-01': 'rest' } }],
  };

  test('makes of a day one of three things', () => {
    workCalendar({ id: 'c', notices: [notice] });
    // @ts-expect-error a day becomes 'rest', 'work' or 'plain'; 'holiday' is what it is called afterwards
    const wrong: Notice = { ...notice, items: [{ name: '元旦', days: { '2027-01-01': 'holiday' } }] };
    expectTypeOf(wrong).toEqualTypeOf<Notice>();
  });

  test('says of every fact whether it is known', () => {
    // @ts-expect-error a number that is not known is null, not left out
    const wrong: Notice = {
      id: 'n',
      kind: 'yearly',
      year: 2027,
      title: '',
      signedOn: null,
      publishedOn: null,
      items: [],
    };
    expectTypeOf(wrong).toEqualTypeOf<Notice>();
  });
});
