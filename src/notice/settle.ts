import type { StatutoryDay } from '../calendar/index.ts';
import { type EpochDay, formatDay, parseDay, weekdayOf } from '../kernel/index.ts';
import { weekdayText } from './notes.ts';
import type { Problem, Sentence, Statement, Told } from './types.ts';

/** The days of one item as its statements have them, before weekends are joined. */
export interface Stated {
  readonly rest: ReadonlySet<EpochDay>;
  readonly work: ReadonlySet<EpochDay>;
  /** Statutory days that the notice itself makes. */
  readonly declared: readonly EpochDay[];
  /** The sentence that gives the break. */
  readonly sentence: Sentence;
  readonly problems: readonly Problem[];
}

export const isWeekend = (day: EpochDay): boolean => weekdayOf(day) > 5;

export const COMPARE = 'Compare with the published text.';

type Kind = Statement['kind'];
type Of<K extends Kind> = Extract<Statement, { kind: K }>;
type ToldOf<K extends Kind> = { readonly statement: Of<K>; readonly sentence: Sentence };

/** The statements of one kind, with their sentences. */
export const toldOf = <K extends Kind>(told: readonly Told[], kind: K): readonly ToldOf<K>[] =>
  told.filter((one): one is ToldOf<K> => one.statement.kind === kind);

const shownDays = (days: Iterable<EpochDay>): string => [...days].map(formatDay).join(', ');

/**
 * Puts the statements of an item together and checks them against each other: what is part of the break lies in it and
 * is told once, the parts explain the whole, counts are right, what is moved away is worked.
 * @param statutory - the statutory days of the item's feasts
 */
export const settle = (told: readonly Told[], statutory: readonly StatutoryDay[], heading: Sentence): Stated => {
  const problems: Problem[] = [];
  const refuse = (sentence: Sentence, message: string, hint = COMPARE): void => {
    problems.push({ sentence, message, hint });
  };
  const breaks = toldOf(told, 'break');
  const main = breaks[0];
  const sentence = main?.sentence ?? told[0]?.sentence ?? heading;
  for (const again of breaks.slice(1)) {
    refuse(again.sentence, 'a second break stands in the same item');
  }
  const parts = partsOf(told);
  const whole = new Set(main?.statement.days ?? []);
  const explained = new Set<EpochDay>();
  for (const part of parts) {
    for (const day of part.days) {
      if (main !== undefined && !part.mayStandOutside && !whole.has(day)) {
        refuse(part.sentence, `${formatDay(day)} is not in the break`);
      }
      if (explained.has(day) && !part.mayRepeat) {
        refuse(part.sentence, `${formatDay(day)} is given twice`);
      }
      explained.add(day);
    }
  }
  if (main !== undefined && parts.length > 0) {
    const allDays = toldOf(told, 'statutory').length > 0;
    const unexplained = [...whole].filter((day) => !explained.has(day) && (allDays || !isWeekend(day)));
    if (unexplained.length > 0 && parts.some(({ mayStandOutside }) => !mayStandOutside)) {
      refuse(parts.at(-1)?.sentence ?? sentence, `nothing says why ${shownDays(unexplained)} is off`);
    }
  }
  const rest = new Set([...whole, ...explained]);
  checkCounts(told, main === undefined ? rest : whole, refuse);
  checkStatutoryClaims(told, statutory, refuse);
  const work = workedDays(told, rest, statutory, refuse);
  for (const { statement, sentence: said } of toldOf(told, 'weekly')) {
    for (const day of statement.days.filter((one) => !isWeekend(one))) {
      refuse(said, `${formatDay(day)}, a ${weekdayText(day)}, is no weekly rest day`);
    }
  }
  for (const { statement, sentence: said } of toldOf(told, 'in-lieu')) {
    const lost = statutory.filter(({ day }) => isWeekend(parseDay(day)));
    if (statement.days.some(isWeekend) || lost.length < statement.days.length) {
      refuse(said, `${shownDays(statement.days)} is in lieu of no statutory day on a weekend`);
    }
  }
  const declared = toldOf(told, 'declared').flatMap(({ statement }) => statement.days);
  const declaredOff = new Set(declared);
  const ownRight = toldOf(told, 'off').filter(({ statement }) => !statement.swapped);
  for (const { statement, sentence: said } of declared.length > 0 ? ownRight : []) {
    for (const day of statement.days.filter((one) => !declaredOff.has(one))) {
      refuse(said, `${formatDay(day)} is off, but ${shownDays(declared)} was declared off`);
    }
  }
  return { rest, work, declared, sentence, problems };
};

interface Part {
  readonly days: readonly EpochDay[];
  readonly sentence: Sentence;
  /** A day in lieu joins the break from outside. */
  readonly mayStandOutside: boolean;
  /** A day declared off is named again where the break is divided. */
  readonly mayRepeat: boolean;
}

const partsOf = (told: readonly Told[]): readonly Part[] => [
  ...(['off', 'weekly', 'statutory'] as const).flatMap((kind) =>
    toldOf(told, kind).map(({ statement, sentence }) => part(statement.days, sentence)),
  ),
  ...toldOf(told, 'moved').map(({ statement, sentence }) => part(statement.to, sentence)),
  ...toldOf(told, 'in-lieu').map(({ statement, sentence }) => ({
    ...part(statement.days, sentence),
    mayStandOutside: true,
  })),
  ...toldOf(told, 'declared').map(({ statement, sentence }) => ({
    ...part(statement.days, sentence),
    mayRepeat: true,
  })),
];

const part = (days: readonly EpochDay[], sentence: Sentence): Part => ({
  days,
  sentence,
  mayStandOutside: false,
  mayRepeat: false,
});

type Refuse = (sentence: Sentence, message: string, hint?: string) => void;

/** 共N天 and 放假N天, and 两个公休日. */
const checkCounts = (told: readonly Told[], days: ReadonlySet<EpochDay>, refuse: Refuse): void => {
  const counts = [
    ...toldOf(told, 'break').map(({ statement, sentence }) => ({
      said: statement.count,
      is: statement.days.length,
      sentence,
    })),
    ...toldOf(told, 'declared').map(({ statement, sentence }) => ({
      said: statement.count,
      is: statement.days.length,
      sentence,
    })),
    ...toldOf(told, 'statutory').map(({ statement, sentence }) => ({
      said: statement.count,
      is: statement.days.length,
      sentence,
    })),
    ...toldOf(told, 'moved').map(({ statement, sentence }) => ({
      said: statement.count,
      is: statement.from.length,
      sentence,
    })),
    ...toldOf(told, 'total').map(({ statement, sentence }) => ({ said: statement.count, is: days.size, sentence })),
  ];
  for (const { said, is, sentence } of counts) {
    if (said !== null && said !== is) {
      refuse(sentence, `${said} day(s) are told, ${is} counted`);
    }
  }
};

/** What is called 法定节假日 must be just the statutory days of the feast. */
const checkStatutoryClaims = (told: readonly Told[], statutory: readonly StatutoryDay[], refuse: Refuse): void => {
  for (const { statement, sentence } of toldOf(told, 'statutory')) {
    const law = statutory
      .filter(({ feast }) => statement.feast === null || feast === statement.feast)
      .map(({ day }) => parseDay(day));
    if (law.length !== new Set(statement.days).size || law.some((day) => !statement.days.includes(day))) {
      refuse(sentence, `the statutory days by law are ${shownDays(law)}, not ${shownDays(statement.days)}`);
    }
  }
};

/** The make-up days: those said to be worked, or, where none is, those whose rest was moved into the break. */
const workedDays = (
  told: readonly Told[],
  rest: ReadonlySet<EpochDay>,
  statutory: readonly StatutoryDay[],
  refuse: Refuse,
): ReadonlySet<EpochDay> => {
  const moved = toldOf(told, 'moved');
  const away = new Map<EpochDay, Sentence>();
  const seen = new Set<EpochDay>();
  for (const { statement, sentence } of moved) {
    if (statement.from.length + statement.feasts !== statement.to.length) {
      refuse(sentence, `${statement.from.length + statement.feasts} day(s) are moved to ${statement.to.length}`);
    }
    for (const day of statement.from) {
      if (!isWeekend(day) || seen.has(day)) {
        refuse(sentence, `${formatDay(day)}, a ${weekdayText(day)}, cannot be moved${seen.has(day) ? ' twice' : ''}`);
      }
      seen.add(day);
      if (!rest.has(day)) {
        away.set(day, sentence);
      } else if (!statutory.some((law) => law.day === formatDay(day))) {
        refuse(sentence, `${formatDay(day)} is moved and off all the same`);
      }
    }
    for (const day of statement.to.filter(isWeekend)) {
      refuse(sentence, `${formatDay(day)}, a ${weekdayText(day)}, is off anyway`);
    }
  }
  const worked = new Map<EpochDay, Sentence>();
  for (const { statement, sentence } of toldOf(told, 'worked')) {
    for (const day of statement.days) {
      if (worked.has(day)) {
        refuse(sentence, `${formatDay(day)} is given twice`);
      }
      if (!isWeekend(day)) {
        refuse(sentence, `${formatDay(day)}, a ${weekdayText(day)}, is worked anyway`);
      }
      worked.set(day, sentence);
    }
  }
  if (worked.size === 0) {
    return new Set(away.keys());
  }
  if (moved.length > 0) {
    for (const [day, sentence] of [...away].filter(([one]) => !worked.has(one))) {
      refuse(sentence, `the rest of ${formatDay(day)} is moved, but nothing says that it is worked`);
    }
    for (const [day, sentence] of [...worked].filter(([one]) => !away.has(one))) {
      refuse(sentence, `${formatDay(day)} is worked, but its rest is moved nowhere`);
    }
  }
  for (const { sentence } of toldOf(told, 'no-swap').slice(0, 1)) {
    refuse(sentence, `${shownDays(worked.keys())} is worked, though no day is swapped`);
  }
  return new Set(worked.keys());
};
