import type { ErrorPath } from '../errors/index.ts';
import { readDay, readInstant } from './civil.ts';
import type { CalendarClaim, CertifiedLength, CertifiedRule, CertifiedTerm, CitedArticle, Question } from './types.ts';
import { Unfit } from './unfit.ts';

/*
 * What a certificate says was asked comes from outside: each part is read before anything is counted from it. Parts that
 * follow from the question need no reading, since they are made again and compared.
 */

type Fields = Readonly<Record<string, unknown>>;

const shape = (path: ErrorPath, what: string): Unfit =>
  new Unfit('CERTIFICATE_SHAPE', path, `This is not ${what}.`, 'Check the certificate as it was issued by certify().');

/** An object with no field beyond those named. */
const readObject = (value: unknown, names: readonly string[], path: ErrorPath): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw shape(path, 'an object');
  }
  const strange = Object.keys(value).find((name) => !names.includes(name));
  const absent = names.find((name) => !Object.hasOwn(value, name));
  if (strange !== undefined || absent !== undefined) {
    throw shape(
      [...path, strange ?? absent ?? ''],
      strange === undefined ? 'left out rightly' : 'a field of this place',
    );
  }
  return value as Fields;
};

const MOST = 1000;

const readList = <Value>(value: unknown, path: ErrorPath, read: (one: unknown, path: ErrorPath) => Value): Value[] => {
  if (!Array.isArray(value) || value.length > MOST) {
    throw shape(path, 'a list');
  }
  return value.map((one, at) => read(one, [...path, at]));
};

const readText = (value: unknown, path: ErrorPath): string => {
  if (typeof value !== 'string') {
    throw shape(path, 'a text');
  }
  return value;
};

const readOne = <Value extends string>(value: unknown, choices: readonly Value[], path: ErrorPath): Value => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw shape(path, `one of ${choices.join(', ')}`);
  }
  return found;
};

const readWhole = (value: unknown, least: number, path: ErrorPath): number => {
  if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > 4_000_000) {
    throw shape(path, `a whole number from ${least}`);
  }
  return value as number;
};

const dayText = (value: unknown, path: ErrorPath): string => {
  readDay(value, path);
  return value as string;
};

const momentText = (value: unknown, path: ErrorPath): string => {
  if (typeof value === 'string' && value.includes('T')) {
    readInstant(value, path);
    return value;
  }
  return dayText(value, path);
};

const orNull = <Value>(value: unknown, read: (value: unknown) => Value): Value | null =>
  value === null ? null : read(value);

const CONVENTIONS = [
  'none',
  'following',
  'modified-following',
  'preceding',
  'modified-preceding',
  'nearest',
  'raise',
] as const;

/** The values of every switch. */
export const CHOICES: { readonly [name in keyof CertifiedRule]: readonly CertifiedRule[name][] } = {
  triggerDay: ['excluded', 'included'],
  dayUnit: ['calendar-day', 'workday', 'undefined-short-as-workday'],
  monthEnd: ['clamp', 'overflow', 'reject'],
  roll: CONVENTIONS,
  restDays: ['calendar', 'narrow'],
  restDayTrigger: ['as-is', 'next-workday'],
  backwardCount: ['clear-days', 'day-n'],
  waiting: ['day-after', 'last-day'],
  hourStart: ['instant', 'next-hour'],
  longHolidayExtension: ['none', 'tax-period'],
  before: ['inclusive', 'exclusive'],
  suspensionBoundary: ['begin-only', 'both', 'neither', 'end-only'],
  extensionBase: ['merged', 'from-rolled'],
  onlineReceipt: ['confirmed', 'submitted'],
  extensionTold: ['required', 'not-required'],
};

const SWITCHES = Object.keys(CHOICES) as (keyof CertifiedRule)[];

const readSwitches = (value: unknown, path: ErrorPath): Partial<CertifiedRule> => {
  const given = Object.keys(typeof value === 'object' && value !== null ? value : {});
  const fields = readObject(
    value,
    SWITCHES.filter((name) => given.includes(name)),
    path,
  );
  for (const [name, one] of Object.entries(fields)) {
    readOne<string>(one, CHOICES[name as keyof CertifiedRule], [...path, name]);
  }
  return fields as Partial<CertifiedRule>;
};

const readRule = (value: unknown, path: ErrorPath): CertifiedRule => {
  readObject(value, SWITCHES, path);
  return readSwitches(value, path) as CertifiedRule;
};

const LENGTHS = ['workdays', 'days', 'weeks', 'months', 'years'] as const;

const readLength = (value: unknown, path: ErrorPath): CertifiedLength => {
  const { kind, count } = readObject(value, ['kind', 'count'], path);
  return { kind: readOne(kind, LENGTHS, [...path, 'kind']), count: readWhole(count, 1, [...path, 'count']) };
};

const readTerm = (value: unknown, path: ErrorPath): CertifiedTerm => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  switch (kind) {
    case 'before':
    case 'at-least':
    case 'waiting':
    case 'notice-period':
      return { kind, term: readLength(readObject(value, ['kind', 'term'], path)['term'], [...path, 'term']) };
    case 'between': {
      const { least, most } = readObject(value, ['kind', 'least', 'most'], path);
      return { kind, least: readLength(least, [...path, 'least']), most: readLength(most, [...path, 'most']) };
    }
    case 'earlier':
    case 'later':
    case 'then': {
      const terms = readList(readObject(value, ['kind', 'terms'], path)['terms'], [...path, 'terms'], readLength);
      if (terms.length === 0) {
        throw shape([...path, 'terms'], 'a list of one length or more');
      }
      return { kind, terms };
    }
    case 'hours':
      return {
        kind,
        count: readWhole(readObject(value, ['kind', 'count'], path)['count'], 1, [...path, 'count']),
      };
    default:
      return readLength(value, path);
  }
};

const readArticle = (value: unknown, path: ErrorPath): CitedArticle => {
  const names = ['title', 'order', 'article', 'words', 'from', 'to', 'relation'];
  const fields = readObject(value, names, path);
  for (const name of ['title', 'order', 'article', 'words']) {
    readText(fields[name], [...path, name]);
  }
  dayText(fields['from'], [...path, 'from']);
  orNull(fields['to'], (to) => dayText(to, [...path, 'to']));
  readOne(fields['relation'], ['by-law', 'by-analogy'], [...path, 'relation']);
  return fields as unknown as CitedArticle;
};

const readArticles = (value: unknown, path: ErrorPath): readonly CitedArticle[] => readList(value, path, readArticle);

const CUTOFF = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const COMMON = ['kind', 'rule', 'cutoff', 'open', 'articles', 'counting'];

/** What was asked, read whole. */
export const readQuestion = (value: unknown): Question => {
  const path: ErrorPath = ['question'];
  const at = (name: string): ErrorPath => [...path, name];
  const kind = readOne(
    typeof value === 'object' && value !== null && 'kind' in value ? value.kind : value,
    ['term', 'fixed', 'clock'],
    at('kind'),
  );
  const own = {
    term: ['term', 'from'],
    fixed: ['day'],
    clock: ['term', 'from', 'submitted', 'receipt', 'corrected', 'stops', 'grants'],
  }[kind];
  const fields = readObject(value, [...COMMON, ...own], path);
  const common = {
    rule: readRule(fields['rule'], at('rule')),
    cutoff: readText(fields['cutoff'], at('cutoff')),
    open: readList(fields['open'], at('open'), readSwitches),
    articles: readArticles(fields['articles'], at('articles')),
    counting: readArticles(fields['counting'], at('counting')),
  };
  if (!CUTOFF.test(common.cutoff)) {
    throw shape(at('cutoff'), 'a time of day');
  }
  if (common.open.length > 12) {
    throw shape(at('open'), 'a list of at most twelve ways to count');
  }
  switch (kind) {
    case 'fixed':
      return { kind, day: dayText(fields['day'], at('day')), ...common };
    case 'term': {
      const term = readTerm(fields['term'], at('term'));
      const from = term.kind === 'hours' ? fields['from'] : dayText(fields['from'], at('from'));
      if (term.kind === 'hours') {
        readInstant(from, at('from'));
      }
      return { kind, term, from: from as string, ...common };
    }
    case 'clock':
      return { kind, ...readClock(fields, at), ...common };
  }
};

type ClockFields = Omit<
  Extract<Question, { readonly kind: 'clock' }>,
  'kind' | 'rule' | 'cutoff' | 'open' | 'articles' | 'counting'
>;

const readClock = (fields: Fields, at: (name: string) => ErrorPath): ClockFields => ({
  term: readLength(fields['term'], at('term')),
  from: dayText(fields['from'], at('from')),
  submitted: orNull(fields['submitted'], (day) => dayText(day, at('submitted'))),
  receipt: readArticles(fields['receipt'], at('receipt')),
  corrected: orNull(fields['corrected'], (given) => {
    const { on, articles } = readObject(given, ['on', 'articles'], at('corrected'));
    return {
      on: dayText(on, [...at('corrected'), 'on']),
      articles: readArticles(articles, [...at('corrected'), 'articles']),
    };
  }),
  stops: readList(fields['stops'], at('stops'), (given, path) => {
    const one = readObject(given, ['ground', 'title', 'began', 'ended', 'articles'], path);
    return {
      ground: orNull(one['ground'], (ground) => readText(ground, [...path, 'ground'])),
      title: readText(one['title'], [...path, 'title']),
      began: dayText(one['began'], [...path, 'began']),
      ended: dayText(one['ended'], [...path, 'ended']),
      articles: readArticles(one['articles'], [...path, 'articles']),
    };
  }),
  grants: readList(fields['grants'], at('grants'), (given, path) => {
    const one = readObject(given, ['by', 'decided', 'told', 'telling', 'articles'], path);
    return {
      by: readLength(one['by'], [...path, 'by']),
      decided: momentText(one['decided'], [...path, 'decided']),
      told: orNull(one['told'], (told) => momentText(told, [...path, 'told'])),
      telling: readOne(one['telling'], ['required', 'not-required'], [...path, 'telling']),
      articles: readArticles(one['articles'], [...path, 'articles']),
    };
  }),
});

/** What a certificate says of its calendar, read whole. */
export const readCalendar = (value: unknown): CalendarClaim => {
  const path: ErrorPath = ['calendar'];
  const fields = readObject(value, ['id', 'coverage', 'openTail', 'knownOn', 'regulatedOn', 'local'], path);
  return {
    id: readText(fields['id'], [...path, 'id']),
    coverage: orNull(fields['coverage'], (given) => {
      const { from, to } = readObject(given, ['from', 'to'], [...path, 'coverage']);
      return {
        from: dayText(from, [...path, 'coverage', 'from']),
        to: dayText(to, [...path, 'coverage', 'to']),
      };
    }),
    openTail: readWhole(fields['openTail'], 0, [...path, 'openTail']),
    knownOn: orNull(fields['knownOn'], (day) => dayText(day, [...path, 'knownOn'])),
    regulatedOn: orNull(fields['regulatedOn'], (day) => dayText(day, [...path, 'regulatedOn'])),
    local: readList(fields['local'], [...path, 'local'], readText),
  };
};
