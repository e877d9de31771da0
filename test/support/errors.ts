import { type ErrorCode, isQixianError, type QixianError } from 'qixian/errors';

/** The library's error that an act throws; anything else that happens fails the test. */
export const errorOf = (act: () => unknown): QixianError => {
  try {
    act();
  } catch (error) {
    if (isQixianError(error)) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** The value of an act, or the code of the error that it throws. */
export const outcome = <T>(act: () => T): T | ErrorCode => {
  try {
    return act();
  } catch (error) {
    if (isQixianError(error)) {
      return error.code;
    }
    throw error;
  }
};
