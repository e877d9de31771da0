import type { ClockEvent, ClockLength } from 'qixian/clock';
import { isoOf, lengthOfMonth } from './civil.ts';
import { placeOf, SIM_DAYS } from './rest-days.ts';

/*
 * A clock that walks: one day after the other, over a plain list of days from the fact files. It shares no code with the
 * library; a day is the place in that list, and what lies past its end ends the walk.
 */

/** How the walk counts; every question has one answer here. */
export interface SimSwitches {
  readonly suspensionBoundary: 'begin-only' | 'both' | 'neither' | 'end-only';
  readonly extensionBase: 'merged' | 'from-rolled';
  readonly onlineReceipt: 'confirmed' | 'submitted';
  readonly extensionTold: 'required' | 'not-required';
  readonly restDayTrigger: 'as-is' | 'next-workday';
  readonly triggerDay: 'excluded' | 'included';
  readonly roll: 'none' | 'following';
}

export interface SimMatter {
  readonly term: ClockLength;
  readonly events: readonly ClockEvent[];
  readonly asOf: string;
}

/** What the walk came to. */
export interface SimResult {
  readonly state: 'waiting' | 'running' | 'suspended' | 'done' | 'returned' | 'stopped';
  readonly due: string | null;
  readonly used: number;
  readonly remaining: number;
  /** The places of the events whose extension moved the end. */
  readonly effective: readonly number[];
  /** The places of the events that come after expiry. */
  readonly tooLate: readonly number[];
  /** Whether each act of completion was in time. */
  readonly acts: readonly boolean[];
  readonly counted: string | null;
}

/** The walk has come to the end of its list. */
export class WalkedOut extends Error {}

interface Pause {
  readonly at: number;
  readonly obstacle: boolean;
  readonly ground: string;
  readonly begin: number;
  end: number | null;
}

interface Wish {
  readonly at: number;
  readonly length: ClockLength;
  readonly granted: number;
  told: number | null;
}

/** The file of a matter, as a clerk would keep it. */
interface File {
  begin: number | null;
  submitted: number | null;
  waiting: boolean;
  pauses: Pause[];
  wishes: Wish[];
  tellable: Wish | 'refusal' | null;
  acts: { act: string; day: number }[];
  returned: boolean;
  stopped: number | null;
}

const day = (text: string): number => placeOf(text.slice(0, 10));

const keepFile = ({ events, asOf }: SimMatter): File => {
  const file: File = {
    begin: null,
    submitted: null,
    waiting: true,
    pauses: [],
    wishes: [],
    tellable: null,
    acts: [],
    returned: false,
    stopped: null,
  };
  events.forEach((event, at) => {
    if (event.on > asOf) {
      return;
    }
    const today = day(event.on);
    if (event.kind === 'start') {
      file.begin = today;
      file.submitted = event.submittedOn === undefined ? null : day(event.submittedOn);
      file.waiting = false;
    } else if (event.kind === 'suspend') {
      file.pauses.push({ at, obstacle: false, ground: event.ground, begin: today, end: null });
    } else if (event.kind === 'resume') {
      const open = file.pauses.find(
        (pause) => pause.end === null && (event.ground === undefined || pause.ground === event.ground),
      );
      if (open !== undefined) {
        open.end = today;
      }
    } else if (event.kind === 'continue') {
      file.pauses.push({ at, obstacle: true, ground: '', begin: day(event.since), end: today });
    } else if (event.kind === 'correction-asked') {
      file.waiting = true;
    } else if (event.kind === 'restart') {
      Object.assign(file, { begin: today, submitted: null, waiting: false, returned: false, tellable: null });
      Object.assign(file, { pauses: [], wishes: [], acts: [] });
    } else if (event.kind === 'extension-approved') {
      const wish: Wish = { at, length: event.by, granted: today, told: null };
      file.wishes.push(wish);
      file.tellable = wish;
    } else if (event.kind === 'extension-refused') {
      file.tellable = 'refusal';
    } else if (event.kind === 'extension-told') {
      if (file.tellable !== null && file.tellable !== 'refusal') {
        file.tellable.told = today;
      }
    } else if (event.kind === 'complete') {
      file.acts.push({ act: event.act, day: today });
    } else if (event.kind === 'return') {
      file.acts = [];
      file.returned = true;
    } else if (event.kind === 'stop') {
      file.stopped = today;
    }
  });
  return file;
};

/** Posted by mail, or signed for where nothing was posted; the letter made completes nothing. */
const closingAct = (file: File): { act: string; day: number } | null =>
  file.acts.find(({ act }) => act === 'posted') ?? file.acts.find(({ act }) => act === 'signed-for') ?? null;

/** Whether a day is lost to a pause. A pause that begins and ends on one day loses none. */
const isLost = (place: number, pauses: readonly Pause[], boundary: SimSwitches['suspensionBoundary'], until: number) =>
  pauses.some(({ begin, end }) => {
    const last = end ?? until;
    if (last <= begin || place < begin || place > last) {
      return false;
    }
    if (place === begin) {
      return boundary === 'end-only' || boundary === 'neither';
    }
    if (place === last) {
      return boundary === 'begin-only' || boundary === 'neither';
    }
    return true;
  });

/** The same day some months later, or the last of that month. */
const monthsLater = (place: number, months: number): number => {
  const [year = 0, month = 0, date = 0] = isoAt(place).split('-').map(Number);
  const there = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(there / 12), (there % 12) + 1];
  if (toYear > 2026) {
    throw new WalkedOut();
  }
  return placeOf(isoOf(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth))));
};

const isoAt = (place: number): string => {
  const found = SIM_DAYS[place];
  if (found === undefined) {
    throw new WalkedOut();
  }
  return found.iso;
};

const rests = (place: number): boolean => {
  const found = SIM_DAYS[place];
  if (found === undefined) {
    throw new WalkedOut();
  }
  return found.rest;
};

/** How many days, workdays or not, a length asks for when it begins after a day. */
const asked = (length: ClockLength, from: number): number => {
  switch (length.kind) {
    case 'workdays':
    case 'days':
      return length.count;
    case 'weeks':
      return 7 * length.count;
    case 'months':
      return monthsLater(from, length.count) - from;
    case 'years':
      return monthsLater(from, 12 * length.count) - from;
  }
};

const added = (lengths: readonly ClockLength[]): ClockLength => {
  const [first, ...others] = lengths;
  if (first === undefined) {
    throw new Error('no length');
  }
  return { kind: first.kind, count: others.reduce((sum, { count }) => sum + count, first.count) };
};

interface Walk {
  readonly due: number;
  readonly effective: readonly Wish[];
  readonly late: readonly Wish[];
  /** Days counted through the end of a day, never more than the leg asked for. */
  readonly used: (place: number) => number;
  readonly length: number;
}

const walk = (matter: SimMatter, file: File, begin: number, switches: SimSwitches, until: number): Walk => {
  const inWorkdays = matter.term.kind === 'workdays';
  let trigger = switches.onlineReceipt === 'submitted' && file.submitted !== null ? file.submitted : begin;
  while (switches.restDayTrigger === 'next-workday' && rests(trigger)) {
    trigger += 1;
  }
  const included = switches.triggerDay === 'included';
  const lost = (place: number): boolean => isLost(place, file.pauses, switches.suspensionBoundary, until);

  const effective: Wish[] = [];
  const late: Wish[] = [];
  const queue: Wish[] = [];
  /** The legs walked so far: how much each asked for and what was counted on which day. */
  const legs: { asked: number; counted: number[] }[] = [];
  let from = trigger;
  let lengths: ClockLength[] = [matter.term];
  let target = asked(matter.term, trigger);
  let counted: number[] = [];
  let expired: number | null = null;

  // Every day from the earliest that can matter to the end of the clock and of its events.
  const seen = new Map<number, Wish[]>();
  for (const wish of file.wishes) {
    const must = switches.extensionTold === 'required';
    const effectOn = must ? wish.told : wish.granted;
    if (effectOn !== null) {
      seen.set(effectOn, [...(seen.get(effectOn) ?? []), wish]);
    }
  }
  const lastEvent = Math.max(0, ...file.wishes.map(({ granted, told }) => Math.max(granted, told ?? 0)));
  const first = included ? trigger : trigger + 1;
  for (let place = Math.min(first, begin); expired === null || place <= lastEvent; place += 1) {
    const gone: number | null = expired;
    for (const wish of file.wishes.filter(({ granted }) => granted === place)) {
      if (gone !== null && gone < place) {
        late.push(wish);
      }
    }
    for (const wish of seen.get(place) ?? []) {
      const inTime: boolean = (gone === null || gone >= place) && !late.includes(wish);
      if (inTime) {
        effective.push(wish);
        if (switches.extensionBase === 'merged') {
          lengths = [...lengths, wish.length];
          target = asked(added(lengths), from);
        } else {
          queue.push(wish);
        }
      }
    }
    const counts = place >= first && !lost(place) && (!inWorkdays || !rests(place));
    if (counts && expired === null) {
      counted.push(place);
    }
    const lands = !lost(place) && (switches.roll === 'none' || inWorkdays ? counts : !rests(place));
    if (expired === null && counted.length >= target && lands) {
      const next = queue.shift();
      legs.push({ asked: target, counted });
      if (next === undefined) {
        expired = place;
      } else {
        from = place;
        counted = [];
        target = asked(next.length, place);
      }
    }
    isoAt(place);
  }
  return {
    due: expired ?? Number.NaN,
    effective,
    late,
    used: (place) =>
      legs.reduce((sum, leg) => sum + Math.min(leg.asked, leg.counted.filter((one) => one <= place).length), 0),
    length: legs.reduce((sum, leg) => sum + leg.asked, 0),
  };
};

/** Walks a matter through. Throws {@link WalkedOut} where its days run out. */
export const simulate = (matter: SimMatter, switches: SimSwitches): SimResult => {
  const file = keepFile(matter);
  const asOf = placeOf(matter.asOf);
  const closing = closingAct(file);
  const nothing = { due: null, used: 0, remaining: 0, effective: [], tooLate: [], acts: [], counted: null };
  if (file.begin === null || file.waiting) {
    return { ...nothing, state: file.stopped === null ? 'waiting' : 'stopped' };
  }
  const begin = file.begin;
  const over = closing?.day ?? file.stopped;
  const open = file.pauses.some(({ end }) => end === null);
  const through = walk(matter, file, begin, switches, over ?? asOf);
  const tooLate = through.late.map(({ at }) => at);
  for (const pause of file.pauses.filter(({ obstacle }) => obstacle)) {
    const before = { ...file, pauses: file.pauses.filter(({ at }) => at < pause.at) };
    if (pause.begin > walk(matter, before, begin, switches, over ?? asOf).due) {
      tooLate.push(pause.at);
    }
  }
  // What is used of a clock that stands still: tomorrow is lost as well.
  const used = (over === null && open ? walk(matter, file, begin, switches, asOf + 1) : through).used(
    Math.min(asOf, over ?? asOf),
  );
  const state =
    closing !== null
      ? 'done'
      : file.stopped !== null
        ? 'stopped'
        : open
          ? 'suspended'
          : file.returned
            ? 'returned'
            : 'running';
  return {
    state,
    due: isoAt(through.due),
    used,
    remaining: through.length - used,
    effective: through.effective.map(({ at }) => at),
    tooLate: tooLate.sort((a, b) => a - b),
    acts: file.acts.map((one) => one.day <= through.due),
    counted: closing?.act ?? null,
  };
};
