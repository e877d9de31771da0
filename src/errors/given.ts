import { QixianError } from './error.ts';
import { isNot } from './show.ts';

/**
 * Fails with `OPTION_INVALID` unless a value is an object that has some members, as TypeScript demands anyway: callers
 * without it deserve a reason and a cure too. An object that throws when it is read throws its own error.
 */
export const mustHave = (value: unknown, what: string, members: readonly string[] = []): void => {
  const held = typeof value === 'object' && value !== null;
  const missing = held ? members.find((member) => Reflect.get(value, member) === undefined) : undefined;
  if (!held || missing !== undefined) {
    const lacks = missing === undefined ? what : `${what}: it lacks ${missing}`;
    const hint = 'Pass what the functions of this library give, or what their types ask for.';
    const { message, facts } = isNot('OPTION_INVALID', value, lacks, hint);
    throw new QixianError('OPTION_INVALID', {
      message,
      hint,
      facts: { ...facts, missing: missing ?? members.join(', ') },
    });
  }
};

/** Fails with `OPTION_INVALID` unless a value is a list. */
export const mustList = (value: unknown, what: string): void => {
  if (!Array.isArray(value)) {
    throw isNot('OPTION_INVALID', value, `a list of ${what}`, 'Pass an array, which may be empty.');
  }
};

/** Fails with `OPTION_INVALID` unless a value is a list of objects that each have some members. */
export const mustEach = (value: unknown, what: string, members: readonly string[] = []): void => {
  mustList(value, what);
  for (const one of value as readonly unknown[]) {
    mustHave(one, `one of the ${what}`, members);
  }
};

/** Fails with `OPTION_INVALID` for a member that is not one of those listed: a misspelt option must not be passed over. */
export const mustKnow = (options: object, what: string, members: readonly string[]): void => {
  const other = Object.keys(options).find((name) => !members.includes(name));
  if (other !== undefined) {
    throw isNot('OPTION_INVALID', other, `an option of ${what}`, `Choose among: ${members.join(', ')}.`);
  }
};

/** Fails with `OPTION_INVALID` unless a value is a text. */
export const mustText = (value: unknown, what: string): void => {
  if (typeof value !== 'string') {
    throw isNot('OPTION_INVALID', value, what, 'Pass a text.');
  }
};

/** For an exhaustive match: fails with `OPTION_INVALID` for a value that is of no kind known. */
export const noKindOf =
  (what: string) =>
  (value: unknown): never => {
    throw isNot('OPTION_INVALID', value, what, 'Pass what the functions of this library give.');
  };
