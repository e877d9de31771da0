import type { Book } from './book.ts';
import { textOf } from './civil.ts';
import type { Counted } from './leg.ts';
import type { CertifiedRule, Leg, Run } from './types.ts';
import { type Mark, marked, offOn, runsOf, stopped } from './walk.ts';

const plain = (reason: Mark['reason'], number: number | null = null): Mark => ({
  counted: number !== null,
  number,
  reason,
  claim: null,
  name: null,
});

/** A counted length with its days told one by one and joined into runs. */
export const legOf = (counted: Counted, rule: CertifiedRule, book: Book): Leg => {
  const runs = counted.direction === 'backward' ? backwardRuns(counted, rule, book) : forwardRuns(counted, rule, book);
  const days = (kept: (run: Run) => boolean): number => runs.filter(kept).reduce((sum, run) => sum + run.days, 0);
  const { role, direction, lengths, unit } = counted;
  return {
    role,
    direction,
    lengths,
    unit,
    trigger: textOf(counted.trigger),
    runs,
    counted: days((run) => run.counted),
    notCounted: days((run) => !run.counted && run.reason !== 'trigger' && run.reason !== 'event'),
    nominal: textOf(counted.nominal),
    due: textOf(counted.due),
  };
};

const forwardRuns = (counted: Counted, rule: CertifiedRule, book: Book): readonly Run[] => {
  const { unit, trigger, after, off, nominal, due, showsTrigger } = counted;
  const inWorkdays = unit === 'workdays';
  const marks: Mark[] = [];
  if (showsTrigger) {
    marks.push(inWorkdays ? marked(book, trigger, null, 'trigger') : plain('trigger'));
  }
  let number = 0;
  for (let n = after + 1; n <= Math.max(nominal, due); n += 1) {
    const stop = offOn(n, off);
    if (stop !== undefined) {
      marks.push(stopped(stop));
    } else if (n > nominal) {
      marks.push(pastNominal(n, due, rule, book));
    } else if (!inWorkdays || book.worked(n)) {
      number += 1;
      marks.push(inWorkdays ? marked(book, n, number, null) : plain('calendar-day', number));
    } else {
      marks.push(marked(book, n, null, null));
    }
  }
  return runsOf(showsTrigger ? trigger : after + 1, marks);
};

const pastNominal = (n: number, due: number, { restDays }: CertifiedRule, book: Book): Mark => {
  const reason = n === due ? 'last-day' : 'beyond';
  return restDays === 'narrow' ? plain(reason) : marked(book, n, null, reason);
};

const backwardRuns = (counted: Counted, rule: CertifiedRule, book: Book): readonly Run[] => {
  const { unit, trigger: event, nominal, due } = counted;
  const clear = rule.backwardCount === 'clear-days';
  const first = Math.min(nominal, due);
  const marks: Mark[] = [];
  let number = 0;
  for (let n = event; n >= first; n -= 1) {
    if (n === event) {
      marks.push(plain('event'));
    } else if (unit === 'workdays') {
      const acts = clear && n === due;
      number += book.worked(n) && !acts ? 1 : 0;
      marks.push(marked(book, n, book.worked(n) && !acts ? number : null, acts ? 'act-day' : null));
    } else if (n === due && (clear || due !== nominal)) {
      marks.push(plain('act-day'));
    } else if (n < nominal || (clear && n === nominal)) {
      marks.push(plain('between'));
    } else {
      number += 1;
      marks.push(plain('calendar-day', number));
    }
  }
  return runsOf(first, marks.reverse());
};
