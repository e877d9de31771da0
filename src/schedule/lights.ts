import { DUE_SOON_WORKDAYS } from '../term/index.ts';
import type { Assessment, LightRule, Lights } from './types.ts';

/**
 * The lights used unless others are given 绿灯、黄灯、红灯. No national rule fixes them: five working days or fewer left
 * is this library's own default. A light that is `none` stands for what has no lamp.
 */
export const DEFAULT_LIGHTS: Lights = {
  dueSoonWorkdays: DUE_SOON_WORKDAYS,
  rules: [
    { light: 'red', statuses: ['overdue'] },
    { light: 'red', statuses: ['returned', 'submitted'], workdaysLateAtLeast: 1 },
    { light: 'yellow', statuses: ['due-soon', 'due-today', 'returned', 'undecided'] },
    { light: 'none', statuses: ['done-late', 'past-target'], binding: 'target' },
    { light: 'red', statuses: ['done-late'] },
    { light: 'none', statuses: ['not-open', 'ongoing', 'waiting', 'suspended', 'cancelled', 'past-target'] },
    { light: 'green' },
  ],
};

/** The light of an assessment under a table; `none` if no line fits. */
export const lightOf = (assessment: Omit<Assessment, 'light'>, lights: Lights): string =>
  lights.rules.find((rule) => fits(rule, assessment))?.light ?? 'none';

const fits = (rule: LightRule, { status, left, late, obligation }: Omit<Assessment, 'light'>): boolean =>
  (rule.statuses?.includes(status) ?? true) &&
  (rule.binding === undefined || rule.binding === obligation.binding) &&
  (rule.workdaysLeftAtMost === undefined || (left.workdays ?? left.days) <= rule.workdaysLeftAtMost) &&
  (rule.workdaysLateAtLeast === undefined || (late.workdays ?? late.days) >= rule.workdaysLateAtLeast);
