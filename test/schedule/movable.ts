import { china } from 'qixian/calendar';
import { type Obligation, obligationsOf } from 'qixian/directive';
import type { Move } from 'qixian/schedule';
import { workdays } from 'qixian/term';
import { afterEvent, type When } from 'qixian/when';
import { oneTask } from '../directive/one-task.ts';
import { daysLater } from '../support/golden.ts';

type Roll = 'none' | 'following' | 'preceding';

/** What 越秀区 owes under a document of 2001 with just this time limit; `received` is the day of its event. */
export const owes = (when: When, received = '2001-01-02', fixedDateRoll: Roll = 'none'): readonly Obligation[] =>
  obligationsOf(oneTask({ when }, {}, { issuedOn: '2001-01-02' }), {
    units: ['越秀区'],
    events: { received: [{ id: received, on: received }] },
    fixedDateRoll,
  });

/** A term of working days from a day on. */
export const term = (on: string, count: number) => owes(afterEvent('received', workdays(count)), on);

/** The calendars of the day before a notice was known and of that day. */
export const around = (knownFrom: string) => ({
  from: china.asKnownOn(daysLater(knownFrom, -1)),
  to: china.asKnownOn(knownFrom),
});

/** The one move that there must be. */
export const only = (moves: readonly Move[]): Move => {
  const [move] = moves;
  if (move === undefined || moves.length > 1) {
    throw new Error(`${moves.length} moves`);
  }
  return move;
};
