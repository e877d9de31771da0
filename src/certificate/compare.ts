import type { ErrorPath, Issue } from '../errors/index.ts';

/** No more differences are told than a reader takes in. */
const MOST = 20;

/** Every place where what was given differs from what was made again. */
export const differences = (given: unknown, made: unknown, path: ErrorPath = []): readonly Issue[] => {
  const found: Issue[] = [];
  compare(given, made, path, found);
  return found;
};

const compare = (given: unknown, made: unknown, path: ErrorPath, found: Issue[]): void => {
  if (found.length >= MOST || Object.is(given, made)) {
    return;
  }
  if (isObject(given) && isObject(made) && Array.isArray(given) === Array.isArray(made)) {
    const names = [...new Set([...Object.keys(made), ...Object.keys(given)])];
    for (const name of names) {
      const key = Array.isArray(made) ? Number(name) : name;
      compare(given[name], made[name], [...path, key], found);
    }
    return;
  }
  found.push({
    code: 'CERTIFICATE_DIFFERS',
    path,
    message: `${path.join('.')} is ${told(given)}; counted again it is ${told(made)}.`,
    hint: 'The certificate does not follow from its question, its calendar and the facts; do not rely on it.',
    facts: { path: path.join('.'), given: told(given), made: told(made) },
  });
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const told = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
