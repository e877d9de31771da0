import { mustHave } from '../errors/index.ts';

/** Fails with `OPTION_INVALID` unless a value is a calendar, as far as that can be seen from outside. */
export const mustBeCalendar = (value: unknown): void => {
  mustHave(value, 'a calendar', ['id', 'index', 'coverage', 'notices']);
};
