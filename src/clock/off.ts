import { addDays, type EpochDay } from '../kernel/index.ts';
import type { Stop } from './course.ts';
import type { ClockSwitches } from './types.ts';

/** Days that are not counted, both included. */
export interface Off {
  readonly from: EpochDay;
  readonly to: EpochDay;
}

/**
 * The days of a stop that are not counted, null where there are none. What begins and ends on one day took no time.
 * @param until - the day on which a stop that is still open is taken to end
 */
export const offOf = (
  { began, ended }: Pick<Stop, 'began' | 'ended'>,
  boundary: ClockSwitches['suspensionBoundary'],
  until: EpochDay,
): Off | null => {
  const end = ended ?? until;
  if (end <= began) {
    return null;
  }
  const from = boundary === 'begin-only' || boundary === 'both' ? addDays(began, 1) : began;
  const to = boundary === 'end-only' || boundary === 'both' ? addDays(end, -1) : end;
  return from <= to ? { from, to } : null;
};

/** The days of all stops that are not counted, in order and without overlaps. */
export const offDays = (
  stops: readonly Stop[],
  boundary: ClockSwitches['suspensionBoundary'],
  until: EpochDay,
): readonly Off[] => {
  const each = stops.flatMap((stop) => offOf(stop, boundary, until) ?? []).sort((a, b) => a.from - b.from);
  const joined: Off[] = [];
  for (const next of each) {
    const last = joined.at(-1);
    if (last !== undefined && next.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) as EpochDay };
    } else {
      joined.push(next);
    }
  }
  return joined;
};
