import type { WorkCalendar } from '../calendar/index.ts';
import type { Moment } from '../instant/index.ts';
import { type EpochDay, formatDay, parseDay } from '../kernel/index.ts';
import { type Deadline, type Distance, distance } from '../term/index.ts';
import { inTime } from './count.ts';
import type { Act, Course } from './course.ts';
import type { ActVerdict } from './types.ts';

const NOTHING: Distance = Object.freeze({ days: 0, workdays: 0 });

/** Whether each act of completion was in time. */
export const verdictsOf = (
  { acts, done }: Course,
  deadline: Deadline,
  calendar: WorkCalendar,
  cutoff: string,
): readonly ActVerdict[] =>
  acts.map((one): ActVerdict => {
    const verdict = verdict3(deadline, one.when, cutoff);
    return {
      act: one.act,
      on: one.on,
      counts: one === done,
      inTime: verdict,
      contested: isContested(one, verdict, deadline, cutoff),
      late: verdict === false ? lateness(deadline, one.when, calendar) : NOTHING,
    };
  });

/** In time, late, or not to be said while the due day is not decided. */
const verdict3 = (deadline: Deadline, when: Moment, cutoff: string): boolean | null => {
  switch (deadline.certainty) {
    case 'decided':
      return inTime(when, parseDay(deadline.due), cutoff);
    case 'bounded':
      return inTime(when, parseDay(deadline.earliest), cutoff)
        ? true
        : inTime(when, parseDay(deadline.latest), cutoff)
          ? null
          : false;
    case 'refused':
      return null;
  }
};

const isContested = ({ when }: Act, verdict: boolean | null, deadline: Deadline, cutoff: string): boolean => {
  if (deadline.certainty !== 'decided' || verdict === null) {
    return false;
  }
  const safe = inTime(when, parseDay(deadline.safe), cutoff);
  return verdict !== safe || deadline.readings.some(({ due }) => inTime(when, parseDay(due), cutoff) !== verdict);
};

/** Days after the due day; after the latest day it can be, while it is not decided. */
export const lateness = (deadline: Deadline, { day }: Pick<Moment, 'day'>, calendar: WorkCalendar): Distance => {
  const due =
    deadline.certainty === 'decided' ? deadline.due : deadline.certainty === 'bounded' ? deadline.latest : null;
  return due === null ? NOTHING : distance(calendar, parseDay(due), day);
};

/** A day as the run prints it. */
export const isoOf = (day: EpochDay | null | undefined): ReturnType<typeof formatDay> | null =>
  day === null || day === undefined ? null : formatDay(day);
