import fc from 'fast-check';
import { china, type WorkCalendar } from 'qixian/calendar';
import { type ClockEvent, type ClockOptions, runClock } from 'qixian/clock';
import { isQixianError } from 'qixian/errors';
import { regionalCalendar } from 'qixian/region';
import { statute, statutes } from 'qixian/statute';
import { type Deadline, deadline, fixedDeadline, hours, type LegalBasis } from 'qixian/term';
import { switches, term } from 'qixian/testing';
import { reply, reviewApplication, reviewDecision } from './clock-rules.ts';
import { daysLater } from './golden.ts';

/** A deadline and the calendar that dated it. */
export interface Dated {
  readonly deadline: Deadline;
  readonly calendar: WorkCalendar;
}

/** From where the longest term that is counted back stays inside what the calendar covers. */
const day = fc.integer({ min: 0, max: 9000 }).map((at) => daysLater('2001-06-01', at));

/** The national calendar as known on any day, a region's, or what is known today. */
const calendar: fc.Arbitrary<WorkCalendar> = fc.oneof(
  fc.constant(china),
  fc.integer({ min: -400, max: 9300 }).map((at) => china.asKnownOn(daysLater('2001-01-01', at))),
  fc.constantFrom('湖北', 'CN-GX', '440100', 'CN-NX').map((region) => regionalCalendar(region)),
);

const basisOf = (article: string, words: string): LegalBasis => ({
  title: '中华人民共和国政府信息公开条例',
  order: '国务院令第711号',
  article,
  words,
  from: '2019-05-15',
  to: null,
});

/** A provision that the facts have, for deadlines whose trigger lies in its time. */
const PUBLICATION = basisOf('第二十六条', '自该政府信息形成或者变更之日起20个工作日内及时公开');

const cutoff = fc.constantFrom('24:00', '24:00', '17:30', '18:00');

/** A deadline of any term, under any switches, over any of these calendars. */
const ofTerm: fc.Arbitrary<Dated> = fc
  .record({
    term: term(),
    from: day,
    calendar,
    switches: switches(),
    contested: fc.array(switches(), { maxLength: 2 }),
    cutoff,
  })
  .map(({ term: length, from, calendar: known, switches: set, contested, cutoff: at }) => {
    const basis = from >= '2019-05-15' ? [PUBLICATION] : [];
    return {
      calendar: known,
      deadline: deadline(length, { from, calendar: known, ...set, contested, cutoff: at, basis }),
    };
  });

const ofHours: fc.Arbitrary<Dated> = fc
  .record({
    count: fc.integer({ min: 1, max: 400 }),
    from: day,
    minute: fc.integer({ min: 0, max: 1439 }),
    next: fc.boolean(),
  })
  .map(({ count, from, minute, next }) => {
    const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const hourStart = next ? 'next-hour' : 'instant';
    return { calendar: china, deadline: deadline(hours(count), { from: `${from}T${at}:00+08:00`, hourStart }) };
  });

const convention = fc.constantFrom('none' as const, 'following' as const, 'preceding' as const, 'nearest' as const);

const ofFixedDay: fc.Arbitrary<Dated> = fc
  .record({
    on: day,
    roll: convention,
    other: convention,
    before: fc.constantFrom('inclusive' as const, 'exclusive' as const),
    calendar,
    cutoff,
  })
  .map(({ on, roll, other, before, calendar: known, cutoff: at }) => ({
    calendar: known,
    deadline: fixedDeadline(on, {
      roll,
      before,
      calendar: known,
      cutoff: at,
      contested: [{ fixedDateRoll: other }, { before: 'exclusive' }],
    }),
  }));

/** Events at random distances; histories that cannot be are refused by the clock and left out. */
const history = (suspends: string, from: string): fc.Arbitrary<readonly ClockEvent[]> =>
  fc
    .array(
      fc.record({
        after: fc.integer({ min: 0, max: 25 }),
        kind: fc.constantFrom<'pause' | 'restart' | 'extend' | 'obstacle' | 'done'>(
          'pause',
          'pause',
          'restart',
          'extend',
          'obstacle',
          'done',
        ),
        length: fc.integer({ min: 0, max: 30 }),
        told: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    .chain((steps) =>
      fc.integer({ min: 0, max: 800 }).map((later) => {
        const start = daysLater(from, later);
        const events: ClockEvent[] = [{ kind: 'start', on: start }];
        let at = start;
        for (const { after, kind, length, told } of steps) {
          at = daysLater(at, after);
          const end = daysLater(at, length);
          if (kind === 'pause') {
            events.push({ kind: 'suspend', on: at, ground: suspends }, { kind: 'resume', on: end });
            at = end;
          } else if (kind === 'restart') {
            events.push({ kind: 'correction-asked', on: at }, { kind: 'restart', on: end });
            at = end;
          } else if (kind === 'obstacle') {
            events.push({ kind: 'continue', since: at, on: end });
            at = end;
          } else if (kind === 'extend') {
            const by = suspends === 'stayed' ? 'days' : 'workdays';
            events.push({ kind: 'extension-approved', on: at, by: { kind: by, count: Math.min(20, length + 1) } });
            events.push(...(told ? [{ kind: 'extension-told' as const, on: at }] : []));
          } else {
            events.push({ kind: 'complete', on: at, act: 'made' });
          }
        }
        return events;
      }),
    );

const clockSwitches: fc.Arbitrary<Partial<ClockOptions>> = fc.record(
  {
    suspensionBoundary: fc.constantFrom('begin-only', 'both', 'neither', 'end-only'),
    extensionBase: fc.constantFrom('merged', 'from-rolled'),
    extensionTold: fc.constantFrom('required', 'not-required'),
    restDayTrigger: fc.constantFrom('as-is', 'next-workday'),
    triggerDay: fc.constantFrom('excluded', 'included'),
  },
  { requiredKeys: [] },
);

const ofClock: fc.Arbitrary<Dated | null> = fc
  .constantFrom(
    { rule: reply, suspends: 'third-party-opinion', from: '2019-05-15' },
    { rule: reviewDecision, suspends: 'stayed', from: '2024-01-01' },
    { rule: reviewApplication, suspends: 'none', from: '2024-01-01' },
  )
  .chain(({ rule, suspends, from }) =>
    fc.record({ rule: fc.constant(rule), events: history(suspends, from), calendar, set: clockSwitches, cutoff }),
  )
  .map(({ rule, events, calendar: known, set, cutoff: at }) => {
    try {
      const asOf =
        events
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? '2020-01-01';
      const run = runClock(rule, events, { ...set, asOf, calendar: known, cutoff: at });
      return run.deadline === null ? null : { deadline: run.deadline, calendar: known };
    } catch (error) {
      if (isQixianError(error)) {
        return null;
      }
      throw error;
    }
  });

const periods = statutes().flatMap((one) => statute(one).periods());

/** What an act gives, null where the law or the history refuses it. */
const unlessRefused = (act: () => Deadline | null, known: WorkCalendar): Dated | null => {
  try {
    const made = act();
    return made === null ? null : { deadline: made, calendar: known };
  } catch (error) {
    if (isQixianError(error)) {
      return null;
    }
    throw error;
  }
};

/** A period of a statute that ships, counted from a day by the text in force. */
const ofStatute: fc.Arbitrary<Dated | null> = fc
  .record({ period: fc.constantFrom(...periods), from: day, calendar })
  .map(({ period, from, calendar: known }) => unlessRefused(() => period.deadline({ from, calendar: known }), known));

/** The clock of such a period, stopped on a ground and extended where the text provides for it. */
const ofStatuteClock: fc.Arbitrary<Dated | null> = fc
  .record({ period: fc.constantFrom(...periods), from: day, pause: fc.nat({ max: 20 }), extended: fc.boolean() })
  .map(({ period, from, pause, extended }) =>
    unlessRefused(() => {
      const rule = period.clockRule(from);
      const ground = rule.suspension?.grounds[0]?.ground;
      const by = rule.extension?.max;
      const channel = rule.receipts[0]?.channel;
      const events: ClockEvent[] = [{ kind: 'start', on: from, ...(channel === undefined ? {} : { channel }) }];
      if (ground !== undefined) {
        events.push({ kind: 'suspend', on: daysLater(from, 2), ground });
        events.push({ kind: 'resume', on: daysLater(from, 2 + pause) });
      }
      if (extended && by != null) {
        const on = daysLater(from, 3 + pause);
        events.push({ kind: 'extension-approved', on, by }, { kind: 'extension-told', on });
      }
      return runClock(rule, events, { asOf: daysLater(from, 40) }).deadline;
    }, china),
  );

/** Deadlines of every kind over calendars of every state. Null for a history that cannot be. */
export const dated: fc.Arbitrary<Dated | null> = fc.oneof(
  { weight: 6, arbitrary: ofTerm },
  { weight: 1, arbitrary: ofHours },
  { weight: 2, arbitrary: ofFixedDay },
  { weight: 4, arbitrary: ofClock },
  { weight: 4, arbitrary: ofStatute },
  { weight: 2, arbitrary: ofStatuteClock },
);
