import type { ErrorPath } from '../errors/index.ts';
import { readDay } from './civil.ts';
import type { CertificateFacts } from './facts.ts';
import type { CitedArticle } from './types.ts';
import { Unfit } from './unfit.ts';

/** A provision of the facts, with the version that it stands in. */
export interface Provision extends Omit<CitedArticle, 'relation' | 'from'> {
  readonly from: string | null;
}

/** What is known of the text around a part of a file: its title, and the order and days in force of its version. */
type Around = Partial<Pick<Provision, 'title' | 'order' | 'from' | 'to'>>;

/** The texts outside a statute on which its periods lean, by key: title, order, article and days in force. */
type Guidance = ReadonlyMap<string, Partial<Provision>>;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const partsOf = (value: Fields): readonly unknown[] => Object.values(value).filter(isObject);

/** Each object that says an article and its words (or a condition), inside the version that it stands in. */
const provisionsIn = (value: unknown, around: Around, guidance: Guidance): readonly Provision[] => {
  if (!isObject(value)) {
    return [];
  }
  const { title, order, from, to, article, words, condition, by } = value;
  const here: Around = {
    ...around,
    ...(typeof title === 'string' && (typeof order === 'string' || 'versions' in value) ? { title } : {}),
    ...(typeof order === 'string' ? { order, from: textOrNull(from), to: textOrNull(to) } : {}),
  };
  const leaning = typeof by === 'string' ? guidance.get(by) : undefined;
  const place = leaning?.article ?? article;
  const own = { ...here, ...leaning };
  const said = [words, condition].filter((text) => typeof text === 'string');
  const complete = typeof place === 'string' && own.title !== undefined && own.order !== undefined;
  return [
    ...(complete
      ? said.map((text) => ({
          title: own.title ?? '',
          order: own.order ?? '',
          from: own.from ?? null,
          to: own.to ?? null,
          article: place,
          words: text,
        }))
      : []),
    ...partsOf(value).flatMap((part) => provisionsIn(part, here, guidance)),
  ];
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Texts with an article and no words of their own, which stand with the periods that lean on them. */
const guidanceIn = (value: unknown, found: Map<string, Partial<Provision>>): Guidance => {
  if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (
        isObject(part) &&
        typeof part['order'] === 'string' &&
        typeof part['article'] === 'string' &&
        typeof part['title'] === 'string' &&
        !('words' in part)
      ) {
        const { title, order, article, from, to } = part;
        found.set(key, {
          title,
          order,
          article,
          from: textOrNull(from),
          to: textOrNull(to),
        });
      }
      guidanceIn(part, found);
    }
  }
  return found;
};

/** The provisions of the statute files given, version by version. */
export const provisionsOf = ({ statutes }: CertificateFacts): readonly Provision[] => {
  const guidance = guidanceIn(statutes, new Map());
  return statutes.flatMap((file) => provisionsIn(file, {}, guidance));
};

/** Refuses an article that the facts do not have, has other words, or was not in force on the day that selects it. */
export const checkArticle = (
  { title, order, article, words, from, to }: CitedArticle,
  path: ErrorPath,
  provisions: readonly Provision[],
  day: number,
): void => {
  const titled = provisions.filter((one) => one.title === title && one.order === order && one.article === article);
  if (titled.length === 0) {
    throw unfit(path, `The facts have no ${article} of 《${title}》 (${order}).`, 'Check title, order and article.');
  }
  const told = titled.filter((one) => one.words === words);
  if (told.length === 0) {
    throw unfit([...path, 'words'], `${article} of 《${title}》 does not say these words.`, 'Quote the text itself.');
  }
  if (!told.some((one) => one.from === from && one.to === to)) {
    throw unfit(path, `《${title}》 (${order}) was not in force from ${from} to ${to}.`, 'Check the days in force.');
  }
  if (day < readDay(from, [...path, 'from']) || (to !== null && day > readDay(to, [...path, 'to']))) {
    throw unfit(
      path,
      `《${title}》 (${order}) was not in force on the day that selects the law.`,
      'Cite the text that was in force.',
    );
  }
};

const unfit = (path: ErrorPath, message: string, hint: string): Unfit =>
  new Unfit('CERTIFICATE_ARTICLE', path, message, hint);
