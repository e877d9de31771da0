import { parseDay } from '../kernel/index.ts';

/** Whether a text is a day `YYYY-MM-DD` of the calendar. */
export const safeDay = (text: string): boolean => {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
};
