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
    } catch (error) {
      const { code, message, hint } = isQixianError(error) ? error : { code: '', message: String(error), hint: '' };
      context.addIssue({ code: 'custom', message, params: { code, hint } });
    }
  });

export const list = <Item extends z.ZodType>(item: Item, most = 2000) => z.array(item).max(most);

export const whole = (least: number, most: number) => z.int().min(least).max(most);
