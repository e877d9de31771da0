import { outlookOf } from '../horizon/index.ts';
import { type EpochDay, formatDay } from '../kernel/index.ts';
import type { Way } from '../term/index.ts';
import { inTime, type Running } from './count.ts';
import { type Setting, waysOf } from './dated.ts';
import type { Fault } from './faults.ts';
import { isMissing } from './ruler.ts';
import { firstTrigger } from './switches.ts';

/**
 * The faults for which the term must have been counted: an extension or an obstacle after expiry under every reading. One
 * that is in time under some reading moves the deadline there and nowhere else.
 */
export const expiryFaults = (running: Running, setting: Setting): readonly Fault[] => {
  const { rule, course, cutoff } = running;
  const faults: Fault[] = [];
  course.grants.forEach((grant, at) => {
    const { decided, status } = grant;
    if (status === 'approved' && decided !== null) {
      const before = { ...running, course: { ...course, grants: course.grants.slice(0, at) } };
      const expiry = lastExpiry(before, setting);
      if (expiry !== null && !inTime(decided, expiry, cutoff)) {
        const basis = rule.extension?.basis ?? [];
        faults.push({ fault: 'extension-after-expiry', at: grant.at, basis, named: formatDay(expiry) });
      }
    }
  });
  for (const stop of course.stops.filter(({ ground }) => ground === null)) {
    const before = { ...running, course: { ...course, stops: course.stops.filter((one) => one.at < stop.at) } };
    const expiry = lastExpiry(before, setting);
    if (expiry !== null && stop.began > expiry) {
      const { basis, at } = stop;
      faults.push({ fault: 'obstacle-after-expiry', at, field: 'since', basis, named: formatDay(expiry) });
    }
  }
  return faults;
};

/** The last day on which the term can have expired under any reading; null where that is not known. */
const lastExpiry = (running: Running, setting: Setting): EpochDay | null => {
  const { ways, combined } = waysOf(running, setting);
  const since = firstTrigger(running, setting.counting);
  const days = [...ways, ...combined].map((way) => lastDayOf(way, since, setting));
  return days.reduce<EpochDay | null>(
    (latest, day) => (latest === null || day === null ? null : (Math.max(latest, day) as EpochDay)),
    Number.NEGATIVE_INFINITY as EpochDay,
  );
};

const lastDayOf = (way: Way, since: EpochDay, { calendar }: Setting): EpochDay | null => {
  try {
    return way.end(calendar).due;
  } catch (error) {
    if (!isMissing(error)) {
      throw error;
    }
    const outlook = since < calendar.index.from ? null : outlookOf(calendar);
    return outlook === null ? null : (way.bounds(outlook.bounds, calendar)?.latest ?? null);
  }
};
