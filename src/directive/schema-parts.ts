import * as z from 'zod';
import { isQixianError } from '../errors/index.ts';
import { parseDay } from '../kernel/index.ts';

export const text = (longest = 4000) => z.string().min(1).max(longest);

/** Ids enter obligation ids, file names and addresses. */
export const id = () =>
  z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Ids are lowercase ASCII letters, digits and single hyphens.');

export const day = () =>
  z.string().superRefine((value, context) => {
    try {
      parseDay(value);
      checkYear(value, context);
    } catch (error) {
      if (!isQixianError(error)) {
        throw error;
      }
      const { code, message, hint, facts } = error;
      context.addIssue({ code: 'custom', message, params: { code, hint, facts } });
    }
  });

export const list = <Item extends z.ZodType>(item: Item, most = 2000) => z.array(item).max(most);

export const whole = (least: number, most: number) => z.int().min(least).max(most);

/** A year that no directive of this republic has, or that nobody plans for, is a slip of the pen. */
const checkYear = (value: string, context: z.RefinementCtx): void => {
  if (value < '1949-10-01' || value > '2200-12-31') {
    context.addIssue({ code: 'custom', message: `${value} lies outside the years 1949 to 2200.` });
  }
};
