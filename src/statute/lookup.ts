import { isNot, QixianError } from '../errors/index.ts';
import { type DayInput, formatDay, toDay } from '../kernel/index.ts';
import { CATALOGUE } from './catalogue.data.ts';
import { handleOf, type StatutePeriodHandle } from './period.ts';
import type { Statute, StatutePeriod, StatuteVersion } from './types.ts';

/** A statute found: its periods, over all its versions. */
export interface StatuteHandle {
  readonly statute: Statute;
  /**
   * A period by its key (`reply`) or name (`答复`).
   * @throws {QixianError} `PERIOD_UNKNOWN` with the nearest names
   */
  period(idOrName: string): StatutePeriodHandle;
  /** Every period that some version has, in the order of the latest that has it. */
  periods(): readonly StatutePeriodHandle[];
  /** The version in force on a day; null where none was, or where that is not known. */
  versionOn(day: DayInput): StatuteVersion | null;
  /**
   * Whether so many 日 are working days under the text in force on a day: `workday` where it defines that number,
   * `calendar-day` where it does not, null where no text was in force. For 许可法 第八十二条 the agency's terms are meant.
   */
  dayUnit(count: number, day: DayInput): 'workday' | 'calendar-day' | null;
}

/** Every statute that ships with the package, by its key. */
export const statutes = (): readonly Statute[] => CATALOGUE;

/**
 * A statute by key, title or short title, or one of your own (see `readStatute` in `qixian/statute-file`).
 * @throws {QixianError} `STATUTE_UNKNOWN` with the nearest titles
 * @example
 * dueOrThrow(statute('政府信息公开条例').period('答复').deadline({ from: '2020-01-10' })); //=> 2020-02-14
 */
export const statute = (idOrTitleOrOwn: string | Statute): StatuteHandle =>
  handle(typeof idOrTitleOrOwn === 'string' ? found(idOrTitleOrOwn) : own(idOrTitleOrOwn));

const bare = (name: string): string =>
  name
    .trim()
    .replace(/^《|》$/g, '')
    .replace(/^中华人民共和国/, '');

const found = (name: string): Statute => {
  const wanted = bare(name.slice(0, LONGEST));
  const namesOf = ({ statute: key, title, aliases = [] }: Statute): readonly string[] => [key, bare(title), ...aliases];
  const hit = CATALOGUE.find((one) => namesOf(one).includes(wanted));
  if (hit !== undefined) {
    return hit;
  }
  const near = nearest(
    wanted,
    CATALOGUE.flatMap((one) => namesOf(one).map((text) => ({ text, as: one.title }))),
  );
  const hint = nearHint(near, 'readStatute() takes one of your own');
  const { message, facts } = isNot('STATUTE_UNKNOWN', name, 'a statute known here', hint);
  throw new QixianError('STATUTE_UNKNOWN', { message, hint, facts: { ...facts, nearest: near.join('、') } });
};

const LONGEST = 100;

const own = (given: Statute): Statute => {
  if (
    typeof given !== 'object' ||
    given === null ||
    !Array.isArray(given.versions) ||
    typeof given.title !== 'string'
  ) {
    throw isNot('OPTION_INVALID', given, 'a statute', 'Read it with readStatute() first.');
  }
  return given;
};

const handle = (one: Statute): StatuteHandle => ({
  statute: one,
  period: (name) => handleOf(one, periodNamed(one, name)),
  periods: () => distinct(one).map((period) => handleOf(one, period)),
  versionOn: (day) => versionOn(one, day),
  dayUnit: (count, day) => {
    const version = versionOn(one, day);
    if (version === null) {
      return null;
    }
    const days = version.dayUnits?.days ?? [];
    return days === 'agency' || days === 'all' || days.includes(count) ? 'workday' : 'calendar-day';
  },
});

const versionOn = ({ versions }: Statute, given: DayInput): StatuteVersion | null => {
  const day = formatDay(toDay(given));
  return versions.find(({ from, to }) => from !== null && day >= from && (to === null || day <= to)) ?? null;
};

/** Each period once, by the latest version that has it. */
const distinct = ({ versions }: Statute): readonly StatutePeriod[] => {
  const seen = new Map<string, StatutePeriod>();
  for (const { periods } of [...versions].reverse()) {
    for (const period of periods) {
      if (!seen.has(period.period)) {
        seen.set(period.period, period);
      }
    }
  }
  return [...seen.values()];
};

const periodNamed = (one: Statute, name: string): StatutePeriod => {
  const all = distinct(one);
  const hit = all.find(({ period }) => period === name) ?? all.find(({ names }) => names.includes(name));
  if (hit !== undefined) {
    return hit;
  }
  const candidates = all.flatMap(({ period, names }) =>
    [period, ...names].map((text) => ({ text, as: names[0] ?? period })),
  );
  const near = nearest(String(name).slice(0, LONGEST), candidates);
  throw new QixianError('PERIOD_UNKNOWN', {
    message: `《${one.title}》 has no period ${JSON.stringify(String(name).slice(0, 40))} known here.`,
    hint: nearHint(near, 'periods() lists them all'),
    facts: { value: String(name).slice(0, 40), title: one.title, nearest: near.join('、') },
  });
};

const nearHint = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? `Nothing is near it; ${otherwise}.` : `Nearest: ${near.join(', ')}; ${otherwise}.`;

const MOST_NEAR = 3;

/** The names that share the most characters with a text, nearest first; those that share none are left out. */
const nearest = (
  wanted: string,
  candidates: readonly { readonly text: string; readonly as: string }[],
): readonly string[] => {
  const letters = new Set(wanted);
  const scored = candidates
    .map(({ text, as }) => ({ as, score: likeness(letters, new Set(text)) }))
    .filter(({ score }) => score > 0.25)
    .sort((one, other) => other.score - one.score);
  return [...new Set(scored.map(({ as }) => as))].slice(0, MOST_NEAR);
};

const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((letter) => other.has(letter)).length;
  return shared / (one.size + other.size - shared || 1);
};
