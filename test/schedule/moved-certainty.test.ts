import { china, workCalendar } from 'qixian/calendar';
import { obligationsOf } from 'qixian/directive';
import { whatMoved } from 'qixian/schedule';
import { every } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { yearly } from '../support/small-calendars.ts';
import { around, only, term } from './movable.ts';

describe('an obligation that crosses into a year whose notice comes', () => {
  const { from, to } = around('2019-11-21');
  const crossing = term('2019-12-20', 20);

  test('a yearly notice settles what crosses into its year', () => {
    // 23–27 and 30, 31 December (7), 2, 3 January (9), 6–10 (14), 13–17 (19), Sunday the 19th (20)
    const move = only(whatMoved(crossing, { from, to }));
    expect(move).toMatchObject({
      after: { certainty: 'decided', due: '2020-01-19' },
      direction: 'settled',
      shortened: false,
      days: null,
      notices: [{ id: 'cn-2020' }],
      withdrawn: [],
    });
    expect(move.before.certainty).not.toBe('decided');
    expect(move.causes[0]).toMatchObject({ day: '2019-12-29', settledBefore: false, settledAfter: true });
  });

  test('and unsettles it when it is taken back', () => {
    expect(only(whatMoved(crossing, { from: to, to: from }))).toMatchObject({
      before: { certainty: 'decided', due: '2020-01-19' },
      direction: 'unsettled',
      shortened: false,
      days: null,
      notices: [],
      withdrawn: [{ id: 'cn-2020' }],
    });
  });

  test('the last days of a year are settled by the notice of the next, which stands as their source', () => {
    const move = only(whatMoved(term('2019-12-27', 1), { from, to }));
    expect(move).toMatchObject({ direction: 'settled', notices: [{ id: 'cn-2020' }] });
    expect(move.causes.map(({ day }) => day)).toContain('2019-12-30');
  });

  test('last days of a period that are all off after all: the due day lies before the days that settled it', () => {
    const closing = { '2030-12-30': 'rest', '2030-12-31': 'rest' } as const;
    const known = workCalendar({ id: 'own', openTail: 3, notices: [yearly(2030)] });
    const next = known.with(yearly(2031, closing, { id: 'next' }));
    const last = obligationsOf(
      oneTask({ when: every('month', { kind: 'last-workdays', count: 1 }) }, {}, { issuedOn: '2030-12-01' }),
      { units: ['越秀区'], to: '2030-12-31', calendar: next },
    );
    const move = only(whatMoved(last, { from: known, to: next }));
    expect(move).toMatchObject({ after: { due: '2030-12-27' }, direction: 'settled', notices: [{ id: 'next' }] });
    expect(move.causes.map(({ day }) => day)).toEqual(['2030-12-29', '2030-12-30', '2030-12-31']);
  });

  test('what is refused before and after is not listed, whatever is missing', () => {
    const [bare, first, second] = [
      workCalendar({ id: 'own', notices: [yearly(2030)] }),
      workCalendar({ id: 'own', notices: [yearly(2030), yearly(2031)] }),
      workCalendar({ id: 'own', notices: [yearly(2030), yearly(2031), yearly(2032)] }),
    ];
    const far = term('2031-12-01', 400);
    expect(whatMoved(far, { from: bare, to: first })).toEqual([]);
    expect(whatMoved(far, { from: bare, to: second })).toEqual([]);
  });
});

describe('bounds', () => {
  test('move as a whole when days before them do: later, or earlier and so shortened', () => {
    // some 250 working days from January 2020 end in the January after, of which nothing is published
    const extended = only(whatMoved(term('2020-01-10', 250), around('2020-01-26')));
    expect(extended).toMatchObject({
      direction: 'later',
      shortened: false,
      days: null,
      notices: [{ id: 'cn-2020-2' }],
    });
    expect([extended.before.certainty, extended.after.certainty]).toEqual(['bounded', 'bounded']);
    const cut = only(whatMoved(term('2003-04-28', 175), around('2003-04-21')));
    expect(cut).toMatchObject({ direction: 'earlier', shortened: true, days: null, notices: [{ id: 'cn-2003-2' }] });
    expect(cut.causes.map(({ day }) => day)).toEqual(['2003-05-06', '2003-05-07']);
  });

  test('narrow when there were none before, and widen the other way', () => {
    const nothing = china.asKnownOn('1999-01-01');
    const known = china.asKnownOn('2019-11-20');
    const far = term('2019-12-20', 20);
    expect(only(whatMoved(far, { from: nothing, to: known }))).toMatchObject({ direction: 'narrowed', days: null });
    expect(only(whatMoved(far, { from: known, to: nothing }))).toMatchObject({ direction: 'widened', days: null });
  });
});
